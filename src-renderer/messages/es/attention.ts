// Spanish texts about the first screen: what needs attention, and when certificates end.

import type { attention as english } from '../en/attention.ts'
import type { Words } from '../words.ts'

export const attention: Words<typeof english> = {
  'attention.title': 'Atención',
  'attention.subtitle': 'Lo que en este depósito va tarde, vence, espera o es débil, lo más urgente primero.',
  'attention.list': 'Qué hacer',
  'attention.badge_one': 'Una cosa requiere atención',
  'attention.badge_many': '{{count}} de cosas requieren atención',
  'attention.badge_other': '{{count}} cosas requieren atención',
  'attention.calm': 'Todo está en orden',
  'attention.calmHint': 'Nada en este depósito le necesita ahora.',
  'attention.calmNext':
    'Nada en este depósito le necesita ahora. Próximo vencimiento el {{when}}: {{what}}, {{title}}.',
  'attention.next': 'Próximo vencimiento el {{when}}: {{what}}, {{title}}.',
  'attention.severity.error': 'Demasiado tarde',
  'attention.severity.warning': 'Pronto',
  'attention.severity.info': 'Nota',
  'attention.finding.keepRestored':
    'El depósito se restauró de un respaldo del {{when}}. No firma nada hasta que usted declare por qué puede hacerlo.',
  'attention.finding.clockBehind':
    'El reloj de esta máquina va por detrás de lo conocido: el {{when}} ya pasó. Diga si va bien antes de firmar nada.',
  'attention.finding.clockJumped':
    'El reloj se cambió mientras el programa funcionaba. Diga si va bien antes de firmar nada.',
  'attention.finding.clockAhead':
    'El reloj va muy por delante de todo lo que este depósito conoce, lo último del {{when}}. Diga si va bien antes de firmar nada.',
  'attention.finding.authorityEnded': '{{subject}} terminó el {{when}} y ya no puede emitir nada.',
  'attention.finding.authorityEnds': '{{subject}} termina el {{when}}. Renuévela antes.',
  'attention.finding.crlOverdue_one':
    'La lista de revocación de {{subject}} terminó el {{when}}. Los programas que exigen una lista vigente rechazan todo lo que emitió esta autoridad.',
  'attention.finding.crlOverdue_many':
    '{{count}} de listas de revocación de {{subject}} han terminado, la primera el {{when}}. Los programas que exigen una lista vigente rechazan todo lo que emitió esta autoridad.',
  'attention.finding.crlOverdue_other':
    '{{count}} listas de revocación de {{subject}} han terminado, la primera el {{when}}. Los programas que exigen una lista vigente rechazan todo lo que emitió esta autoridad.',
  'attention.finding.crlMissing':
    '{{subject}} nunca ha publicado una lista de revocación. Nadie puede saber lo que revoca.',
  'attention.finding.crlDue_one':
    'A la lista de revocación de {{subject}} debe seguirle la próxima antes del {{when}}.',
  'attention.finding.crlDue_many':
    'A {{count}} de listas de revocación de {{subject}} deben seguirles las próximas, a la primera antes del {{when}}.',
  'attention.finding.crlDue_other':
    'A {{count}} listas de revocación de {{subject}} deben seguirles las próximas, a la primera antes del {{when}}.',
  'attention.finding.deltaCrlOverdue': 'La lista delta de {{subject}} terminó el {{when}}.',
  'attention.finding.deltaCrlDue':
    'A la lista delta de {{subject}} debe seguirle la próxima antes del {{when}}.',
  'attention.finding.ocspOverdue':
    'Las respuestas OCSP firmadas por adelantado para {{subject}} terminaron el {{when}}.',
  'attention.finding.ocspDue':
    'Las respuestas OCSP firmadas por adelantado para {{subject}} terminan el {{when}}.',
  'attention.finding.ocspDelegateDue':
    'El certificado del firmante OCSP de {{subject}} termina el {{when}}. Nombre al siguiente.',
  'attention.finding.responderDown':
    'Nadie responde a OCSP por {{subject}}: el respondedor en vivo, activo por última vez el {{when}}, no está en marcha.',
  'attention.finding.authorityOutlived':
    '{{subject}} termina antes que lo que emitió, lo último de lo cual vale hasta el {{when}}. Dejará de ser de confianza antes.',
  'attention.finding.authorityShortens':
    '{{subject}} termina el {{when}}. Lo que emite con el perfil {{detail}} se acorta por eso.',
  'attention.finding.authorityWeak':
    'La clave de {{subject}} ({{detail}}) es demasiado débil para confiar en ella.',
  'attention.finding.authorityWeakFrom':
    'La clave de {{subject}} ({{detail}}) se considera demasiado débil desde el {{when}}, y su certificado dura más.',
  'attention.finding.signatureWeak_one':
    'El certificado de {{subject}} está firmado con {{detail}}, que se puede falsificar.',
  'attention.finding.signatureWeak_many':
    '{{count}} de certificados, de {{subject}} y otros, están firmados con {{detail}}, que se puede falsificar.',
  'attention.finding.signatureWeak_other':
    '{{count}} certificados, de {{subject}} y otros, están firmados con {{detail}}, que se puede falsificar.',
  'attention.finding.keysWeak_one':
    'Un certificado emitido por {{subject}} es para una clave {{detail}}, demasiado débil para confiar en ella.',
  'attention.finding.keysWeak_many':
    '{{count}} de certificados emitidos por {{subject}} son para claves {{detail}}, demasiado débiles para confiar en ellas.',
  'attention.finding.keysWeak_other':
    '{{count}} certificados emitidos por {{subject}} son para claves {{detail}}, demasiado débiles para confiar en ellas.',
  'attention.finding.keysWeakFrom_one':
    'Un certificado emitido por {{subject}} sobrevive a su clave: {{detail}} se considera demasiado débil desde el {{when}}.',
  'attention.finding.keysWeakFrom_many':
    '{{count}} de certificados emitidos por {{subject}} sobreviven a sus claves: {{detail}} se considera demasiado débil desde el {{when}}.',
  'attention.finding.keysWeakFrom_other':
    '{{count}} certificados emitidos por {{subject}} sobreviven a sus claves: {{detail}} se considera demasiado débil desde el {{when}}.',
  'attention.finding.authorityWaiting':
    '{{subject}} espera desde el {{when}} el certificado de su autoridad superior, en otro lugar.',
  'attention.finding.certificatesEnd_one':
    'El certificado de {{detail}}, emitido por {{subject}}, termina el {{when}}.',
  'attention.finding.certificatesEnd_many':
    '{{count}} de certificados emitidos por {{subject}} terminan en 30 días, el primero el {{when}}.',
  'attention.finding.certificatesEnd_other':
    '{{count}} certificados emitidos por {{subject}} terminan en 30 días, el primero el {{when}}.',
  'attention.finding.requestsWaiting_one': 'Una solicitud espera su decisión desde el {{when}}.',
  'attention.finding.requestsWaiting_many':
    '{{count}} de solicitudes esperan su decisión, la primera desde el {{when}}.',
  'attention.finding.requestsWaiting_other':
    '{{count}} solicitudes esperan su decisión, la primera desde el {{when}}.',
  'attention.finding.backupDue':
    'El último respaldo es del {{when}}, y lo hecho desde entonces no está en ninguno.',
  'attention.finding.backupMissing':
    'No hay ningún respaldo de este depósito. Si este disco falla, se pierden todas las claves.',
  'attention.finding.keyUnused': 'La clave {{subject}} no tiene certificado ni solicitud.',
  'attention.do.vault.acknowledge-restore': 'Declarar por qué',
  'attention.do.vault.backup': 'Respaldar',
  'attention.do.vault.confirm-clock': 'Responder',
  'attention.do.authority.renew': 'Renovar',
  'attention.do.authority.rekey': 'Cambiar la clave',
  'attention.do.authority.adopt': 'Recibirlo',
  'attention.do.crl.issue': 'Emitir la lista',
  'attention.do.ocsp.presign': 'Firmar respuestas',
  'attention.do.ocsp.delegate': 'Nombrar',
  'attention.do.responder.start': 'Ver cómo',
  'attention.do.certificate.renew': 'Abrir',
  'attention.do.certificate.rekey': 'Verlos',
  'attention.do.request.list': 'Decidir',
  'attention.do.key.list': 'Ver las claves',
  'expiry.title': 'Cuándo terminan los certificados',
  'expiry.by': 'Agrupar por',
  'expiry.by.month': 'Meses',
  'expiry.by.week': 'Semanas',
  'expiry.stack': 'Color por',
  'expiry.stack.issuer': 'Emisor',
  'expiry.stack.profile': 'Perfil',
  'expiry.stack.key': 'Clave',
  'expiry.none': 'Ningún certificado de este depósito termina en los próximos dos años.',
  'expiry.summary_one': 'Un certificado termina en los próximos dos años.',
  'expiry.summary_many':
    '{{number}} certificados terminan en los próximos dos años; los más en {{period}}: {{most}}.',
  'expiry.summary_other':
    '{{number}} certificados terminan en los próximos dos años; los más en {{period}}: {{most}}.',
  'expiry.counted': 'Los certificados revocados también se cuentan.',
  'expiry.numbers': 'Mostrar los números',
  'expiry.hideNumbers': 'Ocultar los números',
  'expiry.hint': 'Elija una barra para ver sus certificados.',
  'expiry.others.issuer': 'Otros emisores',
  'expiry.others.profile': 'Otros perfiles',
  'expiry.others.key': 'Otras claves',
  'expiry.elsewhere': 'Emisores de otros lugares',
  'expiry.withoutProfile': 'Sin perfil',
  'expiry.period': 'Período',
  'expiry.total': 'En total',
  'expiry.week': 'Semana del {{day}}',
  'expiry.open': 'Ver los certificados que terminan en: {{period}}',
  'expiry.authorities': 'Autoridades que terminan en este tiempo:',
  'expiry.authorityEnds': '{{title}}, el {{when}}',
}

// Portuguese texts of the first screen: what needs attention, and when certificates end.

import type { attention as english } from '../en/attention.ts'
import type { Words } from '../words.ts'

export const attention: Words<typeof english> = {
  'attention.title': 'Atenção',
  'attention.subtitle':
    'O que está atrasado, a vencer, pendente ou fraco nesta custódia, o mais urgente primeiro.',
  'attention.list': 'O que fazer',
  'attention.badge_one': 'Um item exige atenção',
  'attention.badge_many': '{{count}} de itens exigem atenção',
  'attention.badge_other': '{{count}} itens exigem atenção',
  'attention.calm': 'Tudo em ordem',
  'attention.calmHint': 'Nada nesta custódia exige ação agora.',
  'attention.calmNext':
    'Nada nesta custódia exige ação agora. Próximo prazo em {{when}}: {{what}}, {{title}}.',
  'attention.next': 'Próximo prazo em {{when}}: {{what}}, {{title}}.',
  'attention.severity.error': 'Atrasado',
  'attention.severity.warning': 'Em breve',
  'attention.severity.info': 'Nota',
  'attention.finding.keepRestored':
    'A custódia foi restaurada de um backup de {{when}}. Não assina nada até que se declare por que pode.',
  'attention.finding.clockBehind':
    'O relógio desta máquina está atrás do que se conhece: {{when}} já passou. Diga se está certo antes de assinar algo.',
  'attention.finding.clockJumped':
    'O relógio foi mudado enquanto o programa funcionava. Diga se está certo antes de assinar algo.',
  'attention.finding.clockAhead':
    'O relógio está muito à frente de tudo o que esta custódia conhece, o mais recente de {{when}}. Diga se está certo antes de assinar algo.',
  'attention.finding.authorityEnded': '{{subject}} terminou em {{when}}. Não pode emitir mais nada.',
  'attention.finding.authorityEnds': '{{subject}} termina em {{when}}. Renove antes disso.',
  'attention.finding.crlOverdue_one':
    'A lista de revogação de {{subject}} terminou em {{when}}. Programas que exigem uma lista atual recusam tudo o que esta autoridade emitiu.',
  'attention.finding.crlOverdue_many':
    '{{count}} de listas de revogação de {{subject}} terminaram, a primeira em {{when}}. Programas que exigem uma lista atual recusam tudo o que esta autoridade emitiu.',
  'attention.finding.crlOverdue_other':
    '{{count}} listas de revogação de {{subject}} terminaram, a primeira em {{when}}. Programas que exigem uma lista atual recusam tudo o que esta autoridade emitiu.',
  'attention.finding.crlMissing':
    '{{subject}} nunca publicou uma lista de revogação. Ninguém pode saber o que revoga.',
  'attention.finding.crlDue_one':
    'A lista de revogação de {{subject}} deve ser seguida pela próxima antes de {{when}}.',
  'attention.finding.crlDue_many':
    '{{count}} de listas de revogação de {{subject}} devem ser seguidas pela próxima, a primeira antes de {{when}}.',
  'attention.finding.crlDue_other':
    '{{count}} listas de revogação de {{subject}} devem ser seguidas pela próxima, a primeira antes de {{when}}.',
  'attention.finding.deltaCrlOverdue': 'A lista delta de {{subject}} terminou em {{when}}.',
  'attention.finding.deltaCrlDue':
    'A lista delta de {{subject}} deve ser seguida pela próxima antes de {{when}}.',
  'attention.finding.ocspOverdue': 'As respostas OCSP antecipadas de {{subject}} terminaram em {{when}}.',
  'attention.finding.ocspDue': 'As respostas OCSP antecipadas de {{subject}} terminam em {{when}}.',
  'attention.finding.ocspDelegateDue':
    'O certificado do signatário OCSP de {{subject}} termina em {{when}}. Nomeie o próximo.',
  'attention.finding.responderDown':
    'Ninguém responde OCSP por {{subject}}: o respondedor ao vivo, ativo pela última vez em {{when}}, não está em execução.',
  'attention.finding.authorityOutlived':
    '{{subject}} termina antes do que emitiu, cujo último certificado é válido até {{when}}. Esses deixarão de ser confiáveis antes do prazo.',
  'attention.finding.authorityShortens':
    '{{subject}} termina em {{when}}. O que emite sob o perfil {{detail}} fica encurtado por isso.',
  'attention.finding.authorityWeak':
    'A chave de {{subject}} ({{detail}}) é fraca demais para se contar com ela.',
  'attention.finding.authorityWeakFrom':
    'A chave de {{subject}} ({{detail}}) é tida como fraca demais a partir de {{when}}, e o seu certificado dura mais.',
  'attention.finding.signatureWeak_one':
    'O certificado de {{subject}} está assinado com {{detail}}, que pode ser falsificado.',
  'attention.finding.signatureWeak_many':
    '{{count}} de certificados, de {{subject}} e outros, estão assinados com {{detail}}, que pode ser falsificado.',
  'attention.finding.signatureWeak_other':
    '{{count}} certificados, de {{subject}} e outros, estão assinados com {{detail}}, que pode ser falsificado.',
  'attention.finding.keysWeak_one':
    'Um certificado emitido por {{subject}} é para uma chave {{detail}}, fraca demais para se confiar nela.',
  'attention.finding.keysWeak_many':
    '{{count}} de certificados emitidos por {{subject}} são para chaves {{detail}}, fracas demais para se confiar nelas.',
  'attention.finding.keysWeak_other':
    '{{count}} certificados emitidos por {{subject}} são para chaves {{detail}}, fracas demais para se confiar nelas.',
  'attention.finding.keysWeakFrom_one':
    'Um certificado emitido por {{subject}} sobrevive à sua chave: {{detail}} é considerado fraco demais a partir de {{when}}.',
  'attention.finding.keysWeakFrom_many':
    '{{count}} de certificados emitidos por {{subject}} sobrevivem às suas chaves: {{detail}} é considerado fraco demais a partir de {{when}}.',
  'attention.finding.keysWeakFrom_other':
    '{{count}} certificados emitidos por {{subject}} sobrevivem às suas chaves: {{detail}} é considerado fraco demais a partir de {{when}}.',
  'attention.finding.authorityWaiting':
    '{{subject}} espera desde {{when}} o certificado da sua superior externa.',
  'attention.finding.certificatesEnd_one':
    'O certificado de {{detail}}, emitido por {{subject}}, termina em {{when}}.',
  'attention.finding.certificatesEnd_many':
    '{{count}} de certificados emitidos por {{subject}} terminam em até 30 dias, o primeiro em {{when}}.',
  'attention.finding.certificatesEnd_other':
    '{{count}} certificados emitidos por {{subject}} terminam em até 30 dias, o primeiro em {{when}}.',
  'attention.finding.requestsWaiting_one': 'Um pedido espera decisão desde {{when}}.',
  'attention.finding.requestsWaiting_many':
    '{{count}} de pedidos esperam decisão, o primeiro desde {{when}}.',
  'attention.finding.requestsWaiting_other': '{{count}} pedidos esperam decisão, o primeiro desde {{when}}.',
  'attention.finding.backupDue':
    'O último backup é de {{when}}, e o que foi feito depois não está em nenhum.',
  'attention.finding.backupMissing':
    'Não há backup desta custódia. Se este disco falhar, todas as chaves se perdem.',
  'attention.finding.keyUnused': 'A chave {{subject}} não tem certificado nem pedido.',
  'attention.do.vault.acknowledge-restore': 'Declarar',
  'attention.do.vault.backup': 'Fazer backup',
  'attention.do.vault.confirm-clock': 'Responder',
  'attention.do.authority.renew': 'Renovar',
  'attention.do.authority.rekey': 'Nova chave',
  'attention.do.authority.adopt': 'Adotar',
  'attention.do.crl.issue': 'Emitir a lista',
  'attention.do.ocsp.presign': 'Assinar respostas',
  'attention.do.ocsp.delegate': 'Nomear',
  'attention.do.responder.start': 'Ver como',
  'attention.do.certificate.renew': 'Abrir',
  'attention.do.certificate.rekey': 'Vê-los',
  'attention.do.request.list': 'Decidir',
  'attention.do.key.list': 'Ver as chaves',
  'expiry.title': 'Quando terminam os certificados',
  'expiry.by': 'Agrupar por',
  'expiry.by.month': 'Meses',
  'expiry.by.week': 'Semanas',
  'expiry.stack': 'Cor por',
  'expiry.stack.issuer': 'Emissor',
  'expiry.stack.profile': 'Perfil',
  'expiry.stack.key': 'Chave',
  'expiry.none': 'Nenhum certificado desta custódia termina nos próximos dois anos.',
  'expiry.summary_one': 'Um certificado termina nos próximos dois anos.',
  'expiry.summary_many':
    '{{number}} de certificados terminam nos próximos dois anos; a maioria em {{period}}: {{most}}.',
  'expiry.summary_other':
    '{{number}} certificados terminam nos próximos dois anos; a maioria em {{period}}: {{most}}.',
  'expiry.counted': 'Certificados revogados também são contados.',
  'expiry.numbers': 'Mostrar os números',
  'expiry.hideNumbers': 'Ocultar os números',
  'expiry.hint': 'Escolha uma barra para ver os seus certificados.',
  'expiry.others.issuer': 'Outros emissores',
  'expiry.others.profile': 'Outros perfis',
  'expiry.others.key': 'Outras chaves',
  'expiry.elsewhere': 'Emissores externos',
  'expiry.withoutProfile': 'Sem perfil',
  'expiry.period': 'Período',
  'expiry.total': 'No total',
  'expiry.week': 'Semana de {{day}}',
  'expiry.open': 'Ver os certificados que terminam em: {{period}}',
  'expiry.authorities': 'Autoridades que terminam neste período:',
  'expiry.authorityEnds': '{{title}}, em {{when}}',
}

// German texts about the first screen: what needs attention, and when certificates end.

import type { attention as english } from '../en/attention.ts'
import type { Words } from '../words.ts'

export const attention: Words<typeof english> = {
  'attention.title': 'Zu beachten',
  'attention.subtitle':
    'Was in diesem Bestand zu spät, fällig, wartend oder schwach ist, das Dringendste zuerst.',
  'attention.list': 'Was zu tun ist',
  'attention.badge_one': 'Eine Sache ist zu beachten',
  'attention.badge_other': '{{count}} Dinge sind zu beachten',
  'attention.calm': 'Alles ist in Ordnung',
  'attention.calmHint': 'Nichts in diesem Bestand braucht Sie jetzt.',
  'attention.calmNext':
    'Nichts in diesem Bestand braucht Sie jetzt. Als Nächstes fällig am {{when}}: {{what}}, {{title}}.',
  'attention.next': 'Als Nächstes fällig am {{when}}: {{what}}, {{title}}.',
  'attention.severity.error': 'Zu spät',
  'attention.severity.warning': 'Bald',
  'attention.severity.info': 'Hinweis',
  'attention.finding.keepRestored':
    'Der Bestand wurde aus einer Sicherung vom {{when}} wiederhergestellt. Er signiert nichts, bis Sie angeben, warum er es darf.',
  'attention.finding.clockBehind':
    'Die Uhr dieses Rechners geht nach: Der {{when}} war schon. Sagen Sie, ob sie stimmt, bevor Sie etwas signieren.',
  'attention.finding.clockJumped':
    'Die Uhr wurde verstellt, während das Programm lief. Sagen Sie, ob sie stimmt, bevor Sie etwas signieren.',
  'attention.finding.clockAhead':
    'Die Uhr ist allem weit voraus, was dieser Bestand kennt, zuletzt vom {{when}}. Sagen Sie, ob sie stimmt, bevor Sie etwas signieren.',
  'attention.finding.authorityEnded':
    '{{subject}} ist am {{when}} abgelaufen und kann nichts mehr ausstellen.',
  'attention.finding.authorityEnds': '{{subject}} läuft am {{when}} ab. Erneuern Sie sie vorher.',
  'attention.finding.crlOverdue_one':
    'Die Sperrliste von {{subject}} ist am {{when}} abgelaufen. Programme, die eine gültige Liste verlangen, lehnen alles ab, was diese CA ausgestellt hat.',
  'attention.finding.crlOverdue_other':
    '{{count}} Sperrlisten von {{subject}} sind abgelaufen, die erste am {{when}}. Programme, die eine gültige Liste verlangen, lehnen alles ab, was diese CA ausgestellt hat.',
  'attention.finding.crlMissing':
    '{{subject}} hat noch nie eine Sperrliste veröffentlicht. Niemand kann erfahren, was sie widerruft.',
  'attention.finding.crlDue_one':
    'Auf die Sperrliste von {{subject}} muss vor dem {{when}} die nächste folgen.',
  'attention.finding.crlDue_other':
    'Auf {{count}} Sperrlisten von {{subject}} müssen die nächsten folgen, auf die erste vor dem {{when}}.',
  'attention.finding.deltaCrlOverdue': 'Die Delta-Liste von {{subject}} ist am {{when}} abgelaufen.',
  'attention.finding.deltaCrlDue':
    'Auf die Delta-Liste von {{subject}} muss vor dem {{when}} die nächste folgen.',
  'attention.finding.ocspOverdue':
    'Die im Voraus signierten OCSP-Antworten von {{subject}} sind am {{when}} abgelaufen.',
  'attention.finding.ocspDue':
    'Die im Voraus signierten OCSP-Antworten von {{subject}} laufen am {{when}} ab.',
  'attention.finding.ocspDelegateDue':
    'Das Zertifikat des OCSP-Signierers von {{subject}} läuft am {{when}} ab. Ernennen Sie den nächsten.',
  'attention.finding.responderDown':
    'Niemand beantwortet OCSP für {{subject}}: Der Live-Responder, zuletzt am {{when}} aktiv, läuft nicht.',
  'attention.finding.authorityOutlived':
    '{{subject}} läuft vor dem ab, was sie ausgestellt hat, dessen letztes bis {{when}} gilt. Dem wird vorzeitig nicht mehr vertraut.',
  'attention.finding.authorityShortens':
    '{{subject}} läuft am {{when}} ab. Was sie nach dem Profil {{detail}} ausstellt, wird dadurch verkürzt.',
  'attention.finding.authorityWeak':
    'Der Schlüssel von {{subject}} ({{detail}}) ist zu schwach, um sich darauf zu verlassen.',
  'attention.finding.authorityWeakFrom':
    'Der Schlüssel von {{subject}} ({{detail}}) gilt ab {{when}} als zu schwach, und sein Zertifikat lebt länger.',
  'attention.finding.signatureWeak_one':
    'Das Zertifikat von {{subject}} ist mit {{detail}} signiert, das gefälscht werden kann.',
  'attention.finding.signatureWeak_other':
    '{{count}} Zertifikate, von {{subject}} und anderen, sind mit {{detail}} signiert, das gefälscht werden kann.',
  'attention.finding.keysWeak_one':
    'Ein Zertifikat, ausgestellt von {{subject}}, gilt einem Schlüssel {{detail}}, der zu schwach ist.',
  'attention.finding.keysWeak_other':
    '{{count}} Zertifikate, ausgestellt von {{subject}}, gelten Schlüsseln {{detail}}, die zu schwach sind.',
  'attention.finding.keysWeakFrom_one':
    'Ein Zertifikat, ausgestellt von {{subject}}, überlebt seinen Schlüssel: {{detail}} gilt ab {{when}} als zu schwach.',
  'attention.finding.keysWeakFrom_other':
    '{{count}} Zertifikate, ausgestellt von {{subject}}, überleben ihre Schlüssel: {{detail}} gilt ab {{when}} als zu schwach.',
  'attention.finding.authorityWaiting':
    '{{subject}} wartet seit {{when}} auf das Zertifikat von der übergeordneten CA anderswo.',
  'attention.finding.certificatesEnd_one':
    'Das Zertifikat von {{detail}}, ausgestellt von {{subject}}, läuft am {{when}} ab.',
  'attention.finding.certificatesEnd_other':
    '{{count}} Zertifikate, ausgestellt von {{subject}}, laufen binnen 30 Tagen ab, das erste am {{when}}.',
  'attention.finding.requestsWaiting_one': 'Ein Antrag wartet seit {{when}} auf Ihre Entscheidung.',
  'attention.finding.requestsWaiting_other':
    '{{count}} Anträge warten auf Ihre Entscheidung, der erste seit {{when}}.',
  'attention.finding.backupDue':
    'Die letzte Sicherung ist vom {{when}}, und was seither getan wurde, ist in keiner.',
  'attention.finding.backupMissing':
    'Von diesem Bestand gibt es keine Sicherung. Fällt dieser Datenträger aus, sind alle Schlüssel verloren.',
  'attention.finding.keyUnused': 'Der Schlüssel {{subject}} hat weder Zertifikat noch Antrag.',
  'attention.do.vault.acknowledge-restore': 'Grund angeben',
  'attention.do.vault.backup': 'Sichern',
  'attention.do.vault.confirm-clock': 'Antworten',
  'attention.do.authority.renew': 'Erneuern',
  'attention.do.authority.rekey': 'Schlüssel wechseln',
  'attention.do.authority.adopt': 'Zurücknehmen',
  'attention.do.crl.issue': 'Liste ausstellen',
  'attention.do.ocsp.presign': 'Antworten signieren',
  'attention.do.ocsp.delegate': 'Ernennen',
  'attention.do.responder.start': 'So geht es',
  'attention.do.certificate.renew': 'Öffnen',
  'attention.do.certificate.rekey': 'Ansehen',
  'attention.do.request.list': 'Entscheiden',
  'attention.do.key.list': 'Schlüssel ansehen',
  'expiry.title': 'Wann Zertifikate ablaufen',
  'expiry.by': 'Gruppieren nach',
  'expiry.by.month': 'Monaten',
  'expiry.by.week': 'Wochen',
  'expiry.stack': 'Farbe nach',
  'expiry.stack.issuer': 'Aussteller',
  'expiry.stack.profile': 'Profil',
  'expiry.stack.key': 'Schlüssel',
  'expiry.none': 'In den nächsten zwei Jahren läuft kein Zertifikat dieses Bestands ab.',
  'expiry.summary_one': 'Ein Zertifikat läuft in den nächsten zwei Jahren ab.',
  'expiry.summary_other':
    '{{number}} Zertifikate laufen in den nächsten zwei Jahren ab; die meisten in {{period}}: {{most}}.',
  'expiry.counted': 'Widerrufene Zertifikate sind mitgezählt.',
  'expiry.numbers': 'Zahlen zeigen',
  'expiry.hideNumbers': 'Zahlen verbergen',
  'expiry.hint': 'Wählen Sie einen Balken, um seine Zertifikate zu sehen.',
  'expiry.others.issuer': 'Andere Aussteller',
  'expiry.others.profile': 'Andere Profile',
  'expiry.others.key': 'Andere Schlüssel',
  'expiry.elsewhere': 'Aussteller anderswo',
  'expiry.withoutProfile': 'Ohne Profil',
  'expiry.period': 'Zeitraum',
  'expiry.total': 'Zusammen',
  'expiry.week': 'Woche vom {{day}}',
  'expiry.open': 'Zertifikate ansehen, die ablaufen in: {{period}}',
  'expiry.authorities': 'CAs, die in dieser Zeit ablaufen:',
  'expiry.authorityEnds': '{{title}}, am {{when}}',
}

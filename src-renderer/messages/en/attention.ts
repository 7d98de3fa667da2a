// Texts of the first screen: what needs attention, and when certificates end.

export const attention = {
  'attention.title': 'Attention',
  'attention.subtitle': 'What is too late, due, waiting or weak in this keep, the most pressing first.',
  'attention.list': 'What to do',
  'attention.badge_one': 'One thing needs attention',
  'attention.badge_other': '{{count}} things need attention',
  'attention.calm': 'All is well',
  'attention.calmHint': 'Nothing in this keep needs you now.',
  'attention.calmNext': 'Nothing in this keep needs you now. Next due on {{when}}: {{what}}, {{title}}.',
  'attention.next': 'Next due on {{when}}: {{what}}, {{title}}.',
  'attention.severity.error': 'Too late',
  'attention.severity.warning': 'Soon',
  'attention.severity.info': 'Note',
  'attention.finding.keepRestored':
    'The keep was restored from a backup of {{when}}. It signs nothing until you state why it may.',
  'attention.finding.clockBehind':
    'The clock of this machine is behind what is known: {{when}} has been. Say whether it is right, before you sign anything.',
  'attention.finding.clockJumped':
    'The clock was set while the program ran. Say whether it is right, before you sign anything.',
  'attention.finding.clockAhead':
    'The clock is far ahead of everything that this keep knows, the last of which is of {{when}}. Say whether it is right, before you sign anything.',
  'attention.finding.authorityEnded': '{{subject}} ended on {{when}}. It can issue nothing any more.',
  'attention.finding.authorityEnds': '{{subject}} ends on {{when}}. Renew it before then.',
  'attention.finding.crlOverdue_one':
    'The revocation list of {{subject}} ended on {{when}}. Programs that want a current list refuse all that this authority issued.',
  'attention.finding.crlOverdue_other':
    '{{count}} revocation lists of {{subject}} have ended, the first on {{when}}. Programs that want a current list refuse all that this authority issued.',
  'attention.finding.crlMissing':
    '{{subject}} has never published a revocation list. Nobody can learn what it revokes.',
  'attention.finding.crlDue_one':
    'The revocation list of {{subject}} must be followed by the next before {{when}}.',
  'attention.finding.crlDue_other':
    '{{count}} revocation lists of {{subject}} must be followed by the next, the first before {{when}}.',
  'attention.finding.deltaCrlOverdue': 'The delta list of {{subject}} ended on {{when}}.',
  'attention.finding.deltaCrlDue':
    'The delta list of {{subject}} must be followed by the next before {{when}}.',
  'attention.finding.ocspOverdue':
    'The OCSP answers that were signed in advance for {{subject}} ended on {{when}}.',
  'attention.finding.ocspDue':
    'The OCSP answers that were signed in advance for {{subject}} end on {{when}}.',
  'attention.finding.ocspDelegateDue':
    'The certificate of the OCSP signer of {{subject}} ends on {{when}}. Appoint the next one.',
  'attention.finding.responderDown':
    'Nobody answers OCSP for {{subject}}: the live responder, last at work on {{when}}, is not running.',
  'attention.finding.authorityOutlived':
    '{{subject}} ends before what it issued, the last of which is valid until {{when}}. Those will stop being trusted early.',
  'attention.finding.authorityShortens':
    '{{subject}} ends on {{when}}. What it issues under the profile {{detail}} is cut short by that.',
  'attention.finding.authorityWeak': 'The key of {{subject}} ({{detail}}) is too weak to be relied on.',
  'attention.finding.authorityWeakFrom':
    'The key of {{subject}} ({{detail}}) is held to be too weak from {{when}} on, and its certificate lives longer.',
  'attention.finding.signatureWeak_one':
    'The certificate of {{subject}} is signed with {{detail}}, which can be forged.',
  'attention.finding.signatureWeak_other':
    '{{count}} certificates, of {{subject}} and others, are signed with {{detail}}, which can be forged.',
  'attention.finding.keysWeak_one':
    'One certificate issued by {{subject}} is for a key of {{detail}}, which is too weak to be relied on.',
  'attention.finding.keysWeak_other':
    '{{count}} certificates issued by {{subject}} are for keys of {{detail}}, which are too weak to be relied on.',
  'attention.finding.keysWeakFrom_one':
    'One certificate issued by {{subject}} outlives its key: {{detail}} is held to be too weak from {{when}} on.',
  'attention.finding.keysWeakFrom_other':
    '{{count}} certificates issued by {{subject}} outlive their keys: {{detail}} is held to be too weak from {{when}} on.',
  'attention.finding.authorityWaiting':
    '{{subject}} has waited since {{when}} for the certificate from its parent elsewhere.',
  'attention.finding.certificatesEnd_one':
    'The certificate of {{detail}}, issued by {{subject}}, ends on {{when}}.',
  'attention.finding.certificatesEnd_other':
    '{{count}} certificates issued by {{subject}} end within 30 days, the first on {{when}}.',
  'attention.finding.requestsWaiting_one': 'One request has waited for your decision since {{when}}.',
  'attention.finding.requestsWaiting_other':
    '{{count}} requests wait for your decision, the first since {{when}}.',
  'attention.finding.backupDue': 'The last backup is of {{when}}, and what was done since is in none.',
  'attention.finding.backupMissing':
    'There is no backup of this keep. If this disk fails, every key is lost.',
  'attention.finding.keyUnused': 'The key {{subject}} has no certificate and no request.',
  'attention.do.vault.acknowledge-restore': 'State why',
  'attention.do.vault.backup': 'Back up',
  'attention.do.vault.confirm-clock': 'Answer',
  'attention.do.authority.renew': 'Renew',
  'attention.do.authority.rekey': 'Change the key',
  'attention.do.authority.adopt': 'Take it back',
  'attention.do.crl.issue': 'Issue the list',
  'attention.do.ocsp.presign': 'Sign answers',
  'attention.do.ocsp.delegate': 'Appoint',
  'attention.do.responder.start': 'See how',
  'attention.do.certificate.renew': 'Open',
  'attention.do.certificate.rekey': 'See them',
  'attention.do.request.list': 'Decide',
  'attention.do.key.list': 'See the keys',
  'expiry.title': 'When certificates end',
  'expiry.by': 'Group by',
  'expiry.by.month': 'Months',
  'expiry.by.week': 'Weeks',
  'expiry.stack': 'Colour by',
  'expiry.stack.issuer': 'Issuer',
  'expiry.stack.profile': 'Profile',
  'expiry.stack.key': 'Key',
  'expiry.none': 'No certificate of this keep ends in the next two years.',
  'expiry.summary_one': 'One certificate ends in the next two years.',
  'expiry.summary_other':
    '{{number}} certificates end in the next two years. The fullest: {{period}}, with {{most}}.',
  'expiry.counted': 'Revoked certificates are counted, too.',
  'expiry.numbers': 'Show the numbers',
  'expiry.hideNumbers': 'Hide the numbers',
  'expiry.hint': 'Choose a bar to see its certificates.',
  'expiry.others.issuer': 'Other issuers',
  'expiry.others.profile': 'Other profiles',
  'expiry.others.key': 'Other keys',
  'expiry.elsewhere': 'Issuers elsewhere',
  'expiry.withoutProfile': 'Without a profile',
  'expiry.period': 'Period',
  'expiry.total': 'Together',
  'expiry.week': 'Week of {{day}}',
  'expiry.open': 'See the certificates that end in: {{period}}',
  'expiry.authorities': 'Authorities that end in this time:',
  'expiry.authorityEnds': '{{title}}, on {{when}}',
} as const

// Texts of the clock: what speaks against it, and an officer's word that it is right.

export const clock = {
  'clock.doubt.behind': 'The clock of this machine says {{now}}, and later has been: {{known}}. Is it right?',
  'clock.doubt.ahead':
    'The clock says {{now}}; the last that this keep knows of is of {{known}}. Is it right?',
  'clock.doubt.jumped':
    'The clock was set while the program ran: it says {{now}}, and should say {{known}}. Is it right?',
  'clock.answer': 'Answer…',
  'clock.title': 'Is the clock right?',
  'clock.says': 'This machine’s clock says',
  'clock.against': 'What speaks against it',
  'clock.source.journal': 'The last act in this keep: {{known}}',
  'clock.source.certificate': 'A certificate that was taken in begins: {{known}}',
  'clock.source.program': 'This program was made: {{known}}',
  'clock.source.medium': 'The vault’s file was written: {{known}}',
  'clock.source.running': 'By the time that has passed since the program began: {{known}}',
  'clock.why':
    'Certificates, lists and the journal carry this time, and what is signed with a wrong one stays wrong. If the clock is wrong, set it in the system’s settings and come back: nothing has been signed. Your word that it is right goes into the journal.',
  'clock.confirm': 'The clock is right',
  'clock.wrong': 'It is wrong: sign nothing',
  'clock.inDoubt': 'Clock in doubt',
  'clock.confirmed': 'Noted in the journal: the clock is right.',
  'clock.panel': 'Clock',
  'clock.trusted': 'Nothing speaks against the clock of this machine.',
  'clock.zone': 'Time zone of this machine: {{zone}}. Everything here is in UTC.',
  'clock.zoneChanged': 'Time zone now {{zone}}',
  'clock.zoneHint':
    'The time zone of this machine changed from {{before}} to {{zone}}. Everything here is in UTC, and stays as it is.',
} as const

// Texts about the live responder, which the command line starts.

export const responder = {
  'responder.title': 'Live responder',
  'responder.sentence':
    'Answers OCSP requests and gives out revocation lists over HTTP from this keep, until it is stopped. It only reads, and delegates alone sign; the keys of authorities rest.',
  'responder.answers': 'Who answers',
  'responder.until': 'by {{delegate}}, until {{day}}',
  'responder.missing': 'nobody: it has no delegate in force',
  'responder.makeDelegate': 'Make a delegate for {{title}}',
  'responder.start': 'How to start it',
  'responder.startHint':
    'In a terminal on this machine. One program has the keep at a time: close this window first, and stop the responder (Ctrl-C) before you open it again. To revoke meanwhile, start it within rootkeep session.',
  'responder.none':
    'No authority has a delegate in force, so there is nobody to sign answers. Make one first.',
  'responder.command': 'Command that starts the responder',
  'responder.copy': 'Copy the command',
  'responder.files': 'What it gives out besides',
  'responder.nextUpdate': 'next update {{day}}',
  'responder.certificate': 'certificate',
} as const

// Texts about the keep to practise in.

export const practice = {
  'practice.title': 'Practise first',
  'practice.hint':
    'The sample meetup: a root, two regional authorities, developers, a revoked one, and requests that wait. It lies in a folder of its own; your keep is not touched.',
  'practice.open': 'Practise with the sample meetup',
  'practice.leave': 'Leave the practice',
  'practice.mark': 'Practice',
  'practice.notice':
    'This is for practice: everybody knows its passphrase, and nothing that it signs is worth anything.',
  'practice.passphrase': 'A practice keep. Its passphrase is',
} as const

// Texts about whether a certificate is trusted, in a sentence.

export const verdict = {
  'verdict.isAnchor': 'At {{at}}: it is a trust anchor itself.',
  'verdict.trusted_one': 'At {{at}}: {{count}} signature leads from {{leaf}} to the anchor {{anchor}}.',
  'verdict.trusted_other': 'At {{at}}: {{count}} signatures lead from {{leaf}} to the anchor {{anchor}}.',
  'verdict.failing': 'At {{at}}, {{title}}: {{reason}}.',
} as const

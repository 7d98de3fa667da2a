// Texts about the tree of trust.

export const trust = {
  'trust.title': 'Trust',
  'trust.subtitle': 'Who certified whom, from the roots to the developers.',
  'trust.tree': 'Tree of trust',
  'trust.search': 'Find by name or subject',
  'trust.notFound': 'Nothing of that name',
  'trust.zoomIn': 'Zoom in',
  'trust.zoomOut': 'Zoom out',
  'trust.fit': 'Show the whole tree',
  'trust.selected': 'Selected',
  'trust.below': 'Directly below',
  'trust.crossCertifiedBy': 'Also certified by',
  'trust.showInTree': 'Show in the tree',
  'trust.openAuthority': 'Open the authority',
  'trust.openCertificate': 'Open the certificate',
  'trust.empty': 'No root yet',
  'trust.emptyHint':
    'Trust begins with a root: a key that certifies the regional authorities, which certify the developers.',
  'key.here': 'Key here',
  'key.elsewhere': 'Key elsewhere',
  'key.purpose': 'For',
} as const

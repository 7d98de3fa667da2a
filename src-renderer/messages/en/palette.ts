// Texts of the palette.

export const palette = {
  'palette.title': 'Find anything',
  'palette.hint': 'An act, a name, a serial number, a fingerprint',
  'palette.find': 'Find',
  'palette.found': 'Found',
  'palette.acts': 'Acts',
  'palette.help': 'Help',
  'palette.authorities': 'Authorities',
  'palette.certificates': 'Certificates',
  'palette.profiles': 'Profiles',
  'palette.nothing': 'Nothing of that name',
} as const

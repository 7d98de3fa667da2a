// What the files of certificates and truststores are called.

export const storeExtensions = [
  'pem',
  'crt',
  'cer',
  'der',
  'p7b',
  'p7c',
  'p12',
  'pfx',
  'jks',
  'p11-kit',
] as const

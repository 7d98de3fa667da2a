// The name of a key's algorithm for people. Algorithms have the same names in every language; what is said of a
// family of them is in the catalogue.

/** `RSA 3072`, `RSA-PSS 3072`, `EC P-256`, `Ed25519`, `ML-DSA-65`, `SLH-DSA-SHA2-128s`; another name as it is. */
export function keyWords(algorithm: string): string {
  const [, family = '', rest = ''] = /^(rsa-pss|rsa|dsa|ec-p|ed|ml-dsa|slh-dsa)-?(.+)$/.exec(algorithm) ?? []
  switch (family) {
    case 'rsa':
    case 'rsa-pss':
    case 'dsa':
      return `${family.toUpperCase()} ${rest}`
    case 'ec-p':
      return `EC P-${rest}`
    case 'ed':
      return `Ed${rest}`
    case 'ml-dsa':
      return `ML-DSA-${rest}`
    case 'slh-dsa':
      return `SLH-DSA-${rest.replace(/^[a-z]+/, (digest) => digest.toUpperCase())}`
    default:
      return algorithm
  }
}

/** The families of which the catalogue says something to choose by. */
const families = ['rsa-pss', 'rsa', 'ec', 'ed25519', 'ed448', 'ml-dsa', 'slh-dsa'] as const
export type DescribedFamily = (typeof families)[number]

/** The family of an algorithm that can be made here. */
export function familyOf(algorithm: string): DescribedFamily {
  return families.find((family) => algorithm.startsWith(family)) ?? 'ec'
}

// The names of the kinds of keys that can be made here, as flags, profiles and vaults have them: words without a
// schema (key-algorithm.ts).

/** Moduli from 2048 to 8192 bits; Electron makes multiples of 128 only. */
export const rsaAlgorithms = [
  'rsa-2048',
  'rsa-3072',
  'rsa-4096',
  'rsa-5120',
  'rsa-6144',
  'rsa-7168',
  'rsa-7680',
  'rsa-8192',
] as const
/** Keys of id-RSASSA-PSS, which sign with PSS only (RFC 4055 §1.2). */
export const rsaPssAlgorithms = [
  'rsa-pss-2048',
  'rsa-pss-3072',
  'rsa-pss-4096',
  'rsa-pss-5120',
  'rsa-pss-6144',
  'rsa-pss-7168',
  'rsa-pss-7680',
  'rsa-pss-8192',
] as const
export const ecAlgorithms = ['ec-p256', 'ec-p384', 'ec-p521'] as const
/** RFC 8410. */
export const eddsaAlgorithms = ['ed25519', 'ed448'] as const
/** FIPS 204, RFC 9881. */
export const mlDsaAlgorithms = ['ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87'] as const
/** The pure parameter sets of FIPS 205, RFC 9909. */
export const slhDsaAlgorithms = [
  'slh-dsa-sha2-128s',
  'slh-dsa-sha2-128f',
  'slh-dsa-sha2-192s',
  'slh-dsa-sha2-192f',
  'slh-dsa-sha2-256s',
  'slh-dsa-sha2-256f',
  'slh-dsa-shake-128s',
  'slh-dsa-shake-128f',
  'slh-dsa-shake-192s',
  'slh-dsa-shake-192f',
  'slh-dsa-shake-256s',
  'slh-dsa-shake-256f',
] as const

/** Those that take a message whole, whose one name says key and signature alike. */
export const pureAlgorithms = [...eddsaAlgorithms, ...mlDsaAlgorithms, ...slhDsaAlgorithms] as const
export type PureAlgorithm = (typeof pureAlgorithms)[number]

export const keyAlgorithms = [
  ...rsaAlgorithms,
  ...rsaPssAlgorithms,
  ...ecAlgorithms,
  ...pureAlgorithms,
] as const

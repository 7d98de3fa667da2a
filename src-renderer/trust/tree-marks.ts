// The marks of the drawn tree: a shape for each state and for where a key is, as SVG around the point 0 0 in a square of
// 14, and the ink of each state, dark enough to be read on white (WCAG 2.2 §1.4.3).

import type { CertificateState } from '../../src-main/contract/certificate.ts'
import type { TreeNode } from '../../src-main/contract/trust-tree.ts'

/** A tick in a circle, a play sign, an hourglass, a struck square, a ban sign, a pause sign. */
export const stateShapes: { readonly [S in CertificateState]: string } = {
  valid: '<circle r="6.5"/><path d="M-3 0.5L-1 2.5L3 -2"/>',
  notYetValid: '<circle r="6.5"/><path d="M-2 -3L3 0L-2 3Z"/>',
  expiring: '<path d="M-5 -6.5H5L0 0L5 6.5H-5L0 0Z"/>',
  expired: '<rect x="-6" y="-6" width="12" height="12"/><path d="M-3 -3L3 3M3 -3L-3 3"/>',
  revoked: '<circle r="6.5"/><path d="M-4.5 -4.5L4.5 4.5"/>',
  onHold: '<rect x="-6" y="-6" width="12" height="12" rx="2"/><path d="M-2 -3V3M2 -3V3"/>',
}

export const stateInks: { readonly [S in CertificateState]: string } = {
  valid: '#27693b',
  notYetValid: '#2c5487',
  expiring: '#7f5305',
  expired: '#4d5959',
  revoked: '#a32f29',
  onHold: '#5d4799',
}

/** A key; a key crossed out. */
export const keyShapes: { readonly [P in TreeNode['key']]: string } = {
  here: '<circle cx="-3" r="3"/><path d="M0 0H6V3M3 0V2.5"/>',
  elsewhere: '<circle cx="-3" r="3"/><path d="M0 0H6V3M3 0V2.5M-6 6L6 -6"/>',
}

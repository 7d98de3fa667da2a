// Host names in the preferred syntax (RFC 5280 §4.2.1.6, RFC 1034 §3.5): letters, digits and hyphens. One label
// may be the wildcard `*` where certificates have it. Internationalised names come as A-labels (RFC 9549).

import { domainToASCII } from 'node:url'

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Whether `name`, in lower case, is a host name of at least one label; no wildcard, no trailing period. */
export function isHostName(name: string): boolean {
  return name.length <= 253 && name.split('.').every((each) => label.test(each)) && !isNumeric(name)
}

/** As `isHostName`, or such a name behind `*.`. */
export function isHostNamePattern(name: string): boolean {
  return isHostName(name.startsWith('*.') ? name.slice(2) : name)
}

/** A host name as a person gives it, in A-labels and lower case, or null when it is none. */
export function hostNameOf(text: string): string | null {
  const name = domainToASCII(text.replace(/\.$/, ''))
  return isHostName(name) ? name : null
}

/** Whether `name` equals `domain` or lies below it; both in lower case. */
export function isAtOrBelow(name: string, domain: string): boolean {
  return domain === '' || name === domain || isBelow(name, domain)
}

/** Whether `name` lies below `domain`. */
export function isBelow(name: string, domain: string): boolean {
  return name.length > domain.length + 1 && name.endsWith(domain) && name.at(-domain.length - 1) === '.'
}

/** The last label is a number: an address, not a name. */
function isNumeric(name: string): boolean {
  return /(?:^|\.)[0-9]+$/.test(name)
}

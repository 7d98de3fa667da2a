// The certificates that a gem brings along (cert_chain), as RubyGems takes them: the first is the root, the last the
// signer, and of a text with several certificates the first counts.

import { RootkeepError } from '../../contract/errors.ts'
import { type Certificate, readCertificate } from '../../pki/certificate.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'

/** A certificate of the chain, or why it can't be read. */
export type ChainLink =
  | { readonly certificate: Certificate }
  | { readonly certificate: null; readonly fault: string }

/** A longer chain is cut off here: nobody's path is as long. */
const maximumLength = 64

/** Reads the texts of a cert_chain; throws nothing. */
export function readChain(texts: readonly string[]): ChainLink[] {
  return texts.slice(0, maximumLength).map((text) => known.get(text) ?? remember(text, readLink(text)))
}

/** The certificates met last, because the gems of one developer bring the same ones along. */
const known = new Map<string, ChainLink>()
const mostKnown = 256
/** A longer text is no certificate that anyone has. */
const longestKnown = 16 * 1024

function remember(text: string, link: ChainLink): ChainLink {
  if (text.length > longestKnown) return link
  if (known.size >= mostKnown) known.clear()
  known.set(text, link)
  return link
}

function readLink(text: string): ChainLink {
  try {
    const [first] = readPemOrDer(text, ['certificate'])
    if (first) return { certificate: readCertificate(first.der) }
    return { certificate: null, fault: 'it holds no certificate' }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return { certificate: null, fault: thrown.message }
  }
}

/** The certificates that could be read, root first. */
export function certificatesOf(chain: readonly ChainLink[]): Certificate[] {
  return chain.flatMap(({ certificate }) => (certificate ? [certificate] : []))
}

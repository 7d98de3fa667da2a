// A file's octets for a person's eye: which of its objects, of what kind, and its DER element by element. Private
// keys are refused: their octets go nowhere.

import type { Output, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { maximumInputLength, maximumInputText } from '../contract/input-length.ts'
import { inspectDer } from '../pki/der/inspection.ts'
import { kindOfDer, kindOfLabel } from '../pki/object-kind.ts'
import { decodeBase64, type PemBlock, readPem } from '../pki/pem.ts'

type Block = Pick<PemBlock, 'octets'> & { readonly label: string | null }

/** So many octets are handed out to be looked at. */
const maximumShown = 4 * 1024 * 1024

/** Throws `input.empty`, `input.not-pem`, `input.too-large`, `input.wrong-kind`, `input.invalid` for no such object. */
export function inspectFile({ file, object }: Parsed<'file.inspect-der'>): Output<'file.inspect-der'> {
  const blocks = blocksOf(file)
  const block = blocks[object]
  if (!block) {
    throw new RootkeepError('input.invalid', `The file has ${blocks.length} objects.`, { field: 'object' })
  }
  const { label, octets } = block
  const kind = kindOfDer(octets) ?? (label === null ? null : kindOfLabel(label))
  refuseSecret(kind, label)
  const { elements, complete, fault } = inspectDer(octets)
  return {
    kind: kind ?? 'unknown',
    label,
    objects: blocks.length,
    length: octets.length,
    elements: [...elements],
    complete,
    fault: fault && { code: fault.code, message: fault.message, offset: offsetOf(fault) },
    octets: Buffer.from(octets.subarray(0, maximumShown)).toString('base64'),
  }
}

function blocksOf(content: string): readonly Block[] {
  if (content.trim() === '') throw new RootkeepError('input.empty', 'The file is empty')
  if (content.includes('-----BEGIN ')) return readPem(content)
  const octets = decodeBase64(content.replace(/\s+/g, ''))
  if (!octets) throw new RootkeepError('input.not-pem', 'This is neither PEM nor DER')
  if (octets.length > maximumInputLength) {
    throw new RootkeepError('input.too-large', `The file is larger than ${maximumInputText}`, {
      octets: octets.length,
    })
  }
  return [{ label: null, octets }]
}

function refuseSecret(kind: string | null, label: string | null): void {
  if (kind !== 'private-key' && !label?.includes('PRIVATE KEY')) return
  throw new RootkeepError('input.wrong-kind', 'The octets of a private key are not shown.', {
    found: 'private-key',
    expected: ['certificate', 'certification-request', 'crl', 'ocsp-request', 'ocsp-response'],
  })
}

function offsetOf({ details }: RootkeepError): number | null {
  return typeof details.offset === 'number' ? details.offset : null
}

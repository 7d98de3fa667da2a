// What a file says of itself, in words. Pure.

import type { TFunction } from 'i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { FileFacts } from '../../src-main/contract/file-description.ts'
import { keyWords } from '../certificate/key-words.ts'
import { formatDay } from '../instant.ts'

export type DescribedFile = Output<'file.describe'>['files'][number]

/** In a sentence; null where nothing more is known than its kind. */
export function factWords(facts: FileFacts | null, t: TFunction): string | null {
  switch (facts?.about) {
    case 'request':
      return t('drop.about.request', { subject: facts.subject, key: keyWords(facts.keyAlgorithm) })
    case 'certificates':
      return certificateWords(facts, t)
    case 'crl':
      return crlWords(facts, t)
    case 'gem':
      return facts.signer === null
        ? t('drop.about.gemUnsigned', { name: facts.name, version: facts.version })
        : t('drop.about.gem', { name: facts.name, version: facts.version, signer: facts.signer })
    case 'sealed':
      return t('drop.about.sealed')
    default:
      return null
  }
}

type About<A extends FileFacts['about']> = Extract<FileFacts, { about: A }>

function certificateWords(facts: About<'certificates'>, t: TFunction): string {
  const { count, subject, issuer, selfIssued, notAfter } = facts
  if (count > 1) return t('drop.about.bundle', { count, subject })
  const day = formatDay(notAfter)
  return selfIssued
    ? t('drop.about.selfIssued', { subject, day })
    : t('drop.about.certificate', { subject, issuer, day })
}

function crlWords({ issuer, crlNumber, entries, thisUpdate }: About<'crl'>, t: TFunction): string {
  const words = { issuer, count: entries, day: formatDay(thisUpdate) }
  return crlNumber === null
    ? t('drop.about.crlBare', words)
    : t('drop.about.crl', { ...words, number: crlNumber })
}

// What the palette offers for a text: every act of the contract, and the things of the keep.

import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProcedureName } from '../../src-main/contract/contract.ts'
import { termNames } from '../help/glossary.ts'
import { keyNames } from '../language/key-names.ts'
import { profileTitle } from '../profile/built-in.ts'
import { helpTabs } from '../route.tsx'
import { nextAgain } from '../undo/history.ts'
import { useDeeds } from '../undo/use-undo.tsx'
import { useKeptProcedure, useProcedure } from '../use-procedure.ts'
import { findOffers, type Offer } from './finding.ts'
import { places, usualActs } from './places.ts'

export interface OfferGroup {
  readonly kind: 'acts' | 'help' | 'authorities' | 'certificates' | 'profiles'
  readonly offers: readonly Offer[]
}

const restMilliseconds = 120
/** So many of a kind are offered; who wants another types more. */
const mostOfAKind = 7

export function useOffers(text: string): readonly OfferGroup[] {
  const { t } = useTranslation()
  const waysBack = useWaysBack()
  const history: Offer = { id: 'history', words: t('undo.title'), beside: t('undo.undo'), act: 'history' }
  const acts = useActs()
  const help = useHelp()
  const authorities = useProcedure('authority.list', {}).data?.authorities ?? []
  const profiles = useProcedure('profile.list', {}).data?.profiles ?? []
  const certificates = useCertificateOffers(text)
  const groups: readonly OfferGroup[] = [
    { kind: 'acts', offers: findOffers([...waysBack, ...acts, history], text) },
    {
      kind: 'authorities',
      offers: findOffers(
        authorities.map(({ id, title, name, subject }) => ({
          id: `authority ${id}`,
          words: title,
          beside: `${name} · ${subject}`,
          act: { screen: 'authority', id },
        })),
        text,
      ),
    },
    { kind: 'certificates', offers: certificates },
    {
      kind: 'profiles',
      offers: findOffers(
        profiles.map((profile) => ({
          id: `profile ${profile.name}`,
          words: profileTitle(profile, t),
          beside: profile.name,
          act: { screen: 'profile', name: profile.name },
        })),
        text,
      ),
    },
    { kind: 'help', offers: findOffers(help, text) },
  ]
  return groups
    .map(({ kind, offers }) => ({ kind, offers: offers.slice(0, mostOfAKind) }))
    .filter(({ offers }) => offers.length > 0)
}

function useActs(): readonly Offer[] {
  const { t } = useTranslation()
  return useMemo(
    () =>
      [...new Set([...usualActs, ...(Object.keys(places) as ProcedureName[])])].flatMap((name) => {
        const act = actOf(name)
        const beside = `rootkeep ${name.replace('.', ' ')}`
        return act === null ? [] : [{ id: name, words: t(`act.${name}`), beside, act }]
      }),
    [t],
  )
}

/** What Ctrl/⌘ Z would take back and Ctrl/⌘ Y do again, by what it was. */
function useWaysBack(): readonly Offer[] {
  const { t } = useTranslation()
  const { done } = useDeeds()
  const [back, again] = [done.at(-1), nextAgain()]
  return [
    ...(back
      ? [
          {
            id: 'undo',
            words: t('undo.undoLast', { words: back.words }),
            beside: keyNames('Ctrl Z', t),
            act: 'undo' as const,
          },
        ]
      : []),
    ...(again
      ? [
          {
            id: 'redo',
            words: t('undo.redoLast', { words: again.words }),
            beside: keyNames('Ctrl Y', t),
            act: 'redo' as const,
          },
        ]
      : []),
  ]
}

/** What the help tells of, and every term of the glossary. */
function useHelp(): readonly Offer[] {
  const { t } = useTranslation()
  return useMemo(() => {
    const help = t('help.title')
    const tabs = helpTabs.map((tab) => ({
      id: `help ${tab}`,
      words: t(`help.tab.${tab}`),
      beside: help,
      act: { screen: 'help', tab } as const,
    }))
    const terms = termNames.map((term) => ({
      id: `term ${term}`,
      words: t(`term.${term}`),
      beside: `${t('help.tab.glossary')} · ${term}`,
      act: { screen: 'help', tab: 'glossary', term } as const,
    }))
    return [...tabs, ...terms]
  }, [t])
}

function actOf(name: ProcedureName): Offer['act'] | null {
  return name === 'vault.lock' ? 'lock' : places[name]
}

/** Searched by the keep itself, which may hold a million. */
function useCertificateOffers(text: string): readonly Offer[] {
  const [rested] = useDebouncedValue(text.trim(), restMilliseconds)
  const { data } = useKeptProcedure('certificate.list', { text: rested, limit: mostOfAKind })
  if (rested === '') return []
  return (data?.certificates ?? []).map(({ sha256, title, subject, serialNumber }) => ({
    id: `certificate ${sha256}`,
    words: title,
    beside: `${subject} · ${serialNumber}`,
    act: { screen: 'certificate', sha256 },
  }))
}

// What may be done with an authority: put below it, certify it anew, give it a new key, let another certify it, lock its
// key, retire it.

import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import { useGo } from '../route.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { CrossCertify } from './cross-certify.tsx'
import { LockAuthorityKey } from './lock-authority-key.tsx'
import { RekeyAuthority } from './rekey-authority.tsx'
import { RenewAuthority } from './renew-authority.tsx'
import { RetireAuthority } from './retire-authority.tsx'

/** What the form of an act is given. */
export interface AuthorityActProps {
  readonly authority: AuthorityDetail
  onDone(): void
}

type AuthorityAct = 'renew' | 'rekey' | 'crossCertify' | 'lockKey' | 'retire'

const forms: { readonly [A in AuthorityAct]: ComponentType<AuthorityActProps> } = {
  renew: RenewAuthority,
  rekey: RekeyAuthority,
  crossCertify: CrossCertify,
  lockKey: LockAuthorityKey,
  retire: RetireAuthority,
}

export function AuthorityActions({ authority }: { authority: AuthorityDetail }) {
  const { t } = useTranslation()
  const go = useGo()
  const [act, setAct] = useState<AuthorityAct | null>(null)
  const acts = actsOf(authority)
  const Form = act && forms[act]
  return (
    <>
      <Button variant="default" onClick={() => go({ screen: 'trust', node: authority.id })}>
        {t('trust.showInTree')}
      </Button>
      {acts.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('authority.acts')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {acts.map((each) => (
              <Menu.Item key={each} onClick={() => setAct(each)}>
                {t(`authority.act.${each}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {acts.includes('renew') && (
        <Button onClick={() => go({ screen: 'create-subordinate', issuer: authority.id })}>
          {t('authority.createSubordinate')}
        </Button>
      )}
      <Dialog
        title={act ? t(`authority.actTitle.${act}`, { title: authority.title }) : ''}
        opened={act !== null}
        onClose={() => setAct(null)}
      >
        {Form && <Form authority={authority} onDone={() => setAct(null)} />}
      </Dialog>
    </>
  )
}

function actsOf({ key, retiredAt }: AuthorityDetail): readonly AuthorityAct[] {
  if (retiredAt !== null) return key === 'here' ? ['lockKey'] : []
  return key === 'here' ? ['renew', 'rekey', 'crossCertify', 'lockKey', 'retire'] : ['crossCertify', 'retire']
}

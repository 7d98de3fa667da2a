// Locking the key of one authority alone, while the vault stays open.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import type { AuthorityActProps } from './authority-actions.tsx'

export function LockAuthorityKey({ authority, onDone }: AuthorityActProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const lock = useAct('key.lock')
  const submit = async () => {
    if (!(await lock.run({ key: `authority/${authority.name}` }))) return
    notify({ message: t('authority.keyLocked', { title: authority.title }) })
    onDone()
  }
  return (
    <Form
      label={t('authority.act.lockKey')}
      submit={t('authority.lockKeySubmit')}
      isRunning={lock.isRunning}
      failure={<ErrorNotice error={lock.error} />}
      onSubmit={submit}
    >
      <Text>{t('authority.lockKeySentence')}</Text>
    </Form>
  )
}

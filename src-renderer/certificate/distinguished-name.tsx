// A distinguished name that breaks its lines between attributes, not within them; copied, it is as it was.

import { Fragment } from 'react'

export function DistinguishedName({ children }: { children: string }) {
  const attributes = children.split(/(?<=[^\\],)/)
  return attributes.map((attribute, at) => (
    // The same attribute may stand in a name twice: its place is its identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={at}>
      {attribute}
      <wbr />
    </Fragment>
  ))
}

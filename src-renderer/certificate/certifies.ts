// The icons for what a certificate's holder may certify: a root, a subordinate CA, no one.

import { type Icon, IconBuildingCastle, IconShieldCheck, IconUser } from '@tabler/icons-react'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'

export const certifiesIcons: { readonly [C in CertificateSummary['certifies']]: Icon } = {
  root: IconBuildingCastle,
  subordinate: IconShieldCheck,
  endEntity: IconUser,
}

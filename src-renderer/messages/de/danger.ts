// German texts about dangerous acts: what each does, and what of it can’t be undone.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': 'Geben Sie zur Bestätigung {{thing}} ein',
  'danger.will.key.destroy':
    'Der private Schlüssel {{thing}} wird vernichtet; ein Grabstein bleibt in der Liste.',
  'danger.final.key.destroy': 'Niemand kann den Schlüssel zurückholen, außer aus einer Sicherung.',
  'danger.will.key.restrict':
    'Der Schlüssel {{thing}} verlässt den Tresor nie, außer in einer Sicherung des Bestands.',
  'danger.final.key.restrict': 'Die Markierung lässt sich nicht entfernen.',
  'danger.will.authority.rekey':
    '{{thing}} bekommt einen neuen Schlüssel, und das Zertifikat des jetzigen wird als ersetzt widerrufen.',
  'danger.final.authority.rekey': 'Der Widerruf lässt sich nicht zurücknehmen.',
  'danger.will.authority.retire':
    '{{thing}} stellt von nun an nichts mehr aus; sie kann noch widerrufen und Listen und OCSP-Antworten signieren.',
  'danger.final.authority.retire': 'Sie lässt sich nicht wieder in Dienst nehmen.',
  'danger.will.certificate.rekey':
    'Das jetzige Zertifikat von {{thing}} wird als ersetzt widerrufen, sobald das neue signiert ist.',
  'danger.final.certificate.rekey': 'Der Widerruf lässt sich nicht zurücknehmen.',
  'danger.will.revocation.revoke': 'Von der nächsten Liste an sollte niemand mehr {{thing}} vertrauen.',
  'danger.final.revocation.revoke': 'Der Widerruf lässt sich nicht zurücknehmen.',
  'danger.will.revocation.revoke-batch':
    'Von den nächsten Listen an sollte niemand mehr diesen {{thing}} vertrauen.',
  'danger.final.revocation.revoke-batch': 'Die Widerrufe lassen sich nicht zurücknehmen.',
  'danger.will.crl.issue':
    'Diese Liste von {{thing}} endet früher als die vorige: Programme wollen ihre Nachfolgerin eher.',
  'danger.final.crl.issue': 'Ihre Nummer ist verbraucht, und die Liste lässt sich nicht zurückrufen.',
  'danger.will.trust.remove': 'Niemandem in {{thing}} wird über diese Liste noch vertraut.',
  'danger.final.trust.remove': 'Dateien, die vorher aus der Liste exportiert wurden, bleiben, wie sie sind.',
  'danger.will.gem.trust-remove':
    'Der Befehl gem dieses Benutzers vertraut {{thing}} nicht mehr: Gems darunter werden abgelehnt.',
  'danger.final.gem.trust-remove': 'Schon installierte Gems bleiben installiert.',
}

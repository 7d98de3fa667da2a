// The vault of a keep that comes back from a backup: the way in is tried on the backup's header, and the vault key
// that it gives opens the vault that was in the backup.

import type { BackupHeader } from './backup-header.ts'
import { Custody, type CustodyOptions } from './custody.ts'
import type { Secret } from './secret.ts'
import { openWithPassphrase } from './slots.ts'
import { macOctets, Vault } from './vault.ts'
import { VaultFile } from './vault-file.ts'
import type { VaultKey } from './vault-key.ts'
import { leastMemory } from './ways-in.ts'

/** The key of the vault of which the backup is; the caller disposes of it. Throws as `openWithPassphrase`. */
export async function vaultKeyOfBackup(
  header: BackupHeader,
  passphrase: Secret,
  options: Pick<CustodyOptions, 'kdf'>,
): Promise<VaultKey> {
  const { vaultKey } = await openWithPassphrase(header, passphrase, { minimumMemory: leastMemory(options) })
  return vaultKey
}

/** Opens the vault of `directory`, unlocked by its key, which it takes over. Throws as `openCustody` and `Vault.open`. */
export function openCustodyUnlocked(directory: string, vaultKey: VaultKey, options: CustodyOptions): Custody {
  const file = new VaultFile(directory)
  try {
    const contents = file.read()
    const vault = Vault.open(file, vaultKey, { contents, octets: macOctets(contents) })
    return new Custody(file, options, { contents, vault })
  } catch (thrown) {
    vaultKey.secret.dispose()
    throw thrown
  }
}

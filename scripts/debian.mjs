// The programs that are Debian packages here: looked up by dpkg-query, installed by apt-get when root runs
// the script, otherwise named in the one line that installs them.

import { spawnSync } from 'node:child_process'
import { SetUpError, say } from './set-up.mjs'

/** What the window needs on the stand-in for Electron. */
export const windowPackages = ['chromium', 'fonts-dejavu-core']
/** What opens the window where there is no screen, and the letters that a Japanese or Chinese machine brings by itself. */
export const screenPackages = ['xvfb', 'xauth', 'fonts-noto-cjk']
/** The programs that judge what Rootkeep makes. */
export const judgePackages = [
  'openssl',
  'gnutls-bin',
  'libnss3-tools',
  'ruby',
  'softhsm2',
  'opensc',
  'faketime',
  'caddy',
  'nginx-light',
  'libnginx-mod-http-perl',
  'python3-argon2',
  'python3-cryptography',
  'python3-cryptography-vectors',
  'python3-icalendar',
  'ca-certificates',
  'p11-kit',
  'p11-kit-modules',
  'libxml2-utils',
  'librsvg2-bin',
  'pngcheck',
  'poppler-utils',
  'desktop-file-utils',
  'shared-mime-info',
]

/** Which of the packages are not installed; none are named where there is no dpkg to ask. */
export function missingPackages(names) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  })
  if (query.error) return []
  const installed = new Set(
    query.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  return names.filter((name) => !installed.has(name))
}

/** Java's keytool, unless some Java brings it already. */
export function javaPackages() {
  return spawnSync('keytool', ['-help'], { stdio: 'ignore' }).error ? ['default-jre-headless'] : []
}

/** Installs what is missing, saying so; throws, with the line to type, where that is not possible. */
export function ensurePackages(names) {
  const missing = missingPackages(names)
  if (missing.length === 0) return
  const line = `apt-get install --no-install-recommends ${missing.join(' ')}`
  if (process.getuid?.() !== 0) throw new SetUpError('Debian packages are missing. As root, run:', line)
  say(`Installing Debian packages: ${missing.join(' ')} …`)
  if (install(missing)) return
  say('The list of packages may be old; updating it …')
  aptGet(['update'])
  if (!install(missing)) {
    throw new SetUpError(
      'apt-get could not install them; its reason is above.',
      `Where there is a network, run: apt-get update && ${line}`,
    )
  }
}

function install(names) {
  return aptGet(['install', '--yes', '--no-install-recommends', ...names])
}

/** Waits up to ten minutes for another apt or dpkg to finish; asks nothing. */
function aptGet(args) {
  const { status } = spawnSync(
    'apt-get',
    ['-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0', ...args],
    {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  )
  return status === 0
}

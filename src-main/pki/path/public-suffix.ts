// Domains under which strangers register names, so that no wildcard may stand right below (CA/Browser BR
// §3.2.2.6). Registries by rule, the large hosts by a short list: the whole Public Suffix List changes from day
// to day and has no place in an offline program, so a rare private suffix is not known here.

/** Second-level labels under which the registries of countries give out names. */
const registryLabels: ReadonlySet<string> = new Set(
  'ac co com edu gob gouv gov go gv id info ltd me mil ne net nhs nom or org plc police sch school'.split(
    ' ',
  ),
)

const hosts: ReadonlySet<string> = new Set([
  'appspot.com',
  'azurewebsites.net',
  'blogspot.com',
  'cloudapp.net',
  'cloudfront.net',
  'elasticbeanstalk.com',
  'firebaseapp.com',
  'fly.dev',
  'github.io',
  'githubusercontent.com',
  'gitlab.io',
  'glitch.me',
  'herokuapp.com',
  'myshopify.com',
  'netlify.app',
  'ngrok.io',
  'onrender.com',
  'pages.dev',
  'run.app',
  's3.amazonaws.com',
  'vercel.app',
  'web.app',
  'wordpress.com',
  'workers.dev',
])

/** Whether `domain`, in lower case, is such a suffix itself. */
export function isPublicSuffix(domain: string): boolean {
  const labels = domain.split('.')
  const [second = '', top = ''] = labels
  if (labels.length === 1 || hosts.has(domain)) return true
  return labels.length === 2 && top.length === 2 && registryLabels.has(second)
}

// Names for files that are written beside each other: made of the names that came in, safe on every file
// system, none twice.

/** For each name `stem.pem`, with a number behind the stem where it would stand twice. */
export function batchFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const stem = stemOf(name)
    let candidate = `${stem}.pem`
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${stem}-${number}.pem`
    taken.add(candidate.toLowerCase())
    return candidate
  })
}

/** Letters without their accents, digits and `._@-`; never empty, never hidden. */
function stemOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const stem = last.replace(/\.(?:csr|pem|der|p10|req|txt)$/i, '')
  const safe = stem
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._@-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 100)
  return safe === '' ? 'certificate' : safe
}

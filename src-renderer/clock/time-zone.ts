// The time zone of the machine in words, though nothing here is in it: a person whose watch shows another hour than the
// window wants to know why.

/** `Europe/Berlin, UTC+1`; `UTC` by itself. Half hours as `UTC+5:30`. */
export function zoneWords(name: string, offsetMinutes: number): string {
  const offset = `UTC${offsetWords(offsetMinutes)}`
  return name === '' || name === offset ? offset : `${name}, ${offset}`
}

/** The zone at that moment (milliseconds since 1970), by the page's own clock. */
export function zoneAt(milliseconds: number): string {
  const { timeZone = '' } = new Intl.DateTimeFormat().resolvedOptions()
  // JavaScript counts from the zone to UTC.
  return zoneWords(timeZone, -new Date(milliseconds).getTimezoneOffset())
}

function offsetWords(minutes: number): string {
  if (minutes === 0) return ''
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  return `${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

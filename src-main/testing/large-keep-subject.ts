// The subjects of a large keep: names of people as they stand in lists of meetups, each with a number that no other
// has, so that a search finds few by a whole name and many by its beginning.

const given = [
  ...[
    'Ada',
    'Akira',
    'Alena',
    'Amara',
    'Ana',
    'Anders',
    'Aoife',
    'Bao',
    'Beatriz',
    'Carlos',
    'Chidi',
    'Dana',
  ],
  ...['Elif', 'Emeka', 'Erik', 'Eszter', 'Fatima', 'Freya', 'Goran', 'Hana', 'Hugo', 'Ines', 'Ivan', 'Jana'],
  ...['João', 'Kaito', 'Katja', 'Lars', 'Leila', 'Lucía', 'Mateo', 'Mika', 'Nadia', 'Niamh', 'Noor', 'Olga'],
  ...['Pavel', 'Quinn', 'Rosa', 'Samir', 'Sofia', 'Tariq', 'Uma', 'Viktor', 'Wei', 'Yuki', 'Zoë'],
]
const family = [
  ...['Abara', 'Almeida', 'Andersson', 'Baker', 'Bianchi', 'Brandt', 'Castillo', 'Chen', 'Costa', 'Dubois'],
  ...[
    'Eriksen',
    'Farah',
    'Fischer',
    'García',
    'Haddad',
    'Horvat',
    'Ito',
    'Jensen',
    'Kaya',
    'Kim',
    'Kowalska',
  ],
  ...['Lindqvist', 'Lopez', 'Marino', 'Mbeki', 'Moreau', 'Müller', 'Nakamura', 'Novák', "O'Brien", 'Okafor'],
  ...['Papadopoulos', 'Petrov', 'Rahman', 'Rossi', 'Santos', 'Schmidt', 'Silva', 'Singh', 'Suzuki', 'Tanaka'],
  ...['Thompson', 'Tran', 'Varga', 'Weber', 'Wright', 'Yamamoto', 'Yılmaz', 'Zhang'],
]
const groups = [
  'Seattle.rb',
  'Tokyo Rubyist',
  'Ruby Berlin',
  'LRUG',
  'Paris.rb',
  'Guru-SP',
  'Rubysur',
  'DCRUG',
]

/** RFC 4514 text: `CN=Mika Tanaka 0012345,O=Seattle.rb`. */
export function subjectOf(number: number): string {
  // Two numbers without a common divisor, so that all pairs of names occur.
  const first = given[number % given.length]
  const last = family[Math.floor(number / given.length) % family.length]
  return `CN=${first} ${last} ${String(number).padStart(7, '0')},O=${groups[number % groups.length]}`
}

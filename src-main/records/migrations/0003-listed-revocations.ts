// Format 3: what a CRL says of each revocation in one index in the order of the serial numbers, so that a list of a
// million is read from end to end and not by a million look-ups. Adds no column, and no digest changes.

export const listedRevocations = `
CREATE INDEX revocation_listed ON revocation (
  issuer_authority_id, serial_number, revocation_date, reason_code, invalidity_date, recorded_in
) WHERE released_at IS NULL;
`

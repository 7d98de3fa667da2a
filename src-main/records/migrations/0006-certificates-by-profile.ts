// Format 6: an index by which it is seen at once whether an authority has issued under a profile.

export const certificatesByProfile = `
CREATE INDEX certificate_by_profile ON certificate (issuer_authority_id, profile);
`

// Format 2: requests that were made here, of a key in the vault, beside those that came in.

export const ownRequests = `
ALTER TABLE request ADD COLUMN key_id TEXT;
`

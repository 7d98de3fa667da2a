// Format 7: indexes by which long lists are shown newest first and in the order of their subjects, of all and of one
// issuer, without sorting.

export const listingOrders = `
CREATE INDEX certificate_by_subject ON certificate (subject COLLATE NOCASE);
CREATE INDEX certificate_of_issuer ON certificate (issuer_authority_id);
CREATE INDEX certificate_of_issuer_by_subject ON certificate (issuer_authority_id, subject COLLATE NOCASE);
CREATE INDEX request_by_subject ON request (subject COLLATE NOCASE);
`

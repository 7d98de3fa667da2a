// Format 7: indexes by which long lists are shown newest first and in the order of their subjects, of all and of one
// issuer, without sorting; one with everything that a register of all certificates takes in; and those by which what
// is rare among millions is found: imported certificates, those of a key, the last entry under a verb, the latest time;
// and the index of words made anew, so that a single letter is found as quickly as a word.

export const listingOrders = `
CREATE INDEX certificate_by_subject ON certificate (subject COLLATE NOCASE);
CREATE INDEX certificate_of_issuer ON certificate (issuer_authority_id);
CREATE INDEX certificate_of_issuer_by_subject ON certificate (issuer_authority_id, subject COLLATE NOCASE);
CREATE INDEX request_by_subject ON request (subject COLLATE NOCASE);
CREATE INDEX certificate_registered ON certificate (
  issuer_authority_id, certifies, status, origin, profile, key_algorithm, not_before, not_after, recorded_at
);
CREATE INDEX certificate_imported ON certificate (id) WHERE origin = 'imported';
CREATE INDEX certificate_of_key ON certificate (key_id) WHERE key_id IS NOT NULL;
CREATE INDEX journal_by_verb ON journal (verb);
CREATE INDEX journal_by_time ON journal (at);

DROP TABLE certificate_text;
CREATE VIRTUAL TABLE certificate_text USING fts5 (
  subject, content = '', detail = 'none', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO certificate_text (rowid, subject) SELECT id, subject FROM certificate;
`

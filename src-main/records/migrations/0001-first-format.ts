// Format 1 of records.sqlite, as FORMAT.md describes it. A format that was released is never edited: what
// changes comes as the next migration, and adds nullable columns only, so that old row digests stay true.

export const firstFormat = `
CREATE TABLE authority (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('root', 'subordinate')),
  key_id TEXT,
  created_at INTEGER NOT NULL,
  retired_at INTEGER
) STRICT;

CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  der BLOB NOT NULL,
  subject TEXT NOT NULL,
  key_algorithm TEXT NOT NULL,
  spki_sha256 BLOB NOT NULL CHECK (length(spki_sha256) = 32),
  file_name TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'issued', 'rejected')),
  reason TEXT,
  certificate_sha256 BLOB CHECK (length(certificate_sha256) = 32)
) STRICT;
CREATE INDEX request_by_status ON request (status);

CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  sha256 BLOB UNIQUE CHECK (length(sha256) = 32),
  issuer_authority_id INTEGER REFERENCES authority (id),
  authority_id INTEGER REFERENCES authority (id),
  serial_number BLOB NOT NULL CHECK (length(serial_number) BETWEEN 1 AND 21),
  subject TEXT NOT NULL,
  issuer TEXT NOT NULL,
  subject_key TEXT NOT NULL,
  issuer_key TEXT NOT NULL,
  not_before INTEGER NOT NULL,
  not_after INTEGER NOT NULL,
  subject_key_identifier BLOB,
  authority_key_identifier BLOB,
  spki_sha256 BLOB NOT NULL CHECK (length(spki_sha256) = 32),
  key_algorithm TEXT NOT NULL,
  certifies TEXT NOT NULL CHECK (certifies IN ('root', 'subordinate', 'endEntity')),
  profile TEXT,
  key_id TEXT,
  request_id INTEGER REFERENCES request (id),
  origin TEXT NOT NULL CHECK (origin IN ('issued', 'imported')),
  status TEXT NOT NULL CHECK (status IN ('signing', 'signed', 'failed')),
  recorded_at INTEGER NOT NULL,
  der BLOB,
  UNIQUE (serial_number, issuer_authority_id),
  CHECK ((status = 'signed') = (der IS NOT NULL) AND (der IS NULL) = (sha256 IS NULL))
) STRICT;
CREATE INDEX certificate_by_issuer ON certificate (issuer_authority_id, not_after, status);
CREATE INDEX certificate_by_expiry ON certificate (not_after);
CREATE INDEX certificate_by_authority ON certificate (authority_id) WHERE authority_id IS NOT NULL;
CREATE INDEX certificate_of_authority ON certificate (subject_key) WHERE authority_id IS NOT NULL;
CREATE INDEX certificate_without_issuer ON certificate (issuer_key) WHERE issuer_authority_id IS NULL;
CREATE INDEX certificate_with_key ON certificate (issuer_authority_id) WHERE key_id IS NOT NULL;
CREATE INDEX certificate_signing ON certificate (id) WHERE status = 'signing';

CREATE VIRTUAL TABLE certificate_text USING fts5 (
  subject, content = '', detail = 'none', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE revocation (
  id INTEGER PRIMARY KEY,
  issuer_authority_id INTEGER NOT NULL REFERENCES authority (id),
  serial_number BLOB NOT NULL CHECK (length(serial_number) BETWEEN 1 AND 21),
  revocation_date INTEGER NOT NULL,
  reason_code INTEGER NOT NULL CHECK (reason_code BETWEEN 0 AND 10 AND reason_code NOT IN (7, 8)),
  invalidity_date INTEGER,
  recorded_in INTEGER NOT NULL,
  released_at INTEGER,
  released_in INTEGER,
  CHECK ((released_at IS NULL) = (released_in IS NULL) AND (released_at IS NULL OR reason_code = 6))
) STRICT;
CREATE UNIQUE INDEX revocation_in_force ON revocation (issuer_authority_id, serial_number) WHERE released_at IS NULL;
CREATE INDEX revocation_released ON revocation (issuer_authority_id, released_in) WHERE released_at IS NOT NULL;

CREATE TABLE crl (
  id INTEGER PRIMARY KEY,
  issuer_authority_id INTEGER NOT NULL REFERENCES authority (id),
  crl_number INTEGER NOT NULL CHECK (crl_number >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('full', 'delta')),
  base_crl_number INTEGER,
  partition INTEGER,
  status TEXT NOT NULL CHECK (status IN ('signing', 'signed', 'failed')),
  this_update INTEGER NOT NULL,
  next_update INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  recorded_in INTEGER NOT NULL,
  sha256 BLOB CHECK (length(sha256) = 32),
  entry_count INTEGER,
  der BLOB,
  UNIQUE (issuer_authority_id, crl_number),
  CHECK ((status = 'signed') = (sha256 IS NOT NULL) AND (status = 'signed') = (entry_count IS NOT NULL)),
  CHECK ((kind = 'delta') = (base_crl_number IS NOT NULL))
) STRICT;
CREATE INDEX crl_signing ON crl (id) WHERE status = 'signing';

CREATE TABLE ocsp (
  id INTEGER PRIMARY KEY,
  issuer_authority_id INTEGER NOT NULL REFERENCES authority (id),
  serial_numbers TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('signing', 'signed', 'failed')),
  produced_at INTEGER NOT NULL,
  sha256 BLOB CHECK (length(sha256) = 32),
  CHECK ((status = 'signed') = (sha256 IS NOT NULL))
) STRICT;
CREATE INDEX ocsp_signing ON ocsp (id) WHERE status = 'signing';

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  verb TEXT NOT NULL,
  details TEXT NOT NULL,
  changes BLOB NOT NULL CHECK (length(changes) % 41 = 0),
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE journal_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  mac BLOB NOT NULL
) STRICT;
`

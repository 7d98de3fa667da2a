// Format 4: trust lists, and the anchors in them.

export const trustLists = `
CREATE TABLE trust_list (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX trust_list_by_name ON trust_list (name) WHERE removed_at IS NULL;

CREATE TABLE trust_anchor (
  id INTEGER PRIMARY KEY,
  trust_list_id INTEGER NOT NULL REFERENCES trust_list (id),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  spki_sha256 BLOB NOT NULL CHECK (length(spki_sha256) = 32),
  subject_key TEXT NOT NULL,
  scope TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  added_by TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  removed_at INTEGER,
  der BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX trust_anchor_in_list ON trust_anchor (trust_list_id, sha256) WHERE removed_at IS NULL;
`

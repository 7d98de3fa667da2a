#!/usr/bin/python3
"""Reads a keep, or a backup of one, and proves its journal: with Python's standard library, python3-cryptography and
python3-argon2, written from src-main/custody/FORMAT.md and src-main/records/FORMAT.md alone. None of Rootkeep's code
has a part in it, so that it judges what Rootkeep writes.

    read-journal.py KEEP-OR-BACKUP [--passphrase-file FILE]

Prints one JSON object: valid, entries, head, authenticated, faults. Without a passphrase the journal of a keep is only
proved to agree with itself. Exit status 0 valid, 1 not valid, 2 wrong usage, 3 wrong passphrase, 4 damaged.
"""
import argparse
import base64
import hashlib
import hmac
import json
import os
import sqlite3
import struct
import sys
import tempfile
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK = 65_536
TAG = 16
# records/FORMAT.md, the column "journaled", from 1.
TABLES = ["authority", "request", "certificate", "revocation", "crl", "ocsp", "trust_list", "trust_anchor"]
# Columns that a later format added: "Row digests".
ADDED = {"request": ["key_id"], "certificate": ["crl_partition"]}


class Refused(Exception):
    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def octets(text):
    return base64.b64decode(text, validate=True)


def hkdf(key, salt, info):
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info.encode()).derive(key)


# custody/FORMAT.md, "Keys of the vault" and "Sealing"


def derive(vault_key, vault_id, purpose):
    return hkdf(vault_key, bytes.fromhex(vault_id), "rootkeep-vault/1/" + purpose)


def unseal(key, sealed, vault_id, purpose, entry):
    associated = {"format": "rootkeep-vault", "formatVersion": 1, "vaultId": vault_id, "purpose": purpose, "entry": entry}
    return AESGCM(key).decrypt(octets(sealed["nonce"]), octets(sealed["ciphertext"]), canonical(associated))


def open_slots(vault_id, slots, passphrase):
    """The vault key, by the first slot of kind passphrase that opens."""
    secret = unicodedata.normalize("NFC", passphrase).encode()
    for slot in slots:
        if slot["kind"] != "passphrase":
            continue
        kdf = slot["kdf"]
        if not 65_536 <= kdf["memoryKiB"] <= 1_048_576 or not 1 <= kdf["passes"] <= 16 or not 1 <= kdf["parallelism"] <= 4:
            raise Refused(4, "a slot is out of bounds")
        key = hash_secret_raw(secret, octets(kdf["salt"]), kdf["passes"], kdf["memoryKiB"], kdf["parallelism"], 32, Type.ID, 19)
        entry = {name: value for name, value in slot.items() if name != "wrappedKey"}
        try:
            return unseal(key, slot["wrappedKey"], vault_id, "slot", entry)
        except InvalidTag:
            continue
    raise Refused(3, "the passphrase opens no slot")


def check_vault(vault, vault_key):
    rest = {name: value for name, value in vault.items() if name != "mac"}
    mac = hmac.new(derive(vault_key, vault["vaultId"], "vault"), canonical(rest), hashlib.sha256).digest()
    if not hmac.compare_digest(mac, octets(vault["mac"])):
        raise Refused(4, "the MAC of vault.json does not stand")


# custody/FORMAT.md, "Backups"


def unpack_backup(path, passphrase, folder):
    """Writes the files of a backup into `folder`; the vault key and the manifest's head."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:16] != b"rootkeep-backup\n":
        raise Refused(4, "this is no backup")
    end = 20 + struct.unpack(">I", data[16:20])[0]
    header = json.loads(data[20:end])
    if header["formatVersion"] != 1:
        raise Refused(4, "the backup is of a newer format")
    vault_id = header["vaultId"]
    vault_key = open_slots(vault_id, header["slots"], passphrase)
    about = {"backupId": header["backupId"], "createdAt": header["createdAt"]}
    try:
        backup_key = unseal(derive(vault_key, vault_id, "backup"), header["wrappedKey"], vault_id, "backup", about)
        chunk_key = hkdf(backup_key, hashlib.sha256(data[:end]).digest(), "rootkeep-backup/1/chunks")
        plain = open_chunks(chunk_key, data[end:])
    except InvalidTag as cause:
        raise Refused(4, "the backup is damaged") from cause
    size = struct.unpack(">I", plain[:4])[0]
    manifest = json.loads(plain[4 : 4 + size])
    at = 4 + size
    for entry in manifest["files"]:
        name = entry["name"]
        if name not in ("vault.json", "records.sqlite") and not name.startswith("profiles/") or ".." in name:
            raise Refused(4, "the backup holds a file of another name")
        place = os.path.join(folder, name)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as out:
            out.write(plain[at : at + entry["size"]])
        at += entry["size"]
    if at != len(plain):
        raise Refused(4, "the backup is longer or shorter than its manifest says")
    return vault_key, manifest["journalHead"]


def open_chunks(key, sealed):
    cipher, plain = AESGCM(key), []
    count = -(-len(sealed) // (CHUNK + TAG))
    for index in range(count):
        chunk = sealed[index * (CHUNK + TAG) : (index + 1) * (CHUNK + TAG)]
        nonce = index.to_bytes(11, "big") + bytes([1 if index == count - 1 else 0])
        plain.append(cipher.decrypt(nonce, chunk, None))
    return b"".join(plain)


# records/FORMAT.md, "The journal", "Row digests", "Verification"


def entry_hash(row):
    sequence, at, verb, details, changes, previous, _ = row
    fields = b"".join(struct.pack(">I", len(field)) + field for field in (verb.encode(), details.encode(), changes))
    return hashlib.sha256(b"rootkeep journal entry v1\0" + previous + struct.pack(">qq", sequence, at) + fields).digest()


def read_chain(database, faults):
    """The last entry's sequence and hash, and the last digest that the journal has of each row."""
    expected, last, journaled = bytes(32), 0, {table: {} for table in TABLES}
    columns = "sequence, at, verb, details, changes, previous_hash, hash"
    for row in database.execute(f"SELECT {columns} FROM journal ORDER BY sequence"):
        sequence, changes, previous, own = row[0], row[4], row[5], row[6]
        faults.extend(f"journal {missing}: missing" for missing in range(last + 1, min(sequence, last + 100)))
        if entry_hash(row) != own:
            faults.append(f"journal {sequence}: edited")
        elif sequence == last + 1 and previous != expected:
            faults.append(f"journal {sequence - 1}: not the entry that the next was written after")
        for at in range(0, len(changes), 41):
            table, row_id = TABLES[changes[at] - 1], int.from_bytes(changes[at + 1 : at + 9], "big")
            journaled[table][row_id] = changes[at + 9 : at + 41]
        last, expected = sequence, own
    return last, expected, journaled


def content(columns, row):
    """The text that is hashed for a row; `columns` are (name, is added later)."""
    values = [value.hex().upper() if isinstance(value, bytes) else value for value in row]
    first = [value for value, (name, added) in zip(values, columns) if not added and name != "der"]
    later = [value for value, (_, added) in zip(values, columns) if added]
    parts = [first] + ([later] if any(value is not None for value in later) else [])
    return b"".join(json.dumps(part, separators=(",", ":"), ensure_ascii=False).encode() for part in parts)


def compare_tables(database, journaled, faults):
    present = {name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table in TABLES:
        seen = set()
        if table in present:
            names = [info[1] for info in database.execute(f"PRAGMA table_info({table})")]
            columns = [(name, name in ADDED.get(table, [])) for name in names]
            for row in database.execute(f"SELECT * FROM {table} ORDER BY id"):
                named = dict(zip(names, row))
                seen.add(named["id"])
                digest = journaled[table].get(named["id"])
                if digest is None:
                    faults.append(f"{table} {named['id']}: inserted")
                elif hashlib.sha256(content(columns, row)).digest() != digest or not has_own_digest(named):
                    faults.append(f"{table} {named['id']}: edited")
        faults.extend(f"{table} {row_id}: removed" for row_id in journaled[table] if row_id not in seen)


def has_own_digest(named):
    der = named.get("der")
    return der is None or hashlib.sha256(der).digest() == named["sha256"]


def check_head(database, head, vault, vault_key, faults):
    row = database.execute("SELECT sequence, hash, mac FROM journal_head").fetchone()
    if row is None or (row[0], row[1]) != head:
        sealed = 0 if row is None else row[0]
        cut = sealed > head[0]
        faults.append(f"journal {head[0] + 1}: missing at the end" if cut else f"journal {head[0]}: not the one that was sealed")
    elif vault_key is not None:
        sealed = b"rootkeep journal head v1\0" + struct.pack(">q", head[0]) + head[1]
        mac = hmac.new(derive(vault_key, vault["vaultId"], "journal"), sealed, hashlib.sha256).digest()
        if not hmac.compare_digest(mac, row[2]):
            faults.append(f"journal {head[0]}: its seal is not of this vault")


def check_remembered(database, remembered, faults):
    if remembered is None:
        return
    row = database.execute("SELECT hash FROM journal WHERE sequence = ?", [remembered["sequence"]]).fetchone()
    if row is None or row[0].hex() != remembered["hash"]:
        faults.append(f"journal {remembered['sequence']}: rolled back, what was remembered is not there")


def prove(folder, vault_key, head_of_backup):
    with open(os.path.join(folder, "vault.json"), encoding="utf-8") as file:
        vault = json.load(file)
    if vault_key is not None:
        check_vault(vault, vault_key)
    uri = "file:" + os.path.abspath(os.path.join(folder, "records.sqlite")) + "?mode=ro"
    database = sqlite3.connect(uri, uri=True)
    faults = []
    last, own, journaled = read_chain(database, faults)
    check_head(database, (last, own), vault, vault_key, faults)
    if vault_key is not None:
        check_remembered(database, vault["journalHead"], faults)
    check_remembered(database, head_of_backup, faults)
    compare_tables(database, journaled, faults)
    database.close()
    return {
        "valid": not faults,
        "entries": last,
        "head": own.hex(),
        "authenticated": vault_key is not None,
        "faults": faults[:100],
    }


def read(path, passphrase):
    if os.path.isdir(path):
        if passphrase is None:
            return prove(path, None, None)
        with open(os.path.join(path, "vault.json"), encoding="utf-8") as file:
            vault = json.load(file)
        return prove(path, open_slots(vault["vaultId"], vault["slots"], passphrase), None)
    if passphrase is None:
        raise Refused(2, "a backup opens by --passphrase-file only")
    with tempfile.TemporaryDirectory() as folder:
        vault_key, head = unpack_backup(path, passphrase, folder)
        return prove(folder, vault_key, head)


def main():
    parser = argparse.ArgumentParser(description="Proves the journal of a Rootkeep keep or backup.")
    parser.add_argument("path")
    parser.add_argument("--passphrase-file")
    given = parser.parse_args()
    passphrase = None
    if given.passphrase_file:
        with open(given.passphrase_file, encoding="utf-8") as file:
            passphrase = file.readline().rstrip("\r\n")
    try:
        result = read(given.path, passphrase)
    except Refused as refused:
        print(f"read-journal: {refused}", file=sys.stderr)
        return refused.status
    except (OSError, ValueError, KeyError, IndexError, TypeError, sqlite3.Error, struct.error) as cause:
        print(f"read-journal: damaged: {cause}", file=sys.stderr)
        return 4
    print(json.dumps(result, indent=2))
    return 0 if result["valid"] else 1


if __name__ == "__main__":
    sys.exit(main())

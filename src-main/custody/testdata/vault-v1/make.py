"""Makes vault.json and vector.json of this folder from FORMAT.md alone, with Debian's python3-cryptography and
python3-argon2. Deterministic: every random octet comes from a SHA-256 of its name, so a second run gives the same
files. Nothing of this may be used to make a real vault."""

import base64, hashlib, hmac, json, pathlib, unicodedata
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HERE = pathlib.Path(__file__).parent


def octets(name, length):
    return hashlib.sha256(b"vault-v1 " + name.encode()).digest()[:length]


def b64(value):
    return base64.b64encode(value).decode()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def derive(vault_key, vault_id, purpose):
    info = b"rootkeep-vault/1/" + purpose.encode()
    return HKDF(hashes.SHA256(), 32, bytes.fromhex(vault_id), info).derive(vault_key)


def binding(vault_id, purpose, entry):
    return canonical(
        {"format": "rootkeep-vault", "formatVersion": 1, "vaultId": vault_id, "purpose": purpose, "entry": entry}
    )


def seal(key, nonce, plaintext, associated):
    return {"nonce": b64(nonce), "ciphertext": b64(AESGCM(key).encrypt(nonce, plaintext, associated))}


def der(private_key):
    pkcs8 = private_key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    spki = private_key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return pkcs8, spki


def passphrase_slot(name, passphrase, vault_key, vault_id, memory_kib):
    entry = {
        "slotId": octets(name + " id", 16).hex(),
        "kind": "passphrase",
        "label": name,
        "createdAt": "2026-11-20T10:00:00Z",
        "kdf": {
            "algorithm": "argon2id", "version": 19, "memoryKiB": memory_kib, "passes": 2, "parallelism": 1,
            "salt": b64(octets(name + " salt", 16)),
        },
    }
    message = unicodedata.normalize("NFC", passphrase).encode()
    wrapping_key = hash_secret_raw(message, octets(name + " salt", 16), 2, memory_kib, 1, 32, Type.ID, 19)
    associated = binding(vault_id, "slot", entry)
    wrapped = seal(wrapping_key, octets(name + " nonce", 12), vault_key, associated)
    steps = {
        "passphrase": passphrase, "message": message.hex(), "wrappingKey": wrapping_key.hex(),
        "associatedData": associated.decode(),
    }
    return {**entry, "wrappedKey": wrapped}, steps


def key_entry(name, algorithm, private_key, vault_key, vault_id):
    pkcs8, spki = der(private_key)
    entry = {
        "keyId": octets(name + " id", 16).hex(), "algorithm": algorithm, "purpose": name,
        "createdAt": "2026-11-20T10:05:00Z", "subjectPublicKeyInfo": b64(spki),
    }
    sealing_key = derive(vault_key, vault_id, "key/" + entry["keyId"])
    associated = binding(vault_id, "key", entry)
    sealed = seal(sealing_key, octets(name + " nonce", 12), pkcs8, associated)
    steps = {
        "keyId": entry["keyId"], "sealingKey": sealing_key.hex(), "associatedData": associated.decode(),
        "privateKey": b64(pkcs8),
    }
    return {**entry, "sealed": sealed, "destroyedAt": None}, steps


def main():
    vault_id, vault_key = octets("vault id", 16).hex(), octets("vault key", 32)
    # The second passphrase is written decomposed (NFD) here; its message is the composed form.
    first, first_steps = passphrase_slot("first", "correct horse battery staple", vault_key, vault_id, 65536)
    second, second_steps = passphrase_slot("zweite Ö", "Scho\u0308ne Gru\u0308\u00dfe", vault_key, vault_id, 73728)
    unknown = {"slotId": octets("other id", 16).hex(), "kind": "recovery-shares", "threshold": 2, "holders": ["é\u2028", "\u0007"]}
    scalar = int.from_bytes(octets("ec", 32), "big")
    p256, p256_steps = key_entry("authority/seattle", "ec-p256", ec.derive_private_key(scalar, ec.SECP256R1()), vault_key, vault_id)
    ed = ed25519.Ed25519PrivateKey.from_private_bytes(octets("ed", 32))
    ed25519_entry, ed25519_steps = key_entry("authority/ed", "ed25519", ed, vault_key, vault_id)
    gone, _ = key_entry("authority/gone", "ed25519", ed, vault_key, vault_id)
    gone.update(sealed=None, destroyedAt="2026-11-20T10:10:00Z")
    vault = {
        "format": "rootkeep-vault", "formatVersion": 1, "vaultId": vault_id, "createdAt": "2026-11-20T10:00:00Z",
        "revision": 5, "slots": [unknown, first, second], "keys": [p256, gone, ed25519_entry],
        "journalHead": {"sequence": 7, "hash": octets("head", 32).hex()},
    }
    mac_key = derive(vault_key, vault_id, "vault")
    content = canonical(vault)
    vault["mac"] = b64(hmac.digest(mac_key, content, "sha256"))
    journal_key = derive(vault_key, vault_id, "journal")
    vector = {
        "vaultKey": vault_key.hex(), "slots": [first_steps, second_steps], "keys": [p256_steps, ed25519_steps],
        "macKey": mac_key.hex(), "canonicalSha256": hashlib.sha256(content).hexdigest(),
        "journal": {"key": journal_key.hex(), "message": "head 7", "mac": hmac.digest(journal_key, b"head 7", "sha256").hex()},
    }
    for name, value in (("vault.json", vault), ("vector.json", vector)):
        (HERE / name).write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

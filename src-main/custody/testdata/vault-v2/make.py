"""Makes vault.json and vector.json of this folder: the format of ../vault-v1, with what format 2 adds, a key that never
leaves the vault and one with a passphrase of its own. Deterministic, from FORMAT.md alone."""

import base64, hmac, json, pathlib, sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "vault-v1"))
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from make import b64, binding, canonical, derive, octets, passphrase_slot, seal

OWN = "the ferry leaves at dusk today"
VAULT_ID = octets("v2 vault id", 16).hex()
VAULT_KEY = octets("v2 vault key", 32)


def described(name, algorithm, private_key, more):
    spki = private_key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return {"keyId": octets(name + " id", 16).hex(), "algorithm": algorithm, "purpose": "key/" + name,
            "createdAt": "2026-11-20T10:05:00Z", "subjectPublicKeyInfo": b64(spki), **more}


def pkcs8(private_key):
    return private_key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def sealed(name, entry, plaintext):
    key = derive(VAULT_KEY, VAULT_ID, "key/" + entry["keyId"])
    nonce = octets(name + " nonce", 12)
    return {**entry, "sealed": seal(key, nonce, plaintext, binding(VAULT_ID, "key", entry)), "destroyedAt": None}


def protect(name, entry, plaintext):
    kdf = entry["protection"]
    key = hash_secret_raw(OWN.encode(), base64.b64decode(kdf["salt"]), kdf["passes"], kdf["memoryKiB"],
                          kdf["parallelism"], 32, Type.ID, 0x13)
    said = {member: entry[member] for member in ("keyId", "algorithm", "subjectPublicKeyInfo", "protection")}
    nonce = octets(name + " inner nonce", 12)
    associated = binding(VAULT_ID, "protection", said)
    return nonce + AESGCM(key).encrypt(nonce, plaintext, associated), key, associated


def main():
    slot, _ = passphrase_slot("first", "correct horse battery staple", VAULT_KEY, VAULT_ID, 65536)
    staying = ec.derive_private_key(int.from_bytes(octets("staying scalar", 31), "big"), ec.SECP256R1())
    guarded = ed25519.Ed25519PrivateKey.from_private_bytes(octets("guarded seed", 32))
    kdf = {"algorithm": "argon2id", "version": 19, "memoryKiB": 65536, "passes": 1, "parallelism": 1,
           "salt": b64(octets("guarded salt", 16))}
    first = described("staying", "ec-p256", staying, {"exportable": False})
    second = described("guarded", "ed25519", guarded, {"protection": kdf})
    inner, wrapping_key, associated = protect("guarded", second, pkcs8(guarded))
    vault = {
        "format": "rootkeep-vault", "formatVersion": 2, "vaultId": VAULT_ID, "createdAt": "2026-11-20T10:00:00Z",
        "revision": 4, "slots": [slot],
        "keys": [sealed("staying", first, pkcs8(staying)), sealed("guarded", second, inner)], "journalHead": None,
    }
    vault["mac"] = b64(hmac.digest(derive(VAULT_KEY, VAULT_ID, "vault"), canonical(vault), "sha256"))
    write("vault.json", vault)
    write("vector.json", {
        "passphrase": "correct horse battery staple", "keyPassphrase": OWN, "vaultKey": VAULT_KEY.hex(),
        "wrappingKey": wrapping_key.hex(), "associatedData": associated.decode(), "inner": b64(inner),
        "privateKey": b64(pkcs8(guarded)),
    })


def write(name, value):
    (HERE / name).write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


main()

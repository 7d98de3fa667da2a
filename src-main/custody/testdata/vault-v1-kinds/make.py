"""Makes vault.json of this folder: the format of ../vault-v1, with a key of each kind whose private form needs saying.
The keys are files of keys/, which other programs made; nothing here knows what is in them. Deterministic."""

import hmac, json, pathlib, re, base64, sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "vault-v1"))
from make import b64, binding, canonical, derive, octets, passphrase_slot, seal

KINDS = ["rsa-pss-2048", "ed448", "ml-dsa-44", "ml-dsa-65", "slh-dsa-sha2-128f"]


def pem(name):
    text = (HERE / "keys" / name).read_text()
    return base64.b64decode("".join(re.search(r"-----BEGIN [A-Z ]+-----(.*?)-----END", text, re.S)[1].split()))


def key_entry(kind, vault_key, vault_id):
    entry = {
        "keyId": octets(kind + " id", 16).hex(), "algorithm": kind, "purpose": "authority/" + kind,
        "createdAt": "2026-11-20T10:05:00Z", "subjectPublicKeyInfo": b64(pem(kind + "-public.pem")),
    }
    sealing_key = derive(vault_key, vault_id, "key/" + entry["keyId"])
    sealed = seal(sealing_key, octets(kind + " nonce", 12), pem(kind + ".pem"), binding(vault_id, "key", entry))
    return {**entry, "sealed": sealed, "destroyedAt": None}


def main():
    vault_id, vault_key = octets("kinds vault id", 16).hex(), octets("kinds vault key", 32)
    slot, _ = passphrase_slot("first", "correct horse battery staple", vault_key, vault_id, 65536)
    vault = {
        "format": "rootkeep-vault", "formatVersion": 1, "vaultId": vault_id, "createdAt": "2026-11-20T10:00:00Z",
        "revision": 6, "slots": [slot], "keys": [key_entry(kind, vault_key, vault_id) for kind in KINDS],
        "journalHead": None,
    }
    vault["mac"] = b64(hmac.digest(derive(vault_key, vault_id, "vault"), canonical(vault), "sha256"))
    (HERE / "vault.json").write_text(json.dumps(vault, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


main()

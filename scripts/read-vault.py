#!/usr/bin/python3
"""Reads a vault.json without Rootkeep: written from custody/FORMAT.md alone, with Python's standard library and Debian's
python3-cryptography and python3-argon2.

    read-vault.py [--passphrase-file FILE] [--key ID|PURPOSE [--key-passphrase-file FILE]] VAULT.JSON

Checks every bound, every associated datum and the MAC, opens every sealed key, and lists them as JSON. With --key, prints
the public key that belongs to the private key, in PEM; never the private key. Exit status: 0 read, 3 wrong passphrase,
4 damaged, 2 wrong usage.
"""

import argparse
import base64
import binascii
import getpass
import hashlib
import hmac
import json
import re
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ID = re.compile(r"[0-9a-f]{32}")
HASH = re.compile(r"[0-9a-f]{64}")
INSTANT = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ")
WORD = re.compile(r"[a-z][a-z0-9-]{0,63}")
PURPOSE = re.compile(r"[a-z][a-z0-9/-]{0,127}")
MEMBER = re.compile(r"[A-Za-z][A-Za-z0-9]*")
MEBIBYTE = 1024 * 1024


class Damaged(Exception):
    """The file is not what FORMAT.md says; the argument names the member."""


class WrongPassphrase(Exception):
    """No slot opens."""


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def require(condition, member):
    if not condition:
        raise Damaged(member)


def is_integer(value, least, most=2**53 - 1):
    return type(value) is int and least <= value <= most


def is_canonical(value, depth=0):
    if value is None or isinstance(value, bool):
        return True
    if isinstance(value, int):
        return abs(value) <= 2**53 - 1
    if isinstance(value, str):
        return not any(0xD800 <= ord(character) <= 0xDFFF for character in value)
    if depth == 16:
        return False
    if isinstance(value, list):
        return all(is_canonical(item, depth + 1) for item in value)
    return isinstance(value, dict) and all(
        MEMBER.fullmatch(name) and is_canonical(member, depth + 1) for name, member in value.items()
    )


def octets(value, member, least, most=None):
    require(isinstance(value, str), member)
    try:
        decoded = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        raise Damaged(member) from None
    require(least <= len(decoded) <= (most or least), member)
    require(base64.b64encode(decoded).decode() == value, member)
    return decoded


def members(value, member, names, optional=()):
    require(isinstance(value, dict), member)
    require(set(names) <= set(value) <= set(names) | set(optional), member)


def text(value, member, pattern):
    require(isinstance(value, str) and pattern.fullmatch(value), member)


def check_sealed(value, member, least, most):
    members(value, member, ["nonce", "ciphertext"])
    octets(value["nonce"], f"{member}.nonce", 12)
    octets(value["ciphertext"], f"{member}.ciphertext", least + 16, most + 16)


def check_kdf(kdf, member):
    members(kdf, member, ["algorithm", "version", "memoryKiB", "passes", "parallelism", "salt"])
    require(kdf["algorithm"] == "argon2id", f"{member}.algorithm")
    require(is_integer(kdf["version"], 19, 19), f"{member}.version")
    require(is_integer(kdf["memoryKiB"], 65536, 1048576), f"{member}.memoryKiB")
    require(is_integer(kdf["passes"], 1, 16), f"{member}.passes")
    require(is_integer(kdf["parallelism"], 1, 4), f"{member}.parallelism")
    octets(kdf["salt"], f"{member}.salt", 16)


def check_slot(slot, member):
    require(isinstance(slot, dict) and is_canonical(slot), member)
    text(slot.get("slotId"), f"{member}.slotId", ID)
    text(slot.get("kind"), f"{member}.kind", WORD)
    if slot["kind"] != "passphrase":
        return
    members(slot, member, ["slotId", "kind", "label", "createdAt", "kdf", "wrappedKey"])
    require(isinstance(slot["label"], str) and 1 <= len(slot["label"].encode("utf-16-le")) // 2 <= 128, f"{member}.label")
    text(slot["createdAt"], f"{member}.createdAt", INSTANT)
    check_kdf(slot["kdf"], f"{member}.kdf")
    check_sealed(slot["wrappedKey"], f"{member}.wrappedKey", 32, 32)


def check_key(key, member, format_version):
    later = ["exportable", "protection"] if format_version >= 2 else []
    names = ["keyId", "algorithm", "purpose", "createdAt", "subjectPublicKeyInfo", "sealed", "destroyedAt"]
    members(key, member, names, later)
    text(key["keyId"], f"{member}.keyId", ID)
    text(key["algorithm"], f"{member}.algorithm", WORD)
    text(key["purpose"], f"{member}.purpose", PURPOSE)
    text(key["createdAt"], f"{member}.createdAt", INSTANT)
    octets(key["subjectPublicKeyInfo"], f"{member}.subjectPublicKeyInfo", 1, 16384)
    require((key["sealed"] is None) != (key["destroyedAt"] is None), member)
    if key["sealed"] is None:
        text(key["destroyedAt"], f"{member}.destroyedAt", INSTANT)
    else:
        check_sealed(key["sealed"], f"{member}.sealed", 1, 65536 + 28)
    require(key.get("exportable", False) is False, f"{member}.exportable")
    if "protection" in key:
        check_kdf(key["protection"], f"{member}.protection")


def unique(pairs):
    """A member that stands twice would be read differently by different readers."""
    value = dict(pairs)
    require(len(value) == len(pairs), "a member that stands twice")
    return value


def read(path):
    with open(path, "rb") as file:
        contents = file.read(64 * MEBIBYTE + 1)
    require(len(contents) <= 64 * MEBIBYTE, "its size")
    try:
        vault = json.loads(contents.decode("utf-8"), object_pairs_hook=unique, parse_float=lambda _: None)
    except (ValueError, RecursionError):
        raise Damaged("its JSON") from None
    names = ["format", "formatVersion", "vaultId", "createdAt", "revision", "slots", "keys", "journalHead", "mac"]
    members(vault, "its members", names)
    require(vault["format"] == "rootkeep-vault", "format")
    require(is_integer(vault["formatVersion"], 1, 2), "formatVersion")
    text(vault["vaultId"], "vaultId", ID)
    text(vault["createdAt"], "createdAt", INSTANT)
    require(is_integer(vault["revision"], 1), "revision")
    require(isinstance(vault["slots"], list) and 1 <= len(vault["slots"]) <= 64, "slots")
    require(isinstance(vault["keys"], list) and len(vault["keys"]) <= 100000, "keys")
    for index, slot in enumerate(vault["slots"]):
        check_slot(slot, f"slots[{index}]")
    for index, key in enumerate(vault["keys"]):
        check_key(key, f"keys[{index}]", vault["formatVersion"])
    head = vault["journalHead"]
    if head is not None:
        members(head, "journalHead", ["sequence", "hash"])
        require(is_integer(head["sequence"], 0), "journalHead.sequence")
        text(head["hash"], "journalHead.hash", HASH)
    octets(vault["mac"], "mac", 32)
    return vault


def derive_by_passphrase(kdf, passphrase):
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return hash_secret_raw(
        secret=secret,
        salt=base64.b64decode(kdf["salt"]),
        time_cost=kdf["passes"],
        memory_cost=kdf["memoryKiB"],
        parallelism=kdf["parallelism"],
        hash_len=32,
        type=Type.ID,
        version=0x13,
    )


def derive(vault, vault_key, purpose):
    info = f"rootkeep-vault/1/{purpose}".encode()
    return HKDF(hashes.SHA256(), 32, bytes.fromhex(vault["vaultId"]), info).derive(vault_key)


def open_sealed(vault, key, purpose, entry, nonce, ciphertext):
    """The octets, or None where key, octets or associated data are not those they were sealed with."""
    said = {"format": "rootkeep-vault", "formatVersion": 1, "vaultId": vault["vaultId"], "purpose": purpose, "entry": entry}
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, canonical(said))
    except InvalidTag:
        return None


def without(entry, *names):
    return {name: value for name, value in entry.items() if name not in names}


def open_vault(vault, passphrase):
    for slot in vault["slots"]:
        if slot["kind"] != "passphrase":
            continue
        key = derive_by_passphrase(slot["kdf"], passphrase)
        wrapped = slot["wrappedKey"]
        nonce, ciphertext = base64.b64decode(wrapped["nonce"]), base64.b64decode(wrapped["ciphertext"])
        vault_key = open_sealed(vault, key, "slot", without(slot, "wrappedKey"), nonce, ciphertext)
        if vault_key is not None:
            return vault_key
    raise WrongPassphrase("no slot opens")


def check_mac(vault, vault_key):
    key = derive(vault, vault_key, "vault")
    mac = hmac.new(key, canonical(without(vault, "mac")), hashlib.sha256).digest()
    require(hmac.compare_digest(mac, base64.b64decode(vault["mac"])), "mac")


def unseal(vault, vault_key, index):
    """PKCS#8, or what the key's own passphrase protects."""
    key = vault["keys"][index]
    sealed = key["sealed"]
    sealing_key = derive(vault, vault_key, f"key/{key['keyId']}")
    nonce, ciphertext = base64.b64decode(sealed["nonce"]), base64.b64decode(sealed["ciphertext"])
    inner = open_sealed(vault, sealing_key, "key", without(key, "sealed", "destroyedAt"), nonce, ciphertext)
    require(inner is not None, f"keys[{index}].sealed")
    return inner


def unprotect(vault, key, inner, passphrase):
    entry = {name: key[name] for name in ("keyId", "algorithm", "subjectPublicKeyInfo", "protection")}
    wrapping_key = derive_by_passphrase(key["protection"], passphrase)
    pkcs8 = open_sealed(vault, wrapping_key, "protection", entry, inner[:12], inner[12:])
    if pkcs8 is None:
        raise WrongPassphrase("not the key's own passphrase")
    return pkcs8


def public_key_of(key, pkcs8, member):
    """Computed from the private key, and compared with what the entry says; None for algorithms unknown to this library."""
    try:
        private_key = serialization.load_der_private_key(pkcs8, None)
    except (UnsupportedAlgorithm, ValueError):
        return None
    public = private_key.public_key()
    spki = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    # A key of id-RSASSA-PSS is shown by this library under rsaEncryption: the numbers are compared then.
    said = serialization.load_der_public_key(base64.b64decode(key["subjectPublicKeyInfo"]))
    same = said.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo) == spki
    require(same, f"{member}.subjectPublicKeyInfo")
    return public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()


def first_line(path):
    with open(path, encoding="utf-8") as file:
        return re.split(r"\r?\n", file.read())[0]


def listed(vault, vault_key):
    keys = []
    for index, key in enumerate(vault["keys"]):
        protected = "protection" in key
        opens = None
        if key["sealed"] is not None:
            inner = unseal(vault, vault_key, index)
            opens = protected or public_key_of(key, inner, f"keys[{index}]") is not None
        said = without(key, "sealed", "subjectPublicKeyInfo", "protection")
        keys.append({**said, "ownPassphrase": protected, "opens": opens})
    slots = [{name: slot[name] for name in ("slotId", "kind", "label") if name in slot} for slot in vault["slots"]]
    return {"vaultId": vault["vaultId"], "formatVersion": vault["formatVersion"], "slots": slots, "keys": keys}


def chosen(vault, name):
    for index, key in enumerate(vault["keys"]):
        if key["sealed"] is not None and name in (key["keyId"], key["purpose"]):
            return index
    raise Damaged(f"there is no key {name}")


def main():
    parser = argparse.ArgumentParser(description="Read a vault from FORMAT.md alone.")
    parser.add_argument("vault")
    parser.add_argument("--passphrase-file")
    parser.add_argument("--key")
    parser.add_argument("--key-passphrase-file")
    options = parser.parse_args()
    vault = read(options.vault)
    passphrase = first_line(options.passphrase_file) if options.passphrase_file else getpass.getpass("Passphrase: ")
    vault_key = open_vault(vault, passphrase)
    check_mac(vault, vault_key)
    summary = listed(vault, vault_key)
    if options.key is None:
        print(json.dumps(summary, indent=2, ensure_ascii=False))
        return
    index = chosen(vault, options.key)
    key = vault["keys"][index]
    pkcs8 = unseal(vault, vault_key, index)
    if "protection" in key:
        own = first_line(options.key_passphrase_file) if options.key_passphrase_file else getpass.getpass("Key passphrase: ")
        pkcs8 = unprotect(vault, key, pkcs8, own)
    public_key = public_key_of(key, pkcs8, f"keys[{index}]")
    require(public_key is not None, f"this library does not know {key['algorithm']}")
    print(public_key, end="")


if __name__ == "__main__":
    try:
        main()
    except WrongPassphrase as error:
        sys.exit((print(f"wrong passphrase: {error}", file=sys.stderr), 3)[1])
    except Damaged as error:
        sys.exit((print(f"damaged: {error}", file=sys.stderr), 4)[1])

"""Validates paths of three by OpenSSL's libcrypto, the leaf read from DER each time; prints the seconds of one."""

import base64
import ctypes
import json
import sys
import time

crypto = ctypes.CDLL("libcrypto.so.3")
pointer = ctypes.c_void_p
for name, result, arguments in [
    ("d2i_X509", pointer, [pointer, ctypes.POINTER(ctypes.c_char_p), ctypes.c_long]),
    ("X509_free", None, [pointer]),
    ("X509_STORE_new", pointer, []),
    ("X509_STORE_add_cert", ctypes.c_int, [pointer, pointer]),
    ("OPENSSL_sk_new_null", pointer, []),
    ("OPENSSL_sk_push", ctypes.c_int, [pointer, pointer]),
    ("X509_STORE_CTX_new", pointer, []),
    ("X509_STORE_CTX_init", ctypes.c_int, [pointer, pointer, pointer, pointer]),
    ("X509_STORE_CTX_set_time", None, [pointer, ctypes.c_ulong, ctypes.c_long]),
    ("X509_verify_cert", ctypes.c_int, [pointer]),
    ("X509_STORE_CTX_free", None, [pointer]),
]:
    function = getattr(crypto, name)
    function.restype, function.argtypes = result, arguments

SHORTEST_SECONDS = 0.3


def read(der):
    return crypto.d2i_X509(None, ctypes.byref(ctypes.c_char_p(der)), len(der))


def prepare(hierarchy):
    root, regional, leaf = (base64.b64decode(hierarchy[name]) for name in ("root", "regional", "developer"))
    store = crypto.X509_STORE_new()
    crypto.X509_STORE_add_cert(store, read(root))
    untrusted = crypto.OPENSSL_sk_new_null()
    crypto.OPENSSL_sk_push(untrusted, read(regional))
    return store, untrusted, leaf


def validate(store, untrusted, der, instant):
    leaf = read(der)
    context = crypto.X509_STORE_CTX_new()
    crypto.X509_STORE_CTX_init(context, store, leaf, untrusted)
    crypto.X509_STORE_CTX_set_time(context, 0, instant)
    assert crypto.X509_verify_cert(context) == 1
    crypto.X509_STORE_CTX_free(context)
    crypto.X509_free(leaf)


with open(sys.argv[1], encoding="ascii") as file:
    asked = json.load(file)
cases = [prepare(hierarchy) for hierarchy in asked["hierarchies"]]
times = 0
start = time.thread_time()
while time.thread_time() - start < SHORTEST_SECONDS:
    for case in cases:
        validate(*case, asked["at"])
    times += 1
print((time.thread_time() - start) / times / len(cases))

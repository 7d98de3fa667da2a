"""Reads a CRL, verifies it and finds an entry by OpenSSL's libcrypto; prints the seconds, start-up left out."""

import ctypes
import sys
import time

crypto = ctypes.CDLL("libcrypto.so.3")
pointer = ctypes.c_void_p
for name, result, arguments in [
    ("BIO_new_file", pointer, [ctypes.c_char_p, ctypes.c_char_p]),
    ("PEM_read_bio_X509", pointer, [pointer, pointer, pointer, pointer]),
    ("X509_get0_pubkey", pointer, [pointer]),
    ("d2i_X509_CRL", pointer, [pointer, ctypes.POINTER(ctypes.c_char_p), ctypes.c_long]),
    ("X509_CRL_verify", ctypes.c_int, [pointer, pointer]),
    ("BN_hex2bn", ctypes.c_int, [ctypes.POINTER(pointer), ctypes.c_char_p]),
    ("BN_to_ASN1_INTEGER", pointer, [pointer, pointer]),
    ("X509_CRL_get0_by_serial", ctypes.c_int, [pointer, ctypes.POINTER(pointer), pointer]),
]:
    function = getattr(crypto, name)
    function.restype, function.argtypes = result, arguments

path, issuer, serial_number = sys.argv[1:]
certificate = crypto.PEM_read_bio_X509(crypto.BIO_new_file(issuer.encode(), b"r"), None, None, None)
key = crypto.X509_get0_pubkey(certificate)
number = pointer()
crypto.BN_hex2bn(ctypes.byref(number), serial_number.encode())
serial = crypto.BN_to_ASN1_INTEGER(number, None)
with open(path, "rb") as file:
    der = file.read()

start = time.perf_counter()
crl = crypto.d2i_X509_CRL(None, ctypes.byref(ctypes.c_char_p(der)), len(der))
assert crypto.X509_CRL_verify(crl, key) == 1
found = pointer()
assert crypto.X509_CRL_get0_by_serial(crl, ctypes.byref(found), serial) == 1
print(time.perf_counter() - start)

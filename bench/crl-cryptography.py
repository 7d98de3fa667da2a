"""Reads a CRL, verifies it and finds an entry by Python's cryptography; prints the seconds, start-up left out."""

import sys
import time

from cryptography import x509

path, issuer, serial_number = sys.argv[1:]
with open(issuer, "rb") as file:
    key = x509.load_pem_x509_certificate(file.read()).public_key()
with open(path, "rb") as file:
    der = file.read()

start = time.perf_counter()
crl = x509.load_der_x509_crl(der)
assert crl.is_signature_valid(key)
assert crl.get_revoked_certificate_by_serial_number(int(serial_number, 16)) is not None
print(time.perf_counter() - start)

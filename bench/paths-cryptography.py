"""Validates paths of three by python-cryptography, the leaf read from DER each time; prints the seconds of one."""

import base64
import datetime
import json
import sys
import time

from cryptography import x509
from cryptography.x509.verification import Criticality, ExtensionPolicy, PolicyBuilder, Store

SHORTEST_SECONDS = 0.3

with open(sys.argv[1], encoding="ascii") as file:
    asked = json.load(file)
instant = datetime.datetime.fromtimestamp(asked["at"], datetime.timezone.utc).replace(tzinfo=None)
# Whatever the extensions say, which is less work than to judge them.
anything = ExtensionPolicy.permit_all()
authority = anything.require_present(x509.BasicConstraints, Criticality.AGNOSTIC, None)


def prepare(hierarchy):
    root, regional, leaf = (base64.b64decode(hierarchy[name]) for name in ("root", "regional", "developer"))
    store = Store([x509.load_der_x509_certificate(root)])
    policy = PolicyBuilder().store(store).time(instant)
    verifier = policy.extension_policies(ca_policy=authority, ee_policy=anything).build_client_verifier()
    return verifier, [x509.load_der_x509_certificate(regional)], leaf


cases = [prepare(hierarchy) for hierarchy in asked["hierarchies"]]
times = 0
start = time.thread_time()
while time.thread_time() - start < SHORTEST_SECONDS:
    for verifier, intermediates, leaf in cases:
        verifier.verify(x509.load_der_x509_certificate(leaf), intermediates)
    times += 1
print((time.thread_time() - start) / times / len(cases))

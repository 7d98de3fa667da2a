#!/bin/sh
# Makes the certificates beside this script with openssl 3.0: a root with a DSA key, and below it leaves signed with
# SHA-1 and SHA-256. Keys are thrown away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
openssl dsaparam -out parameters.pem 2048
openssl gendsa -out root.key parameters.pem
openssl req -x509 -new -key root.key -sha256 -days 3650 -subj /CN=DSA\ Root -addext keyUsage=critical,keyCertSign -out "$here/root.pem"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out leaf.key
printf 'keyUsage=critical,digitalSignature\nauthorityKeyIdentifier=keyid\nsubjectKeyIdentifier=hash\n' > leaf.ext
for digest in sha1 sha256; do
  openssl req -new -key leaf.key -subj "/CN=DSA leaf by $digest" -out leaf.csr
  openssl x509 -req -in leaf.csr -CA "$here/root.pem" -CAkey root.key -$digest -days 3650 -extfile leaf.ext -out "$here/leaf-$digest.pem"
done

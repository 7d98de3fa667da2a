#!/bin/sh
# Makes the OCSP requests and responses of this folder with OpenSSL and GnuTLS; all keys are thrown away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > ca.cnf <<'END'
[req]
distinguished_name = subject
[subject]
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign, digitalSignature
subjectKeyIdentifier = hash
[leaf]
basicConstraints = CA:FALSE
[delegate]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = OCSPSigning
END

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key"; }
certify() {
  key "$1"
  openssl req -new -config ca.cnf -key "$1.key" -subj "/CN=$1" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA issuer.pem -CAkey issuer.key -set_serial "$2" -days 3650 \
    -extfile ca.cnf -extensions "$3" -out "$1.pem"
}
key issuer
openssl req -new -x509 -config ca.cnf -extensions ca -key issuer.key -subj /O=Ruby/CN=Issuer -days 3650 -out issuer.pem
certify drbrain 0x1001 leaf
certify zenspider 0xFF02 leaf
certify stranger 0x1003 leaf
certify delegate 0x1004 delegate

printf 'V\t361117000000Z\t\t1001\tunknown\t/CN=drbrain\n' > index.txt
printf 'R\t361117000000Z\t261101020304Z,keyCompromise\tFF02\tunknown\t/CN=zenspider\n' >> index.txt

ask() { out=$1; shift; openssl ocsp "$@" -reqout "$out"; }
ask request-sha1.der -issuer issuer.pem -cert drbrain.pem
ask request-several.der -no_nonce -issuer issuer.pem -cert drbrain.pem -sha256 -cert zenspider.pem -cert stranger.pem
ask request-signed.der -issuer issuer.pem -cert drbrain.pem -signer drbrain.pem -signkey drbrain.key
ocsptool --generate-request --load-issuer issuer.pem --load-cert drbrain.pem --outfile request-gnutls.der

# At an instant that tests can name.
answer() { out=$1; shift; TZ=UTC faketime -f '2026-11-20 00:00:00' openssl ocsp -index index.txt -CA issuer.pem -reqin request-several.der -ndays 30 "$@" -respout "$out"; }
answer response-issuer.der -rsigner issuer.pem -rkey issuer.key
answer response-delegate.der -rsigner delegate.pem -rkey delegate.key -resp_key_id

cp issuer.pem drbrain.pem zenspider.pem delegate.pem request-*.der response-*.der "$here"

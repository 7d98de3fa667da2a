#!/bin/sh
# Makes the requests of the sample meetup anew with openssl, certtool and keytool, each developer with their own
# program and kind of key. The keys are made in a temporary folder and thrown away: nobody can sign with them.
set -eu
umask 022
requests=$(cd "$(dirname "$0")" && pwd)/requests
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p "$requests/seattle" "$requests/washington-dc"

# drbrain: openssl req, RSA 3072.
openssl req -new -newkey rsa:3072 -nodes -keyout drbrain.key -sha256 \
  -subj "/O=Seattle.rb/CN=drbrain/emailAddress=drbrain@example.org" \
  -out "$requests/seattle/drbrain.csr"

# zenspider: certtool, EC P-256; asks for the extensions of a signer of code itself.
cat > zenspider.template <<'END'
cn = "zenspider"
organization = "Seattle.rb"
email = "zenspider@example.org"
signing_key
code_signing_key
END
certtool --generate-privkey --key-type ecdsa --curve secp256r1 --no-text --outfile zenspider.key
certtool --generate-request --load-privkey zenspider.key --template zenspider.template --no-text \
  --outfile "$requests/seattle/zenspider.csr"

# pabs: keytool, RSA 2048.
keytool -genkeypair -keystore pabs.p12 -storetype PKCS12 -storepass thrown-away -alias pabs \
  -keyalg RSA -keysize 2048 -dname "EMAILADDRESS=pabs@example.org, CN=pabs, O=Washington DC Ruby Users"
keytool -certreq -keystore pabs.p12 -storepass thrown-away -alias pabs \
  -ext san=email:pabs@example.org -file "$requests/washington-dc/pabs.csr"

# tomcope: openssl req, EC P-384, in DER.
openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-384 -nodes -keyout tomcope.key -sha384 \
  -subj "/O=Washington DC Ruby Users/CN=tomcope/emailAddress=tomcope@example.org" \
  -addext "subjectAltName=email:tomcope@example.org" -outform DER \
  -out "$requests/washington-dc/tomcope.csr"

#!/bin/sh
# Makes the CRLs of this folder with OpenSSL's own authority; its key is thrown away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > ca.cnf <<'END'
[ca]
default_ca = authority
[authority]
database = index.txt
crlnumber = crlnumber
private_key = key.pem
certificate = issuer.pem
default_md = sha256
[crl]
authorityKeyIdentifier = keyid
[scoped]
authorityKeyIdentifier = keyid
issuingDistributionPoint = critical, @scope
[scope]
fullname = URI:http://crl.invalid/users.crl
onlyuser = TRUE
onlysomereasons = keyCompromise, CACompromise
[req]
distinguished_name = subject
[subject]
[exts]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
END

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out issuer.pem \
  -subj '/O=Ruby/CN=OpenSSL Authority' -days 3650 -config ca.cnf -extensions exts

# openssl ca reads its list from index.txt: state, expiry, revocation with reason, serial number, file, subject.
entry() { printf 'R\t351231235959Z\t%s\t%s\tunknown\t/CN=%s\n' "$2" "$1" "$1" >> index.txt; }
gencrl() {
  openssl ca -config ca.cnf -gencrl -crl_lastupdate 20261120000000Z -crl_nextupdate 20261220000000Z "$@" |
    openssl crl -outform der
}

: > index.txt
echo 2A > crlnumber
gencrl -crlexts crl > empty.der

entry 01 261101000000Z
sed -i '/^crlnumber/d' ca.cnf
gencrl > version-1.der
echo 'crlnumber = crlnumber' > number
sed -i '/^private_key/r number' ca.cnf
entry 02 261102030405Z,keyCompromise
entry 0F 261103000000Z,unspecified
entry 7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF 261104000000Z,superseded
entry FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF 261105000000Z,holdInstruction,holdInstructionReject
entry 10 261106000000Z,keyTime,20260101000000Z
entry 11 491231235959Z,removeFromCRL
entry 12 500101000000Z,CACompromise
echo 0123456789ABCDEF0123456789ABCDEF > crlnumber
gencrl -crlexts crl > full.der
gencrl -crlexts scoped > scoped.der

cp issuer.pem empty.der full.der version-1.der scoped.der "$here"

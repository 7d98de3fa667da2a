rootkeep vault create
rootkeep authority create-root        --name conf    --profile root     --subject "CN=RubyConf Root,O=RubyConf" --algorithm ec-p384 --out root.pem
rootkeep authority create-subordinate --name seattle --profile regional --subject "CN=Seattle.rb" --algorithm ec-p256 --issuer conf --out seattle.pem
rootkeep certificate issue  --issuer seattle --profile developer --request drbrain.csr --out drbrain.pem
rootkeep certificate issue-batch --issuer seattle --profile developer --requests requests --out certificates
rootkeep authority chain    --authority seattle --format pem --out chain.pem
rootkeep trust validate     --anchors root.pem --untrusted seattle.pem --leaf drbrain.pem --purpose codeSigning --json
rootkeep revocation revoke  --issuer seattle --certificate drbrain.pem --reason keyCompromise
rootkeep crl issue          --issuer seattle --out seattle.crl
openssl ocsp -issuer seattle.pem -cert drbrain.pem -reqout request.der
rootkeep ocsp respond       --issuer seattle --request request.der --out response.der
rootkeep trust validate     --anchors root.pem --untrusted seattle.pem --leaf drbrain.pem --crls seattle.crl --purpose codeSigning --json # ends with 1
rootkeep journal verify --json

-- For wrk: posts the file that REQUEST names as an OCSP request.
local file = io.open(os.getenv("REQUEST"), "rb")
wrk.method = "POST"
wrk.body = file:read("*all")
wrk.headers["Content-Type"] = "application/ocsp-request"
file:close()

// node:http with an answer that is always the same, as the limit of what is built on it: `node fixed-answer.ts N`
// answers N octets with the headers of an OCSP answer, and says its port.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const octets = Buffer.alloc(Number(process.argv[2]), 0x30)
const day = new Date(Math.floor(Date.now() / 1000) * 1000).toUTCString()
const headers = [
  ...['Content-Type', 'application/ocsp-response', 'Content-Length', String(octets.length)],
  ...['Cache-Control', 'max-age=43200, public, no-transform, must-revalidate'],
  ...['Last-Modified', day, 'Expires', day, 'ETag', `"${'0'.repeat(64)}"`],
]

const server = createServer((request, response) => {
  const answer = () => {
    response.writeHead(200, headers)
    response.end(octets)
  }
  if (request.method === 'POST') request.on('data', () => {}).on('end', answer)
  else answer()
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})

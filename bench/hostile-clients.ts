// Clients that mean no good, as many as a machine holds: `node hostile-clients.ts PORT` keeps 9,500 sockets that say
// nothing, 500 that send an octet a second, and some that connect and close at once, and comes again when it is cut off.

import { connect, type Socket } from 'node:net'

const port = Number(process.argv[2])
const silent = 9500
const slow = 500
const hastyPerSecond = 50
const request =
  'POST /ocsp HTTP/1.1\r\nHost: a\r\nContent-Type: application/ocsp-request\r\nContent-Length: 80\r\n\r\n'

function open(onConnect: (socket: Socket) => void, onClose: () => void): void {
  const socket = connect(port, '127.0.0.1', () => onConnect(socket))
  socket.on('error', () => {})
  socket.resume()
  socket.once('close', onClose)
}

function stay(): void {
  open(
    () => {},
    () => setTimeout(stay, 100),
  )
}

function crawl(): void {
  let at = 0
  let timer: NodeJS.Timeout | undefined
  open(
    (socket) => {
      timer = setInterval(() => socket.write(request[at++] ?? 'x'), 1000)
    },
    () => {
      clearInterval(timer)
      setTimeout(crawl, 100)
    },
  )
}

for (let count = 0; count < silent; count++) setTimeout(stay, count / 5)
for (let count = 0; count < slow; count++) setTimeout(crawl, count * 2)
setInterval(
  () =>
    open(
      (socket) => socket.destroy(),
      () => {},
    ),
  1000 / hastyPerSecond,
)
setTimeout(() => process.stdout.write('ready\n'), silent / 5 + 1000)

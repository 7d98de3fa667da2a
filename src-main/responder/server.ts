// The door of the live responder: an HTTP server (node:http) with limits that no client can make it forget. What is
// said is the desk's (contract/service.ts); this knows addresses, sockets and time-outs.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { RootkeepError } from '../contract/errors.ts'
import type { Listening, ListenPlace, StatusService } from '../contract/service.ts'
import { type Limits, standardLimits } from './limits.ts'
import { route } from './routes.ts'

/** Listens, and returns once it does; `limits` are others in tests. Throws `responder.cannot-listen`. */
export async function serve(
  service: StatusService,
  place: ListenPlace,
  limits: Limits = standardLimits,
): Promise<Listening> {
  const door = new Door(service, limits)
  await door.open(place)
  const { host } = place
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${door.port}`
  return { address, close: () => door.close() }
}

class Door {
  readonly #service: StatusService
  readonly #limits: Limits
  readonly #server: Server
  #closing: Promise<void> | null = null
  #resting: NodeJS.Timeout | undefined
  #requests = 0
  readonly #sockets = new Set<Socket>()

  constructor(service: StatusService, limits: Limits) {
    this.#service = service
    this.#limits = limits
    this.#server = createServer(
      {
        headersTimeout: limits.headersTimeout,
        requestTimeout: limits.requestTimeout,
        keepAliveTimeout: limits.keepAliveTimeout,
        connectionsCheckingInterval: limits.checkInterval,
        maxHeaderSize: limits.header,
        // An answer is one write, so that Nagle's algorithm holds nothing back; a system call less for each connection.
        noDelay: false,
      },
      (request, response) => this.#take(request, response),
    )
    this.#server.timeout = limits.idleTimeout
    this.#server.maxConnections = limits.connections
    this.#server.on('connection', (socket) => this.#count(socket))
    this.#server.on('clientError', refuseNonsense)
  }

  get port(): number {
    const address = this.#server.address()
    return typeof address === 'object' && address ? address.port : 0
  }

  async open({ host, port }: ListenPlace): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (cause: NodeJS.ErrnoException) =>
        reject(cannotListen({ host, port }, cause)),
      )
      // A long queue: ten thousand may come at once.
      this.#server.listen({ host, port, backlog: 4096 }, resolve)
    })
    // Too many open files and the like: others are answered on.
    this.#server.removeAllListeners('error').on('error', () => {})
    this.#resting = setInterval(() => this.#rest(), 1000)
  }

  /** Answers what has been asked, says `Connection: close` with it, and cuts off whoever does not read it. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      clearInterval(this.#resting)
      // node:http takes who has never said anything for busy.
      for (const socket of this.#sockets) if (socket.bytesRead === 0) socket.destroy()
      const sweep = setInterval(() => this.#server.closeIdleConnections(), 50)
      const end = setTimeout(() => this.#server.closeAllConnections(), this.#limits.grace)
      this.#server.close(() => {
        clearInterval(sweep)
        clearTimeout(end)
        resolve()
      })
    })
    return this.#closing
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    this.#requests += 1
    const { body: bodyLimit } = this.#limits
    const isLast = () => this.#closing !== null
    route({ service: this.#service, request, response, bodyLimit, isLast, clock: Date.now })
  }

  #rest(): void {
    this.#service.rest({ requests: this.#requests, connections: this.#sockets.size })
  }

  #count(socket: Socket): void {
    this.#sockets.add(socket)
    socket.once('close', () => this.#sockets.delete(socket))
  }
}

const statuses = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
])

/** Octets that are no HTTP, headers that do not end, and whoever takes too long. */
function refuseNonsense(error: NodeJS.ErrnoException, socket: Socket): void {
  const status = statuses.get(error.code ?? '') ?? '400 Bad Request'
  if (socket.writable && error.code !== 'ECONNRESET') {
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  }
  socket.destroySoon()
}

function cannotListen({ host, port }: ListenPlace, cause: NodeJS.ErrnoException): RootkeepError {
  const reason = reasons.get(cause.code ?? '') ?? cause.code ?? 'unknown'
  return new RootkeepError(
    'responder.cannot-listen',
    `Nothing can listen on ${host}, port ${port}: ${reason}.`,
    { host, port, reason: cause.code ?? 'unknown' },
    { cause },
  )
}

const reasons = new Map([
  ['EADDRINUSE', 'another program listens there'],
  ['EACCES', 'the system does not allow it'],
  ['EADDRNOTAVAIL', 'this machine has no such address'],
])

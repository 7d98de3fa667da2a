// Electron's single-instance lock: a symbolic link to the holder's process id in the user-data folder (made
// atomically, as Chromium does), and a socket by which a second instance tells the first that it was started.

import { mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRunning } from './chromium.ts'

/** What a second instance says of itself. */
interface Start {
  readonly argv: string[]
  readonly workingDirectory: string
  readonly data: unknown
}
type Told = (argv: string[], workingDirectory: string, data: unknown) => void

export class InstanceLock {
  isHeld = false
  /** Resolves when the holder has been told, as far as it can be. */
  delivered: Promise<void> = Promise.resolve()
  private readonly link: string
  private readonly told: Told
  private server: Server | undefined

  constructor(userData: string, told: Told) {
    mkdirSync(userData, { recursive: true })
    this.link = join(userData, 'StandInLock')
    this.told = told
  }

  /** True when this process is the only instance now; otherwise the holder is told, with `data`. */
  request(data: unknown): boolean {
    if (this.isHeld) return true
    for (let attempt = 0; attempt < 2 && !this.isHeld; attempt++) this.isHeld = this.take()
    if (this.isHeld) this.listen()
    else this.tellHolder(data)
    return this.isHeld
  }

  release(): void {
    if (!this.isHeld) return
    this.isHeld = false
    this.server?.close()
    rmSync(this.link, { force: true })
    rmSync(socketPath(process.pid), { force: true })
  }

  private take(): boolean {
    try {
      symlinkSync(String(process.pid), this.link)
      return true
    } catch {
      if (!isRunning(this.holder())) rmSync(this.link, { force: true })
      return false
    }
  }

  private holder(): number {
    return Number(readlinkSync(this.link))
  }

  private listen(): void {
    rmSync(socketPath(process.pid), { force: true })
    this.server = createServer((socket) => {
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('end', () => {
        const { argv, workingDirectory, data } = JSON.parse(text) as Start
        socket.end()
        this.told(argv, workingDirectory, data)
      })
    })
    this.server.listen(socketPath(process.pid)).unref()
  }

  private tellHolder(data: unknown): void {
    const socket = connect(socketPath(this.holder()))
    socket.on('error', () => {})
    this.delivered = new Promise((resolve) => socket.once('close', () => resolve()))
    const start: Start = { argv: process.argv, workingDirectory: process.cwd(), data }
    socket.end(JSON.stringify(start)).resume()
  }
}

function socketPath(processId: number): string {
  return join(tmpdir(), `stand-in-${processId}.socket`)
}

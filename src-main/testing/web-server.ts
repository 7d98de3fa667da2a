// Debian's nginx and Caddy on loopback with the configuration of a status kit, in one process each, for interop tests.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

const perlModule = '/usr/lib/nginx/modules/ngx_http_perl_module.so'

/** A port of loopback that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Starts nginx in `folder` with the kit's nginx.conf and waits until it listens on `port`. */
export async function startNginx(
  folder: string,
  { site, port }: { site: string; port: number },
): Promise<AsyncDisposable> {
  mkdirSync(folder, { recursive: true })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const lines = temporary.map((name) => `  ${name}_temp_path ${join(folder, name)};`)
  const http = ['http {', '  access_log off;', ...lines, `  include ${site};`, '}']
  const main = [`load_module ${perlModule};`, 'daemon off;', 'master_process off;', 'pid nginx.pid;']
  const configuration = join(folder, 'main.conf')
  writeFileSync(configuration, [...main, 'error_log stderr;', 'events { }', ...http, ''].join('\n'))
  const child = spawn('nginx', ['-p', folder, '-c', configuration, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
  })
  await listening(child, port)
  return { [Symbol.asyncDispose]: () => ended(child) }
}

/** Starts Caddy in `folder` with the kit's Caddyfile, without its administration, and waits as `startNginx` does. */
export async function startCaddy(
  folder: string,
  { site, port }: { site: string; port: number },
): Promise<AsyncDisposable> {
  mkdirSync(folder, { recursive: true })
  const configuration = join(folder, 'Caddyfile')
  const quiet = ['{', '\tadmin off', '\tauto_https off', '}']
  writeFileSync(configuration, [...quiet, `import ${site}`, ''].join('\n'))
  const words = ['run', '--adapter', 'caddyfile', '--config', configuration]
  const child = spawn('caddy', words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  await listening(child, port)
  return { [Symbol.asyncDispose]: () => ended(child) }
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += String(chunk)
  })
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`it ended:\n${said}`)))
  })
  await Promise.race([failed, untilAccepted(port)])
}

async function untilAccepted(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await accepts(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('it does not listen')
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

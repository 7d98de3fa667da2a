// What a dropped file becomes: PEM stays text, other bytes become base64; expectations by hand.

import { describe, expect, test } from 'vitest'
import { base64Of, contentOf, readFile } from './read-file.ts'

const pem = '-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----\n'

describe('contentOf', () => {
  test('keeps PEM as text', () => {
    expect(contentOf(new TextEncoder().encode(pem))).toBe(pem)
  })

  test('writes other bytes as base64', () => {
    expect(contentOf(Uint8Array.of(0x30, 0x80, 0xff))).toBe('MID/')
  })

  test('is empty for an empty file, which the main process refuses by its code', () => {
    expect(contentOf(new Uint8Array())).toBe('')
  })
})

describe('base64Of', () => {
  test('takes the armour off PEM and leaves base64 as it is', () => {
    expect(base64Of({ name: 'a.pem', content: pem })).toBe('MAA=')
    expect(base64Of({ name: 'a.der', content: 'MAA=' })).toBe('MAA=')
  })
})

describe('readFile', () => {
  test('refuses more than 64 MiB without reading it', async () => {
    const huge = { name: 'huge.csr', size: 65 * 1024 * 1024 } as File
    await expect(readFile(huge)).rejects.toMatchObject({ code: 'input.too-large' })
  })

  test('says so when it cannot be read, as a folder cannot', async () => {
    const folder = Object.assign(new File([], 'folder'), {
      arrayBuffer: () => Promise.reject(new Error('no')),
    })
    await expect(readFile(folder)).rejects.toMatchObject({ code: 'input.unreadable-file' })
  })
})

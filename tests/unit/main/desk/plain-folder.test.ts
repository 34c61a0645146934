import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderError } from '../../../../src/main/desk/folder-error'
import { PlainFolder } from '../../../../src/main/desk/plain-folder'
import { sha256 } from '../../../../src/main/store/hash'
import { testFolder } from '../../../support/test-folder'

const bytes = Buffer.from('{"words":"harbour"}')
const hash = sha256(bytes)

function placeOf(folder: string, name = `${hash}.rev`): string {
  const file = join(folder, '.stet/objects', hash.slice(0, 2), name)
  mkdirSync(dirname(file), { recursive: true })
  return file
}

/** Root may do everything: it does this as somebody who owns nothing. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('a desk folder', () => {
  it('gives what was put there, under the name of its hash, and leaves nothing beside it', async () => {
    const path = testFolder()
    const folder = new PlainFolder(path)
    await folder.write('objects', { hash, bytes, extension: 'rev' })
    await folder.write('assets', { hash, bytes, extension: 'jpg' })
    expect(await folder.names('objects')).toEqual(new Set([hash]))
    expect(await folder.read('objects', hash)).toEqual(bytes)
    expect(await folder.read('assets', hash)).toEqual(bytes)
    expect(readdirSync(join(path, '.stet/tmp'))).toEqual([])
    expect(readdirSync(dirname(placeOf(path)))).toEqual([`${hash}.rev`])
  })

  it.each([
    ['torn', bytes.subarray(0, 7)],
    ['of zeroes', Buffer.alloc(bytes.length)],
    ['there twice over', Buffer.concat([bytes, bytes])],
    ['empty', Buffer.alloc(0)],
  ])('gives nothing of what is %s, until it is whole', async (_, torn) => {
    const path = testFolder()
    const folder = new PlainFolder(path)
    writeFileSync(placeOf(path), torn)
    expect(await folder.names('objects')).toEqual(new Set([hash]))
    expect(await folder.read('objects', hash)).toBeUndefined()
    await folder.write('objects', { hash, bytes, extension: 'rev' })
    expect(await folder.read('objects', hash)).toEqual(bytes)
  })

  it('passes over names that it did not give', async () => {
    const path = testFolder()
    const names = [
      `${hash} (Ana's conflicted copy).rev`,
      `${hash}.rev.tmp`,
      `${hash.toUpperCase()}.rev`,
      '..rev',
      '.DS_Store',
    ]
    for (const name of names) writeFileSync(placeOf(path, name), bytes)
    const elsewhere = join(path, '.stet/objects/zz')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, `${hash}.rev`), bytes)
    expect(await new PlainFolder(path).names('objects')).toEqual(new Set())
  })

  it.runIf(process.platform !== 'win32')('follows no link and waits for no pipe', async () => {
    const path = testFolder()
    const secret = join(testFolder(), 'secret')
    writeFileSync(secret, bytes)
    symlinkSync(secret, placeOf(path))
    const folder = new PlainFolder(path)
    expect(await folder.read('objects', hash)).toBeUndefined()
    rmSync(placeOf(path))
    execFileSync('mkfifo', [placeOf(path)])
    expect(await folder.read('objects', hash)).toBeUndefined()

    const other = testFolder()
    writeFileSync(placeOf(other), bytes)
    const linked = testFolder()
    symlinkSync(join(other, '.stet'), join(linked, '.stet'))
    expect(await new PlainFolder(linked).names('objects')).toEqual(new Set())
    const within = testFolder()
    mkdirSync(join(within, '.stet'))
    symlinkSync(join(other, '.stet/objects'), join(within, '.stet/objects'))
    expect(await new PlainFolder(within).names('objects')).toEqual(new Set())
  })

  it('says what it is, and passes over what says nothing', async () => {
    const path = testFolder()
    const folder = new PlainFolder(path)
    expect(await folder.about()).toBeUndefined()
    await folder.found({ format: 1, id: 'abc', name: 'City' })
    expect(await folder.about()).toEqual({ format: 1, id: 'abc', name: 'City' })
    const about = join(path, '.stet/desk.json')
    for (const text of ['{"format":1,"id":"abc"', '[]', '{"format":1,"id":"../..","name":""}', '']) {
      writeFileSync(about, text)
      expect(await folder.about()).toBeUndefined()
    }
    writeFileSync(about, '{"format":3,"id":"abc","name":"City"}')
    await expect(folder.about()).rejects.toMatchObject({ code: 'desk.newer', params: { found: 3, known: 2 } })
  })

  it('is gone when it is not there, and is never made anew', async () => {
    const path = join(testFolder(), 'share')
    const folder = new PlainFolder(path)
    const gone = { code: 'desk.gone', params: { path } }
    await expect(folder.about()).rejects.toMatchObject(gone)
    await expect(folder.names('objects')).rejects.toMatchObject(gone)
    await expect(folder.write('objects', { hash, bytes, extension: 'rev' })).rejects.toMatchObject(gone)
    expect(existsSync(path)).toBe(false)
  })

  it.runIf(process.platform !== 'win32')('says that it may not be written to, or not be read', async () => {
    const path = testFolder()
    const folder = new PlainFolder(path)
    await folder.write('objects', { hash, bytes, extension: 'rev' })
    chmodSync(path, 0o555)
    chmodSync(join(path, '.stet/tmp'), 0o555)
    await asNobody(async () => {
      const writing = folder.write('objects', { hash, bytes, extension: 'rev' })
      await expect(writing).rejects.toMatchObject({ code: 'desk.not-writable', params: { path } })
      expect(await folder.read('objects', hash)).toEqual(bytes)
    })
    const refused = { code: 'desk.not-readable', params: { path } }
    chmodSync(placeOf(path), 0)
    await asNobody(() => expect(folder.read('objects', hash)).rejects.toMatchObject(refused))
    chmodSync(path, 0)
    await asNobody(() => expect(folder.names('objects')).rejects.toMatchObject(refused))
    chmodSync(path, 0o755)
  })

  it('hears of what comes, in folders too that come later', async () => {
    const path = testFolder()
    const folder = new PlainFolder(path)
    await folder.found({ format: 1, id: 'abc', name: 'City' })
    const comes = new Promise<void>((resolve) => {
      const stop = folder.watch(async () => {
        if (!(await folder.names('objects')).has(hash)) return
        stop()
        resolve()
      })
    })
    await folder.write('objects', { hash, bytes, extension: 'rev' })
    await comes
  })
})

describe('what the system says of a folder', () => {
  it.each([
    ['ENOENT', 'desk.gone'],
    ['ENOTCONN', 'desk.gone'],
    ['ESTALE', 'desk.gone'],
    ['ENOSPC', 'desk.full'],
    ['EDQUOT', 'desk.full'],
    ['EROFS', 'desk.not-writable'],
    ['EACCES', 'desk.not-writable'],
    ['EIO', 'desk.io'],
  ])('as %s is %s', (code, expected) => {
    const error = Object.assign(new Error(code), { code, syscall: 'open' })
    expect(folderError(error, '/desk')).toMatchObject({ code: expected, params: { path: '/desk' } })
  })
})

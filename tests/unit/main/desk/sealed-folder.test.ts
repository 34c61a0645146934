import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SealedFolder } from '../../../../src/main/desk/sealed-folder'
import { SealingKeys } from '../../../../src/main/desk/sealed-keys'
import { sha256 } from '../../../../src/main/store/hash'
import { runs } from '../../../support/property'
import { testFolder } from '../../../support/test-folder'

const SECRET = Buffer.from(Array.from({ length: 32 }, (_, at) => at))
const bytes = Buffer.from('{"words":"harbour"}')
const hash = sha256(bytes)
const OBJECT = { hash, bytes, extension: 'jpg' }

const folderAt = (path: string) => new SealedFolder(path, '', SECRET)
const placeOf = (path: string, name: string) => join(path, '.stet/objects', name.slice(0, 2), `${name}.rev`)

async function withObject() {
  const path = testFolder()
  const folder = folderAt(path)
  await folder.write('objects', OBJECT)
  const name = folder.nameOf(hash)
  const file = placeOf(path, name)
  return { path, folder, name, file, sealed: readFileSync(file) }
}

describe('what is sealed', () => {
  it('is what another program makes of it', () => {
    // By Python's hmac and cryptography.
    const keys = new SealingKeys(SECRET)
    const name = keys.nameOf(hash)
    expect(name).toBe('bbf03d831b235f2b5192e654cabdc6be7a389d1c6af975326a6081b557d4eea1')
    expect(keys.seal('objects', name, bytes).toString('hex')).toBe(
      '01ccff60e47d78c31a3e7725dcc945f72415aaa745fb60333a79c632667f9ada0213ab2a',
    )
  })

  it('comes back as it was, with the secret alone', () => {
    const keys = new SealingKeys(SECRET)
    const others = new SealingKeys(Buffer.alloc(32, 9))
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('objects' as const, 'assets' as const), (content, holding) => {
        const name = keys.nameOf(sha256(content))
        const sealed = keys.seal(holding, name, content)
        expect(keys.open(holding, name, sealed)).toEqual(Buffer.from(content))
        expect(others.open(holding, name, sealed)).toBeUndefined()
        expect(others.nameOf(sha256(content))).not.toBe(name)
        expect(keys.open(holding === 'objects' ? 'assets' : 'objects', name, sealed)).toBeUndefined()
      }),
      runs(200),
    )
  })
})

describe('a sealed folder', () => {
  it('gives what was put there, and nothing of it lies there', async () => {
    const { path, folder, name, sealed } = await withObject()
    await folder.write('assets', OBJECT)
    expect(await folder.names('objects')).toEqual(new Set([name]))
    expect(await folder.read('objects', name)).toEqual(bytes)
    expect(await folder.read('assets', name)).toEqual(bytes)
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    expect(files.join()).not.toContain(hash)
    expect(files.join()).not.toContain('jpg')
    expect(sealed.includes('harbour')).toBe(false)
  })

  it('writes equal bytes to equal files, whoever writes', async () => {
    const [one, other] = [await withObject(), await withObject()]
    expect(other.name).toBe(one.name)
    expect(other.sealed).toEqual(one.sealed)
  })

  it('takes no bytes that are not those of their hash', async () => {
    const folder = folderAt(testFolder())
    await expect(folder.write('objects', { hash: sha256('other'), bytes })).rejects.toThrow('bytes that are not')
    expect(await folder.names('objects')).toEqual(new Set())
  })

  it('gives nothing where any bit is another one', async () => {
    const { folder, name, file, sealed } = await withObject()
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
      writeFileSync(file, changed)
      expect(await folder.read('objects', name), `bit ${bit}`).toBeUndefined()
    }
    writeFileSync(file, sealed)
    expect(await folder.read('objects', name)).toEqual(bytes)
  })

  it('gives nothing of what is cut off at any length, longer, or not sealed', async () => {
    const { folder, name, file, sealed } = await withObject()
    const torn = Array.from({ length: sealed.length }, (_, length) => sealed.subarray(0, length))
    for (const content of [...torn, Buffer.concat([sealed, Buffer.of(0)]), bytes, Buffer.alloc(sealed.length)]) {
      writeFileSync(file, content)
      expect(await folder.read('objects', name)).toBeUndefined()
    }
  })

  it('gives nothing under another name, or of another kind', async () => {
    const { path, folder, name, file, sealed } = await withObject()
    const content = Buffer.from('other')
    await folder.write('objects', { hash: sha256(content), bytes: content })
    const second = folder.nameOf(sha256(content))
    renameSync(file, placeOf(path, second))
    expect(await folder.read('objects', second)).toBeUndefined()
    const asset = join(path, '.stet/assets', name.slice(0, 2), `${name}.sealed`)
    mkdirSync(dirname(asset), { recursive: true })
    writeFileSync(asset, sealed)
    expect(await folder.names('assets')).toEqual(new Set([name]))
    expect(await folder.read('assets', name)).toBeUndefined()
  })

  it('gives nothing that somebody with the secret put under a name that is not its own', async () => {
    const { folder, name, file } = await withObject()
    writeFileSync(file, new SealingKeys(SECRET).seal('objects', name, Buffer.from('other')))
    expect(await folder.read('objects', name)).toBeUndefined()
  })
})

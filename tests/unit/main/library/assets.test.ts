import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/main/store/hash'
import { testLibrary } from '../../../support/libraries'
import { gif, jpeg, png, webp } from '../../../support/pictures'

describe('assets', () => {
  it.each([
    ['png', png(30, 20), 'image/png'],
    ['gif', gif(30, 20), 'image/gif'],
    ['webp', webp(30, 20), 'image/webp'],
    ['jpg', jpeg(30, 20), 'image/jpeg'],
    ['jpg', jpeg(20, 30, 6), 'image/jpeg'],
  ])('keeps a %s under its hash, as it is displayed', async (extension, bytes, mediaType) => {
    const library = await testLibrary()
    const asset = await library.addAsset({ bytes, name: 'Harbour.x' })
    const hash = sha256(bytes)
    expect(asset).toEqual({ hash, mediaType, width: 30, height: 20, name: 'Harbour.x' })
    const path = await library.assetPath(hash)
    expect(path).toBe(join(library.path, 'assets', hash.slice(0, 2), `${hash}.${extension}`))
    expect(readFileSync(path)).toEqual(Buffer.from(bytes))
    expect(readdirSync(join(library.path, 'assets', hash.slice(0, 2)))).toHaveLength(1)
  })

  it('keeps equal bytes once, and mends a damaged copy', async () => {
    const library = await testLibrary()
    const { hash } = await library.addAsset({ bytes: png(3, 2), name: 'a.png' })
    const path = await library.assetPath(hash)
    writeFileSync(path, png(3, 3))
    expect(await library.addAsset({ bytes: png(3, 2), name: 'b.png' })).toMatchObject({ hash, name: 'b.png' })
    expect(readFileSync(path)).toEqual(Buffer.from(png(3, 2)))
  })

  it.each([
    ['text', Buffer.from('no picture at all, but long enough to look at')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>')],
    ['nothing', new Uint8Array()],
    ['a cut-off PNG', png(3, 2).subarray(0, 12)],
    ['a picture of no size', png(0, 2)],
  ])('refuses %s', async (_, bytes) => {
    const library = await testLibrary()
    await expect(library.addAsset({ bytes, name: 'x.png' })).rejects.toMatchObject({
      code: 'asset.not-a-picture',
      params: { name: 'x.png' },
    })
  })

  it('refuses more than 50 MB', async () => {
    const library = await testLibrary()
    const bytes = new Uint8Array(50_000_001)
    bytes.set(png(3, 2))
    await expect(library.addAsset({ bytes, name: 'x.png' })).rejects.toMatchObject({
      code: 'asset.too-large',
      params: { name: 'x.png', limit: 50 },
    })
  })

  it('knows when one is missing', async () => {
    const library = await testLibrary()
    const { hash } = await library.addAsset({ bytes: png(3, 2), name: 'a.png' })
    rmSync(await library.assetPath(hash))
    for (const each of [hash, '0'.repeat(64), '../../stet.db']) {
      await expect(library.assetPath(each)).rejects.toMatchObject({ code: 'asset.not-found', params: { hash: each } })
    }
  })
})

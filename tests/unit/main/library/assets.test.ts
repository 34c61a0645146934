import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../../src/main/store/hash'
import { testLibrary } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { exifBytes, picture } from '../../../support/real-pictures'

describe('assets', () => {
  it.each([
    ['png', 'png', 1],
    ['gif', 'gif', 1],
    ['webp', 'webp', 1],
    ['avif', 'avif', 1],
    ['jpg', 'jpeg', 1],
    ['jpg', 'jpeg', 6],
  ] as const)('keeps a %s under its hash, as it is displayed', async (extension, kind, orientation) => {
    const library = await testLibrary()
    const [width, height] = orientation === 6 ? [20, 30] : [30, 20]
    const bytes = await picture(kind, width, height, orientation === 6 ? { exif: exifBytes({ orientation }) } : {})
    const asset = await library.addAsset({ bytes, name: 'Harbour.x' })
    expect(asset).toMatchObject({ mediaType: `image/${kind}`, width: 30, height: 20, name: 'Harbour.x' })
    const path = await library.assetPath(asset.hash)
    expect(path).toBe(join(library.path, 'assets', asset.hash.slice(0, 2), `${asset.hash}.${extension}`))
    expect(sha256(readFileSync(path))).toBe(asset.hash)
    expect(readdirSync(join(library.path, 'assets', asset.hash.slice(0, 2)))).toHaveLength(1)
  })

  it('keeps one picture, whatever its files say of it', async () => {
    const library = await testLibrary()
    const bytes = await picture('jpeg', 30, 20, { exif: exifBytes({ artist: 'Okafor', rest: '48.2082N' }) })
    const { hash } = await library.addAsset({ bytes: await picture('jpeg', 30, 20), name: 'a.jpg' })
    const { asset, credit } = await library.addPicture({ bytes, name: 'b.jpg' })
    expect([asset?.hash, credit]).toEqual([hash, 'Okafor'])
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
    ['text', Buffer.from('no picture at all, but long enough to look at'), 'asset.not-a-picture'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>'), 'asset.svg'],
    ['nothing', new Uint8Array(), 'asset.not-a-picture'],
    ['a cut-off PNG', png(3, 2).subarray(0, 12), 'asset.unsound'],
    ['a picture of no size', png(0, 2), 'asset.unsound'],
  ])('refuses %s', async (_, bytes, code) => {
    const library = await testLibrary()
    await expect(library.addAsset({ bytes, name: 'x.png' })).rejects.toMatchObject({ code, params: { name: 'x.png' } })
  })

  it('refuses more than 50 MB', async () => {
    const library = await testLibrary()
    const bytes = new Uint8Array(50_000_001)
    bytes.set(png(3, 2))
    await expect(library.addAsset({ bytes, name: 'x.png' })).rejects.toMatchObject({
      code: 'asset.too-large',
      params: { name: 'x.png', size: 51, limit: 50 },
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

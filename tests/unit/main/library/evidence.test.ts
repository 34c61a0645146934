import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addStory, inspect, testLibrary } from '../../../support/libraries'
import { png } from '../../../support/pictures'

const minutes = {
  bytes: Buffer.from('minutes'),
  name: 'minutes.pdf',
  mediaType: 'application/pdf',
  confidential: false,
}

it('is kept as it came, whatever it is, and is nothing to be shown', async () => {
  const library = await testLibrary()
  const asset = await library.addEvidence(minutes)
  expect(asset).toMatchObject({ mediaType: 'application/pdf', name: 'minutes.pdf' })
  expect(Buffer.from(await library.evidenceBytes(asset.hash)).toString()).toBe('minutes')
  expect(existsSync(join(library.path, 'assets', asset.hash.slice(0, 2), `${asset.hash}.file`))).toBe(true)
  await expect(library.assetPath(asset.hash)).rejects.toMatchObject({ code: 'asset.not-found' })
  await expect(library.webPictures(asset.hash)).rejects.toMatchObject({ code: 'asset.not-found' })
})

it.each(['picture', 'evidence'])('may have the bytes of a picture, the %s coming first', async (first) => {
  const library = await testLibrary()
  const picture = { bytes: png(3, 2), name: 'a.png' }
  // What comes out of the cleaning is the same bytes once more.
  const { hash } = await library.addAsset(picture)
  if (first === 'evidence') inspect(library.path).exec('DELETE FROM asset')
  const bytes = readFileSync(join(library.path, 'assets', hash.slice(0, 2), `${hash}.png`))
  expect(await library.addEvidence({ ...minutes, bytes })).toMatchObject({ hash })
  if (first === 'evidence') await library.addAsset(picture)
  expect(await library.assetPath(hash)).toMatch(/\.png$/)
  expect(Buffer.from(await library.evidenceBytes(hash)).equals(bytes)).toBe(true)
})

it('stays while a story or a version names it, and goes with the last', async () => {
  const library = await testLibrary()
  const asset = await library.addEvidence(minutes)
  const source = (id: string) => ({
    id,
    csl: { type: 'document', title: 'Minutes' },
    visibility: 'printed' as const,
    evidence: [{ id: 'e', excerpt: '', asset }],
  })
  const first = await addStory(library, { sources: [source('a')] })
  const second = await addStory(library, { sources: [source('b')] })
  inspect(library.path).exec(`UPDATE asset SET added_at = '2020-01-01T00:00:00.000Z'`)
  await library.trash([first])
  await library.emptyTrash({ by: 'Ana' })
  expect(Buffer.from(await library.evidenceBytes(asset.hash)).toString()).toBe('minutes')
  await library.trash([second])
  await library.emptyTrash({ by: 'Ana' })
  await expect(library.evidenceBytes(asset.hash)).rejects.toMatchObject({ code: 'evidence.not-found' })
})

it('becomes public with the source, and stays with who it is', async () => {
  const library = await testLibrary()
  const { hash } = await library.addEvidence({ ...minutes, confidential: true })
  const file = join(library.path, 'assets', hash.slice(0, 2), `${hash}.file`)
  expect(existsSync(file)).toBe(false)
  await library.publishEvidence(hash)
  expect(existsSync(file)).toBe(true)
  await library.publishEvidence(hash)
  await expect(library.publishEvidence('0'.repeat(64))).rejects.toMatchObject({ code: 'evidence.not-found' })
})

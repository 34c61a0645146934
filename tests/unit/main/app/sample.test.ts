import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSample } from '../../../../src/main/app/sample'
import { openLibrary } from '../../../../src/main/library/local-library'
import { newArticle } from '../../../../src/shared/article/article'
import { temporaryFolder } from '../../../support/folders'
import { PIXEL } from '../pixel'

const hash = createHash('sha256').update(PIXEL).digest('hex')

function sample(picture: string) {
  const folder = temporaryFolder()
  const asset = { hash: picture, mediaType: 'image/png', width: 1, height: 1, name: 'dot.png' }
  const figure = { type: 'figure', id: 'f', alt: '', caption: '', credit: '', asset }
  writeFileSync(join(folder, 'dot.png'), PIXEL)
  writeFileSync(join(folder, 'story.json'), JSON.stringify({ ...newArticle('en-GB'), body: [figure] }))
  return folder
}

test('the sample’s pictures are in the library before its text is', async () => {
  const library = await openLibrary({ path: temporaryFolder() })
  const json = await loadSample(sample(hash), library)
  expect(JSON.parse(json).body[0].asset.hash).toBe(hash)
  await expect(library.assetPath(hash)).resolves.toContain(hash)
  await library.close()
})

test('a picture that is not the one the story names is refused', async () => {
  const library = await openLibrary({ path: temporaryFolder() })
  await expect(loadSample(sample('0'.repeat(64)), library)).rejects.toThrow(hash)
  await library.close()
})

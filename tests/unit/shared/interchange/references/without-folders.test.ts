import { expect, test } from 'vitest'
import { withoutFolders } from '../../../../../src/shared/interchange/references/without-folders'

test.each([
  ['/home/ana/Zotero/storage/AB12/night.pdf', 'night.pdf'],
  ['file:///home/ana/night buses.pdf', 'night buses.pdf'],
  ['C:\\Users\\ana\\night.pdf', 'night.pdf'],
  ['Full Text:C\\:\\\\Users\\\\ana\\\\night.pdf:application/pdf', 'Full Text:night.pdf:application/pdf'],
  [
    'Full Text:/home/ana/night.pdf:application/pdf;Notes:/home/ana/b.txt:text/plain',
    'Full Text:night.pdf:application/pdf;Notes:b.txt:text/plain',
  ],
  [':papers/night.pdf:PDF', ':papers/night.pdf:PDF'],
  ['https://example.org/a/night.pdf', 'https://example.org/a/night.pdf'],
])('%s', (files, names) => {
  expect(withoutFolders(files)).toBe(names)
})

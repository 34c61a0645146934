import { expect, test } from 'vitest'
import { savedFrom } from '../../../../../src/shared/interchange/references/saved-page/saved-from'

test.each([
  ['browsers', '<!-- saved from url=(0022)https://example.org/a -->'],
  ['SingleFile', '<html><!--\n Page saved with SingleFile \n url: https://example.org/a \n-->'],
  ['other programs', '<!-- source: https://example.org/a -->'],
  ['a base', '<head><base target=_top href="https://example.org/a">'],
  ['SingleFile in small letters', '<!-- page saved with singlefile url: https://example.org/a -->'],
  ['a base in mixed case', '<Head><Base Target=_top Href="https://example.org/a">'],
  ['a base in capitals', '<HEAD><BASE HREF=https://example.org/a>'],
])('%s say where a page was saved from', (_, head) => {
  expect(savedFrom(`<!doctype html>${head}<p>Words`)).toBe('https://example.org/a')
})

test('a page that nobody says it of has no such address', () => {
  expect(savedFrom('<!-- a comment --><base target=_top><a href="https://example.org/a">saved from url</a>')).toBe(
    undefined,
  )
})

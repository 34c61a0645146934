import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plainWords } from '../support/plain-words'

const src = resolve(import.meta.dirname, '../../src')
// The library and its store speak to nobody: what they say of a fault is a code and the runtime's own words.
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?:renderer|main\/(?:app|cli|files|handlers|index))\b.*\.tsx?$/.test(path))

test('every word of the interface is in the catalogue, and asked for when it is shown', () => {
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap((path) => plainWords(path, readFileSync(join(src, path), 'utf8')))).toEqual([])
})

describe('what is found', () => {
  test.each([
    ['a text', '<p>Saved</p>'],
    ['a text beside a value', '<p>{count} words</p>'],
    ['a text in braces', "<p>{'Saved'}</p>"],
    ['one of two texts', "<p>{saved ? 'Saved' : other}</p>"],
    ['a text that is there sometimes', "<p>{saved && 'Saved'}</p>"],
    ['a text around a value', '<p>{`${count} words`}</p>'],
    ['a text with what follows it', "<p>{'Saved ' + when}</p>"],
    ['a name', '<button aria-label="close" />'],
    ['a tooltip', "<button title={open ? 'Close' : undefined} />"],
    ['a placeholder', '<input placeholder="search" />'],
    ['a picture’s words', '<img alt="A bridge" />'],
    ['a component’s label', '<TextField label="Name" />'],
    ['a component’s name', '<Separator name="Width of the library" />'],
    ['a notice', "const f = () => toast('Saved')"],
    ['a menu’s label', "const item = { label: 'File', submenu: [] }"],
    ['a dialog’s question', "const f = () => showMessageBox(window, { message: 'Close anyway?', buttons: [] })"],
    ['a dialog’s button', "const f = () => choose({ buttonLabel: 'Import' })"],
    ['a document’s title', "const f = () => void (document.title = 'Stet')"],
    ['a name that is set', "const f = () => dom.setAttribute('aria-label', 'close')"],
    ['a sentence that is made once', "const saved = t('status.saved')"],
    ['the same in a table', "const LABELS = { draft: t('stage.draft') }"],
    ['a format that is made once', "const list = new Intl.ListFormat('en')"],
  ])('%s', (_, text) => {
    expect(plainWords('file.tsx', text)).toHaveLength(1)
  })
})

describe('what is not', () => {
  test.each([
    ['what the catalogue says', "const View = () => <p title={t('app.undo')}>{t('status.words', { words })} · {n}</p>"],
    ['a name of the program’s own', '<input name="visibility" type="radio" className="unseen" />'],
    ['a key', '<p><kbd>esc</kbd> <kbd>⇧↵</kbd></p>'],
    ['a code', "const f = () => { throw new StetError('article.not-found', { id }) }"],
    ['a value', "const option = { value: 'draft', text: '', name: 'stet/atoms' }"],
    ['what is made when it is asked for', 'const list = perLanguage((language) => new Intl.ListFormat(language))'],
  ])('%s', (_, text) => {
    expect(plainWords('file.tsx', text)).toEqual([])
  })
})

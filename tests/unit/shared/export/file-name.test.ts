import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clashKey, safeFileName } from '../../../../src/shared/export/file-name'
import { runs } from '../../../support/property'

test.each([
  ['Night ferry', 'Night ferry'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\x', 'C-Windows-x'],
  ['.hidden', 'hidden'],
  ['trailing. . ', 'trailing'],
  ['a\u202Egnp.exe', 'a-gnp.exe'],
  ['e\u0301te\u0301.md', 'été.md'],
  ['CON', 'CON-story'],
  ['con.md', 'con-story.md'],
  ['Lpt1.tar.gz', 'Lpt1-story.tar.gz'],
  ['console.md', 'console.md'],
  ['tab\tand\nline', 'tab-and-line'],
  ['ميناء الليل', 'ميناء الليل'],
  ['…', '…'],
  ['///', ''],
  ['', ''],
])('%j becomes %j', (text, name) => {
  expect(safeFileName(text)).toBe(name)
})

test('a name that is too long is cut between letters, and keeps its ending', () => {
  const name = safeFileName(`${'ä'.repeat(200)}.md`)
  expect(name).toMatch(/^ä+\.md$/)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  expect(Buffer.byteLength(name)).toBeGreaterThan(195)
})

test('names that differ in case or form alone clash', () => {
  expect(clashKey('Fire')).toBe(clashKey('fIRE'))
  expect(clashKey('STRASSE')).toBe(clashKey('straße'))
  expect(clashKey('e\u0301')).toBe(clashKey('É'))
  expect(clashKey('ς')).toBe(clashKey('Σ'))
  expect(clashKey('fire')).not.toBe(clashKey('fire-2'))
})

test('any text gives a safe name, which stays as it is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom('con', 'aux', '.', ' ', '-', '/', '\u202E', 'é', 'e\u0301', '\u0301', 'com1', '👩‍👩‍👧', '~'), {
        maxLength: 120,
      })
      .map((parts) => parts.join('')),
  )
  const rule = fc.property(text, (any) => {
    const name = safeFileName(any)
    expect(safeFileName(name)).toBe(name)
    expect(name).toBe(name.normalize('NFC'))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]|^[.\s~-]|[.\s]$/u)
    expect(name.split('.')[0]).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
  })
  fc.assert(rule, runs(1000))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conventionsOf } from '../../../../src/shared/typography/conventions'
import { smartTyping } from '../../../../src/shared/typography/smart-typing'

/** What is on the page when these keys have been pressed one by one. */
function type(keys: string, language: string, page = ''): string {
  let words = page
  for (const key of keys) {
    words += key
    const put = smartTyping(words, language)
    if (put) words = words.slice(0, words.length - put.removed) + put.text
  }
  return words
}

describe.each([
  ['en-GB', `"It's," she said`, '“It’s,” she said'],
  ['en-GB', `He said: 'Go "now"'.`, 'He said: ‘Go “now”’.'],
  ['en-US', `("Yes")`, '(“Yes”)'],
  ['en-GB', `"'Yes,' he said"`, '“‘Yes,’ he said”'],
  ['en-GB', `"But--" he said`, '“But–” he said'],
  ['en-GB', `the '90s and the '80s`, 'the ’90s and the ’80s'],
  ['en-GB', `'90 per cent'`, '‘90 per cent’'],
  ['en-GB', `rock 'n' roll, 'tis`, 'rock ’n’ roll, ‘tis'],
  ['en-GB', `'tis so`, '’tis so'],
  ['en-GB', `the players' union`, 'the players’ union'],
  ['en-GB', `a 27" screen`, 'a 27" screen'],
  ['en-GB', `"in 2020"`, '“in 2020”'],
  ['en-GB', 'one -- two', 'one – two'],
  ['en-US', 'one--two', 'one—two'],
  ['en-GB', 'one---two', 'one—two'],
  ['de-DE', `"Ja", sagte er, "'so' geht's"`, '„Ja“, sagte er, „‚so‘ geht’s“'],
  ['de-CH', `"Ja"`, '«Ja»'],
  ['fr-FR', `"Oui" ? Non ! L'eau; vrai: non`, '«\u202FOui\u202F»\u202F? Non\u202F! L’eau\u202F; vrai\u202F: non'],
  ['fr-FR', `" Oui " dit-il`, '«\u202FOui\u202F» dit-il'],
  ['fr-FR', 'à 10:30', 'à 10:30'],
  ['fr-FR', 'https://a.fr/?b=c;d', 'https://a.fr/?b=c;d'],
  ['fr-FR', 'Quoi?!', 'Quoi\u202F?!'],
  ['fr-CA', 'Quoi? Non: oui', 'Quoi? Non\u202F: oui'],
  ['es-ES', `"Sí", dijo --tarde--`, '«Sí», dijo —tarde—'],
  ['ar', `قال "نعم" ثم`, 'قال «نعم» ثم'],
  ['sv', `"Ja", sa hon`, '”Ja”, sa hon'],
  ['pl', `"Tak"`, '„Tak”'],
  ['cs', `"Ano"`, '„Ano“'],
  ['nl', `'s avonds`, '’s avonds'],
  ['xx', `"a"`, '“a”'],
  ['en-GB', 'Wait...', 'Wait…'],
  ['en-GB', '../..', '../..'],
  ['en-GB', `see https://a.org/it's--"x"...`, `see https://a.org/it's--"x"...`],
  ['en-GB', `o'neill@a.org's`, `o’neill@a.org's`],
  ['en-GB', `@o'neill`, `@o'neill`],
  ['en-GB', '---', '---'],
])('in %s', (language, keys, page) => {
  test(`${keys} is set as ${page}`, () => expect(type(keys, language)).toBe(page))
})

test('after a citation a mark ends a quotation', () => {
  expect(type('"', 'en', '“Yes\uFFFC')).toBe('“Yes\uFFFC”')
})

const LANGUAGES = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'fr-CA', 'es', 'ar', 'sv', 'pl', 'cs', 'nl', 'ru', 'hu')
const KEYS = fc.string({ unit: fc.constantFrom(...'ab 9\'"-.;:!?()s\n'), maxLength: 40 })

test('no letter, digit or line end is ever lost or moved', () => {
  const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}\n]/gu, '')
  fc.assert(
    fc.property(KEYS, LANGUAGES, (keys, language) => {
      expect(plain(type(keys, language))).toBe(plain(keys))
    }),
  )
})

test('what it puts is never longer than the language asks for, and never reaches before the text', () => {
  fc.assert(
    fc.property(KEYS, LANGUAGES, (before, language) => {
      const put = smartTyping(before, language)
      if (!put) return
      expect(put.removed).toBeGreaterThan(0)
      expect(put.removed).toBeLessThanOrEqual(before.length)
      expect(put.text).not.toBe(before.slice(before.length - put.removed))
    }),
  )
})

test('of quotations that are typed one after another each is opened and closed', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), LANGUAGES, (quoted, language) => {
      const { open, close, gap } = conventionsOf(language)
      const expected = quoted.map((word) => `${open}${gap}${word}${gap}${close}`).join(' ')
      expect(type(quoted.map((word) => `"${word}"`).join(' '), language)).toBe(expected)
    }),
  )
})

import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { ar } from '../../../../src/shared/messages/ar/index'
import { en } from '../../../../src/shared/messages/en/index'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LOCALES } from '../../../../src/shared/messages/languages'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Options = Record<string, { value: Element[] }>

// What the parser calls the two kinds of parts.
const LITERAL = 0
const PLURAL = 6

const catalogues: Record<InterfaceLanguage, Record<string, string>> = { en, ar }

/** Every part of a message, with those inside the cases of its choices. */
function elementsOf(message: string): Element[] {
  return withInner(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())
}

function withInner(elements: Element[]): Element[] {
  return elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options as Options).flatMap(({ value }) => withInner(value)) : []),
  ])
}

describe.each(INTERFACE_LANGUAGES)('the catalogue %s', (language) => {
  const messages = Object.entries(catalogues[language])

  test('can be read as ICU MessageFormat', () => {
    const broken = messages.filter(([, message]) => {
      try {
        return !elementsOf(message)
      } catch {
        return true
      }
    })
    expect(broken.map(([key]) => key)).toEqual([])
  })

  test('has a form for every number that the language tells apart', () => {
    const lacking = messages.flatMap(([key, message]) =>
      elementsOf(message).flatMap((element) =>
        element.type === PLURAL
          ? lackingIn(Object.keys(element.options), language).map((category) => `${key}: ${category}`)
          : [],
      ),
    )
    expect(lacking).toEqual([])
  })
})

/** In Arabic a case for exactly none, one or two is the language's own. */
const EXACT: Record<string, string> = { zero: '=0', one: '=1', two: '=2' }

function lackingIn(given: string[], language: InterfaceLanguage): string[] {
  // English may say one and many alike.
  if (language === 'en' && given.every((name) => name === 'other' || name.startsWith('='))) return []
  const { pluralCategories } = new Intl.PluralRules(LOCALES[language]).resolvedOptions()
  return pluralCategories.filter((name) => !given.includes(name) && !given.includes(EXACT[name] ?? name))
}

/** What a message is given, in the order of the alphabet. */
function argumentsOf(message: string): string[] {
  const named = elementsOf(message).flatMap((element) =>
    'value' in element && element.type !== LITERAL ? [element.value] : [],
  )
  return [...new Set(named)].toSorted()
}

test('a sentence is given the same in every language', () => {
  const different = Object.entries(ar).filter(
    ([key, message]) => String(argumentsOf(message)) !== String(argumentsOf(en[key as keyof typeof ar])),
  )
  expect(different.map(([key]) => key)).toEqual([])
})

/** What Arabic newsrooms write in Latin letters: names of programs, formats, keys, search words, options and examples. */
const LATIN = new Set(
  (
    'Stet English Markdown md HTML JSON PDF JPEG PNG GIF WebP AVIF SVG HEIC TIFF UTF DOI BibTeX RIS CSL ninjs www Zotero YYYY MM DD Enter Space Delete Tab Backspace ' +
    'https http example org stet doctor repair new library json tag status draft section by source after before ' +
    'DOCX Word Ghost pandoc entities Dropbox Syncthing Git ' +
    'SKOS IPTC NewsCodes CSV topic place person organisation free M N ' +
    'Hugo Jekyll Eleventy Astro Pandoc src content assets markdown it footnote'
  ).split(' '),
)

test('nothing is left in English', () => {
  const left = Object.entries(ar).flatMap(([key, message]) =>
    elementsOf(message)
      .flatMap((element) => (element.type === LITERAL ? [...element.value.matchAll(/[A-Za-z]+/g)] : []))
      .filter(([word]) => !LATIN.has(word))
      .map(([word]) => `${key}: ${word}`),
  )
  expect(left).toEqual([])
})

import type { CslName } from '../../../article/source'
import { latexText } from './latex-text'

/**
 * The people of an `author` or `editor` field: `Petrov, Ana and {World Health Organization}`. An organisation in braces
 * stays whole, particles stand by themselves, *and others* is kept as words.
 */
export function bibtexNames(value: string): CslName[] {
  return splitAtDepth(value.replace(/\s+/g, ' '), /^ and /i)
    .map((name) => name.trim())
    .filter((name) => latexText(name) !== '')
    .map(readName)
}

function readName(name: string): CslName {
  if (name.toLowerCase() === 'others') return { literal: 'et al.' }
  if (isWholeInBraces(name)) return { literal: latexText(name) }
  const byParts = /^(?:family|given|prefix|suffix)\s*=/i.test(name) ? readNamedParts(name) : undefined
  if (byParts) return byParts
  const [first = '', second, ...third] = splitAtDepth(name, /^[,،]/).map((part) => part.trim())
  if (second === undefined) return readGivenFirst(first)
  const last = third.join(', ')
  const [given, suffix] = third.length === 0 || SUFFIX.test(last) ? [second, last] : [last, second]
  const { particle, family } = readFamily(wordsOf(first))
  return nameWith({ family, given, particle, suffix })
}

/** BibTeX wants it between the names, but many write it at the end. */
const SUFFIX = /^\{?(?:jr|sr|ii|iii|iv)\.?\}?$/i

/** `First von Last`; a name in a script without capitals, or of one word, stays whole. */
function readGivenFirst(name: string): CslName {
  const words = wordsOf(name)
  if (words.length < 2 || !/[\p{Lu}\p{Lt}{\\]/u.test(name)) return { literal: latexText(name) }
  const from = words.findIndex((word, index) => index < words.length - 1 && isParticle(word))
  if (from < 0) return nameWith({ family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') })
  const { particle, family } = readFamily(words.slice(from))
  return nameWith({ family, given: words.slice(0, from).join(' '), particle })
}

/** Words in small letters before a family name are its particle. */
function readFamily(words: string[]): { particle: string; family: string } {
  let count = 0
  while (count < words.length - 1 && isParticle(words[count] ?? '')) count++
  return { particle: words.slice(0, count).join(' '), family: words.slice(count).join(' ') }
}

function readNamedParts(name: string): CslName | undefined {
  const parts = new Map(
    splitAtDepth(name, /^,/).map((part) => {
      const [key = '', ...value] = part.split('=')
      return [
        key.trim().toLowerCase(),
        value
          .join('=')
          .trim()
          .replace(/^"(.*)"$/, '$1'),
      ] as const
    }),
  )
  const [family = '', given, particle, suffix] = ['family', 'given', 'prefix', 'suffix'].map((key) => parts.get(key))
  return family === '' ? undefined : nameWith({ family, given, particle, suffix })
}

function nameWith(parts: { family: string; given?: string; particle?: string; suffix?: string }): CslName {
  const [family, given, particle, suffix] = [parts.family, parts.given, parts.particle, parts.suffix].map((part) =>
    latexText(part ?? ''),
  )
  if (!family || (!given && !particle && !suffix))
    return { literal: [particle, family || given].filter(Boolean).join(' ') }
  return {
    family,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  }
}

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !word.startsWith('{')
}

function wordsOf(name: string): string[] {
  return splitAtDepth(name, /^[\s~]+/).filter((word) => word !== '')
}

function isWholeInBraces(name: string): boolean {
  return name.startsWith('{') && closesAtEnd(name)
}

function closesAtEnd(name: string): boolean {
  let depth = 0
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '\\') at++
    else if (name[at] === '{') depth++
    else if (name[at] === '}' && --depth === 0) return at === name.length - 1
  }
  return false
}

/** Parts of a text between separators that stand outside all braces. */
function splitAtDepth(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const match = separator.exec(text.slice(at, at + 8))
      if (!match?.[0]) continue
      parts.push(text.slice(from, at))
      at += match[0].length - 1
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

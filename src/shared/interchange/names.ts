import type { CslName } from '../article/source'

const PARTICLES = 'al|ap|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu|zum|zur'
const INITIAL_OR_NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const NAME_WORD = new RegExp(`^(?:${INITIAL_OR_NAME}|[ODdLl]['’]${INITIAL_OR_NAME}|al-\\p{Lu}[\\p{L}\\p{M}'’-]*)$`, 'u')
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`)
const CASELESS_WORD = /^[\p{Lo}\p{M}\u200C-]+\.?$/u

const ORGANISATION =
  /^(?:dpa|taz|nzz)$|\b(?:agence|agency|agentur|broadcasting|bureau|channel|correspondent|correspondents|daily|editor|editorial|eye|gazette|herald|institute|journal|journalist|korrespondentin|korrespondent|magazine|magazin|media|ministry|mirror|monitor|network|newspaper|news|observer|office|post|press|radio|rédaction|redaktion|redakteurin|redakteur|reporter|review|rundfunk|staff|standard|telegraph|television|times|tribune|tv|university|wire|writer|zeitung)\b/i

/** Whether words name a newspaper, agency, post or the like rather than a person: a single word, or one that says so. */
export function looksLikeOrganisation(words: string): boolean {
  return !/\s/.test(words.trim()) || ORGANISATION.test(words)
}

/** Whether words can be a person's name: two to five capitalised ones, particles between them. Scripts without case: two to four. */
export function looksLikeName(words: string): boolean {
  const parts = words.trim().split(/\s+/, 6)
  if (parts.length < 2 || parts.length > 5) return false
  if (parts.every((part) => CASELESS_WORD.test(part))) return parts.length <= 4
  return parts.every(isNamePart) && NAME_WORD.test(parts.at(-1) ?? '')
}

function isNamePart(part: string): boolean {
  return NAME_WORD.test(part) || PARTICLE.test(part)
}

const LONGEST_LIST = 300
const AND = /\s*(?:[,،;؛]\s*(?:and\s|und\s)?|\s(?:and|und|et|y|e|en|och|og|و|&|\+)\s)\s*/iu

/** A list of names as it is written, "Ana Petrov, Tom Adeyemi and Maria Keller", one by one. */
export function splitNames(list: string): string[] {
  return list
    .split(AND)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** A person's name by its parts where they are certain, or else as it stands. */
export function cslNameOf(name: string): CslName {
  const words = name.trim().split(/\s+/)
  const family = words.at(-1)
  if (words.length < 2 || words.length > 3 || family === undefined || !words.every((word) => NAME_WORD.test(word))) {
    return { literal: words.join(' ') }
  }
  return { given: words.slice(0, -1).join(' '), family }
}

/**
 * The authors that a reference begins with: "Ana Petrov and Tom Adeyemi", or "Petrov, A., & Adeyemi, T." where the
 * family name comes first. Undefined where the words are no list of people.
 */
export function readAuthors(list: string): CslName[] | undefined {
  if (list.length > LONGEST_LIST) return undefined
  const plain = list
    .trim()
    .replace(/[,;:،؛]+$/, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
  return readFamilyFirst(plain) ?? readGivenFirst(plain)
}

function readGivenFirst(list: string): CslName[] | undefined {
  const names = splitNames(list)
  return names.length > 0 && names.every(looksLikeName) ? names.map(cslNameOf) : undefined
}

const FAMILY_FIRST = /^(\p{Lu}[\p{L}\p{M}'’ -]*),\s*((?:\p{Lu}\.[ -]?)+|\p{Lu}[\p{L}\p{M}'’-]+)$/u

function readFamilyFirst(list: string): CslName[] | undefined {
  const single = FAMILY_FIRST.exec(list)
  if (single) return [{ family: single[1] ?? '', given: (single[2] ?? '').trim() }]
  const people = list.split(/(?<=\.),?\s*(?:&|and|und|et|y)?\s+(?=\p{Lu}[\p{L}\p{M}'’ -]*,)/u)
  const names = people.map((person) => FAMILY_FIRST.exec(person.trim()))
  if (people.length < 2 || !names.every((name) => name !== null)) return undefined
  return names.map((name) => ({ family: name[1] ?? '', given: (name[2] ?? '').trim() }))
}

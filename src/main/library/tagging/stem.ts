import { ownEntry } from '../../../shared/own-entry'
import { fold } from '../fold'

const ARABIC = /^[\u0620-\u064A\u066E-\u06D3]+$/
const ARTICLE = /^(?:ال|لل)(?=.{2})/

/** The endings of plurals by language, of words that are folded: what they are, and what stands in the singular. */
const PLURALS: Record<string, [RegExp, string][]> = {
  en: [
    [/(?<=..)ies$/, 'y'],
    [/(?<=[sxz]|[cs]h)es$|(?<![sui])s$/, ''],
  ],
  fr: [
    [/(?<=.)aux$/, 'al'],
    [/[sx]$/, ''],
  ],
  es: [
    [/(?<=[dlnrszj])es$/, ''],
    [/s$/, ''],
  ],
  pt: [
    [/(?:oes|aes)$/, 'ao'],
    [/(?<=[rsz])es$|s$/, ''],
  ],
  it: [
    [/i$/, 'o'],
    [/e$/, 'a'],
  ],
  de: [[/(?:en|e)$/, '']],
  nl: [[/(?:en|s)$/, '']],
}

/**
 * What a folded word has in common with its plural, in a language (BCP 47). Short words stay, since what looks like an
 * ending there is none; so do words of languages whose plurals are not known. Words in Arabic letters lose the article.
 */
export function stemOf(word: string, language: string): string {
  if (ARABIC.test(word)) return arabicStem(word)
  if (word.length < 4 || word.endsWith('ss')) return word
  const rule = ownEntry(PLURALS, language.split('-')[0] ?? '')?.find(([ending]) => ending.test(word))
  if (rule === undefined) return word
  const stem = word.replace(...rule)
  return stem.length < 3 ? word : stem
}

/** What a name has in common with its plural and, in Arabic, with and without the article: «النقل» and «نقل». */
export function stemsOf(name: string, language: string): string {
  return fold(name)
    .split(' ')
    .map((word) => stemOf(word, language))
    .join('')
}

/**
 * The stems that a word of a text may have. In Arabic a letter before it may be a word of its own (and, by, for, so, as)
 * or belong to it: the reading that takes least away comes first. *As* is rare and begins many a word (كاسر), so that more
 * has to be left of what stands after it.
 */
export function readingsOf(word: string, language: string): string[] {
  if (!ARABIC.test(word)) return [stemOf(word, language)]
  const fronts = [
    word,
    word.replace(/^(?:[وفبل](?=.{3})|ك(?=.{4}))/, ''),
    word.replace(/^[وف](?:[بل]|ك(?=.{4}))?(?=.{3})/, ''),
  ]
  return [...new Set(fronts.flatMap((each) => [plural(each), arabicStem(each)]))]
}

function arabicStem(word: string): string {
  return plural(word.replace(ARTICLE, ''))
}

/** The feminine plural as the singular; the masculine one without its ending, which depends on the sentence. */
function plural(word: string): string {
  return word.replace(/(?<=...)ات$/, 'ه').replace(/(?<=...)(?:ون|ين)$/, '')
}

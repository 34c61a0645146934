import { fold } from '../fold'
import { readingsOf } from './stem'

/** A word in one of the ways in which a text writes it. */
export interface WordForm {
  written: string
  folded: string
  /** The stems that it may have. */
  stems: string[]
  /** It begins with a capital and is longer than that. */
  capital: boolean
  /** How often the text has it. */
  times: number
}

/** A word of a text, and where it begins. */
export interface TextWord {
  start: number
  form: WordForm
}

// Everything but white space and the common marks; what else is no letter or digit goes when a word is folded.
const WORD =
  /[^\s!-/:-@[-`{-~\u00A0-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u060C\u061B\u061F\u06D4\u2000-\u206F\u3000-\u303F]+/g

/** The words of a text in their order. What is written as one may be several words: they begin at one place. */
export function wordsOf(text: string, language: string): TextWord[] {
  const known = new Map<string, WordForm[]>()
  const words: TextWord[] = []
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const [written] = found
    let forms = known.get(written)
    if (forms === undefined) known.set(written, (forms = formsOf(written, language)))
    for (const form of forms) {
      form.times++
      words.push({ start: found.index, form })
    }
  }
  return words
}

/** Where a word ends. */
export function endOf({ start, form }: TextWord): number {
  return start + form.written.length
}

function formsOf(written: string, language: string): WordForm[] {
  const folded = fold(written)
  if (folded === '') return []
  const [first = ''] = written
  const capital = first !== first.toLowerCase() && written.length > 1
  return folded
    .split(' ')
    .map((word) => ({ written, folded: word, stems: readingsOf(word, language), capital, times: 0 }))
}

// Within a name there may be a space, a hyphen, an apostrophe or the point of an abbreviation, but no end of a sentence.
const APART = /[.!?;:,،؛؟…)("“”«»\]]\s|\s[("“«[]|\n|.{5}/u

/** Whether two words stand together, so that they may be one name. */
export function isBeside(text: string, before: TextWord, after: TextWord): boolean {
  const end = endOf(before)
  return after.start - end === 1 ? text[end] !== '\n' : !APART.test(text.slice(end, after.start))
}

/** Whether a word has its capital from where it stands: at the beginning of a sentence, a line or a quotation. */
export function beginsSentence(text: string, word: TextWord | undefined): boolean {
  const at = word?.start ?? 0
  if (text[at - 1] === '\n') return true
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  return before === '' || /[.!?…:"“”«»]$/.test(before)
}

import { askedAs, scriptOf } from '../../../shared/spelling/asked-as'
import { DICTIONARIES, type DictionaryName } from '../../../shared/spelling/dictionaries'
import type { Word } from '../../../shared/spelling/find-words'
import { unknownPart } from '../../../shared/spelling/unknown-part'
import type { Query, Speller } from './speller'

/** How a story is spelled: its dictionaries, one a script, and the words that are right in it besides. */
export interface Spelling {
  dictionaries: readonly DictionaryName[]
  known: ReadonlySet<string>
}

export interface Verdict {
  wrong: Word[]
  /** What must be learnt before the rest can be judged. */
  open: Query[]
}

/** Tells which words of a story are wrong. */
export class Judge {
  constructor(
    private readonly speller: Pick<Speller, 'isWrong' | 'learn'>,
    private readonly spelling: Spelling,
  ) {}

  /** Judges words by what is known of them so far. */
  judge(words: readonly Word[]): Verdict {
    const verdict: Verdict = { wrong: [], open: [] }
    for (const word of words) {
      const query = this.queryOf(word.text)
      if (!query) continue
      const wrong = this.speller.isWrong(query)
      if (wrong === undefined) verdict.open.push(query)
      else if (wrong) verdict.wrong.push(word)
    }
    return verdict
  }

  /** Learns what must be, then judges. */
  async judgeWholly(words: readonly Word[]): Promise<Word[]> {
    await this.speller.learn(this.judge(words).open)
    return this.judge(words).wrong
  }

  /** What a dictionary is to be asked about a word; null where it is known, or in a script without a dictionary here. */
  queryOf(text: string): Query | null {
    const script = scriptOf(text)
    const dictionary = this.spelling.dictionaries.find((name) => DICTIONARIES[name] === script)
    if (!dictionary) return null
    const form = unknownPart(askedAs(text), this.spelling.known)
    return form === '' ? null : { dictionary, form }
  }
}

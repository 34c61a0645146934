import { CARD_TEXTS, linesOf, placeName } from '../../../shared/find/lines'
import { replaceFound } from '../../../shared/find/replace-found'
import { findWords, type Word } from '../../../shared/spelling/find-words'
import type { Caret } from '../../session/caret'
import { elementOf } from '../find/page-places'
import { rangesIn } from '../find/text-range'
import type { Writing } from '../surface/writing'
import type { Passage } from './passage'

type CardText = (typeof CARD_TEXTS)[number]

/** The texts of a card that a dictionary knows about. A publisher is a name. */
const CHECKED: readonly CardText[] = CARD_TEXTS.filter((text) => text !== 'publisher')

/** How far into a card the person was led: a card is selected as a whole and has no caret. */
const led = new WeakMap<Writing, { card: string; text: CardText; at: number }>()

/** What can be marked of a link card. */
export function cardPassages(writing: Writing, page: HTMLElement, card: string): Passage[] {
  return CHECKED.map((text) => new CardPassage(writing, page, card, text))
}

/** A text of a link card. */
class CardPassage implements Passage {
  readonly id: string

  constructor(
    private readonly writing: Writing,
    private readonly page: HTMLElement,
    private readonly card: string,
    private readonly text: CardText,
  ) {
    this.id = placeName({ in: 'card', block: card, text })
  }

  words(): readonly Word[] {
    const block = this.writing.session.article.body.find(({ id }) => id === this.card)
    const line = block && linesOf(block).find(({ place }) => placeName(place) === this.id)
    return line ? findWords(line.text) : []
  }

  rangesOf(words: readonly Word[]): Map<Word, Range> {
    const element = elementOf(this.writing, this.page, { in: 'card', block: this.card, text: this.text })
    return new Map(
      (element ? rangesIn(element, words) : []).map((ends, index) => {
        const range = document.createRange()
        range.setStart(ends.startContainer, ends.startOffset)
        range.setEnd(ends.endContainer, ends.endOffset)
        return [words[index] as Word, range]
      }),
    )
  }

  caret(): number | null {
    const { binding, editor } = this.writing
    if (binding.caret?.focus.block !== this.card || document.activeElement !== editor.getRootElement()) return null
    const last = led.get(this.writing)
    const { text, at } = last?.card === this.card ? last : { text: CHECKED[0], at: 0 }
    return text === this.text ? at : null
  }

  replace({ start, end }: Word, text: string): void {
    const { session } = this.writing
    session.sealUndo()
    session.edit((article) => replaceFound(article, new Map([[this.id, [{ start, end, text }]]])), {
      caretBefore: this.#whole(),
      caretAfter: this.#whole(),
    })
    this.#lead(start + text.length)
  }

  select({ end }: Word): void {
    this.#lead(end)
  }

  #lead(at: number): void {
    led.set(this.writing, { card: this.card, text: this.text, at })
    this.writing.session.goTo(this.#whole())
  }

  #whole(): Caret {
    const point = { block: this.card, offset: 0 }
    return { place: 'body', anchor: point, focus: point }
  }
}

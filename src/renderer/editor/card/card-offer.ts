import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_PUSH_TAG,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import type { Block } from '../../../shared/article/block'
import { changedBlock } from '../lexical/edit-group'
import { $blockNodeOf } from '../lexical/leaves'
import { followTyping, type Typing } from '../popup/follow-typing'
import { isInLinePopup } from '../popup/line-popup'
import { $selectPlace, type Place } from '../popup/place'
import type { Writing } from '../surface/writing'
import { $insertAtom } from '../typing/insert-atom'
import { cardFor } from './card-for'
import type { Card } from './card-popup'

/** A pasted address that could be a card. */
export interface Offered {
  block: Block
  place: Place
  card: Card
}

/** Offers to make a card of an address that was pasted on an empty line, until something else is done. */
export class CardOffer {
  #offered: Offered | null = null
  readonly #listeners = new Set<() => void>()

  constructor(private readonly writing: Writing) {}

  readonly get = (): Offered | null => this.#offered

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The address stays the link that it is. */
  readonly dismiss = (): void => this.#become(null)

  /** Puts a card where the address stands, as one step of undo. */
  make(card: Card): void {
    const offered = this.#offered
    this.dismiss()
    if (offered)
      this.writing.editor.update(() => $putCard(offered.place, card), { discrete: true, tag: HISTORY_PUSH_TAG })
  }

  /** Follows what is pasted and what is done afterwards. `enter` goes into what is offered. Gives the way to stop. */
  register(enter: () => void): () => void {
    const { editor } = this.writing
    const whileOffered = (act: () => void) => (event: KeyboardEvent | null) => {
      if (this.#offered === null || event?.shiftKey) return false
      event?.preventDefault()
      act()
      return true
    }
    const first = COMMAND_PRIORITY_CRITICAL
    return mergeRegister(
      followTyping(this.writing, (typing) => this.#follow(typing)),
      editor.registerCommand(KEY_TAB_COMMAND, whileOffered(enter), first),
      editor.registerCommand(KEY_ESCAPE_COMMAND, whileOffered(this.dismiss), first),
      editor.registerCommand(
        BLUR_COMMAND,
        ({ relatedTarget }) => {
          if (!isInLinePopup(relatedTarget)) this.dismiss()
          return false
        },
        first,
      ),
    )
  }

  #follow({ before, after, caret, own, pasted }: Typing): void {
    if (own && pasted) return this.#become(offeredBy(changedBlock(before, after), before))
    const offered = this.#offered
    if (offered && (caret?.block !== offered.block.id || !after.includes(offered.block))) this.dismiss()
  }

  #become(offered: Offered | null): void {
    if (offered === this.#offered) return
    this.#offered = offered
    for (const listener of this.#listeners) listener()
  }
}

/** What is offered for a block that has just been pasted into, if it had been empty. */
function offeredBy(block: Block | undefined, before: Block[]): Offered | null {
  const was = before.find(({ id }) => id === block?.id)
  if (!block || (was && 'content' in was && was.content.length > 0)) return null
  const card = cardFor(block)
  return card ? { block, place: { block: block.id, start: 0, end: 0 }, card } : null
}

function $putCard(place: Place, card: Card): void {
  if (!$selectPlace(place)) return
  const selection = $getSelection()
  const block = $isRangeSelection(selection) ? $blockNodeOf(selection.anchor.getNode()) : null
  if (!$isElementNode(block)) return
  block.clear().select()
  $insertAtom(card)
}

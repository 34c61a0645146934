import { mergeRegister } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { followTyping, type Typing } from '../popup/follow-typing'
import { registerListKeys } from '../popup/list-keys'
import type { Writing } from '../surface/writing'
import type { SlashMenu } from './slash-menu'
import { slashQuery, slashTyped } from './trigger'

/**
 * Opens the menu when a slash is typed, and lets it be used without leaving the text. What an input method composes
 * counts when it stands: until then the menu is as it was. Gives the way to stop.
 */
export function registerSlashKeys(writing: Writing, menu: SlashMenu): () => void {
  let uncomposed: Body | null = null
  const follow = ({ before: was, after, caret, own }: Typing) => {
    if (writing.editor.isComposing()) {
      uncomposed ??= was
      return
    }
    const before = uncomposed ?? was
    uncomposed = null
    const choosing = menu.get()
    if (choosing === null) {
      const place = caret && own && after !== before ? slashTyped(before, after, caret) : null
      if (place) menu.open(place)
      return
    }
    const query = caret && slashQuery(after, choosing.place, caret)
    if (query === null) menu.close()
    else menu.setQuery(query)
  }
  return mergeRegister(
    followTyping(writing, follow),
    registerListKeys(writing.editor, {
      listens: () => menu.get() !== null,
      move: (by) => menu.move(by),
      enter: () => menu.choose(),
      tab: () => menu.choose(),
      close: menu.close,
    }),
  )
}

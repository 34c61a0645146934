import { mergeRegister } from 'lexical'
import { followTyping, type Typing } from '../popup/follow-typing'
import { registerListKeys, type TextList } from '../popup/list-keys'
import type { Surface } from '../surface/surface'
import type { Picker } from './picker'
import { queryAt, typedAt } from './trigger'

/** Opens the picker when an @ is typed, and lets it be used without leaving the text. Gives the way to stop. */
export function registerPickerKeys(writing: Surface, picker: Picker): () => void {
  const follow = ({ before, after, caret, own }: Typing) => {
    const picking = picker.get()
    if (picking === null) {
      const place = caret && own && after !== before ? typedAt(before, after, caret) : null
      if (place) picker.open(place, 'text')
    } else if (picking.typedIn === 'text' && !picking.locating) {
      const query = caret && queryAt(after, picking.place, caret)
      if (query === null) picker.close()
      else picker.setQuery(query)
    }
  }
  const list: TextList = {
    listens: () => {
      const picking = picker.get()
      return picking?.typedIn === 'text' && !picking.locating
    },
    move: (by) => picker.move(by),
    enter: (event) => {
      if (event.shiftKey) picker.add()
      else void picker.choose()
      return true
    },
    tab: () => {
      picker.locate()
      return true
    },
    close: picker.close,
  }
  return mergeRegister(followTyping(writing, follow), registerListKeys(writing.editor, list))
}

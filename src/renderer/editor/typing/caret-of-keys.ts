import {
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical'
import { $takeSelection } from '../lexical/take-selection'

/** Keys that change the page do so at the caret on the screen: right after End, Lexical may still know the one before. */
export const CaretOfKeysExtension = defineExtension({
  name: 'stet/caret-of-keys',
  register: (editor) => {
    const take = () => {
      $takeSelection(editor)
      return false
    }
    const before = <P>(key: LexicalCommand<P>) => editor.registerCommand(key, take, COMMAND_PRIORITY_CRITICAL)
    return mergeRegister(
      before(KEY_ENTER_COMMAND),
      before(KEY_BACKSPACE_COMMAND),
      before(KEY_DELETE_COMMAND),
      before(KEY_TAB_COMMAND),
    )
  },
})

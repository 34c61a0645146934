import { $isLinkNode } from '@lexical/link'
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
} from 'lexical'
import { sentenceOf } from '../../../shared/messages/translate'
import { problemOf } from '../../../shared/bridge/errors'
import { call } from '../../bridge'
import { isMac } from '../../ui/platform'
import { toast } from '../../ui/toast'

/** A click with Ctrl (Command on a Mac) opens a link; any other click only puts the caret there. */
export function registerLinkOpening(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    CLICK_COMMAND,
    (event) => {
      const node = event.target instanceof Node ? $getNearestNodeFromDOMNode(event.target) : null
      const link = node && $findMatchingParent(node, $isLinkNode)
      if (!link) return false
      event.preventDefault()
      if (!(isMac ? event.metaKey : event.ctrlKey) && editor.isEditable()) return false
      openLink(link.getURL())
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

/** Opens an address outside the app, or says why not. */
export function openLink(url: string): void {
  call('app.openLink', { url }).catch((error: unknown) => toast(sentenceOf(problemOf(error))))
}

// Lexical as its own documentation sets up rich text: headings, lists, links, history.
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateNodesFromDOM } from '@lexical/html'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'

const root = document.querySelector('[data-root]')
root.contentEditable = 'true'
root.spellcheck = false
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
  onError: (error) => {
    throw error
  },
})
editor.setRootElement(root)
registerRichText(editor)
registerList(editor)
registerHistory(editor, createEmptyHistoryState(), 1000)
const story = new DOMParser().parseFromString(globalThis.storyHtml, 'text/html')
editor.update(
  () =>
    $getRoot()
      .clear()
      .append(...$generateNodesFromDOM(editor, story)),
  { discrete: true },
)

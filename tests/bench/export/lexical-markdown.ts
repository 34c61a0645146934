import { createHeadlessEditor } from '@lexical/headless'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { $convertToMarkdownString, TRANSFORMERS } from '@lexical/markdown'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import type { Klass, LexicalNode } from 'lexical'

const nodes: Klass<LexicalNode>[] = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode]

/** Writes the JSON text of an editor state as Markdown, as Lexical's own package does it. */
export function lexicalMarkdown(): (state: string) => string {
  const editor = createHeadlessEditor({
    nodes,
    onError(error) {
      throw error
    },
  })
  return (state) => editor.parseEditorState(state).read(() => $convertToMarkdownString(TRANSFORMERS))
}

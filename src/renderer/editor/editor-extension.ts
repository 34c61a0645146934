import { ClickAfterLastBlockExtension } from '@lexical/extension'
import { LinkExtension } from '@lexical/link'
import { RichTextExtension } from '@lexical/rich-text'
import { defineExtension } from 'lexical'
import { AtomNode } from './lexical/atom-node'
import { CitationNode } from './lexical/citation-node'
import { CodeNode } from './lexical/code-node'
import { ItemNode } from './lexical/item-node'
import { PullquoteNode } from './lexical/pullquote-node'
import { UniqueIdsExtension } from './lexical/unique-ids'
import { AnnouncedExtension } from './surface/announced'
import { DeleteExtension } from './typing/delete'
import { CaretOfKeysExtension } from './typing/caret-of-keys'
import { EnterExtension } from './typing/enter'
import { MarkdownShortcutsExtension } from './typing/markdown-shortcuts'
import { PlainCodeExtension } from './typing/plain-code'
import { RemoveSelectedExtension } from './typing/remove-selected'
import { SmartTypographyExtension } from './typing/smart-typography'
import { TabExtension } from './typing/tab'

/** The writing surface: its nodes and what keys do in it. It knows nothing of stories, pages or React. */
export const WritingExtension = defineExtension({
  name: 'stet/writing',
  namespace: 'stet',
  nodes: [ItemNode, PullquoteNode, CodeNode, AtomNode, CitationNode],
  dependencies: [
    RichTextExtension,
    LinkExtension,
    ClickAfterLastBlockExtension,
    AnnouncedExtension,
    UniqueIdsExtension,
    PlainCodeExtension,
    CaretOfKeysExtension,
    EnterExtension,
    RemoveSelectedExtension,
    DeleteExtension,
    TabExtension,
    MarkdownShortcutsExtension,
    SmartTypographyExtension,
  ],
  theme: {
    text: {
      underline: 'text-underline',
      strikethrough: 'text-strikethrough',
      underlineStrikethrough: 'text-underline-strikethrough',
      code: 'text-code',
    },
  },
  onError: (error) => {
    throw error
  },
})

import { $createLinkNode } from '@lexical/link'
import {
  BOLD_STAR,
  BOLD_UNDERSCORE,
  type ElementTransformer,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type TextMatchTransformer,
} from '@lexical/markdown'
import { $createParagraphNode, $createTextNode, defineExtension, type ElementNode, type LexicalNode } from 'lexical'
import { addressOf } from '../link/address'
import { $createAtomNode } from '../lexical/atom-node'
import { $carryBox } from '../lexical/box'
import { $kindOf } from '../lexical/from-lexical'
import { $carryOver } from './carry-over'
import { $turnInto, type Kind } from './turn-into'

/**
 * `## `, `- `, `1. `, `> `, `---` and three backticks at the beginning of a paragraph; `**bold**`, `*italic*`,
 * `` `code` `` and `[words](address)` in the text.
 */
export const MarkdownShortcutsExtension = defineExtension({
  name: 'stet/markdown-shortcuts',
  register: (editor) => registerMarkdownShortcuts(editor, SHORTCUTS),
})

/** What of it is in the text: for a line that can't be anything but a line. */
export const MarkdownMarksExtension = defineExtension({
  name: 'stet/markdown-marks',
  register: (editor) => registerMarkdownShortcuts(editor, MARKS),
})

const MARKS = [link(), BOLD_STAR, BOLD_UNDERSCORE, ITALIC_STAR, ITALIC_UNDERSCORE, INLINE_CODE, STRIKETHROUGH]

const SHORTCUTS = [
  // The headline is the only heading of level 1, so one # means the highest there is.
  block(/^#{1,2}\s/, () => ({ type: 'heading', level: 2 })),
  block(/^###\s/, () => ({ type: 'heading', level: 3 })),
  block(/^####\s/, () => ({ type: 'heading', level: 4 })),
  block(/^[-*+]\s/, () => ({ type: 'item', ordered: false, depth: 0 })),
  block(/^1[.)]\s/, () => ({ type: 'item', ordered: true, depth: 0 })),
  block(/^>\s/, () => ({ type: 'quote' })),
  { ...block(/^```(?:\s|$)/, () => ({ type: 'code' })), triggerOnEnter: true },
  rule(),
  ...MARKS,
]

function block(regExp: RegExp, kindOf: (match: string[]) => Kind): ElementTransformer {
  return {
    type: 'element',
    dependencies: [],
    export: () => null,
    regExp,
    replace: (element, children, match) => {
      if ($kindOf(element).type !== 'paragraph') return false
      $keep(element, children)
      $turnInto(element, kindOf(match)).selectStart()
    },
  }
}

function rule(): ElementTransformer {
  return {
    type: 'element',
    dependencies: [],
    export: () => null,
    regExp: /^---\s?$/,
    triggerOnEnter: true,
    replace: (element, children) => {
      if ($kindOf(element).type !== 'paragraph' || children.length > 0) return false
      const atom = $createAtomNode({ type: 'rule', id: '' })
      $carryBox(element, atom)
      element.insertBefore(atom)
      const next = $createParagraphNode()
      $carryOver(element, next)
      element.replace(next)
      next.select()
    },
  }
}

function link(): TextMatchTransformer {
  return {
    type: 'text-match',
    dependencies: [],
    trigger: ')',
    regExp: /\[([^[\]]+)\]\(([^()\s]+)\)$/,
    replace: (text, [, words = '', typed = '']) => {
      const address = addressOf(typed)
      if (address === undefined) return
      const node = $createLinkNode(address)
      node.append($createTextNode(words).setFormat(text.getFormat()))
      text.replace(node).selectNext(0, 0)
    },
  }
}

function $keep(element: ElementNode, children: LexicalNode[]): void {
  element.clear().append(...children)
}

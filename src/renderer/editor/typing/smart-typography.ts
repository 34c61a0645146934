import {
  $addUpdateTag,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_END_TAG,
  defineExtension,
  DELETE_CHARACTER_COMMAND,
  type EditorState,
  HISTORY_PUSH_TAG,
  mergeRegister,
  type NodeKey,
  PASTE_TAG,
  safeCast,
  type TextNode,
  type UpdateListenerPayload,
} from 'lexical'
import { OPAQUE, type Replacement, smartTyping } from '../../../shared/typography/smart-typing'
import { APPLIED } from '../lexical/body-binding'
import { $isCodeNode } from '../lexical/code-node'
import { $blockNodeOf, $leafSize, $leavesOf } from '../lexical/leaves'

interface SmartTypographyConfig {
  /** The language (BCP 47) to set by; null while people want what they type. */
  language(): string | null
}

/** A replacement that stands right before the caret. */
interface Made {
  key: NodeKey
  start: number
  typed: string
  put: string
}

/** Marks what was taken back to what had been typed, or replaced: neither is typing. */
const TYPESET = 'stet-typeset'
const NOT_TYPING = [APPLIED, PASTE_TAG, COMPOSITION_END_TAG]

/**
 * Quotation marks, apostrophes, dashes and dots as the story's language sets them, put in as they are typed. Each is a
 * step of undo of its own, and a Backspace right after it gives back what was typed. Code, what is pasted and what an
 * input method composes are left alone.
 */
export const SmartTypographyExtension = defineExtension({
  name: 'stet/smart-typography',
  config: safeCast<SmartTypographyConfig>({ language: () => null }),
  register: (editor, { language }) => {
    let made: Made | null = null
    return mergeRegister(
      editor.registerUpdateListener((update) => {
        if (update.tags.has(TYPESET)) return
        made = null
        const chosen = language()
        if (chosen === null || editor.isComposing() || NOT_TYPING.some((tag) => update.tags.has(tag))) return
        const replacement = replacementIn(update, chosen)
        if (!replacement) return
        const tag = [TYPESET, HISTORY_PUSH_TAG]
        editor.update(() => void (made = $replace(replacement)), { tag })
      }),
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => {
          const taken = isBackward && made !== null && $takeBack(made)
          made = null
          return taken
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

function replacementIn(update: UpdateListenerPayload, language: string): Replacement | null {
  const { editorState, prevEditorState, dirtyLeaves } = update
  if (dirtyLeaves.size === 0) return null
  return editorState.read(() => {
    const place = $caretInText()
    if (!place || !dirtyLeaves.has(place.node.getKey()) || !typedOne(place, prevEditorState)) return null
    const before = $proseBefore(place)
    const put = before === null ? null : smartTyping(before, language)
    return put && put.removed <= place.offset ? put : null
  })
}

function $caretInText(): { node: TextNode; offset: number } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  return $isTextNode(node) ? { node, offset: selection.anchor.offset } : null
}

/** Whether one character was put in right before the caret and nothing else happened to its text. */
function typedOne({ node, offset }: { node: TextNode; offset: number }, previous: EditorState): boolean {
  const now = node.getTextContent()
  const was = previous.read(() => $getNodeByKey(node.getKey())?.getTextContent() ?? '')
  return (
    now.length === was.length + 1 &&
    now.slice(0, offset - 1) === was.slice(0, offset - 1) &&
    now.slice(offset) === was.slice(offset - 1)
  )
}

/** The words of the block up to the caret; null in code. */
function $proseBefore({ node, offset }: { node: TextNode; offset: number }): string | null {
  const block = $blockNodeOf(node)
  if (!$isElementNode(block) || $isCodeNode(block) || node.hasFormat('code')) return null
  let before = ''
  for (const leaf of $leavesOf(block)) {
    if (leaf.is(node)) return before + node.getTextContent().slice(0, offset)
    const isProse = !$isTextNode(leaf) || !leaf.hasFormat('code')
    before += $isTextNode(leaf) && isProse ? leaf.getTextContent() : OPAQUE.repeat($leafSize(leaf))
  }
  throw new Error(`the caret's text ${node.getKey()} is not in its block`)
}

function $replace({ removed, text }: Replacement): Made | null {
  const place = $caretInText()
  if (!place) return null
  const start = place.offset - removed
  const typed = place.node.getTextContent().slice(start, place.offset)
  place.node.spliceText(start, removed, text, true)
  return { key: place.node.getKey(), start, typed, put: text }
}

/** Gives back what was typed, if the caret still stands after what was put for it. */
function $takeBack({ key, start, typed, put }: Made): boolean {
  const place = $caretInText()
  if (!place || place.node.getKey() !== key || place.offset !== start + put.length) return false
  $addUpdateTag(TYPESET)
  $addUpdateTag(HISTORY_PUSH_TAG)
  place.node.spliceText(start, put.length, typed, true)
  return true
}

import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
} from 'lexical'

/**
 * Takes in where the caret is on the screen. The browser tells of a caret that a key has moved only some time later, and
 * the next key may come before that.
 */
export function takeSelection(editor: LexicalEditor): void {
  editor.update(() => $takeSelection(editor), { discrete: true })
}

/** The same inside an update, for what a key does before the page has changed anything itself. */
export function $takeSelection(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  const shown = root && getSelection()
  if (!shown || !root.contains(shown.anchorNode)) return
  const known = $getSelection()
  const now = $isRangeSelection(known) ? $createRangeSelectionFromDom(shown, editor) : null
  if (now && !now.is(known)) $setSelection(now)
}

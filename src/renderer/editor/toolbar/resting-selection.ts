import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $readCaret } from '../lexical/caret'
import { $isCodeNode } from '../lexical/code-node'
import { $blockNodeOf } from '../lexical/leaves'

const PAUSE_MS = 300

/**
 * Tells when words are selected and the selection rests: not while the pointer is down or something is dragged, and not
 * while it still changes. Escape says that nothing is wanted of it. Gives the way to stop.
 */
export function followResting(editor: LexicalEditor, tell: (rests: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let held = false
  let resting = false
  let last = ''

  const become = (rests: boolean) => {
    if (timer !== undefined) clearTimeout(timer)
    timer = undefined
    if (rests === resting) return
    resting = rests
    tell(rests)
  }
  const wait = () => {
    become(false)
    if (!editor.getEditorState().read($selectsWords)) return
    timer = setTimeout(() => become(!held && !editor.isComposing() && editor.read($selectsWords)), PAUSE_MS)
  }
  const hold = () => {
    held = true
    become(false)
  }
  const release = () => {
    if (!held) return
    held = false
    wait()
  }
  const stopListening = editor.registerRootListener((root) => {
    root?.addEventListener('pointerdown', hold)
    root?.addEventListener('dragstart', hold)
    return () => {
      root?.removeEventListener('pointerdown', hold)
      root?.removeEventListener('dragstart', hold)
    }
  })
  const leave = ({ target }: Event) => {
    const inText = target instanceof Node && editor.getRootElement()?.contains(target)
    if (!inText && !isInBar(target)) become(false)
  }
  document.addEventListener('focusin', leave)
  document.addEventListener('pointerdown', leave)
  window.addEventListener('pointerup', release)
  window.addEventListener('dragend', release)
  const stop = mergeRegister(
    stopListening,
    editor.registerUpdateListener(({ editorState }) => {
      const now = JSON.stringify(editorState.read($readCaret))
      if (now === last) return
      last = now
      wait()
    }),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        const wanted = resting
        become(false)
        return wanted
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        if (!resting) wait()
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
  return () => {
    stop()
    clearTimeout(timer)
    document.removeEventListener('focusin', leave)
    document.removeEventListener('pointerdown', leave)
    window.removeEventListener('pointerup', release)
    window.removeEventListener('dragend', release)
  }
}

/** What the bar of the selection has for an attribute, so that a focus in it is not one elsewhere. */
export const SELECTION_BAR = 'data-selection-bar'

function isInBar(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${SELECTION_BAR}]`) !== null
}

/** Code has no formats, so that nothing is offered for words in it. */
function $selectsWords(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  const [first, last] = [selection.anchor, selection.focus].map((point) => $blockNodeOf(point.getNode()))
  return !($isCodeNode(first) && first.is(last))
}

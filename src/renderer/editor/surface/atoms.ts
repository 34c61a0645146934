import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isDecoratorNode,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  stopLexicalPropagation,
} from 'lexical'

/** Citations and figures are selected by a click, show that they are, and keep what is typed in their own fields. */
export const AtomsExtension = defineExtension({
  name: 'stet/atoms',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(CLICK_COMMAND, (event) => $selectClicked(event, editor), COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_DOWN_COMMAND, $isMoveOfSelected, COMMAND_PRIORITY_HIGH),
      editor.registerUpdateListener(showSelected(editor)),
      editor.registerRootListener((root) => (root ? keepFieldsApart(root) : undefined)),
    ),
})

function $selectClicked({ target }: MouseEvent, editor: LexicalEditor): boolean {
  if (!(target instanceof Element) || isField(target)) return false
  // A press in a cell goes into it, and selects no table.
  const cell = target.closest('[data-cell]')
  if (cell !== null && cell !== editor.getRootElement()) return false
  const node = $getNearestNodeFromDOMNode(target)
  if (!$isDecoratorNode(node)) return false
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
  return true
}

/** With Alt an arrow key moves what is selected, as a command of the window; by itself it would go to what is next. */
function $isMoveOfSelected({ key, altKey }: KeyboardEvent): boolean {
  return altKey && (key === 'ArrowUp' || key === 'ArrowDown') && $isNodeSelection($getSelection())
}

function showSelected(editor: LexicalEditor) {
  let shown: NodeKey[] = []
  return () => {
    const selected = editor.getEditorState().read(() => {
      const selection = $getSelection()
      return $isNodeSelection(selection) ? selection.getNodes().map((node) => node.getKey()) : []
    })
    if (selected.length === 0 && shown.length === 0) return
    for (const key of shown) editor.getElementByKey(key)?.removeAttribute('data-selected')
    for (const key of selected) editor.getElementByKey(key)?.setAttribute('data-selected', '')
    shown = selected
  }
}

const EVENTS = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'drop',
]

/**
 * What happens in a field inside a figure, or on what has keys of its own (`data-apart`), is none of the writing
 * surface's business.
 */
function keepFieldsApart(root: HTMLElement): () => void {
  const listener = (event: Event) => {
    if (event.target !== root && event.target instanceof Element && isField(event.target)) stopLexicalPropagation(event)
  }
  for (const name of EVENTS) root.addEventListener(name, listener, true)
  return () => {
    for (const name of EVENTS) root.removeEventListener(name, listener, true)
  }
}

function isField(element: Element): boolean {
  return element.matches('[data-apart]') || element.closest('input, textarea, button, label') !== null
}

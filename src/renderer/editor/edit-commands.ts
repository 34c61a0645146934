import { $isLinkNode } from '@lexical/link'
import { $findMatchingParent, $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical'
import type { Command } from '../../shared/bridge/commands'
import { attempt } from '../attempt'
import { call } from '../bridge'
import type { Mark } from '../../shared/article/inline'
import { copySelected, moveSelected, removeSelected } from './blocks/block-commands'
import { askPlain } from './clipboard/plain-paste'
import { galleryCommands } from './gallery/gallery-commands'
import type { Writing } from './surface/writing'
import { insertTable } from './table/insert-table'
import { $toggleBox } from './typing/fact-box'
import { $insertAtom } from './typing/insert-atom'
import { $turnSelectionInto, type Kind, PARAGRAPH } from './typing/turn-into'

/** What the editing commands do on the page. `cite` and `link` open what they need. */
export function editCommands(
  writing: Writing,
  open: { cite(): void; link(): void; figure(): void; card(): void; placeholder(): void },
): Partial<Record<Command, () => void>> {
  const { editor, session } = writing
  if (session.readOnly) return {}
  const inBody = (action: () => void) => () => {
    if (isWritingElsewhere(editor)) return
    editor.focus()
    action()
  }
  const mark = (name: Mark) => inBody(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, name))
  const turn = (kind: Kind) => inBody(() => editor.update(() => $turnSelectionInto(kind)))
  return {
    'edit.undo': session.undo,
    'edit.redo': session.redo,
    'edit.paste-plain': () => {
      if (!isWritingElsewhere(editor)) editor.focus()
      askPlain()
      void attempt(call('clipboard.pastePlain', {}))
    },
    'edit.cite': inBody(open.cite),
    'edit.link': inBody(open.link),
    'edit.bold': mark('bold'),
    'edit.italic': mark('italic'),
    'edit.underline': mark('underline'),
    'edit.strikethrough': mark('strikethrough'),
    'edit.code': mark('code'),
    'edit.superscript': mark('superscript'),
    'edit.subscript': mark('subscript'),
    'edit.paragraph': turn(PARAGRAPH),
    'edit.heading-2': turn({ type: 'heading', level: 2 }),
    'edit.heading-3': turn({ type: 'heading', level: 3 }),
    'edit.heading-4': turn({ type: 'heading', level: 4 }),
    'edit.quote': turn({ type: 'quote' }),
    'edit.pullquote': turn({ type: 'pullquote' }),
    'edit.bullets': turn({ type: 'item', ordered: false, depth: 0 }),
    'edit.numbers': turn({ type: 'item', ordered: true, depth: 0 }),
    'edit.code-block': turn({ type: 'code' }),
    'edit.box': inBody(() => editor.update($toggleBox)),
    'edit.figure': inBody(open.figure),
    ...galleryCommands(writing),
    'edit.next-placeholder': open.placeholder,
    'edit.card': inBody(open.card),
    'edit.table': inBody(() => insertTable(writing)),
    'edit.rule': inBody(() => editor.update(() => $insertAtom({ type: 'rule', id: '' }))),
    'edit.move-up': inBody(() => moveSelected(writing, 'up')),
    'edit.move-down': inBody(() => moveSelected(writing, 'down')),
    'edit.duplicate': inBody(() => copySelected(writing)),
    'edit.remove-block': inBody(() => removeSelected(writing)),
  }
}

/** Whether the person is in the body and has words selected there, or the caret in a link. */
export function isAtLinkable(editor: LexicalEditor): boolean {
  if (document.activeElement !== editor.getRootElement()) return false
  return editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return false
    return !selection.isCollapsed() || $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null
  })
}

/** Whether the person writes in a field that is not the body, where its formats mean nothing. */
function isWritingElsewhere(editor: LexicalEditor): boolean {
  const field = document.activeElement?.closest('input, textarea, [contenteditable]:not([contenteditable="false"])')
  return field != null && field !== editor.getRootElement()
}

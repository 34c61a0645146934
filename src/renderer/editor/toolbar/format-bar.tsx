import { Toolbar } from '@base-ui/react/toolbar'
import {
  Bold,
  Heading2,
  Heading3,
  Heading4,
  Image,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  PanelTop,
  Quote,
  Table,
  TextQuote,
} from 'lucide-react'
import type { LexicalEditor } from 'lexical'
import type { Command } from '../../../shared/bridge/commands'
import { t } from '../../../shared/messages/translate'
import { runCommand } from '../../ui/commands'
import { withShortcut } from '../../ui/shortcut'
import styles from './format-bar.module.css'
import { type FormatState, useFormatState } from './format-state'

type Format = Exclude<
  Extract<Command, `edit.${string}`>,
  | 'edit.undo'
  | 'edit.redo'
  | 'edit.paste-plain'
  | 'edit.paragraph'
  | `edit.find${string}`
  | 'edit.replace'
  | 'edit.smart-typography'
  | 'edit.next-placeholder'
>

/** What each button does, shows, and when it is pressed; groups are set apart. */
const GROUPS: { command: Format; icon: LucideIcon; pressed?: (state: FormatState) => boolean }[][] = [
  [
    { command: 'edit.heading-2', icon: Heading2, pressed: ({ block }) => block === 'heading-2' },
    { command: 'edit.heading-3', icon: Heading3, pressed: ({ block }) => block === 'heading-3' },
    { command: 'edit.heading-4', icon: Heading4, pressed: ({ block }) => block === 'heading-4' },
  ],
  [
    { command: 'edit.bold', icon: Bold, pressed: ({ bold }) => bold },
    { command: 'edit.italic', icon: Italic, pressed: ({ italic }) => italic },
    { command: 'edit.link', icon: Link, pressed: ({ link }) => link },
  ],
  [
    { command: 'edit.bullets', icon: List, pressed: ({ block }) => block === 'bullets' },
    { command: 'edit.numbers', icon: ListOrdered, pressed: ({ block }) => block === 'numbers' },
    { command: 'edit.quote', icon: Quote, pressed: ({ block }) => block === 'quote' },
  ],
  [
    { command: 'edit.cite', icon: TextQuote },
    { command: 'edit.figure', icon: Image },
    { command: 'edit.table', icon: Table },
    { command: 'edit.card', icon: PanelTop },
    { command: 'edit.rule', icon: Minus },
  ],
]

/** A slim bar of the formats, for those who don't know or want the shortcuts. */
export function FormatBar({ editor }: { editor: LexicalEditor }) {
  const state = useFormatState(editor)
  return (
    <Toolbar.Root className={styles.bar} aria-label={t('editor.format')}>
      {GROUPS.map((buttons) => (
        <Toolbar.Group key={buttons[0]?.command} className={styles.group}>
          {buttons.map(({ command, icon: Icon, pressed }) => (
            <Toolbar.Button
              key={command}
              className={styles.button}
              aria-label={t(nameOf(command))}
              aria-pressed={pressed?.(state)}
              title={withShortcut(t(nameOf(command)), command)}
              // The selection on the page stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => runCommand(command)}
            >
              <Icon size={16} aria-hidden />
            </Toolbar.Button>
          ))}
        </Toolbar.Group>
      ))}
    </Toolbar.Root>
  )
}

function nameOf(command: Format) {
  return `editor.format.${command.slice('edit.'.length) as FormatName}` as const
}

type FormatName = Format extends `edit.${infer Name}` ? Name : never

import { Toolbar } from '@base-ui/react/toolbar'
import { runCommand } from '../../ui/commands'
import { FORMAT_ICONS } from '../../ui/format-icons'
import { withShortcut } from '../../ui/shortcut'
import { commandFor, type Format, nameOf } from '../formats'
import styles from './format-button.module.css'

const PUT_IN: ReadonlySet<Format> = new Set(['cite', 'figure', 'rule'])

/** One button of a bar: a format that is on or off where the caret is, or a thing to put in. */
export function FormatButton(props: { format: Format; on: ReadonlySet<Format>; disabled?: boolean }) {
  const { format, on, disabled = false } = props
  const Icon = FORMAT_ICONS[commandFor(format)]
  const name = nameOf(format)
  const command = commandFor(format)
  return (
    <Toolbar.Button
      className={styles.button}
      disabled={disabled}
      aria-label={name}
      aria-pressed={PUT_IN.has(format) ? undefined : on.has(format)}
      title={withShortcut(name, command)}
      // The selection on the page stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runCommand(command)}
    >
      <Icon size={16} aria-hidden />
    </Toolbar.Button>
  )
}

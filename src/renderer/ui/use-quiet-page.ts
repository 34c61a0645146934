import { type Command, COMMANDS } from '../../shared/bridge/commands'
import { useCommands } from './use-commands'

const KEPT: ReadonlySet<Command> = new Set(['edit.undo', 'edit.redo'])
const nothing = () => {}
const QUIET = Object.fromEntries(
  COMMANDS.filter((command) => /^(edit|spelling)\./.test(command) && !KEPT.has(command)).map((command) => [
    command,
    nothing,
  ]),
)

/** Keeps the commands that edit from a page that nobody sees. Undo and redo go on. */
export function useQuietPage(): void {
  useCommands(QUIET)
}

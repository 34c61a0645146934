import { type Command, COMMANDS } from '../../shared/bridge/commands'
import { type MessageKey, t } from '../../shared/messages/translate'
import { canRun, runCommand, shortcutLabel } from '../ui/commands'
import { isMac } from '../ui/platform'
import { COMMAND_ICONS } from './command-icons'
import type { Entry } from './entry'

/** The menu that people would look for a command in, where its name does not begin with it. */
const ELSEWHERE: readonly [MessageKey, ReadonlySet<Command>][] = [
  ['menu.insert', new Set(['edit.cite', 'edit.link', 'edit.figure', 'edit.table', 'edit.card', 'edit.rule'])],
  [
    'menu.edit',
    new Set([
      'edit.undo',
      'edit.redo',
      'edit.paste-plain',
      'story.copy-rich',
      'story.copy-html',
      'story.copy-markdown',
      'story.copy-text',
      'edit.find',
      'edit.find-next',
      'edit.find-previous',
      'edit.replace',
      'edit.smart-typography',
      'edit.next-placeholder',
      'edit.next-conflict',
      'edit.previous-conflict',
      'edit.keep-shown',
      'edit.take-other',
      'edit.keep-both',
    ]),
  ],
]

const PLACES: Record<string, MessageKey> = {
  story: 'menu.file',
  edit: 'menu.format',
  spelling: 'menu.spelling',
  view: 'menu.view',
  library: 'title.library',
  help: 'menu.help',
  app: 'app.name',
}

/** What means nothing where one chooses from the palette: itself, and the way from pane to pane. */
const LEFT_OUT: ReadonlySet<Command> = new Set(['app.palette', 'view.next-pane', 'view.previous-pane'])

/** The commands that something on screen can do now. `onRun` hears of each that is chosen. */
export function commandEntries(onRun: (command: Command) => void): Entry[] {
  return COMMANDS.filter((command) => canRun(command) && !LEFT_OUT.has(command)).map((command) => ({
    id: command,
    icon: COMMAND_ICONS[command],
    name: nameOfCommand(command),
    detail: placeOf(command),
    keys: shortcutLabel(command, isMac),
    run: () => {
      onRun(command)
      runCommand(command)
    },
  }))
}

/** What menus call a command, without the dots that promise a dialog. */
export function nameOfCommand(command: Command): string {
  return t(`menu.${command}`).replace(/…$/, '')
}

/** Where a command belongs. */
export function placeOf(command: Command): string {
  const [prefix = ''] = command.split('.')
  const key = ELSEWHERE.find(([, commands]) => commands.has(command))?.[0] ?? PLACES[prefix]
  if (!key) throw new Error(`no place for ${command}`)
  return t(key)
}

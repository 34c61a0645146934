import { Menu, type MenuItemConstructorOptions as Item } from 'electron'
import { type Command, shortcutOf } from '../../shared/bridge/commands'
import { FILE_FORMATS } from '../../shared/bridge/transfer'
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../shared/messages/languages'
import { type MessageKey, t } from '../../shared/messages/translate'
import type { MenuTicks } from './menu-ticks'

export interface MenuActions {
  /** Passes a command on to the window. */
  run(command: Command): void
  toggleFullScreen(): void
}

const line: Item = { type: 'separator' }

/**
 * The application menu. Its shortcuts are shown, not registered: the window hears the keys itself, so that a key does
 * one thing wherever the caret is. Full screen alone is the system's own.
 */
export function applicationMenu(actions: MenuActions, ticks: MenuTicks, mac = process.platform === 'darwin'): Menu {
  const command = (name: Command): Item => ({
    label: t(`menu.${name}` as MessageKey),
    accelerator: acceleratorOf(name, mac),
    registerAccelerator: false,
    click: () => actions.run(name),
  })
  const ticked = (name: Command): Item => ({
    ...command(name),
    type: 'checkbox',
    checked: ticks.on[name] === true,
    // The tick follows what is on, and a press alone puts nothing on: no story may be open.
    click: (item) => {
      item.checked = !item.checked
      actions.run(name)
    },
  })
  const role = (name: NonNullable<Item['role']>): Item => ({ role: name, label: t(`menu.${name}` as MessageKey) })
  const language = (choice: LanguageChoice): Item => ({
    ...command(`view.language-${choice}`),
    type: 'radio',
    checked: choice === ticks.language,
  })

  const appMenu: Item = {
    label: t('app.name'),
    submenu: [
      role('about'),
      line,
      command('app.settings'),
      line,
      role('services'),
      line,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      line,
      role('quit'),
    ],
  }
  const file: Item = {
    label: t('menu.file'),
    submenu: [
      command('story.new'),
      command('story.from-template'),
      command('story.import'),
      command('story.import-folder'),
      command('story.import-clipboard'),
      line,
      command('story.name-version'),
      command('story.suggest-tags'),
      command('story.save-template'),
      line,
      command('story.export-html'),
      command('story.export-markdown'),
      command('library.export-site'),
      {
        label: t('menu.export-as'),
        submenu: [...FILE_FORMATS, 'ninjs' as const].map((format) => command(`story.export-${format}`)),
      },
      command('story.send'),
      line,
      command('story.share'),
      command('story.trash'),
      line,
      command('library.join-desk'),
      command('library.look-at-desks'),
      line,
      command('library.tags'),
      command('library.sources'),
      command('library.import-references'),
      command('library.vocabulary'),
      command('library.words'),
      command('library.backups'),
      line,
      ...(mac ? [] : [command('app.settings'), line]),
      mac ? role('close') : role('quit'),
    ],
  }
  const edit: Item = {
    label: t('menu.edit'),
    submenu: [
      command('edit.undo'),
      command('edit.redo'),
      line,
      role('cut'),
      role('copy'),
      role('paste'),
      command('edit.paste-plain'),
      {
        label: t('menu.copy-as'),
        submenu: [
          command('story.copy-rich'),
          command('story.copy-html'),
          command('story.copy-markdown'),
          command('story.copy-text'),
        ],
      },
      role('selectAll'),
      line,
      command('edit.find'),
      command('edit.find-next'),
      command('edit.find-previous'),
      command('edit.replace'),
      line,
      command('view.find'),
      command('edit.next-placeholder'),
      {
        label: t('menu.conflicts'),
        submenu: [
          command('edit.next-conflict'),
          command('edit.previous-conflict'),
          line,
          command('edit.keep-shown'),
          command('edit.take-other'),
          command('edit.keep-both'),
        ],
      },
      line,
      {
        label: t('menu.spelling'),
        submenu: [
          ticked('view.spelling'),
          line,
          command('spelling.suggest'),
          command('spelling.next'),
          command('spelling.previous'),
        ],
      },
      ticked('edit.smart-typography'),
    ],
  }
  const insert: Item = {
    label: t('menu.insert'),
    submenu: [
      command('edit.cite'),
      command('edit.link'),
      line,
      command('edit.figure'),
      command('edit.gallery'),
      command('edit.table'),
      command('edit.card'),
      command('edit.rule'),
    ],
  }
  const format: Item = {
    label: t('menu.format'),
    submenu: [
      command('edit.bold'),
      command('edit.italic'),
      command('edit.underline'),
      command('edit.strikethrough'),
      command('edit.code'),
      command('edit.superscript'),
      command('edit.subscript'),
      line,
      command('edit.paragraph'),
      command('edit.heading-2'),
      command('edit.heading-3'),
      command('edit.heading-4'),
      line,
      command('edit.quote'),
      command('edit.pullquote'),
      command('edit.bullets'),
      command('edit.numbers'),
      command('edit.code-block'),
      command('edit.box'),
      line,
      command('edit.move-up'),
      command('edit.move-down'),
      command('edit.duplicate'),
      command('edit.remove-block'),
      line,
      {
        label: t('menu.gallery'),
        submenu: [
          command('edit.join-above'),
          command('edit.join-below'),
          line,
          command('edit.take-out'),
          command('edit.take-apart'),
        ],
      },
      line,
      command('edit.format-bar'),
    ],
  }
  const view: Item = {
    label: t('menu.view'),
    submenu: [
      command('app.palette'),
      line,
      command('view.library'),
      command('view.inspector'),
      line,
      command('view.story'),
      command('view.sources'),
      command('view.tags'),
      command('view.outline'),
      command('view.history'),
      command('view.export'),
      line,
      command('view.preview'),
      line,
      ticked('view.focus'),
      ticked('view.focus-sentence'),
      ticked('view.focus-paragraph'),
      ticked('view.typewriter'),
      line,
      command('view.next-pane'),
      command('view.previous-pane'),
      line,
      command('view.zoom-in'),
      command('view.zoom-out'),
      command('view.zoom-reset'),
      line,
      {
        label: t('menu.view.full-screen'),
        accelerator: acceleratorOf('view.full-screen', mac),
        click: actions.toggleFullScreen,
      },
      line,
      { label: t('menu.language'), submenu: LANGUAGE_CHOICES.map(language) },
    ],
  }
  const windows: Item = { label: t('menu.window'), role: 'windowMenu' }
  const help: Item = { label: t('menu.help'), role: 'help', submenu: [command('help.keys'), command('help.sample')] }
  return Menu.buildFromTemplate([
    ...(mac ? [appMenu] : []),
    file,
    edit,
    insert,
    format,
    view,
    ...(mac ? [windows] : []),
    help,
  ])
}

/** A shortcut as Electron writes it. */
export function acceleratorOf(command: Command, mac: boolean): string | undefined {
  return shortcutOf(command, mac)?.replace('Mod', 'CommandOrControl').replace('+=', '+Plus').replace('Arrow', '')
}

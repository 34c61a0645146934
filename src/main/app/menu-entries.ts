import type { MenuItemConstructorOptions } from 'electron'
import type { Command } from '../../shared/bridge/commands'
import { FILE_FORMATS } from '../../shared/bridge/transfer'
import { LANGUAGE_CHOICES } from '../../shared/messages/languages'
import type { MessageKey } from '../../shared/messages/translate'

type Role = NonNullable<MenuItemConstructorOptions['role']>

/** A menu by the key of its words, in groups with a line between each two. One with a role the system completes. */
export interface MenuList {
  name: MessageKey
  groups: MenuEntry[][]
  role?: Role
}

/** A command of the window, something that the system does by itself, or a menu within the menu. */
export type MenuEntry = Command | { role: Role } | MenuList

const by = (...roles: Role[]): MenuEntry[] => roles.map((role) => ({ role }))

const APP: MenuList = {
  name: 'app.name',
  groups: [by('about'), ['app.settings'], by('services'), by('hide', 'hideOthers', 'unhide'), by('quit')],
}

const file = (mac: boolean): MenuList => ({
  name: 'menu.file',
  groups: [
    ['story.new', 'story.from-template', 'story.import', 'story.import-folder', 'story.import-clipboard'],
    ['story.name-version', 'story.suggest-tags', 'story.save-template'],
    [
      'story.export-html',
      'story.export-markdown',
      'library.export-site',
      {
        name: 'menu.export-as',
        groups: [[...FILE_FORMATS, 'ninjs' as const].map((format) => `story.export-${format}` as const)],
      },
      'story.send',
    ],
    ['story.share', 'story.trash'],
    ['library.join-desk', 'library.look-at-desks'],
    [
      'library.tags',
      'library.sources',
      'library.import-references',
      'library.vocabulary',
      'library.words',
      'library.backups',
    ],
    ...(mac ? [by('close')] : [['app.settings' as const], by('quit')]),
  ],
})

const EDIT: MenuList = {
  name: 'menu.edit',
  groups: [
    ['edit.undo', 'edit.redo'],
    [
      ...by('cut', 'copy', 'paste'),
      'edit.paste-plain',
      {
        name: 'menu.copy-as',
        groups: [['story.copy-rich', 'story.copy-html', 'story.copy-markdown', 'story.copy-text']],
      },
      ...by('selectAll'),
    ],
    ['edit.find', 'edit.find-next', 'edit.find-previous', 'edit.replace'],
    [
      'view.find',
      'edit.next-placeholder',
      {
        name: 'menu.conflicts',
        groups: [
          ['edit.next-conflict', 'edit.previous-conflict'],
          ['edit.keep-shown', 'edit.take-other', 'edit.keep-both'],
        ],
      },
    ],
    [
      {
        name: 'menu.spelling',
        groups: [['view.spelling'], ['spelling.suggest', 'spelling.next', 'spelling.previous']],
      },
      'edit.smart-typography',
    ],
  ],
}

const INSERT: MenuList = {
  name: 'menu.insert',
  groups: [
    ['edit.cite', 'edit.link'],
    ['edit.figure', 'edit.gallery', 'edit.table', 'edit.card', 'edit.rule'],
  ],
}

const FORMAT: MenuList = {
  name: 'menu.format',
  groups: [
    [
      'edit.bold',
      'edit.italic',
      'edit.underline',
      'edit.strikethrough',
      'edit.code',
      'edit.superscript',
      'edit.subscript',
    ],
    ['edit.paragraph', 'edit.heading-2', 'edit.heading-3', 'edit.heading-4'],
    ['edit.quote', 'edit.pullquote', 'edit.bullets', 'edit.numbers', 'edit.code-block', 'edit.box'],
    ['edit.move-up', 'edit.move-down', 'edit.duplicate', 'edit.remove-block'],
    [
      {
        name: 'menu.gallery',
        groups: [
          ['edit.join-above', 'edit.join-below'],
          ['edit.take-out', 'edit.take-apart'],
        ],
      },
    ],
    ['edit.format-bar'],
  ],
}

const VIEW: MenuList = {
  name: 'menu.view',
  groups: [
    ['app.palette'],
    ['view.library', 'view.inspector'],
    ['view.story', 'view.sources', 'view.tags', 'view.outline', 'view.history', 'view.export'],
    ['view.preview'],
    ['view.focus', 'view.focus-sentence', 'view.focus-paragraph', 'view.typewriter'],
    ['view.next-pane', 'view.previous-pane'],
    ['view.zoom-in', 'view.zoom-out', 'view.zoom-reset'],
    ['view.full-screen'],
    [{ name: 'menu.language', groups: [LANGUAGE_CHOICES.map((choice) => `view.language-${choice}` as const)] }],
  ],
}

const HELP: MenuList = { name: 'menu.help', role: 'help', groups: [['help.keys', 'help.sample']] }

/** What stands in the menu bar. */
export function menuEntries(mac: boolean): MenuList[] {
  const both = [file(mac), EDIT, INSERT, FORMAT, VIEW]
  return mac ? [APP, ...both, { name: 'menu.window', role: 'windowMenu', groups: [] }, HELP] : [...both, HELP]
}

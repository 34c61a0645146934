import { type Body, isTextBlock } from '../../../shared/article/block'
import type { Command } from '../../../shared/bridge/commands'
import { t } from '../../../shared/messages/translate'
import { runCommand, shortcutLabel } from '../../ui/commands'
import type { MenuGroups } from '../../ui/menu'
import { isMac } from '../../ui/platform'
import { commandFor, type Format, nameOf } from '../formats'
import { galleryEntries } from '../gallery/gallery-menu'

const KINDS: Format[] = [
  'paragraph',
  'heading-2',
  'heading-3',
  'heading-4',
  'bullets',
  'numbers',
  'quote',
  'pullquote',
  'code-block',
]

/** What can be done with the block that the caret is in, which is at a place of the body. */
export function blockMenu(body: Body, at: number): MenuGroups {
  const block = body[at]
  if (!block) return []
  const entry = (label: string, command: Command) => ({
    label,
    hint: shortcutLabel(command, isMac),
    run: () => void runCommand(command),
  })
  const kinds = KINDS.map((format) => entry(nameOf(format), commandFor(format)))
  const gallery = galleryEntries(body, at)
  return [
    ...(gallery.length > 0 ? [gallery] : []),
    [
      ...(isTextBlock(block) ? [{ label: t('blocks.turn-into'), entries: kinds }] : []),
      entry(t(block.box === undefined ? 'blocks.box' : 'blocks.unbox'), 'edit.box'),
    ],
    [
      entry(t('blocks.move-up'), 'edit.move-up'),
      entry(t('blocks.move-down'), 'edit.move-down'),
      entry(t('blocks.duplicate'), 'edit.duplicate'),
    ],
    [entry(t('blocks.remove'), 'edit.remove-block')],
  ]
}

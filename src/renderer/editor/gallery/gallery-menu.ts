import type { Body } from '../../../shared/article/block'
import { isInGallery, joinPicture } from '../../../shared/article/gallery'
import type { Command } from '../../../shared/bridge/commands'
import { t } from '../../../shared/messages/translate'
import { runCommand, shortcutLabel } from '../../ui/commands'
import type { MenuEntry } from '../../ui/menu'
import { isMac } from '../../ui/platform'

/** What of galleries can be done with a picture where it is. */
export function galleryEntries(body: Body, at: number): MenuEntry[] {
  if (body[at]?.type !== 'figure') return []
  const entry = (label: string, command: Command) => ({
    label,
    hint: shortcutLabel(command, isMac),
    run: () => void runCommand(command),
  })
  const inGallery = isInGallery(body, at)
  return [
    entry(t('gallery.add'), 'edit.gallery'),
    ...(joinPicture(body, at, 'above') === body ? [] : [entry(t('gallery.join-above'), 'edit.join-above')]),
    ...(joinPicture(body, at, 'below') === body ? [] : [entry(t('gallery.join-below'), 'edit.join-below')]),
    ...(inGallery
      ? [entry(t('gallery.take-out'), 'edit.take-out'), entry(t('gallery.take-apart'), 'edit.take-apart')]
      : []),
  ]
}

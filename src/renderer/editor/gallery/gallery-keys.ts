import { COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from 'lexical'
import { isInGallery } from '../../../shared/article/gallery'
import { moveSelected } from '../blocks/block-commands'
import { isRightToLeft } from '../popup/place'
import type { Surface } from '../surface/surface'
import { pictureAtHand } from './at-hand'

/**
 * With Alt, the arrow keys along the line move a picture in its gallery, as those across it do everywhere. Gives the way
 * to stop.
 */
export function registerGalleryKeys(surface: Surface): () => void {
  const { editor, session } = surface
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const { key, altKey, shiftKey, ctrlKey, metaKey } = event
      if (!altKey || shiftKey || ctrlKey || metaKey || session.readOnly) return false
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
      const root = editor.getRootElement()
      const at = pictureAtHand(surface)
      if (!root || !isInGallery(session.article.body, at)) return false
      event.preventDefault()
      const direction = (key === 'ArrowRight') === isRightToLeft(root) ? 'up' : 'down'
      // The move is an edit of the story, which the editor shows when the update that this key is part of is over.
      queueMicrotask(() => moveSelected(surface, direction))
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

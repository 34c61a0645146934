import { Ellipsis, Plus } from 'lucide-react'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { runCommand } from '../../ui/commands'
import { MenuButton, type MenuGroups } from '../../ui/menu'
import type { Writing } from '../surface/writing'
import { caretOn } from './at-hand'
import { galleryEntries } from './gallery-menu'
import styles from './gallery-tools.module.css'

/** Adds pictures beside the picture of a gallery, and opens what else galleries can do with a picture. */
export function GalleryTools({ id, writing }: { id: string; writing: Writing }) {
  const { session } = writing
  const groups = (): MenuGroups => {
    const { body } = session.article
    const at = body.findIndex((block) => block.id === id)
    // A command does its work on the picture that is selected.
    const doing = (run: () => void) => () => {
      session.goTo(caretOn(id))
      run()
    }
    return [galleryEntries(body, at).map((entry) => ({ ...entry, run: doing(entry.run) }))]
  }
  return (
    <>
      <Button
        className={styles.add}
        title={t('gallery.add')}
        aria-label={t('gallery.add')}
        onClick={() => runCommand('edit.gallery')}
      >
        <Plus size={14} aria-hidden />
      </Button>
      <MenuButton
        groups={groups}
        button={
          <Button title={t('gallery.more')} aria-label={t('gallery.more')}>
            <Ellipsis size={14} aria-hidden />
          </Button>
        }
      />
    </>
  )
}

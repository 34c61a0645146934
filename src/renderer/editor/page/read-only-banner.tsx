import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import styles from './read-only-banner.module.css'

/** Says why the story can only be read, if so. */
export function ReadOnlyBanner() {
  const session = useSession()
  // Of a story in the trash the title bar says so, and offers to restore it.
  if (!session.readOnly || session.trashed) return null
  const { unknown } = session
  return (
    <p className={styles.banner} role="status">
      {unknown.length > 0
        ? t('editor.read-only.unknown', { unknown: unknown.join(', ') })
        : t('editor.read-only.library')}
    </p>
  )
}

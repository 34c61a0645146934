import type { ReadOnlyReason } from '../../../shared/bridge/care'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import styles from './read-only-banner.module.css'

/** Says why the story can only be read, if so. `library`: why its library is, if that is. */
export function ReadOnlyBanner({ library }: { library: ReadOnlyReason | null }) {
  const { unknown, trashed } = useSession()
  // Of a story in the trash the title bar says so, and offers to restore it.
  if (trashed || (unknown.length === 0 && library === null)) return null
  return (
    <p className={styles.banner} role="status">
      {library === null ? t('editor.read-only.unknown', { unknown: joined(unknown) }) : t(`care.read-only.${library}`)}
    </p>
  )
}

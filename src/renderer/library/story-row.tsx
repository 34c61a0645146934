import type { StoryRow as Row } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import { StageMark } from '../ui/stage-mark'
import styles from './library.module.css'
import { when } from './when'

/** A story in the list: its title, how it stands, where it belongs and when it changed. */
export function StoryRow({ row, now }: { row: Row; now: number }) {
  return (
    <>
      <span className={styles.title} dir="auto" lang={row.language} data-untitled={row.title === '' || undefined}>
        {row.title || t('library.untitled')}
      </span>
      <span className={styles.facts}>
        <StageMark stage={row.stage} />
        <span className={styles.words}>
          {row.sample && <>{t('library.sample')} · </>}
          {t(`stage.${row.stage}`)}
          {row.section && (
            <>
              {' · '}
              <bdi>{row.section}</bdi>
            </>
          )}
          {' · '}
          <bdi>{when(row.trashedAt ?? row.updatedAt, now)}</bdi>
        </span>
      </span>
    </>
  )
}

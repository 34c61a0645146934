import { t } from '../../shared/messages/translate'
import styles from './imports.module.css'

/** What a row of the summary begins with: the file, and the headline of the story in it. */
export function StoryHead({ name, title }: { name: string; title: string }) {
  return (
    <>
      <p className={styles.file}>
        <bdi>{name}</bdi>
      </p>
      <h3 className={styles.headline} dir="auto">
        {title || t('imports.untitled')}
      </h3>
    </>
  )
}

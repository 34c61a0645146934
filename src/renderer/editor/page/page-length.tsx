import { useStory } from '../../session/use-story'
import { LengthCount } from '../../ui/length-count'
import { useLanguage } from '../../ui/use-language'
import styles from './page-length.module.css'

/** How long a text of the page is, while it is being written and wherever it is too long. It takes no room. */
export function PageLength({ field }: { field: 'headline' | 'standfirst' }) {
  const text = useStory((article) => article[field])
  return (
    <div className={styles.length} lang={useLanguage()}>
      <LengthCount field={field} text={text} />
    </div>
  )
}

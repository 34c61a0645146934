import { type Article, directionOf } from '../../../shared/article/article'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { type Option, SelectField } from '../../ui/field'
import { languageName, sortedByName, STORY_LANGUAGES } from '../../ui/languages'
import styles from './story-panel.module.css'

/** The language the story is written in, and the way it runs. */
export function LanguageFields() {
  const session = useSession()
  const language = useStory((article) => article.language)
  const direction = useStory((article) => article.direction)
  return (
    <div className={styles.pair}>
      <SelectField
        label={t('inspector.story.language')}
        value={language}
        options={languageOptions(language)}
        onValue={(next) => session.edit((article) => withLanguage(article, next))}
      />
      <SelectField
        label={t('inspector.story.direction')}
        value={direction}
        options={[
          { value: 'ltr', label: t('inspector.direction.ltr') },
          { value: 'rtl', label: t('inspector.direction.rtl') },
        ]}
        onValue={(next) => session.edit((article) => ({ ...article, direction: next }))}
      />
    </div>
  )
}

/** The languages that are offered, and the story's own whatever it is. */
function languageOptions(present: string): Option<string>[] {
  const languages = new Set<string>([...sortedByName(STORY_LANGUAGES), present])
  return [...languages].map((value) => ({ value, label: languageName(value) }))
}

/** The story in another language; its direction goes along unless somebody had set it apart. */
export function withLanguage(article: Article, language: string): Article {
  const follows = article.direction === directionOf(article.language)
  return { ...article, language, direction: follows ? directionOf(language) : article.direction }
}

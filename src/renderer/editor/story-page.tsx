import { useState } from 'react'
import type { CslData, Source } from '../../shared/article/source'
import type { ReadOnlyReason } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { useSession, useStory } from '../session/use-story'
import { BodyEditor } from './body-editor'
import { AddHero, Hero } from './figure/hero'
import { Byline } from './page/byline'
import { PageField } from './page/page-field'
import { ReadOnlyBanner } from './page/read-only-banner'
import styles from './story-page.module.css'
import { Writing } from './surface/writing'
import { FormatBar } from './toolbar/format-bar'

export interface StoryPageProps {
  /** Opens the source form and gives the source that was added to the story, or null when the person cancelled. */
  newSource(prefill: Partial<CslData>): Promise<Source | null>
  /** Why the library is for reading only; null where it is not. */
  libraryReadOnly: ReadOnlyReason | null
}

/** The open story as a page to write on. It stands for one session: another story needs another page. */
export function StoryPage({ newSource, libraryReadOnly }: StoryPageProps) {
  const session = useSession()
  const [writing] = useState(() => new Writing(session))
  const direction = useStory((article) => article.direction)
  const language = useStory((article) => article.language)

  return (
    <div className={styles.scroller}>
      {!session.readOnly && <FormatBar editor={writing.editor} />}
      <article className={styles.page} dir={direction} lang={language} aria-label={t('editor.page')}>
        <ReadOnlyBanner library={libraryReadOnly} />
        <header>
          <p>
            <PageField
              field="kicker"
              name={t('editor.kicker')}
              placeholder={t('editor.kicker.hint')}
              className={styles.kicker}
            />
          </p>
          <h1>
            <PageField
              field="headline"
              name={t('editor.headline')}
              placeholder={t('editor.headline.hint')}
              className={styles.headline}
            />
          </h1>
          <p>
            <PageField
              field="standfirst"
              name={t('editor.standfirst')}
              placeholder={t('editor.standfirst.hint')}
              className={styles.standfirst}
            />
          </p>
          <div className={styles.line}>
            <Byline />
            <AddHero />
          </div>
        </header>
        <Hero />
        <BodyEditor writing={writing} newSource={newSource} />
      </article>
    </div>
  )
}

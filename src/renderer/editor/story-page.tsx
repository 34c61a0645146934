import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { ReadOnlyReason } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { useSession, useStory } from '../session/use-story'
import { BlockHandle } from './blocks/block-handle'
import { BodyEditor } from './body-editor'
import type { SourceDoors } from './cite/source-doors'
import { type Manner, useManner } from './focus/use-manner'
import { AddHero, Hero } from './figure/hero'
import { FindInStory } from './find/find-in-story'
import { BlockNotes } from './notes/block-notes'
import { FieldNotes } from './notes/field-notes'
import type { PageNote } from './notes/page-note'
import { Byline } from './page/byline'
import { PageField } from './page/page-field'
import { PageLength } from './page/page-length'
import { ReadOnlyBanner } from './page/read-only-banner'
import { ReferenceList } from './references/reference-list'
import styles from './story-page.module.css'
import { Writing } from './surface/writing'
import { FormatBar } from './toolbar/format-bar'

const PageSpelling = lazy(async () => ({ default: (await import('./spelling/spelling')).PageSpelling }))

export interface StoryPageProps extends SourceDoors {
  /** Why the library is for reading only; null where it is not. */
  libraryReadOnly: ReadOnlyReason | null
  /** Whether wrong words are marked, and the language of the person. */
  spelling: { on: boolean; own: string }
  /** How the page keeps to what is being written. */
  manner: Manner
  /** What stands below blocks and fields of the page. */
  notes: readonly PageNote[]
  /** Whether quotation marks and dashes are set as the story's language has them. */
  isSmart(): boolean
}

/** The open story as a page to write on. It stands for one session: another story needs another page. */
export function StoryPage({
  newSource,
  editSource,
  libraryReadOnly,
  spelling,
  manner,
  notes,
  isSmart,
}: StoryPageProps) {
  const session = useSession()
  const [writing] = useState(() => new Writing(session, isSmart))
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const direction = useStory((article) => article.direction)
  const language = useStory((article) => article.language)
  const [page, setPage] = useState<HTMLElement | null>(null)
  const settled = useSettled()
  const scroller = useRef<HTMLDivElement>(null)
  useManner(writing, scroller, manner)

  return (
    <div className={styles.frame}>
      <FindInStory writing={writing} page={scroller} />
      <div
        ref={(element) => {
          scroller.current = element
          setFrame(element)
        }}
        className={styles.scroller}
        data-focus={manner.focus || undefined}
      >
        {!session.readOnly && !manner.focus && <FormatBar writing={writing} />}
        <article ref={setPage} className={styles.page} dir={direction} lang={language} aria-label={t('editor.page')}>
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
            <FieldNotes notes={notes} field="kicker" />
            <PageLength field="headline" />
            <h1>
              <PageField
                field="headline"
                name={t('editor.headline')}
                placeholder={t('editor.headline.hint')}
                className={styles.headline}
              />
            </h1>
            <FieldNotes notes={notes} field="headline" />
            <p>
              <PageField
                field="standfirst"
                name={t('editor.standfirst')}
                placeholder={t('editor.standfirst.hint')}
                className={styles.standfirst}
              />
            </p>
            <PageLength field="standfirst" />
            <FieldNotes notes={notes} field="standfirst" />
            <div className={styles.line}>
              <Byline />
              <AddHero />
            </div>
          </header>
          <Hero />
          <BodyEditor writing={writing} newSource={newSource} editSource={editSource} />
          {!manner.focus && <ReferenceList writing={writing} />}
        </article>
        {frame && !session.readOnly && <BlockHandle writing={writing} scroller={frame} />}
        {frame && notes.length > 0 && <BlockNotes writing={writing} scroller={frame} notes={notes} />}
        {page && settled && (
          <Suspense>
            <PageSpelling writing={writing} page={page} {...spelling} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

/** Whether the page has been on the screen and the window had nothing else to do: what can wait begins then. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setSettled(true), { timeout: 3000 })
    return () => cancelIdleCallback(waiting)
  }, [])
  return settled
}

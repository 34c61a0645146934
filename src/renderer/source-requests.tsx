import { lazy, type ReactNode, Suspense, useState } from 'react'
import { addSources } from './editor/cite/add-sources'
import type { CslData, Source } from '../shared/article/source'
import type { LibrarySource } from '../shared/bridge/acts'
import type { ReadReferences } from '../shared/interchange/references/reference'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { editEverywhere, holderOf, otherHolders, putSource } from './edit-everywhere'
import { withoutUncited } from './inspector/sources/remove-source'
import { SeveralReferences } from './inspector/sources/several-references'
import type { StorySession } from './session/story-session'
import { undoable } from './session/undoable'
import { toast } from './ui/toast'

const ReviewDialog = lazy(async () => ({ default: (await import('./when-asked')).ReviewDialog }))
const SourceForm = lazy(async () => ({ default: (await import('./when-asked')).SourceForm }))
const WhereDialog = lazy(async () => ({ default: (await import('./when-asked')).WhereDialog }))

type Request = { source: Source } | { prefill: Partial<CslData> }

export interface SourceRequests {
  /** Asks for a new source. Gives the one that was added to the story, or null when the person thought better of it. */
  newSource(prefill: Partial<CslData>): Promise<Source | null>
  editSource(source: Source): void
  /** The form, while one is being filled in, and what it leads to. */
  form: ReactNode
}

/** An edit of a source that other stories hold too, until the person has said where it counts. */
interface Question {
  session: StorySession
  before: Source
  edited: Source
  stories: LibrarySource['stories']
}

/** The one source form of the window, for the page and the inspector alike. `me` is the person's name. */
export function useSourceRequests(session: StorySession | null, me: string): SourceRequests {
  const [asked, setAsked] = useState<{ session: StorySession; request: Request; done(source: Source | null): void }>()
  const [review, setReview] = useState<{ session: StorySession; read: ReadReferences }>()
  const [question, setQuestion] = useState<Question | null>(null)

  const ask = (request: Request) =>
    new Promise<Source | null>((done) => {
      if (session) setAsked({ session, request, done })
      else done(null)
    })

  const newSource = async (prefill: Partial<CslData>) => {
    const source = await ask({ prefill })
    if (source) session?.edit((article) => putSource(article, source))
    return source
  }

  const editSource = async (before: Source) => {
    const edited = await ask({ source: before })
    if (!session || !edited) return
    const others = await otherHolders(before, session.id)
    if (others.length === 0) session.edit((article) => putSource(article, edited))
    else setQuestion({ session, before, edited, stories: [holderOf(session, before), ...others] })
  }

  return {
    newSource,
    editSource: (source) => void attempt(editSource(source)),
    form: (
      <>
        {asked && (
          <SeveralReferences
            value={
              'prefill' in asked.request
                ? (read) => {
                    setAsked(undefined)
                    asked.done(null)
                    setReview({ session: asked.session, read })
                  }
                : null
            }
          >
            <Suspense>
              <SourceForm
                language={asked.session.article.language}
                request={asked.request}
                story={asked.session.id}
                me={me}
                onDone={(source) => {
                  setAsked(undefined)
                  asked.done(source)
                }}
              />
            </Suspense>
          </SeveralReferences>
        )}
        {review && (
          <Suspense>
            <ReviewDialog
              read={review.read}
              here={review.session.article.sources}
              language={review.session.article.language}
              onCancel={() => setReview(undefined)}
              onAdd={(sources) => {
                setReview(undefined)
                const takeBack = undoable(
                  review.session,
                  (article) => addSources(article, sources),
                  (now) => withoutUncited(now, sources),
                )
                const undo = { label: t('app.undo'), run: takeBack }
                toast(t('references.review-added', { count: sources.length }), undo)
              }}
            />
          </Suspense>
        )}
        {question && (
          <Suspense>
            <WhereDialog
              source={question.before}
              stories={question.stories}
              here={question.session.id}
              onCancel={() => setQuestion(null)}
              onChoose={(ids) => {
                setQuestion(null)
                void attempt(editEverywhere(question, ids))
              }}
            />
          </Suspense>
        )}
      </>
    ),
  }
}

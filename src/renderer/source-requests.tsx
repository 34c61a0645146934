import { type ReactNode, useState } from 'react'
import type { CslData, Source } from '../shared/article/source'
import { SourceForm } from './inspector/sources/source-form'
import type { StorySession } from './session/story-session'

type Request = { source: Source } | { prefill: Partial<CslData> }

export interface SourceRequests {
  /** Asks for a new source. Gives the one that was added to the story, or null when the person thought better of it. */
  newSource(prefill: Partial<CslData>): Promise<Source | null>
  editSource(source: Source): void
  /** The form, while one is being filled in. */
  form: ReactNode
}

/** The one source form of the window, for the page and the inspector alike. */
export function useSourceRequests(session: StorySession | null): SourceRequests {
  const [asked, setAsked] = useState<{ session: StorySession; request: Request; done(source: Source | null): void }>()

  const ask = (request: Request) =>
    new Promise<Source | null>((done) => {
      if (session) setAsked({ session, request, done })
      else done(null)
    })

  return {
    newSource: (prefill) => ask({ prefill }),
    editSource: (source) => void ask({ source }),
    form: asked && (
      <SourceForm
        session={asked.session}
        request={asked.request}
        onDone={(source) => {
          setAsked(undefined)
          asked.done(source)
        }}
      />
    ),
  }
}

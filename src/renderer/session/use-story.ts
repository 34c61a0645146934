import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Article } from '../../shared/article/article'
import type { StorySession } from './story-session'
import type { Whereabouts } from './whereabouts'

const SessionContext = createContext<StorySession | null>(null)

/** Makes the open story known to everything inside. */
export const SessionProvider = SessionContext.Provider

/** The open story's session. Only inside a SessionProvider. */
export function useSession(): StorySession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no story is open here')
  return session
}

/**
 * A part of the open story, followed as it changes, typing in the body a moment later. `select` must give the same object
 * for the same story.
 */
export function useStory<T>(select: (article: Article) => T): T {
  const session = useSession()
  return useSyncExternalStore(session.follow, () => select(session.article))
}

/** A part of the session itself (saving, what can be undone), followed as it changes. */
export function useSessionState<T>(select: (session: StorySession) => T): T {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, () => select(session))
}

/** A part of where the person is on the page, followed as they move. */
export function useWhereabouts<T>(select: (whereabouts: Whereabouts) => T): T {
  const { whereabouts } = useSession()
  return useSyncExternalStore(whereabouts.subscribe, () => select(whereabouts.get()))
}

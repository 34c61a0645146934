import { startTransition, useEffect, useState } from 'react'
import type { Article } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { takeChanges } from '../../shared/merge/take-changes'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import type { NamedVersion, VersionPair } from '../session/comparing'
import type { StorySession } from '../session/story-session'
import { useSession, useStory } from '../session/use-story'
import { useLanguage } from '../ui/use-language'
import { compareInWorker } from './compare-in-worker'
import type { Compared } from './compare-versions'
import type { Question } from './compare-worker'

/** How far a comparison is. `texts` are the versions it compared. */
export type ComparisonState = { state: 'working' } | { state: 'failed'; sentence: string } | Done

export interface Done {
  state: 'done'
  compared: Compared
  texts: Question
}

const WORKING: ComparisonState = { state: 'working' }

/** Compares two versions, and again when the story changes while it is one of them. An older answer never comes after a newer. */
export function useComparison({ before, after }: VersionPair): ComparisonState {
  const session = useSession()
  const article = useStory((story) => story)
  const changing = before.id === null || after.id === null ? article : null
  const language = useLanguage()
  const key = `${before.id} ${after.id}`
  const [found, setFound] = useState<{ key: string; state: ComparisonState }>({ key, state: WORKING })

  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const tell = (state: ComparisonState) => {
      // A long comparison takes many frames to draw; the window answers in between.
      if (!signal.aborted) startTransition(() => setFound({ key, state }))
    }
    const compare = async () => {
      try {
        const texts = { before: await textOf(session, before), after: await textOf(session, after) }
        tell({ state: 'done', compared: await compareInWorker(texts, signal), texts })
      } catch (error) {
        tell({ state: 'failed', sentence: sentenceFor(error) })
      }
    }
    void compare()
    return () => leaving.abort()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key names both versions, which never change
  }, [session, key, changing, language])

  return found.key === key ? found.state : WORKING
}

async function textOf(session: StorySession, { id, file }: NamedVersion): Promise<string> {
  if (file) {
    const [base, edited] = [file.base, file.edited].map((json) => readArticle(json).article) as [Article, Article]
    return JSON.stringify(takeChanges(session.article, base, edited))
  }
  if (id === null) return JSON.stringify(session.article)
  return (await call('history.read', { story: session.id, revision: id })).json
}

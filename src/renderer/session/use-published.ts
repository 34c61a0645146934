import { useEffect, useState } from 'react'
import type { Article } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { call } from '../bridge'
import { useSession, useStory } from './use-story'

/**
 * The open story as it went out when it was last published: null where it never was, undefined until that is read, or
 * where it can't be.
 */
export function usePublished(): Article | null | undefined {
  const story = useSession().id
  const revision = useStory((article) => article.publication?.revision)
  const [read, setRead] = useState<{ revision: string; article: Article } | null>(null)
  useEffect(() => {
    if (revision === undefined) return
    let current = true
    const take = ({ json }: { json: string }) => {
      if (current) setRead({ revision, article: readArticle(json).article })
    }
    // A version that is damaged or not here is said in the history; here nothing can be said of it.
    call('history.read', { story, revision }).then(take, () => undefined)
    return () => {
      current = false
    }
  }, [story, revision])
  if (revision === undefined) return null
  return read?.revision === revision ? read.article : undefined
}

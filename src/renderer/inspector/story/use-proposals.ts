import { useEffect, useState } from 'react'
import type { RelatedAsk, RelatedStory } from '../../../shared/bridge/related'
import { call } from '../../bridge'
import { useSession, useStory } from '../../session/use-story'
import { onceChanged } from '../../once-changed'

const PAUSE_MS = 500
const MOST = 4

/** Stories that readers of this one may want next, asked anew when what it is about or the library has changed. */
export function useProposals(): RelatedStory[] {
  const { id } = useSession()
  const ask = useStory(({ tags, headline, standfirst, language, related }) =>
    JSON.stringify({
      story: id,
      tags: tags.filter(({ proposed }) => proposed !== true).map(({ slug, name }) => ({ slug, name })),
      text: `${headline}\n${standfirst}`.slice(0, 4000),
      language,
      chosen: related.flatMap(({ story }) => story ?? []),
      limit: MOST,
    }),
  )
  const [found, setFound] = useState<{ ask: string; stories: RelatedStory[] }>({ ask: '', stories: [] })
  useEffect(() => {
    let current = true
    const read = () =>
      void call('articles.related', JSON.parse(ask) as RelatedAsk).then(
        (stories) => current && setFound({ ask, stories }),
        // Proposals are a convenience.
        () => current && setFound({ ask, stories: [] }),
      )
    const timer = setTimeout(read, PAUSE_MS)
    const stop = onceChanged(read)
    return () => {
      current = false
      clearTimeout(timer)
      stop()
    }
  }, [ask])
  const chosen = new Set((JSON.parse(ask) as RelatedAsk).chosen)
  return found.stories.filter(({ row }) => !chosen.has(row.id))
}

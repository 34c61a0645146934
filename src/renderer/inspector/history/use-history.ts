import { useEffect, useState } from 'react'
import type { History } from '../../../shared/bridge/history'
import { call, on } from '../../bridge'
import { sentenceFor } from '../../sentence'
import { useSession } from '../../session/use-story'

interface Listed {
  history: History | null
  problem: string | null
}

/** The versions of the open story, listed again whenever it is saved or a version is cut; or why they can't be. */
export function useHistory(): Listed {
  const session = useSession()
  const [listed, setListed] = useState<Listed>({ history: null, problem: null })

  useEffect(() => {
    const story = session.id
    const state = { left: false, running: false, stale: false }
    const list = async () => {
      state.stale = true
      if (state.running) return
      state.running = true
      while (state.stale && !state.left) {
        state.stale = false
        const next = await read(story)
        if (!state.left) setListed(next)
      }
      state.running = false
    }
    void list()
    let { cuts } = session
    const stopCuts = session.subscribe(() => {
      if (session.cuts === cuts) return
      cuts = session.cuts
      void list()
    })
    const stopChanges = on('articles.changed', ({ changes }) => {
      if (changes.some(({ id }) => id === story)) void list()
    })
    return () => {
      state.left = true
      stopCuts()
      stopChanges()
    }
  }, [session])

  return listed
}

async function read(story: string): Promise<Listed> {
  try {
    return { history: await call('history.list', { story }), problem: null }
  } catch (error) {
    return { history: null, problem: sentenceFor(error) }
  }
}

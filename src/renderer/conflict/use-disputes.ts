import { useEffect, useState } from 'react'
import type { Dispute } from '../../shared/bridge/desk'
import { call } from '../bridge'
import { useSession, useStory } from '../session/use-story'

const NONE: ReadonlyMap<string, Dispute> = new Map()

/** Who shared the versions of the open conflicts of the story, by the conflicts' ids; nobody until it is read. */
export function useDisputes(): ReadonlyMap<string, Dispute> {
  const { id } = useSession()
  const named = useStory(({ conflicts }) => conflicts.map((conflict) => conflict.id).join(' '))
  const [disputes, setDisputes] = useState(NONE)
  useEffect(() => {
    if (named === '') return
    let current = true
    // Without it the versions stand there without names.
    call('desk.disputes', { id }).then(
      (read) => current && setDisputes(new Map(read.map((dispute) => [dispute.conflict, dispute]))),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [id, named])
  return disputes
}

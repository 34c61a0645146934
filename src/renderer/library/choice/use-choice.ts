import { useEffect, useState, useSyncExternalStore } from 'react'
import { call } from '../../bridge'
import { sentenceFor } from '../../sentence'
import { toast } from '../../ui/toast'
import type { Stories } from '../stories'
import { Choice } from './choice'

/** The stories of a list that are chosen, followed as both change. */
export function useChoice(stories: Stories, openId: string | null): { choice: Choice; ids: ReadonlySet<string> } {
  const [choice] = useState(
    () =>
      new Choice(
        (query) => call('articles.ids', query),
        (error) => toast(sentenceFor(error)),
      ),
  )
  useEffect(() => choice.opened(openId), [choice, openId])
  useEffect(() => void choice.follow(stories), [choice, stories])
  return { choice, ids: useSyncExternalStore(choice.subscribe, () => choice.ids) }
}

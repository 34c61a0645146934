import { flushSync } from 'react-dom'
import type { Conflict } from '../../shared/article/article'
import type { Choice } from '../../shared/merge/versions'
import type { StorySession } from '../session/story-session'
import { useSession } from '../session/use-story'
import { useCommands } from '../ui/use-commands'
import { cardOf } from './card-of'
import { inOrder, placeOf } from './conflict-place'
import { settleConflict } from './settle-conflict'

/** Goes from conflict to conflict by keys, and settles the one where the person is. `showPanel` brings the story panel up. */
export function ConflictKeys({ showPanel }: { showPanel(): void }) {
  const session = useSession()
  const go = (step: 1 | -1) => {
    const order = inOrder(session.article)
    const here = order.findIndex((conflict) => conflict === at(session))
    const next = here < 0 ? order.at(step > 0 ? 0 : -1) : order[(here + step + order.length) % order.length]
    if (!next) return
    if (placeOf(next, session.article.body).in === 'panel') flushSync(showPanel)
    const card = cardOf(next.id)
    // In the middle no notice covers what there is to decide.
    card?.scrollIntoView({ block: 'center' })
    card?.focus({ preventScroll: true })
  }
  const choose = (choice: (shown: Choice) => Choice) => {
    const conflict = at(session) ?? inOrder(session.article)[0]
    if (conflict) settleConflict(session, conflict, choice(conflict.shown ?? 'ours'))
  }
  useCommands({
    'edit.next-conflict': () => go(1),
    'edit.previous-conflict': () => go(-1),
    'edit.keep-shown': () => choose((shown) => shown),
    'edit.take-other': () => choose((shown) => (shown === 'theirs' ? 'ours' : 'theirs')),
    'edit.keep-both': () => choose(() => 'both'),
  })
  return null
}

/** The conflict in whose card the focus is or, where it is in none, that of the block that is written. */
function at({ article, whereabouts }: StorySession): Conflict | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-conflict]')?.dataset.conflict
  if (focused !== undefined) return article.conflicts.find(({ id }) => id === focused)
  const { block } = whereabouts.get()
  return article.conflicts.find((conflict) => {
    const place = placeOf(conflict, article.body)
    return place.in === 'block' && place.block === block
  })
}

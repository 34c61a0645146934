import type { DeskStatus } from '../../shared/bridge/desk'
import type { ErrorCode } from '../../shared/bridge/errors'
import { t } from '../../shared/messages/translate'

/** What a desk's state asks of the person: nothing, patience, or to look at it. */
export type Urgency = 'good' | 'busy' | 'quiet' | 'warn' | 'stop'

export interface DeskState {
  urgency: Urgency
  /** A few words that follow the desk's name. */
  words: string
}

/** How a desk stands, in a few words: what needs a person comes first. */
export function stateOf(desk: DeskStatus): DeskState {
  const { paused, problem, removals, reading, working, toSend, lookedAt } = desk
  if (paused) return { urgency: 'quiet', words: t('desks.state.paused') }
  if (isLocked(desk)) return { urgency: 'warn', words: t('sealed.locked') }
  if (problem?.code.startsWith('desk.git-')) return { urgency: 'warn', words: t('desks.state.git') }
  if (problem && UNWRITABLE.has(problem.code)) return { urgency: 'warn', words: t('desks.state.unwritable') }
  if (problem?.code === 'desk.empty') return { urgency: 'stop', words: t('desks.state.empty') }
  if (problem !== null) return { urgency: 'stop', words: t('desks.state.problem') }
  if (removals.length > 0) return { urgency: 'warn', words: t('desks.state.removals', { count: removals.length }) }
  if (reading !== null && reading.total > 0) return { urgency: 'busy', words: t('desks.state.reading', reading) }
  if (toSend > 0) return { urgency: 'busy', words: t('desks.state.waiting', { count: toSend }) }
  if (working || lookedAt === null) return { urgency: 'busy', words: t('desks.state.looking') }
  return { urgency: 'good', words: t('desks.state.up-to-date') }
}

/** Others’ work still comes in. */
const UNWRITABLE: ReadonlySet<string> = new Set<ErrorCode>(['desk.not-writable', 'desk.full'])

/** An encrypted desk whose passphrase has to be given before anything comes in or goes out. */
export function isLocked({ sealed, problem }: DeskStatus): boolean {
  return sealed && problem?.code === ('desk.locked' satisfies ErrorCode)
}

const PRESSING: readonly Urgency[] = ['stop', 'warn', 'busy', 'quiet', 'good']

/** The state of the desk that needs a person most. */
export function mostPressing(desks: readonly DeskStatus[]): DeskState | undefined {
  const states = desks.map(stateOf)
  return PRESSING.flatMap((urgency) => states.filter((state) => state.urgency === urgency))[0]
}

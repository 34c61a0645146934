import { STAGES, type Stage } from '../../shared/article/article'
import type { StoryList, UsedSection } from '../../shared/bridge/story'
import { type Facts, KEPT, TRASHED } from './facts'
import { stageAnswers, UNFINISHED, type Wanted } from './filter-stories'
import type { Register } from './register'
import { titleKey } from './title-key'

type Counts = StoryList['counts']

/** How many stories there are of each kind. Counted anew when stories change or one becomes overdue. */
export class CountedStories {
  readonly #register: Register
  #counts: Counts | undefined
  #name = ''

  constructor(register: Register) {
    this.#register = register
  }

  counts({ me, now }: Pick<Wanted, 'me' | 'now'>): Counts {
    const { facts, version } = this.#register
    const name = `${version} ${now} ${me}`
    if (this.#counts === undefined || this.#name !== name) {
      this.#counts = countStories(facts, me, now)
      this.#name = name
    }
    return this.#counts
  }
}

function countStories({ presence, stage, due, people, lists }: Facts, me: string, now: number): Counts {
  const isMine = lists.having(me)
  const isUnfinished = stageAnswers(UNFINISHED)
  const stages = new Uint32Array(STAGES.length)
  let [all, mine, toCome, overdue, trash] = [0, 0, 0, 0, 0]
  for (let key = 0; key < presence.length; key++) {
    if (presence[key] === TRASHED) trash++
    if (presence[key] !== KEPT) continue
    const at = stage[key] as number
    all++
    stages[at] = (stages[at] as number) + 1
    if (isMine[people[key] as number] === 1) mine++
    const time = due[key] as number
    if (Number.isNaN(time) || isUnfinished[at] !== 1) continue
    if (time >= now) toCome++
    else overdue++
  }
  const ofStage = Object.fromEntries(STAGES.map((name, at) => [name, stages[at]])) as Record<Stage, number>
  return { all, mine, due: toCome, overdue, trash, stages: ofStage }
}

/** The next time from `now` on at which a story is due, and overdue after it. */
export function nextDue({ due }: Facts, now: number): number {
  let next = Infinity
  for (let key = 0; key < due.length; key++) {
    const time = due[key] as number
    if (time >= now && time < next) next = time
  }
  return next
}

/** The sections that stories outside the trash have, in the order of their names. */
export function countSections({ presence, section, sections }: Facts): UsedSection[] {
  const counts = new Map<number, number>()
  for (let key = 0; key < presence.length; key++) {
    const number = section[key] as number
    if (presence[key] === KEPT) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return [...counts]
    .map(([number, stories]) => ({ section: sections.textOf(number), stories }))
    .filter(({ section: name }) => name !== '')
    .sort((a, b) => byName(a.section, b.section))
}

function byName(a: string, b: string): number {
  const [left, right] = [`${titleKey(a)}\n${a}`, `${titleKey(b)}\n${b}`]
  return left < right ? -1 : left > right ? 1 : 0
}

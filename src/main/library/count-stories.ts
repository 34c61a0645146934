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
  #until = -Infinity

  constructor(register: Register) {
    this.#register = register
  }

  counts({ me, now }: Pick<Wanted, 'me' | 'now'>): Counts {
    const { facts, version } = this.#register
    const name = `${version} ${me}`
    if (this.#counts === undefined || this.#name !== name || now > this.#until) {
      this.#counts = countStories(facts, me, now)
      this.#name = name
      this.#until = nextDue(facts, now)
    }
    return this.#counts
  }
}

function countStories({ presence, stage, due, people, lists }: Facts, me: string, now: number): Counts {
  const isMine = lists.having(me)
  const isUnfinished = stageAnswers(UNFINISHED)
  const counts = { all: 0, mine: 0, due: 0, overdue: 0, trash: 0 }
  const stages = STAGES.map(() => 0)
  for (let key = 0; key < presence.length; key++) {
    if (presence[key] === TRASHED) counts.trash++
    if (presence[key] !== KEPT) continue
    const at = stage[key] as number
    stages[at] = (stages[at] as number) + 1
    counts.all++
    if (isMine[people[key] as number] === 1) counts.mine++
    if (isUnfinished[at] !== 1) continue
    if ((due[key] as number) >= now) counts.due++
    else if ((due[key] as number) < now) counts.overdue++
  }
  return {
    ...counts,
    stages: Object.fromEntries(STAGES.map((name, at) => [name, stages[at]])) as Record<Stage, number>,
  }
}

/** The next time at which a story is due, and overdue after it. */
function nextDue({ due }: Facts, now: number): number {
  let next = Infinity
  for (const time of due) if (time >= now && time < next) next = time
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

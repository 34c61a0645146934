import type { Article } from '../../src/shared/article/article'
import { bodyText } from '../../src/shared/article/text'
import { merge } from '../../src/shared/merge/merge'
import { generateStory } from '../support/generate-story'
import { median, type Bench, type Measurement } from './bench'
import { mergedByStet, outcome, roundOf, type Deed, type Round } from './merge/three-writers'
import { withEdits } from './merge/with-edits'
import { yjsWriters } from './merge/yjs-writers'

type Diff3 = (ours: string[], base: string[], theirs: string[]) => unknown

export const againstPeers = true

const ROUNDS = 7
const EDITS = 50
const AFTERNOONS = 200
/** It takes six seconds for 10,000 words, and with the square of the words minutes for 50,000. */
const LONGEST_FOR_PEER = 10_000

/**
 * How long merging two versions of a story takes, against node-diff3 over the same words as plain text, which knows no
 * blocks, looks or fields; and what becomes of the words of three writers who were offline, against @lexical/yjs with its
 * second binding. Time is the processor's, so that other programs don't count.
 */
const bench: Bench = async () => {
  const { diff3Merge } = await import('node-diff3')
  const contenders = { Stet: mergedByStet, '@lexical/yjs': await yjsWriters() }
  return {
    title: `Merging two versions of a story with ${EDITS} edits each, medians; and ${AFTERNOONS} rounds of three writers offline`,
    measurements: [
      ...[1000, 10_000, 50_000].flatMap((words) => measureTime(words, diff3Merge)),
      ...(['type', 'join', 'heading', 'move'] as const).flatMap((what) => measureLoss(what, contenders)),
    ],
  }
}

export default bench

function measureTime(words: number, diff3Merge: Diff3): Measurement[] {
  const base = generateStory(words, words)
  const versions = [base, withEdits(base, EDITS, 1), withEdits(base, EDITS, 2)]
  const jsons = versions.map((version) => JSON.stringify(version))
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    // As they come from revisions: no two versions share an object.
    const [was, mine, other] = jsons.map((json) => JSON.parse(json) as Article) as [Article, Article, Article]
    return timed(() => merge(was, mine, other))
  })
  // The first round only warms up.
  const time = median(times.slice(1))
  const size = `${words.toLocaleString('en')} words`
  const measured = [{ label: `${size}: merge`, value: time, unit: 'ms' }]
  if (words > LONGEST_FOR_PEER) return measured
  const [was, mine, other] = versions.map(({ body }) => bodyText(body).split(/(?<=\s)/)) as [
    string[],
    string[],
    string[],
  ]
  const peer = timed(() => diff3Merge(mine, was, other))
  return [...measured, { label: `${size}: merge / node-diff3 over words`, value: time / peer, unit: '×' }]
}

function timed(work: () => unknown): number {
  const start = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

const WHILE: Record<Deed, string> = {
  type: 'all only type',
  join: 'one joins paragraphs',
  heading: 'one makes a paragraph a heading',
  move: 'one moves a paragraph',
}

function measureLoss(what: Deed, contenders: Record<string, (round: Round) => string>): Measurement[] {
  return Object.entries(contenders).flatMap(([name, merged]) => {
    const outcomes = Array.from({ length: AFTERNOONS }, (_, seed) => roundOf(seed, what)).map((round) =>
      outcome(round, merged(round)),
    )
    const count = (of: 'lost' | 'doubled') => outcomes.filter((each) => each[of] > 0).length
    return [
      { label: `${WHILE[what]}, ${name}: rounds in which words vanished`, value: count('lost'), unit: 'rounds' },
      { label: `${WHILE[what]}, ${name}: rounds in which words were doubled`, value: count('doubled'), unit: 'rounds' },
    ]
  })
}

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Article } from '../../src/shared/article/article'
import { isTextBlock } from '../../src/shared/article/block'
import { compare } from '../../src/shared/merge/compare'
import { wordChange } from '../../src/shared/merge/word-change'
import { generateStory } from '../support/generate-story'
import { median, type Bench, type Measurement } from './bench'
import { withEdits } from './merge/with-edits'

const ROUNDS = 7
const EDITS = 50
/** Work a round, so that the processor's clock, which may tick in milliseconds, can measure it. */
const WORDS_A_ROUND = 200_000

interface Versions {
  what: string
  words: number
  before: Article
  after: Article
}

/**
 * How long comparing two versions of a story takes, against reading the JSON of both, which whoever compares stored
 * versions has to do first. Time is the processor's, so that other programs don't count.
 */
const bench: Bench = async () => {
  const edited = [800, 10_000, 50_000].map((words): Versions => {
    const before = generateStory(words, words)
    return {
      what: `${words.toLocaleString('en')} words, ${EDITS} edits`,
      words,
      before,
      after: withEdits(before, EDITS, before.body.length),
    }
  })
  const words = 50_000
  const before = generateStory(1, words)
  const [rewritten, elsewhere] = [generateStory(2, words), withNewIds(withEdits(before, EDITS, before.body.length))]
  const cases: Versions[] = [
    ...edited,
    { what: '50,000 words imported again, with 50 edits', words, before, after: elsewhere },
    { what: '50,000 words written anew', words, before, after: rewritten },
    { what: '50,000 words in one paragraph, written anew', words, before: inOne(before), after: inOne(rewritten) },
  ]
  return {
    title: 'Comparing two versions of a story, medians of alternating rounds',
    measurements: cases.flatMap(measure),
  }
}

export default bench

function measure({ what, words, before, after }: Versions): Measurement[] {
  const [json, laterJson] = [JSON.stringify(before), JSON.stringify(after)]
  const contenders = {
    floor: () => [JSON.parse(json), JSON.parse(laterJson)],
    compare: () => compare(before, after),
    wordChange: () => wordChange(before, after),
  }
  const turns = WORDS_A_ROUND / words
  const times = { floor: [] as number[], compare: [] as number[], wordChange: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ['floor', 'compare', 'wordChange'] as const) {
      collect()
      const start = process.threadCpuUsage()
      for (let turn = 0; turn < turns; turn++) contenders[name]()
      const { user, system } = process.threadCpuUsage(start)
      // The first round only warms up.
      if (round > 0) times[name].push((user + system) / 1000 / turns)
    }
  }
  const [floor, whole, counts] = [median(times.floor), median(times.compare), median(times.wordChange)]
  return [
    { label: `${what}: compare / JSON.parse of both`, value: whole / floor, unit: '×' },
    { label: `${what}: compare`, value: whole, unit: 'ms' },
    { label: `${what}: wordChange`, value: counts, unit: 'ms' },
  ]
}

/** Collects garbage, so that nobody pays for what another left behind. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

function withNewIds(article: Article): Article {
  return { ...article, body: article.body.map((block) => ({ ...block, id: `again-${block.id}` })) }
}

function inOne(article: Article): Article {
  const content = article.body.flatMap((block) => (isTextBlock(block) ? block.content : []))
  return { ...article, body: [{ type: 'paragraph', id: 'all', content }] }
}

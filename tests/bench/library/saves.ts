import Database from 'better-sqlite3'
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Library } from '../../../src/main/library/library'
import type { Article } from '../../../src/shared/article/article'
import { generateStory } from '../../support/generate-story'
import { median, type Measurement } from '../bench'
import { figures, times } from './figures'

/** A writer's pause between two saves, in milliseconds. */
const PAUSE = 40

/**
 * A save until it is acknowledged, against what the disk asks for the same bytes: an append with fdatasync, and a raw
 * UPDATE of one row with synchronous FULL. Each round does all three, one after another.
 */
export async function saves(
  library: Library,
  path: string,
  { words, rounds }: { words: number; rounds: number },
): Promise<Measurement[]> {
  const story = generateStory(1, words)
  const [id] = await library.bringIn({
    stories: [{ json: JSON.stringify(story), original: { name: 'a.txt', text: '' } }],
    by: 'Ana',
  })
  if (id === undefined) throw new Error('bringIn gave no id')
  const { append, update, close } = rawWriters(path)
  const taken = { save: [] as number[], append: [] as number[], update: [] as number[] }
  let { version } = await library.open(id)
  for (let round = 0; round < rounds; round++) {
    // As most changes do, it makes the story longer or shorter.
    const standfirst = `${'Again. '.repeat(1 + (round % 20))}${story.standfirst}`
    const json = JSON.stringify({ ...story, standfirst } satisfies Article)
    const save = async () => {
      const result = await library.save({ id, baseVersion: version, json, by: 'Ana' })
      if (result.status !== 'saved') throw new Error(`the save was ${result.status}`)
      version = result.version
    }
    const ways = [
      [taken.save, save],
      [taken.append, async () => append(json)],
      [taken.update, async () => void update(json)],
    ] as const
    // Whoever comes first wakes the disk.
    for (let turn = 0; turn < ways.length; turn++) {
      const [list, work] = ways[(round + turn) % ways.length] as (typeof ways)[number]
      list.push(...(await times(1, work)))
    }
    await pause(PAUSE)
  }
  close()
  const what = `Save of ${words.toLocaleString('en')} words`
  const ratio = (raw: number[]) => median(taken.save) / median(raw)
  return [
    ...figures(what, taken.save),
    { label: `${what} / append + fdatasync of its bytes, of medians`, value: ratio(taken.append), unit: '×' },
    { label: `${what} / raw UPDATE of its bytes, of medians`, value: ratio(taken.update), unit: '×' },
  ]
}

function rawWriters(path: string) {
  const file = openSync(join(path, 'appended'), 'a')
  const db = new Database(join(path, 'raw.db'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  db.exec(
    "CREATE TABLE IF NOT EXISTS story (key INTEGER PRIMARY KEY, json TEXT); INSERT OR IGNORE INTO story VALUES (1, '')",
  )
  const update = db.prepare('UPDATE story SET json = ? WHERE key = 1')
  return {
    append(json: string) {
      writeSync(file, json)
      fdatasyncSync(file)
    },
    update: (json: string) => update.run(json),
    close() {
      closeSync(file)
      db.close()
    },
  }
}

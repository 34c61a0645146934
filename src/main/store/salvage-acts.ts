import { addAct, addActStory, hasAct } from './acts'
import type { ReadableDb, WritableDb } from './connection'
import { fromDamaged } from './from-damaged'
import { sha256 } from './hash'
import { inflated } from './inflated'
import { bringRows, isInstant } from './row-by-row'
import { findMark } from './working-copies'

const ACT = 'SELECT id, at FROM act WHERE key = ?'
const CHANGED = 'SELECT story, hash, bytes FROM act_story WHERE act = ?'
const STORY = 'SELECT id FROM story WHERE key = ?'

interface SavedChange {
  story: number
  hash: string
  bytes: Uint8Array
}

/**
 * Brings over the acts that a good database lacks, with what they changed in the stories that it has, so that they can
 * still be taken back. Stories come first.
 */
export function salvageActs(damaged: ReadableDb, good: WritableDb): void {
  bringRows(damaged, good, 'act', (key) => {
    const act = damaged.get<{ id: string; at: string }>(ACT, key)
    if (act === undefined || hasAct(good, act.id)) return false
    const changes = damaged.all<SavedChange>(CHANGED, key)
    addAct(good, act.id, isInstant(act.at) ? act.at : new Date().toISOString())
    for (const change of changes) fromDamaged(() => bringChange(damaged, good, act.id, change))
    return true
  })
}

function bringChange(damaged: ReadableDb, good: WritableDb, act: string, { story, hash, bytes }: SavedChange): void {
  const id = damaged.get<{ id: string }>(STORY, story)?.id
  const json = inflated(bytes)?.toString('utf8')
  if (id === undefined || !findMark(good, id) || json === undefined || sha256(json) !== hash) return
  addActStory(good, act, id, json)
}

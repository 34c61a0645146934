import type { Article } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import { readArticle } from '../../../shared/article/read'
import { StetError } from '../../../shared/bridge/errors'
import { forReaders } from '../../../shared/export/withdrawn'
import { editedStory } from '../../../shared/interchange/edited/edited-story'
import { readObject } from '../../desk/read-object'
import type { ReadStory } from '../../incoming/read-story'
import type { WritableDb } from '../../store/connection'
import { type DeskSubject, putSubject, readSubject } from '../../store/desk-subjects'
import { fromDamaged } from '../../store/from-damaged'
import { sha256 } from '../../store/hash'
import { deskGraph, type GraphNode, graphOf } from '../../store/revision-graph'
import { readRevisionMark } from '../../store/revisions'
import { findMark, readWorkingCopy } from '../../store/working-copies'
import { readValue } from '../read-value'
import { ancestorsOf } from '../revision-ancestors'
import type { Room } from '../room'
import { addArriving, type Arriving } from './add-arriving'
import { pageEdit } from './page-edit'
import { settleStory } from './settle-story'
import { NO_PICTURES, pictured, showing, takePictures } from './page-pictures'

/**
 * How a page of a desk's `stories` folder stands, whoever wrote it:
 * `same`, it says what a revision says that went out, and may be made anew; `newer`, that revision was written on the one that it
 * is to show; `open`, somebody edited it, and a person has yet to decide; `settled`, that was decided; `waiting`, somebody edited it and
 * names pictures that may still come; `unknown`, it shows a revision that is not here, or not yet; `unreadable`, nothing says what it
 * shows, or it is a notice that was edited.
 */
export type PageStanding = 'same' | 'newer' | 'open' | 'settled' | 'waiting' | 'unknown' | 'unreadable'

export interface PageFound {
  desk: string
  /** `stories/bridge-closes/index.md` */
  file: string
  /** Where that lies: pictures beside it come in with what was edited. */
  path: string
  text: string
  /** The revision that it is to show. */
  wanted: string
  /** It was written a moment ago. */
  isFresh: boolean
}

export interface TakenPage {
  standing: PageStanding
  /** The revision that it shows, as far as that is known; null: of another story, or none. */
  revision: string | null
  /** The story that came to have proposals now. */
  arrived: string | null
}

/**
 * Reads a page that may have been edited. What somebody changed in it becomes proposals in its story, once for everybody at
 * the desk, see `pageEdit`; whatever was written since stays as it is.
 */
export async function takePage(room: Room, found: PageFound): Promise<TakenPage> {
  const page = await readPage(room, found)
  const from = page?.from
  if (page === undefined || from === undefined) return { standing: 'unreadable', revision: null, arrived: null }
  const { db } = room.writing()
  const row = readSubject(db, from.story)
  const outcome = (standing: PageStanding, arrived: string | null = null) => ({
    standing,
    revision: from.revision,
    arrived,
  })
  if (row?.desk !== found.desk || findMark(db, from.story)?.trashedAt !== null) return outcome('unknown')
  const graph = deskGraph(graphOf(db, from.story), row.base)
  const node = graph.get(from.revision)
  const json = node && fromDamaged(() => readValue(db, from.revision))
  if (!node || !json) return outcome('unknown')
  const { article, unknown } = readArticle(json)
  if (unknown.length > 0) return outcome('unknown')
  const isNotice = article.stage === 'withdrawn'
  if (!isNotice && article.publication?.revision !== from.revision) return outcome('unreadable')
  const shown = forReaders(article)
  const pictures = isNotice ? NO_PICTURES : await takePictures(room, page, shown)
  const edited = editedStory(shown, pictured(page.article, pictures, shown), from)
  const edit = pageEdit({
    story: from.story,
    shown: { id: node.id, at: node.at, article: shown },
    edited: showing(edited, pictures, shown),
    file: found.file,
  })
  if (edit === undefined) return outcome(isNewer(graph, node.id, found.wanted) ? 'newer' : 'same')
  if (found.isFresh && !isNotice && pictures.lacks) return outcome('waiting')
  const text = Buffer.from(canonicalJson(edit))
  // What others would not take in goes nowhere.
  if (isNotice || typeof readObject(text) === 'string') return outcome('unreadable')
  const { standing, isNew } = takeEdit(room, row, { revision: edit, text, id: sha256(text) })
  return outcome(standing, isNew ? from.story : null)
}

const HEADS = /^\uFEFF?(?:---\r?\n|<)/

/** The story of a page; undefined where it is none. Only what begins as an export does is read at all. */
async function readPage(room: Room, { file, path, text }: PageFound): Promise<ReadStory | undefined> {
  if (!HEADS.test(text)) return undefined
  const name = file.slice(file.lastIndexOf('/') + 1)
  const files = [{ name, path, text, size: text.length }]
  const [read] = await room.pictureChore('readStories', { files, language: 'en' })
  return read?.stories.length === 1 ? read.stories[0] : undefined
}

function isNewer(graph: ReadonlyMap<string, GraphNode>, shown: string, wanted: string): boolean {
  return shown !== wanted && ancestorsOf(shown, (id) => graph.get(id)?.parents ?? []).has(wanted)
}

/** Brings an edit into its story, unless it was there before. */
function takeEdit(room: Room, row: DeskSubject, edit: Arriving): { standing: 'open' | 'settled'; isNew: boolean } {
  const { db } = room.writing()
  const isNew = readRevisionMark(db, edit.id) === undefined
  if (isNew) {
    const arrived = { ...row, state: row.state === 'settled' ? ('arrived' as const) : row.state }
    db.transaction(() => {
      addArriving(db, edit)
      putSubject(db, arrived)
    })
    settleIfPossible(room, arrived)
    room.changed([row.subject])
    room.shared()
  }
  return { standing: isDecided(db, row.subject, edit) ? 'settled' : 'open', isNew }
}

/** What is damaged here, or of a newer Stet, waits, as what comes from colleagues does. */
function settleIfPossible(room: Room, row: DeskSubject): void {
  try {
    settleStory(room, row)
  } catch (error) {
    if (!(error instanceof StetError)) throw error
  }
}

/** Whether an edit is in what is stored, and nothing is open where it proposed something: several conflicts of a place become one. */
function isDecided(db: WritableDb, story: string, edit: Arriving): boolean {
  const base = readSubject(db, story)?.base
  if (!base) return false
  const graph = graphOf(db, story)
  if (!ancestorsOf(base, (id) => graph.get(id)?.parents ?? []).has(edit.id)) return false
  const open = new Set(readArticle(readWorkingCopy(db, story).json).article.conflicts.map(({ place }) => place))
  const { conflicts } = edit.revision.value as unknown as Article
  return conflicts.every(({ place }) => !open.has(place))
}

import * as z from 'zod'
import { Problem } from './errors'
import { StoryId } from './story'

export const DeskId = z.string().regex(/^[0-9a-z]{1,64}$/)

/** What lies in a folder that somebody points at. `desk`: null where it is none yet. */
export const FoundDesk = z.strictObject({
  folder: z.string(),
  desk: z.strictObject({ id: DeskId, name: z.string() }).nullable(),
  /** How many revisions lie there, as far as their names say. */
  objects: z.number().int(),
  /** The library has joined it already. */
  joined: z.boolean(),
  /** It is encrypted: joining takes the passphrase or the recovery code, and its name is not known before. */
  sealed: z.boolean(),
  /** It is a Git work tree, so that Git can carry it. */
  workTree: z.boolean(),
})
export type FoundDesk = z.infer<typeof FoundDesk>

/** A desk that the library has joined, as it stands now. */
export const DeskStatus = z.strictObject({
  id: DeskId,
  name: z.string(),
  folder: z.string(),
  paused: z.boolean(),
  /** New stories belong to it. */
  isDefault: z.boolean(),
  /** How many stories belong to it. */
  stories: z.number().int(),
  /** It is being looked through, or written to. */
  working: z.boolean(),
  /** How many of the revisions that were new there have been read, while they are. */
  reading: z.strictObject({ done: z.number().int(), total: z.number().int() }).nullable(),
  /** When its folder was last looked through to the end. */
  lookedAt: z.string().nullable(),
  /** How many revisions have yet to go to the folder. */
  toSend: z.number().int(),
  /** How many arrived whose history is not all there yet; how many files that stories show are still to come. */
  held: z.number().int(),
  wanted: z.number().int(),
  /** How many objects a newer version of Stet wrote. */
  newer: z.number().int(),
  /** Stories that others removed, where they are so many that a person is asked first. */
  removals: z.array(StoryId),
  /** It is encrypted. */
  sealed: z.boolean(),
  /** When Git last carried its folder to the end; null: another program carries it. */
  git: z.strictObject({ carriedAt: z.string().nullable() }).nullable(),
  /**
   * Why the folder can't be used now, or Git can't carry it. It is tried again; but desk.locked waits until somebody joins the folder once more,
   * with the passphrase.
   */
  problem: Problem.nullable(),
})
export type DeskStatus = z.infer<typeof DeskStatus>

/** The same of one that was joined now. `recovery`: the code of an encrypted one that was made, to be shown this once. */
export const JoinedDesk = DeskStatus.extend({ recovery: z.string().optional() })

/** The pages in a desk's `stories` folder. */
export const DeskPagesStatus = z.strictObject({
  desk: DeskId,
  /** How many stories have theirs there. */
  stories: z.number().int(),
  /** Pages that somebody changed so that nothing can be read from them: they are left alone. */
  left: z.array(z.string()),
  /** Pages that show a version which is not here, or not yet: they are left alone until it is. */
  unknown: z.array(z.string()),
  /** Why not all of it could be done. */
  problem: Problem.nullable(),
})
export type DeskPagesStatus = z.infer<typeof DeskPagesStatus>

/**
 * The pages of a story there. `edited`: somebody changed them, and it is not decided yet; `left`: nothing can be read from them;
 * `unknown`: they show a version that is not here.
 */
export const StoryPages = z.strictObject({ path: z.string(), state: z.enum(['there', 'edited', 'left', 'unknown']) })
export type StoryPages = z.infer<typeof StoryPages>

/** How a story stands with its desk. */
export const StorySharing = z.strictObject({
  id: StoryId,
  /** The desk that it belongs to; null: it is only here. */
  desk: DeskId.nullable(),
  /** There are words that are in no shared revision, or one that has yet to go to the folder. */
  unshared: z.boolean(),
  /** All its words are in a shared revision, which has yet to go to the folder. */
  waiting: z.boolean(),
  /** Who shared it last and when; null: nobody, or Stet by merging. */
  lastBy: z.string().nullable(),
  lastAt: z.string().nullable(),
  /** Versions by several people that Stet put together, and that nobody has written on since. */
  merged: z.boolean(),
  /** Conflicts that wait for a person. */
  conflicts: z.number().int(),
  /** Somebody with a newer Stet wrote a version that this one can't read: it waits. */
  newer: z.boolean(),
})
export type StorySharing = z.infer<typeof StorySharing>

/**
 * A story that others' work came into: who shared it, null for what Stet merged. `page`: the page of the desk's `stories` folder
 * that somebody edited, whoever that was.
 */
export const Arrival = z.strictObject({
  id: StoryId,
  by: z.string().nullable(),
  isNew: z.boolean(),
  page: z.string().optional(),
})
export type Arrival = z.infer<typeof Arrival>

const Author = z.strictObject({ by: z.string(), at: z.string() })

/**
 * Who shared the two versions of an open conflict; null where nobody did as it is. `page`: it is what somebody changed in this
 * page of the desk's `stories` folder, and when, as far as the file says.
 */
export const Dispute = z.strictObject({
  conflict: z.string(),
  ours: Author.nullable(),
  theirs: Author.nullable(),
  page: z.strictObject({ file: z.string(), at: z.string().nullable() }).optional(),
})
export type Dispute = z.infer<typeof Dispute>

const text = (longest: number) => z.string().max(longest)

/** What a newsroom agrees on, for everybody who joins. Whatever nobody set is absent. */
export const DeskSettings = z.strictObject({
  people: z
    .array(z.strictObject({ id: z.string().min(1).max(64), name: text(200), roles: z.array(text(40)).max(20) }))
    .max(1000),
  sections: z.array(text(200)).max(500),
  limits: z.record(z.string().max(40), z.number().int().min(0).max(9999)),
  timeZone: text(100).optional(),
  siteName: text(200).optional(),
  siteAddress: text(2000).optional(),
  referenceStyle: text(40).optional(),
  /** What goes out is put into the folder as pages too, for everybody who reads that. */
  publish: z.boolean().optional(),
})
export type DeskSettings = z.infer<typeof DeskSettings>

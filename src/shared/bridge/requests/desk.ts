import * as z from 'zod'
import {
  DeskId,
  DeskPagesStatus,
  DeskSettings,
  DeskStatus,
  Dispute,
  FoundDesk,
  JoinedDesk,
  StoryPages,
  StorySharing,
} from '../desk'
import { StoryId } from '../story'
import { nothing, storyIds } from './given'

/** The path of a folder that people share. */
const folder = z.string().min(1).max(4096)

/** What opens an encrypted desk. */
const passphrase = z.string().min(1).max(1000)

export const deskRequests = {
  /** The desks that the library has joined. */
  'desk.list': { input: nothing, output: z.array(DeskStatus) },
  /** Asks for a folder in a dialog, and says what lies in it. `null`: the person cancelled. */
  'desk.choose': { input: nothing, output: FoundDesk.nullable() },
  /** What lies in a folder. */
  'desk.look': { input: z.strictObject({ folder }), output: FoundDesk },
  /**
   * Joins the desk in a folder, or makes the folder one under a name: an encrypted one where there is a passphrase. An
   * encrypted one is joined, and opened when it is locked, with its passphrase or its recovery code.
   */
  'desk.join': {
    input: z.strictObject({
      folder,
      name: z.string().trim().min(1).max(200).optional(),
      isDefault: z.boolean().optional(),
      passphrase: passphrase.optional(),
      recovery: z.string().min(1).max(200).optional(),
    }),
    output: JoinedDesk,
  },
  /** Whether this computer keeps what opens an encrypted desk; else its passphrase is asked for at each start. */
  'desk.keepsKeys': { input: nothing, output: z.strictObject({ keeps: z.boolean() }) },
  /**
   * Has an encrypted desk opened by another passphrase from now on, for which its present one or its recovery code is asked. Gives
   * a new recovery code, to be shown this once.
   */
  'desk.changePassphrase': {
    input: z.strictObject({
      desk: DeskId,
      passphrase: passphrase.optional(),
      recovery: z.string().min(1).max(200).optional(),
      next: passphrase,
    }),
    output: z.strictObject({ recovery: z.string() }),
  },
  /** Writes a desk's recovery code to a file of the person's choice, for safe keeping. `null`: the person cancelled. */
  'desk.saveCode': {
    input: z.strictObject({ desk: DeskId, code: z.string().max(200) }),
    output: z.strictObject({ path: z.string() }).nullable(),
  },
  'desk.leave': { input: z.strictObject({ desk: DeskId }), output: nothing },
  /**
   * Pauses a desk or goes on, makes it the default, tells where its folder is now, or has Git carry it: never unasked, since
   * a work tree's settings can have Git run anything.
   */
  'desk.change': {
    input: z.strictObject({
      desk: DeskId,
      paused: z.boolean().optional(),
      isDefault: z.boolean().optional(),
      folder: folder.optional(),
      git: z.boolean().optional(),
    }),
    output: DeskStatus,
  },
  /** *Look now*: answered when everything that is there has come in, and everything that is here has gone out. */
  'desk.sync': { input: z.strictObject({ desk: DeskId.optional() }), output: z.array(DeskStatus) },
  /** *Share with desk*: gives stories to a desk, without one to the default, and shares what is written so far. */
  'desk.share': {
    input: z.strictObject({ ids: storyIds, desk: DeskId.optional() }),
    output: z.strictObject({ stories: z.number().int() }),
  },
  /** How stories stand with their desk. */
  'desk.sharing': { input: z.strictObject({ ids: z.array(StoryId).max(500) }), output: z.array(StorySharing) },
  /** Who shared the versions of a story's open conflicts. */
  'desk.disputes': { input: z.strictObject({ id: StoryId }), output: z.array(Dispute) },
  /** The stories with words that have not left this computer. */
  'desk.unshared': { input: nothing, output: z.array(StoryId) },
  /** Takes removals by others that wait for consent, or keeps the stories for everybody. */
  'desk.removals': { input: z.strictObject({ desk: DeskId, take: z.boolean() }), output: nothing },
  /** Fills a folder that was found empty once more. */
  'desk.refill': { input: z.strictObject({ desk: DeskId }), output: nothing },
  'desk.settings': { input: z.strictObject({ desk: DeskId }), output: DeskSettings },
  /** The pages in the `stories` folders of desks that publish there. */
  'desk.pages': { input: nothing, output: z.array(DeskPagesStatus) },
  /** Those of a story. */
  'desk.storyPages': {
    input: z.strictObject({ id: StoryId }),
    output: z.strictObject({ pages: StoryPages.nullable() }),
  },
  'desk.setSettings': { input: z.strictObject({ desk: DeskId, settings: DeskSettings }), output: nothing },
} as const

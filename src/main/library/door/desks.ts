import type { Arrival, DeskSettings, DeskStatus, Dispute, FoundDesk, StorySharing } from '../../../shared/bridge/desk'
import type { PageFound, TakenPage } from '../desk/take-page'

export interface DeskJoining {
  folder: string
  name?: string
  isDefault?: boolean
  passphrase?: string
  recovery?: string
}

export interface PassphraseChange {
  desk: string
  /** What opens it now: one of the two. */
  passphrase?: string | undefined
  recovery?: string | undefined
  next: string
}

export interface DeskChange {
  desk: string
  paused?: boolean
  isDefault?: boolean
  folder?: string
  git?: boolean
}

/** `key` opens a sealed desk without its passphrase, on this computer; `recovery`, of a new one, is shown once. */
export type JoinedDesk = DeskStatus & { key?: string; recovery?: string }

/** What happened with desks: how all stand now, and what came in. */
export interface DeskNews {
  desks: DeskStatus[]
  arrivals: Arrival[]
}

/** Desks: folders through which people share stories. All that waits for a folder is done in the background. */
export interface Desks {
  /** The desks that this library has joined, the first one first. */
  desks(): Promise<DeskStatus[]>
  /** What lies in a folder. Throws desk.gone and its kin. */
  lookAtDesk(folder: string): Promise<FoundDesk>
  /**
   * Joins the desk in a folder; where there is none yet it becomes one under a name. Of several the first is the default.
   * With a passphrase a new one is sealed, and an old one opened; so does a recovery code. Joining again opens a desk that
   * is locked. Throws desk.gone and its kin, desk.in-library, and desk.no-name where a folder that is no desk got no name;
   * desk.locked, desk.wrong-passphrase, desk.wrong-code, desk.mistyped-code, desk.short-passphrase and desk.not-sealed.
   */
  joinDesk(input: DeskJoining): Promise<JoinedDesk>
  /** Opens a sealed desk with the key that joining gave. Gives whether it does open it. */
  openSealed(input: { desk: string; key: string }): Promise<boolean>
  /**
   * Has a sealed desk opened by another passphrase and another recovery code, which it gives, from now on: see decision 28 for what
   * that does not change. Throws desk.not-sealed, desk.not-it, desk.gone and its kin, and what opening a desk and sealing one throw.
   */
  changePassphrase(input: PassphraseChange): Promise<{ recovery: string }>
  /** Forgets a desk. Its stories stay here as they are, and in its folder as they are there. */
  leaveDesk(desk: string): Promise<void>
  /**
   * Leaves a desk's folder alone for a while, or goes on; makes it the default; tells where it lies now; or has Git carry
   * it, or no longer.
   */
  changeDesk(input: DeskChange): Promise<DeskStatus>
  /** Looks through the folders of all desks, or of one, now: what is new comes in, what is not there goes out. */
  syncDesks(desk?: string): Promise<DeskStatus[]>
  /**
   * Gives stories to a desk, without one to the default, and cuts a shared revision of what is written so far. Those of
   * another desk stay there. Gives how many went. Throws desk.not-joined.
   */
  shareStories(input: { ids: string[]; desk?: string; by: string }): Promise<{ stories: number }>
  /** How stories stand with their desk. One that is gone is left out. */
  sharingOf(ids: string[]): Promise<StorySharing[]>
  /** Who shared the versions of a story's open conflicts. Throws article.not-found. */
  disputesOf(id: string): Promise<Dispute[]>
  /** The stories of desks with words that have not left this computer. */
  unsharedStories(): Promise<string[]>
  /** Takes removals by others that wait for consent, or keeps these stories, for everybody. */
  answerRemovals(input: { desk: string; take: boolean; by: string }): Promise<void>
  /** The stories of a desk, the trash left out: each with the hash of what is saved, and the shared revision that it started from. */
  storiesOfDesk(desk: string): Promise<{ id: string; hash: string; base: string | null }[]>
  /** A story as it first went out, as JSON; null where it never did, as far as its history is here. */
  firstPublished(id: string): Promise<string | null>
  /** Reads a page of a desk's `stories` folder; what somebody changed in it comes into its story as proposals. */
  takePage(page: PageFound): Promise<TakenPage>
  /** Fills a folder that was found empty once more, with all that this library has. */
  refillDesk(desk: string): Promise<void>
  deskSettings(desk: string): Promise<DeskSettings>
  changeDeskSettings(input: { desk: string; settings: DeskSettings }): Promise<void>
}

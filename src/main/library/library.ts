import type { Byline } from '../../shared/article/article'
import type { AssetRef, Figure } from '../../shared/article/figure'
import type { Identity, KnownIdentity, Naming } from '../../shared/article/identity'
import type { CHECKPOINT_REASONS } from '../../shared/article/revision'
import type { Source } from '../../shared/article/source'
import type { Tag } from '../../shared/article/tag'
import type { Term } from '../../shared/article/term'
import type { Act, LibrarySource, LibrarySources, StoriesChange, UsedTag } from '../../shared/bridge/acts'
import type {
  Backup,
  Damage,
  Emptied,
  PastRecovery,
  Progress,
  ReadOnlyReason,
  Recovery,
} from '../../shared/bridge/care'
import type { Arrival, DeskSettings, DeskStatus, Dispute, FoundDesk, StorySharing } from '../../shared/bridge/desk'
import type { EvidenceFile } from '../../shared/bridge/evidence'
import type { History } from '../../shared/bridge/history'
import type { RelatedAsk, RelatedStory } from '../../shared/bridge/related'
import type {
  Excerpt,
  FoundSource,
  FoundTag,
  OpenStory,
  SaveResult,
  StoryChange,
  StoryFilter,
  StoryList,
  StoryRow,
  StorySort,
  UsedSection,
} from '../../shared/bridge/story'
import type { ImportedReferences, KeptLeft, KnownSource } from '../../shared/bridge/references'
import type { AlikeTags, ListedTerms, TagProposal, TagQuestion, VocabularyOutcome } from '../../shared/bridge/tagging'
import type { Template } from '../../shared/bridge/templates'
import type { ImportOutcome } from '../../shared/bridge/transfer'
import type { WordLists, WordsChange } from '../../shared/bridge/words'
import type { Finding as PageFinding } from '../../shared/export/proof/finding'
import type { PageToProve } from '../../shared/export/proof/prove'
import type { PageFound, TakenPage } from './desk/take-page'
import type { PictureFile } from './keep-picture'
import type { CutCopy, WebCopy } from './web-pictures'

/** A story to bring in: its JSON, where it came from, and the text as it arrived (kept private on this machine). */
export interface IncomingStory {
  json: string
  /** `hash`: the SHA-256 of what it was read from, where that was not the text. `url`: the address that a page says is its own. */
  original: { name: string; text: string; hash?: string; url?: string | undefined }
}

/** Something to import: a file or folder by its path, or a text that has no file. */
export type Brought = { path: string } | { name: string; text: string }

export interface ImportInput {
  brought: Brought[]
  /** The language (BCP 47) of stories that do not say theirs. */
  language: string
  /** Who imports. */
  by: string
  /** Takes proposed tags as they are. */
  acceptTags?: boolean
  /** What the library has comes in nevertheless: all, or nothing but what was read from content with these hashes. */
  again?: string[] | 'all' | undefined
}

/** Stories from files of other programs. */
export interface Imports {
  /**
   * Brings in whatever is in files, folders and texts, as one act; what can't be read holds up nothing else, what the
   * library has already is left. One import at a time: throws import.busy.
   */
  importStories(input: ImportInput): Promise<ImportOutcome>
  /** Stops the import that runs, if any. What has come in stays. */
  stopImport(): Promise<void>
}

/** A story as export reads it: what is saved now. `published` is the value of the revision that went out, if any. */
export interface StoredStory {
  id: string
  json: string
  sample: boolean
  published: string | null
}

/** Stories as they are written, one by one. */
export interface Stories {
  /** `template`: the id of what it begins from; Stet's own are in the language. Throws template.not-found. */
  create(input: { language: string; by: string; template?: string }): Promise<OpenStory>
  /** The sample story, made from its JSON text; the same one again when it is already there. */
  createSample(input: { json: string; by: string }): Promise<OpenStory>
  /** Brings stories in, all or none, each as a shared revision. Gives their ids in order. */
  bringIn(input: { stories: IncomingStory[]; by: string }): Promise<string[]>
  /** The text as it arrived with an import, or null. */
  originalOf(id: string): Promise<{ name: string; text: string; at: string } | null>
  open(id: string): Promise<OpenStory>
  /**
   * Stores a changed story; durable when it resolves. What is stored already counts as saved. `publication` is left as it
   * is stored. Throws article.read-only where the story or its stored copy holds something unknown, and article.invalid.
   */
  save(input: { id: string; baseVersion: number; json: string; by: string }): Promise<SaveResult>
  /** Throws article.moved-on where the stored version is not `baseVersion`, article.on-hold or article.disputed. */
  publish(input: { id: string; baseVersion: number; by: string }): Promise<OpenStory>
  /** All of the stories or none. The trash is a matter of this library: neither way cuts a revision. */
  trash(ids: string[]): Promise<void>
  restore(ids: string[]): Promise<void>
  /** What export reads, trash left out: the stories named, or all of them. */
  stored(ids?: string[]): Promise<StoredStory[]>
  /** What `stored` would give for all, without reading it: each id with the hash of what is saved, which changes with it. */
  storedHashes(): Promise<{ id: string; hash: string }[]>
}

/** What a list holds, newest update first unless it says otherwise. `me`: the person's name, for the stories that are theirs. */
export interface ListQuery {
  filter: StoryFilter
  sort?: StorySort
  me?: string
}

/** What the list and the fields that suggest something ask for. */
export interface Finding {
  /** One page. */
  list(query: ListQuery & { offset: number; limit: number }): Promise<StoryList>
  /** All ids that `list` would give, in its order. */
  ids(query: ListQuery): Promise<string[]>
  /** Where the words sought stand in these stories. One that is gone or damaged is left out. */
  excerpts(query: { ids: string[]; text: string }): Promise<Excerpt[]>
  /** The rows of these stories, those in the trash too, in their order. One that is gone is left out. */
  rows(ids: string[]): Promise<StoryRow[]>
  /** Stories that readers of one may want next, with what they share with it: published first, then the nearest. */
  related(ask: RelatedAsk): Promise<RelatedStory[]>
  /** Who signed stories and has a name in which each word begins one, the last first, each once and as they signed last. */
  bylines(input: { text: string; limit: number }): Promise<Byline[]>
  /** The sections that stories have, in the order of their names. */
  sections(): Promise<UsedSection[]>
  /** Sources of other stories, used last first, each once, then imported ones; confidential ones are never offered. */
  searchSources(input: { text: string; except?: string; limit: number }): Promise<FoundSource[]>
}

/** The versions of a story. */
export interface Versions {
  /** Cuts a revision of what is stored, unless the last one has the same value. */
  checkpoint(input: { id: string; reason: CheckpointReason; by: string }): Promise<void>
  /** Cuts a shared revision with a label, always. */
  nameVersion(input: { story: string; label: string; by: string }): Promise<void>
  versions(story: string): Promise<History>
  /** The value of a version as JSON text. Throws version.not-found or version.damaged. */
  readVersion(input: { story: string; revision: string }): Promise<string>
}

/** A story with its shared history, as it goes to a colleague. */
export interface PackedStory {
  story: string
  /** What is saved now. */
  head: string
  /** Their canonical texts by their ids, the head first. */
  revisions: { id: string; text: string }[]
  /** Where the files that any of them names lie on disk, called by their hash. */
  pictures: string[]
  evidence: string[]
  /** How many could not be had. */
  missingFiles: number
  /** Whether versions stay here that name a source which is confidential now. */
  heldBack: boolean
}

/** Stories that go to colleagues as files. They come in as other files do. */
export interface Packing {
  /** Cuts a shared revision of what is saved, unless there is one. */
  packStory(input: { id: string; by: string }): Promise<PackedStory>
}

/** Changes of many stories at once: each story gets one revision, and all is undone as one. */
export interface Acts {
  change(input: { ids: string[]; change: StoriesChange; by: string }): Promise<Act>
  tags(): Promise<UsedTag[]>
  /** Puts one tag in the place of others in all stories (a rename, a merge), or takes them away. */
  retag(input: { slugs: string[]; into: Tag | null; by: string }): Promise<Act>
  /** `imported`: only those that were imported and that no story holds. */
  sources(query: {
    text: string
    id?: string
    imported?: boolean
    offset: number
    limit: number
  }): Promise<LibrarySources>
  /** Sources that look like one and the same: equal address, or equal title and publisher. */
  duplicateSources(): Promise<LibrarySource[][]>
  /**
   * Puts an edited source in the place of the one with its id, in the stories named or wherever it is. Where it is
   * confidential an open one takes its place only if the edit `opens` it.
   */
  editSource(input: { source: Source; stories: string[] | null; opens: boolean; by: string }): Promise<Act>
  /** Makes several sources one, in all stories: citations of the others point to `into` (a source's id). */
  mergeSources(input: { ids: string[]; into: string; by: string }): Promise<Act>
  /** Takes an act back in every story, keeping what was written there since. Throws act.not-found. */
  undoAct(input: { act: string; by: string }): Promise<void>
}

/** Pictures. */
export interface Pictures {
  /**
   * Keeps a picture, cleaned of all that doesn't show it, under the SHA-256 of what is left. Throws asset.too-large,
   * asset.too-many-pixels, asset.unsound, or asset.not-a-picture and its kin.
   */
  addAsset(file: PictureFile): Promise<AssetRef>
  /** The same, as a figure with the words that the file says of itself. */
  addPicture(file: PictureFile): Promise<Figure>
  /** Where an asset's bytes are on disk. Throws asset.not-found or asset.damaged. */
  assetPath(hash: string): Promise<string>
  /** Its copies for a page on the web, smallest first; none where the original is best. Throws as `assetPath` does. */
  webPictures(hash: string): Promise<WebCopy[]>
  /** Its cuts to 1:1, 4:3 and 16:9, in this order; none where it is animated. Throws as `assetPath` does. */
  cutPictures(hash: string): Promise<CutCopy[]>
}

/** Whether exported pages are what their stories tell. */
export interface Proving {
  /** Reads a page again where neither saves nor the window wait for it. Gives where it is wrong; none: it is right. */
  prove(page: PageToProve): Promise<PageFinding[]>
}

/** Files that back sources. They are kept as they came, and nothing here opens them. */
export interface EvidenceFiles {
  /** Keeps a file: of a confidential source in private.db, of any other in assets/. Throws evidence.too-large. */
  addEvidence(file: {
    bytes: Uint8Array
    name: string
    mediaType: string
    confidential: boolean
  }): Promise<EvidenceFile>
  /** Keeps a file of a confidential source in assets/ too. Throws evidence.not-found or evidence.damaged. */
  publishEvidence(hash: string): Promise<void>
  /** Throws evidence.not-found or evidence.damaged. */
  evidenceBytes(hash: string): Promise<Uint8Array>
}

/** Who confidential sources are: on this machine alone, outside backups, search and every story. */
export interface Identities {
  /** Who a source is; null where this machine doesn't know. */
  identity(source: string): Promise<Identity | null>
  /** Keeps who a source is, with the files that it names, or forgets it; durable when it resolves. */
  keepIdentity(kept: { source: string; identity: Identity | null }): Promise<void>
  /** Of some sources, those whose identity this machine knows. */
  knownIdentities(sources: string[]): Promise<KnownIdentity[]>
  /** Where a source still stands by name, of this story and of others that hold it: here, in desks' folders, before readers. */
  whereNamed(sought: { source: string; story: string }): Promise<Naming>
}

/** What tags are called, which ones go with a story, and which may be one and the same. */
export interface Tagging {
  /** Tags of stories and of the vocabulary that go with what is typed; terms by their names in a language (BCP 47). */
  suggestTags(input: { text: string; limit: number; language?: string }): Promise<FoundTag[]>
  /** Tags that a story could have, the best first, each with its reasons. */
  proposeTags(question: TagQuestion): Promise<TagProposal[]>
  terms(query: { text: string; language: string; limit: number }): Promise<ListedTerms>
  /** Puts a term into the vocabulary or in the place of the one with its slug; null takes that away. */
  changeTerm(input: { slug: string; term: Term | null; by: string }): Promise<void>
  /** Throws vocabulary.not-json and its kin, which name the value at fault. */
  importVocabulary(file: { name: string; text: string; by: string }): Promise<VocabularyOutcome>
  removeVocabulary(id: string): Promise<void>
  /** Takes back the last import or removal of a vocabulary. */
  takeBackVocabulary(id: string): Promise<void>
  /** Tags that may be the same as a more used one. */
  alikeTags(): Promise<AlikeTags[]>
  /** Remembers that two tags are not the same though they look so, or forgets that. */
  tellApart(input: { slugs: [string, string]; apart: boolean; by: string }): Promise<void>
}

/** Words that are right though no dictionary has them. */
export interface Words {
  words(): Promise<WordLists>
  /** Puts words into a list and takes others out of it. What is so already stays so. */
  changeWords(input: WordsChange & { by: string }): Promise<WordLists>
}

/** References that are imported before any story holds them. */
export interface References {
  /** Brings in what files of references hold, but for what is there already, word for word. */
  importReferences(input: {
    files: { name: string; bytes: Uint8Array }[]
    by: string
  }): Promise<Omit<ImportedReferences, 'failed'>>
  /** Removes references that no story holds: those with the ids, or all that hold some words. */
  removeReferences(input: { ids: string[] } | { text: string }): Promise<Act>
  /** What imports did not understand, the last one first. */
  leftReferences(): Promise<KeptLeft[]>
  /** Forgets what some imports did not understand. */
  forgetLeft(ids: string[]): Promise<void>
  /** What sources that arrive are the same as: one that the story holds already, or one of the library. */
  knownSources(input: { arriving: Source[]; here: Source[] }): Promise<KnownSource[]>
}

/** What stories begin from. */
export interface Templates {
  /** Stet's own, with their headings in a language (BCP 47), then the person's in the order in which they were saved. */
  templates(input: { language: string }): Promise<Template[]>
  /** Keeps what of a story begins another like it. Throws article.read-only and article.invalid. */
  saveTemplate(input: { name: string; json: string; by: string }): Promise<void>
  /** Throws template.not-found, as does `removeTemplate`. */
  renameTemplate(input: { id: string; name: string }): Promise<void>
  /** Takes a template of the person's out of the list (`removed`), or puts it back. */
  removeTemplate(input: { id: string; removed: boolean }): Promise<void>
}

/** What keeps the library whole. */
export interface Care {
  info(): Promise<LibraryInfo>
  /**
   * Removes stories of the trash for good, those named or all: from the database, the search index, the backups and the
   * pictures that no other story uses. Those on legal hold stay. `by` removed them, for those at the stories' desks.
   */
  emptyTrash(input: { ids?: string[]; by: string }): Promise<Emptied>
  backups(): Promise<Backup[]>
  backUp(): Promise<Backup>
  /** The newest recovery that left a report; null: none. */
  lastRecovery(): Promise<PastRecovery | null>
  /** Stories whose stored copy is damaged, as far as anybody came across them. */
  damage(): Promise<Damage[]>
  /** Puts a good version in the place of a damaged stored copy, which is kept aside. */
  recover(input: { story: string; revision: string; by: string }): Promise<OpenStory>
}

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

/**
 * The one door to stored work. Every method is asynchronous, whether the library runs in this process (command line,
 * tests) or in the app's worker. Errors are StetErrors.
 */
export interface Library
  extends
    Stories,
    Finding,
    Versions,
    Acts,
    Pictures,
    Proving,
    EvidenceFiles,
    Identities,
    Tagging,
    Words,
    Templates,
    References,
    Imports,
    Desks,
    Packing,
    Care {
  /**
   * Tells of stories that were saved, created, trashed, restored or removed; of none once search, which had lagged behind,
   * knows all of them. Gives the way to stop listening.
   */
  onChanged(listener: (changes: StoryChange[]) => void): () => void
  /** Tells how far work on many stories has come. Gives the way to stop listening. */
  onProgress(listener: (progress: Progress) => void): () => void
  /** Tells that desks stand otherwise than before, and of stories that others' work came into. Gives the way to stop. */
  onDesks(listener: (news: DeskNews) => void): () => void
  /** Writes what is pending and closes. */
  close(): Promise<void>
}

/** What happened with desks: how all stand now, and what came in. */
export interface DeskNews {
  desks: DeskStatus[]
  arrivals: Arrival[]
}

/** A library that is open. `recovery` tells what opening it had to mend. */
export interface LibraryInfo {
  path: string
  readOnly: boolean
  stories: number
  recovery: Recovery | null
  /** Why it is open for reading only; null where it is not. */
  readOnlyBecause: ReadOnlyReason | null
  /** Where what is private was set aside because it could not be read: the texts as they arrived, and who sources are. */
  privateSetAside: string | null
}

export type CheckpointReason = (typeof CHECKPOINT_REASONS)[number] | 'restore'

/** Opens a library folder, making it when it is not there. `readOnly` opens one that another Stet owns. */
export interface LibraryOptions {
  path: string
  /** Open for reading only. Without it, a library owned elsewhere throws library.busy. */
  readOnly?: boolean
  /** Why it is opened for reading only, where that was not the wish of the one who opens it. */
  readOnlyBecause?: ReadOnlyReason
  /** A library is known to be there: a folder that holds none throws library.gone instead of becoming a new one. */
  known?: boolean
  /** Where a damaged library has no backup, what can still be read of it becomes the library. */
  fromNothing?: boolean
  /** The vocabulary that a newsroom starts with. */
  starters?: Term[]
}

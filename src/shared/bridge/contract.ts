import * as z from 'zod'
import { Byline } from '../article/article'
import { Figure } from '../article/figure'
import { Identity, KnownIdentity, Naming } from '../article/identity'
import { CHECKPOINT_REASONS } from '../article/revision'
import { Source } from '../article/source'
import { Tag } from '../article/tag'
import { Term } from '../article/term'
import { Act, LibrarySource, LibrarySources, StoriesChange, UsedTag } from './acts'
import { AppInfo } from './app-info'
import { Backup, Damage, Emptied, PastRecovery } from './care'
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
} from './desk'
import { Problem } from './errors'
import { ChosenFile, EvidenceFile } from './evidence'
import { History, VersionOf } from './history'
import { PART_OF_PICTURE } from './pictures'
import { ImportedReferences, KnownSource, KeptLeft } from './references'
import { RelatedAsk, RelatedStory } from './related'
import { THEME_CHOICES } from '../export/themes'
import { Settings } from './settings'
import {
  Excerpt,
  FoundSource,
  FoundTag,
  NEWEST_FIRST,
  OpenStory,
  SaveResult,
  StoryFilter,
  StoryId,
  StoryList,
  StoryRow,
  StorySort,
  UsedSection,
} from './story'
import { AlikeTags, ListedTerms, TagProposal, TagQuestion, VocabularyOutcome } from './tagging'
import { Template, TemplateId, TemplateName } from './templates'
import {
  ExportedPackage,
  ExportedSite,
  ExportedStories,
  ExportFormat,
  ExportResult,
  FileFormat,
  ImportOutcome,
} from './transfer'
import { WordLists, WordsChange } from './words'

const nothing = z.strictObject({})
const paths = z.array(z.string().min(1).max(4096)).min(1).max(1000)

/** A value whose own schema sets no length to its texts. */
const within = <T extends z.ZodType>(schema: T) =>
  schema.refine((value) => JSON.stringify(value).length <= LONGEST_VALUE, { abort: true })
const LONGEST_VALUE = 100_000

const storyIds = z.array(StoryId).min(1).max(100_000)

const SourceId = z.string().min(1).max(200)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const hashes = z.array(Sha256).min(1).max(10_000)
const slug = z.string().min(1).max(200)

/** The shelf of an imported vocabulary. */
const vocabularyId = z.string().startsWith('vocabulary:').max(200)

const LONGEST_PART = (PART_OF_PICTURE / 3) * 4

/** A story's JSON text: 32 million characters are some five million words. */
const storyJson = z.string().min(2).max(32_000_000)

/** The path of a folder that people share. */
const folder = z.string().min(1).max(4096)
/** What opens an encrypted desk. */
const passphrase = z.string().min(1).max(1000)

const copied = z.string().max(32_000_000)

/** The JSON text of sources. */
const sourcesJson = z.string().min(2).max(15_000_000)

/**
 * Every request from the window to the main process: what it takes and what it gives. The preload passes names and
 * JSON; the window's client and main's registration are derived from this table.
 */
export const requests = {
  'app.info': { input: nothing, output: AppInfo },
  /** Everything that the window begins with, in one answer. */
  'app.start': {
    input: nothing,
    output: z.strictObject({
      info: AppInfo,
      settings: Settings,
      /** The first page of the list, where it was left. */
      stories: StoryList,
      /** The story that was open last or, where it can't be, the newest. `null`: there is none, or nobody was here yet. */
      story: OpenStory.nullable(),
      /** Why the last story was not opened, where the person should know. */
      problem: Problem.nullable(),
    }),
  },
  /** The window has shown its first content. */
  'app.shown': { input: nothing, output: nothing },
  /** The answer to `window.closing`: everything is saved, or the person chose to leave. */
  'app.mayClose': { input: nothing, output: nothing },
  /** The other answer to `window.closing`: not everything is saved, so the window stays and asks the person. */
  'app.mayNotClose': { input: nothing, output: nothing },
  'app.openLink': { input: z.strictObject({ url: z.string().max(8192) }), output: nothing },
  /** The address of the page that what is on the clipboard was copied from, as far as the browser has said so. */
  'clipboard.origin': { input: nothing, output: z.strictObject({ url: z.string().nullable() }) },
  /** Pastes the words on the clipboard, without what they looked like, where the person writes. */
  'clipboard.pastePlain': { input: nothing, output: nothing },
  /** Puts a text on the clipboard, and beside it the same as HTML where there is one. */
  'clipboard.write': { input: z.strictObject({ text: copied, html: copied.optional() }), output: nothing },
  'app.showFile': { input: z.strictObject({ path: z.string().max(4096) }), output: nothing },
  /** What the menus of a system do with the clipboard, done in the field that has the focus. */
  'app.edit': { input: z.strictObject({ action: z.enum(['cut', 'copy', 'paste']) }), output: nothing },
  /** Lets the window fill the screen or, where it does, no longer. */
  'app.fullScreen': { input: nothing, output: nothing },
  'settings.get': { input: nothing, output: Settings },
  'settings.set': { input: Settings.partial(), output: Settings },

  'articles.list': {
    input: z.strictObject({
      filter: StoryFilter,
      sort: StorySort.default(NEWEST_FIRST),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: StoryList,
  },
  /** The ids of all stories that a list holds, in its order. */
  'articles.ids': { input: z.strictObject({ filter: StoryFilter, sort: StorySort }), output: z.array(StoryId) },
  'articles.excerpts': {
    input: z.strictObject({ ids: z.array(StoryId).max(100), text: z.string().max(1000) }),
    output: z.array(Excerpt),
  },
  /** The rows of these stories as they are now, those in the trash too; one that is gone is left out. */
  'articles.rows': { input: z.strictObject({ ids: z.array(StoryId).max(500) }), output: z.array(StoryRow) },
  /** Stories that readers of one may want next. */
  'articles.related': { input: RelatedAsk, output: z.array(RelatedStory) },
  'articles.sections': { input: nothing, output: z.array(UsedSection) },
  /** Who signed stories, newest first, each once with role and organisation as they were last. */
  'articles.bylines': {
    input: z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(50) }),
    output: z.array(Byline),
  },
  /** `template`: what it begins from. */
  'articles.create': { input: z.strictObject({ template: TemplateId.optional() }), output: OpenStory },
  'articles.createSample': { input: nothing, output: OpenStory },
  'articles.open': { input: z.strictObject({ id: StoryId }), output: OpenStory },
  'articles.save': {
    input: z.strictObject({ id: StoryId, baseVersion: z.number().int().min(0), json: storyJson }),
    output: SaveResult,
  },
  /** Cuts a checkpoint of what is saved. Equal values make none. */
  'articles.checkpoint': {
    input: z.strictObject({ id: StoryId, reason: z.enum([...CHECKPOINT_REASONS, 'restore']) }),
    output: nothing,
  },
  /** *Mark as published*: cuts a shared revision, sets `publication` and the stage. Gives the story as it is now stored. */
  'articles.publish': { input: z.strictObject({ id: StoryId, baseVersion: z.number().int() }), output: OpenStory },
  'articles.trash': { input: z.strictObject({ ids: storyIds }), output: nothing },
  'articles.restore': { input: z.strictObject({ ids: storyIds }), output: nothing },
  /** Removes stories of the trash for good: those named, or all of it. */
  'articles.empty': { input: z.strictObject({ ids: storyIds.optional() }), output: Emptied },
  'articles.change': { input: z.strictObject({ ids: storyIds, change: within(StoriesChange) }), output: Act },
  /** Takes back a change of many stories. */
  'acts.undo': { input: z.strictObject({ act: z.string().max(64) }), output: nothing },

  'history.list': { input: z.strictObject({ story: StoryId }), output: History },
  'history.read': { input: VersionOf, output: z.strictObject({ json: z.string() }) },
  /** *Name this version*: always cuts one, which travels. */
  'history.name': {
    input: z.strictObject({ story: StoryId, label: z.string().trim().min(1).max(200) }),
    output: nothing,
  },

  'sources.search': {
    input: z.strictObject({
      text: z.string().max(1000),
      /** Sources of this story are left out: the window has them. */
      except: StoryId.optional(),
      limit: z.number().int().min(1).max(100),
    }),
    output: z.array(FoundSource),
  },
  'sources.list': {
    input: z.strictObject({
      text: z.string().max(1000),
      /** Only the source with this id. */
      id: z.string().min(1).max(200).optional(),
      /** Only those that were imported and that no story holds. */
      imported: z.boolean().optional(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: LibrarySources,
  },
  'sources.duplicates': { input: nothing, output: z.array(z.array(LibrarySource)) },
  /**
   * `stories`: where the edited source takes the place of the stored one; null: wherever it is. `opens`: it was
   * confidential and is to be no more; without it no story that has it so is changed.
   */
  'sources.edit': {
    input: z.strictObject({ source: within(Source), stories: storyIds.nullable(), opens: z.boolean() }),
    output: Act,
  },
  'sources.merge': {
    input: z.strictObject({
      ids: z.array(z.string().min(1).max(200)).min(2).max(1000),
      into: z.string().min(1).max(200),
    }),
    output: Act,
  },
  /** Who a confidential source is; null where this computer doesn't know. */
  'identities.read': {
    input: z.strictObject({ source: SourceId }),
    output: z.strictObject({ identity: Identity.nullable() }),
  },
  /** Keeps who a source is on this computer, or forgets it. */
  'identities.keep': {
    input: z.strictObject({ source: SourceId, identity: within(Identity).nullable() }),
    output: nothing,
  },
  /** Of some sources, those whose identity this computer knows. */
  'identities.known': {
    input: z.strictObject({ sources: z.array(SourceId).max(10_000) }),
    output: z.array(KnownIdentity),
  },
  /** Where a source still stands by name. */
  'identities.named': { input: z.strictObject({ source: SourceId, story: StoryId }), output: Naming },

  /** Asks for files that back a source. None: the person cancelled. */
  'evidence.choose': { input: nothing, output: z.array(ChosenFile) },
  'evidence.keep': {
    input: z.strictObject({ path: z.string().min(1).max(4096), confidential: z.boolean() }),
    output: EvidenceFile,
  },
  /** Keeps a file that backed a confidential source for a story to hold. */
  'evidence.publish': { input: z.strictObject({ hash: Sha256 }), output: nothing },
  /** Writes a copy of a file to a place of the person's choice. `null`: the person cancelled. */
  'evidence.save': {
    input: z.strictObject({ hash: Sha256, name: z.string().max(1000) }),
    output: z.strictObject({ path: z.string() }).nullable(),
  },

  /** Asks for files of references in a dialog, and gives their paths. None: the person cancelled. */
  'references.choose': { input: nothing, output: z.array(z.string()) },
  /** Imports files of references into the library. */
  'references.files': { input: z.strictObject({ paths }), output: ImportedReferences },
  /** Removes imported references that no story holds: those with the ids, or all that hold some words. */
  'references.remove': {
    input: z.union([
      z.strictObject({ ids: z.array(z.string().min(1).max(200)).min(1).max(1000) }),
      z.strictObject({ text: z.string().max(1000) }),
    ]),
    output: Act,
  },
  /** What imports into the library did not understand, the last one first. */
  'references.left': { input: nothing, output: z.array(KeptLeft) },
  /** Forgets what some imports did not understand. */
  'references.forget': {
    input: z.strictObject({ ids: z.array(z.string().min(1).max(200)).min(1).max(1000) }),
    output: nothing,
  },
  /** Of sources that arrive (their JSON texts), what they are the same as: a source of the story, or of the library. */
  'references.known': {
    input: z.strictObject({ arriving: sourcesJson, here: sourcesJson }),
    output: z.array(KnownSource),
  },
  'tags.list': { input: nothing, output: z.array(UsedTag) },
  /** A rename (one slug), a merge (several) or, with nothing to put in their place, a removal. */
  'tags.replace': {
    input: z.strictObject({
      slugs: z.array(z.string().min(1).max(200)).min(1).max(1000),
      into: within(Tag).nullable(),
    }),
    output: Act,
  },
  'tags.suggest': {
    input: z.strictObject({
      text: z.string().max(200),
      limit: z.number().int().min(1).max(100),
      /** In which the terms of the vocabulary are named (BCP 47). */
      language: z.string().min(1).max(100),
    }),
    output: z.array(FoundTag),
  },
  /** Tags that a story could have. It is not changed. */
  'tags.propose': { input: TagQuestion, output: z.array(TagProposal) },
  /** Tags that may be the same as a more used one. */
  'tags.alike': { input: nothing, output: z.array(AlikeTags) },
  /** Two tags are not the same though they look so; or that is forgotten. */
  'tags.apart': {
    input: z.strictObject({ slugs: z.tuple([slug, slug]), apart: z.boolean() }),
    output: nothing,
  },

  'vocabulary.list': {
    input: z.strictObject({
      text: z.string().max(200),
      language: z.string().min(1).max(100),
      limit: z.number().int().min(1).max(1000),
    }),
    output: ListedTerms,
  },
  /** Puts a term into the vocabulary, or takes one away. */
  'vocabulary.change': { input: z.strictObject({ slug, term: Term.nullable() }), output: nothing },
  /** Asks for a file in a dialog, and puts the vocabulary in it beside the others. `null`: the person cancelled. */
  'vocabulary.import': { input: nothing, output: VocabularyOutcome.nullable() },
  'vocabulary.remove': { input: z.strictObject({ id: vocabularyId }), output: nothing },
  /** Takes back the last import or removal of a vocabulary. */
  'vocabulary.takeBack': { input: z.strictObject({ id: vocabularyId }), output: nothing },

  /** Asks for files, or for a folder of them, in a dialog, and gives their paths. None: the person cancelled. */
  'imports.choose': { input: z.strictObject({ folder: z.boolean() }), output: z.array(z.string()) },
  /** Imports files, and what is in folders. `again`: only what was read from content with these hashes, though it is known. */
  'imports.files': { input: z.strictObject({ paths, again: hashes.optional() }), output: ImportOutcome },
  /** The same for what is on the clipboard: its HTML, or its words. */
  'imports.clipboard': { input: z.strictObject({ again: hashes.optional() }), output: ImportOutcome },
  /** Stops the import that runs. What has come in stays. */
  'imports.stop': { input: nothing, output: nothing },

  /** Asks for a place in a dialog, then exports what is saved. `null`: the person cancelled. */
  'exports.story': { input: z.strictObject({ id: StoryId, format: ExportFormat }), output: ExportResult.nullable() },
  /** The same as one file, whose name and place the person chooses. */
  'exports.file': { input: z.strictObject({ id: StoryId, format: FileFormat }), output: ExportResult.nullable() },
  /** Writes a story with its shared history to one file for a colleague, whose name and place the person chooses. */
  'exports.package': { input: z.strictObject({ id: StoryId }), output: ExportedPackage.nullable() },
  /** Exports several stories as pages, each in a folder of its own in the place that was chosen. */
  'exports.stories': {
    input: z.strictObject({ ids: storyIds, format: ExportFormat }),
    output: ExportedStories.nullable(),
  },
  /** The style sheet of pages in a theme. */
  'exports.stylesheet': {
    input: z.strictObject({ theme: z.enum(THEME_CHOICES) }),
    output: z.strictObject({ css: z.string() }),
  },
  /** Asks for the newsroom's own style sheet for exported pages, and checks it. `null`: the person cancelled. */
  'exports.chooseTheme': { input: nothing, output: z.strictObject({ path: z.string() }).nullable() },
  /** Writes a story that can't be saved to a file of the person's choice, as it is in the window. */
  'exports.unsaved': {
    input: z.strictObject({ json: storyJson }),
    output: z.strictObject({ path: z.string() }).nullable(),
  },

  /** Asks for the folder of the site, then writes what has changed of it. `null`: the person cancelled. */
  'site.export': { input: nothing, output: ExportedSite.nullable() },
  /** Stops the writing of the site. What has been written stays. */
  'site.stop': { input: nothing, output: nothing },

  'templates.list': { input: nothing, output: z.array(Template) },
  /** *Save as template*: keeps what of a story begins another like it. */
  'templates.save': { input: z.strictObject({ name: TemplateName, json: storyJson }), output: nothing },
  'templates.rename': { input: z.strictObject({ id: TemplateId, name: TemplateName }), output: nothing },
  /** Takes a template of the person's out of the list, or puts it back. */
  'templates.remove': { input: z.strictObject({ id: TemplateId, removed: z.boolean() }), output: nothing },

  'words.list': { input: nothing, output: WordLists },
  'words.change': { input: WordsChange, output: WordLists },

  'library.backups': { input: nothing, output: z.array(Backup) },
  /** The newest recovery that left a report. */
  'library.lastRecovery': { input: nothing, output: PastRecovery.nullable() },
  'library.backUp': { input: nothing, output: Backup },
  'library.damage': { input: nothing, output: z.array(Damage) },
  /** Puts a good version in the place of a damaged stored copy. */
  'library.recover': { input: VersionOf, output: OpenStory },

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

  /** Asks for pictures in a dialog, and gives the paths of their files. None: the person cancelled. */
  'assets.choose': { input: z.strictObject({ several: z.boolean() }), output: z.array(z.string()) },
  /** Keeps a picture and gives it as a figure, with the words that its file says of itself. */
  'assets.file': { input: z.strictObject({ path: z.string().min(1).max(4096) }), output: Figure },
  /**
   * The next bytes, in base 64, of a picture without a file of its own: pasted, or dragged from another program. In parts,
   * so that neither side stands still; `first` begins another picture.
   */
  'assets.part': {
    input: z.strictObject({ first: z.boolean(), base64: z.string().max(LONGEST_PART) }),
    output: nothing,
  },
  /** The same as `assets.file` for the bytes that came in parts. */
  'assets.parts': { input: z.strictObject({ name: z.string().max(255) }), output: Figure },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type RequestName = keyof typeof requests
export type RequestInput<N extends RequestName> = z.input<(typeof requests)[N]['input']>
export type RequestOutput<N extends RequestName> = z.output<(typeof requests)[N]['output']>

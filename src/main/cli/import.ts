import { resolve } from 'node:path'
import { type Article, titleOf } from '../../shared/article/article'
import { referenceOf } from '../../shared/article/reference'
import { readArticle } from '../../shared/article/read'
import type { ImportSummary } from '../../shared/bridge/transfer'
import type { ImportInput } from '../library/door/imports'
import type { Library } from '../library/library'
import type { ImportedReferences } from '../../shared/bridge/references'
import { isReferenceFile } from '../../shared/interchange/references/is-reference-file'
import { importSum } from '../../shared/messages/import-sum'
import { sentenceOf, t } from '../../shared/messages/translate'
import { importReferences } from '../files/import-references'
import { libraryOf, personOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface ImportFlags {
  library?: string
  acceptTags?: boolean
  again?: boolean
  language?: string
  json?: boolean
}

/** `stet import`: gives whether every file came in. */
export async function importCommand(terminal: Terminal, files: string[], flags: ImportFlags): Promise<boolean> {
  const { by, language } = personOf(terminal)
  const options = {
    by,
    language: flags.language ?? language,
    acceptTags: flags.acceptTags === true,
    again: flags.again ? ('all' as const) : undefined,
  }
  const ofReferences = files.filter(isReferenceFile)
  const ofStories = files.filter((file) => !isReferenceFile(file))
  const { stories, references } = await withLibrary({ path: libraryOf(terminal, flags.library) }, async (library) => ({
    stories: ofStories.length > 0 ? await importInto(library, ofStories, options) : undefined,
    references: ofReferences.length > 0 ? await importReferences(library, ofReferences, { by }) : undefined,
  }))
  const { imported, sent, returned, known } = stories ?? { imported: [], sent: [], returned: [], known: [] }
  const failed = [...(stories?.failed ?? []), ...(references?.failed ?? [])]
  const failures = failed.map(({ name, problem }) => ({ name, error: sentenceOf(problem) }))
  if (flags.json) {
    const { added, known: had, left } = references ?? { added: 0, known: 0, left: [] }
    const told = {
      imported: imported.map(toldOf),
      sent: sent.map(({ name, id, title, how, missingFiles }) => ({ name, id, title, how, missingFiles })),
      returned: returned.map(({ name, story, title, changes }) => ({ name, id: story, title, changes })),
      known: known.map(({ name, why, story }) => ({ name, why, id: story.id, title: story.title })),
      references: { added, known: had, left },
      failed: failures,
    }
    terminal.out(JSON.stringify(told, null, 2))
  } else {
    for (const story of imported) terminal.out(sentenceOfImport(story))
    for (const { name, id, title, how, missingFiles: count } of sent) {
      terminal.out(t('cli.import.sent', { name, id, title, what: t(`imports.sent.${how}`) }))
      if (count > 0) terminal.say(t('imports.sent.missing', { count }))
    }
    for (const { name, title, changes } of returned) terminal.out(t('cli.import.returned', { name, title, changes }))
    for (const { name, why, story } of known) terminal.out(t(`imports.known.${why}`, { name, title: story.title }))
    const sum = stories && importSum({ ...stories, failed })
    if (sum !== undefined) terminal.out(sum)
    if (references) terminal.out(sentenceOfReferences(references))
  }
  for (const { error } of failures) terminal.say(error)
  return failed.length === 0
}

interface Imported {
  id: string
  name: string
  article: Article
  summary: ImportSummary
}

type Options = Omit<ImportInput, 'brought'>

/** Brings files in, and gives each story as it is stored. */
async function importInto(library: Library, files: string[], options: Options) {
  const { imported, sent, returned, known, failed } = await library.importStories({
    brought: files.map((path) => ({ path: resolve(path) })),
    ...options,
  })
  const stories: Imported[] = []
  for (const { id, name, summary } of imported) {
    const [story] = await library.stored([id])
    if (story) stories.push({ id, name, summary, article: readArticle(story.json).article })
  }
  return { imported: stories, sent, returned, known, failed }
}

function toldOf({ id, name, article, summary }: Imported) {
  const { tags, sources } = article
  return {
    id,
    title: titleOf(article),
    name,
    summary,
    tags: tags.map(({ slug }) => slug),
    sources: sources.map(printed),
  }
}

function printed(source: Article['sources'][number]) {
  const { title, publisher, date } = referenceOf(source)
  return { title, publisher, date }
}

function sentenceOfReferences({ added, known, leftInAll }: ImportedReferences): string {
  return t('cli.import.references', { added, known, left: leftInAll })
}

function sentenceOfImport({ id, article, summary }: Imported): string {
  return t('cli.import.done', {
    id,
    title: titleOf(article) || t('cli.import.untitled'),
    paragraphs: summary.paragraphs,
    sources: summary.sources,
    tags: summary.tags.length,
    leftOut: summary.leftOut.length,
  })
}

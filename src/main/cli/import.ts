import { type Article, titleOf } from '../../shared/article/article'
import { referenceOf } from '../../shared/article/reference'
import type { ImportedReferences } from '../../shared/bridge/references'
import { isReferenceFile } from '../../shared/interchange/references/is-reference-file'
import { sentenceOf, t } from '../../shared/messages/translate'
import { importFiles, type Imported } from '../files/import-files'
import { importReferences } from '../files/import-references'
import { libraryOf, personOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface ImportFlags {
  library?: string
  acceptTags?: boolean
  language?: string
  json?: boolean
}

/** `stet import`: gives whether every file came in. */
export async function importCommand(terminal: Terminal, files: string[], flags: ImportFlags): Promise<boolean> {
  const { by, language } = personOf(terminal)
  const options = { by, language: flags.language ?? language, acceptTags: flags.acceptTags === true }
  const ofReferences = files.filter(isReferenceFile)
  const ofStories = files.filter((file) => !isReferenceFile(file))
  const { stories, references } = await withLibrary({ path: libraryOf(terminal, flags.library) }, async (library) => ({
    stories: await importFiles(library, ofStories, options),
    references: ofReferences.length > 0 ? await importReferences(library, ofReferences, { by }) : undefined,
  }))
  const failed = [...stories.failed, ...(references?.failed ?? [])]
  const failures = failed.map(({ name, problem }) => ({ name, error: sentenceOf(problem) }))
  if (flags.json) {
    const { added, known, left } = references ?? { added: 0, known: 0, left: [] }
    const told = { imported: stories.imported.map(toldOf), references: { added, known, left }, failed: failures }
    terminal.out(JSON.stringify(told, null, 2))
  } else {
    for (const story of stories.imported) terminal.out(sentenceOfImport(story))
    if (references) terminal.out(sentenceOfReferences(references))
  }
  for (const { error } of failures) terminal.say(error)
  return failed.length === 0
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

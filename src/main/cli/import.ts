import { type Article, titleOf } from '../../shared/article/article'
import { referenceOf } from '../../shared/article/reference'
import { sentenceOf, t } from '../../shared/messages/translate'
import { importFiles, type Imported } from '../files/import-files'
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
  const { imported, failed } = await withLibrary({ path: libraryOf(terminal, flags.library) }, (library) =>
    importFiles(library, files, options),
  )
  const failures = failed.map(({ name, problem }) => ({ name, error: sentenceOf(problem) }))
  if (flags.json) terminal.out(JSON.stringify({ imported: imported.map(told), failed: failures }, null, 2))
  else for (const story of imported) terminal.out(sentenceOfImport(story))
  for (const { error } of failures) terminal.say(error)
  return failed.length === 0
}

function told({ id, name, article, summary }: Imported) {
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

import { titleOf } from '../../shared/article/article'
import { printedSources } from '../../shared/article/numbering'
import { readArticle } from '../../shared/article/read'
import { referenceLine } from '../../shared/article/reference'
import { blockText, wordCount } from '../../shared/article/text'
import { StetError } from '../../shared/bridge/errors'
import { t } from '../../shared/messages/translate'
import type { Library } from '../library/library'
import { libraryOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface ShowFlags {
  library?: string
  version?: string
  json?: boolean
}

/** `stet show`: the story's value as JSON, or the story as plain text; as it is stored, or as it was in a version. */
export async function showCommand(terminal: Terminal, id: string, flags: ShowFlags): Promise<boolean> {
  const path = libraryOf(terminal, flags.library)
  const { json, version } = await withLibrary({ path, readOnly: true }, (library) =>
    flags.version === undefined ? readStored(library, id) : readEarlier(library, id, flags.version),
  )
  if (flags.json) terminal.out(JSON.stringify({ id, version, article: JSON.parse(json) }, null, 2))
  else terminal.out(asText(json))
  return true
}

/** A story's JSON, and the version that it is, unless it is the stored story. */
interface Shown {
  json: string
  version?: string
}

async function readStored(library: Library, id: string): Promise<Shown> {
  const [story] = await library.stored([id])
  if (!story) throw new StetError('article.not-found', { id })
  return { json: story.json }
}

/** The beginning of a version's id is enough where it is no other's. */
async function readEarlier(library: Library, story: string, beginning: string): Promise<Shown> {
  const { versions } = await library.versions(story)
  const [found, other] = versions.filter(({ id }) => id.startsWith(beginning.toLowerCase()))
  if (found === undefined || other !== undefined) throw new StetError('version.not-found')
  return { json: await library.readVersion({ story, revision: found.id }), version: found.id }
}

function asText(json: string): string {
  const { article } = readArticle(json)
  const { cited, further } = printedSources(article)
  const { stage, language, tags } = article
  const facts = { stage: t(`cli.stage.${stage}`), language, words: wordCount(article), sources: article.sources.length }
  const numbered = cited.map((source, index) => `[${index + 1}] ${referenceLine(source, language)}`)
  const unnumbered = further.map((source) => `[–] ${referenceLine(source, language)}`)
  const parts = [
    titleOf(article) || t('cli.show.untitled'),
    t('cli.show.facts', facts),
    article.standfirst,
    ...article.body.map(blockText),
    tags.length > 0 ? t('cli.show.tags', { tags: tags.map(({ name }) => name).join(', ') }) : '',
    article.sources.length > 0 ? [t('cli.show.sources'), ...numbered, ...unnumbered].join('\n') : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

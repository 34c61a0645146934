import { titleOf } from '../../shared/article/article'
import { printedSources } from '../../shared/article/numbering'
import { readArticle } from '../../shared/article/read'
import { referenceLine } from '../../shared/article/reference'
import { blockText, wordCount } from '../../shared/article/text'
import { StetError } from '../../shared/bridge/errors'
import { t } from '../../shared/messages/translate'
import { libraryOf, type Terminal } from './terminal'
import { withLibrary } from './with-library'

export interface ShowFlags {
  library?: string
  json?: boolean
}

/** `stet show`: the story's value as JSON, or the story as plain text. */
export async function showCommand(terminal: Terminal, id: string, flags: ShowFlags): Promise<boolean> {
  const path = libraryOf(terminal, flags.library)
  const [story] = await withLibrary({ path, readOnly: true }, (library) => library.stored([id]))
  if (!story) throw new StetError('article.not-found', { id })
  if (flags.json) terminal.out(JSON.stringify({ id, article: JSON.parse(story.json) }, null, 2))
  else terminal.out(asText(story.json))
  return true
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

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../../../../support/folders'
import { program } from '../../../../support/programs'
import { correctionsOf, expectAll, STORIES, written } from './expected'
import { lettersOf, readMade } from './read-html'
import { WRITTEN } from './written-stories'

const pandoc = program('pandoc')
let parts: string[]
let whole: string

const html = (args: string[]) =>
  execFileSync(
    pandoc.command ?? '',
    ['--from', 'markdown', '--to', 'html', '--wrap', 'none', '--no-highlight', ...args],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    },
  )

/** All stories in one document, so that pandoc starts once; each begins at a mark of its own. */
beforeAll(() => {
  if (!pandoc.command) return
  const folder = temporaryFolder()
  const files = STORIES.flatMap(({ name, article }) => {
    const [mark, story] = [join(folder, `${name}-mark.md`), join(folder, `${name}.md`)]
    writeFileSync(mark, 'STORYBEGINS\n')
    writeFileSync(story, written(article, name, 'pandoc').text)
    return [mark, story]
  })
  whole = html(['--file-scope', ...files])
  parts = whole.split('<p>STORYBEGINS</p>').slice(1)
}, 120_000)

test.skipIf(!pandoc.command).each(STORIES.map((each, at) => ({ ...each, at })))(
  'pandoc reads $name whole, skipped where pandoc is missing',
  ({ article, at }) =>
    expectAll(readMade(parts[at] ?? '', whole), article, { imagesUrl: 'images', emptyTitles: false }),
)

test.skipIf(!pandoc.command).each(WRITTEN.slice(0, 5))(
  'pandoc prints what the front matter of “$headline” says',
  (article) => {
    const file = join(temporaryFolder(), 'story.md')
    const template = join(temporaryFolder(), 'facts.html')
    writeFileSync(file, written(article, 'story', 'pandoc').text)
    writeFileSync(
      template,
      '$title$\n$subtitle$\n$for(author)$$author$$sep$; $endfor$\n$date$\n$lang$ $dir$\n$for(corrections)$$corrections.kind$ $corrections.date$ $corrections.text$\n$endfor$',
    )
    const printed = html(['--template', template, file]).split('\n')
    const names = article.bylines.filter(({ role }) => role === 'author').map(({ name }) => name)
    const facts = [article.headline, article.standfirst, names.join('; ')]
    expect(printed.slice(0, 3).map(wordsOf)).toEqual(facts.map(lettersOf))
    expect(printed.slice(3, 5)).toEqual([
      article.publication?.firstPublishedAt.slice(0, 10) ?? '',
      `${article.language} ${article.direction}`,
    ])
    const corrections = correctionsOf(article).map(({ kind, date, text }) => `${kind} ${date} ${text}`)
    expect(wordsOf(printed.slice(5).join(' '))).toBe(lettersOf(corrections.join(' ')))
  },
)

function wordsOf(line: string): string {
  return readMade(line).letters
}

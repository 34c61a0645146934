import { expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { exportHtml } from '../../../../src/shared/export/html'
import { redirectHtml } from '../../../../src/shared/export/html/redirect'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import { PRESET_NAMES } from '../../../../src/shared/export/markdown/presets/preset-names'
import { exportNinjs } from '../../../../src/shared/export/ninjs'
import type { ExportOptions } from '../../../../src/shared/export/options'
import type { Finding } from '../../../../src/shared/export/proof/finding'
import { proveMarkdown } from '../../../../src/shared/export/proof/prove-markdown'
import { provePage } from '../../../../src/shared/export/proof/prove-page'
import { REFERENCE_STYLES } from '../../../../src/shared/export/reference-style'
import { referencesBibtex } from '../../../../src/shared/export/references/bibtex'
import { referencesCslJson } from '../../../../src/shared/export/references/csl-json'
import { referencesRis } from '../../../../src/shared/export/references/ris'
import { COPY_FORMS, storyCopy } from '../../../../src/shared/export/story-copy'
import { exportText } from '../../../../src/shared/export/text'
import { secret, secretStory } from './secret-story'
import { options } from './story'

type Writer = (article: Article, told: ExportOptions) => string

const sentinels = (text: string) => [...new Set(text.match(/sentinel-[\w-]*/g))]

/** Every way to write a story, and what of the desk's own goes out in it all the same. */
const FORMS: [name: string, write: Writer, except?: string[]][] = [
  ['HTML', exportHtml],
  ...PRESET_NAMES.map((preset): [string, Writer] => [
    `Markdown for ${preset}`,
    (article, told) => exportMarkdown(article, { ...told, preset }),
  ]),
  ['Plain text', exportText],
  // Whoever takes a picture over has to know whose it is.
  ['ninjs', (article, told) => exportNinjs(article, { ...told, id: 'story-1' }), ['holder', 'usage'].map(secret)],
]

test.each(FORMS)('%s shows nothing that is only for the desk', (_, write, except = []) => {
  for (const referenceStyle of REFERENCE_STYLES)
    for (const notForPublication of [true, false]) {
      const text = write(secretStory, { ...options, referenceStyle, notForPublication })
      expect(sentinels(text)).toEqual(except)
      expect(text).not.toContain('2001')
      expect(text).toContain('shown headline')
      expect(text).toContain('shown words')
      expect(text).toContain('shown title')
      expect(text).toContain('shown correction')
      expect(text).toContain('shown related')
    }
})

test.each([
  ['BibTeX', referencesBibtex],
  ['CSL-JSON', referencesCslJson],
  ['RIS', referencesRis],
])('a list of references in %s names printed sources alone', (_, write) => {
  const text = write(secretStory)
  expect(sentinels(text)).toEqual([])
  expect(text).toContain('shown title')
})

test.each(COPY_FORMS)('a story on the clipboard, as %s, shows nothing that is only for the desk', (form) => {
  for (const part of [null, secretStory.body]) {
    const { text, html = '' } = storyCopy(secretStory, { form, part, referenceStyle: undefined })
    expect(sentinels(text + html)).toEqual([])
    expect(text).toContain('shown words')
  }
})

test('a page at an earlier address shows nothing that is only for the desk', () => {
  const text = redirectHtml(secretStory, '../new/index.html')
  expect(sentinels(text)).toEqual([])
  expect(text).toContain('shown headline')
})

/** A page with every `shown` replaced, as every line of a story in turn becomes the one that is wrong. */
function findingsOf(page: string, prove: (page: string) => Finding[]): string {
  const parts = page.split('shown')
  const wrong = parts
    .slice(1)
    .map((_, at) => `${parts.slice(0, at + 1).join('shown')}other${parts.slice(at + 1).join('shown')}`)
  return JSON.stringify(wrong.map(prove))
}

test('a proof that fails names nothing that is only for the desk', () => {
  const told = { ...options, files: new Set<string>() }
  const page = findingsOf(exportHtml(secretStory, options), (text) => provePage(text, secretStory, told))
  const markdown = findingsOf(exportMarkdown(secretStory, options), (text) => proveMarkdown(text, secretStory, told))
  for (const findings of [page, markdown]) {
    expect(findings).toContain('shown words')
    expect(sentinels(findings)).toEqual([])
  }
})

test('what a reader must not see would be found', () => {
  const open = {
    ...secretStory,
    headline: '',
    sources: secretStory.sources.map((source) => ({ ...source, visibility: 'printed' as const })),
  }
  const names = 'working-title desk-locator confidential-locator desk-title desk-author confidential-title'.split(' ')
  for (const [, write, except = []] of FORMS)
    expect(new Set(sentinels(write(open, options)))).toEqual(new Set([...names.map(secret), ...except]))
})

import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../src/shared/article/block'
import type { Library } from '../../../../src/main/library/library'
import { addStory, inspect, testLibrary } from '../../../support/libraries'

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text, index) => ({ type: 'paragraph', id: `b${index}`, content: [{ type: 'text', text }] }))
const FILLER = 'One two three four five six seven eight nine ten eleven twelve. '

async function excerpt(library: Library, id: string, text: string) {
  const [found] = await library.excerpts({ ids: [id], text })
  const shown = (pieces: { text: string; hit: boolean }[] | null | undefined) =>
    pieces?.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('')
  return { title: shown(found?.title), text: shown(found?.text) }
}

describe('excerpts', () => {
  it('mark the title, and the first place elsewhere with what is around it', async () => {
    const library = await testLibrary()
    const id = await addStory(library, {
      headline: 'Fire in the harbour',
      standfirst: 'Nobody was hurt.',
      body: paragraphs(FILLER, `${FILLER}${FILLER}The Harbourmaster said so. ${FILLER}${FILLER}`, 'A harbour.'),
    })
    const { title, text } = await excerpt(library, id, 'harbour')
    expect(title).toBe('Fire in the [harbour]')
    expect(text).toMatch(/^…\S.* The \[Harbour\]master said so\. .*\S…$/)
    expect(text?.length).toBeGreaterThan(100)
    expect(text?.length).toBeLessThan(140)
  })

  it('say nothing of a text where nothing is found, and show a short one whole', async () => {
    const library = await testLibrary()
    const id = await addStory(library, {
      headline: 'Fire',
      standfirst: 'Smoke over\nthe port',
      body: paragraphs(FILLER),
    })
    expect(await excerpt(library, id, 'fire')).toEqual({ title: '[Fire]', text: undefined })
    expect(await excerpt(library, id, 'port')).toEqual({ title: 'Fire', text: 'Smoke over the [port]' })
    expect(await excerpt(library, id, '')).toEqual({ title: 'Fire', text: undefined })
  })

  it('cut no letter in two where there are no spaces', async () => {
    const library = await testLibrary()
    const text = `${'𠮷か\u3099'.repeat(60)}東京${'𠮷か\u3099'.repeat(60)}`
    const id = await addStory(library, { headline: 'x', body: paragraphs(text) })
    const { text: shown = '' } = await excerpt(library, id, '東京')
    expect(shown).toMatch(/^…(?:𠮷か\u3099|か\u3099).*\[東京\].*…$/u)
    expect(shown).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
    expect(shown).not.toMatch(/か…$/)
  })

  it('keep to the place that a condition names', async () => {
    const library = await testLibrary()
    const id = await addStory(library, {
      headline: 'Petrov',
      body: paragraphs('Petrov spoke.'),
      bylines: [{ name: 'Ana Petrov', role: 'author', organisation: 'Gazette' }],
    })
    expect(await excerpt(library, id, 'by:petr')).toEqual({ title: 'Petrov', text: 'Ana [Petr]ov, Gazette' })
  })

  it('leave out stories that are gone or damaged', async () => {
    const library = await testLibrary()
    const ids = [await addStory(library, { headline: 'One' }), await addStory(library, { headline: 'Two' })]
    inspect(library.path).prepare(`UPDATE story SET json = replace(json, 'One', 'Uno')`).run()
    const found = await library.excerpts({ ids: [...ids, 'nobody'], text: 'two' })
    expect(found.map(({ id }) => id)).toEqual([ids[1]])
  })
})

import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import type { Block } from '../../../../src/shared/article/block'
import { figuresOf } from '../../../../src/shared/article/figures-of'
import { settle } from '../../../../src/shared/merge/settle'
import { rewrite } from '../../../support/desks'
import { openedArticle } from '../../../support/libraries'
import { picture } from '../../../support/real-pictures'
import { BODY, bridge, goOut, overwrite, publishingDesk } from './publishing-desk'

const ADD: Record<string, (address: string) => [from: string, to: string]> = {
  'index.md': (address) => ['Buses go round.', `Buses go round.\n\n![The new quay](${address})`],
  'index.html': (address) => [
    'Buses go round.</p>',
    `Buses go round.</p>\n<p><img src="${address}" alt="The new quay"></p>`,
  ],
}
const PAGES = Object.keys(ADD)

const conflictsOf = async (library: Library, id: string) => (await openedArticle(library, id)).article.conflicts

/** The figures that open proposals of a story have. */
const proposed = async (library: Library, id: string) => {
  const blocks = (await conflictsOf(library, id)).flatMap(({ theirs }) =>
    Array.isArray(theirs) ? (theirs as Block[]) : [],
  )
  return blocks.filter((block) => block.type === 'figure')
}

/** An hour ago: nobody waits for what belongs to it. */
const age = (path: string) => utimesSync(path, new Date(), new Date(Date.now() - 3_600_000))

/** A story that is out, and what adds a picture to a page of it. */
async function quay(page: string, people = 1) {
  const desk = await publishingDesk(people)
  const id = await bridge(desk.ana)
  await desk.round()
  const own = desk.at('bridge-closes')
  const add = (address: string) => {
    const [from, to] = (ADD[page] as (typeof ADD)[string])(address)
    overwrite(join(own, page), from, to)
  }
  return { ...desk, id, own, add, png: await picture('png', 90, 60) }
}

describe.each(PAGES)('a picture that somebody puts into %s', (page) => {
  it('comes with the proposal, once for all, and is beside the page when that was taken', async () => {
    const { ana, ben, id, own, add, png, round, read } = await quay(page, 2)
    mkdirSync(join(own, 'mine'))
    writeFileSync(join(own, 'mine', 'Quay 1.png'), png)
    add('mine/Quay%201.png')
    await round(4)
    const [figure, ...others] = await proposed(ana, id)
    expect(others).toEqual([])
    expect(figure).toMatchObject({ alt: 'The new quay', asset: { width: 90, height: 60, name: 'Quay 1.png' } })
    expect(await conflictsOf(ben, id)).toEqual(await conflictsOf(ana, id))
    expect(await conflictsOf(ana, id)).toHaveLength(1)
    for (const each of [ana, ben]) expect(existsSync(await each.assetPath(figure?.asset?.hash ?? ''))).toBe(true)

    await rewrite(ana, id, (article) => settle(article, article.conflicts[0]?.id ?? '', 'theirs'))
    await goOut(ana, id)
    await round(4)
    expect((await openedArticle(ben, id)).article.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'figure',
    ])
    expect(read('bridge-closes', page)).toContain(`images/quay-1-${figure?.asset?.hash.slice(0, 12)}`)
  })

  it.each(['../quay.png', '%2e%2e/quay.png', 'link.png', 'linked/quay.png', 'outside', 'https://example.org/quay.png'])(
    'is not looked for outside of its folder: %s',
    async (address) => {
      const { ana, id, own, add, png, round, at, folder } = await quay(page)
      writeFileSync(at('quay.png'), png)
      symlinkSync(at('quay.png'), join(own, 'link.png'))
      symlinkSync(at(), join(own, 'linked'))
      add(address === 'outside' ? at('quay.png') : address)
      age(join(own, page))
      await round()
      const [figure] = await proposed(ana, id)
      expect(figure).toMatchObject({ alt: 'The new quay' })
      expect(figure?.asset).toBeUndefined()
      expect(existsSync(join(folder, '.stet/assets'))).toBe(false)
      expect(readdirSync(join((await ana.info()).path, 'assets'))).toEqual([])
    },
  )

  it('is waited for while it may be on its way, and not for ever', async () => {
    const { ana, id, own, add, png, round } = await quay(page)
    add('quay.png')
    await round()
    expect(await conflictsOf(ana, id)).toEqual([])
    writeFileSync(join(own, 'quay.png'), png.subarray(0, 200))
    await round()
    expect(await conflictsOf(ana, id)).toEqual([])
    writeFileSync(join(own, 'quay.png'), png)
    await round()
    expect(await proposed(ana, id)).toMatchObject([{ asset: { width: 90 } }])
  })

  it('that never comes keeps nobody from what else was edited', async () => {
    const { ana, id, own, add, round } = await quay(page)
    add('quay.png')
    age(join(own, page))
    await round()
    expect(await proposed(ana, id)).toMatchObject([{ alt: 'The new quay' }])
  })
})

const without = ({ type: _, id: __, ...figure }: Extract<Block, { type: 'figure' }>) => figure

describe.each(PAGES)('a figure of %s', (page) => {
  async function figured() {
    const desk = await publishingDesk(1)
    const { ana, at, round } = desk
    const asset = await ana.addAsset({ bytes: await picture('png', 48, 32), name: 'pier.png' })
    const rights = { holder: 'An agency', usage: 'Once' }
    const figure = { type: 'figure' as const, id: 'f', asset, alt: 'A pier', caption: '', credit: '', rights }
    const id = await bridge(ana, { body: [...BODY, figure] })
    await round()
    const own = at('bridge-closes')
    const shown = readdirSync(join(own, 'images')).find((name) => !/-\d+x\d+\./.test(name)) ?? ''
    return { ...desk, id, own, asset, shown }
  }
  const shows = async (library: Library, id: string) => {
    const { article } = await openedArticle(library, id)
    const taken = settle(article, article.conflicts[0]?.id ?? '', 'theirs')
    return figuresOf(taken)
  }

  it('that somebody gives another picture shows that, without the rights of the old one', async () => {
    const { ana, id, own, shown, round } = await figured()
    writeFileSync(join(own, 'quay.png'), await picture('png', 90, 60))
    overwrite(join(own, page), `images/${shown}`, 'quay.png')
    await round()
    expect(await shows(ana, id)).toEqual([
      {
        type: 'figure',
        id: 'f',
        alt: 'A pier',
        caption: '',
        credit: '',
        asset: expect.objectContaining({ width: 90 }),
      },
    ])
  })

  it('that somebody swaps for another shows the picture of that one, with its rights', async () => {
    const { ana, at, round } = await publishingDesk(1)
    const figure = async (id: string, side: number) => ({
      type: 'figure' as const,
      id,
      asset: await ana.addAsset({ bytes: await picture('png', side, 32), name: `${id}.png` }),
      alt: `The ${id}`,
      caption: '',
      credit: '',
      rights: { holder: `Who took the ${id}`, usage: 'Once' },
    })
    const [pier, ferry, hero] = [await figure('pier', 48), await figure('ferry', 90), await figure('bridge', 64)]
    const id = await bridge(ana, { hero: without(hero), body: [pier, ...BODY, ferry] })
    await round()
    const file = join(at('bridge-closes'), page)
    const text = readFileSync(file, 'utf8')
    const swapped = (one: string, other: string) => {
      const names = text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other)
      writeFileSync(file, names)
    }
    const part = ({ asset }: typeof pier) => `${asset.name?.replace('.png', '')}-${asset.hash.slice(0, 12)}`
    swapped(part(pier), part(ferry))
    await round()
    const { article } = await openedArticle(ana, id)
    const taken = article.conflicts.reduce((story, conflict) => settle(story, conflict.id, 'theirs'), article)
    expect(figuresOf(taken)).toEqual([
      without(hero),
      { ...pier, asset: ferry.asset, rights: ferry.rights },
      { ...ferry, asset: pier.asset, rights: pier.rights },
    ])
  })

  it('that somebody doubled shows the same picture twice', async () => {
    const { ana, id, own, asset, shown, round } = await figured()
    const [from, to] = (ADD[page] as (typeof ADD)[string])(`images/${shown}`)
    overwrite(join(own, page), from, to)
    await round()
    expect((await shows(ana, id)).map((figure) => figure.asset?.hash)).toEqual([asset.hash, asset.hash])
  })
})

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../../src/main/library/library'
import { openedArticle, testLibrary, titles } from '../../../support/libraries'
import { png } from '../../../support/pictures'
import { testFolder } from '../../../support/test-folder'

const STORY = 'Night buses return\n\nThe city restarts six routes on Friday, after four years.\n'
const PAGE = (title: string, body: string) =>
  `<html><head><link rel=canonical href="https://harbour.example/a"><title>${title}</title></head><body><article>
  <h1>${title}</h1>${body}<p>The ferry left at noon with nobody on board, and came back full at one.</p></article></body></html>`

function importPaths(library: Library, paths: string[], again?: string[]) {
  return library.importStories({ brought: paths.map((path) => ({ path })), language: 'en-GB', by: 'Ana', again })
}

describe('an import', () => {
  it('takes folders at any depth, and says what it left', async () => {
    const [library, folder] = [await testLibrary(), testFolder()]
    mkdirSync(join(folder, 'a', 'b'), { recursive: true })
    mkdirSync(join(folder, '.hidden'))
    writeFileSync(join(folder, 'a', 'b', 'one.txt'), STORY)
    writeFileSync(join(folder, 'two.md'), '# Ferry sails\n\nIt left at noon.\n')
    writeFileSync(join(folder, 'three.md'), ' \n')
    writeFileSync(join(folder, 'notes.xlsx'), 'x')
    writeFileSync(join(folder, '.hidden', 'four.txt'), 'Hidden\n\nNobody reads it.')
    const { imported, failed, others, unread } = await importPaths(library, [folder, join(folder, 'none.txt')])
    expect(imported.map(({ name }) => name)).toEqual(['two.md', 'one.txt'])
    expect(failed.map(({ problem }) => problem)).toEqual([
      { code: 'import.unreadable', params: { name: 'none.txt' } },
      { code: 'import.empty', params: { name: 'three.md' } },
    ])
    expect([others, unread]).toEqual([1, 0])
  })

  it('is undone as one, and what was undone can be imported again', async () => {
    const [library, folder] = [await testLibrary(), testFolder()]
    writeFileSync(join(folder, 'one.txt'), STORY)
    writeFileSync(join(folder, 'two.md'), '# Ferry sails\n\nIt left at noon.\n')
    const { act, imported } = await importPaths(library, [folder])
    expect(await titles(library)).toHaveLength(2)
    await library.undoAct({ act: act ?? '', by: 'Ana' })
    expect(await titles(library)).toEqual([])
    expect(await titles(library, { trashed: true })).toHaveLength(2)
    await expect(library.undoAct({ act: act ?? '', by: 'Ana' })).rejects.toMatchObject({ code: 'act.not-found' })
    expect((await importPaths(library, [folder])).imported).toHaveLength(2)
    // Somebody may still want the first ones too.
    await library.restore(imported.map(({ id }) => id))
    expect(await titles(library)).toHaveLength(4)
  })

  it('skips what the library has, by content or by address, and takes it when told to', async () => {
    const [library, folder] = [await testLibrary(), testFolder()]
    writeFileSync(join(folder, 'one.html'), PAGE('Ferry sails', ''))
    writeFileSync(join(folder, 'same.html'), PAGE('Ferry sails', ''))
    writeFileSync(join(folder, 'update.html'), PAGE('Ferry sails again', ''))
    const { imported, known } = await importPaths(library, [folder])
    const [first] = imported
    expect(imported).toMatchObject([{ name: 'one.html', summary: { url: 'https://harbour.example/a' } }])
    expect(known.map(({ name, why, story }) => [name, why, story.id])).toEqual([
      ['same.html', 'content', first?.id],
      ['update.html', 'address', first?.id],
    ])
    const again = await importPaths(library, [folder], [known[1]?.hash ?? ''])
    expect([again.imported.map(({ title }) => title), again.known]).toEqual([['Ferry sails again'], []])
    const text = { brought: [{ name: 'Clipboard', text: PAGE('Ferry sails', '') }], language: 'en', by: 'Ana' }
    expect((await library.importStories(text)).known).toMatchObject([{ path: null, why: 'content' }])
  })

  it('keeps pictures that lie beside a page or in it, and none from elsewhere', async () => {
    const [library, outer] = [await testLibrary(), testFolder()]
    const folder = join(outer, 'pages')
    mkdirSync(join(folder, 'page_files'), { recursive: true })
    writeFileSync(join(folder, 'page_files', 'a b.png'), png(40, 40))
    writeFileSync(join(outer, 'secret.png'), png(50, 50))
    symlinkSync(join(outer, 'secret.png'), join(folder, 'page_files', 'link.png'))
    const inner = `data:image/png;base64,${Buffer.from(png(60, 60)).toString('base64')}`
    const addresses = [
      './page_files/a%20b.png',
      '../secret.png',
      'page_files/link.png',
      join(outer, 'secret.png'),
      `file://${join(outer, 'secret.png')}`,
      'https://harbour.example/a.png',
      inner,
    ]
    const body = addresses.map(
      (src) => `<p>Words</p><figure><img src="${src}"><figcaption>${src.slice(0, 30)}</figcaption></figure>`,
    )
    writeFileSync(join(folder, 'page.html'), PAGE('Ferry sails', body.join('')))
    const { imported } = await importPaths(library, [folder])
    const { article } = await openedArticle(library, imported[0]?.id ?? '')
    const figures = article.body.filter((block) => block.type === 'figure')
    expect(figures.map(({ asset }) => asset?.width)).toEqual([
      40,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      60,
    ])
    expect(imported[0]?.summary.leftOut.map(({ why }) => why).toSorted()).toEqual([
      'picture-file',
      'picture-file',
      'picture-file',
      'picture-file',
      'remote-picture',
    ])
  })

  it('brings the pictures of a web archive', async () => {
    const [library, folder] = [await testLibrary(), testFolder()]
    const page = PAGE(
      'Ferry sails',
      '<p>Words</p><img src=3D"https://harbour.example/a.png" alt=3D""><img src=3D"cid:b@x" alt=3D"">',
    )
    const picture = (size: number, header: string) =>
      `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n${header}\r\n\r\n${Buffer.from(png(size, size)).toString('base64')}\r\n`
    const archive = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replaceAll('=https', '=3Dhttps').replace('rel=c', 'rel=3Dc').replace('href="', 'href=3D"')}\r\n${picture(40, 'Content-Location: https://harbour.example/a.png')}${picture(50, 'Content-ID: <b@x>')}--b--\r\n`
    writeFileSync(join(folder, 'page.mhtml'), archive)
    const { imported, failed } = await importPaths(library, [join(folder, 'page.mhtml')])
    expect(failed).toEqual([])
    const { article } = await openedArticle(library, imported[0]?.id ?? '')
    const figures = article.body.filter((block) => block.type === 'figure')
    expect(figures.map(({ asset }) => asset?.width)).toEqual([40, 50])
    expect(imported[0]?.summary).toMatchObject({ leftOut: [], url: 'https://harbour.example/a' })
  })

  it('brings the pictures of a page bundle, its lead picture too', async () => {
    const [library, folder] = [await testLibrary(), testFolder()]
    mkdirSync(join(folder, 'images'))
    writeFileSync(join(folder, 'images', 'lead.png'), png(40, 30))
    writeFileSync(join(folder, 'images', 'pier.png'), png(50, 30))
    const text =
      '---\ntitle: Ferry sails\nimage: images/lead.png\n---\nIt left.\n\n![The pier](images/pier.png "At night")\n'
    writeFileSync(join(folder, 'index.md'), text)
    const { imported, others } = await importPaths(library, [join(folder, 'index.md')])
    const { article } = await openedArticle(library, imported[0]?.id ?? '')
    expect(article.hero?.asset?.width).toBe(40)
    expect(article.body[1]).toMatchObject({ alt: 'The pier', caption: 'At night', asset: { width: 50 } })
    expect([imported[0]?.summary.leftOut, others]).toEqual([[], 0])
  })

  it('leaves a story that was made confidential since as it is, and puts it away when it is undone', async () => {
    const [library, folder] = [await testLibrary(), testFolder()]
    writeFileSync(
      join(folder, 'one.md'),
      '# Ferry sails\n\nIt left.[^1]\n\n[^1]: Port Authority, “Ferry logs”, 15 May 2025.\n',
    )
    const { act, imported } = await importPaths(library, [folder])
    const id = imported[0]?.id ?? ''
    const { article, version } = await openedArticle(library, id)
    const sources = article.sources.map((source) => ({
      ...source,
      visibility: 'confidential',
      csl: { type: 'interview' },
    }))
    await library.save({ id, baseVersion: version, json: JSON.stringify({ ...article, sources }), by: 'Ana' })
    await library.undoAct({ act: act ?? '', by: 'Ana' })
    expect(await titles(library, { trashed: true })).toEqual(['Ferry sails'])
  })

  it('can be stopped, and runs alone', async () => {
    const [library, folder] = [await testLibrary(), testFolder()]
    for (let at = 0; at < 300; at++)
      writeFileSync(join(folder, `${at}.txt`), `Ferry ${at} sails\n\nIt left at ${at}.\n`)
    const importing = importPaths(library, [folder])
    const heard = new Promise<void>((resolve) => library.onProgress(({ done }) => done === 20 && resolve()))
    await expect(importPaths(library, [folder])).rejects.toMatchObject({ code: 'import.busy' })
    await heard
    await library.stopImport()
    const { imported, unread, act } = await importing
    expect(imported.length).toBeGreaterThan(0)
    expect(imported.length + unread).toBe(300)
    expect(unread).toBeGreaterThan(0)
    await library.undoAct({ act: act ?? '', by: 'Ana' })
    expect(await titles(library)).toEqual([])
  })
})

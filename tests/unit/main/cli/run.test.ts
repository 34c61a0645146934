import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { copyPlace, saveCopy } from '../../../../src/main/files/save-copy'
import { sendStory } from '../../../../src/main/files/send-story'
import { openLibrary } from '../../../../src/main/library/local-library'
import { defaultSettings } from '../../../../src/shared/bridge/settings'
import { newArticle } from '../../../../src/shared/article/article'
import { temporaryFolder } from '../../../support/folders'
import { publish, put, story } from '../files/stories'
import { runLine } from './run-line'

const TEXT = 'Night buses return to the harbour line\n\nThe city restarts six routes on Friday, after four years.\n'

let folder: string
let path: string
let text: string
beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder, 'library')
  text = join(folder, 'buses.txt')
  writeFileSync(text, TEXT)
})

/** Runs a command line and gives its exit code and what it printed. */
async function stet(...args: string[]) {
  return runLine(args, join(folder, 'user-data'))
}

const json = (out: string) => JSON.parse(out)
const inLibrary = async <T>(work: (library: Awaited<ReturnType<typeof openLibrary>>) => Promise<T>) => {
  const library = await openLibrary({ path })
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}

describe('import', () => {
  test('brings files in, says so, and goes on after one that can’t be read', async () => {
    const { code, out, err } = await stet('import', text, join(folder, 'no.txt'), '--library', path)
    expect(code).toBe(1)
    expect(out).toMatch(/^Imported “Night buses return to the harbour line” as [0-9a-v]{16}: 1 paragraph, 0 sources/)
    expect(err).toBe('no.txt could not be read.')
    expect(json((await stet('list', '--library', path, '--json')).out).total).toBe(1)
  })

  test('as JSON', async () => {
    const { code, out, err } = await stet('import', text, '--library', path, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(json(out)).toMatchObject({
      imported: [{ title: 'Night buses return to the harbour line', name: 'buses.txt', tags: [], sources: [] }],
      failed: [],
    })
    expect(json(out).imported[0].summary.paragraphs).toBe(1)
  })

  test('references go into the library', async () => {
    const file = join(folder, 'zotero.bib')
    writeFileSync(file, '@book{a, title = {Tides}} who knows')
    const { code, out } = await stet('import', file, text, '--library', path)
    expect(code).toBe(0)
    expect(out.split('\n')[1]).toBe('Imported 1 reference; none known already, 1 part not understood.')
    const again = json((await stet('import', file, '--library', path, '--json')).out)
    expect(again.references).toEqual({
      added: 0,
      known: 1,
      left: [{ file: 'zotero.bib', text: 'who knows', why: 'no-reference' }],
    })
  })

  test('a saved copy comes back as another story, and JSON of others is refused by name', async () => {
    const article = story('Ferry sails', { kicker: 'Harbour', tags: [{ slug: 'ferries', name: 'Ferries' }] })
    await inLibrary((library) => put(library, article))
    const place = copyPlace(join(folder, 'ferry.md'))
    await saveCopy(JSON.stringify(article), place)
    const foreign = join(folder, 'package.json')
    writeFileSync(foreign, '{"name":"other"}')
    const { code, out, err } = await stet('import', place.json, foreign, '--library', path, '--json')
    expect(code).toBe(1)
    expect(err).toMatch(/^package\.json holds no story\./)
    const { id } = json(out).imported[0]
    expect(json((await stet('show', id, '--library', path, '--json')).out).article).toEqual(article)
    expect(json((await stet('list', '--library', path, '--json')).out).total).toBe(2)
  })

  test('a story that a colleague sent comes with its id, and is known the second time', async () => {
    const other = await openLibrary({ path: join(folder, 'other') })
    const id = await put(other, story('Ferry'))
    const sent = join(folder, 'ferry.stet')
    await sendStory(other, { id, by: 'Ana' }, sent)
    await other.close()
    const { code, out } = await stet('import', sent, '--library', path)
    expect([code, out]).toEqual([0, `ferry.stet: “Ferry” (${id}). A colleague’s story, with its history.`])
    const again = json((await stet('import', sent, '--library', path, '--json')).out)
    expect(again.sent).toEqual([{ name: 'ferry.stet', id, title: 'Ferry', how: 'known', missingFiles: 0 }])
  })

  test('in the language asked for, or the one the app was told', async () => {
    const user = join(folder, 'user-data')
    const language = async (...args: string[]) => {
      const [{ id }] = json((await stet('import', text, '--again', '--library', path, '--json', ...args)).out).imported
      return json((await stet('show', id, '--library', path, '--json')).out).article.language
    }
    expect(await language()).toBe('en-GB')
    expect(await language('--language', 'AR')).toBe('ar')
    await stet('import', text)
    writeFileSync(join(user, 'settings.json'), '{"storyLanguage":"fr"}')
    expect(await language()).toBe('fr')
  })

  test('skips what is there already, and says what that is', async () => {
    await stet('import', text, '--library', path)
    const { out, code } = await stet('import', text, '--library', path, '--json')
    expect(json(out)).toMatchObject({ imported: [], known: [{ name: 'buses.txt', why: 'content' }] })
    expect(code).toBe(0)
  })

  test('without --library goes to the app’s own', async () => {
    expect((await stet('import', text)).code).toBe(0)
    expect(existsSync(join(folder, 'user-data', 'library', 'stet.db'))).toBe(true)
  })

  test('waits for nobody: a library that is being written to says so', async () => {
    await inLibrary(async () => {
      const { code, out, err } = await stet('import', text, '--library', path)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/^Another Stet is already writing to this library\./)
    })
  })
})

describe('list and show', () => {
  test('work while another Stet writes', async () => {
    await inLibrary(async (library) => {
      const id = await put(library, story('Ferry sails', { standfirst: 'At noon.' }))
      const { code, out, err } = await stet('list', '--library', path)
      expect(code).toBe(0)
      expect(out).toBe(`${id}  draft  3 words  Ferry sails`)
      expect(err).toBe('1 story.')
      expect((await stet('show', id, '--library', path)).out).toBe(
        'Ferry sails\n\ndraft · en-GB · 3 words · 0 sources\n\nAt noon.\n\nAbout Ferry sails.',
      )
    })
  })

  test('filter by stage and words', async () => {
    await inLibrary(async (library) => {
      await put(library, story('Ferry sails', { stage: 'in-review' }))
      await put(library, story('Museum opens'))
    })
    const titles = async (...args: string[]) =>
      json((await stet('list', '--library', path, '--json', ...args)).out).stories.map(
        ({ title }: { title: string }) => title,
      )
    expect(await titles('--stage', 'in-review')).toEqual(['Ferry sails'])
    expect(await titles('--search', 'mus op')).toEqual(['Museum opens'])
    expect(await titles('--search', 'nothing')).toEqual([])
  })

  test('say what is not there', async () => {
    const missing = await stet('list', '--library', path)
    expect(missing).toMatchObject({ code: 1, out: '', err: `There is no library at ${path}.` })
    expect(existsSync(path)).toBe(false)
    await inLibrary(async () => undefined)
    expect(await stet('show', 'nowhere', '--library', path)).toMatchObject({
      code: 1,
      err: 'The story nowhere is not in this library.',
    })
  })
})

describe('history', () => {
  test('lists the versions, and show reads one by the beginning of its id', async () => {
    const id = await inLibrary(async (library) => {
      const ferry = await put(library, { ...newArticle('en'), headline: 'Ferry sails' })
      await library.nameVersion({ story: ferry, label: 'First', by: 'Ana' })
      await library.save({
        id: ferry,
        baseVersion: 1,
        json: JSON.stringify({ ...newArticle('en'), headline: 'Ferry' }),
        by: 'Ben',
      })
      await library.checkpoint({ id: ferry, reason: 'idle', by: 'Ben' })
      return ferry
    })
    const { code, out, err } = await stet('history', id, '--library', path)
    expect({ code, err }).toEqual({ code: 0, err: '3 versions.' })
    const lines = out.split('\n')
    expect(lines[0]).toMatch(/^[0-9a-f]{12}  \d{4}-.*Z  Ben  \+0 −1  pause +as it is now$/)
    expect(lines[1]).toMatch(/^[0-9a-f]{12}  \d{4}-.*Z  Ana  \+0 −0  named “First”$/)
    const { current, versions } = json((await stet('history', id, '--library', path, '--json')).out)
    expect(versions.map(({ label }: { label: string | null }) => label)).toEqual([null, 'First', null])
    expect(current).toBe(versions[0].id)

    const named = lines[1]?.slice(0, 12) ?? ''
    expect((await stet('show', id, '--version', named, '--library', path)).out).toMatch(/^Ferry sails\n/)
    expect(json((await stet('show', id, '--version', named, '--library', path, '--json')).out)).toMatchObject({
      version: versions[1].id,
      article: { headline: 'Ferry sails' },
    })
    for (const wrong of ['', 'zzz']) {
      expect(await stet('show', id, '--version', wrong, '--library', path)).toMatchObject({
        code: 1,
        err: 'This version of the story is not in this library. Choose another one from its history.',
      })
    }
  })

  test('says what is not there', async () => {
    await inLibrary(async () => undefined)
    expect(await stet('history', 'nowhere', '--library', path)).toMatchObject({
      code: 1,
      err: 'The story nowhere is not in this library.',
    })
  })
})

describe('export', () => {
  test('of all that readers may have, and with --drafts of everything', async () => {
    const [draft, ferry] = await inLibrary(async (library) => [
      await put(library, story('Museum opens')),
      await publish(library, story('Ferry sails')),
    ])
    const out = join(folder, 'site')
    const all = await stet('export', '--library', path, '--all', '--format', 'html,markdown', '--out', out, '--json')
    expect(all.code).toBe(0)
    expect(json(all.out)).toEqual({
      exported: [{ id: ferry, files: ['ferry-sails/index.html', 'ferry-sails/index.md'] }],
      skipped: [{ id: draft, why: 'draft' }],
      failed: [],
    })
    expect(readFileSync(join(out, 'ferry-sails/index.html'), 'utf8')).not.toMatch(/not for publication/i)
    const drafts = await stet('export', '--library', path, '--all', '--drafts', '--out', out)
    expect(drafts.out).toContain(`Exported ${draft} to ${join(out, 'museum-opens')}.`)
    expect(readFileSync(join(out, 'museum-opens/index.html'), 'utf8')).toMatch(/not for publication/i)
  })

  test('shows citations as the app was told', async () => {
    const cited = {
      ...story('Ferry sails'),
      sources: [{ id: 's', csl: { type: 'report', title: 'Timetable' }, visibility: 'printed' as const }],
      body: [
        { type: 'paragraph' as const, id: 'p', content: [{ type: 'citation' as const, items: [{ sourceId: 's' }] }] },
      ],
    }
    const id = await inLibrary((library) => put(library, cited))
    const out = join(folder, 'site')
    const page = async () => {
      await stet('export', '--library', path, '--id', id, '--format', 'markdown', '--out', out)
      return readFileSync(join(out, 'ferry-sails/index.md'), 'utf8')
    }
    expect(await page()).toContain('[^1]')
    const userData = join(folder, 'user-data')
    mkdirSync(userData, { recursive: true })
    writeFileSync(join(userData, 'settings.json'), JSON.stringify({ ...defaultSettings, referenceStyle: 'list' }))
    expect(await page()).not.toContain('[^1]')
  })

  test('in every format that the app has, each file by a name that says what it is', async () => {
    const sources = [{ id: 's', csl: { type: 'report', title: 'Timetable' }, visibility: 'printed' as const }]
    const id = await inLibrary((library) => publish(library, { ...story('Ferry sails'), sources }))
    const out = join(folder, 'all')
    const formats = 'html,markdown,ninjs,docx,text,csl-json,bibtex,ris'
    const { code, out: told } = await stet(
      'export',
      '--library',
      path,
      '--id',
      id,
      '--format',
      formats,
      '--out',
      out,
      '--json',
    )
    expect(code).toBe(0)
    const pages = ['index.html', 'index.md', 'ninjs.json', 'ferry-sails.docx', 'ferry-sails.txt']
    const references = ['references.json', 'references.bib', 'references.ris']
    const names = [...pages, ...references]
    expect(json(told)).toMatchObject({ exported: [{ files: names.map((name) => `ferry-sails/${name}`) }] })
    const read = (name: string) => readFileSync(join(out, 'ferry-sails', name), 'latin1')
    expect(read('ferry-sails.docx')).toMatch(/^PK/)
    expect(read('ferry-sails.txt')).toContain('About Ferry sails.')
    for (const name of references) expect(read(name)).toContain('Timetable')
    const single = join(folder, 'single')
    await stet('export', '--library', path, '--id', id, '--format', 'text', '--out', single)
    expect(existsSync(join(single, 'ferry-sails/index.html'))).toBe(false)
    expect(existsSync(join(single, 'ferry-sails/ferry-sails.txt'))).toBe(true)
  })

  test('of named stories; one that is not there fails, the others are written', async () => {
    const id = await inLibrary((library) => put(library, story('Museum opens')))
    const out = join(folder, 'proofs')
    const { code, err } = await stet('export', '--library', path, '--id', id, 'nowhere', '--out', out)
    expect(code).toBe(1)
    expect(err).toBe('The story nowhere is not in this library.')
    expect(existsSync(join(out, 'museum-opens', 'index.html'))).toBe(true)
  })
})

describe('usage', () => {
  test.each([
    [['export', '--out', 'x'], 'Say which stories to export'],
    [['export', '--out', 'x', '--all', '--id', 'a'], 'Choose between --all and --id'],
    [['export', '--out', 'x', '--id', 'a', '--drafts'], '--drafts belongs to --all'],
    [['export', '--out', 'x', '--all', '--format', 'html,pdf'], 'A PDF is printed by the app'],
    [['export', '--out', 'x', '--all', '--format', 'html,pdx'], '“pdx” is not a format. Use one of html'],
    [['export', '--all'], '--out'],
    [['list', '--stage', 'ready'], '“ready” is not a stage'],
    [['import', 'a.txt', '--language', 'e_n'], '“e_n” is not a language'],
    [['import'], 'files'],
    [['publish'], 'publish'],
    [['list', '--no-such-flag'], '--no-such-flag'],
  ])('%j is a mistake', async (args, sentence) => {
    const { code, out, err } = await stet(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
  })

  test.each([[[]], [['--help']], [['import', '--help']], [['export', '--help']], [['help', 'list']]])(
    '%j teaches, with examples',
    async (args) => {
      const { code, out } = await stet(...args)
      expect(code).toBe(0)
      expect(out).toContain('Usage: stet')
      expect(out).toContain('Examples:')
      if (args[0] === 'export') expect(out.replace(/\s+/g, ' ')).toContain('docx, text, csl-json, bibtex, ris')
    },
  )
})

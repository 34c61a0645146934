import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RequestName, requests } from '../../../../src/shared/bridge/contract'
import { openHouse } from './house'

/** A good input of each request: what it needs, and what it may have besides. */
type Example = { needs: Record<string, unknown>; may?: Record<string, unknown> }

const id = 'nothere000000000'
const revision = '0'.repeat(64)
const tag = { slug: 'b', name: 'B' }
const filter = { text: 'a', stage: 'draft', tag: 'a', section: 'a', only: 'mine', trashed: true }
const sort = { by: 'updated', descending: true }
const EXAMPLES: Record<RequestName, Example> = {
  'app.info': { needs: {} },
  'app.start': { needs: {} },
  'app.shown': { needs: {} },
  'app.mayClose': { needs: {} },
  'app.mayNotClose': { needs: {} },
  'app.openLink': { needs: { url: 'https://example.org' } },
  'clipboard.origin': { needs: {} },
  'clipboard.write': { needs: { text: 'a' }, may: { html: '<p>a</p>' } },
  'clipboard.pastePlain': { needs: {} },
  'app.showFile': { needs: { path: '/tmp/a' } },
  'app.edit': { needs: { action: 'copy' } },
  'app.fullScreen': { needs: {} },
  'settings.get': { needs: {} },
  'settings.set': {
    needs: {},
    may: {
      person: { name: 'Eve', initials: 'E' },
      storyLanguage: 'fr',
      welcomed: true,
      theme: 'dark',
      zoom: 2,
      panes: { library: 300, inspector: 300, libraryOpen: false, inspectorOpen: false, inspectorTab: 'tags' },
      lastStory: id,
      spelling: false,
      limits: { headline: 80, shortHeadline: 30, standfirst: 0, summary: 160 },
      sections: ['City'],
      folded: ['planning'],
      list: { view: { stage: 'draft', only: 'mine', section: 'a', tag: { slug: 'b', name: 'B' } }, sort },
    },
  },
  'articles.list': { needs: { filter, offset: 0, limit: 10 }, may: { sort } },
  'articles.ids': { needs: { filter, sort } },
  'articles.excerpts': { needs: { ids: [id], text: 'a' } },
  'articles.rows': { needs: { ids: [id] } },
  'articles.related': {
    needs: { story: id, tags: [tag], text: 'a', language: 'en', chosen: [id], limit: 5 },
  },
  'articles.sections': { needs: {} },
  'articles.bylines': { needs: { text: 'a', limit: 5 } },
  'articles.create': { needs: {}, may: { template: 'news' } },
  'articles.createSample': { needs: {} },
  'articles.open': { needs: { id } },
  'articles.save': { needs: { id, baseVersion: 1, json: '{}' } },
  'articles.checkpoint': { needs: { id, reason: 'idle' } },
  'articles.publish': { needs: { id, baseVersion: 1 } },
  'articles.trash': { needs: { ids: [id] } },
  'articles.restore': { needs: { ids: [id] } },
  'articles.empty': { needs: {}, may: { ids: [id] } },
  'articles.change': { needs: { ids: [id], change: { addTags: [tag], removeTags: ['b'], stage: 'draft' } } },
  'acts.undo': { needs: { act: 'a' } },
  'history.list': { needs: { story: id } },
  'history.read': { needs: { story: id, revision } },
  'history.name': { needs: { story: id, label: 'As sent to the lawyer' } },
  'sources.search': { needs: { text: 'a', limit: 10 }, may: { except: id } },
  'sources.list': { needs: { text: 'a', offset: 0, limit: 10 }, may: { id: 'a' } },
  'sources.duplicates': { needs: {} },
  'sources.edit': {
    needs: { source: { id: 'a', csl: { type: 'book' }, visibility: 'printed' }, stories: [id], opens: false },
  },
  'references.choose': { needs: {} },
  'references.files': { needs: { paths: ['/a.bib'] } },
  'references.remove': { needs: { ids: ['a'] } },
  'references.left': { needs: {} },
  'references.forget': { needs: { ids: ['a'] } },
  'references.known': { needs: { arriving: '[]', here: '[]' } },
  'sources.merge': { needs: { ids: ['a', 'b'], into: 'a' } },
  'identities.read': { needs: { source: 'a' } },
  'identities.keep': { needs: { source: 'a', identity: { csl: { type: 'interview' } } } },
  'identities.known': { needs: { sources: ['a'] } },
  'identities.named': { needs: { source: 'a', story: id } },
  'evidence.choose': { needs: {} },
  'evidence.keep': { needs: { path: '/tmp/nothing-here.pdf', confidential: true } },
  'evidence.publish': { needs: { hash: revision } },
  'evidence.save': { needs: { hash: revision, name: 'a.pdf' } },
  'tags.list': { needs: {} },
  'tags.replace': { needs: { slugs: ['a'], into: tag } },
  'tags.suggest': { needs: { text: 'a', limit: 10, language: 'en' } },
  'tags.propose': { needs: { story: id, language: 'en', head: 'A', body: 'B', has: ['a'] } },
  'tags.alike': { needs: {} },
  'tags.apart': { needs: { slugs: ['a', 'b'], apart: true } },
  'vocabulary.list': { needs: { text: 'a', language: 'en', limit: 10 } },
  'vocabulary.change': { needs: { slug: 'b', term: tag } },
  'vocabulary.import': { needs: {} },
  'vocabulary.remove': { needs: { id: 'vocabulary:a' } },
  'vocabulary.takeBack': { needs: { id: 'vocabulary:a' } },
  'imports.choose': { needs: { folder: false } },
  'imports.files': { needs: { paths: ['/tmp/nothing-here.txt'] }, may: { again: [revision] } },
  'imports.clipboard': { needs: {}, may: { again: [revision] } },
  'imports.stop': { needs: {} },
  'exports.story': { needs: { id, format: 'html' } },
  'exports.file': { needs: { id, format: 'docx' } },
  'exports.package': { needs: { id } },
  'exports.stories': { needs: { ids: [id], format: 'html' } },
  'exports.unsaved': { needs: { json: '{}' } },
  'exports.stylesheet': { needs: { theme: 'gazette' } },
  'exports.chooseTheme': { needs: {} },
  'site.export': { needs: {} },
  'site.stop': { needs: {} },
  'templates.list': { needs: {} },
  'templates.save': { needs: { name: 'Ours', json: '{}' } },
  'templates.rename': { needs: { id: 'a', name: 'Ours' } },
  'templates.remove': { needs: { id: 'a', removed: true } },
  'words.list': { needs: {} },
  'words.change': { needs: { list: 'own' }, may: { add: ['Stet'], remove: ['Stett'] } },
  'library.backups': { needs: {} },
  'library.lastRecovery': { needs: {} },
  'library.backUp': { needs: {} },
  'library.damage': { needs: {} },
  'library.recover': { needs: { story: id, revision } },
  'desk.list': { needs: {} },
  'desk.choose': { needs: {} },
  'desk.look': { needs: { folder: '/nothing-here' } },
  'desk.join': {
    needs: { folder: '/nothing-here' },
    may: { name: 'City', isDefault: true, passphrase: 'a', recovery: 'b' },
  },
  'desk.changePassphrase': {
    needs: { desk: 'a', next: 'four words or five' },
    may: { passphrase: 'old', recovery: 'ABCD' },
  },
  'desk.keepsKeys': { needs: {} },
  'desk.saveCode': { needs: { desk: 'a', code: 'ABCD' } },
  'desk.leave': { needs: { desk: 'a' } },
  'desk.change': { needs: { desk: 'a' }, may: { paused: true, isDefault: true, folder: '/nothing-here', git: true } },
  'desk.sync': { needs: {}, may: { desk: 'a' } },
  'desk.share': { needs: { ids: [id] }, may: { desk: 'a' } },
  'desk.sharing': { needs: { ids: [id] } },
  'desk.disputes': { needs: { id } },
  'desk.unshared': { needs: {} },
  'desk.removals': { needs: { desk: 'a', take: true } },
  'desk.refill': { needs: { desk: 'a' } },
  'desk.pages': { needs: {} },
  'desk.storyPages': { needs: { id } },
  'desk.settings': { needs: { desk: 'a' } },
  'desk.setSettings': {
    needs: {
      desk: 'a',
      settings: { people: [{ id: 'p', name: 'Ana', roles: ['editor'] }], sections: ['City'], limits: { headline: 90 } },
    },
  },
  'assets.choose': { needs: { several: true } },
  'assets.part': { needs: { first: true, base64: '' } },
  'assets.parts': { needs: { name: 'pasted.png' } },
  'assets.file': { needs: { path: '/tmp/nothing-here.png' } },
}

/** What may be null: nothing to put in the place of a tag or a term, no limit to some stories, nobody to know of. */
const NULLABLE = new Set(['into', 'stories', 'identity', 'term'])
const OTHER_TYPES = [null, true, 1.5, -1, 'x', '', [], {}, [null], { a: 1 }, [['x']]]
// Whole stories, texts to import and pictures may be long, nothing else.
const HUGE: Partial<Record<RequestName, string>> = {
  'articles.save': 'x'.repeat(33_000_000),
  'templates.save': 'x'.repeat(33_000_000),
  'tags.propose': 'x'.repeat(33_000_000),
  'exports.unsaved': 'x'.repeat(33_000_000),
  'clipboard.write': 'x'.repeat(33_000_000),
  'assets.part': 'x'.repeat(2_000_001),
}
const LONG = 'x'.repeat(100_001)

/** Every input like the good one but for one value of another type, at any depth. */
function* wrongTypes(value: unknown): Generator<unknown> {
  for (const other of OTHER_TYPES) if (kindOf(other) !== kindOf(value)) yield other
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const wrong of wrongTypes(item)) yield value.with(at, wrong)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const wrong of wrongTypes(item)) {
        if (wrong !== null || !NULLABLE.has(key)) yield { ...value, [key]: wrong }
      }
    }
  }
}

/** Every input like the good one but for one text that is far too long. */
function* hugeTexts(value: unknown, huge: string): Generator<unknown> {
  if (typeof value === 'string') yield huge
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    for (const long of hugeTexts(item, huge))
      yield Array.isArray(value) ? value.with(Number(key), long) : { ...value, [key]: long }
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

const POLLUTING = [
  '"__proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '"prototype":{"polluted":1}',
]
const BROKEN = ['', '{', 'nul', '{"a":}', '\u0000', '{}{}', "{'a':1}", 'NaN', '[', '"', '{"a":1,}', 'undefined']
const NO_TEXT = [undefined, null, 1, {}, [], true, Symbol('x'), new Date(), () => '{}']

let house: Awaited<ReturnType<typeof openHouse>>
let before: string

async function state(): Promise<string> {
  const { library, settings, done } = house
  const list = (trashed: boolean) => library.list({ filter: { trashed }, offset: 0, limit: 500 })
  return JSON.stringify([await list(false), await list(true), await library.stored(), settings.get(), done])
}

/** Those of the inputs that were not refused as they should have been. */
async function passed(name: unknown, inputs: Iterable<unknown>): Promise<string[]> {
  const through: string[] = []
  for (const input of inputs) {
    const answer = await house.answer(name, input)
    if (JSON.parse(answer).code !== 'bridge.bad-input') through.push(`${String(input).slice(0, 200)} gave ${answer}`)
  }
  return through
}

function* asJson(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value)
}

beforeAll(async () => {
  house = await openHouse({
    chooseTexts: refuse,
    chooseReferences: refuse,
    choosePictures: refuse,
    chooseFolder: refuse,
    chooseSiteFolder: refuse,
    chooseDeskFolder: refuse,
    mayRemove: refuse,
    chooseVocabulary: refuse,
    chooseStylesheet: refuse,
  })
  const { library } = house
  const { id: kept, json } = await library.create({ language: 'en-GB', by: 'Ana' })
  await library.save({ id: kept, baseVersion: 1, json: json.replace('"headline":""', '"headline":"Kept"'), by: 'Ana' })
  before = await state()
})

afterAll(() => house.library.close())

async function refuse(): Promise<never> {
  throw new Error('a dialog was opened')
}

describe.each(Object.keys(requests) as RequestName[])('%s refuses', (name) => {
  const { needs, may = {} } = EXAMPLES[name]
  const good = { ...needs, ...may }

  test('other types, anywhere in it', async () => {
    expect(await passed(name, asJson(wrongTypes(good)))).toEqual([])
    expect(await passed(name, asJson([null, 1, 'x', true, [good]]))).toEqual([])
  })

  test('missing fields', async () => {
    const lacking = Object.keys(needs).map((field) => ({ ...good, [field]: undefined }))
    expect(await passed(name, asJson(lacking))).toEqual([])
  })

  test('fields that it does not know', async () => {
    expect(
      await passed(
        name,
        asJson([
          { ...good, more: 1 },
          { ...good, toString: 1 },
        ]),
      ),
    ).toEqual([])
  })

  test('names that reach into every object', async () => {
    const fields = JSON.stringify(good).slice(1, -1)
    const polluting = POLLUTING.map((field) => `{${[fields, field].filter(Boolean).join(',')}}`)
    expect(await passed(name, polluting)).toEqual([])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('texts far too long', async () => {
    const huge = HUGE[name] ?? LONG
    expect(await passed(name, asJson([huge, ...hugeTexts(good, huge)]))).toEqual([])
  })

  test('what is no JSON, and what is no text', async () => {
    expect(await passed(name, [...BROKEN, ...NO_TEXT])).toEqual([])
  })
})

test.each([
  ['articles.list', { filter: {}, offset: -1, limit: 10 }],
  ['articles.list', { filter: {}, offset: 0.5, limit: 10 }],
  ['articles.list', { filter: {}, offset: 0, limit: 1e9 }],
  ['articles.list', { filter: { stage: 'ready' }, offset: 0, limit: 10 }],
  ['articles.open', { id: '../../x' }],
  ['articles.open', { id: '' }],
  ['articles.save', { id, baseVersion: -1, json: '{}' }],
  ['articles.checkpoint', { id, reason: 'publish' }],
  ['articles.trash', { ids: [] }],
  ['articles.trash', { ids: [id, '../../x'] }],
  ['exports.story', { id, format: 'docx' }],
  ['exports.file', { id, format: 'html' }],
  ['imports.files', { paths: [''] }],
  ['settings.set', { zoom: 100 }],
  ['settings.set', { theme: 'sepia' }],
] as const)('%s refuses %j', async (name, input) => {
  expect(await passed(name, asJson([input]))).toEqual([])
})

test.each([
  '',
  'articles',
  'articles.nothing',
  'ARTICLES.LIST',
  'articles.list ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(1_000_000),
  undefined,
  null,
  1,
  {},
  ['articles.list'],
  Symbol('articles.list'),
])('no request is called %s', async (name) => {
  expect(await passed(name, ['{}'])).toEqual([])
})

test('after all this nothing has changed', async () => {
  expect(await state()).toBe(before)
})

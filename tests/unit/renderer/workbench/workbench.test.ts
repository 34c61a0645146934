import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Workbench } from '../../../../src/renderer/workbench/workbench'
import { newArticle } from '../../../../src/shared/article/article'
import type { OpenStory } from '../../../../src/shared/bridge/story'

interface Stored {
  json: string
  version: number
  trashedAt: string | null
}

/** The other side of the bridge, as the window hears it. */
class FakeMain {
  readonly stories = new Map<string, Stored>()
  readonly failing = new Map<string, string>()
  readonly before = new Map<string, () => void | Promise<void>>()
  readonly #listeners = new Map<string, ((json: string) => void)[]>()

  add(id: string, headline: string): void {
    const json = JSON.stringify({ ...newArticle('en-GB'), headline })
    this.stories.set(id, { json, version: 1, trashedAt: null })
  }

  headline(id: string): string {
    return JSON.parse(this.#story(id).json).headline
  }

  change(id: string, headline: string): void {
    const story = this.#story(id)
    story.json = JSON.stringify({ ...JSON.parse(story.json), headline })
    story.version++
    this.#announce(id)
  }

  readonly port = {
    call: async (name: string, json: string) => {
      await this.before.get(name)?.()
      const code = this.failing.get(name)
      if (code !== undefined) return JSON.stringify({ ok: false, code, params: {} })
      return JSON.stringify({ ok: true, value: this.#answer(name, JSON.parse(json)) })
    },
    on: (name: string, listener: (json: string) => void) => {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener])
      return () => {}
    },
    pathOf: () => '',
  }

  #answer(name: string, input: { id: string; ids: string[]; json: string }): unknown {
    if (name === 'articles.open') return this.#open(input.id)
    if (name === 'articles.checkpoint') return {}
    if (name === 'articles.list') return { rows: this.#newest(), total: 1, counts: {} }
    if (name === 'articles.trash') return this.#mark(input.ids, '2026-02-14T12:00:00Z')
    if (name === 'articles.restore') return this.#mark(input.ids, null)
    if (name !== 'articles.save') throw new Error(`no such request: ${name}`)
    const story = this.#story(input.id)
    story.json = input.json
    story.version++
    this.#announce(input.id)
    return { status: 'saved', version: story.version, savedAt: '2026-02-14T12:00:00Z' }
  }

  #announce(id: string): void {
    const json = JSON.stringify({ changes: [{ id, version: this.#story(id).version }] })
    for (const listener of this.#listeners.get('articles.changed') ?? []) listener(json)
  }

  #mark(ids: string[], at: string | null): object {
    for (const id of ids) this.#story(id).trashedAt = at
    return {}
  }

  #newest(): { id: string }[] {
    return [...this.stories].filter(([, { trashedAt }]) => trashedAt === null).map(([id]) => ({ id }))
  }

  #open(id: string): OpenStory {
    const { json, version, trashedAt } = this.#story(id)
    return { id, json, version, trashedAt, savedAt: '2026-02-14T12:00:00Z', sample: false }
  }

  #story(id: string): Stored {
    const story = this.stories.get(id)
    if (!story) throw new Error(`no such story: ${id}`)
    return story
  }
}

let main: FakeMain
let workbench: Workbench

beforeEach(async () => {
  vi.useFakeTimers()
  main = new FakeMain()
  main.add('first', 'First')
  main.add('second', 'Second')
  vi.stubGlobal('window', { stet: main.port })
  workbench = new Workbench(null, true)
  await workbench.open('first')
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function open() {
  if (!workbench.opened) throw new Error('no story is open')
  return workbench.opened
}

function write(headline: string): void {
  open().session.edit((article) => ({ ...article, headline }))
}

test('the open story is saved before another takes its place', async () => {
  write('First, written on')
  await workbench.open('second')
  expect(open().session.id).toBe('second')
  expect(main.headline('first')).toBe('First, written on')
})

test('a story that cannot be saved stays open, with its words and the reason', async () => {
  write('Not on the disk')
  main.failing.set('articles.save', 'library.disk-full')
  await expect(workbench.open('second')).rejects.toMatchObject({ problem: { code: 'library.disk-full' } })
  expect(open().session.article.headline).toBe('Not on the disk')
  main.failing.clear()
  await vi.advanceTimersByTimeAsync(2000)
  expect(main.headline('first')).toBe('Not on the disk')
})

test('words typed while the story closes are saved too', async () => {
  write('First, changed')
  main.before.set('articles.checkpoint', () => {
    main.before.clear()
    write('First, changed at the last moment')
  })
  await workbench.open('second')
  expect(main.headline('first')).toBe('First, changed at the last moment')
})

test('a story whose words were all taken back closes like any other', async () => {
  write('Changed')
  const { session } = open()
  session.undo()
  await session.flush()
  expect(session.saving.state).toBe('saved')
  await workbench.open('second')
  expect(open().session.id).toBe('second')
})

test('a story that cannot be opened leaves the open one alone', async () => {
  main.failing.set('articles.open', 'library.damaged')
  await expect(workbench.open('second')).rejects.toMatchObject({ code: 'library.damaged' })
  write('Still writing')
  await vi.advanceTimersByTimeAsync(400)
  expect(main.headline('first')).toBe('Still writing')
})

test('of two choices in a hurry the later one wins, however slow the earlier is', async () => {
  main.add('third', 'Third')
  let letGo = () => {}
  main.before.set('articles.open', () => new Promise<void>((resolve) => (letGo = resolve)))
  const slow = workbench.open('second')
  await vi.advanceTimersByTimeAsync(0)
  const hold = letGo
  main.before.clear()
  await workbench.open('third')
  hold()
  await slow
  expect(open().session.id).toBe('third')
})

test('in the trash a story is for reading; restored it can be written again', async () => {
  write('Thrown away')
  await workbench.trash(['first'])
  expect(main.headline('first')).toBe('Thrown away')
  expect(open().session.id).toBe('second')
  await workbench.open('first')
  expect(open()).toMatchObject({ session: { trashed: true, readOnly: true } })
  const { turn } = open()
  await workbench.restore(['first'])
  expect(open()).toMatchObject({ session: { id: 'first', trashed: false, readOnly: false } })
  expect(open().turn).not.toBe(turn)
})

test('newer work from elsewhere comes into the open story after a moment', async () => {
  main.change('first', 'First, by somebody else')
  await vi.advanceTimersByTimeAsync(1100)
  expect(open().session.article.headline).toBe('First, by somebody else')
})

test('what was saved here is not read again', async () => {
  const reading = vi.fn()
  main.before.set('articles.open', reading)
  write('First, written on')
  await vi.advanceTimersByTimeAsync(400)
  write('First, written on and on')
  await vi.advanceTimersByTimeAsync(5000)
  expect(main.headline('first')).toBe('First, written on and on')
  expect(reading).not.toHaveBeenCalled()
})

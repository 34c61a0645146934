import { expect, test } from 'vitest'
import { Excerpts } from '../../../../../src/renderer/library/list/excerpts'

/** The library's answers, held back until they are let go. */
function slowExcerpts() {
  const asked: { ids: string[]; text: string }[] = []
  const waiting: (() => void)[] = []
  const excerpts = new Excerpts((query) => {
    asked.push(query)
    const found = query.ids.map((id) => ({ id, title: [{ text: query.text, hit: true }], text: null }))
    return new Promise((resolve) => waiting.push(() => resolve(found)))
  })
  const settle = async (which = waiting.splice(0)) => {
    for (const go of which) go()
    await new Promise((resolve) => setTimeout(resolve))
  }
  const shown = () => Object.fromEntries([...excerpts.shown].map(([id, { title }]) => [id, title[0]?.text]))
  return { excerpts, asked, waiting, settle, shown }
}

test('each story is asked about once for each text', async () => {
  const { excerpts, asked, settle } = slowExcerpts()
  excerpts.look(['a', 'b'], 'ferry')
  excerpts.look(['b', 'c'], 'ferry')
  await settle()
  excerpts.look(['a', 'c'], 'ferry')
  expect(asked.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c']])
  excerpts.look(['a'], 'boat')
  expect(asked.at(-1)).toEqual({ ids: ['a'], text: 'boat' })
})

test('what was shown stays until the answer comes, and an older answer is not taken', async () => {
  const { excerpts, waiting, settle, shown } = slowExcerpts()
  excerpts.look(['a'], 'fer')
  await settle()
  excerpts.look(['a', 'b'], 'ferr')
  expect(shown()).toEqual({ a: 'fer' })
  const late = waiting.splice(0)
  excerpts.look(['a', 'b'], 'ferry')
  await settle()
  await settle(late)
  expect(shown()).toEqual({ a: 'ferry', b: 'ferry' })
})

test('a story that changed is asked about again, and keeps its excerpt meanwhile', async () => {
  const { excerpts, asked, settle, shown } = slowExcerpts()
  excerpts.look(['a'], 'ferry')
  await settle()
  excerpts.forget(['a'])
  excerpts.look(['a'], 'ferry')
  expect(asked).toHaveLength(2)
  expect(shown()).toEqual({ a: 'ferry' })
})

test('nothing is asked where nothing is sought, and a failure is asked about again', async () => {
  let broken = true
  let calls = 0
  const excerpts = new Excerpts(async ({ ids }) => {
    calls++
    if (broken) throw new Error('disk')
    return ids.map((id) => ({ id, title: [], text: null }))
  })
  excerpts.look(['a'], undefined)
  expect(calls).toBe(0)
  excerpts.look(['a'], 'ferry')
  await new Promise((resolve) => setTimeout(resolve))
  broken = false
  excerpts.look(['a'], 'ferry')
  await new Promise((resolve) => setTimeout(resolve))
  expect([...excerpts.shown.keys()]).toEqual(['a'])
})

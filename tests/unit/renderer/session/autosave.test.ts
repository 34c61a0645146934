import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StetError } from '../../../../src/shared/bridge/errors'
import { Autosave, SaveFailed } from '../../../../src/renderer/session/autosave'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** An autosave over a number that counts edits; `saves` are the numbers that were written, with their time. */
function autosaving() {
  const began = performance.now()
  const made = {
    value: 0,
    stored: 0,
    saves: [] as [value: number, at: number][],
    states: [] as string[],
    failing: false,
    slow: 0,
  }
  const save = async () => {
    const { value } = made
    made.saves.push([value, performance.now() - began])
    if (made.slow > 0) await new Promise((done) => setTimeout(done, made.slow))
    if (made.failing) throw new StetError('library.disk-full')
    made.stored = value
  }
  const autosave: Autosave = new Autosave(
    save,
    () => made.value !== made.stored,
    () => made.states.push(autosave.state.state),
  )
  const edit = () => {
    made.value++
    autosave.changed()
  }
  return { made, autosave, edit }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('when it saves', () => {
  test('300 ms after the last change', async () => {
    const { made, edit } = autosaving()
    edit()
    await pass(200)
    edit()
    await pass(299)
    expect(made.saves).toEqual([])
    await pass(1)
    expect(made.saves).toEqual([[2, 500]])
    await pass(5000)
    expect(made.saves).toHaveLength(1)
  })

  test('at the latest 1,000 ms after the first unsaved change, while typing goes on', async () => {
    const { made, edit } = autosaving()
    for (let key = 0; key < 25; key++) {
      edit()
      await pass(100)
    }
    expect(made.saves.map(([, at]) => at)).toEqual([1000, 2000])
  })

  test('at once when flushed', async () => {
    const { made, autosave, edit } = autosaving()
    edit()
    await autosave.flush()
    expect(made.saves).toEqual([[1, 0]])
    expect(autosave.state).toEqual({ state: 'saved' })
    await autosave.flush()
    expect(made.saves).toHaveLength(1)
  })

  test('again when something changed while it was saving, and a flush waits for that too', async () => {
    const { made, autosave, edit } = autosaving()
    made.slow = 50
    edit()
    await pass(310)
    edit()
    const flushed = autosave.flush()
    await pass(200)
    await flushed
    expect(made.stored).toBe(2)
  })
})

describe('when saving fails', () => {
  test('it says so within the second, tries again, and recovers', async () => {
    const { made, autosave, edit } = autosaving()
    made.failing = true
    edit()
    await pass(300)
    expect(autosave.state).toMatchObject({ state: 'failed', problem: { code: 'library.disk-full' } })
    await pass(3500)
    expect(made.saves).toHaveLength(3)
    made.failing = false
    await pass(5000)
    expect(autosave.state).toEqual({ state: 'saved' })
    expect(made.states).toEqual(['saving', 'failed', 'failed', 'failed', 'saved'])
  })

  test('it stays “not saved” while typing goes on', async () => {
    const { made, autosave, edit } = autosaving()
    made.failing = true
    edit()
    await pass(400)
    edit()
    expect(autosave.state.state).toBe('failed')
  })

  test('typing does not put off the next try for ever', async () => {
    const { made, edit } = autosaving()
    made.failing = true
    edit()
    await pass(400)
    made.failing = false
    for (let key = 0; key < 12; key++) {
      edit()
      await pass(100)
    }
    expect(made.saves.length).toBeGreaterThan(1)
  })

  test('a flush rejects with the reason', async () => {
    const { made, autosave, edit } = autosaving()
    made.failing = true
    edit()
    await expect(autosave.flush()).rejects.toThrow(SaveFailed)
    made.failing = false
    await autosave.flush()
    expect(made.stored).toBe(1)
  })
})

test('stopped, it saves no more', async () => {
  const { made, autosave, edit } = autosaving()
  edit()
  autosave.stop()
  await pass(5000)
  expect(made.saves).toEqual([])
})

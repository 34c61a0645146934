import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WordsToday } from '../../../../src/renderer/session/words-today'

/** A story of which words are written, as a session tells it. */
function writer() {
  const listeners = new Set<() => void>()
  const session = {
    written: 0,
    follow(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const write = (words: number) => {
    session.written += words
    for (const listener of listeners) listener()
  }
  return { session, write }
}

const at = (time: string) => vi.setSystemTime(new Date(time))
const made = (kept?: { day: string; words: number }) => {
  const keep = vi.fn()
  return { today: new WordsToday(kept, keep), keep }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what is written in several stories is counted together, and goes on from what was kept', () => {
  at('2026-03-09T10:00')
  const { today } = made({ day: '2026-03-09', words: 100 })
  const [one, two] = [writer(), writer()]
  const stop = today.follow(one.session)
  one.write(20)
  stop()
  today.follow(two.session)
  two.write(5)
  one.write(1000)
  expect(today.get()).toBe(125)
})

test('deleted words are taken off, and never below none', () => {
  at('2026-03-09T10:00')
  const { today } = made()
  const { session, write } = writer()
  today.follow(session)
  write(-30)
  expect(today.get()).toBe(0)
  write(40)
  expect(today.get()).toBe(10)
})

test('the count begins again at midnight of the clock on the wall', () => {
  at('2026-03-09T23:59')
  const { today } = made()
  const { session, write } = writer()
  today.follow(session)
  write(40)
  at('2026-03-10T00:00')
  expect(today.get()).toBe(0)
  write(3)
  expect(today.get()).toBe(3)
})

test('the count is kept when writing pauses, or when that is asked for, and only what is new', () => {
  at('2026-03-09T10:00')
  const { today, keep } = made()
  const { session, write } = writer()
  today.follow(session)
  write(1)
  write(1)
  expect(keep).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(keep.mock.calls).toEqual([[{ day: '2026-03-09', words: 2 }]])
  today.flush()
  write(1)
  today.flush()
  expect(keep.mock.calls.slice(1)).toEqual([[{ day: '2026-03-09', words: 3 }]])
})

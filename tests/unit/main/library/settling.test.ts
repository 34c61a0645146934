import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import { testLibrary } from '../../../support/libraries'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A library with one story, the way to save a headline, and whether that stands in the database without its log. */
async function writing() {
  const library = await testLibrary()
  const { id } = await library.create({ language: 'en', by: 'Ana' })
  let version = 1
  return {
    library,
    async save(headline: string) {
      const json = JSON.stringify({ ...newArticle('en'), headline })
      version = (await library.save({ id, baseVersion: version, json, by: 'Ana' })).version
    },
    isSettled: (headline: string) => readFileSync(join(library.path, 'stet.db')).includes(headline),
  }
}

describe('the log of the database', () => {
  it('is written into it when the writer pauses, and no sooner', async () => {
    const { save, isSettled } = await writing()
    for (let number = 1; number < 9; number++) {
      await save(`Headline ${number}`)
      vi.advanceTimersByTime(1000)
      expect(isSettled('Headline')).toBe(false)
    }
    vi.advanceTimersByTime(2000)
    expect(isSettled('Headline 8')).toBe(true)
    await save('Headline 9')
    expect(isSettled('Headline 9')).toBe(false)
    vi.advanceTimersByTime(3000)
    expect(isSettled('Headline 9')).toBe(true)
  })

  it('waits for no pause when the library closes', async () => {
    const { library, save, isSettled } = await writing()
    await save('Headline')
    await library.close()
    expect(vi.getTimerCount()).toBe(0)
    expect(isSettled('Headline')).toBe(true)
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { DeskPages } from '../../../../src/main/files/desk-pages/desk-pages'
import type { Library } from '../../../../src/main/library/library'
import type { Article } from '../../../../src/shared/article/article'
import { deskOf, paragraph, settle, writeStory } from '../../../support/desks'

/** The pages of a library's desks, which have their turns when a test gives them one; with `soon` by themselves too. */
export function pagesOf(library: Library, soon = 0): DeskPages {
  const pages = new DeskPages(library, { onNews: () => undefined, report: fail, soon })
  onTestFinished(() => pages.stop())
  return pages
}

function fail(error: unknown): never {
  throw error
}

/** People at a desk that publishes. */
export async function publishingDesk(people = 2, place?: string) {
  const { folder, desk, libraries } = await deskOf(people, place)
  const [ana, ben = ana] = libraries as [Library, Library?]
  const pages = libraries.map(pagesOf)
  const publishing = async (publish: boolean) => {
    await ana.changeDeskSettings({ desk, settings: { ...(await ana.deskSettings(desk)), publish } })
    await settle(libraries)
  }
  await publishing(true)
  /** Everything has been everywhere, and pages have had as many turns as it takes. */
  const round = async (times = 3) => {
    for (let time = 0; time < times; time++) {
      await settle(libraries, 1)
      for (const each of pages) await each.publish()
    }
  }
  const at = (...path: string[]) => join(folder, 'stories', ...path)
  const read = (...path: string[]) => readFileSync(at(...path), 'utf8')
  return { folder, desk, libraries, ana, ben, pages, publishing, round, at, read }
}

export const BODY = [paragraph('a', 'The bridge closes on Monday.'), paragraph('b', 'Buses go round.')]

export async function goOut(library: Library, id: string, by = 'Ana') {
  const { version } = await library.open(id)
  await library.publish({ id, baseVersion: version, by })
}

/** A story that is out. */
export async function bridge(library: Library, fields: Partial<Article> = {}): Promise<string> {
  const id = await writeStory(library, { headline: 'Bridge closes', body: BODY, ...fields })
  await goOut(library, id)
  return id
}

/** What another program makes of a page. */
export function overwrite(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replaceAll(from, to))
}

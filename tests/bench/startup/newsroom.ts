import Database from 'better-sqlite3'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../../src/main/library/local-library'
import { defaultSettings, type Settings } from '../../../src/shared/bridge/settings'
import { generateStory } from '../../support/generate-story'
import { settled } from '../library/settled'

const STORIES = 1000
const WORDS = 800

/** Fills the app data of somebody who works with Stet: a thousand stories of 800 words, and one that was open last. */
export async function furnish(userData: string): Promise<void> {
  const library = await openLibrary({ path: join(userData, 'library') })
  const stories = Array.from({ length: STORIES }, (_, seed) => ({
    json: JSON.stringify(generateStory(seed, WORDS)),
    original: { name: `${seed}.txt`, text: '' },
  }))
  const [lastStory] = await library.bringIn({ stories, by: 'Ana Petrov' })
  // What waits to be indexed would be indexed while the window starts, which is another question.
  const db = new Database(join(userData, 'library/stet.db'), { readonly: true })
  await settled(db)
  db.close()
  await library.close()
  const settings = { ...defaultSettings, welcomed: true, lastStory } satisfies Settings
  mkdirSync(userData, { recursive: true })
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings))
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../src/main/library/local-library'
import { STARTERS } from '../../src/main/library/tagging/starters'
import type { Article } from '../../src/shared/article/article'
import { type Settings, defaultSettings } from '../../src/shared/bridge/settings'
import { temporaryFolder } from './folders'

/** Whose app data it is: nobody's, so that the first run asks, or that of somebody who has answered. */
export type Owner = 'nobody' | 'journalist'

const JOURNALIST: Settings = {
  ...defaultSettings,
  person: { name: 'Maria Keller', initials: 'MK' },
  welcomed: true,
}

/** A folder for an app's data, with no library in it yet. */
export function newUserData(owner: Owner): string {
  const folder = temporaryFolder('stet-user-data-')
  if (owner === 'journalist') writeFileSync(join(folder, 'settings.json'), JSON.stringify(JOURNALIST))
  return folder
}

/** Writes a story into the library of an app that has not opened it yet. */
export async function addToLibrary(userData: string, story: Article): Promise<void> {
  const by = JOURNALIST.person.name
  const library = await openLibrary({ path: join(userData, 'library'), starters: STARTERS })
  const { id, version } = await library.create({ language: story.language, by })
  await library.save({ id, baseVersion: version, json: JSON.stringify(story), by })
  await library.close()
}

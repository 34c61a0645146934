import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../../src/main/library/local-library'
import type { Article } from '../../../src/shared/article/article'
import { defaultSettings, type Settings } from '../../../src/shared/bridge/settings'

/** Makes the app data of somebody who has a story open, with every pane. */
export async function furnish(userData: string, story: Article): Promise<void> {
  const library = await openLibrary({ path: join(userData, 'library') })
  const [lastStory] = await library.bringIn({
    stories: [{ json: JSON.stringify(story), original: { name: 'story.txt', text: '' } }],
    by: 'Ana Petrov',
  })
  await library.close()
  const panes = { ...defaultSettings.panes, inspectorTab: 'sources' }
  const settings = { ...defaultSettings, panes, welcomed: true, lastStory } satisfies Settings
  mkdirSync(userData, { recursive: true })
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings))
}

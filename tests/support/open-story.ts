import { type Article, newArticle } from '../../src/shared/article/article'
import { expect } from './flow'
import { begin } from './first-run'
import { launchApp, type LaunchedApp } from './launch'
import { addStory } from './stories'

/** Starts the app with one story, open. */
export async function openStory(fields: Partial<Article>): Promise<LaunchedApp> {
  const launched = await launchApp()
  const { window } = launched
  const headline = window.getByRole('textbox', { name: 'Headline', exact: true })
  await begin(window)
  await expect(headline).toBeFocused()
  const story = { ...newArticle('en-GB'), ...fields }
  await addStory(window, story)
  await window.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: story.headline }).click()
  await expect(headline).toHaveText(story.headline)
  return launched
}

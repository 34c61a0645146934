import { type Article, newArticle } from '../../src/shared/article/article'
import { expect } from './flow'
import { launchApp, type LaunchedApp } from './launch'

/** Starts the app with one story, open. */
export async function openStory(fields: Partial<Article>): Promise<LaunchedApp> {
  const story = { ...newArticle('en-GB'), ...fields }
  const launched = await launchApp({ story })
  const headline = launched.window.getByRole('textbox', { name: 'Headline', exact: true })
  await expect(headline).toHaveText(story.headline)
  return launched
}

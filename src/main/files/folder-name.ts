import { type Article, titleOf } from '../../shared/article/article'
import { slugOf } from '../../shared/article/slug'
import { safeFileName } from '../../shared/export/file-name'

/** The name of the folder a story is exported to: its slug, or one made from its title, safe on every system. */
export function folderName(article: Pick<Article, 'slug' | 'headline' | 'workingTitle'>, id: string): string {
  return safeFileName(slugOf(article.slug) || slugOf(titleOf(article)) || `story-${id}`)
}

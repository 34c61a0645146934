import { newArticle, type Article } from '../../src/shared/article/article'
import type { Block } from '../../src/shared/article/block'
import { bodyText } from '../../src/shared/article/text'

/** A paragraph with a text. */
export const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  id,
  content: text === '' ? [] : [{ type: 'text', text }],
})

/** A story that is an empty one but for some fields. */
export const storyOf = (fields: Partial<Article>): Article => ({ ...newArticle('en'), ...fields })

/** A body of paragraphs `a`, `b` and so on with these texts. */
export const bodyOf = (...texts: string[]): Block[] =>
  texts.map((text, index) => paragraph(String.fromCharCode(97 + index), text))

/** The texts of a story's blocks. */
export const textsOf = ({ body }: Article): string[] => bodyText(body).split('\n')

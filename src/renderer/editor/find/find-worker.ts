import { finderOf, type Found, type Query } from '../../../shared/find/find-in-text'

/** Texts in which a regular expression is sought. */
export interface Question {
  query: Query
  texts: string[]
}

addEventListener('message', ({ data: { query, texts } }: MessageEvent<Question>) =>
  postMessage(texts.map(finderOf(query)) satisfies Found[][]),
)

/** Words in which people say what a source is, and the CSL type that the newsroom keeps it under. */
const KINDS: [RegExp, string][] = [
  [/\b(?:press|news) conference\b|\bpressekonferenz\b|مؤتمر صحفي/iu, 'event'],
  [/\binterview\b|\bentretien\b|\bentrevista\b|مقابلة/iu, 'interview'],
  [/\b(?:press release|statement|pressemitteilung|communiqu[eé])(?!\p{L})|بيان/iu, 'personal_communication'],
  [/\b(?:podcast|television|tv|radio|broadcast)\b/iu, 'broadcast'],
  [/\b(?:tweet|toot|social media|(?:facebook|instagram|mastodon|bluesky|telegram|x) post)\b/iu, 'post'],
  [/\bblog(?: ?post)?\b/iu, 'post-weblog'],
  [/\bnewspaper(?: ?article)?\b/iu, 'article-newspaper'],
  [/\bmagazine(?: ?article)?\b/iu, 'article-magazine'],
  [/\bjournal ?article\b/iu, 'article-journal'],
  [/\b(?:speech|lecture|rede)\b/iu, 'speech'],
  [/\b(?:dataset|data set|database)\b/iu, 'dataset'],
  [/\b(?:court filing|judge?ment|ruling|case)\b/iu, 'legal_case'],
  [/\b(?:working paper|report)\b/iu, 'report'],
  [/\b(?:film|video)\b/iu, 'motion_picture'],
  [/\b(?:web ?(?:page|site)|online)\b/iu, 'webpage'],
]

/** The CSL type that words such as *Press conference* or *Blog post* stand for; undefined for any others. */
export function typeOfWords(words: string | undefined): string | undefined {
  return words === undefined || words.length > 200 ? undefined : KINDS.find(([pattern]) => pattern.test(words))?.[1]
}

// What is written at the front of an Arabic word as if it were a part of it: the article, and words of one letter.
const ATTACHED = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ول', 'وب', 'ولل', 'وبال']
const WITH_ARTICLE = /^(?:و?(?:ال|بال|كال|لل)|فال)(?=.{3})/
const ARABIC = /^[\u0620-\u064A\u066E-\u06D3]{2,}$/

/**
 * The ways in which an Arabic word may be written: with and without the article and the words of one letter that are
 * attached to it. A letter that was typed before a word without an article may belong to it and stays. Any other word is
 * written in one way.
 */
export function waysToWrite(word: string): string[] {
  if (!ARABIC.test(word)) return [word]
  const bare = word.replace(WITH_ARTICLE, '')
  return [...new Set([word, ...ATTACHED.map((front) => front + bare)])]
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const STRONG = /[A-Za-z\u00C0-\u024F\u0370-\u052F\u0590-\u08FF\u3040-\u9FFF\uAC00-\uD7AF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Whether words are written from right to left: Word is told so of every run. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** The direction of a paragraph: that of its first letter, as browsers have it with `dir="auto"`, else the story's. */
export function runsRightToLeft(text: string, story: 'ltr' | 'rtl'): boolean {
  const first = STRONG.exec(text)?.[0]
  return first === undefined ? story === 'rtl' : RIGHT_TO_LEFT.test(first)
}

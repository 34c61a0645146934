/** The clipboard is asked for through the main process, and answers in a moment or, when it is empty, not at all. */
const MOMENT_MS = 1000
let asked = -Infinity

/** What is pasted next is wanted as plain text. */
export function askPlain(): void {
  asked = performance.now()
}

/** Whether plain text was asked for a moment ago: then an address is no link, and code no card. */
export function isPlainAsked(): boolean {
  return performance.now() - asked < MOMENT_MS
}

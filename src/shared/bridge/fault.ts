/**
 * What a log may hold of an error: its name, its code, and the place in Stet that threw it. Never its message, which
 * can quote the text of a story, a source or a path.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as { code?: unknown }
  const name = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error'
  return [name, isCode(code) ? code : '', placeOf(error)].filter(Boolean).join(' ')
}

function isCode(code: unknown): code is string {
  return typeof code === 'string' && /^[a-zA-Z0-9_.-]{1,60}$/.test(code)
}

/** Function, file and line of the topmost stack frame, without the folder. */
function placeOf(error: Error): string {
  const frames = (error.stack ?? '').replace(error.message, '').split('\n')
  const frame = /^ {4}at (?:([\w.<>$# ]{1,80}) \()?(?:[^()]*[\\/])?([\w.-]{1,80}:\d+:\d+)\)?$/
  const match = frames.map((line) => frame.exec(line)).find((found) => found !== null)
  return match ? `at ${[match[1], match[2]].filter(Boolean).join(' ')}` : ''
}

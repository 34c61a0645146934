import { parseArgs } from 'node:util'

/** The folder after `--library` among the app's arguments, which Chromium's and Electron's own stand between. */
export function chosenLibrary(argv: string[]): string | undefined {
  const { values } = parseArgs({ args: argv, options: { library: { type: 'string' } }, strict: false })
  return typeof values.library === 'string' ? values.library : undefined
}

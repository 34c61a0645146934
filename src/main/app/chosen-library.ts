import { parseArgs } from 'node:util'

/** What the app's arguments say of the library, among which Chromium's and Electron's own stand. */
export interface ChosenLibrary {
  /** The folder after `--library`. */
  path: string | undefined
  /** `--new-library`: an empty folder becomes a new library, even if there was one before. */
  isNew: boolean
}

export function chosenLibrary(argv: string[]): ChosenLibrary {
  const options = { library: { type: 'string' }, 'new-library': { type: 'boolean' } } as const
  const { values } = parseArgs({ args: argv, options, strict: false })
  const { library } = values
  return { path: typeof library === 'string' ? library : undefined, isNew: values['new-library'] === true }
}

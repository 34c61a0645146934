import { join, resolve } from 'node:path'

export interface Places {
  /** What was asked for, relative to the folder the person is in. */
  chosen: string | undefined
  env: NodeJS.ProcessEnv
  /** The folder of the app's own data. */
  userData: string
}

/** Where the library is: in the place asked for, else in the one STET_LIBRARY names, else in the app's own data. */
export function libraryPlace({ chosen, env, userData }: Places): string {
  const asked = chosen || env.STET_LIBRARY
  return asked ? resolve(asked) : ownLibrary(userData)
}

/** Whether that is the library which the app keeps by itself. */
export function isOwnLibrary(path: string, userData: string): boolean {
  return resolve(path) === resolve(ownLibrary(userData))
}

const ownLibrary = (userData: string) => join(userData, 'library')

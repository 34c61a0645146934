import { join, resolve } from 'node:path'
import * as z from 'zod'
import type { Library } from '../library/library'
import { openJsonFile, readJsonFile } from './json-file'

// A folder whose disk is not connected looks like one in which no library was ever made. That there were stories in it
// is remembered elsewhere.

const Known = z.object({ libraries: z.array(z.string()) })
const NONE = { libraries: [] }

const fileIn = (userData: string) => join(userData, 'libraries.json')

/** Whether stories were seen in the library at `path`. */
export function isKnownLibrary(path: string, userData: string): boolean {
  return readJsonFile(fileIn(userData), Known, NONE).value.libraries.includes(resolve(path))
}

/** Remembers a library, if there are stories in it. */
export async function rememberStories(library: Promise<Library>, userData: string): Promise<void> {
  const { path, stories } = await (await library).info()
  if (stories === 0 || isKnownLibrary(path, userData)) return
  const file = openJsonFile(fileIn(userData), Known, NONE)
  file.value = { libraries: [...file.value.libraries, resolve(path)] }
  await file.write()
}

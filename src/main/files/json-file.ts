import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type * as z from 'zod'
import { writeAtomic } from './write-atomic'

/** A small value that lives in a file. Writes follow one another; each stores what the value is when its turn comes. */
export interface JsonFile<T> {
  value: T
  write(): Promise<void>
}

/**
 * Reads a value field by field, so that one that this version doesn't understand costs nothing but itself. A file with
 * anything amiss is set aside as `<name>.broken` before the first write. Read at once, since windows wait for it.
 */
export function openJsonFile<S extends z.ZodObject>(
  file: string,
  schema: S,
  defaults: z.output<S>,
): JsonFile<z.output<S>> {
  const { value, whole } = readJsonFile(file, schema, defaults)
  if (!whole) setAside(file)
  let writing = Promise.resolve()
  const json: JsonFile<z.output<S>> = {
    value,
    write() {
      const next = async () => {
        await mkdir(dirname(file), { recursive: true })
        await writeAtomic(file, `${JSON.stringify(json.value, null, 2)}\n`)
      }
      const done = writing.then(next)
      writing = done.catch(() => undefined)
      return done
    },
  }
  return json
}

/** The value in a file, with defaults for what is missing or not understood, and whether all of it was understood. */
export function readJsonFile<S extends z.ZodObject>(
  file: string,
  schema: S,
  defaults: z.output<S>,
): { value: z.output<S>; whole: boolean } {
  let stored: unknown
  try {
    stored = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return { value: defaults, whole: (error as NodeJS.ErrnoException).code === 'ENOENT' }
  }
  const whole = schema.safeParse(stored)
  if (whole.success) return { value: whole.data, whole: true }
  const fields = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const understood = fields.flatMap(([name, field]) => {
    const parsed = Object.hasOwn(schema.shape, name) ? schema.shape[name]?.safeParse(field) : undefined
    return parsed?.success ? [[name, parsed.data] as const] : []
  })
  return { value: { ...defaults, ...Object.fromEntries(understood) }, whole: false }
}

function setAside(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    renameSync(file, `${file}.broken`)
  } catch {
    // It can't be moved, and then it can't be written either: settings.set says so.
  }
}

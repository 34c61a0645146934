import { posix } from 'node:path'
import { importsOf } from './imports-of'

/**
 * The imports by which files know themselves through others, types included, as `a.ts -> b.ts`. `files`: their texts by their
 * paths. Files that know none of those left, and those that none left knows, are taken away until only circles stay.
 */
export function circlesIn(files: ReadonlyMap<string, string>): string[] {
  let left = [...files].flatMap(([path, text]) =>
    importsOf(path, text).flatMap((named) => importIn(files, path, named)),
  )
  for (let before = Infinity; left.length < before;) {
    before = left.length
    const [from, to] = [new Set(left.map(([one]) => one)), new Set(left.map(([, other]) => other))]
    left = left.filter(([one, other]) => to.has(one) && from.has(other))
  }
  return left.map(([one, other]) => `${one} -> ${other}`)
}

function importIn(files: ReadonlyMap<string, string>, path: string, named: string): [from: string, to: string][] {
  const target = posix.join(posix.dirname(path), named)
  const found = ['', '.ts', '.tsx'].map((ending) => target + ending).find((each) => files.has(each))
  return named.startsWith('.') && found !== undefined ? [[path, found]] : []
}

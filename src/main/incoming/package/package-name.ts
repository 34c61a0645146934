/** What a package is called after the name of its story. */
const ENDING = '.stet'

export function isPackage(path: string): boolean {
  return path.toLowerCase().endsWith(ENDING)
}

/** The path of a package with its ending, which people may leave out. */
export function asPackage(path: string): string {
  return isPackage(path) ? path : path + ENDING
}

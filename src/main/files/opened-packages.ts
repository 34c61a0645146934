import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isPackage } from '../incoming/package/package-name'

/** The packages among the arguments that the app was started with in a folder: those whose file is there. */
export function packagesIn(argv: readonly string[], folder: string): string[] {
  const named = argv.slice(1).filter((argument) => !argument.startsWith('-') && isPackage(argument))
  return named.map((path) => resolve(folder, path)).filter((path) => existsSync(path))
}

/** The packages that the system asked the app to open, which wait until somebody takes them. */
export class PackagesToOpen {
  readonly #waiting: string[] = []
  #take: ((paths: string[]) => void) | undefined

  open(paths: string[]): void {
    this.#waiting.push(...paths)
    if (this.#take && this.#waiting.length > 0) this.#take(this.#waiting.splice(0))
  }

  /** From now on `take` gets them, those that wait at once. */
  goTo(take: (paths: string[]) => void): void {
    this.#take = take
    this.open([])
  }
}

import { gitError } from './git-error'
import { pathsIn, runGit } from './run-git'

/** Of what git was told no more than is needed: the rest may hold what people sign in with. */
const NEEDED = String.raw`^(remote\..*|branch\..*\.(remote|merge)|user\.email)$`
const NOTHING_FOUND = 1

/** What git was told of remotes, of branches and of who commits: the last word on each, by its name. */
export async function readSettings(folder: string): Promise<Map<string, string>> {
  const { code, out, err } = await runGit(folder, ['config', '-z', '--get-regexp', NEEDED])
  if (code !== 0 && code !== NOTHING_FOUND) throw gitError(err, folder)
  return new Map(
    pathsIn(out).map((entry) => {
      const [name = '', ...value] = entry.split('\n')
      return [name, value.join('\n')]
    }),
  )
}

/** The names of the remotes, in order; git takes none that looks like a path. */
export function remotesIn(settings: ReadonlyMap<string, string>): string[] {
  const names = [...settings.keys()].flatMap((name) => /^remote\.([^/][^]*)\.[^.]+$/.exec(name)?.[1] ?? [])
  return [...new Set(names)].toSorted()
}

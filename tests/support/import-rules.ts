import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { importsOf } from './imports-of'

const WORK = ['main/library', 'main/desk', 'main/files']
/** The interface of the one door to stored work; those who are handed a library may say so. */
const DOOR = ['main/library/library', 'main/library/door']
/** What the features of the window share; they never import one another. */
const COMMON = [
  'ui',
  'session',
  'bridge',
  'sentence',
  'attempt',
  'take-back',
  'tell-act',
  'hide-source',
  'suggest-tags',
  'once-changed',
  'pictures',
].map((name) => `renderer/${name}`)

/**
 * Who may know whom: a part of `src`, and the other parts it may import. The longest name that fits a file counts.
 * In the window a folder without a line of its own is a feature, and a file without one puts features together.
 */
const KNOWS: Record<string, string[]> = {
  shared: [],
  preload: ['shared'],

  'main/store': ['shared'],
  'main/picture': ['shared'],
  'main/incoming': ['shared'],
  'main/library': ['main/store', 'main/picture', 'main/incoming', 'main/desk', 'shared'],
  'main/desk': ['main/store', 'shared'],
  'main/files': ['main/store', 'main/incoming', 'main/desk', ...DOOR, 'shared'],
  'main/handlers': [...WORK, 'main/incoming', 'shared'],
  'main/app': ['main/handlers', ...WORK, 'shared'],
  'main/index': ['main/app', 'main/handlers', ...WORK, 'shared'],
  'main/cli': [...WORK, 'shared'],

  'renderer/ui': ['shared'],
  'renderer/bridge': ['shared'],
  'renderer/session': ['renderer/bridge', 'shared'],
  'renderer/once-changed': ['renderer/bridge', 'shared'],
  'renderer/pictures': ['renderer/bridge', 'renderer/session', 'shared'],
  'renderer/sentence': ['renderer/bridge', 'renderer/session', 'shared'],
  'renderer/attempt': ['renderer/ui', 'renderer/sentence', 'shared'],
  'renderer/suggest-tags': ['renderer/bridge', 'shared'],
  'renderer/take-back': ['renderer/ui', 'shared'],
  'renderer/hide-source': ['renderer/bridge', 'renderer/attempt', 'shared'],
  'renderer/tell-act': ['renderer/ui', 'renderer/bridge', 'renderer/attempt', 'renderer/take-back', 'shared'],
  'renderer/(feature)': [...COMMON, 'shared'],
  'renderer/(composition)': ['renderer', 'shared'],
}

const ANYWHERE = ['shared', 'main', 'preload', 'renderer']

/** Every package the app imports, and the parts that may. A name ending in `/` stands for all packages under it. */
const HOMES: Record<string, string[]> = {
  'node:': ['main'],
  electron: ['main/app', 'main/index', 'main/handlers', 'preload'],
  'electron-log': ['main/app', 'main/index'],
  'better-sqlite3': ['main/store'],
  commander: ['main/cli'],
  docx: ['main/files'],
  'image-size': ['main/picture'],
  mammoth: ['main/incoming'],
  saxes: ['main/picture', 'main/incoming'],
  'wasm-vips': ['main/picture'],
  yauzl: ['main/incoming'],

  lexical: ['renderer/editor'],
  '@lexical/': ['renderer/editor'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  '@base-ui/': ['renderer'],
  '@floating-ui/': ['renderer'],
  '@fontsource-variable/': ['renderer'],
  '@tanstack/': ['renderer'],
  'lucide-react': ['renderer'],
  'hunspell-wasm': ['renderer/editor'],

  'intl-messageformat': ANYWHERE,
  'mdast-util-': ANYWHERE,
  'markdown-it': ANYWHERE,
  parse5: ANYWHERE,
  'remark-': ANYWHERE,
  unified: ANYWHERE,
  yaml: ANYWHERE,
  zod: ANYWHERE,
  // Types only.
  mdast: ANYWHERE,
  unist: ANYWHERE,
}

/**
 * What a file of `src` imports against the rules, a sentence each. `path` starts below `src`.
 * What lies in `resources` is data, and for everyone.
 */
export function violations(path: string, text: string): string[] {
  return importsOf(path, text).flatMap((named) => {
    const allowed = named.startsWith('.') ? mayKnow(path, named) : mayUse(path, named)
    return allowed ? [] : [`${path} must not import ${named}`]
  })
}

function mayKnow(path: string, named: string): boolean {
  const target = posix.join(posix.dirname(path), named)
  if (/^\.\.\/resources\/.+(?<!\.[cm]?[jt]sx?)$/.test(target)) return true
  const part = partOf(path)
  const own = part === 'renderer/(feature)' ? path.split('/').slice(0, 2).join('/') : part
  const known = KNOWS[part]
  if (!known) throw new Error(`${path} is in no part of the table of import rules`)
  return [own, ...known].some((other) => isIn(target, other))
}

function mayUse(path: string, named: string): boolean {
  if (isBuiltin(named)) return isHome('node:', path)
  const name = Object.keys(HOMES).find((key) => (/[-/]$/.test(key) ? named.startsWith(key) : isIn(named, key)))
  return name !== undefined && isHome(name, path)
}

function isHome(name: string, path: string): boolean {
  return (HOMES[name] ?? []).some((part) => isIn(path, part))
}

/** The line of the table that a file belongs to. */
function partOf(path: string): string {
  const named = Object.keys(KNOWS).filter((part) => isIn(path, part))
  if (named.length > 0) return named.reduce((a, b) => (a.length > b.length ? a : b))
  if (!path.startsWith('renderer/')) return path
  return path.split('/').length > 2 ? 'renderer/(feature)' : 'renderer/(composition)'
}

/** Whether a path names a part or something in it; the ending of a file doesn't matter. */
function isIn(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`) || path.replace(/\.\w+$/, '') === part
}

import { type Article, titleOf } from '../../shared/article/article'
import { slugOf } from '../../shared/article/slug'

// Windows keeps these names for devices, with any ending.
const RESERVED = /^(con|prn|aux|nul|conin|conout|com\d|lpt\d)$/
/** Most file systems allow 255 bytes a name; this leaves room for an ending such as `-12`. */
const LIMIT_BYTES = 200

/** The name of the folder a story is exported to: its slug, or one made from its title, safe on every system. */
export function folderName(article: Pick<Article, 'slug' | 'headline' | 'workingTitle'>, id: string): string {
  const slug = slugOf(article.slug) || slugOf(titleOf(article)) || `story-${id}`
  const name = cutTo(LIMIT_BYTES, slug)
  return RESERVED.test(name) ? `${name}-story` : name
}

/** The same names, each once: the second `fire` is `fire-2`. Earlier ones keep theirs. */
export function uniqueNames(names: string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let free = name
    for (let n = 2; taken.has(free); n++) free = `${name}-${n}`
    taken.add(free)
    return free
  })
}

function cutTo(bytes: number, text: string): string {
  let cut = ''
  let size = 0
  for (const letter of text) {
    size += Buffer.byteLength(letter)
    if (size > bytes) break
    cut += letter
  }
  return cut.replace(/-+$/, '')
}

import type { PhrasingContent, Root } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'

const transforms = gfmAutolinkLiteralFromMarkdown().transforms ?? []

/** Makes links of the addresses in the words that a line ends with so far: `www.example.org`, `desk@example.org`. */
export function linkAddresses(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1)
  if (last?.type !== 'text' || !/www\.|:\/\/|@/i.test(last.value)) return
  const words: Root = { type: 'root', children: [last] }
  for (const transform of transforms) transform(words)
  nodes.splice(-1, 1, ...(words.children as PhrasingContent[]))
}

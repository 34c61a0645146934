import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast'
import type { MarkdownStory } from './markdown-story'

/** Where a link or picture leads, and the title it carries. */
export function linkTarget(
  node: Link | LinkReference | Image | ImageReference,
  { definitions }: MarkdownStory,
): { url: string; title: string } {
  if (node.type === 'link' || node.type === 'image') return { url: node.url, title: node.title ?? '' }
  const definition = definitions.get(node.identifier)
  if (!definition) throw new Error(`no definition of ${node.identifier}`)
  return { url: definition.url, title: definition.title ?? '' }
}

/** A target as it was written: one that no link leads to is text like any other. */
export function definitionWords({ label, identifier, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`
}

/** Whether a story may link there: web pages and mail, nothing that runs and nothing relative to a page. */
export function isLinkable(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(url)
}

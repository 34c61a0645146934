import { type Document, isMap, isNode, parseDocument, visit } from 'yaml'
import { oneLine } from '../one-line'
import { readPlainYaml } from './plain-yaml'
import type { YamlMap, YamlValue } from './yaml-value'

const LONGEST = 65_536
const MOST_ALIASES = 20

/** Front matter as it was read: its fields, and the comments in it, which no field takes. */
export interface FrontMatter {
  fields: YamlMap
  comments: string[]
}

/** Whether a text begins with front matter: YAML with at least one key between two lines of three hyphens. */
export function hasFrontMatter(text: string): boolean {
  return splitFrontMatter(text) !== undefined
}

/** A text's front matter as YAML, and the text after it; undefined where there is none. */
export function splitFrontMatter(text: string): { yaml: string; rest: string } | undefined {
  const opening = /^---[ \t]*\n/.exec(text)?.[0]
  if (opening === undefined) return undefined
  const head = text.slice(opening.length, LONGEST)
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(head)
  if (!closing) return undefined
  const yaml = head.slice(0, closing.index)
  if (!/^["']?[\p{L}\p{N}_ -]{1,60}["']?[ \t]*:(?:[ \t]|$)/mu.test(yaml)) return undefined
  return { yaml, rest: text.slice(opening.length + closing.index + closing[0].length) }
}

/** Reads front matter. Undefined when it is no YAML with keys, or more than front matter may be. */
export function readFrontMatter(yaml: string): FrontMatter | undefined {
  const plain = readPlainYaml(yaml)
  return plain ? { fields: plain, comments: [] } : readYaml(yaml)
}

/** The same of any YAML. */
export function readYaml(yaml: string): FrontMatter | undefined {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false })
    if (document.errors.length > 0 || !isMap(document.contents)) return undefined
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES, mapAsMap: true })
    return value instanceof Map ? { fields: mapOf(value), comments: commentsOf(document) } : undefined
  } catch {
    return undefined
  }
}

function mapOf(map: Map<unknown, unknown>): YamlMap {
  return new Map([...map].map(([key, value]) => [textOf(valueOf(key)), valueOf(value)]))
}

function valueOf(value: unknown): YamlValue {
  if (Array.isArray(value)) return value.map(valueOf)
  if (value instanceof Map) return mapOf(value)
  return typeof value === 'string' ? value : ''
}

/** A list, or a list of the one value. */
export function listOf(value: YamlValue): YamlValue[] {
  return Array.isArray(value) ? value : [value]
}

/** A value as one line of text. */
export function textOf(value: YamlValue): string {
  if (typeof value === 'string') return oneLine(value).trim()
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return [...value].map(([key, item]) => `${key}: ${textOf(item)}`).join(', ')
}

function commentsOf(document: Document): string[] {
  const comments: (string | null | undefined)[] = [document.commentBefore, document.comment]
  visit(document, (_, node) => {
    if (isNode(node)) comments.push(node.commentBefore, node.comment)
  })
  return comments.flatMap((comment) => comment?.split('\n') ?? []).filter((comment) => comment.trim() !== '')
}

import { parseSync } from 'vite'

/** A part of a module's syntax, as ESTree names it. */
export type Node = Record<string, unknown> & { type: string; start: number; end: number }

/** The syntax of a module. Throws where it can't be parsed. */
export function syntaxOf(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]?.message}`)
  return { ...program } as unknown as Node
}

/** Visits a node and everything in it, each with the nodes that it lies in, the nearest last. */
export function walk(node: Node, visit: (node: Node, around: Node[]) => void, around: Node[] = []): void {
  visit(node, around)
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit, [...around, node])
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

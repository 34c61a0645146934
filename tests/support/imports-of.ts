import { parseSync } from 'vite'

/** What a module names in imports, re-exports, dynamic imports, type imports and `require`, without `?raw` and the like. */
export function importsOf(path: string, text: string): string[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]?.message}`)
  const found: string[] = []
  walk({ ...program }, (node) => {
    const named = sourceOf(node)
    if (named !== undefined) found.push(named.replace(/\?.*$/, ''))
  })
  return found
}

type Node = Record<string, unknown> & { type: string }

function sourceOf(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return stringIn(node.source ?? node.argument)
    case 'TSExternalModuleReference':
      return stringIn(node.expression)
    case 'CallExpression':
      return isRequire(node.callee) ? stringIn((node.arguments as unknown[])[0]) : undefined
    default:
      return undefined
  }
}

function isRequire(callee: unknown): boolean {
  return isNode(callee) && callee.type === 'Identifier' && callee.name === 'require'
}

function stringIn(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'TSLiteralType') return stringIn(node.literal)
  return typeof node.value === 'string' ? node.value : undefined
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

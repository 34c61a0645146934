import { isNode, type Node, syntaxOf, walk } from './syntax'

/** What a module names in imports, re-exports, dynamic imports, type imports and `require`, without `?raw` and the like. */
export function importsOf(path: string, text: string): string[] {
  const found: string[] = []
  walk(syntaxOf(path, text), (node) => {
    const named = sourceOf(node)
    if (named !== undefined) found.push(named.replace(/\?.*$/, ''))
  })
  return found
}

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

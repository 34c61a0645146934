import { isNode, type Node, syntaxOf, walk } from './syntax'

const set = (words: string) => new Set(words.split(' '))
/** Attributes that are always read or heard by people. */
const SAID = set(
  'label title placeholder alt help hint description message aria-label aria-description aria-placeholder ' +
    'aria-roledescription aria-valuetext data-placeholder',
)
/** Attributes and properties that are, when they hold something like a sentence. */
const PERHAPS_SAID = set('name text summary detail button label title placeholder help hint message buttonLabel yes no')
const SAYING = set('toast showErrorBox showMessageBox alert confirm')
const ASSIGNED = set('title ariaLabel textContent innerText placeholder')
/** Sentences, and what is made for the language of the interface. */
const SPOKEN = set('t sentenceOf sentenceFor interfaceLanguage interfaceDirection')

// A key is called the same in every language.
const WORD = /(?!^\W*esc\W*$)^.*\p{L}{2}/isu
const SENTENCE = /^\s*\p{Lu}\p{Ll}|\p{L}{2,} \p{L}/u

/** Words that a module says by itself, where the catalogue should; and sentences that it makes before it is asked to. */
export function plainWords(path: string, text: string): string[] {
  const found: string[] = []
  walk(syntaxOf(path, text), (node, around) => {
    const line = () => `${path}:${text.slice(0, node.start).split('\n').length}`
    for (const words of wordsSaidBy(node)) found.push(`${line()} says “${words.trim()}”`)
    if (isMadeEarly(node, around)) found.push(`${line()} is made before the language is known`)
  })
  return found
}

function wordsSaidBy(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return wordsIn(node, WORD)
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[]).flatMap((child) =>
        child.type === 'JSXExpressionContainer' ? wordsIn(child.expression, WORD) : [],
      )
    case 'JSXAttribute':
      if (SAID.has(nameOf(node.name))) return wordsIn(node.value, WORD)
      return PERHAPS_SAID.has(nameOf(node.name)) ? wordsIn(node.value, SENTENCE) : []
    case 'Property':
      return PERHAPS_SAID.has(nameOf(node.key)) ? wordsIn(node.value, SENTENCE) : []
    case 'CallExpression':
      if (nameOf(node.callee) === 'setAttribute' && !SAID.has(String((node.arguments as Node[])[0]?.value))) return []
      return SAYING.has(nameOf(node.callee)) || nameOf(node.callee) === 'setAttribute'
        ? (node.arguments as Node[]).slice(-1).flatMap((argument) => wordsIn(argument, WORD))
        : []
    case 'AssignmentExpression':
      return ASSIGNED.has(nameOf(node.left)) ? wordsIn(node.right, WORD) : []
    default:
      return []
  }
}

/** The texts that an expression may come to. What it calls is looked at where it stands. */
function wordsIn(node: unknown, like: RegExp): string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'Literal':
    case 'JSXText':
      return typeof node.value === 'string' && like.test(node.value) ? [node.value] : []
    case 'TemplateLiteral': {
      const quasis = node.quasis as { value: { cooked: string } }[]
      return quasis.map(({ value }) => value.cooked).filter((words) => like.test(words))
    }
    case 'ConditionalExpression':
      return [...wordsIn(node.consequent, like), ...wordsIn(node.alternate, like)]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '&&' || node.operator === '||' || node.operator === '??' || node.operator === '+'
        ? [...wordsIn(node.left, like), ...wordsIn(node.right, like)]
        : []
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return wordsIn(node.expression, like)
    default:
      return []
  }
}

function isMadeEarly(node: Node, around: Node[]): boolean {
  if (around.some(({ type }) => /Function|MethodDefinition/.test(type))) return false
  if (node.type === 'CallExpression') return SPOKEN.has(nameOf(node.callee))
  return node.type === 'NewExpression' && isNode(node.callee) && nameOf(node.callee.object) === 'Intl'
}

/** The name of a variable, a member, a key or an attribute. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'MemberExpression') return nameOf(node.property)
  return String(node.name ?? node.value)
}

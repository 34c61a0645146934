import { identifierOf, unescaped } from './names'
import { type BlockRule, startOf } from './rules'

const LABEL = /^\s*\[((?:\\[^]|[^\\\]])*)\]/
const BRACKET = 91

/** A target as it was written where it was written, also where an earlier one has its name. */
export interface DefinitionMeta {
  identifier: string
  label: string
  url: string
  title: string
}

/** Says in the token of a definition what it defines. */
export function definition(rule: BlockRule): BlockRule {
  return (state, line, endLine, silent) => {
    if (state.src.charCodeAt(startOf(state, line)) !== BRACKET) return false
    const { env } = state
    const { references = {} } = env
    env.references = Object.create(null) as typeof references
    const isDefinition = rule(state, line, endLine, silent)
    const [defined] = Object.entries(env.references)
    env.references = references
    if (isDefinition && defined) {
      const [name, target] = defined
      references[name] ??= target
      const [, label = name] = LABEL.exec(state.getLines(line, state.line, state.blkIndent, false)) ?? []
      const meta: DefinitionMeta = {
        identifier: identifierOf(name),
        label: unescaped(label),
        url: target.href,
        title: target.title,
      }
      Object.assign(state.tokens.at(-1) as object, { meta })
    }
    return isDefinition
  }
}

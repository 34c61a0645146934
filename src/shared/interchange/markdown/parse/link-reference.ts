import type { InlineRule } from './rules'

/** How a link names its target: `[words][name]`, `[name][]` or `[name]`. */
type ReferenceType = 'full' | 'collapsed' | 'shortcut'

/** What the token of a reference says. */
export interface ReferenceMeta {
  label: string
  referenceType?: ReferenceType
}

/** Says in the token of a link that is a reference how it names its target. */
export function linkReference(rule: InlineRule): InlineRule {
  return (state, silent) => {
    const { pos: start, tokens } = state
    const from = tokens.length
    if (!rule(state, silent)) return false
    const link = silent ? undefined : tokens.slice(from).find(({ type }) => type === 'link_open')
    if (link?.meta) {
      const after = state.pos - state.md.helpers.parseLinkLabel(state, start, true)
      link.meta.referenceType = (after === 1 ? 'shortcut' : after === 3 ? 'collapsed' : 'full') satisfies ReferenceType
    }
    return true
  }
}

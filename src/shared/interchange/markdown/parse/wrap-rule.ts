import type { Ruler } from 'markdown-it'

/** Puts a rule of ours around one of markdown-it's. `alt` names the blocks that it may end. */
export function wrapRule<Args extends unknown[], Result>(
  ruler: Ruler<Args, Result>,
  name: string,
  around: (rule: (...args: Args) => Result) => (...args: Args) => Result,
  alt: string[] = [],
): void {
  const rule = ruler.__rules__[ruler.__find__(name)]
  if (!rule) throw new Error(`markdown-it has no rule ${name}`)
  ruler.at(name, around(rule.fn), { alt })
}

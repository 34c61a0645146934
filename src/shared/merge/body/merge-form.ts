import type { TextBlock } from '../../article/block'
import type { FoundConflicts } from '../found-conflicts'
import { mergeValue } from '../merge-value'
import type { Place } from '../place'

type Form = Record<string, unknown>

const SHARED = ['box', 'dir']

/** What a block of text is besides its id and words, where two sides changed it. Two changes of its type: ours is shown. */
export function mergeForm(
  base: TextBlock,
  ours: TextBlock,
  theirs: TextBlock,
  place: Place,
  conflicts: FoundConflicts,
): Form {
  const [was, mine, other] = [base, ours, theirs].map(formOf) as [Form, Form, Form]
  const field = (name: string) => mergeValue(was[name], mine[name], other[name], [...place, name], conflicts)
  const shared = Object.fromEntries(SHARED.map((name) => [name, field(name)]))
  return present({ ...kindOf(), ...shared })

  function kindOf(): Form {
    if (mine.type === other.type) {
      const names = Object.keys({ ...mine, ...other }).filter((name) => name !== 'type' && !SHARED.includes(name))
      return { type: mine.type, ...Object.fromEntries(names.map((name) => [name, field(name)])) }
    }
    if (mine.type === was.type) return other
    if (other.type !== was.type)
      conflicts.add([...place, 'type'], { base: kind(was), ours: kind(mine), theirs: kind(other) })
    return mine
  }
}

function formOf({ id: _, content: __, ...form }: TextBlock): Form {
  return form
}

/** What belongs to a type. */
function kind(form: Form): Form {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !SHARED.includes(name)))
}

function present(form: Form): Form {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined))
}

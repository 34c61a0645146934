import { expect, test } from 'vitest'
import { expand } from '../../../../src/shared/find/expand'

const found = { start: 0, end: 3, groups: ['abc', 'a', undefined, 'c'], names: { last: 'c', none: undefined } }

test.each([
  ['$1-$3', 'a-c'],
  ['[$2]', '[]'],
  ['$&!', 'abc!'],
  ['$$1', '$1'],
  ['$<last>$<none>', 'c'],
  ['$<other>', '$<other>'],
  ['$12', 'a2'],
  ['$9 $0', '$9 $0'],
  ['100 $', '100 $'],
])('%s', (replacement, text) => expect(expand(replacement, found)).toBe(text))

import { expect, test } from 'vitest'
import { patternProblem } from '../../../../src/shared/find/pattern-problem'

test.each([
  ['(a', 'group'],
  ['a)', 'group'],
  ['(?<a', 'group'],
  ['[a', 'class'],
  ['a{', 'repeat'],
  ['*a', 'repeat'],
  ['\\q', 'escape'],
  ['\\', 'escape'],
  ['[z-a]', 'order'],
  ['a{3,1}', 'order'],
  ['a+', null],
] as const)('%s', (pattern, problem) => expect(patternProblem(pattern)).toBe(problem))

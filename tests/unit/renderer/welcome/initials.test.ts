import { expect, test } from 'vitest'
import { initialsOf } from '../../../../src/renderer/welcome/initials'

test.each([
  ['Maria Keller', 'MK'],
  ['  ana   petrov ', 'AP'],
  ['Jean-Luc Marchand', 'JLM'],
  ['Gabriel José de la Concordia García Márquez', 'GJM'],
  ["Siobhán O'Brien", 'SO'],
  ['خالد أمين', 'خ.أ'],
  ['张伟', '张'],
  ['Dr. 42', 'D'],
  ['', ''],
])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials))

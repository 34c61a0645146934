import { describe, expect, test } from 'vitest'
import { bibtexNames } from '../../../../../src/shared/interchange/references/bibtex/bibtex-names'
import { latexText } from '../../../../../src/shared/interchange/references/bibtex/latex-text'

describe('LaTeX', () => {
  test.each([
    ["Caf\\'e", 'Café'],
    ["Caf\\'{e}", 'Café'],
    ["Caf{\\'e}", 'Café'],
    ["\\'{\\i}", 'í'],
    ["\\'\\i s", 'ís'],
    ['\\v{S}koda', 'Škoda'],
    ['\\c cedille', 'çedille'],
    ["{\\L}\\'od\\'z", 'Łódź'],
    ['Stra{\\ss}e', 'Straße'],
    ['\\AA ngstr\\"om', 'Ångström'],
    ['50\\% of \\$5 \\& more', '50% of $5 & more'],
    ['costs $5 and $6', 'costs $5 and $6'],
    ['the $x$ of $a_{1}$', 'the x of a_1'],
    ['a -- b --- c', 'a – b — c'],
    ["``He said''", '“He said”'],
    ['\\emph{Night} {B}uses', 'Night Buses'],
    ['Vol.~3', 'Vol. 3'],
    ['\\textquotedblleft a\\textquotedblright', '“a”'],
    ['\\unknown{words}', '\\unknown words'],
    ['ليل الميناء', 'ليل الميناء'],
  ])('%s', (value, text) => {
    expect(latexText(value)).toBe(text)
  })
})

describe('names', () => {
  test.each([
    ['Petrov, Ana', [{ family: 'Petrov', given: 'Ana' }]],
    ['Ana Petrov', [{ family: 'Petrov', given: 'Ana' }]],
    ['Ludwig van Beethoven', [{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }]],
    ['van Beethoven, Ludwig', [{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }]],
    ['King, Jr, Martin Luther', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr' }]],
    ['King, Martin Luther, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
    ['{Barnes and Noble, Inc.}', [{ literal: 'Barnes and Noble, Inc.' }]],
    ['Reuters', [{ literal: 'Reuters' }]],
    ['حداد، سلمى', [{ family: 'حداد', given: 'سلمى' }]],
    ['سلمى حداد', [{ literal: 'سلمى حداد' }]],
    ['Ana Petrov and others', [{ family: 'Petrov', given: 'Ana' }, { literal: 'et al.' }]],
    ['', []],
  ])('%s', (value, names) => {
    expect(bibtexNames(value)).toEqual(names)
  })
})

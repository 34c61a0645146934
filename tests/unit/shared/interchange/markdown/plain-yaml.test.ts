import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportMarkdown } from '../../../../../src/shared/export/markdown'
import { PRESET_NAMES } from '../../../../../src/shared/export/markdown/presets/preset-names'
import { readYaml, splitFrontMatter } from '../../../../../src/shared/interchange/markdown/front-matter'
import { readPlainYaml } from '../../../../../src/shared/interchange/markdown/plain-yaml'
import { articleArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'

test('what our exports say of themselves is plain, and is what YAML says it is', () => {
  fc.assert(
    fc.property(articleArbitrary(), fc.constantFrom(...PRESET_NAMES), fc.boolean(), (article, preset, stamped) => {
      const text = exportMarkdown(article, {
        notForPublication: stamped,
        imagePath: ({ hash }) => `images/${hash}.jpg`,
        preset,
      })
      const { yaml = '' } = splitFrontMatter(text) ?? {}
      expect(readPlainYaml(yaml)).toBeDefined()
      expect(readPlainYaml(yaml)).toEqual(readYaml(yaml)?.fields)
    }),
    runs(200),
  )
})

const PIECES = [
  'a: "b"\n',
  'b: c\n',
  'c: 2026-01-01T10:00:00.000Z\n',
  'd:\n',
  '  - "e"\n',
  '  - f\n',
  '  - g: "h"\n',
  '    i: true\n',
  '  j: "k"\n',
  '  j: ["l", "m"]\n',
  'n: ["o"]\n',
  'p: "q\\n\\u00e9\\/\\ud83d\\ude00"\n',
  'q: "\\ud83d"\n',
  'r: [s, "t"]\n',
  'u: v # w\n',
  'x: &y z\n',
  'a: *y\n',
  'b: |\n',
  '  text\n',
  '# comment\n',
  '\n',
  'c: "d" \n',
  'c: {"d": "e"}\n',
  'f: null\n',
  'g: -\n',
  'h: -5\n',
  'i: a:b\n',
  'j: 1:30\n',
  'k: a: b\n',
  'l: "m\n  n"\n',
  ' o: p\n',
  '- q\n',
  'r: "s" t\n',
  "u: 'v'\n",
  'w: 5\n',
  'x:\n  - ["y"]\n',
  'z: ""\n',
]

test('whatever is taken for plain YAML is what YAML says it is', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }), (pieces) => {
      const yaml = pieces.join('')
      const read = readPlainYaml(yaml)
      if (read === undefined) return
      plain++
      expect({ yaml, read }).toEqual({ yaml, read: readYaml(yaml)?.fields })
    }),
    runs(3000),
  )
  expect(plain).toBeGreaterThan(50)
})

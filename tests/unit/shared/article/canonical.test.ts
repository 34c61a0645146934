import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { textArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

test('RFC 8785, 3.2.2: the example of serialised data', () => {
  const input = `{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`
  expect(canonicalJson(JSON.parse(input))).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('RFC 8785, 3.2.3: keys in the order of their UTF-16 code units', () => {
  const input = JSON.parse(
    '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
  ) as Record<string, string>
  expect(Object.values(JSON.parse(canonicalJson(Object.entries(input))) as [string, string][])).toHaveLength(7)
  expect([...canonicalJson(input).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

// RFC 8785, appendix B: IEEE 754 bits and the text they have.
test.each([
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
])('the number with the bits %s is %s', (bits, text) => {
  const number = new DataView(new Uint8Array(Buffer.from(bits, 'hex')).buffer).getFloat64(0)
  expect(canonicalJson(number)).toBe(text)
})

test.each([[undefined], [() => 1], [Symbol('x')]])('%s is no JSON value', (value) => {
  expect(() => canonicalJson(value)).toThrow('no JSON value')
})

test('a lone surrogate and an infinite number are refused', () => {
  expect(() => canonicalJson({ a: '\uD800' })).toThrow('surrogate')
  expect(() => canonicalJson([Infinity])).toThrow('Infinity')
})

test('any value has the text that JSON.stringify gives once its keys are in order', () => {
  const text = textArbitrary().filter((each) => !/[\uD800-\uDFFF]/u.test(each))
  // JavaScript itself puts keys that are numbers first.
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(true, false, null),
      fc.array(tie('value')),
      fc.dictionary(
        text.filter((key) => !/^\d/.test(key)),
        fc.option(tie('value'), { nil: undefined }),
      ),
    ),
  }))
  const inOrder = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(inOrder)
    if (each === null || typeof each !== 'object') return each
    const entries = Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]))
  }
  fc.assert(
    fc.property(value, (each) => {
      expect(canonicalJson(each)).toBe(JSON.stringify(inOrder(each)))
    }),
    runs(300),
  )
})

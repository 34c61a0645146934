import { describe, expect, test } from 'vitest'
import { citeMarkers } from '../../../../src/shared/interchange/citation-markers'

const sources = new Map([1, 2, 3, 4, 5].map((number) => [number, `s${number}`]))

function cited(text: string): { text: string; unknown: string[] } {
  const unknown: string[] = []
  const inlines = citeMarkers(text, sources, unknown).map((inline) => {
    if (inline.type !== 'citation') return inline.type === 'text' ? inline.text : '/'
    return `{${inline.items.map(({ sourceId, locator }) => [sourceId, locator].filter(Boolean).join(' ')).join(', ')}}`
  })
  return { text: inlines.join(''), unknown }
}

describe('citation markers', () => {
  test.each([
    ['So it is [2].', 'So it is {s2}.'],
    ['[1] said so', '{s1} said so'],
    ['So [1, 3] and [1; 3] and [١، ٣]', 'So {s1, s3} and {s1, s3} and {s1, s3}'],
    ['So [1][2] it [1] [2] is', 'So {s1, s2} it {s1} {s2} is'],
    ['So [2–4] and [2-4]', 'So {s2, s3, s4} and {s2, s3, s4}'],
    ['So [5, p. 12] and [5 p. 12]', 'So {s5 p. 12} and {s5 p. 12}'],
    ['So [1, pp. 3–4; 2, 14:30; 3]', 'So {s1 pp. 3–4, s2 14:30, s3}'],
    ['So [2, S. 14] and [2، ص ١٤]', 'So {s2 S. 14} and {s2 ص ١٤}'],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual({ text: expected, unknown: [] })
  })

  test.each(['[sic]', '[2025]', '[a, b]', '[1, who knows]', '[4–2]', '[]', '[', '1]', '[1', '[0-9]+'])(
    'are not: %s',
    (text) => {
      expect(cited(text).text).toBe(text)
    },
  )

  test('stay text, whole, where a number has no source', () => {
    expect(cited('So [9] and [1, 9] and [4–6].')).toEqual({
      text: 'So [9] and [1, 9] and [4–6].',
      unknown: ['[9]', '[1, 9]', '[4–6]'],
    })
  })
})

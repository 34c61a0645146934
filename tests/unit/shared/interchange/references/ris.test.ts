import { expect, test } from 'vitest'
import { readReferences } from '../../../../../src/shared/interchange/references/read-references'

const read = (...lines: string[]) => readReferences(lines.join('\r\n')).sources.map(({ csl }) => csl)

test('a newspaper’s authors stay people, and its day a day', () => {
  expect(
    read('TY  - NEWS', 'AU  - Petrov, Ana', 'AU  - Ng, Ada', 'TI  - Buses', 'DA  - 2025/05/15/', 'ER  - '),
  ).toEqual([
    {
      type: 'article-newspaper',
      title: 'Buses',
      author: [
        { family: 'Petrov', given: 'Ana' },
        { family: 'Ng', given: 'Ada' },
      ],
      issued: { 'date-parts': [[2025, 5, 15]] },
    },
  ])
})

test.each([
  [['PY  - 2025'], [[2025]]],
  [['PY  - 2025///'], [[2025]]],
  [['Y1  - 2025/05//'], [[2025, 5]]],
  [['PY  - 2025', 'DA  - 2025/05/15/'], [[2025, 5, 15]]],
  [['PY  - 2025', 'DA  - May 15'], [[2025, 5, 15]]],
  [['DA  - 15 May 2025'], [[2025, 5, 15]]],
  [['PY  - 2025', 'DA  - 2024/05/15/'], [[2025]]],
])('dates: %j', (lines, parts) => {
  expect(read('TY  - NEWS', 'TI  - Buses', ...lines, 'ER  - ')[0]?.issued).toEqual({ 'date-parts': parts })
})

test('a record that nobody ended ends where the next begins', () => {
  expect(read('TY  - NEWS', 'TI  - A', 'TY  - NEWS', 'TI  - B').map(({ title }) => title)).toEqual(['A', 'B'])
})

test('a record whose line ends were lost is one still', () => {
  const [csl] = readReferences('TY  - NEWSAU  - Petrov, AnaTI  - Night buses T2  - The TideER  - ').sources.map(
    (s) => s.csl,
  )
  expect(csl).toMatchObject({ type: 'article-newspaper', title: 'Night buses', 'container-title': 'The Tide' })
})

test('what a DA of another year says is kept aside', () => {
  expect(read('TY  - NEWS', 'TI  - A', 'PY  - 2025', 'DA  - 2024/05/15/')[0]?.custom).toEqual({ DA: '2024/05/15/' })
})

import fc from 'fast-check'

/** Texts that writers of markup, queries and file names must survive. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style><svg onload=alert(1)>',
  "it's \"quoted\" & 'so' on",
  '&amp; &lt;b&gt; &#x41; &nbsp;',
  '-->',
  ']]>',
  '# no heading',
  '1. no list',
  '- no list',
  '> no quote',
  '    no code',
  '```\nno fence\n```',
  '| no | table |',
  '[no](link) ![no](image) [^1] [x]: y',
  '*no* _emphasis_ ~~strike~~ `code` \\escape\\',
  'www.example.org http://example.org/?a=1&b=2 mail@example.org',
  '---\nno: front matter\n---',
  'line one\nline two\r\nline three',
  '{{ template }} {% tag %} ${value}',
  '" OR 1=1 --',
  'NEAR(a b) AND NOT "c*',
  '__proto__ constructor toString',
  '\u202Eright to left\u202C \u200Bzero\u200Dwidth\uFEFF',
  'tab\tand\u00A0no-break',
  ' leading and trailing ',
  'e\u0301 \u00E9 ﬁ İ ß',
  'control \u0000\u0007\u001B end',
  '\uD800 lone high, \uDC00 lone low',
] as const

/** Links that must never become live markup, next to ordinary ones. */
export const HOSTILE_LINKS = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'https://example.org/" onmouseover="alert(1)',
  'https://example.org/)](x',
  'https://example.org/<b>',
  'https://example.org/a b',
  '//example.org/no-scheme',
  '#fragment',
  '',
] as const

const ORDINARY_LINKS = [
  'https://example.org/',
  'https://example.org/a?b=c&d=e#f',
  'http://example.net/path_(with)_parens',
  'https://пример.рф/путь',
  'mailto:desk@example.org',
]

const SCRIPTS = [
  'قال وزير الخارجية',
  'مَرْحَبًا بِالعَالَم',
  '東京で開かれた会議',
  '北京天气晴朗',
  'Журналисты сообщили',
  'Ünïcödé àccénts',
  '👩‍👩‍👧‍👦 👍🏽 🇺🇦',
  '𝒮𝓉𝑒𝓉 𠜎',
]

/** Words as people write them: no mark-up characters, never empty. */
export const wordsArbitrary = (): fc.Arbitrary<string> =>
  fc.array(fc.stringMatching(/^[a-zA-Z][a-z]{0,9}$/), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

/** Any text: plain words, other scripts, hostile mark-up, random characters, control characters, lone surrogates. */
export const textArbitrary = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: wordsArbitrary() },
    { weight: 2, arbitrary: fc.constantFrom(...SCRIPTS) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '\t') },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...SCRIPTS, ...HOSTILE_TEXTS), { maxLength: 3 }).map((all) => all.join(' ')),
    },
  )

/** Text without line ends, for fields of one line. */
export const lineArbitrary = (): fc.Arbitrary<string> => textArbitrary().map((text) => text.replace(/[\r\n]+/g, ' '))

export const linkArbitrary = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...ORDINARY_LINKS), fc.constantFrom(...HOSTILE_LINKS), textArbitrary())

/** Ids as `newId` makes them, from a set small enough that some meet. */
export const idArbitrary = (prefix: string, count = 12): fc.Arbitrary<string> =>
  fc.nat({ max: count - 1 }).map((n) => `${prefix}${n.toString(32)}`)

/** YYYY-MM-DD, always a real day. */
export const dayArbitrary = (): fc.Arbitrary<string> => instantArbitrary().map((at) => at.slice(0, 10))

/** ISO 8601 in UTC, between 1990 and 2040. */
export const instantArbitrary = (): fc.Arbitrary<string> =>
  fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) }).map((time) => new Date(time).toISOString())

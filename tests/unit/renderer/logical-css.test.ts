import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const renderer = resolve(import.meta.dirname, '../../../src/renderer')
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))

/** A side of the screen in a property's name or its value; lines that run the other way need the other side. */
const SIDED = [
  /^(?:.*-)?(?:left|right)(?:-.*)?:/,
  /^(?:text-align|float|clear|caption-side):\s*(?:left|right)\b/,
  /^(?:margin|padding|border-width|border-style|border-color|inset|scroll-margin|scroll-padding):\s*(?!.*\/)(?:\S+\s+){3}\S+$/,
  /^border-radius:\s*(?:\S+\s+){1,3}\S+$/,
  /^(?:width|height|(?:min|max)-(?:width|height)|margin-(?:top|bottom)|padding-(?:top|bottom)|top|bottom):/,
]
/** What is mirrored where lines run to the left: a shift along the line. */
const SHIFTED = /translate(?:x|3d)?\(|^translate: (?!0 )/i

/** The declarations of a style sheet that know left from right. */
function sided(css: string): string[] {
  return [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/[{;]\s*([\w-]+:[^;{}]+)(?=[;}])/g)]
    .map(([, declaration = '']) => declaration.trim().replace(/\s+/g, ' '))
    .filter((declaration) => SIDED.some((rule) => rule.test(declaration)) || SHIFTED.test(declaration))
}

test('style sheets say start and end, inline and block', () => {
  expect(sheets.length).toBeGreaterThan(20)
  expect(
    sheets.flatMap((path) => sided(readFileSync(join(renderer, path), 'utf8')).map((said) => `${path}: ${said}`)),
  ).toEqual([])
})

describe('what is found', () => {
  test.each([
    'margin-left: 4px',
    'left: 0',
    'border-right: 1px solid',
    'border-top-left-radius: 4px',
    'text-align: right',
    'float: left',
    'padding: 1px 2px 3px 4px',
    'border-radius: 0 4px 4px 0',
    'width: 10px',
    'max-height: 50%',
    'transform: translateX(4px)',
    'translate: 4px 0',
  ])('%s', (declaration) => {
    expect(sided(`.a {\n  color: red;\n  ${declaration};\n}`)).toEqual([declaration])
  })

  test.each([
    'margin-inline-start: 4px',
    'inset-inline: 0',
    'text-align: start',
    'padding: 1px 2px',
    'inline-size: 9px',
  ])('not %s', (declaration) => {
    expect(sided(`.a { ${declaration}; }`)).toEqual([])
  })
})

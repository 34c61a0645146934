import { AlignmentType, type IPropertiesOptions, LevelFormat } from 'docx'

const DEPTHS = 9
const INDENT = 360
const MUTED = '595959'

/** The names of the paragraph styles that a story's own kinds of paragraph have. */
export const STYLE = {
  kicker: 'Kicker',
  standfirst: 'Subtitle',
  byline: 'Byline',
  notice: 'Notice',
  quote: 'Quote',
  pullquote: 'IntenseQuote',
  caption: 'Caption',
  code: 'Code',
} as const

/** How paragraphs look; whoever gets the file changes it by its styles. Sizes are half points, distances twentieths. */
export const styles: IPropertiesOptions['styles'] = {
  default: {
    document: { run: { font: 'Georgia', size: 23 }, paragraph: { spacing: { after: 160, line: 312 } } },
    title: { run: { size: 48, bold: true }, paragraph: { spacing: { after: 120 }, keepNext: true } },
    heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } },
    heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
  },
  paragraphStyles: [
    named(STYLE.kicker, 'Kicker', { bold: true, size: 20, color: MUTED }),
    named(STYLE.standfirst, 'Subtitle', { size: 27, color: MUTED }),
    named(STYLE.byline, 'Byline', { size: 20, color: MUTED }),
    named(STYLE.notice, 'Notice', { bold: true }),
    { ...named(STYLE.quote, 'Quote', {}), paragraph: { indent: { start: INDENT, end: INDENT } } },
    { ...named(STYLE.pullquote, 'Intense Quote', { size: 30 }), paragraph: { indent: { start: INDENT, end: INDENT } } },
    named(STYLE.caption, 'caption', { size: 19, color: MUTED }),
    { ...named(STYLE.code, 'Code', { font: 'Courier New', size: 20 }), paragraph: { spacing: { line: 260 } } },
  ],
}

function named(id: string, name: string, run: { bold?: true; size?: number; color?: string; font?: string }) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run }
}

/** Lists of both kinds, nine deep. */
export const numbering: IPropertiesOptions['numbering'] = {
  config: [
    { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (depth) => `%${depth + 1}.`) },
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, (depth) => (depth % 2 === 0 ? '•' : '–')) },
  ],
}

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], textOf: (depth: number) => string) {
  return Array.from({ length: DEPTHS }, (_, level) => ({
    level,
    format,
    text: textOf(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
  }))
}

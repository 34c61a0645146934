import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'

/** The faces and letters that a first page may need; other alphabets are read when a story uses them. */
const FIRST = [
  ['16px "Inter Variable"', 'a'],
  ['16px "Source Serif 4 Variable"', 'a'],
  ['italic 16px "Source Serif 4 Variable"', 'a'],
  ['16px "Noto Naskh Arabic Variable"', 'ا'],
] as const

/** Reads the bundled fonts, so that the first page is set in them from the start and no line moves afterwards. */
export async function readFonts(): Promise<void> {
  await Promise.allSettled(FIRST.map(([font, text]) => document.fonts.load(font, text)))
}

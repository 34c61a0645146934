import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import { t } from '../../shared/messages/translate'
import './arabic.css'

/** The faces that are read from the start, with a letter of the alphabet that is meant and what in a story asks for them. */
const FACES = [
  { font: '16px "Inter Variable"', letter: 'a', askedFor: /(?:)/ },
  { font: '16px "Source Serif 4 Variable"', letter: 'a', askedFor: /(?:)/ },
  { font: 'italic 16px "Source Serif 4 Variable"', letter: 'a', askedFor: /"italic"/ },
  { font: '16px "Noto Naskh Arabic Variable"', letter: 'ا', askedFor: /[\u0600-\u06ff]/ },
  { font: '16px "Noto Sans Arabic Variable"', letter: 'ا', askedFor: /[\u0600-\u06ff]/ },
]

/**
 * Reads the bundled fonts that the first page shows, so that it is set in them from the start and no line moves
 * afterwards. `json` is what is on the page beside the words of the interface.
 */
export async function readFonts(json: string): Promise<void> {
  const text = t('app.undo') + json
  await readFaces(FACES.filter(({ askedFor }) => askedFor.test(text)))
}

/** Reads those that a person may need next; further alphabets are read when a story uses them. */
export async function readOtherFonts(): Promise<void> {
  await readFaces(FACES)
}

async function readFaces(faces: typeof FACES): Promise<void> {
  await Promise.allSettled(faces.map(({ font, letter }) => document.fonts.load(font, letter)))
}

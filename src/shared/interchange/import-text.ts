import { cleanText } from '../article/clean-text'
import { StetError } from '../bridge/errors'
import type { Imported } from './draft'
import { importMarkdown } from './markdown/import-markdown'
import { importCopy, isCopy } from './import-copy'
import { isMarkdown } from './is-markdown'
import { importPlainText } from './plain-text/import-plain-text'

/** A text to bring in: the name of its file, what is in it, and the language (BCP 47) it is in unless it says another. */
export interface IncomingText {
  name: string
  text: string
  language: string
}

/**
 * A story from a text that a person brings: Markdown, or plain text as it was copied from a page. Whatever the text
 * says is in the story or in the summary's `leftOut`. Pure but for new ids, and total, in about linear time.
 * Throws import.empty where there is no word in the text. JSON is a story already, see importCopy, and throws as that does.
 */
export function importText({ name, text, language }: IncomingText): Imported {
  if (isCopy(name)) return importCopy({ name, text })
  const clean = cleanText(text.replace(/[\f\v\u0085]/g, '\n')).replace(/^\uFEFF/, '')
  if (!/[\p{L}\p{N}]/u.test(clean)) throw new StetError('import.empty', { name })
  const options = { title: name.replace(/\.\w{1,10}$/, ''), language }
  return isMarkdown(name, clean) ? importMarkdown(clean, options) : importPlainText(clean, options)
}

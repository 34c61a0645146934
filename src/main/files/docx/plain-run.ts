import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { isRightToLeft } from './direction'

export type Look = Partial<
  Pick<IRunOptions, 'bold' | 'italics' | 'underline' | 'strike' | 'font' | 'subScript' | 'superScript' | 'style'>
>

/** Words of one look. */
export function plainRun(text: string, look: Look = {}): TextRun {
  return new TextRun({ text, rightToLeft: isRightToLeft(text), ...look })
}

export function linkTo(link: string, children: ParagraphChild[]): ExternalHyperlink {
  return new ExternalHyperlink({ link, children })
}

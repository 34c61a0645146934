import { ownEntry } from '../../own-entry'

/** What a text of references is written in. `lines`: addresses, DOIs and references as news prints them. */
export type ReferenceFormat = 'bibtex' | 'ris' | 'refer' | 'csl-json' | 'saved-page' | 'lines'

const FORMS: [ReferenceFormat, RegExp][] = [
  ['csl-json', /^\s*(?:\[\s*\{|\{\s*"|\[\s*\]\s*$)/],
  [
    'saved-page',
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>])|^(?:From: <Saved by|MIME-Version:|Snapshot-Content-Location:)/i,
  ],
  ['ris', /^[ \t]*TY[ \t]{1,3}-/m],
  ['refer', /^%0[ \t]/m],
  ['bibtex', /(?:^|[\n}])[ \t]*@[ \t]*[a-z]+\s{0,20}[{(]/i],
]

const BY_NAME: Record<string, [ReferenceFormat, RegExp]> = {
  bib: ['bibtex', /@[ \t]*[a-z]+\s{0,20}[{(]/i],
  ris: ['ris', /^[ \t]*[A-Z][A-Z\d][ \t]{1,3}-/m],
  enw: ['refer', /^%[A-Z\d@!?#$&*<>[\]()^~=:;,+|\\][ \t]/m],
  htm: ['saved-page', /<[a-z]/i],
  html: ['saved-page', /<[a-z]/i],
  json: ['csl-json', /^\s*[[{]/],
}

/** The format of a text, by what stands in it; a file's name is believed where the text does not speak against it. */
export function formatOf(text: string, name = ''): ReferenceFormat {
  const hinted = ownEntry(BY_NAME, /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '')
  if (hinted?.[1].test(text)) return hinted[0]
  return FORMS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'lines'
}

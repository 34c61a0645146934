/** Whether a file is one of references by its name, whatever it holds. */
export function isReferenceFile(name: string): boolean {
  return /\.(?:bib|bibtex|ris|enw)$/i.test(name)
}

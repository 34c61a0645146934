const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}\/[^\s<>"]+)$/i

/** The DOI that a text is, written in any of the usual ways, and its address. */
export function readDoi(text: string): { doi: string; url: string } | undefined {
  const doi = DOI.exec(text.trim())?.[1]
  return doi === undefined ? undefined : { doi, url: `https://doi.org/${doi}` }
}

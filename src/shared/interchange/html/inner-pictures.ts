/** A picture that is in HTML itself. */
export interface InnerPicture {
  mediaType: string
  base64: string
}

const INNER = /(\ssrc\s*=\s*(["']))data:(image\/[\w.+-]+);base64,([^"']*)\2/gi
const MARK = 'stet-picture:'

/**
 * Takes the bytes of pictures out of HTML, so that there is less of it to read. What stands for each is found by
 * `innerPicture`. Drawings, which web pages hold for decoration, are left.
 */
export function takePictures(html: string): { html: string; pictures: InnerPicture[] } {
  const pictures: InnerPicture[] = []
  if (!/;base64,/i.test(html)) return { html, pictures }
  const rest = html.replace(INNER, (whole, before: string, quote: string, mediaType: string, base64: string) => {
    if (/svg/i.test(mediaType)) return whole
    pictures.push({ mediaType: mediaType.toLowerCase(), base64 })
    return `${before}${MARK}${pictures.length - 1}${quote}`
  })
  return { html: rest, pictures }
}

/** The picture that an address stands for; undefined for any other address. */
export function innerPicture(address: string, pictures: InnerPicture[]): InnerPicture | undefined {
  return address.startsWith(MARK) ? pictures[Number(address.slice(MARK.length))] : undefined
}

/** The page of a web archive, and the address that it was saved from. */
export interface ArchivedPage {
  html: string
  url: string | undefined
}

const HEAD = /^(?:From: |MIME-Version:|Snapshot-Content-Location:|Content-Type:)/i

/** The first HTML part of a page that was saved as one file (MHTML); undefined for any other text. */
export function htmlOfArchive(text: string): ArchivedPage | undefined {
  const archive = partsIn(text)
  if (!archive) return undefined
  for (const [head, content] of archive.parts) {
    if (!/^text\/html\b/i.test(headerOf(head, 'content-type') ?? '')) continue
    const encoding = headerOf(head, 'content-transfer-encoding')?.toLowerCase() ?? ''
    return { html: decoded(content, encoding), url: archive.url ?? headerOf(head, 'content-location') }
  }
  return undefined
}

/** The pictures of a web archive as `data:` addresses, by the addresses that the page has for them. */
export function picturesOfArchive(text: string): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>()
  for (const [head, content] of partsIn(text)?.parts ?? []) {
    const mediaType = /^image\/[\w.+-]{1,40}/i.exec(headerOf(head, 'content-type') ?? '')?.[0]
    if (mediaType === undefined || !/base64/i.test(headerOf(head, 'content-transfer-encoding') ?? '')) continue
    const id = headerOf(head, 'content-id')?.replace(/^<|>$/g, '')
    const data = `data:${mediaType};base64,${content.replace(/\s+/g, '').replace(/-+$/, '')}`
    for (const address of [headerOf(head, 'content-location'), id && `cid:${id}`]) {
      if (address) pictures.set(address, data)
    }
  }
  return pictures
}

type Part = [head: string, content: string]

function partsIn(text: string): { url: string | undefined; parts: Part[] } | undefined {
  if (!HEAD.test(text)) return undefined
  const plain = text.replace(/\r\n?/g, '\n')
  const [head, body] = parted(plain)
  const boundary = /boundary="?([^"\n;]+)"?/i.exec(head)?.[1]
  const parts = boundary === undefined ? [plain] : body.split(`--${boundary}`)
  return {
    url: headerOf(head, 'snapshot-content-location'),
    parts: parts.map((part) => parted(part.replace(/^\n/, ''))),
  }
}

function parted(text: string): Part {
  const end = text.indexOf('\n\n')
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)]
}

/** A header's value; its lines that are indented go on with the one above. */
function headerOf(head: string, name: string): string | undefined {
  const line = head
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .find((each) => each.toLowerCase().startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim() || undefined
}

function decoded(content: string, encoding: string): string {
  if (encoding !== 'quoted-printable') return content
  const joined = content.replace(/=[ \t]*\n/g, '')
  return joined.replace(/(?:=[\dA-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => parseInt(pair, 16))
    return new TextDecoder().decode(bytes)
  })
}

/** The page of a web archive, and the address that it was saved from. */
export interface ArchivedPage {
  html: string
  url: string | undefined
}

const HEAD = /^(?:From: |MIME-Version:|Snapshot-Content-Location:|Content-Type:)/i

/** The first HTML part of a page that was saved as one file (MHTML); undefined for any other text. */
export function htmlOfArchive(text: string): ArchivedPage | undefined {
  if (!HEAD.test(text)) return undefined
  const plain = text.replace(/\r\n?/g, '\n')
  const [head, body] = parted(plain)
  const url = headerOf(head, 'snapshot-content-location')
  const boundary = /boundary="?([^"\n;]+)"?/i.exec(head)?.[1]
  const parts = boundary === undefined ? [plain] : body.split(`--${boundary}`)
  for (const part of parts) {
    const [partHead, content] = parted(part.replace(/^\n/, ''))
    if (!/^text\/html\b/i.test(headerOf(partHead, 'content-type') ?? '')) continue
    const encoding = headerOf(partHead, 'content-transfer-encoding')?.toLowerCase() ?? ''
    return { html: decoded(content, encoding), url: url ?? headerOf(partHead, 'content-location') }
  }
  return undefined
}

function parted(text: string): [head: string, body: string] {
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

/**
 * The text of a post as HTML: the short codes in square brackets that WordPress has for pictures and players are taken
 * out but for the words in them, and where the author wrote no paragraphs, empty lines part them.
 */
export function blocksToHtml(text: string): string {
  const captioned = text.replace(/\[caption\b[^\]]{0,500}\]([^]{0,5000}?)\[\/caption\]/g, (_, inside: string) => {
    const [image = ''] = /<(?:a\b[^<>]*>\s*<)?img\b[^<>]*>(?:\s*<\/a>)?/.exec(inside) ?? []
    return `<figure>${image}<figcaption>${inside.replace(image, '')}</figcaption></figure>`
  })
  const plain = captioned.replace(/\[\/?(?:gallery|embed|video|audio|playlist|vc_\w+|et_pb_\w+)\b[^\]]{0,2000}\]/g, '')
  return /<(?:p|div|ul|ol|figure|blockquote|h[1-6])[\s>]/i.test(plain) ? plain : parted(plain)
}

function parted(text: string): string {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((words) => `<p>${words.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('\n')
}

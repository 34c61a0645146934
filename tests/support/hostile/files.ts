import { deflateRawSync, gzipSync } from 'node:zlib'
import { tarOf } from '../tar'
import { docxOf, wordParagraph, zipOf } from '../zip'
import type { Sentinel } from './html'

const ENTITIES = `<!DOCTYPE a [${Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n} "${`&e${n - 1};`.repeat(n === 0 ? 0 : 12)}ha">`).join('')}]>`

/** Files that do harm to whoever reads them without care; what comes of each must be a story without it, or a sentence. */
export function hostileFiles({ run, net, file }: Sentinel): [name: string, content: string | Uint8Array][] {
  const image = `<img src=x onerror=${run}>`
  const wxr = (inside: string, head = '') =>
    `<?xml version="1.0"?>${head}<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel>${inside}</channel></rss>`
  const item = (html: string) =>
    `<item><title>${image.replace(/</g, '&lt;')}</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`
  const outside = `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file://${file}" TargetMode="External"/>`
  return [
    [
      'markdown-html.md',
      `# Story\n\n${image}\n\n<script>${run}</script>\n\nWords <iframe src="${net}/md"></iframe> here.\n`,
    ],
    [
      'markdown-links.md',
      `# Story\n\n[a](javascript:${run}) [b](JAVA&#115;CRIPT:${run}) ![c](javascript:${run}) <javascript:${run}> [d]\n\n[d]: data:text/html,${image}\n`,
    ],
    ['markdown-picture.md', `# Story\n\n![a](../../../../../../..${file}) ![b](file://${file}) ![c](${net}/md.png)\n`],
    [
      'front-matter.md',
      `---\ntitle: "<script>${run}</script>"\nimage: ${file}\nslug: ../../../evil\ntags: ["<b onclick=${run}>"]\n---\nWords.\n`,
    ],
    [
      'front-matter-aliases.md',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\nWords.\n`,
    ],
    [
      'front-matter-tags.md',
      `---\ntitle: !!js/function "function(){${run}}"\n__proto__: {polluted: true}\n---\nWords.\n`,
    ],
    ['markdown-deep.md', `${'> '.repeat(10_000)}Words`],
    ['markdown-brackets.md', `${'['.repeat(50_000)}a`],
    ['obsidian.md', `# Story\n\n![[../../../../..${file}]] ![[x" onerror="${run}.png]] [[javascript:${run}|a]]\n`],
    ['plain.txt', `Story\n\n${image} <script>${run}</script> javascript:${run} ${net}/txt\n`],
    ['wide.html', Buffer.from(`\uFEFF<html><body><h1>Story</h1>${image}<p>Words in UTF-16.</p>`, 'utf16le')],
    [
      'wide-unmarked.html',
      Buffer.from(`<html><body><h1>Story</h1><script>${run}</script><p>Words in UTF-16.</p>`, 'utf16le'),
    ],
    [
      'latin.html',
      Buffer.from(`<meta charset=iso-8859-1><h1>Caf\xe9</h1>${image}<p>Words of a caf\xe9.</p>`, 'latin1'),
    ],
    ['latin-unsaid.html', Buffer.from(`<h1>Caf\xe9</h1>${image}<p>Words of a caf\xe9.</p>`, 'latin1')],
    ['wrong-charset.html', `<meta charset="utf-7"><h1>Story</h1>+ADw-script+AD4-${run}+ADw-/script+AD4-<p>Words</p>`],
    ['invalid.txt', Buffer.from([0x53, 0x74, 0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80])],
    ['zeros.txt', Buffer.alloc(5000)],
    [
      'archive.mhtml',
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: javascript:${run}\n\n<h1>Story</h1>${image}<p>Words</p>\n--b--\n`,
    ],
    ['large.html', `<h1>Story</h1>${'<p>words words words</p>'.repeat(500_000)}`],
    ['huge.txt', Buffer.alloc(50_000_001, 'words ')],
    ['huge.html', Buffer.alloc(50_000_001, '<p>words ')],
    [
      'story.stet.json',
      `{"schema":1,"__proto__":{"polluted":true},"headline":"${image}","body":[{"type":"script","content":"${run}"}]}`,
    ],
    [
      'copy.stet.json',
      JSON.stringify({
        schema: 1,
        headline: 'Story',
        body: [{ type: 'paragraph', id: 'a', content: [{ type: 'text', text: 'a', link: `javascript:${run}` }] }],
      }),
    ],
    ['deep.json', `${'['.repeat(100_000)}`],
    [
      'ghost.json',
      JSON.stringify({
        db: [
          {
            data: {
              posts: [
                {
                  id: '1',
                  title: image,
                  html: `${image}<p>Words</p>`,
                  feature_image: `javascript:${run}`,
                  slug: '../../evil',
                },
              ],
            },
          },
        ],
      }),
    ],
    ['wordpress.xml', wxr(item(`${image}<script>${run}</script><p>Words</p><img src="${net}/wp.png">`))],
    ['wordpress-entities.xml', wxr('<item><title>&e11;</title></item>', ENTITIES)],
    [
      'wordpress-outside.xml',
      wxr('<item><title>&f;</title></item>', `<!DOCTYPE a [<!ENTITY f SYSTEM "file://${file}">]>`),
    ],
    ['wordpress-deep.xml', wxr('<a>'.repeat(10_000))],
    ['document.docx', docxOf(wordParagraph(`${image.replace(/</g, '&lt;')} words`))],
    [
      'document-link.docx',
      docxOf(
        wordParagraph(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "javascript:${run}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>a link</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
      ),
    ],
    [
      'document-outside.docx',
      docxOf(
        wordParagraph(
          '<w:r><w:t>Words</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>',
        ),
        {},
        outside,
      ),
    ],
    ['document-entities.docx', docxOf('', { 'word/document.xml': `${ENTITIES}<w:document>&e11;</w:document>` })],
    [
      'document-external.docx',
      docxOf('', {
        'word/document.xml': `<!DOCTYPE a [<!ENTITY f SYSTEM "file://${file}">]><w:document>&f;</w:document>`,
      }),
    ],
    ['document-bomb.docx', docxOf(wordParagraph('a'), { 'word/media/a.png': Buffer.alloc(260_000_000) })],
    ['document-lies.docx', zipOf([{ name: '[Content_Types].xml', content: Buffer.alloc(3_000_000), claims: 10 }])],
    ['document-dots.docx', docxOf(wordParagraph('a'), { '../../../../tmp/stet-evil.txt': 'evil' })],
    ['document-root.docx', docxOf(wordParagraph('a'), { '/tmp/stet-evil.txt': 'evil' })],
    ['document-windows.docx', docxOf(wordParagraph('a'), { 'C:\\stet-evil.txt': 'evil' })],
    ['document-deep.docx', docxOf('<w:ins>'.repeat(10_000))],
    ['document-unclosed.docx', docxOf('<w:ins w:id="1"'.repeat(100_000))],
    ['document-changes.docx', docxOf('<w:ins w:id="1">'.repeat(100_000))],
    ['wordpress-captions.xml', wxr(item('[caption id="a"]'.repeat(50_000)))],
    ['wordpress-signs.xml', wxr(item('<'.repeat(100_000)))],
    ['furniture.html', `<h1>Story</h1>${'<nav>a</nav>'.repeat(100_000)}<p>Words</p>`],
    ['document-cut.docx', docxOf(wordParagraph('a')).subarray(0, 400)],
    ['document-nested.docx', zipOf([{ name: '[Content_Types].xml', content: gzipSync(Buffer.alloc(1_000_000)) }])],
    [
      'text.odt',
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', content: `${ENTITIES}<a>&e11;</a>` },
      ]),
    ],
    [
      'text.rtf',
      `{\\rtf1\\ansi {\\field{\\*\\fldinst{HYPERLINK "javascript:${run}"}}{\\fldrslt a link}} {\\*\\objdata 01} Words}`,
    ],
    ['include.rtf', `{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "${net}/rtf.png"}} Words}`],
    [
      'joplin.jex',
      tarOf({
        [`${'a'.repeat(32)}.md`]: `${image}\n\n![a](:/${'../'.repeat(10)}${file})\n\nid: ${'a'.repeat(32)}\ntype_: 1`,
      }),
    ],
    ['joplin-dots.jex', tarOf({ '../../../tmp/stet-evil.md': `Evil\n\nid: ${'b'.repeat(32)}\ntype_: 1` })],
    ['joplin-size.jex', tarOf({ 'a.md': 'a' }).fill('7', 124, 135)],
    ['drawing.html', `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>${run}</script></svg>`],
    ['renamed.html', deflateRawSync(Buffer.from(run))],
    ['reserved name\u202Egpj.html', `<h1>Story</h1>${image}<p>Words</p>`],
  ]
}

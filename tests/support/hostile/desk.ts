import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SCHEMA, newArticle } from '../../../src/shared/article/article'
import { canonicalJson } from '../../../src/shared/article/canonical'
import type { Sentinel } from './html'

type Plain = Record<string, unknown>

/** What a payload puts into a desk's folder. */
interface Payload {
  name: string
  /** Whether a story comes of it, without harm; otherwise nothing does. */
  story?: boolean
  put(desk: DeskWriter): void
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Writes into a desk's folder as any program could. */
export class DeskWriter {
  #count = 0

  constructor(
    readonly folder: string,
    readonly desk: string,
  ) {}

  /** A file at a path below `.stet`. */
  file(path: string, bytes: string | Uint8Array): string {
    const file = join(this.folder, '.stet', path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, bytes)
    return file
  }

  /** An object under the name of its hash. */
  object(bytes: string | Uint8Array): string {
    const hash = sha256(bytes)
    this.file(`objects/${hash.slice(0, 2)}/${hash}.rev`, bytes)
    return hash
  }

  /** Folders of objects that are not there yet. */
  freeShards(): [string, string, string] {
    const shards = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, '0'))
    const paths = shards.map((shard) => join(this.folder, '.stet/objects', shard))
    return paths.filter((path) => !existsSync(path)).slice(0, 3) as [string, string, string]
  }

  asset(bytes: string | Uint8Array, ending = 'png'): string {
    const hash = sha256(bytes)
    this.file(`assets/${hash.slice(0, 2)}/${hash}.${ending}`, bytes)
    return hash
  }

  revision(fields: Plain): Plain {
    return {
      format: 1,
      kind: 'article',
      id: `hostile${this.#count++}`,
      value: newArticle('en'),
      parents: [],
      author: 'Mallory',
      at: '2026-01-02T03:04:05.000Z',
      reason: 'share',
      schema: SCHEMA,
      deleted: false,
      ...fields,
    }
  }

  /** A revision with these fields, as its canonical bytes. */
  share(fields: Plain): string {
    return this.object(canonicalJson(this.revision(fields) as never))
  }

  story(fields: Plain): string {
    return this.share({ value: { ...newArticle('en'), ...fields } })
  }
}

/** Desk folders do harm to whoever trusts them. `out`: a folder beside the desk's, which nothing may touch. */
export function hostileDesk({ run, net, file }: Sentinel, out: string): Payload[] {
  const image = `<img src=x onerror="${run}">`
  const script = `<script>${run}</script>`
  const paragraph = (text: string, more: Plain = {}) => ({
    type: 'paragraph',
    id: 'a',
    content: [{ type: 'text', text, ...more }],
  })
  const pictured = (hash: string, name: string, mediaType = 'image/png') => ({
    headline: `Picture ${name}`,
    body: [
      {
        type: 'figure',
        id: 'f',
        asset: { hash, mediaType, width: 9, height: 9, name },
        alt: '',
        caption: '',
        credit: '',
      },
    ],
  })
  const conflict = (place: string, version: unknown) => ({
    id: `c${place.length}`,
    place,
    ours: version,
    theirs: image,
  })

  return [
    {
      name: 'script in every text',
      story: true,
      put: (desk) =>
        desk.story({
          headline: `${image}${script}`,
          kicker: image,
          standfirst: script,
          section: image,
          dateline: image,
          summary: image,
          tags: [{ slug: 'x', name: image }],
          bylines: [{ name: image, role: 'author' }],
          body: [paragraph(`${script}${image}`)],
        }),
    },
    {
      name: 'script in the author’s name',
      story: true,
      put: (desk) => void desk.share({ author: `${image}${script}` }),
    },
    {
      name: 'links that run scripts',
      story: true,
      put: (desk) =>
        desk.story({
          headline: 'Links',
          body: [
            paragraph('javascript', { link: `javascript:${run}` }),
            { ...paragraph('data', { link: `data:text/html,${script}` }), id: 'b' },
          ],
        }),
    },
    {
      name: 'an address of elsewhere as a card',
      story: true,
      put: (desk) =>
        void desk.story({ headline: 'Card', body: [{ type: 'card', id: 'k', url: `${net}/card`, title: image }] }),
    },
    {
      name: 'conflicts about what no story has',
      story: true,
      put: (desk) =>
        desk.story({
          headline: 'Conflicts',
          body: [paragraph('Words')],
          conflicts: [
            conflict('__proto__/polluted', true),
            conflict('constructor/prototype/polluted', true),
            conflict('body/a', [{ type: 'script', id: 'a', text: script }]),
            conflict('body/../../headline', script),
            conflict('headline', { toString: 1 }),
            conflict('stage', 'published and more'),
            conflict('hero', { asset: { hash: '../../secret' } }),
          ],
        }),
    },
    {
      name: 'a picture that is a drawing with a script',
      story: true,
      put: (desk) =>
        void desk.story(
          pictured(
            desk.asset(
              `<svg xmlns="http://www.w3.org/2000/svg" onload="${run}">${script}<image href="${net}/svg"/></svg>`,
              'svg',
            ),
            'drawing.svg',
            'image/svg+xml',
          ),
        ),
    },
    {
      name: 'a drawing that calls itself PNG',
      story: true,
      put: (desk) =>
        void desk.story(
          pictured(desk.asset(`<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/><!-- b -->`), 'drawing.png'),
        ),
    },
    {
      name: 'a page that calls itself a picture',
      story: true,
      put: (desk) => void desk.story(pictured(desk.asset(`<html>${script}`, 'html'), 'page.html', 'text/html')),
    },
    {
      name: 'entities that grow',
      story: true,
      put: (desk) =>
        void desk.story(
          pictured(
            desk.asset(
              `<!DOCTYPE a [<!ENTITY e0 "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(12)}">`).join('')}]><svg>&e12;</svg>`,
              'svg',
            ),
            'entities.svg',
            'image/svg+xml',
          ),
        ),
    },
    {
      name: 'a bomb',
      story: true,
      put: (desk) => void desk.story(pictured(desk.asset(gzipSync(Buffer.alloc(20_000_000))), 'bomb.png')),
    },
    {
      name: 'a file name of elsewhere',
      story: true,
      put: (desk) => void desk.story(pictured(desk.asset('no picture'), '../../../../../../tmp/stet-evil.md')),
    },
    {
      name: 'a picture that is a link out of the folder',
      story: true,
      put: (desk) => {
        const hash = sha256('whatever')
        mkdirSync(join(desk.folder, '.stet/assets', hash.slice(0, 2)), { recursive: true })
        symlinkSync(file, join(desk.folder, '.stet/assets', hash.slice(0, 2), `${hash}.png`))
        desk.story(pictured(hash, 'link.png'))
      },
    },
    { name: 'a hash that is a path', put: (desk) => void desk.story(pictured('../../../secret', 'path.png')) },
    { name: 'an id that is a path', put: (desk) => void desk.share({ id: '../../evil' }) },
    { name: 'an id that is a property', put: (desk) => void desk.share({ id: '__proto__' }) },
    {
      name: 'a prototype in a value',
      put: (desk) =>
        void desk.object(
          canonicalJson(desk.revision({}) as never).replace('"value":{', '"value":{"__proto__":{"polluted":true},'),
        ),
    },
    {
      name: 'a prototype in a shelf',
      put: (desk) =>
        void desk.object(
          canonicalJson(
            desk.revision({
              kind: 'shelf',
              id: `${desk.desk}/settings`,
              value: { schema: 1, name: 'desk', entries: {} },
            }) as never,
          ).replace('"entries":{', '"entries":{"__proto__":{"polluted":true}'),
        ),
    },
    {
      name: 'settings that are none',
      put: (desk) =>
        desk.share({
          kind: 'shelf',
          id: `${desk.desk}/settings`,
          value: {
            schema: 1,
            name: 'desk',
            entries: {
              'person:1': { id: '1', name: `${image}${script}`, roles: [script] },
              'person:2': 'nobody',
              constructor: { prototype: { polluted: true } },
              sections: [image],
              limits: { headline: -1 },
              siteAddress: `javascript:${run}`,
              referenceStyle: script,
            },
          },
        }),
    },
    {
      name: 'a wrong hash',
      put: (desk) => desk.file(`objects/00/${'0'.repeat(64)}.rev`, canonicalJson(desk.revision({}) as never)),
    },
    {
      name: 'names that lead out',
      put: (desk) => {
        for (const name of [
          '..%2f..%2fevil.rev',
          '..\\..\\evil.rev',
          `${'a'.repeat(64)}.rev.exe`,
          '<img src=x onerror=1>.rev',
          'con',
        ])
          desk.file(`objects/aa/${name}`, 'evil')
      },
    },
    {
      name: 'an object that is a folder',
      put: (desk) => void mkdirSync(join(desk.folder, `.stet/objects/ab/ab${'1'.repeat(62)}.rev`), { recursive: true }),
    },
    {
      name: 'a huge object',
      put: (desk) => truncateSync(desk.file(`objects/af/af${'3'.repeat(62)}.rev`, '{'), 3_000_000_000),
    },
    { name: 'nesting without an end', put: (desk) => void desk.object(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) },
    {
      name: 'an entry within entries',
      put: (desk) =>
        void desk.object(
          canonicalJson(desk.revision({}) as never).replace(
            '"conflicts":[]',
            `"conflicts":[{"id":"x","ours":${'['.repeat(5000)}${']'.repeat(5000)},"place":"headline"}]`,
          ),
        ),
    },
    {
      name: 'bytes that are no text',
      put: (desk) => void desk.object(Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28, 0xed, 0xa0, 0x80])),
    },
    {
      name: 'nothing, and zeros',
      put: (desk) => void [new Uint8Array(0), new Uint8Array(5000)].map((bytes) => desk.object(bytes)),
    },
    {
      name: 'a later format and a later schema',
      put: (desk) =>
        void [desk.share({ format: 99 }), desk.share({ schema: 99, value: { schema: 99, polluted: script } })],
    },
    {
      name: 'a merge that somebody signed',
      put: (desk) => void desk.share({ reason: 'merge', mergeVersion: 1, parents: ['b'.repeat(64), 'c'.repeat(64)] }),
    },
    { name: 'parents that never come', put: (desk) => void desk.share({ parents: ['d'.repeat(64)] }) },
    {
      name: 'a removal of what nobody has',
      put: (desk) => void desk.share({ id: 'nobodys', value: null, deleted: true }),
    },
    { name: 'a revision that never travels', put: (desk) => void desk.share({ reason: 'idle' }) },
    // The last, so that nothing of ours goes through the links.
    {
      name: 'objects and shards that are links',
      put: (desk) => {
        const [one, two, three] = desk.freeShards()
        mkdirSync(one)
        symlinkSync(file, join(one, `${basename(one)}${'2'.repeat(62)}.rev`))
        symlinkSync(out, two)
        symlinkSync(three, three)
      },
    },
  ]
}

import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Article } from '../../article/article'
import { isBlank, type Numbers } from '../printed-line'
import { printReferences } from '../reference-style'
import { forReaders } from '../withdrawn'
import { wordsFor } from '../words'
import { type Finding, firstDifference } from './finding'
import { missingWords } from './missing-words'
import type { ProofOptions } from './prove-page'
import { solidWords } from './read-line'
import { StoryTeller } from './told-by-story'

/**
 * Reads Markdown again, as GitHub does, and says where it is not what the story tells: the words of the body in their
 * order, headings, notes, pictures and what they are for those who can't see them. What a tool wants besides, and the
 * places of locators, are left to its writer. None: it is.
 */
export function proveMarkdown(
  markdown: string,
  story: Article,
  { imagePath, referenceStyle, files }: Omit<ProofOptions, 'notForPublication'>,
): Finding[] {
  const article = forReaders(story)
  const read = readMarkdown(unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(markdown))
  const { body, numbers, cited } = printReferences(article, referenceStyle)
  const teller = new StoryTeller(article, wordsFor(article.language), numbers, imagePath)
  teller.figure(article.hero)
  teller.body(body)
  const pictures = ({ src, alt }: { src: string; alt: string }) => `${src} ${solidWords(alt)}`
  return [
    ...missingWords(
      teller.told.lines.map(({ text }) => text),
      read.text,
    ),
    ...missingWords(headingsOf(body, numbers), read.headings.join('')),
    ...firstDifference('alt', teller.told.images.map(pictures), read.images.map(pictures)),
    ...read.images
      .filter(({ src }) => !files.has(src))
      .map(({ src }): Finding => ({ what: 'image', wanted: src, found: '' })),
    ...noteFindings(cited.length, read),
  ]
}

function headingsOf(body: Article['body'], numbers: Numbers): string[] {
  return body.flatMap((block) =>
    block.type === 'heading' && !isBlank(block.content, numbers) ? [`#${block.level}`] : [],
  )
}

interface Read {
  text: string
  headings: string[]
  images: { src: string; alt: string }[]
  marks: string[]
  notes: string[]
}

function readMarkdown(root: Root): Read {
  const read: Read = { text: '', headings: [], images: [], marks: [], notes: [] }
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        read.text += solidWords(node.value)
        return
      case 'image':
        read.images.push({ src: node.url, alt: node.alt ?? '' })
        return
      case 'footnoteReference':
        read.marks.push(node.identifier)
        return
      case 'footnoteDefinition':
        read.notes.push(node.identifier)
        return
      case 'heading':
        read.headings.push(`#${node.depth}`)
        break
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return read
}

/** Every mark leads to a note, every note is led to, and there is one for each source that is cited. */
function noteFindings(cited: number, { marks, notes }: Read): Finding[] {
  const there = new Set(notes)
  const led = new Set(marks)
  return [
    ...marks
      .filter((mark) => !there.has(mark))
      .map((mark): Finding => ({ what: 'references', wanted: mark, found: '' })),
    ...notes.filter((note) => !led.has(note)).map((note): Finding => ({ what: 'references', wanted: '', found: note })),
    ...(there.size === cited
      ? []
      : [{ what: 'references' as const, wanted: String(cited), found: String(there.size) }]),
  ]
}

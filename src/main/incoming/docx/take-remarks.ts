import type { Article } from '../../../shared/article/article'
import { type Block, isTextBlock } from '../../../shared/article/block'
import type { Inline, TextRun } from '../../../shared/article/inline'
import { normalise } from '../../../shared/article/normalise'
import { begins, MARK, type Remark, threadOf } from './remarks'

/**
 * Makes threads of the remarks whose marks are in a story's body, on the words between the marks. A remark on no words,
 * as one on what was taken out, is on the word before it. No mark stays anywhere.
 */
export function takeRemarks(article: Article, remarks: ReadonlyMap<string, Remark>): Article {
  const taking = new Taking(remarks)
  const body = article.body.map((block) => taking.block(block))
  return normalise(withoutMarks({ ...article, body, threads: [...article.threads, ...taking.threads] }))
}

class Taking {
  readonly #open = new Map<string, { id: string; words: string }>()
  readonly threads: Article['threads'] = []

  constructor(private readonly remarks: ReadonlyMap<string, Remark>) {}

  block(block: Block): Block {
    if (!isTextBlock(block) || block.type === 'code') return block
    const content: Inline[] = []
    for (const inline of block.content) {
      if (inline.type === 'text') this.#run(inline, content)
      else content.push(inline)
    }
    return { ...block, content }
  }

  #run(run: TextRun, content: Inline[]): void {
    let from = 0
    for (const match of run.text.matchAll(MARK)) {
      this.#words(run, run.text.slice(from, match.index), content)
      from = match.index + match[0].length
      const name = match[2] ?? ''
      if (begins(match[1])) this.#begin(name)
      else this.#end(name, content)
    }
    this.#words(run, run.text.slice(from), content)
  }

  #words(run: TextRun, text: string, content: Inline[]): void {
    if (text === '') return
    for (const open of this.#open.values()) open.words += text
    const threads = [...this.#open.values()].map(({ id }) => id)
    content.push({ ...run, text, ...(threads.length > 0 && { threads: [...(run.threads ?? []), ...threads] }) })
  }

  #begin(name: string): void {
    const remark = this.remarks.get(name)
    if (!remark || this.#open.has(name)) return
    const thread = threadOf(remark, '')
    this.threads.push(thread)
    this.#open.set(name, { id: thread.id, words: '' })
  }

  #end(name: string, content: Inline[]): void {
    const open = this.#open.get(name)
    this.#open.delete(name)
    const thread = open && this.threads.find(({ id }) => id === open.id)
    if (thread) thread.quote = open.words || remarkLastWord(thread.id, content)
  }
}

/** Puts a thread on the last word of a line, and gives that. */
function remarkLastWord(thread: string, content: Inline[]): string {
  const last = content.at(-1)
  const word = last?.type === 'text' ? (/\S+\s*$/.exec(last.text)?.[0] ?? '') : ''
  if (last?.type !== 'text' || word === '') return ''
  const before = last.text.slice(0, -word.length)
  content.splice(-1, 1, { ...last, text: before }, { ...last, text: word, threads: [...(last.threads ?? []), thread] })
  return word.trim()
}

function withoutMarks<T>(value: T): T {
  const json = JSON.stringify(value)
  return MARK.test(json) ? (JSON.parse(json.replace(MARK, '')) as T) : value
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../src/shared/article/article'
import type { BenchContext } from '../bench'
import type { DevtoolsPage } from './devtools'
import { startElectron } from './electron'
import { furnish } from './furnish'
import { storyHtml } from './story-html'

export const PEERS = ['bare', 'tiptap', 'lexical'] as const
export const CONTENDERS = ['stet', ...PEERS] as const
export type Contender = (typeof CONTENDERS)[number]

export interface Contenders {
  pages: Record<Contender, DevtoolsPage>
  close(): Promise<void>
}

/** Opens one story in every editor, each in a window of its own and ready to be written in. */
export async function openInAll(
  { root, ensureApp, bundlePage }: BenchContext,
  env: NodeJS.ProcessEnv,
  folder: string,
  story: Article,
): Promise<Contenders> {
  const { executable, flags } = await ensureApp()
  const app = join(root, 'tests/bench/typing/peers-app')
  mkdirSync(folder)
  for (const peer of PEERS) await writePage(peer, bundlePage(join(app, `${peer}.js`)), folder, storyHtml(story.body))
  await furnish(join(folder, 'stet'), story)

  const stet = await startElectron(executable, [...flags, `--user-data-dir=${join(folder, 'stet')}`, root], env)
  const peers = await startElectron(
    executable,
    [...flags, `--user-data-dir=${join(folder, 'peers')}`, app, ...PEERS.map((peer) => join(folder, `${peer}.html`))],
    env,
  )
  const [ours] = await stet.pages(1, () => document.querySelectorAll('[aria-multiline] > *').length > 1)
  const theirs = await peers.pages(PEERS.length, () => document.querySelectorAll('[data-root] p').length > 1)
  const pageOf = (contender: Contender) =>
    contender === 'stet' ? ours : theirs.find(({ url }) => url.endsWith(`/${contender}.html`))
  return {
    pages: Object.fromEntries(CONTENDERS.map((name) => [name, pageOf(name)])) as Contenders['pages'],
    close: async () => void (await Promise.all([stet.close(), peers.close()])),
  }
}

async function writePage(peer: string, script: Promise<string>, folder: string, html: string): Promise<void> {
  writeFileSync(join(folder, `${peer}.story.js`), `globalThis.storyHtml = ${JSON.stringify(html)}`)
  writeFileSync(join(folder, `${peer}.js`), await script)
  writeFileSync(
    join(folder, `${peer}.html`),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${peer}</title>
<style>[data-root] { max-width: 720px; margin: 0 auto; font: 19px/1.62 serif }</style>
<div data-root></div>
<script src="${peer}.story.js"></script>
<script src="${peer}.js"></script>
`,
  )
}

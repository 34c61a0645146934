import { expect, test } from 'vitest'
import { readHtml } from '../../../../../src/renderer/editor/clipboard/html-to-body'
import { newArticle } from '../../../../../src/shared/article/article'
import { normalise } from '../../../../../src/shared/article/normalise'
import { expectHarmless } from '../../../../support/hostile/harmless'
import { hostileHtml } from '../../../../support/hostile/html'

const SENTINEL = { run: 'globalThis.stetHit=1', net: 'http://127.0.0.1:9', file: '/tmp/stet-outside.png' }

test.each(hostileHtml(SENTINEL))('%s, pasted', (_, html) => {
  const { body, sources, pictures } = readHtml(`<p>Words before</p>${html}`)
  expectHarmless(normalise({ ...newArticle('en'), headline: 'Story', body, sources }))
  expect(pictures.size).toBe(0)
})

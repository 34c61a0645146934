import { expect } from 'vitest'
import { parse } from 'parse5'
import { type Article, newArticle } from '../../../src/shared/article/article'
import { normalise } from '../../../src/shared/article/normalise'
import { exportHtml } from '../../../src/shared/export/html'
import { exportMarkdown } from '../../../src/shared/export/markdown'
import { elementsIn } from '../../../src/shared/interchange/html/tree'

const LOADS = new Set(
  'script iframe frame object embed applet base link meta form input button video audio source track svg math style img template'.split(
    ' ',
  ),
)

/** What a browser would run or load of a page that Stet has written, but for what Stet itself writes there. */
function dangers(article: Article): string[] {
  const page = exportHtml(article, {
    notForPublication: true,
    imagePath: ({ hash }) => `images/${hash}.png`,
  })
  const plain = exportHtml(newArticle('en'), { notForPublication: true, imagePath: () => '' })
  const ours = new Set(found(plain))
  return found(page).filter((each) => !ours.has(each))
}

function found(page: string): string[] {
  return elementsIn(parse(page)).flatMap(({ tagName, attrs }) => {
    const bad = attrs.filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        /^(?:style|srcdoc|background|ping|formaction)$/.test(name) ||
        (/^(?:src|srcset|data|poster|action)$/.test(name) && /^(?!images\/)/.test(value)) ||
        (name === 'href' && !/^(?:https?:|mailto:|#)/i.test(value)),
    )
    const isData = tagName === 'script' && attrs.some(({ value }) => value === 'application/ld+json')
    const isOurs = tagName === 'meta' || tagName === 'style' || isData
    const element = LOADS.has(tagName) && !isOurs ? [tagName] : []
    return [...element, ...bad.map(({ name, value }) => `${tagName} ${name}=${value}`)]
  })
}

/** Links that a story holds lead to the web or to mail alone. */
function links(article: Article): string[] {
  return [...JSON.stringify(article).matchAll(/"(?:link|url)":"([^"]*)"/g)].map(([, link = '']) => link)
}

/** Sees that nothing that a story came from can be run or loaded by whoever shows it, or reads what Stet exports of it. */
export function expectHarmless(article: Article): void {
  expect(normalise(article)).toEqual(article)
  expect(dangers(article)).toEqual([])
  expect(links(article).filter((link) => !/^(?:https?:\/\/|mailto:)/i.test(link))).toEqual([])
  const markdown = exportMarkdown(article, { notForPublication: true, imagePath: () => '' })
  expect(markdown).not.toMatch(/\]\(\s*<?(?:javascript|data|vbscript|file):/i)
}

import type { Source } from '../../../article/source'
import { linkable } from '../../../export/safe-url'
import { printedSource } from '../../markdown/own/read-source'
import { attributeOf, classesOf, type Element, elementsIn, textIn } from '../tree'
import { shownWords } from './shown-words'

const isBack = (element: Element) => classesOf(element).includes('back')

/** The source that a reference on a page of ours says, whatever leads back from it. */
export function readReference(item: Element, language: string): Source {
  return printedSource(shownWords(textIn(item, isBack)), linksIn(item), language)
}

/** Where the links in an item lead that a reader may follow, but for the ways back to the text. */
export function linksIn(item: Element): string[] {
  return elementsIn(item).flatMap((element) => {
    const leads = element.tagName === 'a' && attributeOf(element, 'role') !== 'doc-backlink'
    const link = leads ? linkable(attributeOf(element, 'href') ?? '') : undefined
    return link ?? []
  })
}

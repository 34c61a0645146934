import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical'
import type { Citation } from '../../../shared/article/inline'

const EMPTY: Citation = { type: 'citation', items: [] }

const citationState = createState('citation', {
  parse: (value) => (typeof value === 'object' && value !== null ? (value as Citation) : EMPTY),
})

/** A citation. Its number depends on the whole story, so what it shows is put into its element from outside. */
export class CitationNode extends DecoratorNode<never> {
  override $config() {
    return this.config('citation', {
      extends: DecoratorNode<never>,
      stateConfigs: [{ flat: true, stateConfig: citationState }],
    })
  }

  getCitation(): Citation {
    return $getState(this, citationState)
  }

  setCitation(citation: Citation): this {
    return $setState(this, citationState, citation)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('span')
    dom.dataset.citation = sourcesOf(this)
    dom.role = 'button'
    return dom
  }

  override updateDOM(_: this, dom: HTMLElement): false {
    dom.dataset.citation = sourcesOf(this)
    return false
  }
}

/** The ids of the sources, as an attribute by which the citations of one are found. */
function sourcesOf(node: CitationNode): string {
  return node
    .getCitation()
    .items.map(({ sourceId }) => sourceId)
    .join(' ')
}

export function $createCitationNode(citation: Citation): CitationNode {
  return $create(CitationNode).setCitation(citation)
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode
}

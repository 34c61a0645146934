import {
  $create,
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical'

const languageState = createState('language', { parse: (value) => (typeof value === 'string' ? value : '') })

/** Lines of code. */
export class CodeNode extends ElementNode {
  override $config() {
    return this.config('code', { extends: ElementNode, stateConfigs: [{ flat: true, stateConfig: languageState }] })
  }

  getLanguage(): string {
    return $getState(this, languageState)
  }

  setLanguage(language: string): this {
    return $setState(this, languageState, language)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('code')
    dom.dataset.block = 'code'
    dom.spellcheck = false
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }
}

export function $createCodeNode(language: string): CodeNode {
  return $create(CodeNode).setLanguage(language)
}

export function $isCodeNode(node: LexicalNode | null | undefined): node is CodeNode {
  return node instanceof CodeNode
}

// What is used of the peers. They are installed for benchmarks only, so that their own types are not there for everyone.

declare module 'node-diff3' {
  export function diff3Merge(ours: string[], base: string[], theirs: string[]): unknown
}

declare module 'yjs' {
  export class Doc {
    clientID: number
    on(event: 'update', listener: (update: Uint8Array, origin: unknown) => void): void
  }
  export function applyUpdate(doc: Doc, update: Uint8Array, origin?: string): void
  export function encodeStateAsUpdate(doc: Doc): Uint8Array
}

declare module '@lexical/yjs' {
  import type { LexicalEditor } from 'lexical'
  import type { Doc } from 'yjs'

  interface Binding {
    root: { observeDeep(listener: (events: unknown[], transaction: { origin: unknown }) => void): void }
  }
  export function createBindingV2__EXPERIMENTAL(
    editor: LexicalEditor,
    id: string,
    doc: Doc,
    docs: Map<string, Doc>,
  ): Binding
  export function syncLexicalUpdateToYjsV2__EXPERIMENTAL(binding: Binding, provider: object, ...update: unknown[]): void
  export function syncYjsChangesToLexicalV2__EXPERIMENTAL(
    binding: Binding,
    provider: object,
    events: unknown[],
    transaction: object,
    isUndo: boolean,
  ): void
}

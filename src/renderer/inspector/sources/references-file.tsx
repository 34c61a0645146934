import { useEffect, useEffectEvent, useRef } from 'react'
import { decodeText } from '../../../shared/interchange/references/decode-text'
import { readReferenceFile } from '../../../shared/interchange/references/read-reference-file'
import type { ReadReferences } from '../../../shared/interchange/references/reference'
import { t } from '../../../shared/messages/translate'
import { attempt } from '../../attempt'
import { Button } from '../../ui/button'
import { toast } from '../../ui/toast'

const KINDS = '.bib,.bibtex,.ris,.enw,.json,.txt,.html,.htm,.mht,.mhtml'

/** Takes files of references: chosen, or dropped anywhere on the window while this is there. */
export function ReferencesFile({ onRead }: { onRead(read: ReadReferences): void }) {
  const input = useRef<HTMLInputElement>(null)

  const take = async (files: File[]) => {
    const reads = await Promise.all(files.map(readFile))
    const read: ReadReferences = {
      sources: reads.flatMap(({ sources }) => sources),
      notUnderstood: reads.flatMap(({ notUnderstood }) => notUnderstood),
    }
    if (read.sources.length > 0) onRead(read)
    else toast(t('references.nothing', { name: files.map(({ name }) => name).join(', ') }))
  }
  const drop = useEffectEvent((event: DragEvent) => {
    if (event.target instanceof Element && event.target.closest('[data-takes-files]')) return
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    void attempt(take(files))
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    window.addEventListener('dragover', over, true)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragover', over, true)
      window.removeEventListener('drop', drop, true)
    }
  }, [])

  return (
    <span data-takes-references>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={KINDS}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file can be chosen again.
          event.target.value = ''
          if (files.length > 0) void attempt(take(files))
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('references.from-file')}</Button>
    </span>
  )
}

async function readFile(file: File): Promise<ReadReferences> {
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()))
  return readReferenceFile(text, { name: file.name })
}

import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibrarySource } from '../../../shared/bridge/acts'
import { call } from '../../bridge'
import { sentenceFor } from '../../sentence'
import { toast } from '../../ui/toast'
import { onceChanged } from '../../once-changed'

const PAGE = 100

/** What is known of a long list: the words it was narrowed to, how long it is, and the pages read so far. */
export interface SourcePages {
  text: string
  /** Only those that were imported and that no story holds. */
  imported: boolean
  total: number
  pages: ReadonlyMap<number, LibrarySource[]>
}

/**
 * The library's sources that hold some words, read page by page as they come into view and again when stories change.
 * What is shown stays until newer rows have arrived; null until the first have.
 */
export function useSourcePages(
  text: string,
  imported: boolean,
): { known: SourcePages | null; look(first: number, last: number): void } {
  const [known, setKnown] = useState<SourcePages | null>(null)
  const inView = useRef<[first: number, last: number]>([0, 0])
  /** Pages of this reading that have arrived or are on their way. */
  const asked = useRef({ text, imported, pages: new Set<number>() })

  const read = useCallback(async (page: number) => {
    const reading = asked.current
    reading.pages.add(page)
    try {
      const { rows, total } = await call('sources.list', {
        text: reading.text,
        imported: reading.imported,
        offset: page * PAGE,
        limit: PAGE,
      })
      if (reading !== asked.current) return
      setKnown((before) => {
        const same = before?.text === reading.text && before.imported === reading.imported
        const kept = same ? before.pages : []
        return {
          text: reading.text,
          imported: reading.imported,
          total,
          pages: new Map([...kept].filter(([n]) => n * PAGE < total)).set(page, rows),
        }
      })
    } catch (error) {
      if (reading !== asked.current) return
      reading.pages.delete(page)
      toast(sentenceFor(error))
    }
  }, [])
  const readInView = useCallback(() => {
    const [first, last] = inView.current
    for (let page = first; page <= last; page++) if (!asked.current.pages.has(page)) void read(page)
  }, [read])

  useEffect(() => {
    inView.current = [0, 0]
    const begin = () => {
      asked.current = { text, imported, pages: new Set() }
      readInView()
    }
    begin()
    return onceChanged(begin)
  }, [text, imported, readInView])

  const look = useCallback(
    (first: number, last: number) => {
      inView.current = [Math.floor(first / PAGE), Math.floor(last / PAGE)]
      readInView()
    },
    [readInView],
  )
  return { known, look }
}

/** The source at an index, once its page has been read. */
export function sourceAt({ pages }: SourcePages, index: number): LibrarySource | undefined {
  return pages.get(Math.floor(index / PAGE))?.[index % PAGE]
}

import './spelling.css'
import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../../../shared/article/article'
import { t } from '../../../shared/messages/translate'
import { dictionariesFor } from '../../../shared/spelling/dictionaries'
import { storyNames } from '../../../shared/spelling/story-names'
import { useStory } from '../../session/use-story'
import { useWordLists } from '../../session/word-lists'
import { languageName } from '../../ui/languages'
import { toast } from '../../ui/toast'
import { useCommands } from '../../ui/use-commands'
import type { Writing } from '../surface/writing'
import { useIgnored } from './ignored'
import { Proofreading } from './proofreading'
import type { Way } from './seek'
import { speller } from './speller'
import { type Asked, SpellingMenu } from './spelling-menu'
import { fieldOf, useTextMenu } from './text-menu'

/** How the page is spelled. `on`: wrong words are marked; `own`: the language of the person. */
export interface SpellingProps {
  writing: Writing
  page: HTMLElement
  on: boolean
  own: string
}

/** Marks wrong words on the page, and opens the menu of what can be done about them. */
export function PageSpelling({ writing, page, on, own }: SpellingProps) {
  const language = useStory((article) => article.language)
  const checked = on && !writing.session.readOnly
  const dictionaries = useMemo(() => (checked ? dictionariesFor(language, own) : []), [checked, language, own])
  const [ignored, ignore] = useIgnored(writing.session.id)
  const known = useKnown(ignored)
  const [proofreading] = useState(() => new Proofreading(writing, page, speller, () => toast(t('spelling.failed'))))
  useEffect(() => proofreading.start(), [proofreading])
  useEffect(() => proofreading.goBy({ dictionaries, known }), [proofreading, dictionaries, known])
  const [asked, setAsked] = useState<Asked | null>(null)
  useTextMenu(page, proofreading, setAsked)

  const checks = () => {
    if (dictionaries.length > 0) return true
    toast(on ? t('spelling.no-dictionary', { language: languageName(language) }) : t('spelling.is-off'))
    return false
  }
  const go = async (way: Way) => {
    if (checks() && !(await proofreading.go(way))) toast(t('spelling.none'))
  }
  const suggest = async () => {
    if (!checks()) return
    const misspelling = await proofreading.atCaret()
    const field = fieldOf(document.activeElement)
    if (!misspelling || !field) return toast(t('spelling.none-here'))
    setAsked({ field, place: misspelling.range.getBoundingClientRect(), misspelling })
  }
  const told = (work: Promise<void>) => void work.catch(() => toast(t('spelling.failed')))
  useCommands({
    'spelling.next': () => told(go('next')),
    'spelling.previous': () => told(go('previous')),
    'spelling.suggest': () => told(suggest()),
  })

  return (
    asked && (
      <SpellingMenu
        asked={asked}
        proofreading={proofreading}
        readOnly={writing.session.readOnly}
        onIgnore={ignore}
        onClose={() => setAsked(null)}
      />
    )
  )
}

/** The words that are right here besides those of the dictionaries. */
function useKnown(ignored: ReadonlySet<string>): ReadonlySet<string> {
  const { own, shared } = useWordLists()
  const bylines = useStory(bylinesOf)
  const sources = useStory(sourcesOf)
  const tags = useStory(tagsOf)
  return useMemo(
    () => new Set([...own, ...shared, ...ignored, ...storyNames({ bylines, sources, tags })]),
    [own, shared, ignored, bylines, sources, tags],
  )
}

const bylinesOf = (article: Article) => article.bylines
const sourcesOf = (article: Article) => article.sources
const tagsOf = (article: Article) => article.tags

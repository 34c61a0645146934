import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DICTIONARIES, type DictionaryName } from '../../../../../src/shared/spelling/dictionaries'
import { addressOf } from '../../../../../src/renderer/editor/spelling/dictionary-files'
import { Judge } from '../../../../../src/renderer/editor/spelling/judge'
import {
  type Answer,
  type DictionaryFiles,
  Lexicon,
  type Question,
} from '../../../../../src/renderer/editor/spelling/lexicon'
import { seek } from '../../../../../src/renderer/editor/spelling/seek'
import { Speller, type Thread } from '../../../../../src/renderer/editor/spelling/speller'
import { findWords } from '../../../../../src/shared/spelling/find-words'

const root = resolve(import.meta.dirname, '../../../../..')

/** The real dictionaries, from the disk. */
async function readDictionary(name: DictionaryName): Promise<DictionaryFiles> {
  const [affixes, words] = await Promise.all(
    (['aff', 'dic'] as const).map((ending) => readFile(join(root, addressOf(name, ending)), 'utf8')),
  )
  if (affixes === undefined || words === undefined) throw new Error(name)
  return { affixes, words }
}

/** The real engine, in this thread; `asked` notes what it is asked. */
function spellerHere(read = readDictionary): { speller: Speller; asked: Question[] } {
  const asked: Question[] = []
  const lexicon = new Lexicon(read)
  const begin = (): Thread => {
    let hear: (event: { data: Answer }) => void
    return {
      postMessage(question) {
        asked.push(question)
        void lexicon.answer(structuredClone(question)).then((data) => hear({ data }))
      },
      addEventListener(type: string, listener: unknown) {
        if (type === 'message') hear = listener as typeof hear
      },
    }
  }
  return { speller: new Speller(begin), asked }
}

/** A right and a wrong word of each dictionary, and what the wrong one should have been. */
const SAMPLES: Record<DictionaryName, [right: string, wrong: string, meant: string]> = {
  ar: ['الحكومة', 'الحكوومة', 'الحكومة'],
  da: ['regeringen', 'regerimgen', 'regeringen'],
  en: ['color', 'goverment', 'government'],
  'en-au': ['colour', 'goverment', 'government'],
  'en-ca': ['colour', 'goverment', 'government'],
  'en-gb': ['colour', 'goverment', 'government'],
  es: ['gobierno', 'govierno', 'gobierno'],
  fa: ['دولت', 'دوللت', 'دولت'],
  fr: ["l'été", 'gouvernemment', 'gouvernement'],
  nl: ['regering', 'regerring', 'regering'],
  pl: ['rząd', 'prezydennt', 'prezydent'],
  pt: ['governo', 'govermo', 'governo'],
  'pt-pt': ['governo', 'govermo', 'governo'],
  ro: ['guvernul', 'guvermul', 'guvernul'],
  ru: ['правительство', 'правительсво', 'правительство'],
  sv: ['regeringen', 'regerinngen', 'regeringen'],
}

describe('every dictionary', () => {
  test.each(Object.entries(SAMPLES))('%s', { timeout: 60_000 }, async (name, [right, wrong, meant]) => {
    const dictionary = name as DictionaryName
    const { speller } = spellerHere()
    await speller.learn([right, wrong].map((form) => ({ dictionary, form })))
    expect(speller.isWrong({ dictionary, form: right })).toBe(false)
    expect(speller.isWrong({ dictionary, form: wrong })).toBe(true)
    expect(await speller.suggestions({ dictionary, form: wrong })).toContain(meant)
  })

  test('is named once, and there', () => {
    for (const name of Object.keys(DICTIONARIES) as DictionaryName[]) expect(addressOf(name, 'dic')).toContain(name)
  })
})

describe('the speller', () => {
  test('asks about every word once, in small messages', { timeout: 30_000 }, async () => {
    const { speller, asked } = spellerHere()
    const forms = Array.from({ length: 450 }, (_, at) => `word${'x'.repeat(at % 7)}${at}`)
    const queries = forms.map((form) => ({ dictionary: 'en-gb' as const, form }))
    await speller.learn([...queries, ...queries])
    expect(asked.map((question) => ('words' in question ? question.words.length : 0))).toEqual([200, 200, 50])
    await speller.learn(queries)
    expect(asked).toHaveLength(3)
  })

  test('has no thread until it is asked, and says when a dictionary can’t be read', async () => {
    const { speller, asked } = spellerHere(() => Promise.reject(new Error('no disk')))
    expect(speller.isWrong({ dictionary: 'ar', form: 'x' })).toBeUndefined()
    expect(asked).toEqual([])
    await expect(speller.learn([{ dictionary: 'ar', form: 'x' }])).rejects.toThrow('no disk')
  })

  test('English knows words with accents that its dictionaries have without', async () => {
    const { speller } = spellerHere()
    const form = 'café'
    await speller.learn([{ dictionary: 'en-gb', form }])
    expect(speller.isWrong({ dictionary: 'en-gb', form })).toBe(false)
  })
})

describe('the judge', () => {
  test('goes by the script of the word, and by what is known besides', async () => {
    const { speller } = spellerHere()
    const judge = new Judge(speller, { dictionaries: ['en-gb', 'ar'], known: new Set(['agrred']) })
    const words = findWords('The goverment agrred. قالت الحكوومة. Правителсво.')
    expect(judge.judge(words).wrong).toEqual([])
    expect((await judge.judgeWholly(words)).map(({ text }) => text)).toEqual(['goverment', 'الحكوومة'])
  })

  test('finds the next wrong word and the one before, round the end', async () => {
    const { speller } = spellerHere()
    const judge = new Judge(speller, { dictionaries: ['en-gb'], known: new Set() })
    const passage = (id: string, text: string, caret: number | null) => ({
      id,
      words: () => findWords(text),
      caret: () => caret,
      rangesOf: () => new Map(),
      replace: () => {},
      select: () => {},
    })
    const find = async (way: 'next' | 'previous', caret: number) => {
      const page = [
        passage('a', 'All right.', null),
        passage('b', 'wrrd here wrnog', caret),
        passage('c', 'Fine.', null),
      ]
      return (await seek(page, judge, way))?.word.text
    }
    expect(await find('next', 0)).toBe('wrrd')
    expect(await find('next', 4)).toBe('wrnog')
    expect(await find('next', 15)).toBe('wrrd')
    expect(await find('previous', 10)).toBe('wrrd')
    expect(await find('previous', 0)).toBe('wrnog')
    expect(await seek([passage('a', 'All right.', 3)], judge, 'next')).toBeUndefined()
  })
})

import * as z from 'zod'
import { Term } from '../../article/term'
import { ListedTerms, VocabularyOutcome } from '../tagging'
import { nothing, slug } from './given'

/** The shelf of an imported vocabulary. */
const vocabularyId = z.string().startsWith('vocabulary:').max(200)

export const vocabularyRequests = {
  'vocabulary.list': {
    input: z.strictObject({
      text: z.string().max(200),
      language: z.string().min(1).max(100),
      limit: z.number().int().min(1).max(1000),
    }),
    output: ListedTerms,
  },
  /** Puts a term into the vocabulary, or takes one away. */
  'vocabulary.change': { input: z.strictObject({ slug, term: Term.nullable() }), output: nothing },
  /** Asks for a file in a dialog, and puts the vocabulary in it beside the others. `null`: the person cancelled. */
  'vocabulary.import': { input: nothing, output: VocabularyOutcome.nullable() },
  'vocabulary.remove': { input: z.strictObject({ id: vocabularyId }), output: nothing },
  /** Takes back the last import or removal of a vocabulary. */
  'vocabulary.takeBack': { input: z.strictObject({ id: vocabularyId }), output: nothing },
} as const

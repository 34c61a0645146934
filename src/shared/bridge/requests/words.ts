import { WordLists, WordsChange } from '../words'
import { nothing } from './given'

export const wordsRequests = {
  'words.list': { input: nothing, output: WordLists },
  'words.change': { input: WordsChange, output: WordLists },
} as const

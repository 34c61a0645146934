import { readDictionary } from './dictionary-files'
import { Lexicon, type Question } from './lexicon'

const lexicon = new Lexicon(readDictionary)

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void lexicon.answer(data).then((answer) => postMessage(answer))
})

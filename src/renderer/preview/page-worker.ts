import { type PageQuestion, writePage } from './write-page'

addEventListener('message', ({ data }: MessageEvent<PageQuestion>) => postMessage(writePage(data)))

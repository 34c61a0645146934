import * as z from 'zod'
import { compareVersions } from './compare-versions'

// The content security policy forbids making code from text.
z.config({ jitless: true })

/** Two versions of a story as JSON texts. */
export interface Question {
  before: string
  after: string
}

/** `language`: that of the interface (BCP 47). */
export type Asked = Question & { language: string }

addEventListener('message', ({ data: { before, after, language } }: MessageEvent<Asked>) =>
  postMessage(compareVersions(before, after, language)),
)

import * as z from 'zod'
import { compareVersions } from './compare-versions'

// The content security policy forbids making code from text.
z.config({ jitless: true })

/** Two versions of a story as JSON texts. */
export interface Question {
  before: string
  after: string
}

addEventListener('message', ({ data: { before, after } }: MessageEvent<Question>) =>
  postMessage(compareVersions(before, after)),
)

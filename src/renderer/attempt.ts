import { sentenceFor } from './sentence'
import { toast } from './ui/toast'

/** Lets something go on that may fail, and tells the person when it does. Gives whether it worked. */
export async function attempt(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    toast(sentenceFor(error))
    return false
  }
}

import type { Figure } from '../../../shared/article/figure'
import { problemOf } from '../../../shared/bridge/errors'
import { sentenceOf } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { toast } from '../../ui/toast'
import { bringPictures } from './arrivals'

/** Lets the person choose picture files. None when they cancel. */
export async function chooseFiles(several: boolean): Promise<string[]> {
  try {
    return await call('assets.choose', { several })
  } catch (error) {
    toast(sentenceOf(problemOf(error)))
    return []
  }
}

/** Lets the person choose a picture, and gives it as a figure. Undefined when they cancel or it is refused. */
export async function chooseFigure(): Promise<Figure | undefined> {
  const [figure] = await bringPictures(await chooseFiles(false))
  return figure
}

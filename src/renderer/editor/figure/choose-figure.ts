import { emptyFigure, type AssetRef, type Figure } from '../../../shared/article/figure'
import { problemOf } from '../../../shared/bridge/errors'
import { sentenceOf } from '../../../shared/messages/translate'
import { call } from '../../bridge'
import { toast } from '../../ui/toast'

/** Lets the person choose a picture. Undefined when they cancel or it can't be used, which they are then told. */
export async function choosePicture(): Promise<AssetRef | undefined> {
  try {
    return (await call('assets.choose', {})) ?? undefined
  } catch (error) {
    toast(sentenceOf(problemOf(error)))
    return undefined
  }
}

/** Lets the person choose a picture and gives it as a figure without words. */
export async function chooseFigure(take: (figure: Figure) => void): Promise<void> {
  const asset = await choosePicture()
  if (asset) take({ ...emptyFigure(), asset })
}

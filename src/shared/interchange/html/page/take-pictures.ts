import { type Draft, leaveOut, leaveOutPicture } from '../../draft'
import type { InnerPicture } from '../inner-pictures'
import type { Reader } from '../reader'

type Keeps = (address: string) => boolean

/** The pictures that a reader came upon go to the draft. */
export function takePicturesOf({ bytes, addresses }: Reader, keeps: Keeps, draft: Draft): void {
  for (const [figure, picture] of bytes) leaveOutPicture(draft, addressOf(picture), figure)
  for (const [figure, address] of addresses) takePictureAt(address, figure, keeps, draft)
}

/** The picture of a figure: one that came along is asked for, one on the web is only listed. */
export function takePictureAt(address: string, figure: string, keeps: Keeps, draft: Draft): void {
  if (keeps(address)) leaveOutPicture(draft, address, figure)
  else leaveOut(draft, address, 'remote-picture')
}

/** The address that holds a picture itself. */
export function addressOf({ mediaType, base64 }: InnerPicture): string {
  return `data:${mediaType};base64,${base64}`
}

import { ByteReader } from './byte-reader'

/** A sound delta makes at most so many times the bytes that go into it, so that a broken one can't fill the memory. */
export const MOST = 8

/** The text that a delta makes of its base; undefined where the delta is broken or belongs to another base. */
export function applyDelta(base: Uint8Array, delta: Uint8Array): Buffer | undefined {
  const reader = new ByteReader(delta)
  const length = reader.varint()
  if (length === undefined || length > MOST * (base.length + delta.length)) return undefined
  const target = Buffer.allocUnsafe(length)
  let told = 0
  let lastCopyEnd = 0
  while (!reader.atEnd) {
    const stretch = nextStretch()
    if (stretch === undefined || stretch.length === 0 || stretch.length > length - told) return undefined
    target.set(stretch, told)
    told += stretch.length
  }
  return told === length ? target : undefined

  function nextStretch(): Uint8Array | undefined {
    const step = reader.varint()
    if (step === undefined) return undefined
    if (step % 2 === 0) return reader.take(step / 2)
    const far = reader.varint()
    if (far === undefined) return undefined
    const from = lastCopyEnd + (far % 2 === 0 ? far / 2 : -(far + 1) / 2)
    lastCopyEnd = from + (step - 1) / 2
    return from < 0 || lastCopyEnd > base.length ? undefined : base.subarray(from, lastCopyEnd)
  }
}

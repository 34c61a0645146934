import { ImageDown, ImageOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { AssetRef } from '../../shared/article/figure'
import { t } from '../../shared/messages/translate'
import { on } from '../bridge'
import { useDesks } from '../session/desks'
import styles from './stored-picture.module.css'

interface StoredPictureProps {
  asset: AssetRef
  alt: string
  className: string | undefined
}

/** A picture of the library. One that is still on its way from a desk keeps its place, and comes in when it is there. */
export function StoredPicture(props: StoredPictureProps) {
  return <Picture key={props.asset.hash} {...props} />
}

function Picture({ asset: { hash, width, height }, alt, className }: StoredPictureProps) {
  /** How often it was asked for in vain. */
  const [asked, setAsked] = useState(0)
  const [isHere, setHere] = useState(true)
  useEffect(
    () =>
      isHere
        ? undefined
        : whenArrived(hash, asked, (again) => {
            setAsked(again)
            setHere(true)
          }),
    [isHere, hash, asked],
  )
  if (!isHere) return <NotHere {...{ width, height, alt, className }} />
  return (
    <img
      className={className}
      src={addressOf(hash, asked)}
      alt={alt}
      width={width}
      height={height}
      draggable={false}
      onError={() => setHere(false)}
    />
  )
}

/** As large as the picture will be, so that nothing on the page moves when it comes. */
function NotHere({
  width,
  height,
  alt,
  className,
}: Omit<StoredPictureProps, 'asset'> & { width: number; height: number }) {
  const isExpected = useDesks().length > 0
  const Icon = isExpected ? ImageDown : ImageOff
  return (
    <span className={styles.away}>
      <svg className={className} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden />
      <span className={styles.words}>
        <Icon size={20} aria-hidden />
        <span>{t(isExpected ? 'picture.coming' : 'picture.gone')}</span>
        {alt !== '' && <span dir="auto">{alt}</span>}
      </span>
    </span>
  )
}

/** Asks for a picture whenever stories changed, until it is there. Gives the way to stop. */
function whenArrived(hash: string, asked: number, onArrived: (asked: number) => void): () => void {
  let last = asked
  let isAsking = false
  let isStopped = false
  const ask = () => {
    if (isAsking) return
    isAsking = true
    last += 1
    const probe = new Image()
    probe.addEventListener('load', () => isStopped || onArrived(last))
    probe.addEventListener('error', () => (isAsking = false))
    probe.src = addressOf(hash, last)
  }
  const stop = on('articles.changed', ask)
  // It may have come while nobody listened.
  ask()
  return () => {
    isStopped = true
    stop()
  }
}

/** Each time another one: the page remembers what it was refused. */
function addressOf(hash: string, asked: number): string {
  return asked === 0 ? `/assets/${hash}` : `/assets/${hash}?${asked}`
}

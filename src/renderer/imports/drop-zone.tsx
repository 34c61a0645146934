import { FileInput } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { t } from '../../shared/messages/translate'
import { pathOf } from '../bridge'
import { toast } from '../ui/toast'
import styles from './imports.module.css'

/** Takes files that are dropped anywhere on the window. Pictures are left to the page, and to others what they take. */
export function DropZone({ onFiles }: { onFiles(paths: string[]): void }) {
  const [over, setOver] = useState(false)

  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    if (!holdsTexts(event)) return
    event.preventDefault()
    event.stopPropagation()
    const paths = [...(event.dataTransfer?.files ?? [])].map(pathOf).filter((path) => path !== '')
    if (paths.length > 0) onFiles(paths)
    else toast(t('imports.no-path'))
  })

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsTexts(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    // Leaving for another element of the window is not leaving.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const options = { capture: true }
    window.addEventListener('dragenter', drag, options)
    window.addEventListener('dragover', drag, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('drop', drop, options)
    return () => {
      window.removeEventListener('dragenter', drag, options)
      window.removeEventListener('dragover', drag, options)
      window.removeEventListener('dragleave', leave, options)
      window.removeEventListener('drop', drop, options)
    }
  }, [])

  return (
    over && (
      <div className={styles.drop}>
        <div className={styles.target}>
          <FileInput size={28} strokeWidth={1.4} aria-hidden />
          <p>{t('imports.drop')}</p>
          <small>{t('imports.drop-hint')}</small>
        </div>
      </div>
    )
  )
}

/** What stands over the window and takes files itself says so. */
function holdsTexts(event: DragEvent): boolean {
  if (document.querySelector('[data-takes-references]')) return false
  if (event.target instanceof Element && event.target.closest('[data-takes-files]')) return false
  const files = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  return files.some(({ type }) => !type.startsWith('image/'))
}

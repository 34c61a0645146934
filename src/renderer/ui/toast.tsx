import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { t } from '../../shared/messages/translate'
import styles from './toast.module.css'

const SHOWN_MS = 6000
const toasts = Toast.createToastManager()

/**
 * Tells the person something in passing, with at most one thing to do about it. It goes after six seconds, not while
 * it is pointed at or holds the focus.
 */
export function toast(message: string, action?: { label: string; run(): void }): void {
  const id = toasts.add({
    title: message,
    timeout: SHOWN_MS,
    ...(action && {
      actionProps: {
        children: action.label,
        onClick() {
          toasts.close(id)
          action.run()
        },
      },
    }),
  })
}

/** Closes all toasts. */
export function closeToasts(): void {
  toasts.close()
}

/** Where toasts appear. Mounted once, around everything. */
export function Toasts() {
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={t('app.notices')}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

// By itself a toast would be a dialog with a button hidden from screen readers; it is a notice, whole for everybody.
function ToastList() {
  return Toast.useToastManager().toasts.map((shown) => (
    <Toast.Root
      key={shown.id}
      toast={shown}
      className={styles.toast}
      swipeDirection={[]}
      role="group"
      aria-modal={undefined}
    >
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.message} render={<p />} />
        <Toast.Action className={styles.action} />
        <Toast.Close className={styles.close} aria-label={t('app.dismiss')} aria-hidden={undefined}>
          <X size={14} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

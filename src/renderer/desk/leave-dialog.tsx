import type { DeskStatus } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { toast } from '../ui/toast'

/** Asks whether to leave a desk, and says what stays. */
export function LeaveDialog({ desk, onClose }: { desk: DeskStatus; onClose(): void }) {
  const { id, name, stories, toSend } = desk
  const leave = async () => {
    onClose()
    if (await attempt(call('desk.leave', { desk: id }))) toast(t('desks.left', { name }))
  }
  return (
    <Dialog
      title={t('desks.leave.title', { name })}
      open
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => void leave()}>{t('desks.leave.confirm')}</Button>
          <Button variant="primary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('desks.leave.stays', { count: stories })}</p>
      {toSend > 0 && <p>{t('desks.leave.unsent', { count: toSend })}</p>}
    </Dialog>
  )
}

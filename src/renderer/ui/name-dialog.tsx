import { useId } from 'react'
import { t } from '../../shared/messages/translate'
import { Button } from './button'
import { Dialog } from './dialog'
import { TextField } from './field'

export interface NameDialogProps {
  title: string
  label: string
  help: string
  /** What the button says that takes the name. */
  confirm: string
  /** Characters at most. */
  longest: number
  /** What is typed; null while the dialog is closed. */
  name: string | null
  onName(name: string | null): void
  /** The name without space around it, never empty. The dialog is closed by then. */
  onGiven(name: string): void
}

/** Asks for one name. */
export function NameDialog({ title, label, help, confirm, longest, name, onName, onGiven }: NameDialogProps) {
  const form = useId()
  const given = (name ?? '').trim()
  const close = () => onName(null)
  return (
    <Dialog
      title={title}
      open={name !== null}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} disabled={given === ''}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (given === '') return
          close()
          onGiven(given)
        }}
      >
        <TextField label={label} help={help} maxLength={longest} value={name ?? ''} onValue={onName} ownUndo />
      </form>
    </Dialog>
  )
}

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { keepUndo } from '../ui/field'
import { OptionRow, Options } from '../ui/options'
import styles from './picker.module.css'
import { fieldDirection } from '../ui/field-direction'

export interface PickerOption {
  id: string
  label: string
  /** What stands beside it: with how many stories it is about. */
  detail: string
}

export interface PickerGroup {
  label: string
  options: PickerOption[]
}

interface PickerProps {
  /** What is typed into the line. */
  label: string
  text: string
  onText(text: string): void
  groups: PickerGroup[]
  onPick(id: string): void
  /** What stands in place of the list when it is empty. */
  empty: ReactNode
}

/** A line of text over a list that follows it. Arrows mark, Enter and a press choose. */
export function Picker({ label, text, onText, groups, onPick, empty }: PickerProps) {
  const id = useId()
  const [wanted, setWanted] = useState<string | null>(null)
  const options = groups.flatMap((group) => group.options)
  const marked = options.find((option) => option.id === wanted)?.id ?? options[0]?.id
  const idOf = (option: string) => `${id}-${options.findIndex((each) => each.id === option)}`

  const onKeyDown = (event: KeyboardEvent) => {
    keepUndo(event)
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = options.findIndex((option) => option.id === marked)
    if (step !== undefined && options.length > 0) {
      setWanted(options[(at + step + options.length) % options.length]?.id ?? null)
    } else if (event.key !== 'Enter') return
    else if (marked !== undefined) onPick(marked)
    event.preventDefault()
  }

  return (
    <div className={styles.picker}>
      <input
        type="text"
        role="combobox"
        dir={fieldDirection(text)}
        autoComplete="off"
        spellCheck={false}
        className={styles.line}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked === undefined ? undefined : idOf(marked)}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setWanted(null)
          onText(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <Options id={`${id}-list`} label={label} className={styles.list}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label || label}>
            {group.label && <p className={styles.group}>{group.label}</p>}
            {group.options.map((option) => (
              <OptionRow
                key={option.id}
                id={idOf(option.id)}
                name={option.label}
                detail={option.detail}
                marked={option.id === marked}
                onMark={() => setWanted(option.id)}
                onChoose={() => onPick(option.id)}
              />
            ))}
          </div>
        ))}
      </Options>
      {options.length === 0 && <p className={styles.empty}>{empty}</p>}
    </div>
  )
}

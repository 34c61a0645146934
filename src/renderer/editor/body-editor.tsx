import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Block } from '../../shared/article/block'
import { t } from '../../shared/messages/translate'
import { dictionaryFor } from '../../shared/spelling/dictionaries'
import { useStory } from '../session/use-story'
import { useCommands } from '../ui/use-commands'
import { Atoms } from './atoms/atoms'
import styles from './body-editor.module.css'
import words from './body-words.module.css'
import boxes from './fact-box.module.css'
import galleries from './gallery/gallery.module.css'
import items from './list-items.module.css'
import { CitationCard } from './cite/citation-card'
import { CitationPopup } from './cite/citation-popup'
import { CitePopup } from './cite/cite-popup'
import { Picker } from './cite/picker'
import { registerPickerKeys } from './cite/picker-keys'
import type { SourceDoors } from './cite/source-doors'
import { useOpenCitation } from './cite/use-open-citation'
import { editCommands, isAtLinkable } from './edit-commands'
import { Arriving } from './figure/arriving'
import { choosePictures } from './figure/insert-figures'
import { PictureDrop } from './figure/picture-drop'
import { CardOffer } from './card/card-offer'
import { CardOfferBar } from './card/card-offer-bar'
import { NewCard } from './card/new-card'
import { LinkPopup } from './link/link-popup'
import { PlaceholderTour } from './placeholders/placeholder-tour'
import { STOP } from './page/stops'
import { registerSlashKeys } from './slash/slash-keys'
import { SlashMenu } from './slash/slash-menu'
import { SlashPopup } from './slash/slash-popup'
import type { Writing } from './surface/writing'
import { SelectionBar, WORDS_OF_BLOCKS } from './toolbar/selection-bar'

const LOOK = [styles.body, words.words, items.items, boxes.boxes, galleries.galleries].join(' ')

/** The words of the story, and all that appears beside them while they are written. */
export function BodyEditor({ writing, newSource, editSource }: SourceDoors & { writing: Writing }) {
  const { editor, session } = writing
  const root = useRef<HTMLDivElement>(null)
  const [picker] = useState(() => new Picker(writing, newSource))
  const [placeholders] = useState(() => new PlaceholderTour(writing))
  const [menu] = useState(() => new SlashMenu(writing))
  const [offer] = useState(() => new CardOffer(writing))
  const offerButton = useRef<HTMLButtonElement>(null)
  const [linking, setLinking] = useState(false)
  // The system's own checker, which only a Mac has, is for languages that Stet has no dictionary for.
  const systemSpells = useStory(({ language }) => dictionaryFor(language) === undefined)
  const [carding, setCarding] = useState(false)
  const empty = useStory(({ body: [first, second] }) => !second && (!first || isBlank(first)))

  useLayoutEffect(() => (root.current ? writing.mount(root.current) : undefined), [writing])
  useEffect(() => registerPickerKeys(writing, picker), [writing, picker])
  useEffect(() => registerSlashKeys(writing, menu), [writing, menu])
  useEffect(() => offer.register(() => offerButton.current?.focus()), [offer])
  const [citation, closeCitation] = useOpenCitation(editor)
  const picking = useSyncExternalStore(picker.subscribe, () => picker.get() !== null)
  useCommands(
    editCommands(writing, {
      cite: () => picker.openAtCaret(),
      link: () => setLinking(true),
      figure: () => void choosePictures(writing),
      placeholder: () => placeholders.next(),
      card: () => setCarding(true),
    }),
    // The same key opens the palette.
    { 'edit.link': () => isAtLinkable(editor) },
  )

  return (
    <>
      <div
        ref={root}
        role="textbox"
        aria-multiline
        aria-label={t('editor.body')}
        aria-readonly={session.readOnly}
        aria-placeholder={t('editor.body.hint')}
        data-placeholder={t('editor.body.hint')}
        data-empty={empty || undefined}
        {...{ [STOP]: '' }}
        className={LOOK}
        contentEditable={!session.readOnly}
        suppressContentEditableWarning
        tabIndex={0}
        spellCheck={systemSpells}
      />
      <Atoms writing={writing} newSource={newSource} editSource={editSource} />
      <PictureDrop writing={writing} />
      <Arriving />
      {citation === null && !picking && <CitationCard editor={editor} />}
      <CitePopup writing={writing} picker={picker} />
      {!session.readOnly && <SelectionBar editor={editor} groups={WORDS_OF_BLOCKS} />}
      <SlashPopup writing={writing} menu={menu} />
      <CardOfferBar writing={writing} offer={offer} button={offerButton} />
      {citation !== null && (
        <CitationPopup
          key={citation}
          editor={editor}
          nodeKey={citation}
          picker={picker}
          editSource={editSource}
          page={writing}
          caretAt={({ block, start, end }) => ({
            place: 'body',
            anchor: { block, offset: start },
            focus: { block, offset: end },
          })}
          onClose={closeCitation}
        />
      )}
      {carding && <NewCard editor={editor} onClose={() => setCarding(false)} />}
      {linking && <LinkPopup editor={editor} onClose={() => setLinking(false)} />}
    </>
  )
}

/** An empty paragraph, which is what is left when all words have been deleted. */
function isBlank(block: Block): boolean {
  return block.type === 'paragraph' && block.content.length === 0
}

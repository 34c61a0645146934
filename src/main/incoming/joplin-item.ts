/** An item of Joplin: a note, or what notes hang on. Below its words stands what Joplin knows of it. */
export interface JoplinItem {
  title: string
  body: string
  facts: ReadonlyMap<string, string>
}

const FACT = /^([a-z_]+): ?(.*)$/

/** Reads an item. What is no such line ends what is known of it. */
export function joplinItem(text: string): JoplinItem {
  const lines = text.replace(/\r\n?/g, '\n').trimEnd().split('\n')
  const facts = new Map<string, string>()
  let end = lines.length
  for (; end > 0; end--) {
    const [, key, value = ''] = FACT.exec(lines[end - 1] ?? '') ?? []
    if (key === undefined) break
    facts.set(key, value)
  }
  const [title = '', ...body] = lines.slice(0, end)
  return { title: title.trim(), body: body.join('\n').trim(), facts }
}

/** What `type_` says an item is. */
export const TYPES = { note: '1', resource: '4', tag: '5', tagOfNote: '6' } as const

export function ofType(items: JoplinItem[], type: string): JoplinItem[] {
  return items.filter(({ facts }) => facts.get('type_') === type)
}

import type { Page } from '@playwright/test'

/** What is written in Latin letters whatever the language: names of the app and of a language, formats, keys, addresses. */
const NAMES = new Set(
  'Stet English HTML Markdown PDF Hugo Jekyll Eleventy Astro Pandoc Dropbox Syncthing Git Word ninjs BibTeX CSL JSON RIS DOI JPEG PNG GIF WebP UTC https YYYY MM DD Ctrl Shift Alt Enter Space Delete Tab Backspace esc Esc'.split(
    ' ',
  ),
)
const PATH = /(?:\/[\w.-]+)+/g
/** Parts of the browser's own, which speak the chosen language from the next start on. */
const BROWSER = new Set(['Date', 'DateTime', 'InputTime'])

/** The words in Latin letters that somebody reads or hears anywhere in the window, each with the role it has. */
export async function latinWords(window: Page): Promise<string[]> {
  const session = await window.context().newCDPSession(window)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const known = new Map(nodes.map((node) => [node.nodeId, node]))
  const isBrowsers = ({ role, parentId }: (typeof nodes)[number]): boolean => {
    const parent = parentId === undefined ? undefined : known.get(parentId)
    return BROWSER.has(String(role?.value)) || (parent !== undefined && isBrowsers(parent))
  }
  const said = nodes
    .filter((node) => !node.ignored && !isBrowsers(node))
    .flatMap(({ role, name, value, description }) =>
      [name, value, description].flatMap((text) =>
        [
          ...String(text?.value ?? '')
            .replace(PATH, '')
            .matchAll(/[A-Za-z]{2,}/g),
        ]
          .filter(([word]) => !NAMES.has(word))
          .map(([word]) => `${String(role?.value)}: ${word}`),
      ),
    )
  return [...new Set(said)]
}

import type { Labels } from './labels'

interface Section {
  name: string
  heading: string
  role?: string
}

/** A section under its heading. */
export function sectionHtml({ name, heading, role }: Section, content: string, { attribute }: Labels): string {
  const open = `<section class="${name}"${role === undefined ? '' : ` role="${role}"`} aria-labelledby="${name}-title">`
  return `${open}\n<h2 id="${name}-title"${attribute}>${heading}</h2>\n${content}</section>\n`
}

/** A section that holds one list; nothing where the list would be empty. */
export function listSectionHtml(section: Section, list: 'ol' | 'ul', items: string[], labels: Labels): string {
  return items.length === 0 ? '' : sectionHtml(section, `<${list}>\n${items.join('')}</${list}>\n`, labels)
}

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { program } from './programs'

const strict = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How long a headline is, how a number in a sentence breaks and what spaces end a line is for those who write them.
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'no-trailing-whitespace': 'off',
    // What share of its row each picture of a gallery has is a fact of the page, not of its style sheet.
    'no-inline-style': ['error', { allowedProperties: ['--share', '--row'] }],
    // Inside an article an aside without a name is no landmark.
    'unique-landmark': 'off',
  },
})

/** What html-validate finds wrong with a page, a sentence each. */
export async function validatorFaults(html: string): Promise<string[]> {
  const { results } = await strict.validateString(html)
  const lines = html.split('\n')
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} ${lines[line - 1]}`),
  )
}

/** Why the W3C's checker can't run here; undefined where it can. */
export const noChecker = reason()

/** What the W3C's checker (the Nu Html Checker) finds wrong with pages, their style sheets too, written to a folder. */
export function checkerFaults(pages: string[], folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  for (const [index, page] of pages.entries()) writeFileSync(join(folder, `${index}.html`), page)
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
  const flags = ['--errors-only', '--exit-zero-always', '--stdout', '--format', 'json']
  const said = execFileSync('java', ['-Xss2m', '-jar', jar, ...flags, folder], { encoding: 'utf8' })
  const { messages } = JSON.parse(said) as { messages: { url: string; message: string; extract?: string }[] }
  return messages.map(({ message, extract = '' }) => `${message} ${extract}`)
}

function reason(): string | undefined {
  const java = program('java')
  return java.command === undefined ? java.reason : undefined
}

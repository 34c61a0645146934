import * as z from 'zod'
import { Template, TemplateId, TemplateName } from '../templates'
import { nothing, storyJson } from './given'

export const templatesRequests = {
  'templates.list': { input: nothing, output: z.array(Template) },
  /** *Save as template*: keeps what of a story begins another like it. */
  'templates.save': { input: z.strictObject({ name: TemplateName, json: storyJson }), output: nothing },
  'templates.rename': { input: z.strictObject({ id: TemplateId, name: TemplateName }), output: nothing },
  /** Takes a template of the person's out of the list, or puts it back. */
  'templates.remove': { input: z.strictObject({ id: TemplateId, removed: z.boolean() }), output: nothing },
} as const

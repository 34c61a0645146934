import type { tags as english } from '../en/tags'

/** The line in which tags are written. */
export const tags = {
  'tags.add': 'إضافة وسوم',
  'tags.placeholder': 'سياسة، القاهرة…',
  'tags.help': 'Enter أو Tab أو الفاصلة لإضافة وسم، Backspace لإزالة الأخير.',
  'tags.suggestions': 'وسوم مقترحة',
  'tags.used':
    '{stories, plural, zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}',
  'tags.remove': 'إزالة {name}',
  'tags.added': 'أُضيف: {names}',
  'tags.known': 'موجود من قبل: {names}',
  'tags.removed': 'أُزيل: {name}',
  'tags.unfit': 'لا حرف ولا رقم في «{value}»، فلا يصلح وسمًا.',
} as const satisfies Record<keyof typeof english, string>

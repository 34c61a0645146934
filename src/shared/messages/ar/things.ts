import type { things as english } from '../en/things'

/** Tables, link cards and galleries on the page. */
export const things = {
  'editor.table.cell': 'الصف {row, number}، العمود {column, number}',
  'editor.table.tools': 'أدوات الجدول',
  'editor.table.rows': 'الصف',
  'editor.table.columns': 'العمود',
  'editor.table.header': 'صف العناوين',
  'editor.table.remove': 'إزالة الجدول',
  'editor.table.row-above': 'إضافة صف أعلاه',
  'editor.table.row-below': 'إضافة صف أدناه',
  'editor.table.row-up': 'نقل الصف إلى أعلى',
  'editor.table.row-down': 'نقل الصف إلى أسفل',
  'editor.table.row-remove': 'إزالة الصف',
  'editor.table.column-before': 'إضافة عمود قبله',
  'editor.table.column-after': 'إضافة عمود بعده',
  'editor.table.column-back': 'تقديم العمود',
  'editor.table.column-on': 'تأخير العمود',
  'editor.table.column-remove': 'إزالة العمود',

  'editor.card.form': 'بطاقة رابط',
  'editor.card.url': 'العنوان الإلكتروني',
  'editor.card.title': 'العنوان',
  'editor.card.publisher': 'الناشر',
  'editor.card.description': 'الوصف',
  'editor.card.add': 'إضافة البطاقة',
  'editor.card.done': 'تم',
  'editor.card.bad': 'أدخل عنوان موقع، مثل https://example.org.',
  'editor.card.edit': 'تحرير البطاقة…',
  'editor.card.open': 'فتح',
  'editor.card.remove': 'إزالة البطاقة',

  'editor.format.table': 'جدول',
  'editor.format.card': 'بطاقة رابط',
  'menu.edit.table': 'جدول',
  'menu.edit.card': 'بطاقة رابط…',
} as const satisfies Record<keyof typeof english, string>

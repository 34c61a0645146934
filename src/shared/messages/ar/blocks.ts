import type { blocks as english } from '../en/blocks'

/** The blocks of the page: their formats, and moving, choosing and boxing them. */
export const blocks = {
  'editor.format.underline': 'تسطير',
  'editor.format.strikethrough': 'يتوسطه خط',
  'editor.format.code': 'رمز برمجي',
  'editor.format.superscript': 'نص مرتفع',
  'editor.format.subscript': 'نص منخفض',
  'editor.format.paragraph': 'فقرة',
  'editor.format.pullquote': 'اقتباس بارز',
  'editor.format.code-block': 'مقطع برمجي',
  'editor.format.box': 'إطار معلومات',

  'editor.words': 'الكلمات المحددة',
  'editor.box.title': 'عنوان الإطار',

  'blocks.handle': 'مقطع',
  'blocks.handle.hint': 'اسحب للنقل، أو انقر لفتح القائمة',
  'blocks.turn-into': 'تحويل إلى',
  'blocks.box': 'وضع في إطار معلومات',
  'blocks.unbox': 'إخراج من إطار المعلومات',
  'blocks.move-up': 'نقل إلى أعلى',
  'blocks.move-down': 'نقل إلى أسفل',
  'blocks.duplicate': 'تكرار',
  'blocks.remove': 'حذف',

  'slash.title': 'إدراج',
  'slash.none': 'لا شيء بهذا الاسم',
  'slash.found':
    '{count, plural, =0 {لا شيء بهذا الاسم} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}. {first}',
  'slash.words.paragraph': 'نص، متن، عادي',
  'slash.words.heading-2': 'قسم، ترويسة',
  'slash.words.heading-3': 'قسم، ترويسة',
  'slash.words.heading-4': 'ترويسة',
  'slash.words.bullets': 'نقاط، لائحة، تعداد',
  'slash.words.numbers': 'ترقيم، خطوات، لائحة، تعداد',
  'slash.words.quote': 'قول، تصريح، استشهاد',
  'slash.words.pullquote': 'مقتطف، جملة بارزة، اقتباس كبير',
  'slash.words.box': 'خلفية، شرح، معلومات، بطاقة، جانبي',
  'slash.words.figure': 'رسم، لقطة، فوتوغرافيا',
  'slash.words.cite': 'مرجع، إسناد، حاشية، هامش',
  'slash.words.table': 'صفوف، أعمدة، خلايا، شبكة',
  'slash.words.card': 'تضمين، معاينة، مقطع، منشور',
  'slash.words.rule': 'فاصل، خط أفقي، فصل',
  'slash.words.code-block': 'برنامج، شفرة، رمز برمجي',
} as const satisfies Record<keyof typeof english, string>

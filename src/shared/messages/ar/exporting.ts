import type { exporting as english } from '../en/exporting'

/** Forms of a story that are one file, and the ways to them. */
export const exporting: Record<keyof typeof english, string> = {
  'export.file.pdf': 'PDF',
  'export.file.docx': 'مستند Word',
  'export.file.text': 'نص عادي',
  'export.file.ninjs': 'مادة إخبارية (ninjs)',
  'export.file.csl-json': 'CSL-JSON',
  'export.file.bibtex': 'BibTeX',
  'export.file.ris': 'RIS',
  'dialog.export-file': 'اختيار موضع الملف',
  'dialog.export-file.button': 'تصدير',
  'inspector.export.more': 'صيغ أخرى',
  'inspector.export.sources-as': 'المصادر بصيغة {format}',
  'menu.export-as': 'تصدير بصيغة أخرى',
  'menu.story.export-pdf': 'تصدير بصيغة PDF…',
  'menu.story.export-docx': 'تصدير مستندَ Word…',
  'menu.story.export-text': 'تصدير نصًّا عاديًّا…',
  'menu.story.export-ninjs': 'تصدير مادةً إخبارية (ninjs)…',
  'menu.story.export-csl-json': 'تصدير المصادر بصيغة CSL-JSON…',
  'menu.story.export-bibtex': 'تصدير المصادر بصيغة BibTeX…',
  'menu.story.export-ris': 'تصدير المصادر بصيغة RIS…',
  'inspector.export.send': 'ملف لزميل مع تاريخ النسخ',
  'menu.story.send': 'إرسال المادة في ملف…',
  'dialog.send': 'اختر مكان الملف الذي سترسله إلى زميلك',
  'dialog.send.button': 'حفظ',
  'dialog.packages': 'مواد مع تاريخ نسخها',
  'send.done':
    'حُفظ في {path}، وفيه {versions, plural, zero {لا نسخ} one {نسخة واحدة} two {نسختان} few {# نسخ} many {# نسخة} other {# نسخة}}.',
  'send.held-back': 'وبقيت هنا نسخ سابقة تسمّي مصدرًا سريًا.',
  'send.missing':
    '{count, plural, zero {وفيه كل الصور والملفات.} one {وليست فيه صورة أو ملف لم يُعثر عليه.} two {وليست فيه صورتان أو ملفان لم يُعثر عليهما.} few {وليست فيه # صور أو ملفات لم يُعثر عليها.} many {وليست فيه # صورة أو ملفًا لم يُعثر عليها.} other {وليست فيه # صورة أو ملف لم يُعثر عليها.}}',
}

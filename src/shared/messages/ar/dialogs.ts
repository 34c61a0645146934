import type { dialogs as english } from '../en/dialogs'

/** The system's own dialogs. */
export const dialogs = {
  'dialog.import': 'استيراد مواد',
  'dialog.import-folder': 'استيراد مجلد مواد',
  'dialog.import.button': 'استيراد',
  'dialog.references': 'استيراد مراجع',
  'dialog.references.files': 'ملفات BibTeX وRIS وCSL-JSON وصفحات محفوظة',
  'dialog.texts': 'نصوص ومستندات وملفات صدّرتها برامج أخرى',
  'dialog.all-files': 'كل الملفات',
  'dialog.picture': 'اختيار صورة',
  'dialog.pictures.several': 'اختيار صور',
  'dialog.picture.button': 'اختيار',
  'dialog.pictures': 'صور',
  'dialog.stylesheet': 'اختيار ورقة أنماط للصفحات المصدَّرة',
  'dialog.stylesheets': 'أوراق الأنماط',
  'dialog.evidence': 'اختيار ملفات تدعم المصدر',
  'dialog.evidence.button': 'إرفاق',
  'dialog.evidence-copy': 'حفظ نسخة من هذا الملف',
  'dialog.export': 'اختيار موضع مجلد المادة',
  'dialog.export.button': 'تصدير إلى هنا',
  'dialog.cancel': 'إلغاء',
  'dialog.site': 'اختيار مجلد الموقع',
  'dialog.desk': 'اختيار مجلد هيئة التحرير',
  'dialog.desk-code': 'حفظ رمز الاسترداد',
  'dialog.desk-code.button': 'حفظ',
  'dialog.plain-text': 'نص عادي',
  'dialog.prune':
    '{count, plural, zero {لا ملفات تُزال} one {هل يُزال ملف واحد لم يعد الموقع يحتاج إليه؟} two {هل يُزال ملفان لم يعد الموقع يحتاج إليهما؟} few {هل تُزال # ملفات لم يعد الموقع يحتاج إليها؟} many {هل يُزال # ملفًا لم يعد الموقع يحتاج إليها؟} other {هل يُزال # ملف لم يعد الموقع يحتاج إليها؟}}',
  'dialog.prune.detail':
    '{many, select, true {هذا أكثر من عُشر الموقع. ومن يتبع رابطًا إلى إحدى هذه الصفحات لا يجد شيئًا.} other {من يتبع رابطًا إلى إحدى هذه الصفحات لا يجد شيئًا.}}',
  'dialog.prune.yes': 'إزالة',
  'dialog.prune.no': 'إبقاء',
  'dialog.replace':
    '{others, plural, zero {هل تُستبدل المادة التي في المجلد «{folder}»؟} one {هل تُستبدل المادة التي في المجلد «{folder}» ومادة أخرى؟} two {هل تُستبدل المادة التي في المجلد «{folder}» ومادتان أخريان؟} few {هل تُستبدل المادة التي في المجلد «{folder}» و# مواد أخرى؟} many {هل تُستبدل المادة التي في المجلد «{folder}» و# مادة أخرى؟} other {هل تُستبدل المادة التي في المجلد «{folder}» و# مادة أخرى؟}}',
  'dialog.replace.detail':
    '{others, plural, zero {في المجلد مادة صُدّرت من قبل. تُستبدل صفحتها وتبقى سائر ملفاته.} one {في المجلدين مادتان صُدّرتا من قبل. تُستبدل صفحتاهما وتبقى سائر الملفات.} two {في هذه المجلدات مواد صُدّرت من قبل. تُستبدل صفحاتها وتبقى سائر الملفات.} few {في هذه المجلدات مواد صُدّرت من قبل. تُستبدل صفحاتها وتبقى سائر الملفات.} many {في هذه المجلدات مواد صُدّرت من قبل. تُستبدل صفحاتها وتبقى سائر الملفات.} other {في هذه المجلدات مواد صُدّرت من قبل. تُستبدل صفحاتها وتبقى سائر الملفات.}}',
  'dialog.replace.yes': 'استبدال',
  'dialog.copy': 'حفظ نسخة من هذه المادة',
  'dialog.copy.button': 'حفظ النسخة',
  'dialog.markdown': 'Markdown',
  'dialog.replace-file': 'هل يُستبدل الملف «{name}»؟',
  'dialog.replace-file.detail': 'يوجد ملف بهذا الاسم في الموضع نفسه. واستبداله يمحو ما فيه.',
  'dialog.unsaved': 'هل تُغلق النافذة قبل أن يُحفظ كل شيء؟',
  'dialog.unsaved.detail': 'ما زال Stet يحاول حفظ آخر كلماتك. وإغلاق النافذة الآن يُضيّعها.',
  'dialog.unsaved.yes': 'إغلاق على أي حال',
  'dialog.unsaved.no': 'إبقاء النافذة مفتوحة',
} as const satisfies Record<keyof typeof english, string>

import type { preview as english } from '../en/preview'

/** The page of a story as readers will see it, and copies of the story for other programs. */
export const preview = {
  'preview.title': 'المعاينة',
  'preview.page': 'الصفحة المصدَّرة',
  'preview.close': 'إغلاق المعاينة',
  'preview.width': 'عرض المعاينة',
  'preview.theme': 'مظهر الصفحات',
  'preview.theme.own': 'خاص',
  'preview.medium': 'العرض على',
  'preview.medium.phone': 'هاتف',
  'preview.medium.tablet': 'جهاز لوحي',
  'preview.medium.desktop': 'حاسوب',
  'preview.medium.print': 'الطباعة',
  'preview.colours': 'الألوان',
  'preview.colours.light': 'فاتحة',
  'preview.colours.dark': 'داكنة',
  'preview.link': 'يؤدي هذا الرابط إلى {url}',
  'preview.link.open': 'فتح في المتصفح',
  'preview.failed': 'تعذّر عرض الصفحة.',

  'copy.title': 'نسخ إلى الحافظة',
  'copy.rich': 'نص منسّق',
  'copy.html': 'HTML',
  'copy.markdown': 'Markdown',
  'copy.text': 'نص عادي',
  'copy.story.rich':
    'نُسخت المادة بصيغة نص منسّق{pictures, plural, zero {.} one { دون صورتها.} two { دون صورتيها.} few { دون صورها الـ#.} many { دون صورها الـ#.} other { دون صورها الـ#.}}',
  'copy.story.html':
    'نُسخت المادة بصيغة HTML{pictures, plural, zero {.} one { دون صورتها.} two { دون صورتيها.} few { دون صورها الـ#.} many { دون صورها الـ#.} other { دون صورها الـ#.}}',
  'copy.story.markdown':
    'نُسخت المادة بصيغة Markdown{pictures, plural, zero {.} one { دون صورتها.} two { دون صورتيها.} few { دون صورها الـ#.} many { دون صورها الـ#.} other { دون صورها الـ#.}}',
  'copy.story.text': 'نُسخت المادة بصيغة نص عادي.',
  'copy.selection.rich':
    'نُسخ النص المحدد بصيغة نص منسّق{pictures, plural, zero {.} one { دون صورته.} two { دون صورتيه.} few { دون صوره الـ#.} many { دون صوره الـ#.} other { دون صوره الـ#.}}',
  'copy.selection.html':
    'نُسخ النص المحدد بصيغة HTML{pictures, plural, zero {.} one { دون صورته.} two { دون صورتيه.} few { دون صوره الـ#.} many { دون صوره الـ#.} other { دون صوره الـ#.}}',
  'copy.selection.markdown':
    'نُسخ النص المحدد بصيغة Markdown{pictures, plural, zero {.} one { دون صورته.} two { دون صورتيه.} few { دون صوره الـ#.} many { دون صوره الـ#.} other { دون صوره الـ#.}}',
  'copy.selection.text': 'نُسخ النص المحدد بصيغة نص عادي.',
} as const satisfies Record<keyof typeof english, string>

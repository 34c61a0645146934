import type { finding as english } from '../en/finding'

/** Finding and replacing in a story, its outline, and how the page keeps to what is being written. */
export const finding = {
  'find.bar': 'البحث في المادة',
  'find.query': 'بحث',
  'find.match-case': 'مطابقة الأحرف والتشكيل',
  'find.whole-word': 'كلمات كاملة',
  'find.regex': 'تعبير نمطي',
  'find.next': 'النتيجة التالية',
  'find.previous': 'النتيجة السابقة',
  'find.close': 'إغلاق',
  'find.show-replace': 'استبدال',
  'find.replacement': 'الاستبدال بـ',
  'find.replacement-regex': 'الاستبدال بـ، و$1 هي المجموعة الأولى',
  'find.replace': 'استبدال',
  'find.replace-all': 'استبدال الكل',
  'find.count': '{at} من {count}',
  'find.matches':
    '{count, plural, =0 {لا نتائج} zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  'find.searching': 'جارٍ البحث…',
  'find.replaced':
    '{count, plural, =0 {لم يُستبدل شيء} zero {لم يُستبدل شيء} one {استُبدل موضع واحد} two {استُبدل موضعان} few {استُبدلت # مواضع} many {استُبدل # موضعًا} other {استُبدل # موضع}}',
  'find.slow': 'يستغرق هذا النمط وقتًا أطول من اللازم في هذه المادة. حدّد ما يتكرر بدقة أكبر.',
  'find.problem.group': 'تعذّرت قراءة هذا النمط: أقواسه الدائرية أو أسماء مجموعاته لا تتطابق.',
  'find.problem.class': 'تعذّرت قراءة هذا النمط: فيه قوس بلا مقابل.',
  'find.problem.repeat': 'تعذّرت قراءة هذا النمط: لا شيء قبل ‎*‎ أو ‎+‎ أو ‎?‎ أو عدد المرات ليتكرر.',
  'find.problem.escape': 'تعذّرت قراءة هذا النمط: ما يلي الشرطة المائلة العكسية بلا معنى.',
  'find.problem.order': 'تعذّرت قراءة هذا النمط: فيه نطاق تسبق نهايته بدايته.',
  'find.problem.other': 'تعذّرت قراءة هذا النمط.',

  'outline.label': 'العناوين الفرعية',
  'outline.empty': 'لا عناوين فرعية في هذه المادة. ابدأ سطرًا بالعلامة ## لتكتب عنوانًا، ثم تنقّل به من هنا.',

  'outline.untitled': 'عنوان فارغ',
  'outline.figure': 'صورة',
  'outline.table': 'جدول',
  'outline.things': 'إظهار الصور والجداول',

  'status.goal':
    '{words} من {target, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}',
  'status.goal.reached':
    '{words} من {target, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}، بُلغ الهدف',
  'status.selected':
    'حُدّد {words} من {total, plural, zero {# كلمة} one {كلمة واحدة} two {كلمتين} few {# كلمات} many {# كلمة} other {# كلمة}}',
  'status.today': '{words} اليوم',
  'status.today.goal': '{words} من {goal, number} اليوم',
  'status.today.reached': '{words} من {goal, number} اليوم، بُلغ الهدف',
  'settings.day-goal': 'عدد الكلمات في اليوم',
  'settings.day-goal.hint': 'في المواد كلها معًا، ويعدّها شريط الحالة.',
} as const satisfies Record<keyof typeof english, string>

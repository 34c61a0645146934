import type { welcome as english } from '../en/welcome'

/** The first run. */
export const welcome = {
  'welcome.title': 'مرحبًا بك في Stet',
  'welcome.lead': 'مكان هادئ لكتابة الأخبار. يبقى ما تكتبه على هذا الحاسوب، ولا تتغير فيه كلمة إلا بيدك.',
  'welcome.name': 'اسمك',
  'welcome.name-hint': 'يراه زملاؤك بجانب تعديلاتك.',
  'welcome.initials': 'الأحرف الأولى',
  'welcome.language': 'لغة موادك',
  'welcome.language-hint': 'ويمكن أن تكون لكل مادة لغتها.',
  'welcome.begin': 'كيف تود أن تبدأ؟',
  'welcome.write': 'الكتابة',
  'welcome.write-hint': 'صفحة بيضاء',
  'welcome.import': 'الاستيراد',
  'welcome.import-hint': 'ملفات Word أو ويب أو نصوص',
  'welcome.join': 'الانضمام',
  'welcome.join-hint': 'إلى هيئة تحرير',
  'welcome.look': 'جولة',
  'welcome.look-hint': 'مادة نموذجية',
} as const satisfies Record<keyof typeof english, string>

import { app } from './app'
import { blocks } from './blocks'
import { care } from './care'
import { conflicts } from './conflicts'
import { deskPages } from './desk-pages'
import { desks } from './desks'
import { dialogs } from './dialogs'
import { editor } from './editor'
import { errors } from './errors'
import { everywhere } from './everywhere'
import { exporting } from './exporting'
import { figure } from './figure'
import { finding } from './finding'
import { gallery } from './gallery'
import { history } from './history'
import { imports } from './imports'
import { inspector } from './inspector'
import { library } from './library'
import { menu } from './menu'
import { palette } from './palette'
import { preview } from './preview'
import { references } from './references'
import { related } from './related'
import { spelling } from './spelling'
import { pasting } from './pasting'
import { sealing } from './sealing'
import { sources } from './sources'
import { tagging } from './tagging'
import { tags } from './tags'
import { templates } from './templates'
import { things } from './things'
import { welcome } from './welcome'

/**
 * Every sentence of the interface in Arabic, as ICU MessageFormat.
 *
 * Modern Standard Arabic, as newsrooms write it. Buttons, menus and titles are verbal nouns (حفظ، إضافة وسم); hints speak
 * to the reader in the imperative (اختر، اكتب); what happened is in the passive (حُفظت المادة). A story is feminine
 * (المادة), and what is said of it agrees. Quotation marks are «…». Names of keys, formats and search words stay Latin.
 *
 *   story مادة              headline العنوان         standfirst المقدمة      kicker العنوان التمهيدي
 *   body المتن              byline اسم الكاتب        dateline مكان الخبر     section القسم
 *   source مصدر             citation استشهاد         locator صفحة أو توقيت   reference مرجع
 *   tag وسم                 topic موضوع              related ذات صلة         slug معرّف الرابط
 *   stage مرحلة             draft مسودة              in review قيد المراجعة  published منشورة
 *   killed ملغاة            withdrawn مسحوبة         embargo حظر النشر       legal hold إيقاف لأسباب قانونية
 *   correction تصويب        clarification توضيح      retraction سحب          sign-off اعتماد
 *   picture صورة            caption تعليق الصورة     credit حقوق الصورة      alternative text النص البديل
 *   gallery معرض صور
 *   version نسخة            history السجل            backup نسخة احتياطية    version of Stet إصدار
 *   library المكتبة         inspector لوحة التفاصيل  desk هيئة التحرير       trash المهملات
 *   quote اقتباس            pull quote اقتباس بارز   fact box إطار معلومات   link card بطاقة رابط
 *   import استيراد          export تصدير             undo تراجع              redo إعادة
 *   placeholder (TK) موضع للاستكمال, written ؟؟؟ or [يستكمل …]
 *   conflict تعارض           share مشاركة            sync تفقّد
 *   merge دمج               restore استعادة          select تحديد            due موعد التسليم
 *   find بحث                replace استبدال          outline المخطط          focus mode وضع التركيز
 */
export const ar = {
  ...errors,
  ...app,
  ...menu,
  ...library,
  ...everywhere,
  ...care,
  ...editor,
  ...exporting,
  ...figure,
  ...finding,
  ...gallery,
  ...blocks,
  ...inspector,
  ...history,
  ...imports,
  ...preview,
  ...references,
  ...palette,
  ...related,
  ...spelling,
  ...pasting,
  ...sealing,
  ...sources,
  ...tagging,
  ...tags,
  ...templates,
  ...things,
  ...welcome,
  ...conflicts,
  ...desks,
  ...deskPages,
  ...dialogs,
} as const

import type { desks as english } from '../en/desks'

/** Desks: folders through which people share stories. */
export const desks = {
  'desks.join.title': 'الانضمام إلى هيئة تحرير',
  'desks.join.found': 'تتشارك «{name}» موادها عبر هذا المجلد.',
  'desks.join.objects':
    '{count, plural, zero {لا مواد فيه بعد.} one {فيه نسخة واحدة من مادة.} two {فيه نسختان من المواد.} few {فيه # نسخ من المواد.} many {فيه # نسخة من المواد.} other {فيه # نسخة من المواد.}}',
  'desks.join.new': 'لا أحد يتشارك مواد عبر هذا المجلد بعد. اجعله لهيئة تحرير، فتكون لكل من ينضم إليها المواد نفسها.',
  'desks.join.name': 'اسم هيئة التحرير',
  'desks.join.known': 'سبق لهذه المكتبة أن انضمت إلى «{name}».',
  'desks.join.what':
    'ما تكتبه من الآن يُشارَك حين تغلقه أو تشاركه. أما الجمل غير المكتملة فيما بين ذلك فتبقى على هذا الحاسوب.',
  'desks.join.another': 'مجلد آخر…',
  'desks.join.confirm': 'انضمام',
  'desks.join.make': 'إنشاء هيئة تحرير',
  'desks.join.joining': 'جارٍ الانضمام…',
  'desks.close': 'إغلاق',

  'desks.settle.title': 'انضممت إلى «{name}»',
  'desks.settle.reading': 'جارٍ الإحضار: {done, number} من {total, number} نسخة…',
  'desks.settle.looking': 'جارٍ تفقّد ما في المجلد…',
  'desks.settle.here':
    '{count, plural, zero {لا مواد مشتركة هنا بعد.} one {هنا مادة واحدة.} two {هنا مادتان.} few {هنا # مواد.} many {هنا # مادة.} other {هنا # مادة.}}',
  'desks.settle.who': 'من أنت؟',
  'desks.settle.somebody-else': 'شخص آخر',
  'desks.settle.share':
    '{count, plural, zero {مشاركة المواد الموجودة هنا} one {مشاركة المادة الموجودة هنا} two {مشاركة المادتين الموجودتين هنا} few {مشاركة # مواد موجودة هنا} many {مشاركة # مادة موجودة هنا} other {مشاركة # مادة موجودة هنا}}',
  'desks.settle.share-help':
    'بكلماتها الحالية، ومعها نسخها السابقة التي سُمّيت أو نُشرت أو استُعيدت أو استُوردت أو نُقلت إلى مرحلة أخرى. أما ما حفظه Stet بين ذلك فيبقى على هذا الحاسوب.',
  'desks.settle.done': 'تم',

  'desks.shared':
    '{count, plural, zero {لم يُشارَك شيء: تبقى المادة النموذجية هنا، ويبقى ما يخص هيئة أخرى حيث هو.} one {شورِكت مادة واحدة.} two {شورِكت مادتان.} few {شورِكت # مواد.} many {شورِكت # مادة.} other {شورِكت # مادة.}}',
  'desks.shared.waits':
    '{count, plural, zero {لا شيء ينتظر الذهاب إلى «{name}».} one {مادة واحدة تنتظر الذهاب إلى «{name}».} two {مادتان تنتظران الذهاب إلى «{name}».} few {# مواد تنتظر الذهاب إلى «{name}».} many {# مادة تنتظر الذهاب إلى «{name}».} other {# مادة تنتظر الذهاب إلى «{name}».}}',
  'desks.looked': 'كل شيء الآن كما هو في المجلد.',

  'desks.state.up-to-date': 'محدّثة',
  'desks.state.paused': 'متوقفة مؤقتًا',
  'desks.state.reading': 'جارٍ الإحضار، {done, number} من {total, number}',
  'desks.state.looking': 'جارٍ التفقّد…',
  'desks.state.waiting':
    '{count, plural, zero {لا شيء ينتظر الخروج} one {واحدة تنتظر الخروج} two {اثنتان تنتظران الخروج} few {# تنتظر الخروج} many {# تنتظر الخروج} other {# تنتظر الخروج}}',
  'desks.state.removals':
    '{count, plural, zero {لا إزالات للنظر فيها} one {إزالة واحدة للنظر فيها} two {إزالتان للنظر فيهما} few {# إزالات للنظر فيها} many {# إزالة للنظر فيها} other {# إزالة للنظر فيها}}',
  'desks.state.unwritable': 'لا تقبل شيئًا الآن',
  'desks.state.empty': 'مجلدها فارغ',
  'desks.state.problem': 'يتعذر الوصول إليها',
  'desks.mark': '{name}: {state}',
  'desks.mark.several':
    '{count, plural, zero {لا هيئات تحرير} one {هيئة تحرير} two {هيئتا تحرير} few {# هيئات تحرير} many {# هيئة تحرير} other {# هيئة تحرير}}: {state}',

  'desks.panel': 'هيئات التحرير',
  'desks.looked-at': 'آخر تفقّد {when}.',
  'desks.never-looked': 'لم يُتفقد المجلد بعد.',
  'desks.just-now': 'الآن',
  'desks.to-send':
    '{count, plural, zero {لا نسخ تنتظر الخروج إلى المجلد.} one {نسخة واحدة تنتظر الخروج إلى المجلد.} two {نسختان تنتظران الخروج إلى المجلد.} few {# نسخ تنتظر الخروج إلى المجلد.} many {# نسخة تنتظر الخروج إلى المجلد.} other {# نسخة تنتظر الخروج إلى المجلد.}}',
  'desks.held':
    '{count, plural, zero {لا نسخ تنتظر ما كُتبت عليه.} one {وصلت نسخة واحدة قبل ما كُتبت عليه، فهي تنتظره.} two {وصلت نسختان قبل ما كُتبتا عليه، فهما تنتظرانه.} few {وصلت # نسخ قبل ما كُتبت عليه، فهي تنتظره.} many {وصلت # نسخة قبل ما كُتبت عليه، فهي تنتظره.} other {وصلت # نسخة قبل ما كُتبت عليه، فهي تنتظره.}}',
  'desks.wanted':
    '{count, plural, zero {وصلت الصور والملفات كلها.} one {لم تصل صورة أو ملف واحد بعد.} two {لم تصل صورتان أو ملفان بعد.} few {لم تصل # صور أو ملفات بعد.} many {لم تصل # صورة أو ملفًا بعد.} other {لم تصل # صورة أو ملف بعد.}}',
  'desks.newer':
    '{count, plural, zero {لا نسخ من إصدار أحدث.} one {كتب إصدار أحدث من Stet نسخة واحدة. ثبّته لقراءتها.} two {كتب إصدار أحدث من Stet نسختين. ثبّته لقراءتهما.} few {كتب إصدار أحدث من Stet # نسخ. ثبّته لقراءتها.} many {كتب إصدار أحدث من Stet # نسخة. ثبّته لقراءتها.} other {كتب إصدار أحدث من Stet # نسخة. ثبّته لقراءتها.}}',
  'desks.paused-what': 'لا يدخل شيء ولا يخرج شيء حتى تستأنف.',
  'desks.look': 'تفقّد الآن',
  'desks.pause': 'إيقاف مؤقت',
  'desks.go-on': 'استئناف',
  'desks.choose-folder': 'تحديد مجلدها…',
  'desks.refill': 'ملؤه من جديد',
  'desks.settings': 'الإعدادات…',
  'desks.removals': 'النظر في الإزالات…',

  'desks.removals.title':
    '{count, plural, zero {لم تُزل أي مادة} one {أزال أحدهم مادة} two {أزال أحدهم مادتين} few {أزال أحدهم # مواد} many {أزال أحدهم # مادة} other {أزال أحدهم # مادة}}',
  'desks.removals.body':
    'هذا جزء كبير من «{name}»، فما زالت المواد هنا. الإزالة تنقلها إلى المهملات، ومنها يمكن استعادتها. والإبقاء يبقيها للجميع.',
  'desks.removals.more':
    '{count, plural, zero {ولا غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'desks.removals.later': 'القرار لاحقًا',
  'desks.removals.keep': 'إبقاؤها',
  'desks.removals.take': 'نقل إلى المهملات',

  'desks.page': 'هيئات التحرير',
  'desks.page.none': 'عبر هيئة التحرير يتشارك الناس المواد في مجلد يحمله Dropbox أو Syncthing أو قرص شبكة أو Git.',
  'desks.page.join': 'الانضمام إلى هيئة تحرير…',
  'desks.page.default': 'تنتمي المواد الجديدة إلى',
  'desks.page.stories':
    '{count, plural, zero {لا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}',
  'desks.page.leave': 'مغادرة…',
  'desks.page.agreed': 'تسري هذه على كل من في «{name}».',
  'desks.page.people': 'الأشخاص في «{name}»',
  'desks.page.person': 'الاسم',
  'desks.page.roles': 'الأدوار',
  'desks.page.roles-help': 'مثل محرر ومراسل ومحامٍ؛ وبينها فاصلة.',
  'desks.page.add-person': 'إضافة شخص',
  'desks.page.remove-person': 'إزالة {name}',
  'desks.page.new-person': 'شخص جديد',

  'desks.git': 'حمل هذا المجلد ببرنامج Git',
  'desks.git.help':
    'يثبّت Stet ما لدى هيئة التحرير، ثم يجلب ويدمج ويدفع ببرنامج Git في هذا الحاسوب: كلما شورِك شيء، وكل دقيقة. شغّله فقط إن كنت تثق بالمجلد، لأن إعدادات Git فيه قد تشغّل برامج أخرى.',
  'desks.git.exchange': 'تبادل الآن',
  'desks.git.working': 'جارٍ التبادل…',
  'desks.git.never': 'لا تبادل منذ بدء Stet.',
  'desks.git.carried': 'آخر تبادل عبر Git {when}.',
  'desks.state.git': 'يتعذر التبادل عبر Git',

  'desks.leave.title': 'هل تغادر «{name}»؟',
  'desks.leave.stays':
    '{count, plural, zero {لا مواد من هذه الهيئة هنا.} one {تبقى مادتها هنا كما هي الآن.} two {تبقى مادتاها هنا كما هما الآن.} few {تبقى موادها الـ# هنا كما هي الآن.} many {تبقى موادها الـ# هنا كما هي الآن.} other {تبقى موادها الـ# هنا كما هي الآن.}} لن يصل بعد الآن ما يكتبه الآخرون هناك، ولن يخرج ما تكتبه. ولا يتغير شيء في المجلد.',
  'desks.leave.unsent':
    '{count, plural, zero {خرجت كل النسخ إلى المجلد.} one {لم تخرج نسخة واحدة إلى المجلد بعد، فلن تصل إلى أحد.} two {لم تخرج نسختان إلى المجلد بعد، فلن تصلا إلى أحد.} few {لم تخرج # نسخ إلى المجلد بعد، فلن تصل إلى أحد.} many {لم تخرج # نسخة إلى المجلد بعد، فلن تصل إلى أحد.} other {لم تخرج # نسخة إلى المجلد بعد، فلن تصل إلى أحد.}}',
  'desks.leave.confirm': 'مغادرة',
  'desks.left': 'غادرت «{name}». تبقى موادها هنا.',

  'desks.story.here': 'على هذا الحاسوب فقط',
  'desks.story.shared': 'مشتركة مع «{name}»',
  'desks.story.unshared': 'مشتركة مع «{name}»، عدا أحدث الكلمات',
  'desks.story.waiting': 'تنتظر الذهاب إلى «{name}»',
  'desks.story.last': 'آخر من شاركها {name}، {when}',
  'desks.story.merged': 'جُمعت من عدة نسخ',
  'desks.story.newer': 'كتب إصدار أحدث من Stet آخر كلماتها، فهي تنتظر.',
  'desks.story.conflicts':
    '{count, plural, zero {لا مواضع متعارضة} one {موضع واحد غيّره شخصان} two {موضعان غيّرهما شخصان} few {# مواضع غيّرها شخصان} many {# موضعًا غيّره شخصان} other {# موضع غيّره شخصان}}',
  'desks.story.share': 'مشاركة مع «{name}»',
  'desks.story.share-now': 'مشاركة هذه الكلمات',
  'desks.row.here': 'على هذا الحاسوب فقط',
  'desks.row.unshared': 'لم تُشارَك كلها بعد',
  'desks.share': 'مشاركة مع هيئة التحرير',

  'desks.arrived': 'غيّر {name} هذه المادة.',
  'desks.arrived.merged': 'وصلت إلى هذه المادة تعديلات من عدة أشخاص.',
  'desks.arrived.conflicts':
    '{count, plural, zero {لا شيء ينتظر قرارك.} one {موضع واحد ينتظر قرارك.} two {موضعان ينتظران قرارك.} few {# مواضع تنتظر قرارك.} many {# موضعًا ينتظر قرارك.} other {# موضع ينتظر قرارك.}}',
  'desks.arrived.show': 'إظهار',

  'desks.quit.title':
    '{count, plural, zero {خرجت كل المواد من هذا الحاسوب} one {لم تخرج مادة واحدة من هذا الحاسوب} two {لم تخرج مادتان من هذا الحاسوب} few {لم تخرج # مواد من هذا الحاسوب} many {لم تخرج # مادة من هذا الحاسوب} other {لم تخرج # مادة من هذا الحاسوب}}',
  'desks.quit.body': 'ليست أحدث كلماتك لدى الزملاء بعد. هي محفوظة هنا، وتخرج حين يُفتح Stet من جديد.',
  'desks.quit.share': 'مشاركة ثم إنهاء',
  'desks.quit.sharing': 'جارٍ المشاركة…',
  'desks.quit.leave': 'إنهاء',
  'desks.quit.stay': 'إبقاء مفتوحًا',
} as const satisfies Record<keyof typeof english, string>

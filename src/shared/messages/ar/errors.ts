import type { errors as english } from '../en/errors'

/** One clear sentence for each error code, with what to do next. Params in braces. */
export const errors = {
  unexpected: 'حدث خطأ لم يتوقعه Stet. نصّك في أمان، فأعد المحاولة.',
  'bridge.refused': 'لا يُسمح لهذه النافذة بذلك.',
  'bridge.bad-input': 'لم يفهم Stet طلبه هو «{name}». نرجو الإبلاغ عن ذلك.',
  'library.newer':
    'استُخدمت هذه المكتبة آخر مرة بإصدار أحدث من Stet (الصيغة {found}، وهذا الإصدار يقرأ حتى {known}). ثبّت الإصدار الأحدث لفتحها.',
  'library.older':
    'استُخدمت هذه المكتبة آخر مرة بإصدار أقدم من Stet (الصيغة {found}، وهذا الإصدار يحتاج إلى {known}). افتحها مرة للكتابة كي تُحدَّث.',
  'library.unreadable':
    'تعذّرت قراءة المكتبة التي في {path} ({detail})، ولا نسخة احتياطية سليمة لها. وقد تركها Stet كما هي. والأمر ‎“stet doctor --repair”‎ ينقل منها ما زالت قراءته ممكنة.',
  'library.read-only':
    '{because, select, busy {هذه المكتبة مفتوحة للقراءة فقط لأن نافذة أخرى من Stet تستخدمها. أغلق الأخرى ثم شغّل Stet من جديد.} refused {هذه المكتبة مفتوحة للقراءة فقط لأنه لا يُسمح لبرنامج Stet بالكتابة في مجلدها. اسمح بذلك في أذونات المجلد أو انسخ المكتبة إلى قرص قابل للكتابة، ثم شغّل Stet من جديد.} full {هذه المكتبة مفتوحة للقراءة فقط لأن قرصها ممتلئ. أفرغ بعض المساحة ثم شغّل Stet من جديد.} other {هذه المكتبة مفتوحة للقراءة فقط.}}',
  'library.busy': 'نافذة أخرى من Stet تكتب في هذه المكتبة. أغلقها أو افتح المكتبة للقراءة.',
  'library.gone':
    'لم تعد المكتبة موجودة في {path}. إن كانت على قرص آخر أو مجلد شبكي فصِله ثم شغّل Stet من جديد. وإن كنت قد أزلتها بنفسك فشغّل Stet بالخيار ‎--new-library‎.',
  'library.suspect':
    'تعذّرت قراءة جزء من المكتبة ({detail}). أنهِ Stet ثم شغّله من جديد، فيُصلح المكتبة، ومن أحدث نسخة احتياطية سليمة إن لزم.',
  'library.mend-first':
    'أُزيلت المواد، غير أن نسخًا احتياطية أقدم ما زالت تضمها: يحتفظ بها Stet حتى تعود لكل مادة تالفة نسخة سليمة. استعد المواد التالفة ثم أفرغ المهملات مرة أخرى.',
  'library.not-found': 'لا مكتبة في {path}.',
  'library.not-writable': 'لا يُسمح لبرنامج Stet بالكتابة في {path}. راجع أذونات المجلد.',
  'library.disk-full': 'امتلأ القرص. أفرغ بعض المساحة، فنصّك باقٍ في هذه النافذة ويُحفظ حالما يتسع المكان.',
  'library.io': 'لم يقبل القرص النص ({detail}). وهو باقٍ في هذه النافذة ويواصل Stet المحاولة.',
  'library.damaged': 'النسخة المخزنة من هذه المادة تالفة. وقد تركها Stet كما هي.',
  'library.no-sample':
    'لا تُفتح المادة النموذجية إلا في المكتبة التي يحتفظ بها Stet بنفسه. شغّل Stet من دون ‎--library‎ لتلقي نظرة عليها.',
  'library.closed': 'أُغلقت المكتبة. شغّل Stet من جديد للمتابعة.',
  'act.not-found': 'لم يعد التراجع عن هذا التعديل ممكنًا.',
  'template.not-found': 'لم يعد ذلك القالب في هذه المكتبة.',
  'article.not-found': 'المادة {id} ليست في هذه المكتبة.',
  'article.read-only': 'في هذه المادة ما لا يعرفه هذا الإصدار من Stet ({unknown})، فهي مفتوحة للقراءة فقط.',
  'article.invalid': 'لم تُحفظ المادة لأنها غير صالحة: {detail}.',
  'article.moved-on': 'تغيّرت المادة منذ اطلعت عليها. راجعها ثم ضع علامة «منشورة» من جديد.',
  'article.on-hold': 'هذه المادة موقوفة لأسباب قانونية.',
  'source.not-found': 'لم يعد هذا المصدر في أي مادة.',
  'version.not-found': 'هذه النسخة من المادة ليست في هذه المكتبة. اختر نسخة أخرى من السجل.',
  'version.damaged': 'هذه النسخة مخزنة تالفةً ولا يمكن عرضها. ولا يمس ذلك المادة نفسها؛ اختر نسخة أخرى من السجل.',
  'asset.not-a-picture': '{name} ليس صورة يستطيع Stet عرضها. استخدم JPEG أو PNG أو GIF أو WebP أو AVIF.',
  'asset.svg': '{name} رسم SVG، وقد يحمل برامج ويحمّل أشياء من الشبكة، فلا تُدرج رسوم كهذه في المواد. صدّره بصيغة PNG.',
  'asset.heic': '{name} صورة HEIC لا تعرضها المتصفحات. احفظها بصيغة JPEG في البرنامج الذي يعرضها.',
  'asset.tiff': '{name} صورة TIFF أو ملف خام من آلة تصوير، ولا تعرضه المتصفحات. احفظه بصيغة JPEG أو PNG.',
  'asset.pdf': '{name} ملف PDF. احفظ الصفحة أو الصورة التي تحتاج إليها بصيغة PNG أو JPEG.',
  'asset.too-large': 'حجم {name} هو {size, number} ميغابايت. وأقصى حجم للصورة {limit, number} ميغابايت.',
  'asset.too-many-pixels':
    'أبعاد {name} هي {width, number} × {height, number} بكسل. وأقصى عدد لها {limit, number} مليون بكسل.',
  'asset.unsound': '{name} ملف ناقص أو تالف. احصل عليه من مصدره من جديد.',
  'asset.unreadable': 'تعذّرت قراءة {name}.',
  'asset.not-found': 'الصورة {hash} ليست في هذه المكتبة.',
  'asset.damaged': 'الصورة {hash} تالفة على القرص. أعد إدراجها في المادة من ملفها.',
  'evidence.too-large': 'حجم هذا الملف {size, number} ميغابايت. والحد الأقصى للدليل {limit, number} ميغابايت.',
  'evidence.unreadable': 'تعذّرت قراءة هذا الملف.',
  'evidence.not-found': 'لم يعد هذا الملف في هذه المكتبة.',
  'evidence.damaged': 'هذا الملف تالف على القرص. أرفقه من جديد من حيث جاء.',
  'vocabulary.not-json': 'يبدأ {name} كملف JSON لكنه تالف أو مقطوع. احصل عليه من جديد من حيث جاء.',
  'vocabulary.no-terms':
    'لا مصطلحات في {name}. يقرأ Stet قوائم المصطلحات بصيغة SKOS JSON ‏(IPTC NewsCodes) أو قائمة أسماء بصيغة JSON أو جدولًا (CSV).',
  'vocabulary.too-many': 'في {name} مصطلحات أكثر من الحد، وهو {limit, number}.',
  'vocabulary.no-name': 'لم يُستورد شيء: لا اسم للمصطلح رقم {at} في الملف: {value}.',
  'vocabulary.bad-name': 'لم يُستورد شيء: لا حرف ولا رقم في «{value}»، فلا يصلح وسمًا.',
  'vocabulary.bad-group':
    'لم يُستورد شيء: «{value}» ليست مجموعة. والمجموعات هي topic وplace وperson وorganisation وfree.',
  'vocabulary.too-long': 'لم يُستورد شيء: في الملف اسم أطول من 200 حرف: «{value}».',
  'vocabulary.unknown-parent': 'لم يُستورد شيء: يتبع «{name}» المصطلح «{value}»، وهو ليس في الملف.',
  'import.unreadable': 'تعذّرت قراءة {name}.',
  'import.too-large': '{name} أكبر من {limit} ميغابايت.',
  'import.busy': 'هناك عملية استيراد جارية. انتظر حتى تنتهي ثم أعد المحاولة.',
  'import.too-many': 'في المجلد أكثر من {limit, number} ملف. استورد جزءًا منه في كل مرة.',
  'import.not-understood': 'تعذّر فهم {name}: إما أنه تالف أو أنه ليس ما يقوله اسمه.',
  'import.unknown-kind': 'ليس {name} مما يستطيع Stet أن يقرأه مادةً.',
  'import.picture': '{name} صورة، والصورة وحدها ليست مادة. أدرج صور JPEG وPNG وGIF وWebP وAVIF في مادة مفتوحة.',
  'import.pdf': '{name} ملف PDF يحدد مواضع الحروف لا ما تكوّنه. انسخ نصه إلى ملف نصي ثم استورده.',
  'import.document': '{name} مستند لا يقرؤه Stet. احفظه بصيغة DOCX أو نصًا عاديًا في البرنامج الذي كتبه ثم استورده.',
  'import.archive': '{name} ملف مضغوط. فك ضغطه ثم استورد المجلد.',
  'import.no-stories': 'لا مواد في {name}.',
  'import.damaged': 'الملف {name} تالف أو مبتور. احصل عليه مجددًا من مصدره.',
  'import.too-deep': 'أجزاء {name} متداخلة أعمق من أي مستند، فلم يُقرأ.',
  'import.too-long': 'كلمات {name} أكثر من كلمات أي مادة، فلم يُقرأ.',
  'import.bomb': 'يتجاوز {name} بعد فك ضغطه {limit, number} ميغابايت، فلم يُقرأ.',
  'import.outside': 'يسمّي {name} ملفات خارجه، ولا يفعل ذلك أي مستند، فلم يُقرأ.',
  'import.entities': 'يعرّف {name} رموزًا خاصة به (entities)، ولا يفعل ذلك أي مستند، فلم يُقرأ.',
  'import.no-pandoc':
    'يحتاج Stet إلى برنامج pandoc لقراءة {name}. ثبّته من pandoc.org ثم استورد الملف من جديد، أو احفظه بصيغة DOCX.',
  'import.pandoc-failed': 'لم يستطع pandoc قراءة {name}. احفظه بصيغة DOCX في البرنامج الذي كتبه ثم استورده.',
  'import.foreign-json': 'لا مادة في {name}. يُستورد من ملفات JSON ما حفظه Stet من نسخ (.stet.json) وما صدّره Ghost.',
  'import.damaged-copy':
    'الملف {name} تالف أو كتبه إصدار أحدث من Stet، فلم يُستورد. وكلماته في ملف ‎.md المحفوظ إلى جانبه.',
  'import.empty': 'لا نص في {name}.',
  'import.encoding': '{name} ليس نصًا بترميز UTF-8. احفظه بهذا الترميز في البرنامج الذي جاء منه ثم استورده من جديد.',
  'import.folder': '{name} مجلد. اختر الملفات التي فيه.',
  'export.folder': 'لا يُسمح لبرنامج Stet بالكتابة في {path}. اختر مجلدًا آخر.',
  'export.disk-full': 'امتلأ القرص فلم يُصدَّر شيء. والملفات السابقة على حالها.',
  'export.failed': 'لم ينجح التصدير إلى {path} ({detail}). والملفات السابقة على حالها.',
  'export.proof':
    'كُتبت الصفحة ثم قُرئت فوُجدت تخالف المادة ({what, select, text {كلماتها} references {مراجعها} anchor {موضع يقود إليه رابط} link {رابط} image {صورة} alt {نص بديل} headings {عناوينها} stamp {ختمها} other {شيء من خارجها}}: «{place}»)، فلم يُحتفظ بها. والملفات السابقة على حالها.',
  'site.taken': 'في هذا المجلد ملف لغير Stet عند {path}، فلم يُكتب شيء. اختر مجلدًا آخر أو انقل ذلك الملف.',
  'site.address':
    '«{address}» ليس عنوان موقع على الشبكة. يبدأ العنوان بـ https:// أو http://، مثل https://example.org/.',
  'export.theme-unreadable': 'تتعذّر قراءة ورقة الأنماط {name}. اخترها من جديد في الإعدادات، أو اختر مظهرًا آخر.',
  'export.theme-loads':
    'تحمّل ورقة الأنماط {name} شيئًا من خارجها ({what})، فلا تكتمل بها الصفحة. ضع الصور والخطوط فيها على هيئة بيانات.',
  'link.refused': 'لا يفتح Stet إلا روابط المواقع والبريد، لا {url}.',
  'settings.unwritable': 'تعذّر تخزين إعداداتك. وتبقى سارية حتى تنهي البرنامج.',
} as const satisfies Record<keyof typeof english, string>

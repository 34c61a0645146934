import { phrases } from '../fold'

/** Lines that only the page around a story says, wherever they stand. */
export const NEVER_STORY = phrases(
  [
    'skip to content|skip to main content|skip to main|skip to navigation|jump to content|jump to navigation|back to top',
    'advertisement|advertisement - scroll to continue|article continues below|article continues after advertisement|story continues below advertisement|story continues below|continue reading below|sponsored content',
    'share this article|share this story|share this page|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email|share by email|copy link|copy link to clipboard|link copied|print this article|print this page|listen to this article|save this article|save for later|add to reading list|open in app|view comments|leave a comment|post a comment',
    'sign up for our newsletter|subscribe to our newsletter|get our newsletter|accept cookies|accept all cookies|accept all|reject all cookies|reject all|manage cookies|cookie settings|cookie preferences|cookie policy|privacy policy|terms of use|terms of service|terms and conditions|all rights reserved|please enable javascript|loading...',
    'zum inhalt springen|zum hauptinhalt springen|zur navigation springen|direkt zum inhalt|nach oben|anzeige|werbung|artikel teilen|artikel drucken|artikel anhören|artikel merken|auf facebook teilen|auf x teilen|link kopieren|per e-mail teilen|newsletter abonnieren|alle cookies akzeptieren|cookie-einstellungen|datenschutzerklärung|alle rechte vorbehalten',
    "aller au contenu|aller au contenu principal|passer au contenu|haut de page|publicité|la suite après la publicité|partager l'article|partager cet article|partager sur facebook|copier le lien|imprimer l'article|écouter l'article|s'inscrire à la newsletter|tout accepter|tout refuser|gérer les cookies|politique de confidentialité|tous droits réservés",
    'saltar al contenido|ir al contenido|ir al contenido principal|publicidad|compartir artículo|compartir en facebook|copiar enlace|imprimir artículo|aceptar todas las cookies|política de privacidad|todos los derechos reservados',
    "vai al contenuto|salta al contenuto|pubblicità|condividi l'articolo|condividi su facebook|copia link|accetta tutti i cookie|tutti i diritti riservati",
    'pular para o conteúdo|ir para o conteúdo|publicidade|compartilhar artigo|copiar link|todos os direitos reservados|ga naar inhoud|naar de inhoud|advertentie|deel dit artikel|alle rechten voorbehouden',
    'انتقل إلى المحتوى|انتقل الى المحتوى الرئيسي|تخطي إلى المحتوى|تخطى إلى المحتوى|تجاوز إلى المحتوى|إعلان|إعلانات|شارك المقال|شارك هذا المقال|شارك على فيسبوك|انسخ الرابط|نسخ الرابط|اشترك في نشرتنا البريدية|سياسة الخصوصية|جميع الحقوق محفوظة',
  ].join('|'),
)

/** What readers can do with a story: buttons beside its headline or below its last paragraph. */
export const TOOLS = phrases(
  [
    'share|share full article|gift this article|gift article|save|saved|print|listen|email|e-mail|tweet|facebook|twitter|x|whatsapp|telegram|signal|linkedin|reddit|pinterest|bluesky|mastodon|threads|messenger|flipboard',
    'teilen|drucken|merken|vorlesen|anhören|partager|imprimer|écouter|enregistrer|compartir|imprimir|guardar|escuchar|condividi|stampa|salva|ascolta|compartilhar|salvar|ouvir|delen|afdrukken|bewaren',
    'مشاركة|شارك|طباعة|حفظ|استمع|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام',
  ].join('|'),
)

/** Other lines of the page where they stand above the headline or below the last paragraph. */
export const AROUND_THE_STORY = phrases(
  [
    'menu|main menu|search|login|log in|log out|sign in|sign up|register|my account|subscribe|subscribe now|subscribe today|newsletter|newsletters|donate|post|instagram|youtube|tiktok|rss|follow|following|comments|no comments|latest|latest news|latest stories|trending|trending now|most read|most popular|most viewed|popular|popular now|top stories|more stories|more news|editors picks|about us|contact us|advertise|advertise with us|help|faq|cookies|privacy|terms|close|next|previous|back',
    'startseite|suche|suchen|anmelden|abmelden|abonnieren|jetzt abonnieren|abo|kommentare|kommentieren|neueste|neueste artikel|aktuelles|meistgelesen|am meisten gelesen|schlagzeilen|impressum|datenschutz|kontakt|über uns|agb',
    "accueil|rechercher|recherche|se connecter|connexion|s'abonner|abonnez-vous|commentaires|commenter|derniers articles|dernières nouvelles|les plus lus|à la une|mentions légales|contact|contactez-nous",
    'inicio|portada|buscar|iniciar sesión|suscríbete|suscribirse|comentarios|últimas noticias|lo más leído|lo último|aviso legal|contacto',
    'cerca|accedi|abbonati|commenti|ultime notizie|i più letti|contatti|início|entrar|assine|comentários|últimas notícias|mais lidas|zoeken|inloggen|abonneren|reacties|laatste nieuws|meest gelezen',
    'الرئيسية|القائمة|بحث|البحث|تسجيل الدخول|اشترك|اشترك الآن|تعليقات|التعليقات|الأحدث|أحدث الأخبار|آخر الأخبار|الأكثر قراءة|الأكثر مشاهدة|من نحن|اتصل بنا|إنستغرام|يوتيوب',
  ].join('|'),
)

/** Sections of a site. Several lines of them are its menu; a single one above the headline is the kicker. */
export const SECTION_NAMES = phrases(
  [
    'home|news|world|local|national|international|europe|politics|business|economy|money|markets|finance|sport|sports|football|culture|arts|life|lifestyle|style|travel|food|health|science|climate|environment|technology|tech|education|society|entertainment|weather|live|video|videos|tv|radio|podcast|podcasts|photos|pictures|games|jobs|investigations|features|about|contact',
    'opinion|comment|analysis|exclusive|breaking|breaking news|interview|explainer|editorial|obituary|review|profile|special report|feature|long read|report|fact check',
    'nachrichten|politik|wirtschaft|welt|ausland|inland|lokales|regional|kultur|wissen|wissenschaft|gesundheit|umwelt|reise|gesellschaft|panorama|feuilleton|meinung|kommentar|analyse|reportage|leitartikel|nachruf|porträt',
    'actualité|actualités|politique|économie|monde|société|culture|sport|santé|sciences|planète|débats|idées|opinions|éditorial|entretien|portrait|enquête',
    'noticias|política|economía|mundo|internacional|sociedad|cultura|deportes|salud|ciencia|opinión|análisis|entrevista|reportaje|notizie|cronaca|esteri|economia|cultura|salute|opinioni|notícias|esportes|saúde|opinião|nieuws|politiek|economie|buitenland|binnenland',
    'أخبار|سياسة|اقتصاد|العالم|عربي|دولي|محلي|رياضة|ثقافة|فن|فنون|صحة|علوم|تكنولوجيا|مجتمع|منوعات|رأي|آراء|تحليل|تقارير|حوار|مقابلة|خاص|فيديو|بودكاست',
  ].join('|'),
)

/** Longer lines of the page, by how they begin or end, where they stand at its edges. */
export const EDGE_PATTERNS: readonly RegExp[] = [
  /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b/i,
  /^by (?:continuing|using|browsing)\b.{0,60}\b(?:cookies|terms|privacy policy)\b/i,
  /^(?:wir verwenden cookies|diese (?:web)?seite verwendet cookies|nous utilisons des cookies|ce site utilise des cookies|utilizamos cookies|este sitio (?:web )?utiliza cookies|questo sito utilizza (?:i )?cookie|نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات تعريف الارتباط)/i,
  /^(?:©|\(c\)\s|copyright\s).{0,100}\d{4}/i,
  /\ball rights reserved\.?$/i,
  /^(?:sign up|subscribe)\b.{0,80}\bnewsletters?\b/i,
  /^follow (?:us|\S+(?: \S+)?) on (?:facebook|x|twitter|instagram|linkedin|youtube|bluesky|mastodon|telegram)\b/i,
  /^\d{1,6}\s(?:comments?|shares?|views?|kommentare?|commentaires?|comentarios?)$/i,
  /^(?:an? |\d{1,2} )(?:minute|hour|day)s? ago$/i,
]

/** How long reading takes. */
export const READING_TIME =
  /^(?:(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|مدة القراءة|وقت القراءة)\s?:?\s?)?(?:about |ca\. )?[\d٠-٩]{1,3}[\s-]?(?:min(?:ute[sn]?|uti|utos?|\.)?|دقيقة|دقائق)(?:\s?(?:read|lesezeit|de lecture|de lectura|di lettura))?$/iu

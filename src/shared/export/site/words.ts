/** The words around the stories of a site. */
export interface SiteWords {
  /** The language (BCP 47) these words are in. */
  language: string
  skip: string
  home: string
  latest: string
  sections: string
  pages: string
  newer: string
  older: string
  earlier: string
  none: string
  notFound: string
  notFoundHint: string
  feed: string
  /** Above the stories that have a tag. */
  tagged(name: string): string
}

const en: SiteWords = {
  language: 'en',
  skip: 'Skip to the content',
  home: 'Home',
  latest: 'Latest',
  sections: 'Sections',
  pages: 'Pages',
  newer: 'Newer stories',
  older: 'Older stories',
  earlier: 'earlier stories',
  none: 'No stories yet.',
  notFound: 'Page not found',
  notFoundHint: 'There is no page at this address. It may have moved.',
  feed: 'Feed',
  tagged: (name) => `Tagged: ${name}`,
}

const ar: SiteWords = {
  language: 'ar',
  skip: 'انتقل إلى المحتوى',
  home: 'الرئيسية',
  latest: 'الأحدث',
  sections: 'الأقسام',
  pages: 'الصفحات',
  newer: 'مواد أحدث',
  older: 'مواد أقدم',
  earlier: 'مواد سابقة',
  none: 'لا مواد بعد.',
  notFound: 'الصفحة غير موجودة',
  notFoundHint: 'لا صفحة على هذا العنوان. ربما نُقلت.',
  feed: 'موجز',
  tagged: (name) => `الوسم: ${name}`,
}

/** The words for a site's language (BCP 47); English where there are none. */
export function siteWords(language: string): SiteWords {
  return language.toLowerCase().split('-', 1)[0] === 'ar' ? ar : en
}

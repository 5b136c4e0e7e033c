// Texts in the language of the reader: the first wanted that exists, otherwise French, otherwise the first there is.
export function translation(text, locales) {
  for (const locale of locales) {
    for (const tag of [locale, locale.split('-')[0]]) {
      if (text[tag] !== undefined) {
        return { locale: tag, text: text[tag], isFallback: false }
      }
    }
  }
  const locale = text.fr === undefined ? Object.keys(text)[0] : 'fr'
  return { locale, text: text[locale], isFallback: locales.length > 0 }
}

export function localesOf(header) {
  if (!header) {
    return []
  }
  return header.split(',').map((range) => {
    const [tag, quality] = range.trim().split(';q=')
    return { tag, quality: quality === undefined ? 1 : Number(quality) }
  }).filter((range) => range.tag !== '*' && range.quality > 0).sort((a, b) => b.quality - a.quality).map((r) => r.tag)
}

import { LANGUAGES, type Language } from '../terms.ts'

/**
 * The language of messages (DESIGN section 5): what `--lang` says, else `TTDN_LANG`, else the locale of the
 * environment, else that of the system; `vi*` is Vietnamese, anything else English.
 */
export function chooseLanguage(
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string | undefined,
): Language {
  const asked = languageNamed(flag) ?? languageNamed(env['TTDN_LANG'])
  if (asked !== undefined) return asked
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  return /^vi(?![a-z])/i.test(locale ?? systemLocale() ?? '') ? 'vi' : 'en'
}

function languageNamed(value: string | undefined): Language | undefined {
  return LANGUAGES.find(
    (language) => value !== undefined && value.toLowerCase().split(/[-_.]/)[0] === language,
  )
}

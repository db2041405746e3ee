import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/messages/language.ts'
import type { Language } from '../../src/terms.ts'

type Case = [flag: string | undefined, env: Record<string, string>, system: string | undefined, Language]
const cases: Case[] = [
  ['vi', { TTDN_LANG: 'en', LANG: 'en_US.UTF-8' }, 'en-US', 'vi'],
  ['en', { TTDN_LANG: 'vi' }, 'vi-VN', 'en'],
  [undefined, { TTDN_LANG: 'vi', LANG: 'en_US.UTF-8' }, 'en-US', 'vi'],
  [undefined, { TTDN_LANG: 'VI_vn' }, 'en-US', 'vi'],
  [undefined, { LANG: 'vi_VN.UTF-8' }, 'en-US', 'vi'],
  [undefined, { LC_ALL: 'vi_VN', LANG: 'en_US.UTF-8' }, 'en-US', 'vi'],
  [undefined, { LC_ALL: 'C', LANG: 'vi_VN.UTF-8' }, 'vi-VN', 'en'],
  [undefined, { LC_MESSAGES: 'vi', LANG: 'en_US.UTF-8' }, 'en-US', 'vi'],
  [undefined, { LC_ALL: '', LANG: 'vi' }, 'en-US', 'vi'],
  [undefined, {}, 'vi-VN', 'vi'],
  [undefined, { LANG: '' }, 'vi', 'vi'],
  [undefined, {}, 'en-US', 'en'],
  [undefined, {}, undefined, 'en'],
  // Venda (ve) and Vietnamese (vi, vie) begin alike
  [undefined, { LANG: 've_ZA' }, undefined, 'en'],
  [undefined, { LANG: 'vic_XX' }, undefined, 'en'],
  // an unknown wish is passed over
  ['fr', { LANG: 'vi_VN' }, undefined, 'vi'],
  [undefined, { TTDN_LANG: 'fr', LANG: 'vi_VN' }, undefined, 'vi'],
]

test.each(cases)('%s %o %s → %s', (flag, env, system, language) => {
  expect(chooseLanguage(flag, env, () => system)).toBe(language)
})

import { expect, test } from 'vitest'
import { rulesPage } from '../../src/report/rules-page.ts'

// `npm run schemas` writes it
test('docs/rules.md is what the rules say', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../docs/rules.md')
})

import { expect, test } from 'vitest'
import { CATALOGUE } from '../../src/catalogue/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { makeSourceText } from '../../src/source/make-source-text.ts'
import { readStructure } from '../../src/structure/read-structure.ts'

/** Recipients are names, without signs and what they get the document for. */
test.each([
  ['- Bộ Nội vụ (để báo cáo);', 'Bộ Nội vụ'],
  ['- Bộ Nội vụ; (để báo cáo)', 'Bộ Nội vụ'],
  ['- Bộ Nội vụ;', 'Bộ Nội vụ'],
  ['- Bộ Nội vụ (Cục Chuyển đổi số);', 'Bộ Nội vụ (Cục Chuyển đổi số)'],
])('%s', (line, name) => {
  const head =
    'UBND TỈNH LÂM SƠN\nSố: 52/KH-UBND\n\nKẾ HOẠCH\nTập huấn\n\nI. NỘI DUNG\n\n1. Sở Nội vụ: Tập huấn.'
  const source = makeSourceText('plan.txt', `${head}\n\nNơi nhận:\n${line}\n- Lưu: VT.\n`)
  const document = readDocument(source, 'text')
  if (document === undefined) throw new Error('no reader')
  const { plan } = readStructure(document, CATALOGUE)
  expect(plan.recipients.map(({ text }) => text)).toEqual([name])
})

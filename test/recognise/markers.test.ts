import { describe, expect, test } from 'vitest'
import { readMark, romanValue } from '../../src/recognise/markers.ts'

describe('marks at the head of a line (domain.md 1.7)', () => {
  const t = (line: string, style: string, label: string, rest: string): void =>
    test(line, () => {
      const mark = readMark(line)
      expect(mark && [mark.style, mark.label, line.slice(mark.length)]).toEqual([style, label, rest])
    })
  t('I. MỤC ĐÍCH', 'roman', 'I', 'MỤC ĐÍCH')
  t('I- MỤC ĐÍCH', 'roman', 'I', 'MỤC ĐÍCH')
  t('II/ NỘI DUNG', 'roman', 'II', 'NỘI DUNG')
  t('IV.Kinh phí', 'roman', 'IV', 'Kinh phí')
  t('1. Mục đích', 'decimal', '1', 'Mục đích')
  t('1/ Mục đích', 'decimal', '1', 'Mục đích')
  t('1) Mục đích', 'decimal', '1', 'Mục đích')
  t('2- Chỉnh trang', 'decimal', '2', 'Chỉnh trang')
  t('03. Báo cáo', 'decimal', '3', 'Báo cáo')
  t('3.1. Nội dung', 'decimal-2', '3.1', 'Nội dung')
  t('3.1 Nội dung', 'decimal-2', '3.1', 'Nội dung')
  t('1.2.3. Chi tiết', 'decimal-3', '1.2.3', 'Chi tiết')
  t('I.2. Nhóm hai', 'decimal-2', 'I.2', 'Nhóm hai')
  t('a) Sở Y tế', 'lower', 'a', 'Sở Y tế')
  t('đ) Sở Y tế', 'lower', 'đ', 'Sở Y tế')
  t('a. Thu thập', 'lower', 'a', 'Thu thập')
  t('A. PHẦN CHUNG', 'upper', 'A', 'PHẦN CHUNG')
  t('(1) Rà soát', 'parenthesis-decimal', '1', 'Rà soát')
  t('(ii) Rà soát', 'lower-roman', 'ii', 'Rà soát')
  t('- Rà soát', 'dash', '', 'Rà soát')
  t('– Rà soát', 'dash', '', 'Rà soát')
  t('+ Rà soát', 'plus', '', 'Rà soát')
  t('* Rà soát', 'star', '', 'Rà soát')
  t('• Rà soát', 'bullet', '', 'Rà soát')
  t('Điều 2. Giao Sở Y tế', 'article', 'Điều 2', 'Giao Sở Y tế')
  t('Phần thứ nhất', 'part', 'Phần 1', '')
  t('PHẦN II', 'part', 'Phần II', '')
  t('Chương III', 'chapter', 'Chương III', '')
})

describe('what looks like a mark and is none', () => {
  const none = (line: string): void => test(line, () => expect(readMark(line)).toBeUndefined())
  none('157/KH-UBND')
  none('552/TB-VPCP ngày 13 tháng 10 năm 2025')
  none('20.7.2020 là hạn cuối')
  none('1.541 km đường')
  none('10.000 hộ dân')
  none('V/v hướng dẫn')
  none('2021-2025')
  none('100% cơ quan')
  none('Sở Y tế')
  none('điều 5 của Luật này')
  none('Điều 5 Luật Bảo vệ môi trường')
  none('-')
})

test('Roman numerals', () => {
  expect(['I', 'iv', 'IX', 'XIV', 'XL'].map(romanValue)).toEqual([1, 4, 9, 14, 40])
  expect(['IIII', 'VX', 'A', ''].map(romanValue)).toEqual([undefined, undefined, undefined, undefined])
})

test('an ambiguous letter keeps its other reading', () => {
  expect(readMark('i) Rà soát')?.alternatives?.map((other) => other.style)).toEqual(['lower-roman'])
  expect(readMark('I. Rà soát')?.alternatives?.map((other) => other.style)).toEqual(['upper'])
})

import { readingFinding, type Finding } from '../../finding.ts';

// What is peculiar to PDF among the reasons why a document could not be read; the others are in ../faults.ts.

export const tooSlow = (page: number): Finding => readingFinding('decode.too_slow', 'error', {
  zh: `本站未能识读全文：处理超时，第${page}页起未读。`,
  en: `We could not read all of it: time ran out, and nothing was read from page ${page} on.`,
}, { actual: String(page) });

export const pageDamaged = (page: number): Finding => readingFinding('decode.damaged', 'error', {
  zh: `本站未能识读：PDF 第${page}页已损坏。`,
  en: `We could not read page ${page} of the PDF: it is damaged.`,
}, { actual: String(page) });

export const pageWithoutText = (pages: readonly number[]): Finding => readingFinding('decode.page_without_text', 'info', {
  zh: `第${pages.join('、')}页没有文字：是空白页，或只有图像。`,
  en: `No text on page ${pages.join(', ')}: it is blank, or a picture.`,
}, { actual: pages.join(' ') });

export const charactersLost = (count: number): Finding => readingFinding('decode.characters_lost', 'warning', {
  zh: `有${count}个字符，PDF 的字体没有说明是什么字。`,
  en: `${count} characters could not be told: the PDF's fonts do not say what they stand for.`,
}, { actual: String(count) });

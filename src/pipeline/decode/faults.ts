import { readingFinding, type Finding } from '../finding.ts';

// Why a document, or a part of it, could not be taken from its bytes: one wording for all formats.

export const damaged = (): Finding => readingFinding('decode.damaged', 'error', {
  zh: '本站未能识读：文件已损坏或不完整。',
  en: 'We could not read it: the file is damaged or incomplete.',
});

export const encrypted = (): Finding => readingFinding('decode.encrypted', 'error', {
  zh: '本站未能识读：文件已加密。请提供未设密码的文件。',
  en: 'We could not read it: the file is encrypted. Please provide it without a password.',
});

export const needsOcr = (): Finding => readingFinding('decode.needs_ocr', 'error', {
  zh: '本站未能识读：文件只有图片，没有文字。',
  en: 'We could not read it: the file holds pictures only, no text.',
});

export const empty = (): Finding => readingFinding('decode.empty', 'error', {
  zh: '文件为空，没有可读的内容。',
  en: 'The file is empty: there is nothing to read.',
});

export const noText = (): Finding => readingFinding('decode.no_text', 'error', {
  zh: '本站未能识读：网页本身没有文字（内容可能由脚本另行载入）。',
  en: 'We could not read it: the page itself holds no text (a script may load it).',
});

export const tooLarge = (): Finding => readingFinding('decode.too_large', 'error', {
  zh: '本站未能识读全文：文件过大，超出的部分没有读取。',
  en: 'We could not read all of it: the file is too large, and what exceeds our limit was not read.',
});

export const nestedTooDeeply = (): Finding => readingFinding('decode.nested_too_deeply', 'warning', {
  zh: '表格嵌套层数过多，最内层只按文字读取。',
  en: 'Tables stand in one another too deeply; the innermost were taken as text only.',
});

export const hiddenContent = (): Finding => readingFinding('decode.hidden_content', 'info', {
  zh: '统计表在网页中默认隐藏，由脚本显示；已照样读取。',
  en: 'The page hides its tables until a script shows them; they were read all the same.',
});

/**
 * Characters of the blocks “Kangxi radicals” and “CJK radicals” replaced by the ideographs they look like, one for one,
 * so that places hold. A font that draws both with one glyph makes PDF files name the radical: ⼈ for 人 in all that
 * Chromium prints. Unicode's own compatibility forms give the first block, not the second.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (radical) => ideographs.get(radical) ?? radical.normalize('NFKC'));
}

/** Radicals that are words by themselves and share their glyph in Noto Sans CJK (read from its character map). */
const pairs = '⺎兀⺒巳⺓幺⺛旡⺞歺⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻑長⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const ideographs = new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, radical = '', ideograph = '']) => [radical, ideograph]));

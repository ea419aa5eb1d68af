import type { Wording } from '../form/index.ts';

/** English names of the provinces by GB/T 2260 code; the Chinese ones come from src/regions/. */
export const provincesInEnglish: Record<string, string> = {
  110000: 'Beijing', 120000: 'Tianjin', 130000: 'Hebei', 140000: 'Shanxi', 150000: 'Inner Mongolia',
  210000: 'Liaoning', 220000: 'Jilin', 230000: 'Heilongjiang',
  310000: 'Shanghai', 320000: 'Jiangsu', 330000: 'Zhejiang', 340000: 'Anhui', 350000: 'Fujian', 360000: 'Jiangxi', 370000: 'Shandong',
  410000: 'Henan', 420000: 'Hubei', 430000: 'Hunan', 440000: 'Guangdong', 450000: 'Guangxi', 460000: 'Hainan',
  500000: 'Chongqing', 510000: 'Sichuan', 520000: 'Guizhou', 530000: 'Yunnan', 540000: 'Tibet',
  610000: 'Shaanxi', 620000: 'Gansu', 630000: 'Qinghai', 640000: 'Ningxia', 650000: 'Xinjiang',
  710000: 'Taiwan', 810000: 'Hong Kong', 820000: 'Macao',
};

/** As short as a tile of a map asks for: the Chinese 简称, and the letters of GB/T 2260. */
export const provinceSigns: Record<string, Wording> = {
  110000: { zh: '京', en: 'BJ' }, 120000: { zh: '津', en: 'TJ' }, 130000: { zh: '冀', en: 'HE' }, 140000: { zh: '晋', en: 'SX' }, 150000: { zh: '蒙', en: 'NM' },
  210000: { zh: '辽', en: 'LN' }, 220000: { zh: '吉', en: 'JL' }, 230000: { zh: '黑', en: 'HL' },
  310000: { zh: '沪', en: 'SH' }, 320000: { zh: '苏', en: 'JS' }, 330000: { zh: '浙', en: 'ZJ' }, 340000: { zh: '皖', en: 'AH' }, 350000: { zh: '闽', en: 'FJ' }, 360000: { zh: '赣', en: 'JX' }, 370000: { zh: '鲁', en: 'SD' },
  410000: { zh: '豫', en: 'HA' }, 420000: { zh: '鄂', en: 'HB' }, 430000: { zh: '湘', en: 'HN' }, 440000: { zh: '粤', en: 'GD' }, 450000: { zh: '桂', en: 'GX' }, 460000: { zh: '琼', en: 'HI' },
  500000: { zh: '渝', en: 'CQ' }, 510000: { zh: '川', en: 'SC' }, 520000: { zh: '贵', en: 'GZ' }, 530000: { zh: '云', en: 'YN' }, 540000: { zh: '藏', en: 'XZ' },
  610000: { zh: '陕', en: 'SN' }, 620000: { zh: '甘', en: 'GS' }, 630000: { zh: '青', en: 'QH' }, 640000: { zh: '宁', en: 'NX' }, 650000: { zh: '新', en: 'XJ' },
  710000: { zh: '台', en: 'TW' }, 810000: { zh: '港', en: 'HK' }, 820000: { zh: '澳', en: 'MO' },
};

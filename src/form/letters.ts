import { withoutRadicals } from './radicals.ts';

/**
 * Characters as the form's words are compared: NFKC, no radicals, traditional forms as simplified ones. Where NFKC gives
 * one character for one, so does this: places hold.
 */
export function plainLetters(text: string): string {
  if (text.length > longest) return normalized(text);
  let differs = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = plain[code] || learn(code);
    if (letter === together) return normalized(text);
    codes[at] = letter;
    if (letter !== code) differs = true;
  }
  return differs ? String.fromCharCode.apply(null, codes.slice(0, text.length) as unknown as number[]) : text;
}

/** Every text of every report passes here, most of it letters that stay as they are: a table tells them in a fifth of the time. */
const plain = new Uint16Array(65_536);

/** Stands in the table for what cannot be taken letter by letter: U+FFFF is no character. */
const together = 0xffff;

/** Texts to this length are taken letter by letter. */
const longest = 4096;
const codes = new Uint16Array(longest);

/** A letter goes by itself where it gives one letter, and joins with none beside it: no mark, no part of a Hangul syllable, no half of a pair. */
function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const normal = normalized(letter);
  const joins = /[\p{M}\p{Cs}\u1100-\u11ff]/u.test(letter.normalize('NFKD'));
  const found = joins || normal.length !== 1 ? together : normal.charCodeAt(0);
  plain[code] = found;
  return found;
}

const normalized = (text: string): string => withoutRadicals(text.normalize('NFKC'))
  .replace(traditional, (letter) => simplified.get(letter) ?? letter);

/** Simplified and traditional form of characters that the form and its reports use. */
const pairs = '万萬 业業 为為 举舉 义義 习習 产產 亲親 从從 众眾 会會 传傳 体體 余餘 债債 偿償 党黨 内內 决決 况況 冻凍 净淨 减減 凭憑 击擊 划劃 则則 创創 办辦 务務 动動 劳勞 势勢 区區 医醫 协協 单單 卖賣 历歷'
  + ' 厅廳 县縣 参參 双雙 发發 变變 号號 吗嗎 听聽 启啟 员員 响響 团團 园園 围圍 国國 图圖 圣聖 场場 块塊 坏壞 备備 复復 够夠 头頭 奖獎 学學 实實 审審 宪憲 宽寬 对對 导導 将將 尔爾 届屆 属屬 岁歲 岗崗'
  + ' 并並 广廣 应應 庄莊 库庫 开開 异異 弃棄 张張 强強 归歸 当當 录錄 征徵 径徑 总總 恶惡 悬懸 惩懲 惯慣 户戶 执執 扩擴 护護 报報 担擔 拟擬 择擇 据據 损損 换換 携攜 数數 斗鬥 断斷 无無 时時 术術 机機'
  + ' 杂雜 权權 条條 来來 极極 构構 标標 栏欄 树樹 样樣 档檔 检檢 楼樓 欢歡 毕畢 气氣 汇匯 汉漢 没沒 沟溝 济濟 测測 浏瀏 满滿 滥濫 灾災 点點 热熱 爱愛 状狀 独獨 环環 现現 电電 画畫 畅暢 疗療 监監 盖蓋'
  + ' 盘盤 码碼 确確 祸禍 离離 种種 积積 称稱 税稅 稳穩 穷窮 窃竊 竞競 笔筆 筹籌 签簽 简簡 类類 粮糧 纠糾 级級 纪紀 纯純 纳納 纵縱 纸紙 纷紛 组組 织織 终終 经經 结結 绝絕 统統 继繼 绩績 绪緒 续續 维維'
  + ' 综綜 缴繳 编編 网網 罚罰 罗羅 职職 联聯 胜勝 脑腦 腾騰 节節 苏蘇 范範 药藥 获獲 营營 虑慮 虽雖 补補 装裝 规規 视視 览覽 觉覺 计計 订訂 认認 讨討 让讓 训訓 议議 记記 讲講 许許 论論 讼訟 设設 访訪'
  + ' 证證 评評 识識 诉訴 词詞 译譯 试試 诚誠 话話 询詢 该該 详詳 语語 误誤 说說 请請 诸諸 诺諾 课課 调調 谁誰 负負 财財 责責 质質 购購 贯貫 贴貼 费費 资資 赔賠 赞贊 车車 转轉 轮輪 软軟 载載 较較 辅輔'
  + ' 输輸 达達 迁遷 过過 运運 还還 这這 进進 远遠 违違 连連 适適 选選 递遞 遗遺 邮郵 邻鄰 采採 释釋 里裡 针針 钟鐘 钱錢 铁鐵 链鏈 销銷 锁鎖 错錯 键鍵 镇鎮 长長 门門 闭閉 问問 间間 闻聞 队隊 阶階 际際'
  + ' 陆陸 险險 随隨 隐隱 难難 项項 须須 顾顧 预預 领領 频頻 题題 额額 风風 饮飲 馆館 马馬 驻駐 验驗 鉴鑒 鱼魚 鸟鳥 麦麥 黄黃 齐齊 齿齒 龙龍 制製 后後 于於 复複 秘祕 众衆 处處 个個 两兩 与與 关關 系係';

const simplified = new Map(pairs.split(' ').map(([plain = '', traditional = '']) => [traditional, plain]));

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

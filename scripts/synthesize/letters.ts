import type { Random } from './random.ts';
import type { Style } from './style.ts';

// Other letters for the same words: none of this changes what a label or figure says.

/** ASCII digits and signs as full-width ones. */
export const fullWidth = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Pairs of a character and its traditional form, for the characters of the form's words. */
const traditional = pairs(
  '万萬业業为為举舉务務动動区區发發总總执執护護报報据據数數条條构構机機权權组組织織结結继繼续續维維缴繳罚罰获獲补補规規计計认認议議许許讼訟访訪'
  + '诉訴询詢请請购購费費转轉这這进進过過采採问問题題项項额額无無国國会會体體决決况況减減处處关關当當属屬强強对對审審应應开開类類纠糾纳納经經'
  + '没沒现現制製范範确確稳穩于於后後号號内內复復',
);

/** Radicals that PDF programs put for characters; NFKC undoes those of U+2F00 to 2FDF only. */
const radicals = pairs('民⺠门⻔长⻓见⻅风⻛人⼈八⼋力⼒大⼤工⼯文⽂方⽅无⽆生⽣用⽤目⽬自⾃行⾏立⽴金⾦面⾯里⾥');

/** A word as the style's letters and punctuation have it. */
export function lettered(word: string, style: Style): string {
  if (style.letters === 'simplified') return word;
  return replaced(word, style.letters === 'traditional' ? traditional : radicals);
}

/** Characters that recognition takes for one another, seen (厲, 控, 甘) or of the same shape. */
const lookAlikes = pairs(
  '属厲属厉己已已己末未大太人入入人予子公会申中请清总忌计汁结绪维唯纠纪复夏议仪诉拆讼颂起超理埋处外罚罪强弦制治数故量童规现章草范苑性姓件仵政改许讦可司'
  + '收牧费贾采来购构业亚科料研硏机札构沟社杜会合益盖组祖织枳法怯律津务分自白然燃其共本木年午新斯转传禁楚止正密蜜秘密家冢国囯保葆护沪第弟方万合台权杈内肉'
  + '部陪事亊类粪过这程呈信倌息熄执热案桉卷券查杳询洵掌常握屋相柏没设现观成戍需雷要耍另别作怍补朴仍扔不下明朋确碓访坊举誉投没重童提题供洪开井出击版板物勿'
  + '无元由曲反友逾愈期其缴激纳呐通遁知和办为度渡果课',
);

/** A label with up to `count` Chinese characters misread, dropped or doubled. */
export function misread(label: string, count: number, random: Random): string {
  const letters = [...label];
  const places = letters.flatMap((letter, at) => (/\p{Script=Han}/u.test(letter) ? [at] : []));
  for (const at of random.shuffle(places).slice(0, count)) {
    const letter = letters[at] ?? '';
    const misreadings = [lookAlikes.get(letter) ?? '甘', '', letter + letter, random.pick(['口', '丨', '共', '*'])];
    letters[at] = misreadings[random.pick([0, 0, 0, 0, 1, 2, 3])] ?? letter;
  }
  return letters.join('');
}

const replaced = (word: string, letters: ReadonlyMap<string, string>): string => [...word].map((letter) => letters.get(letter) ?? letter).join('');

function pairs(text: string): Map<string, string> {
  const letters = [...text];
  const found = new Map<string, string>();
  for (let at = 0; at < letters.length; at += 2) found.set(letters[at] ?? '', letters[at + 1] ?? '');
  return found;
}

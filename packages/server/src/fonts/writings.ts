import type { FontWriting } from '@gangway/contract';

const range = (from: string, to: string): string => {
  const [first = 0, last = 0] = [from.codePointAt(0), to.codePointAt(0)];
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
};

/** The kanji that widgets use in Japanese; a test holds them to it. */
const KANJI =
  '一三上下不両並中丸主久乗了予争事人今他付代以件任会伝似位低住体何余作使例供依価便係保信修個値停側備働像元先免入全公共内再処出分切列初判別利制刷刻削前割力加助効動務化区半単印却原去参双反収取受口古可号各合同名含吸告命員商問善四回因囲固在均型基報場塗変外多夜大太失契妨始字存学完官定実客害容密審対専導小尾届履差席常幅幕年庁広度座引張当形彩影役待後従得復微必応急性恒意態成戻所手払承択押担拘拠拡持指捗採接控推揃提援操支改故敗教数整文料断新方施既日昇明映時暗更書替最月有期未末本束条来果枠査根格案棄棒検業概標権横機欄次止正歴残段毎比氏求決況注浮消淡混添済減渡測満準漏灰点無版状独狭率現理生用由申画留番異発登白的益目直相着矢知短研破確礎示社祝秒移程税種稼空立章端第等答策算管節範約納索細終組経結絞絡継続維緊緑緒緯縦縮繰置署習者能自至致良色英行表補要見規覚覧角解計記設許訳証評試話詳認説読誰調談請講議護象貨質購赤起超越足軸軽較載輪込近返追送通連週進遅過達違適選避部都重金銀錐録長閉開間閲降限除階障隠電青非面響項順頭頼題額類顧駄験高黄';

/** What a font is asked for, by writing: what widgets say in their languages, and what names and amounts are written in. */
export const writings: Readonly<Record<FontWriting, string>> = {
  latin: `${range('A', 'Z')}${range('a', 'z')}.,:;!?'"()[]/%&@#+-=*_–—‘’“”…·×→`,
  digits: range('0', '9'),
  currency: '$€£¥₹₩₺₽₪₫₱฿',
  'latin-extended': `${range('À', 'Ö')}${range('Ø', 'ö')}${range('ø', 'ÿ')}ªº°¡¿«»ŒœŠšŽžŸẞ${range('Ā', 'ń')}${range('Ņ', 'ň')}${range('Ō', 'ž')}`,
  arabic: `${range('ء', 'غ')}${range('ف', 'ي')}${range('ً', 'ْ')}${range('٠', '٩')}،؛؟`,
  japanese: `${range('ぁ', 'ん')}${range('ァ', 'ヶ')}ー・、。「」〜（）？${KANJI}`,
};

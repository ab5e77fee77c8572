/** Taiwanese words in simplified characters, each with the mainland word that the rules count as the same. */
const TERMS = '行销营销 资料库数据库 资料探勘数据挖掘 资讯信息 品质质量 通路渠道 网路网络 客制化定制化';
/** Words that are the same but in Taiwan are written with a character of its own: 計畫, 帳戶, 瞭解. */
const SPELLINGS = '计画计划 规画规划 企画企划 策画策划 帐户账户 帐单账单 帐号账号 瞭解了解 回覆回复 答覆答复';

/** The pairs that matter to some simplified texts: those with a word that occurs in one of them. */
export function findTaiwanWords(texts: readonly string[]): readonly string[] {
  const occurs = (word: string) => texts.some((text) => text.includes(word));
  return `${TERMS} ${SPELLINGS}`.split(' ').filter((pair) => {
    const half = pair.length / 2;
    return occurs(pair.slice(0, half)) || occurs(pair.slice(half));
  });
}

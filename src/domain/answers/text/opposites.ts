/** Pairs of characters of which one makes the opposite of the other. */
const OPPOSITES =
  '内外 主被 单双 长短 高低 大小 正负 静动 多少 增减 升降 新老 新旧 买卖 有无 前后 上下 强弱 供需 公私 积消 优劣';

/** The pairs with one of these characters. */
export function findOpposites(characters: readonly string[]): readonly string[] {
  return OPPOSITES.split(' ').filter((pair) => characters.some((character) => pair.includes(character)));
}

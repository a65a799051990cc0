import { randomInt } from 'node:crypto';

/** 64 words of the place, easy to say and to tell apart. */
export const RECEIPT_WORDS = (
  '天鹅 胡杨 红柳 雪山 绿洲 草原 湖泊 沙漠 河流 峡谷 温泉 冰川 骏马 骆驼 雄鹰 羚羊 香梨 葡萄 棉花 番茄 辣椒 核桃 红枣 甜瓜 石榴 杏花 ' +
  '铁路 公路 桥梁 隧道 机场 油田 风车 水库 灯塔 校园 书籍 钢笔 时钟 地图 琴声 鼓点 舞步 歌谣 陶罐 丝绸 玉石 珊瑚 星辰 月光 朝霞 彩虹 ' +
  '春雨 夏荷 秋叶 冬青 松柏 竹林 兰草 梅枝 瀑布 海岛 云朵 清泉'
).split(' ');

const WORDS = 5;

/**
 * A phrase by which a member finds the own ballot on the board, known to nobody else: five words and four digits
 * (43 bits), from the system's source of randomness, so that it depends on nothing that is stored.
 */
export function newReceiptPhrase(): string {
  const words = Array.from({ length: WORDS }, () => RECEIPT_WORDS[randomInt(RECEIPT_WORDS.length)]!);
  return [...words, String(randomInt(10_000)).padStart(4, '0')].join('-');
}

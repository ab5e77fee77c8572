/** Words that the models of repeat buying without a contract share. */
export const buyingLabels = {
  customer: { en: 'Customer', zh: '客户' },
  x: { en: 'Repeat purchases x', zh: '重复购买次数x' },
  tx: { en: 'Week of the last one tₓ', zh: '最后一次在第几周tₓ' },
  T: { en: 'Weeks under observation T', zh: '观察周数T' },
  zbar: { en: 'Mean spend per repeat purchase', zh: '每次重复购买的平均消费' },
  weeks: { en: 'Weeks ahead', zh: '往后多少周' },
  yearlyDiscount: { en: 'Discount rate a year', zh: '年贴现率' },
  grossMargin: { en: 'Margin as a share of spend', zh: '利润占消费额的比例' },
  pAlive: { en: 'P(alive)', zh: '存活概率P(alive)' },
  expected: { en: 'Expected purchases', zh: '预期购买次数' },
  spend: { en: 'Expected spend per purchase', zh: '预期每次消费' },
  clv: { en: 'CLV over the weeks ahead', zh: '往后各周的CLV' },
  rate: { en: 'mean rate of purchase a week, while alive', zh: '未流失时平均每周购买次数' },
} as const;

export const buyingSentences = {
  frequencies: {
    en: 'The model expects **{expected}** customers without a repeat purchase; there were **{actual}**. These are the data it was fitted to, so this is no test of its forecasts.',
    zh: '模型预计有**{expected}**位客户没有再买，实际为**{actual}**位。这些正是用来估计的数据，所以不算对预测的检验。',
  },
  customersWorth: {
    en: 'The {n} customers are expected to buy {purchases} times in the next {weeks} weeks and to be worth **{total}** at present value: margin {margin} of spend, discounted at {discount} a year, the most valuable first. Spend is expected by a Gamma-Gamma model fitted to the same table.',
    zh: '这{n}位客户在今后{weeks}周内预计购买{purchases}次，价值折成现值为**{total}**：利润占消费额的{margin}，年贴现率{discount}；价值最高的在前。每次消费由同一张表估计的Gamma-Gamma模型推算。',
  },
  customersExpected: {
    en: 'The {n} customers are expected to buy **{purchases}** times in the next {weeks} weeks, the best first. The table says nothing of spend, so there is no CLV.',
    zh: '这{n}位客户在今后{weeks}周内预计购买**{purchases}**次，最多的在前。表中没有可用的消费额，所以没有CLV。',
  },
  buyer: {
    en: 'The customer is still alive with probability **{pAlive}** and is expected to buy **{expected}** times in the next {weeks} weeks.',
    zh: '这位客户仍未流失的概率为**{pAlive}**，今后{weeks}周内预计购买**{expected}**次。',
  },
  buyerWorth: {
    en: 'The customer is still alive with probability **{pAlive}** and is expected to buy **{expected}** times in the next {weeks} weeks, for {spend} each. With a margin of {margin} and discounted at {discount} a year that is worth **{clv}**.',
    zh: '这位客户仍未流失的概率为**{pAlive}**，今后{weeks}周内预计购买**{expected}**次，每次消费{spend}。利润占{margin}，按年贴现率{discount}计，价值为**{clv}**。',
  },
} as const;

export const buyingWords = {
  frequencies: { en: 'How often customers bought again', zh: '重复购买了几次' },
  customers: { en: 'Customer by customer', zh: '逐位客户' },
  actual: { en: 'actual', zh: '实际' },
  fitted: { en: 'by the model', zh: '模型' },
  cdnow: { en: 'CDNOW, 39 weeks', zh: 'CDNOW顾客，39周' },
} as const;

export const buyingRows = {
  en: 'One line per customer; times in weeks, counted from the first purchase. The first purchase itself is not counted, and purchases on one day count once.',
  zh: '每行一位客户，时间以周计，从首次购买算起。首次购买本身不计入次数，同一天的购买算一次。',
} as const;

/** Purchases come alike in all of these models. */
export const gammaPurchases = {
  assumption: {
    en: 'While alive, a customer buys at random at a rate λ of its own; λ differs between customers as Gamma(r, α).',
    zh: '客户未流失时，按自己的速率λ随机购买；λ因人而异，服从Gamma(r, α)。',
  },
  labels: {
    r: {
      en: 'how alike the rates of purchase are: the smaller, the more they differ',
      zh: '购买速率的差异程度：越小差异越大',
    },
    alpha: { en: 'scale of the rates of purchase, in weeks', zh: '购买速率的尺度，单位为周' },
  },
} as const;

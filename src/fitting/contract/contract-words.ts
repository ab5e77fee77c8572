/** Words that the models of retention under contract share. */
export const contractLabels = {
  renewals: { en: 'Renewals so far', zh: '已续约次数' },
  active: { en: 'Customers still there', zh: '仍在的客户数' },
  calibration: { en: 'Fit to the first so many renewals', zh: '用前几次续约来估计' },
  made: { en: 'Renewals this customer has made', zh: '这位客户已续约次数' },
  discount: { en: 'Discount rate per period', zh: '每期贴现率' },
  margin: { en: 'Margin per period, in your currency', zh: '单期利润（以你的货币计）' },
  next: { en: 'Renews next time', zh: '下次续约的概率' },
  lifetime: { en: 'Discounted lifetime of a new customer, periods', zh: '新客户的贴现预期寿命（期）' },
  residual: { en: 'Discounted residual lifetime, periods', zh: '贴现剩余寿命（期）' },
  value: { en: 'Value of the periods to come', zh: '今后各期的价值' },
} as const;

export const contractSentences = {
  heldOut: {
    en: 'Fitted to the first {cut} renewals only, the model puts **{fitted}** of the cohort still there after {last}; **{actual}** were. After {beyond} it expects {projected}.',
    zh: '只用前{cut}次续约来估计，模型预计{last}次续约后仍有**{fitted}**的客户在；实际为**{actual}**。到第{beyond}次续约后，预计还剩{projected}。',
  },
  allUsed: {
    en: 'After {last} renewals the fitted curve stands at **{fitted}**, the cohort at **{actual}**. All rows were used, so this is no test; after {beyond} renewals the model expects {projected}.',
    zh: '{last}次续约后，拟合曲线为**{fitted}**，实际为**{actual}**。全部数据都用于估计，所以这不算检验；到第{beyond}次续约后，模型预计还剩{projected}。',
  },
  rising: {
    en: 'By the model {first} renew the first time, and {latest} at renewal {last}.',
    zh: '按模型，第一次续约率为{first}，第{last}次为{latest}。',
  },
  notRising: {
    en: 'By the model {first} renew the first time, and {latest} at renewal {last}: retention does not rise.',
    zh: '按模型，第一次续约率为{first}，第{last}次为{latest}：续约率没有上升。',
  },
  contract: {
    en: 'After {made} renewals the next one is made with probability **{next}**. The periods still to come, discounted at {discount} a period, count as **{residual}** and are worth **{value}**.',
    zh: '续约{made}次之后，下次续约的概率为**{next}**。今后各期按每期{discount}贴现，合计相当于**{residual}**期，价值**{value}**。',
  },
} as const;

export const contractWords = {
  survival: { en: 'Who is still there', zh: '还剩多少客户' },
  retention: { en: 'Who renews', zh: '续约率' },
  actual: { en: 'actual', zh: '实际' },
  fitted: { en: 'by the model', zh: '模型' },
  cut: { en: 'fitted until here', zh: '估计到此为止' },
  renewal: { en: 'Renewal', zh: '第几次续约' },
  regular: { en: 'Regular segment', zh: '普通细分市场' },
  highEnd: { en: 'High End segment', zh: '高端细分市场' },
} as const;

export const contractRows = {
  en: 'One line per period: renewals so far (0, 1, 2 …) and the number of customers of one cohort who are still there. Give numbers of customers: with percentages the estimates are the same, but not the log-likelihood and the standard errors.',
  zh: '每行一期：已续约次数（0、1、2……）和同一批客户中仍在的人数。请填人数：若填百分比，估计值不变，对数似然值和标准误却不同。',
} as const;

import type { CustomerBaseTexts } from './customer-base-texts.ts';
import { zh as findings } from './findings/zh.ts';
import { zh as reading } from './reading/zh.ts';

/** 客户群试算页的中文。 */
export const zh: CustomerBaseTexts = {
  title: '客户群分析',
  description: '放入一份购买记录，看谁会再来、收入来自谁、每位客户今后还可能带来多少。',
  lead: '只要有一份购买记录（谁、何时、多少钱），就能看出哪些客户会再来，收入来自谁，每位客户今后还可能带来多少。',
  privacy: '数据不离开浏览器。文件只在你的设备上读取和计算，不上传，也不保存。',
  noScript: '这一页在浏览器里读取你的文件，需要启用JavaScript。',
  betweenSentences: '',
  ...reading,
  ...findings,
};

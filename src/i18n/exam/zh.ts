import type { Messages } from '../messages.ts';

/** 模拟卷的文字。 */
export const exam: Messages['exam'] = {
  title: '模拟卷',
  lead: '按真实考试的题型搭卷，题目从本课题库中抽取。每份卷有{n}套，同一套题人人相同。',
  frame: '满分{marks}分　{minutes}分钟　{questions}题',
  form: '第{n}套',
  forms: '本卷各套',
  paperForm: '{paper}（第{n}套）',
  howTo: '每题核对时当场评分，按本卷分值计分。这里的作答与课程里的互不影响。',
  soFar: '已评{n}题，共{all}题。',
  next: '接着做第{n}题',
  toReport: '看成绩单',
  candidate: ['姓名', '学号', '得分'],
  numerals: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  section: '{n}、{title}',
  sectionMarks: '{count}题，每题{each}分，共{marks}分',
  report: '成绩单',
  reportLead: '边做边累计。书面作答按你对照评分标准给自己的分数计入。',
  lostMarks: '失分的题',
  question: '第{n}题',
  revise: '建议重读的课',
  lost: '{marks}分中失{lost}分',
  reportStill: '各大题分值如下。浏览器能运行脚本时，得分会自动累计在这里。',
  columns: { section: '大题', marks: '分值', earned: '得分', answered: '已评', open: '未评' },
  total: '全卷',
  all: '全部模拟卷',
};

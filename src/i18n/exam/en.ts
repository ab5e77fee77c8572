/** What stands on and around mock papers. */
export const exam = {
  title: 'Mock papers',
  lead: 'Papers in the shape of real examinations, drawn from the questions of the course. Each comes in {n} forms; the same form holds the same questions for everyone.',
  frame: '{marks} marks · {minutes} minutes · {questions} questions',
  form: 'Form {n}',
  forms: 'Forms of this paper',
  paperForm: '{paper}, form {n}',
  howTo:
    'Each question is marked when you check it, in the marks of this paper. What you answer here stays apart from the lessons.',
  candidate: ['Name', 'Number', 'Marks'],
  numerals: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'],
  section: '{n}. {title}',
  sectionMarks: '{count} × {each} = {marks} marks',
  report: 'Report',
  reportLead: 'It adds up by itself as you answer. Written answers count as you mark them against the scheme.',
  reportStill: 'The marks of each section. Where scripts run, what you have earned is added up here.',
  columns: { section: 'Section', marks: 'Marks', earned: 'Earned', answered: 'Marked', open: 'Open' },
  total: 'Whole paper',
  revise: 'Read again',
  lost: '{lost} of {marks} marks lost',
  all: 'All papers',
} as const;

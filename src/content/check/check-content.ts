import { type Entry, type Folder, type Problem, readFolder } from '../read-files.ts';
import { checkCaseScenes } from './case-scenes.ts';
import { checkFieldNumbers } from './languages/field-numbers.ts';
import { checkLessonBodies } from './lessons.ts';
import { checkPages } from './pages.ts';
import { checkPapers } from './papers.ts';
import { checkQuestionStructure } from './question-structure.ts';
import { type Course, checkReferencesBetweenFiles } from './references-between-files.ts';

/**
 * Reads the whole content folder and checks it as one.
 *
 * @param root path of the content folder
 * @returns the course and one sentence for every fault; the course is complete when there is none
 */
export function checkContent(root: string): { course: Course; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <F extends Folder>(folder: F): Entry<F>[] => {
    const result = readFolder(root, folder);
    problems.push(...result.problems);
    return result.entries;
  };
  const course: Course = {
    units: read('units'),
    pages: read('pages'),
    lessons: read('lessons'),
    questions: read('questions'),
    glossary: read('glossary'),
    contrasts: read('contrasts'),
    references: read('references'),
    misconceptions: read('misconceptions'),
    cases: read('cases'),
    papers: read('papers'),
  };
  problems.push(
    ...checkReferencesBetweenFiles(course),
    ...checkQuestionStructure(course.questions),
    ...checkLessonBodies(root, course),
    ...checkPages(root, course),
    ...checkFieldNumbers(course),
    ...checkCaseScenes(course.cases),
    ...checkPapers(root, course),
  );
  return { course, problems };
}

import { useState } from 'preact/hooks';
import type { ClassResults, StudentMarks } from '#domain/assignment/class-results.ts';
import type { Marks } from '#domain/assignment/marks.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import type { ResultTexts } from '#i18n/results/results-texts.ts';
import { copyText } from '../copy-text.ts';
import { shownPoints } from '../result-line.ts';
import { classCsv } from './class-csv.ts';
import { objectiveLine } from './objective-line.ts';
import type { OpenResult } from './open-result.ts';
import { falseClaim, outdatedCount, shownName, shownTime } from './result-lines.ts';

interface Props {
  readonly results: ClassResults<OpenResult>;
  readonly title: string;
  /** Unique on the page. */
  readonly uid: string;
  readonly lang: Language;
  readonly texts: ResultTexts;
  readonly show: (result: OpenResult) => void;
}

interface RowProps extends Pick<Props, 'lang' | 'texts' | 'show'> {
  readonly student: StudentMarks<OpenResult>;
  readonly objectives: readonly string[];
}

const PointsCell = ({ marks }: { readonly marks: Marks | undefined }) => (
  <td class="n">{marks ? shownPoints(marks.earned) : '–'}</td>
);

/** One student; what is odd about the file stands under the name. */
function StudentRow({ student, objectives, lang, texts, show }: RowProps) {
  const { marked, byObjective, total } = student;
  const [name, claimed] = [shownName(marked) || texts.nameless, falseClaim(marked)];
  const outdated = outdatedCount(marked);
  const odd = [
    ...(marked.intact ? [] : [texts.changedFile]),
    ...(claimed === undefined ? [] : [fill(texts.otherClaim, { claimed })]),
    ...(outdated === 0 ? [] : [fill(texts.changedSince, { n: outdated })]),
  ];
  return (
    <tr data-earned={total.earned} data-possible={total.possible}>
      <th scope="row">
        {name}
        {odd.length > 0 && <span class="small">{odd.join(lang === 'en' ? ', ' : '，')}</span>}
        <button type="button" class="btn link" aria-label={fill(texts.showOf, { name })} onClick={() => show(marked)}>
          {texts.show}
        </button>
      </th>
      <td>{shownTime(marked, lang)}</td>
      {objectives.map((objective) => (
        <PointsCell key={objective} marks={byObjective.get(objective)} />
      ))}
      <PointsCell marks={total} />
    </tr>
  );
}

function TableHead({ results: { objectives, students }, texts }: Pick<Props, 'results' | 'texts'>) {
  const [first] = students;
  const outOf = (marks: Marks | undefined) => (
    <span class="small mut">{fill(texts.outOf, { n: shownPoints(marks?.possible ?? 0) })}</span>
  );
  return (
    <thead>
      <tr>
        <th scope="col">{texts.name}</th>
        <th scope="col">{texts.handedIn}</th>
        {objectives.map((objective, at) => (
          <th key={objective} scope="col" class="n">
            {fill(texts.objective, { n: at + 1 })} {outOf(first?.byObjective.get(objective))}
          </th>
        ))}
        <th scope="col" class="n">
          {texts.total} {outOf(first?.total)}
        </th>
      </tr>
    </thead>
  );
}

/** Copies the table, and says whether the browser let it. */
function CopyTable({ results, texts }: Pick<Props, 'results' | 'texts'>) {
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const done = await copyText(classCsv(results, texts).replace('\uFEFF', ''));
    setTold(done ? texts.copied : texts.copyFailed);
  };
  return (
    <div class="row">
      <button type="button" class="btn quiet" onClick={copy}>
        {texts.copy}
      </button>
      <span role="status" class="small">
        {told}
      </span>
    </div>
  );
}

/** What everybody has come to in one exercise, by objective; the objectives stand in words below. */
export function ClassTable({ results, title, uid, lang, texts, show }: Props) {
  const { objectives, students } = results;
  const sorted = students.toSorted((a, b) => shownName(a.marked).localeCompare(shownName(b.marked), lang));
  const shown = { ...results, students: sorted };
  return (
    <div class="class">
      <h3 id={uid}>{title}</h3>
      {/* A wide table is scrolled within itself, with the keyboard too. */}
      <section class="scroll" tabIndex={0} aria-labelledby={uid}>
        <table>
          <TableHead results={shown} texts={texts} />
          <tbody>
            {sorted.map((student) => (
              <StudentRow
                key={`${student.marked.submission.code} ${student.marked.submission.name}`}
                student={student}
                objectives={objectives}
                lang={lang}
                texts={texts}
                show={show}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p class="small">{texts.objectives}</p>
      <ol class="small">
        {objectives.map((objective) => (
          <li key={objective}>{objectiveLine(students[0]?.marked.results ?? [], objective)}</li>
        ))}
      </ol>
      <CopyTable results={shown} texts={texts} />
    </div>
  );
}

import type { Entry, Problem } from '../read-files.ts';
import { type BranchingCase, caseEnd } from '../schemas.ts';

type Scene = BranchingCase['scenes'][number];

const followers = (scene: Scene | undefined): readonly string[] => scene?.choices.map(({ next }) => next) ?? [];

/** Everything that can be reached from `start` by following `steps`, `start` included. */
function reachable(start: string, steps: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) for (const next of steps(id)) found.add(next);
  return found;
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function checkCase({ file, data: { scenes } }: Entry<'cases'>): Problem[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const fromStart = reachable(scenes[0]?.id ?? '', (id) => followers(byId.get(id)));
  const toEnd = reachable(caseEnd, (id) =>
    scenes.filter((scene) => followers(scene).includes(id)).map((scene) => scene.id),
  );
  return [
    ...repeated(scenes.map(({ id }) => id)).map((id) => `${file}: two scenes have the id "${id}"; give each its own.`),
    ...scenes.flatMap((scene) =>
      repeated(scene.choices.map(({ id }) => id)).map(
        (id) => `${file}: the scene "${scene.id}" has two choices "${id}"; give each its own id.`,
      ),
    ),
    ...scenes.flatMap((scene) =>
      followers(scene)
        .filter((next) => next !== caseEnd && !byId.has(next))
        .map(
          (next) =>
            `${file}: the scene "${scene.id}" leads to "${next}", which does not exist; correct next or add the scene.`,
        ),
    ),
    ...scenes
      .filter(({ id }) => !fromStart.has(id))
      .map(({ id }) => `${file}: no choice leads to the scene "${id}"; let one lead there or remove it.`),
    ...scenes
      .filter(({ id }) => !toEnd.has(id))
      .map(({ id }) => `${file}: the scene "${id}" never comes to an end; let a choice lead to "${caseEnd}".`),
  ];
}

/** Whether the scenes of every case hang together: each target exists, each scene can be reached and can end. */
export function checkCaseScenes(cases: readonly Entry<'cases'>[]): Problem[] {
  return cases.flatMap(checkCase);
}

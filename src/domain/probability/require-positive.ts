import { requireAbove } from '#domain/model-error.ts';

/** Throws `outOfRange`, naming the parameter, unless every parameter of a model is a finite number above 0. */
export function requirePositive(parameters: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(parameters)) requireAbove(name, value, 0);
}

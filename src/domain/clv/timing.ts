/**
 * When margins arrive and from when the customer may be lost. Texts differ, so every result names its convention.
 *
 * - `begin`: the first margin is earned now and is certain
 * - `end`: the first margin is earned one period from now, after the first renewal (Gupta & Lehmann 2003)
 * - `end_first_certain`: the first margin is earned one period from now and is certain
 */
export type Timing = 'begin' | 'end' | 'end_first_certain';

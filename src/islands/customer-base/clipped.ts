const MOST_CHARACTERS = 80;

/** The beginning of a cell, for a page that shows cells of files of any kind. */
export const clipped = (cell: string): string =>
  cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS)}…` : cell;

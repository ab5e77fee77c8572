/** Characters that some file system refuses. */
const unsafe = /[\p{Cc}\p{Cf}\\/:*?"<>|.\s]+/gu;

/** A name for a file from texts that people have typed; empty ones are left out. */
export const fileName = (parts: readonly string[], ending: string): string =>
  `${parts
    .map((part) => part.replace(unsafe, '-').replace(/^-|-$/g, '').slice(0, 40))
    .filter(Boolean)
    .join('-')}.${ending}`;

/** Lets the browser save a value as a JSON file. */
export function saveJson(name: string, value: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What the field is for. */
  readonly children: ComponentChildren;
}

/**
 * A field to choose files with; they may also be dropped anywhere on the page. The same file may be chosen again.
 */
export function FileDrop({ accept, multiple = false, onFiles, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined): void => {
    const taken = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    if (field.current) field.current.value = '';
    if (taken.length > 0) onFiles(taken);
  };
  // A file may have been chosen before the script had come.
  useEffect(() => take(field.current?.files), []);
  const over = useFileDrop(take);
  return (
    <label class={over ? 'drop over' : 'drop'}>
      {children}
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
    </label>
  );
}

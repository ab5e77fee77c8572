import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly file: Blob;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Saves a file that was made in the browser. */
export function DownloadLink({ file, name, children }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <a class="btn quiet" href={address} download={name}>
      {children}
    </a>
  );
}

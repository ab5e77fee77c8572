import { useEffect, useState } from 'preact/hooks';

/** How long a value has to rest before what takes long is worked out again, in milliseconds. */
const rest = 200;

/** A value as it last rested: while a slider moves it stays, so that the frames belong to what is in sight. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setRested, rest, value);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

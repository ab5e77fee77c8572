/** Puts values into a message: `fill('{n} of {all}', { n: 2, all: 3 })` is `2 of 3`. A name without a value stays visible. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (gap, name: string) => (name in values ? String(values[name]) : gap));
}

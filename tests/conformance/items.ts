/** Names of the item analysis reference and the domain function behind each, fed with the inputs of a case. */
export const items: Readonly<Record<string, (inputs: never) => unknown>> = {};

declare namespace App {
  interface Locals {
    /** The sources of the lesson being built, in order of first mention. */
    citations: readonly string[];
  }
}

declare module '*?inline-script' {
  /** The script, minified. */
  const script: string;
  export default script;
}

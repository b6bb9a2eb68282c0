import { compile, sourceHash } from "./compile.js";

/** Compiles the source of a checkout again whenever it changed, and calls back when it is compiled. */
export function followSource(compiled: () => void): void {
  let known = sourceHash();
  // Polled, because file system events are unreliable when editors replace files.
  setInterval(async () => {
    const source = sourceHash();
    if (source === known) return;
    known = source;
    try {
      process.env.MINUTEBOOK_CODE = await compile();
      compiled();
    } catch (error) {
      // Source with mistakes is reported, and the server keeps running the code that it has.
      console.error(error instanceof Error ? error.message : String(error));
    }
  }, 1000);
}

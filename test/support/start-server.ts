import { spawn } from "node:child_process";
import { compiledFile } from "../../src/plugins/compiled-code.ts";
import { defaultChoices, toEnvironment } from "../../src/plugins/environment.ts";

export interface StartedServer {
  /** Address of the front page, ending in a slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves minutes as `npm start` does, in a process of its own; port 0 is any free one. Eleventy writes into `folder`. */
export async function startServer(
  content: string,
  folder: string,
  basePath: string,
  port = "0",
): Promise<StartedServer> {
  const choices = { ...defaultChoices, content, basePath, quarantine: true, offline: false, quiet: true };
  const child = spawn(process.execPath, [compiledFile("scripts/serve.ts"), folder, port], {
    env: { ...process.env, ...toEnvironment(choices) },
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer): void => {
      printed += data.toString();
      const address = /Serving at (\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then(() => reject(new Error(`The server ended: ${printed}`)));
  });
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

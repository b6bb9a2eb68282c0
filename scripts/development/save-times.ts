import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { median } from "./measured-run.ts";

const repetitions = 5;

/** Medians, in milliseconds, of saves that come soon after each other, while the server still looks for warnings and indexes. */
export interface SaveTimes {
  /** From a save until the page of the meeting shows it. */
  readonly page: number;
  /** From a save until the front page is up to date, if a browser asks for it after the page of the meeting. */
  readonly frontPage: number;
}

/** The path of the latest minutes of a content folder. */
export function latestMinutes(content: string): string {
  const names = readdirSync(join(content, "minutes"), { recursive: true, encoding: "utf8" });
  return join(
    content,
    "minutes",
    names
      .filter((name) => name.endsWith(".md"))
      .toSorted()
      .at(-1) ?? "",
  );
}

/** Serves a content folder, saves its latest minutes some times, and asks for pages after each save. */
export async function saveTimes(content: string): Promise<SaveTimes> {
  const child = spawn(process.execPath, ["scripts/run.js", "start", "--content", content, "--port", "8190"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const address = await addressOf(child);
    const path = latestMinutes(content);
    const page = `${address}meetings/${basename(path, ".md")}/`;
    const text = readFileSync(path, "utf8");
    const times: SaveTimes[] = [];
    for (let save = 1; save <= repetitions; save += 1) {
      await pause(2000);
      const words = `Save number ${save} of ${repetitions}.`;
      const start = performance.now();
      writeFileSync(path, `${text.trimEnd()}\n\n${words}\n`);
      while (!(await (await fetch(page)).text()).includes(words)) await pause(2);
      const pageTime = performance.now() - start;
      await (await fetch(address)).text();
      times.push({ page: pageTime, frontPage: performance.now() - start });
    }
    return {
      page: median(times.map(({ page }) => page)),
      frontPage: median(times.map(({ frontPage }) => frontPage)),
    };
  } finally {
    child.kill("SIGTERM");
  }
}

/** Where the server says that it serves, once it does. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (text: Buffer) => {
      printed += text.toString();
      const [, port] = /localhost:(\d+)/.exec(printed) ?? [];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/`);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
  });
}

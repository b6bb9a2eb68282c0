import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { idsOf, longIdsOf } from "../../src/format/markdown/anchors.ts";
import { nearestAnchor } from "../../src/format/nearest-anchor.ts";
import type { Body } from "../../src/minutes/body.ts";
import { edits, readBody } from "./edited-body.ts";

/*
 * `node --import tsx scripts/development/anchor-edits.ts [folder]` edits one item of every minutes file in each of several
 * ways, and counts the anchors that are lost: by the first scheme of ids, by the present one, and with nothing alike, so that they
 * lead to the start of the minutes.
 */

interface Loss {
  readonly anchors: number;
  readonly first: number;
  readonly now: number;
  readonly alone: number;
}

const [folder = "content/minutes"] = process.argv.slice(2);
const bodies = await bodiesBelow(folder);
const none: Loss = { anchors: 0, first: 0, now: 0, alone: 0 };
const losses = Object.entries(edits).map(([kind, edit], round) => {
  const found = bodies.map((text, index) => {
    const body = readBody(text);
    const items =
      kind === "site changed"
        ? body.support
        : kind === "owner changed"
          ? body.actions
          : [...body.actions, ...body.decisions, ...body.support];
    // A generator of the same numbers in every run, so that figures can be compared.
    let state = index * 31 + round + 1;
    const choose = (count: number): number => {
      state = (state * 48271) % 2147483647;
      return state % count;
    };
    const start = choose(items.length || 1);
    for (const { position } of [...items.slice(start), ...items.slice(0, start)]) {
      const edited = edit(text.split("\n"), position.line - 1, choose);
      if (edited) return lossOf(body, readBody(edited.join("\n")));
    }
    return none;
  });
  return { kind, loss: found.reduce(sum, none) };
});
for (const { kind, loss } of losses) console.log(line(kind, loss));
console.log(line("all edits", losses.map(({ loss }) => loss).reduce(sum, none)));

function lossOf(before: Body, after: Body): Loss {
  const ids = [...idsOf(after.parts)];
  const longIds = longIdsOf(after.parts);
  const lost = [...idsOf(before.parts)].filter((id) => !ids.includes(id));
  return {
    anchors: idsOf(before.parts).size,
    first:
      [...longIdsOf(before.parts).keys()].filter((id) => !longIds.has(id)).length +
      headings(before).filter((id) => !ids.includes(id)).length,
    now: lost.length,
    alone: lost.filter((id) => nearestAnchor(id, ids) === null).length,
  };
}

function headings({ parts }: Body): string[] {
  const items = new Set(longIdsOf(parts).values());
  return [...idsOf(parts)].filter((id) => !items.has(id));
}

function sum(a: Loss, b: Loss): Loss {
  return {
    anchors: a.anchors + b.anchors,
    first: a.first + b.first,
    now: a.now + b.now,
    alone: a.alone + b.alone,
  };
}

function line(kind: string, { anchors, first, now, alone }: Loss): string {
  const share = (lost: number): string => `${lost} (${((100 * lost) / Math.max(anchors, 1)).toFixed(2)} %)`;
  return `${kind}: ${anchors} anchors; lost by the first scheme ${share(first)}, now ${share(now)}, of these with nothing alike ${alone}`;
}

async function bodiesBelow(path: string): Promise<string[]> {
  const names = await readdir(path, { recursive: true });
  const files = names.filter((name) => name.endsWith(".md")).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join(path, name), "utf8")));
  return texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ""));
}

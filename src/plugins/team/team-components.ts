import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { VNode } from "preact";
import type { TeamComponents } from "../../../templates/components/team/replaceable.ts";
import { codeVersion } from "../compiled-code.ts";
import type { BuildChoices } from "../environment.ts";
import { componentError } from "./component-error.ts";
import { type ComponentFile, componentFiles, folderHash } from "./component-files.ts";
import { type Folders, failurePlace } from "./failure-place.ts";
import { stageComponents } from "./stage-components.ts";

type AnyComponent = (props: object) => VNode | null;

const none: TeamComponents = {};
const cache = ".cache/components";
/** What this process has loaded, so that a server gets the same components as long as nothing changed. */
const known = new Map<string, Promise<TeamComponents>>();

/**
 * Runs the files in `components/` beside `site.yaml` that are named as components of ours. They are code of the team, so nothing
 * but a build or a server calls this. Rejects with a DiagnosticsError that names the file.
 */
export async function teamComponents({
  content,
  skip,
}: Pick<BuildChoices, "content" | "skip">): Promise<TeamComponents> {
  if (skip.includes("components")) return none;
  const own = join(content, "components");
  const files = componentFiles(own);
  if (files.length === 0) return none;
  const staged = resolve(cache, `${codeVersion()}-${folderHash(own)}`);
  const loaded = known.get(staged) ?? loadAll(files, { staged, own });
  known.set(staged, loaded);
  loaded.catch(() => known.delete(staged));
  return loaded;
}

async function loadAll(files: readonly ComponentFile[], folders: Folders): Promise<TeamComponents> {
  await stageComponents(files, folders);
  // Errors then name the lines that the team wrote.
  process.setSourceMapsEnabled(true);
  const components: Record<string, AnyComponent> = {};
  for (const file of files) components[file.name] = await load(file, folders);
  return components;
}

async function load({ name, path }: ComponentFile, folders: Folders): Promise<AnyComponent> {
  const { default: component }: { readonly default?: unknown } = await import(
    pathToFileURL(join(folders.staged, `${name}.js`)).href
  ).catch((error: unknown) => {
    throw failure(error, path, folders);
  });
  if (!isComponent(component))
    throw componentError(
      path,
      "its default export is not a function",
      `write export default function ${name}`,
    );
  return (props) => {
    try {
      const made = component(props);
      if (made === undefined) throw new Error("it returned undefined, and null stands for nothing");
      if (made instanceof Promise) throw new Error("it returned a promise, and pages do not wait");
      return made;
    } catch (error) {
      throw failure(error, path, folders);
    }
  };
}

function isComponent(value: unknown): value is AnyComponent {
  return typeof value === "function";
}

function failure(error: unknown, path: string, folders: Folders): Error {
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(
    folders.staged,
    folders.own,
  );
  const { file, ...position } = failurePlace(error, folders) ?? { file: path, line: 1, column: 1 };
  return componentError(file, message, "correct the file, or remove it to have our component", position);
}

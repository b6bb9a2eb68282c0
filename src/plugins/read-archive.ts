import { buildSiteData, type PipelineResult } from "../pipeline.ts";
import { readContentFiles } from "./content-files.ts";
import type { BuildChoices } from "./environment.ts";

/** Reads the content folder from disk and computes everything that will be published. */
export async function readArchive(
  choices: Pick<BuildChoices, "content" | "basePath" | "url" | "offline">,
): Promise<PipelineResult> {
  return buildSiteData(await readContentFiles(choices.content), choices);
}

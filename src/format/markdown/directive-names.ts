import type { DirectiveName } from "../../model/body.ts";

/** The tables that a line such as `::tickets` places. */
export const directiveNames: readonly DirectiveName[] = ["tickets", "queues", "triage", "releases"];

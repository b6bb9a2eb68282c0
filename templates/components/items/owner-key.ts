import type { NamedPerson } from "../../../src/model/pages.ts";

/** How an address names the owner of an action item: by the last part of the person's page, or by the name as written. */
export function ownerKey({ path, written }: Pick<NamedPerson, "path" | "written">): string {
  return path?.split("/").at(-2) ?? written;
}

import { isNoName } from "./no-names.ts";

const memberLine =
  /^[\s*_+-]{0,8}(?:team |group |committee )?(?:members|others|attendees|attendance|attending|participants|present|people)[*_]{0,2}:[*_]{0,2} {0,3}([^\n:]{1,400})$/gimu;

/** The names in lines such as `Team members: Lena, Otto`, also in lower case. */
export function namesInMemberLines(text: string): readonly string[] {
  return [...text.matchAll(memberLine)]
    .flatMap(([, names = ""]) => names.split(/,| and /))
    .map((name) => name.replace(/[.;\s]+$/, "").trim())
    .filter((name) => /^@?\p{L}[\p{L}\p{N}_. '’-]{1,40}$/u.test(name) && !isNoName(name));
}

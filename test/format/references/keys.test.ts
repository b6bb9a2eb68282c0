import { expect, test } from "vitest";
import { topicPath } from "../../../src/format/urls.ts";

test.each([
  ["SOFTWARE-2873", "/topics/SOFTWARE-2873/"],
  ["nodejs/node#63055", "/topics/nodejs/node/63055/"],
  ["gitlab.com/ferry/dock#3", "/topics/gitlab.com/ferry/dock/3/"],
  ["gitlab.com/ferry/dock!3", "/topics/gitlab.com/ferry/dock/-/merge_requests/3/"],
  ["HTCondor-CE", "/topics/htcondor-ce/"],
  ["C#", "/topics/c/"],
])("the page of %s is %s", (key, path) => {
  expect(topicPath(key)).toBe(path);
});

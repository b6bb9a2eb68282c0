/** Stops the build where a page says something else than whether it is a draft. */
export default function (data) {
  if (!["undefined", "boolean"].includes(typeof data.draft))
    throw new Error(`${data.page.inputPath} has a draft that is neither true nor false.`);
}

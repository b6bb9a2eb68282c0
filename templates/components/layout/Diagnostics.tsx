import type { Diagnostic } from "../../../src/model/diagnostic.ts";

/** The errors in minutes that could not be published, with their positions and hints for the author. */
export function Diagnostics({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  return (
    <ul class="findings" lang="en">
      {diagnostics.map(({ file, line, column, message, hint }) => (
        <li>
          <code>
            {file}:{line}:{column}
          </code>{" "}
          {message}; {hint}
          {hint.endsWith("?") ? "" : "."}
        </li>
      ))}
    </ul>
  );
}

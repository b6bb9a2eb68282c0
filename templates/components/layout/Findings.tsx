import type { Diagnostic } from "../../../src/model/diagnostic.ts";

/** What is wrong with minutes that could not be published, as their author needs to know it. */
export function Findings({ findings }: { readonly findings: readonly Diagnostic[] }) {
  return (
    <ul class="findings">
      {findings.map(({ file, line, column, message, hint }) => (
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

import type { Diagnostic } from "../model/diagnostic.ts";

/**
 * Diagnostics as a SARIF 2.1.0 log, which code scanning and editors read. See
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function sarif(diagnostics: readonly Diagnostic[]): string {
  const ids = [...new Set(diagnostics.map(({ ruleId }) => ruleId))].toSorted();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Minutebook", rules: ids.map((id) => ({ id })) } },
        results: diagnostics.map(({ ruleId, severity, message, hint, file, line, column }) => ({
          ruleId,
          ruleIndex: ids.indexOf(ruleId),
          level: severity,
          message: { text: `${message}; ${hint}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

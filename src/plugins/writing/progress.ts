/** Shows how far a long command is, on one line of a terminal; in a pipe or a log it prints nothing. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

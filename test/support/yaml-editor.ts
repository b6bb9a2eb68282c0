import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A mistake that an editor marks: its line, from 1, and what it says. */
export interface Mark {
  readonly line: number;
  readonly message: string;
}

/** The YAML part of VS Code: a language server, and the few messages of an editor that we need. */
export interface YamlEditor {
  /** What it marks in a file of this text. */
  readonly marks: (path: string, text: string) => Promise<readonly Mark[]>;
  /** What it offers at the end of the last line of a file. */
  readonly offers: (path: string, text: string) => Promise<readonly string[]>;
  readonly close: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Starts the server of the Red Hat extension with the `yaml.` settings of an editor. See https://microsoft.github.io/language-server-protocol/ */
export async function startYamlEditor(settings: Readonly<Record<string, unknown>>): Promise<YamlEditor> {
  const server = spawn(process.execPath, [
    "node_modules/yaml-language-server/bin/yaml-language-server",
    "--stdio",
  ]);
  const answers = new Map<number, (result: unknown) => void>();
  const waiting = new Map<string, (marks: readonly Mark[]) => void>();
  let [lastId, lastFile, received] = [0, 0, Buffer.alloc(0)];
  let whenConfigured = (): void => undefined;

  server.stdout.on("data", (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (let message = nextMessage(); message !== null; message = nextMessage()) handle(message);
  });
  const send = (message: Readonly<Record<string, unknown>>): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: unknown): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    send({ id, method, params });
    return new Promise((done) => answers.set(id, done));
  };
  const rootUri = pathToFileURL(resolve(".")).href;
  await ask("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "minutebook" }],
    capabilities: { workspace: { configuration: true } },
  });
  send({ method: "initialized", params: {} });
  const configured = new Promise<void>((done) => {
    whenConfigured = done;
  });
  send({ method: "workspace/didChangeConfiguration", params: { settings: {} } });
  await configured;

  // Each in a folder of its own, so that no message about an earlier one is taken for its own.
  const open = async (
    path: string,
    text: string,
  ): Promise<{ readonly uri: string; readonly marks: readonly Mark[] }> => {
    lastFile += 1;
    const uri = pathToFileURL(resolve(`file-${lastFile}`, path)).href;
    const marked = new Promise<readonly Mark[]>((done) => waiting.set(uri, done));
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "yaml", version: 1, text } },
    });
    return { uri, marks: await marked };
  };
  return {
    marks: async (path, text) => (await open(path, text)).marks,
    async offers(path, text) {
      const { uri } = await open(path, text);
      const lines = text.split("\n");
      const answer = await ask("textDocument/completion", {
        textDocument: { uri },
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
      });
      return listOf(answer, "items").map((item) => String(fieldOf(item, "label")));
    },
    close: () => server.kill(),
  };

  function nextMessage(): Message | null {
    const headEnd = received.indexOf("\r\n\r\n");
    const length = Number(
      /Content-Length: (\d+)/i.exec(received.subarray(0, Math.max(headEnd, 0)).toString())?.[1],
    );
    if (headEnd < 0 || received.length < headEnd + 4 + length) return null;
    const body = received.subarray(headEnd + 4, headEnd + 4 + length).toString();
    received = received.subarray(headEnd + 4 + length);
    return JSON.parse(body);
  }

  function handle({ id, method, params, result }: Message): void {
    if (method === undefined) {
      if (id !== undefined) answers.get(id)?.(result ?? null);
    } else if (method === "workspace/configuration") {
      const sections = listOf(params, "items").map((item) => fieldOf(item, "section"));
      send({ id, result: sections.map((section) => (section === "yaml" ? settings : {})) });
      whenConfigured();
    } else if (method === "textDocument/publishDiagnostics") {
      const uri = String(fieldOf(params, "uri"));
      const marks = listOf(params, "diagnostics").map((diagnostic) => ({
        line: Number(fieldOf(fieldOf(fieldOf(diagnostic, "range"), "start"), "line")) + 1,
        message: String(fieldOf(diagnostic, "message")),
      }));
      waiting.get(uri)?.(marks);
    } else if (id !== undefined) send({ id, result: null });
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}

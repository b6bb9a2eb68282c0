import type { StateCore, Token } from "markdown-it";
import type { IssueTracker } from "../../model/settings.ts";
import { createToken } from "./tokens.ts";

/** What a parse collects besides its tokens. */
export interface MarkdownEnv {
  /** Issue keys in the order of their first mention. */
  readonly issueKeys: Set<string>;
}

/** A markdown-it rule that turns keys such as `SOFTWARE-2873` into links; a key of a project that no tracker has is text. */
export function issueKeyLinks(trackers: readonly IssueTracker[]): (state: StateCore) => void {
  const urlOfProject = new Map(
    trackers.flatMap(({ projects, url }) => projects.map((project) => [project, url])),
  );
  const issueKey = new RegExp(`(?<![\\w-])(${[...urlOfProject.keys()].join("|")})-\\d+(?![\\w-])`);

  return ({ tokens, env }) => {
    if (urlOfProject.size === 0) return;
    for (const block of tokens) {
      if (block.type === "inline") block.children = linkKeys(block.children ?? [], env);
    }
  };

  function linkKeys(children: readonly Token[], env: MarkdownEnv): Token[] {
    let linkDepth = 0;
    return children.flatMap((token) => {
      if (token.type === "link_open") linkDepth += 1;
      if (token.type === "link_close") linkDepth -= 1;
      return token.type === "text" ? splitAtKeys(token, env, linkDepth > 0) : [token];
    });
  }

  function splitAtKeys(token: Token, env: MarkdownEnv, insideLink: boolean): Token[] {
    const pieces: Token[] = [];
    let rest = token.content;
    for (let found = issueKey.exec(rest); found; found = issueKey.exec(rest)) {
      const [key, project = ""] = found;
      env.issueKeys.add(key);
      if (found.index > 0) pieces.push(createToken("text", "", 0, rest.slice(0, found.index)));
      const label = createToken("text", "", 0, key);
      if (insideLink) pieces.push(label);
      else
        pieces.push(
          linkOpen(urlOfProject.get(project) ?? "", key),
          label,
          createToken("link_close", "a", -1),
        );
      rest = rest.slice(found.index + key.length);
    }
    if (pieces.length === 0) return [token];
    return rest === "" ? pieces : [...pieces, createToken("text", "", 0, rest)];
  }
}

function linkOpen(url: string, key: string): Token {
  const token = createToken("link_open", "a", 1);
  token.attrSet("href", url.replace("{key}", encodeURIComponent(key)));
  token.attrSet("class", "issue");
  return token;
}

/** Marks each link to elsewhere whose words are not its address, so that paper can show where it leads. */
export function markNamedLinks(children: readonly Token[]): void {
  for (const [index, token] of children.entries()) {
    const target = String(token.attrGet("href") ?? "");
    if (token.type !== "link_open" || token.markup !== "" || !/^https?:/i.test(target)) continue;
    const end = children.findIndex(({ type }, at) => at > index && type === "link_close");
    const words = children.slice(index + 1, end).map(({ content }) => content);
    if (token.attrGet("class") === null && words.join("") !== target) token.attrSet("class", "named");
  }
}

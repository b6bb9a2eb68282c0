/** Address of the script by which a page follows the site. */
export const reloadPath = "/.minutebook/reload.js";

/**
 * Tells the server which version of the site its page shows, and loads the page again when the server says so. It connects again
 * after the server was started again, and on a page that the browser kept for the way back.
 */
export const reloadScript = `const { search } = new URL(import.meta.url);
follow();

function follow() {
  const socket = new WebSocket(location.origin.replace("http", "ws") + "/" + search);
  socket.onmessage = ({ data }) => {
    if (JSON.parse(data).type === "eleventy.reload") location.reload();
  };
  socket.onclose = () => setTimeout(follow, 1000);
}
`;

/** A page with the script, for the version of the site that it shows. */
export function withReloadScript(html: string, version: number): string {
  return html.replace("</head>", `<script type="module" src="${reloadPath}?${version}"></script></head>`);
}

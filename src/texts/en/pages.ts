import { sentence, type Wrap } from "../words.ts";

/** Pages that show nothing of the minutes. */
export const notFound = {
  title: "Page not found",
  explanation: <Part>(example: Part, meetings: Wrap<Part>, latest: Wrap<Part>) =>
    sentence`There is no page at this address. The minutes of a meeting are at its date, as in ${example}. See the ${meetings("list of all meetings")} or ${latest("the latest one")}, or search.`,
};

export const offline = {
  title: "You are offline",
  explanation:
    "Your browser has not kept this page, because you have not visited it recently. The page loads as soon as you are online again.",
  keptPages: "Pages that you can read now",
};

export const redirect = {
  explanation: <Part>(target: Part) => sentence`This page is now at ${target}.`,
};

import { paths } from "../../../format/urls.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { PageLink } from "../../../model/pages.ts";
import { isTopic } from "./mentioned-topics.ts";

/** The pages of what the minutes mention, in order of first mention. */
export function topicLinks({ mentions }: Meeting): PageLink[] {
  const labels = new Map(mentions.toReversed().map(({ key, label }) => [key, label]));
  return [...new Set(mentions.map(({ key }) => key))]
    .filter(isTopic)
    .map((key) => ({ path: paths.topic(key), label: labels.get(key) ?? key }));
}

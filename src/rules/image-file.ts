import { meetingsOf, type Rule } from "./rule.ts";

export const imageFile: Rule = {
  id: "image-file",
  about:
    "An image below the content folder that minutes refer to is there, and is a PNG, JPEG, GIF or WebP of at most 4 MB and 25 million pixels, so that the page can show it. Any other, such as an SVG, is a link.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) =>
      (meeting.source.unshownImages ?? []).map(({ url, position, message, hint }) => ({
        meeting,
        position,
        message: `"${url}" ${message}`,
        hint,
      })),
    ),
};

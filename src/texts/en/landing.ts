/** Where a link leads whose anchor is gone. */
export const landing = {
  nearest: "The part that your link names has changed. This is the nearest match.",
  gone: "The part that your link names is no longer in these minutes.",
};

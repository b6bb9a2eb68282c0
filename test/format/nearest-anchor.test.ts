import { describe, expect, test } from "vitest";
import { nearestAnchor } from "../../src/format/nearest-anchor.ts";

const ids = [
  "fleet",
  "fleet--discussion",
  "action-paint-the-hull",
  "action-order-new-ropes",
  "decision-paint-the-mast",
  "tickets",
  "tickets-open",
];

describe("the nearest anchor", () => {
  test.each([
    ["an item with a new word", "action-paint-the-boat", "action-paint-the-hull"],
    ["an item in the first scheme", "action-mat-order-new-ropes-for-the-k3b9xq", "action-order-new-ropes"],
    ["a decision, not an action item", "decision-paint-the-hull", "decision-paint-the-mast"],
    ["a heading that is gone", "fleet--weather", "fleet"],
    ["a heading below one that is gone", "fleet--weather--storms", "fleet"],
    ["a state that is no longer listed", "tickets-waiting", "tickets"],
  ])("of %s", (_name, lost, nearest) => {
    expect(nearestAnchor(lost, ids)).toBe(nearest);
  });

  test.each(["action-buy-tea", "weather", "the-hull", ""])("is none where nothing is alike: “%s”", (lost) => {
    expect(nearestAnchor(lost, ids)).toBeNull();
  });
});

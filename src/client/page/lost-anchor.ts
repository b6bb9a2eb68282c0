import { openOnDemand } from "../dom/elements.ts";
import { fragment } from "./fragment.ts";

/** Finds a landing place for links to a part of a meeting that is gone. */
export function followLostAnchors(): void {
  if (!document.querySelector(".meeting")) return;
  const follow = (): void => {
    const id = fragment();
    if (id !== "" && !document.getElementById(id)) openOnDemand("landing");
  };
  addEventListener("hashchange", follow);
  follow();
}

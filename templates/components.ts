/*
 * What a component of a team can import from `minutebook/components`: our own, to show them inside of its own, and what it needs to
 * write elements and links.
 */
export { Fragment, h } from "preact";
export { href } from "../src/format/urls.ts";
export { OwnFactStrip as FactStrip } from "./components/figures/FactStrip.tsx";
export { OwnSiteFooter as SiteFooter } from "./components/layout/SiteFooter.tsx";
export { OwnSiteHeader as SiteHeader } from "./components/layout/SiteHeader.tsx";
export { OwnMeetingHead as MeetingHead } from "./components/meetings/MeetingHead.tsx";
export { OwnMeetingRow as MeetingRow } from "./components/meetings/MeetingRow.tsx";
export type {
  FactStripProps,
  MeetingHeadProps,
  MeetingRowProps,
  SiteFooterProps,
  SiteHeaderProps,
} from "./components/team/props.ts";

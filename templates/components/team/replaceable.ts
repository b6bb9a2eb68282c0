import type { VNode } from "preact";
import type { TeamProps } from "./props.ts";

export type ComponentName = keyof TeamProps;

const names: Readonly<Record<ComponentName, true>> = {
  SiteHeader: true,
  SiteFooter: true,
  MeetingHead: true,
  MeetingRow: true,
  FactStrip: true,
};

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(names, name);
}

export const componentNames = Object.keys(names).filter(isComponentName);

/** A component without state. */
export type Component<Name extends ComponentName> = (props: TeamProps[Name]) => VNode | null;

/** Components of a team in place of ours. */
export type TeamComponents = { readonly [Name in ComponentName]?: Component<Name> };

/** Those of the site whose page is rendered now. */
let current: TeamComponents = {};

/** Renders with the components of a team. Rendering never waits, so that no page of another site is rendered meanwhile. */
export function withTeamComponents<Result>(components: TeamComponents, render: () => Result): Result {
  const before = current;
  current = components;
  try {
    return render();
  } finally {
    current = before;
  }
}

/** A component of ours in whose place the team may have one of the same name. */
export function replaceable<Name extends ComponentName>(name: Name, own: Component<Name>): Component<Name> {
  return (props) => {
    const chosen: Component<Name> = current[name] ?? own;
    return chosen(props);
  };
}

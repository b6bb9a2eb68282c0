const setting = "minutebook-keys";

/** Speech input can trigger single-key shortcuts by accident, so readers can turn them off (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    return true;
  }
}

export function saveShortcutsOn(isOn: boolean): void {
  try {
    localStorage.setItem(setting, isOn ? "on" : "off");
  } catch {
    // Without storage, the shortcuts stay on.
  }
}

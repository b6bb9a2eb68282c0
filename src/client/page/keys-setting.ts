const setting = "minutebook-keys";

/** Who speaks to the computer presses keys by accident, so that a reader can switch them off (WCAG 2.1.4). */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    return true;
  }
}

export function switchKeys(isOn: boolean): void {
  try {
    localStorage.setItem(setting, isOn ? "on" : "off");
  } catch {
    // A browser that keeps nothing leaves the keys on.
  }
}

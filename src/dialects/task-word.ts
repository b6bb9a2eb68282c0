/** What many teams write before a task in their minutes. */
export const taskWord = "TODO"; // A word that is looked for in minutes; it leaves nothing open here.

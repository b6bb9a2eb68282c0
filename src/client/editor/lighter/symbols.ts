// In the browser, in place of the table of the package `uc.micro`: expressions know the categories of
// Unicode, up to the version that the browser has.

/** A symbol, such as `+`. Markdown asks it of one character at a time. */
export default /\p{S}/u;

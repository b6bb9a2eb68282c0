// What compiled JSX of a team imports, by `"jsxImportSource": "minutebook"`.
export { Fragment, type JSX, jsx, jsxs } from "preact/jsx-runtime";

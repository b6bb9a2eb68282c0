// In the browser, in place of the package `punycode.js`: a browser writes the names of hosts in ASCII itself. Their letters
// stay as they are typed.

const inAscii = (host: string): string => new URL(`https://${host}`).hostname;
const asTyped = (host: string): string => host;

export default { toASCII: inAscii, toUnicode: asTyped };

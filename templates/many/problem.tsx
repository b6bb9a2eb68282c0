/** What a server shows in place of a page that it cannot make: why, one line for each mistake. It needs no other file. */
export default function Problem({ lines }: { readonly lines: readonly string[] }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>This page cannot be built</title>
      </head>
      <body style="margin: 2rem auto; max-width: 50rem; padding: 0 1rem; font: 1rem/1.5 sans-serif">
        <h1>This page cannot be built</h1>
        <ul style="padding-left: 1rem; overflow-wrap: anywhere">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <p>It is loaded again when you save a correction.</p>
      </body>
    </html>
  );
}

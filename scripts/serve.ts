import { compiledFile } from "../src/plugins/compiled-code.ts";
import { fromEnvironment } from "../src/plugins/environment.ts";
import { serveSite } from "../src/server/serve-site.ts";

// The server of `npm start`, which starts it again when the source changes.
const [folder = "", port = ""] = process.argv.slice(2);
await serveSite({
  ...fromEnvironment(process.env),
  folder,
  port: Number(port),
  configPath: compiledFile(".eleventy.ts"),
});

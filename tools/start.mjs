// `npm start`: sets up what is missing, builds everything, serves the page.
import { build } from "./build.mjs";
import { fail, headline, note } from "./lib/say.mjs";
import { serve, strictPolicy } from "./serve.mjs";
import { setup } from "./setup.mjs";

try {
  await setup();
  await build();
  const { url } = await serve({ port: 4173 });
  headline(`The page is ready: ${url}`);
  note(`Served with Content-Security-Policy: ${strictPolicy}`);
  note("Stop with Ctrl+C.");
} catch (error) {
  fail(error);
}

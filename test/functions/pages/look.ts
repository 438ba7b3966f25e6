import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { renderHtml } from "../../../functions/mails/render-html.tsx";
import { renderText } from "../../../functions/mails/render-text.ts";
import { mailsIn, pagesIn } from "./every-page.ts";

/** Writes every page and mail of a language into a folder: `tsx look.ts ar /tmp/look [--shots]`, with pictures at 390 px. */
const [language = "en", folder = `/tmp/look-${language}`, shots] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const files = [
  ...pagesIn(language).map(([name, html]) => ({ name, html })),
  ...mailsIn(language).map(([name, mail]) => {
    writeFileSync(join(folder, `mail-${name}.txt`), `${mail.subject}\n\n${renderText(mail)}`);
    return { name: `mail-${name}`, html: renderHtml(mail) };
  }),
].map(({ name, html }) => ({ file: join(folder, `${name}.html`), html }));
for (const { file, html } of files) writeFileSync(file, html);

if (shots === "--shots") {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  for (const { file } of files) {
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: file.replace(/html$/, "png"), fullPage: true });
  }
  await browser.close();
}
console.log(`${String(files.length)} pages and mails in ${folder}`);

import type { ComponentChildren } from "preact";
import { renderPage } from "../../../functions/pages/render.ts";
import { STEPS_STYLE } from "../../../functions/pages/style.ts";
import type { ApiAnswer } from "../api-answer.ts";

/** The pages of the parties, a little wider and with a line of links. */
const OWN_STYLE = `${STEPS_STYLE}header,main,footer{max-width:64rem}nav a{margin-inline-end:1rem}.row{display:flex;gap:.75rem;flex-wrap:wrap;align-items:end}.row form{margin:0}button.small{min-height:0;padding:.25rem .75rem;font-size:.9375rem}pre{white-space:pre-wrap;font:.875rem/1.5 ui-monospace,monospace;margin:0}iframe{width:100%;height:32rem;border:1px solid var(--line);border-radius:8px;background:#fff}.failed::before{content:"✗"!important;border-color:var(--bad)!important;color:var(--bad)!important}.in{margin-inline-start:2rem}td form{display:inline-block;margin:0 .5rem 0 0}`;

const PLACES = [
  ["/", "Start"],
  ["/console/mails", "Mails"],
  ["/console/cases", "Cases"],
  ["/console/executions", "Executions"],
  ["/console/clock", "Clock"],
] as const;

interface PageProps {
  readonly title: string;
  /** Virtual epoch milliseconds. */
  readonly now: number;
  readonly children: ComponentChildren;
}

/** A page of the start page's own kind: plain HTML, no script. */
export function page({ title, now, children }: PageProps, status = 200): ApiAnswer {
  const body = renderPage(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} · local host`}</title>
        <style dangerouslySetInnerHTML={{ __html: OWN_STYLE }} />
      </head>
      <body>
        <header>
          <nav aria-label="Local host">
            {PLACES.map(([href, name]) => (
              <a href={href}>{name}</a>
            ))}
          </nav>
          <span>
            It is <b>{instant(now)}</b> here
          </span>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>,
  );
  return { status, headers: HEADERS, body };
}

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  // No script at all; styles of mails, which are shown in a frame of their own (`srcdoc`), are let through.
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
} as const;

/** To another page after something was done. */
export function seeOther(location: string): ApiAnswer {
  return { status: 303, headers: { location }, body: "" };
}

/** Date and time to the minute, UTC. */
export function instant(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 16).replace("T", " ");
}

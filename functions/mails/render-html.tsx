import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Mail } from "./mail.ts";

/** The look of the pages; written into the elements, since many mail programs drop a style sheet. */
const LOOK = {
  body: "margin:0;padding:24px 12px;background:#f6f7f5;color:#1b2327;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif",
  card: "max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dbd8;border-radius:10px",
  label: "padding:3px 8px;color:#4a555b;vertical-align:top;text-align:start;font-weight:400",
  value: "padding:3px 8px;color:#1b2327;vertical-align:top;font-weight:600",
  paragraph: "margin:16px 0;color:#1b2327",
  button:
    "display:inline-block;padding:12px 20px;background:#0b5563;color:#ffffff;border-radius:6px;font-weight:600;text-decoration:none",
  link: "color:#0b5563;font-weight:600",
  address: "margin:12px 0 0;font:13px/1.4 ui-monospace,Menlo,Consolas,monospace;color:#4a555b;word-break:break-all",
  footer: "max-width:560px;margin:16px auto 0;padding:0 24px;color:#4a555b;font-size:14px",
} as const;

/** The same in the dark, for mail programs that ask for it; others keep what is written into the elements. */
const DARK = `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.body{background:#12181b!important;color:#e9eeef!important}.card{background:#1a2226!important;border-color:#35424a!important}.value,.paragraph{color:#e9eeef!important}.label,.address,.footer{color:#b5c0c4!important}.button{background:#86cfdc!important;color:#0d1518!important}.link{color:#86cfdc!important}}`;

const look = (name: keyof typeof LOOK) => ({ class: name, style: LOOK[name] });

const FactTable = ({ mail }: { mail: Mail }): JSX.Element => (
  <table role="presentation" style="border-collapse:collapse;margin:0 -8px">
    {mail.facts.map(([label, value]) => (
      <tr>
        <td {...look("label")}>{label}</td>
        <td {...look("value")}>
          <bdi>{value}</bdi>
        </td>
      </tr>
    ))}
  </table>
);

const Links = ({ mail }: { mail: Mail }): JSX.Element => (
  <>
    {mail.links?.map(({ label, url }) => (
      <p {...look("paragraph")}>
        <a href={url} {...look("link")}>
          {label}
        </a>
        <span class="address" style={`display:block;${LOOK.address}`} dir="ltr">
          {url}
        </span>
      </p>
    ))}
  </>
);

const MailBody = ({ mail }: { mail: Mail }): JSX.Element => (
  <html lang={mail.language} dir={mail.dir}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{mail.subject}</title>
      <style dangerouslySetInnerHTML={{ __html: DARK }} />
    </head>
    <body {...look("body")} dir={mail.dir}>
      <div {...look("card")}>
        <FactTable mail={mail} />
        {mail.paragraphs.map((paragraph) => (
          <p {...look("paragraph")}>{paragraph}</p>
        ))}
        {mail.action !== undefined && (
          <>
            <a href={mail.action.url} {...look("button")}>
              {mail.action.label}
            </a>
            <p {...look("address")} dir="ltr">
              {mail.action.url}
            </p>
          </>
        )}
        <Links mail={mail} />
      </div>
      <div {...look("footer")}>
        {mail.footer.map((line) => (
          <p style="margin:8px 0">{line}</p>
        ))}
      </div>
    </body>
  </html>
);

/** A mail as HTML: no image, no style from elsewhere, nothing that tells when it is opened. */
export const renderHtml = (mail: Mail): string => `<!doctype html>${renderToString(<MailBody mail={mail} />)}`;

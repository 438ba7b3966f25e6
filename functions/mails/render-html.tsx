import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Mail } from "./mail.ts";

/** The look of the pages; written into the elements, since many mail programs drop a style sheet. */
const LOOK = {
  body: "margin:0;padding:24px 12px;background:#f6f7f5;color:#1b2327;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif",
  card: "max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dbd8;border-radius:10px",
  label: "padding:3px 16px 3px 0;color:#4a555b;vertical-align:top;text-align:start;font-weight:400",
  value: "padding:3px 0;color:#1b2327;vertical-align:top;font-weight:600",
  paragraph: "margin:16px 0;color:#1b2327",
  button:
    "display:inline-block;padding:12px 20px;background:#0b5563;color:#ffffff;border-radius:6px;font-weight:600;text-decoration:none",
  link: "color:#0b5563;font-weight:600",
  address: "margin:12px 0 0;font:13px/1.4 ui-monospace,Menlo,Consolas,monospace;color:#4a555b;word-break:break-all",
  footer: "max-width:560px;margin:16px auto 0;padding:0 24px;color:#4a555b;font-size:14px",
} as const;

const FactTable = ({ mail }: { mail: Mail }): JSX.Element => (
  <table role="presentation" style="border-collapse:collapse">
    {mail.facts.map(([label, value]) => (
      <tr>
        <td style={LOOK.label}>{label}</td>
        <td style={LOOK.value}>
          <bdi>{value}</bdi>
        </td>
      </tr>
    ))}
  </table>
);

const Links = ({ mail }: { mail: Mail }): JSX.Element => (
  <>
    {mail.links?.map(({ label, url }) => (
      <p style={LOOK.paragraph}>
        <a href={url} style={LOOK.link}>
          {label}
        </a>
        <br />
        <span style={LOOK.address} dir="ltr">
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
      <title>{mail.subject}</title>
    </head>
    <body style={LOOK.body} dir={mail.dir}>
      <div style={LOOK.card}>
        <FactTable mail={mail} />
        {mail.paragraphs.map((paragraph) => (
          <p style={LOOK.paragraph}>{paragraph}</p>
        ))}
        {mail.action !== undefined && (
          <>
            <a href={mail.action.url} style={LOOK.button}>
              {mail.action.label}
            </a>
            <p style={LOOK.address} dir="ltr">
              {mail.action.url}
            </p>
          </>
        )}
        <Links mail={mail} />
      </div>
      <div style={LOOK.footer}>
        {mail.footer.map((line) => (
          <p style="margin:8px 0">{line}</p>
        ))}
      </div>
    </body>
  </html>
);

/** A mail as HTML: no image, no style from elsewhere, nothing that tells when it is opened. */
export const renderHtml = (mail: Mail): string => `<!doctype html>${renderToString(<MailBody mail={mail} />)}`;

import type { ApiAnswer } from "../api-answer.ts";
import type { Host } from "../hosted.ts";
import { readInbox, readMail } from "../mail/inbox.ts";
import type { Mail } from "../mail/inbox.ts";
import { instant, page } from "./page.tsx";

/** All mails, newest first. */
export async function mailsPage(host: Host): Promise<ApiAnswer> {
  const mails = [...(await readInbox(host.folder))].reverse();
  return page({
    title: "Mails",
    now: host.clock.now(),
    children: (
      <table>
        <thead>
          <tr>
            <th>Sent</th>
            <th>To</th>
            <th>Subject</th>
          </tr>
        </thead>
        <tbody>
          {mails.map(({ id, at, recipients, subject }) => (
            <tr>
              <td data-l="Sent">{instant(Date.parse(at))}</td>
              <td data-l="To">{recipients.join(", ")}</td>
              <td data-l="Subject">
                <a href={`/console/mails/${id}`}>{subject}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  });
}

/** One mail as its reader sees it: the text with its links, the HTML part in a frame without rights, the headers. */
export async function mailPage(host: Host, id: string): Promise<ApiAnswer> {
  const mail = await readMail(host.folder, id);
  const html = mail.html.replace(/<head>|^/i, (head) => `${head}<base target="_top">`);
  return page({
    title: mail.subject,
    now: host.clock.now(),
    children: (
      <>
        <dl>
          <dt>From</dt>
          <dd>{mail.from}</dd>
          <dt>To</dt>
          <dd>{mail.recipients.join(", ")}</dd>
          <dt>Sent</dt>
          <dd>{instant(Date.parse(mail.at))}</dd>
        </dl>
        <div class="card">
          <pre>{withLinks(mail.text)}</pre>
        </div>
        {mail.html !== "" && (
          <iframe
            title="The HTML part"
            srcdoc={html}
            sandbox="allow-top-navigation-by-user-activation allow-popups"
          ></iframe>
        )}
        <Headers mail={mail} />
      </>
    ),
  });
}

function Headers({ mail }: { mail: Mail }) {
  return (
    <details>
      <summary>Headers and envelope</summary>
      <dl>
        {[...mail.headers].map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
        <dt>Envelope sender</dt>
        <dd>{mail.source}</dd>
        <dt>SES message id</dt>
        <dd>{mail.messageId}</dd>
      </dl>
    </details>
  );
}

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

function withLinks(text: string) {
  return text.split(ADDRESS).map((part) => (ADDRESS.test(part) ? <a href={part}>{part}</a> : part));
}

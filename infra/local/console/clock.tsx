import type { ApiAnswer } from "../api-answer.ts";
import type { Host } from "../hosted.ts";
import { instant, page, seeOther } from "./page.tsx";

const DAY = 86_400_000;

/** What time it is here, what comes next, and ways to get there. */
export async function clockPage(host: Host): Promise<ApiAnswer> {
  await host.parts.waitingMail.look();
  const due = host.due();
  return page({
    title: "Clock",
    now: host.clock.now(),
    children: (
      <>
        <div class="card">
          <p class="lead">{`It is ${instant(host.clock.now())} (UTC).`}</p>
          <ClockButtons />
        </div>
        <h2>Due next</h2>
        <ul>
          {due.map(({ at, what }) => (
            <li>{`${instant(at)}: ${what}`}</li>
          ))}
        </ul>
        {due.length === 0 && <p>Nothing waits for time.</p>}
      </>
    ),
  });
}

/** The ways on: to the next thing due, by a day, by a month, to a date. */
export function ClockButtons() {
  return (
    <div class="row">
      <form method="post" action="/console/clock/next">
        <button>To what is due next</button>
      </form>
      <form method="post" action="/console/clock/day">
        <button class="second">On by a day</button>
      </form>
      <form method="post" action="/console/clock/month">
        <button class="second">On by a month</button>
      </form>
      <form method="post" action="/console/clock/to" class="row">
        <label>
          To a date <input type="date" name="date" required />
        </label>
        <button class="second">Go there</button>
      </form>
    </div>
  );
}

/** Moves the clock and shows it; resolves when everything on the way has happened. */
export async function moveClock(host: Host, how: string, form: URLSearchParams): Promise<ApiAnswer> {
  // What is in flight may begin to wait only now, for a month as well.
  await host.settle();
  const month = new Date(host.clock.now());
  month.setUTCMonth(month.getUTCMonth() + 1);
  const moves: Readonly<Record<string, () => Promise<unknown>>> = {
    next: () => host.advance.next(),
    day: () => host.advance.by(DAY),
    month: () => host.advance.to(month),
    to: () => host.advance.to(form.get("date") ?? ""),
  };
  await moves[how]?.();
  return seeOther("/console/clock");
}

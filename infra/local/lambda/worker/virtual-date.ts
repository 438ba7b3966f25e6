/**
 * Puts the virtual clock under `Date` of this thread: `Date.now()`, `new Date()` and `Date()` are real time plus the
 * shared offset. Everything else of `Date` stays as it is.
 */
export function installVirtualDate(shared: SharedArrayBuffer): void {
  const offset = new Float64Array(shared);
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  const now = () => Math.floor(realNow() + (offset[0] ?? 0));
  RealDate.now = now;
  const virtual = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget): object =>
      asObject(Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget)),
    apply: () => new RealDate(now()).toString(),
  });
  Object.defineProperty(RealDate.prototype, "constructor", { value: virtual, configurable: true, writable: true });
  globalThis.Date = virtual;
}

/** What a constructor makes is an object; its type says less. */
function asObject(made: unknown): object {
  return typeof made === "object" && made !== null ? made : {};
}

import type { Instance, Outcome } from "./instance.ts";
import type { WorkerCall } from "./protocol.ts";

interface PoolParts {
  readonly start: () => Instance;
  /** Most instances at a time. */
  readonly most: number;
  /** Real milliseconds after which an instance without work is stopped. */
  readonly idleAfter: number;
}

/** The instances of one function; calls that find all of them busy wait in line. */
export interface Pool {
  call(call: WorkerCall): Promise<Outcome>;
  stop(): Promise<void>;
}

interface Idle {
  readonly instance: Instance;
  readonly timer: NodeJS.Timeout;
}

/** Makes the pool of one function; nothing is started before the first call. */
export function createPool({ start, most, idleAfter }: PoolParts): Pool {
  const idle: Idle[] = [];
  const all = new Set<Instance>();
  const line: ((instance: Instance) => void)[] = [];

  const fresh = () => {
    const instance = start();
    all.add(instance);
    return instance;
  };
  const take = (): Instance | Promise<Instance> => {
    for (let free = idle.pop(); free !== undefined; free = idle.pop()) {
      clearTimeout(free.timer);
      if (free.instance.alive) return free.instance;
      all.delete(free.instance);
    }
    return all.size < most ? fresh() : new Promise((resolve) => line.push(resolve));
  };
  const retire = (instance: Instance) => {
    idle.splice(0, idle.length, ...idle.filter((one) => one.instance !== instance));
    all.delete(instance);
    void instance.stop();
  };
  const give = (instance: Instance) => {
    if (!instance.alive) all.delete(instance);
    const next = line.shift();
    if (next !== undefined) next(instance.alive ? instance : fresh());
    else if (instance.alive) idle.push({ instance, timer: setTimeout(() => retire(instance), idleAfter).unref() });
  };
  return {
    async call(call) {
      const instance = await take();
      try {
        return await instance.call(call);
      } finally {
        give(instance);
      }
    },
    async stop() {
      for (const { timer } of idle) clearTimeout(timer);
      await Promise.all([...all].map((instance) => instance.stop()));
      all.clear();
    },
  };
}

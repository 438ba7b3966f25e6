import type { Instance, Outcome } from "./instance.ts";
import type { WorkerCall } from "./protocol.ts";

/**
 * Real milliseconds in line before a further instance is started: to load the code and run it cold takes longer than
 * most calls do, and two cores have other things to do.
 */
const GROW_AFTER = 150;

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
export function createPool(parts: PoolParts): Pool {
  const instances = new Instances(parts);
  return {
    async call(call) {
      const instance = await instances.take();
      try {
        return await instance.call(call);
      } finally {
        instances.give(instance);
      }
    },
    stop: () => instances.stop(),
  };
}

class Instances {
  readonly #parts: PoolParts;
  readonly #all = new Set<Instance>();
  #line: ((instance: Instance) => void)[] = [];
  #idle: Idle[] = [];

  constructor(parts: PoolParts) {
    this.#parts = parts;
  }

  take(): Instance | Promise<Instance> {
    for (let free = this.#idle.pop(); free !== undefined; free = this.#idle.pop()) {
      clearTimeout(free.timer);
      if (free.instance.alive) return free.instance;
      this.#all.delete(free.instance);
    }
    if (this.#all.size === 0) return this.#fresh();
    return this.#standInLine();
  }

  /** The next instance that is free; a further one for who has stood in line for long. */
  #standInLine(): Promise<Instance> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        if (this.#all.size >= this.#parts.most || !this.#line.includes(served)) return;
        this.#line = this.#line.filter((one) => one !== served);
        resolve(this.#fresh());
      }, GROW_AFTER);
      const served = (instance: Instance) => {
        clearTimeout(timer);
        resolve(instance);
      };
      this.#line.push(served);
    });
  }

  give(instance: Instance): void {
    if (!instance.alive) this.#all.delete(instance);
    const next = this.#line.shift();
    if (next !== undefined) next(instance.alive ? instance : this.#fresh());
    else if (instance.alive) this.#rest(instance);
  }

  async stop(): Promise<void> {
    for (const { timer } of this.#idle) clearTimeout(timer);
    await Promise.all([...this.#all].map((instance) => instance.stop()));
    this.#all.clear();
  }

  #fresh(): Instance {
    const instance = this.#parts.start();
    this.#all.add(instance);
    return instance;
  }

  #rest(instance: Instance): void {
    const timer = setTimeout(() => {
      this.#idle = this.#idle.filter((one) => one.instance !== instance);
      this.#all.delete(instance);
      void instance.stop();
    }, this.#parts.idleAfter);
    this.#idle.push({ instance, timer: timer.unref() });
  }
}

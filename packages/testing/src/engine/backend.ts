import type { JsonObject } from '../model/json.ts';
import type { Delivery } from '../model/recordings.ts';
import type { ActionScript, Receiver, WorkflowScript } from '../model/scripts.ts';
import type { State, Task } from '../model/state.ts';
import type { Clock } from './clock.ts';
import { hash, hexDigits } from './random.ts';

/** Runs a task that is due. */
export type TaskRunner = (backend: Backend, task: Task) => void | Promise<void>;

/** The mocked organization: its state, its time, and the scripts of the test. */
export class Backend {
  state: State;
  readonly seed: number;
  readonly clock: Clock;
  readonly runTask: TaskRunner;
  /** Scripts of workflows by id or alias. */
  readonly workflows: Map<string, WorkflowScript> = new Map();
  /** Scripts of actions by slug and action id. */
  readonly actions: Map<string, ActionScript> = new Map();
  /** Receivers of webhooks by address. */
  readonly receivers: Map<string, Receiver> = new Map();
  readonly deliveries: Delivery[] = [];
  /** Receiver of webhooks for addresses without one of their own. */
  readonly fallbackReceiver: Receiver | undefined;
  /** Called after a task was scheduled. */
  onScheduled: () => void = () => undefined;
  /** False once the mock has been reset or restored: what is under way goes on here, and reaches nobody. */
  isCurrent = true;

  constructor(options: Pick<Backend, 'state' | 'seed' | 'clock' | 'runTask' | 'fallbackReceiver'>) {
    this.state = options.state;
    this.seed = options.seed;
    this.clock = options.clock;
    this.runTask = options.runTask;
    this.fallbackReceiver = options.fallbackReceiver;
  }

  /** The records of a collection, to read and to change. */
  records(environment: string, collection: string): JsonObject[] {
    const collections = (this.state.environments[environment] ??= {});
    return (collections[collection] ??= []);
  }

  /** The present time as responses write it (ISO 8601), plus an offset in milliseconds. */
  time(offset = 0): string {
    return new Date(this.clock.now() + offset).toISOString();
  }

  /** `createdAt` and `updatedAt` of a new record. */
  timestamps(): { createdAt: string; updatedAt: string } {
    const now = this.time();
    return { createdAt: now, updatedAt: now };
  }

  /** A new id in the vendor's form (MongoDB's): its first eight digits are the time. */
  id(): string {
    const seconds = Math.floor(this.clock.now() / 1000).toString(16);
    return seconds.padStart(8, '0') + hexDigits(`id ${this.seed} ${this.state.sequence++}`, 16);
  }

  /** A new UUID of version 4. */
  uuid(): string {
    const hex = hexDigits(`uuid ${this.seed} ${this.state.sequence++}`, 32);
    const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** A number between 0 and 1, the same sequence for the same seed. */
  random(): number {
    return hash(`chance ${this.seed} ${this.state.sequence++}`) / 2 ** 32;
  }

  /** Ends its time: tasks that wait are dropped, and no new ones are run. */
  retire(): void {
    this.isCurrent = false;
    this.state.tasks = [];
    this.onScheduled();
  }

  /** Adds a task. */
  schedule(task: Omit<Task, 'order'>): void {
    if (!this.isCurrent) return;
    this.state.tasks.push({ ...task, order: this.state.sequence++ });
    this.onScheduled();
  }

  /** Removes the next task that is due by a time, and returns it. */
  takeDueTask(until: number): Task | undefined {
    const due = this.state.tasks.filter(({ at }) => at <= until);
    const [next] = due.toSorted((a, b) => a.at - b.at || a.order - b.order);
    if (next) this.state.tasks = this.state.tasks.filter((task) => task !== next);
    return next;
  }
}

import type { Row } from '../model/operation.ts';
import type { ActionScript, WorkflowScript } from '../model/scripts.ts';
import type { Delivery, Receiver } from '../runs/deliver.ts';
import type { Clock } from './clock.ts';
import { digits, hash } from './random.ts';
import type { State, Task } from '../model/state.ts';

/** The organization that the mock plays: its state, its time, and what your test has scripted. */
export class World {
  state: State;
  readonly seed: number;
  readonly clock: Clock;
  readonly workflows: Map<string, WorkflowScript> = new Map();
  readonly actions: Map<string, ActionScript> = new Map();
  readonly receivers: Map<string, Receiver> = new Map();
  readonly deliveries: Delivery[] = [];
  /** Sends webhooks to addresses that no receiver was registered for. */
  readonly deliverElsewhere: Receiver | undefined;
  /** Called after a task was planned, so that a flowing clock can wake up for it. */
  onTask: () => void = () => undefined;

  constructor(options: { state: State; seed: number; clock: Clock; deliver: Receiver | undefined }) {
    this.state = options.state;
    this.seed = options.seed;
    this.clock = options.clock;
    this.deliverElsewhere = options.deliver;
  }

  /** The records of one kind, to read and to change. */
  rows(environment: string, collection: string): Row[] {
    const collections = (this.state.environments[environment] ??= {});
    return (collections[collection] ??= []);
  }

  /** The present time as replies write it. */
  time(offset = 0): string {
    return new Date(this.clock.now() + offset).toISOString();
  }

  /** A new id: like the vendor's, its first eight digits are the time. */
  id(): string {
    const seconds = Math.floor(this.clock.now() / 1000).toString(16);
    return seconds.padStart(8, '0') + digits(`id ${this.seed} ${this.state.drawn++}`, 16);
  }

  uuid(): string {
    const hex = digits(`uuid ${this.seed} ${this.state.drawn++}`, 32);
    const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** Between 0 and 1, the same sequence for the same seed. */
  chance(): number {
    return hash(`chance ${this.seed} ${this.state.drawn++}`) / 2 ** 32;
  }

  plan(task: Omit<Task, 'order'>): void {
    this.state.tasks.push({ ...task, order: this.state.drawn++ });
    this.onTask();
  }

  /** Takes the next task that is due by a time off the list. */
  takeTask(until: number): Task | undefined {
    const due = this.state.tasks.filter(({ at }) => at <= until);
    const [next] = due.toSorted((a, b) => a.at - b.at || a.order - b.order);
    if (next) this.state.tasks = this.state.tasks.filter((task) => task !== next);
    return next;
  }
}

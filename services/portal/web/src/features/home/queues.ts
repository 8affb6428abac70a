import type { Role } from '@passerelle/contracts';
import type { UseQueryOptions } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';

/** One thing to do: a reference, what it is about, when it is due, where it is done. Never a young person's name. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  /** `YYYY-MM-DD` */
  readonly dueOn?: string;
  readonly urgent?: boolean;
  readonly link: LinkProps;
}

/** A kind of work that waits for some roles, read from the service that owns it. */
export interface WorkQueue {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly title: () => string;
  readonly all: LinkProps;
  readonly query: UseQueryOptions<{ tasks: readonly Task[]; more: boolean }>;
}

/** Every queue of the portal, the most pressing first. */
export const queues: readonly WorkQueue[] = [];

export const queuesFor = (roles: readonly Role[], all: readonly WorkQueue[] = queues): WorkQueue[] =>
  all.filter((queue) => queue.roles.some((role) => roles.includes(role)));

import type { Problem } from '@passerelle/contracts';

/**
 * A refusal, or the lack of any answer, as the screens handle it.
 * `NETWORK`: nothing answered. `UNREADABLE`: something answered that is not the API (a proxy's page).
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: Problem;
  /** Seconds to wait before asking again, from `Retry-After`. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.title);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  typeof body.code === 'string' &&
  'title' in body &&
  typeof body.title === 'string';

function retryAfterOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}

/** What openapi-fetch gave as `error`, with its response, as one kind of refusal. */
export function problemFrom(body: unknown, response: Response): ApiProblem {
  if (isProblem(body)) return new ApiProblem({ ...body, status: response.status }, retryAfterOf(response));
  const unreadable = { type: 'about:blank', title: '', status: response.status, code: 'UNREADABLE' };
  return new ApiProblem(unreadable, retryAfterOf(response));
}

export const noAnswer = (): ApiProblem =>
  new ApiProblem({ type: 'about:blank', title: '', status: 0, code: 'NETWORK' });

/** Any thrown value as a refusal that can be shown. */
export function asProblem(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown;
  return new ApiProblem({ type: 'about:blank', title: '', status: 0, code: 'UNEXPECTED' });
}

/** `/tasks/0/label` → `tasks.0.label`, the path of the field in a form. */
export const fieldPath = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/** Only what may pass by itself is asked again: no answer, or a service that is down. */
const mayPass = (error: unknown): boolean => error instanceof ApiProblem && [0, 502, 503, 504].includes(error.status);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && mayPass(error) },
    mutations: { retry: false },
  },
});

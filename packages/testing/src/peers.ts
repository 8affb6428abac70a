import type { Operation, Service } from '@passerelle/contracts';
import type { Transport } from '@passerelle/service-kit';

/** What a service that is not started in a test answers, by operation. */
export type Peer = {
  readonly operation: Operation;
  readonly answer: (input: { params: Record<string, string>; query: Record<string, string>; body: unknown }) => unknown;
};

/** Stands in for another service: typed by its contract, so that it cannot answer what the real one could not. */
export function peer<const O extends Operation>(operation: O, answer: Peer['answer']): Peer {
  return { operation, answer };
}

function paramsIn(path: string, pathname: string): Record<string, string> | undefined {
  const expected = path.split('/');
  const actual = pathname.split('/');
  if (expected.length !== actual.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(actual[index] ?? '');
    else if (part !== actual[index]) return undefined;
  }
  return params;
}

export function peerTransport(peers: readonly Peer[]): Transport {
  return async (service: Service, { method, url, body }) => {
    const { pathname, searchParams } = new URL(url, 'http://peer.invalid');
    const json = (status: number, value: unknown) => ({
      status,
      headers: {},
      body: Buffer.from(JSON.stringify(value)),
    });
    for (const { operation, answer } of peers) {
      const params = operation.method === method ? paramsIn(operation.path, pathname) : undefined;
      if (!params) continue;
      const input = { params, query: Object.fromEntries(searchParams), body: body && JSON.parse(body.toString()) };
      const value = await answer(input);
      return value === undefined ? json(404, { code: 'NOT_FOUND' }) : json(200, value);
    }
    return json(503, { code: 'SERVICE.UNAVAILABLE', detail: `nobody answers ${service} ${method} ${pathname}` });
  };
}

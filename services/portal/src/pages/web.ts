import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { notFound } from '@passerelle/kernel';
import type { FastifyInstance } from 'fastify';

const built = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Everything from our own host. Mantine writes its variables into style elements: hence the one exception. */
export const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const filesUnder = (folder: string): ReadonlySet<string> =>
  new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
      : [],
  );

/** The web UI: its files, and its page for every other address that a browser asks to see. */
export async function registerWeb(app: FastifyInstance, root = built): Promise<void> {
  const files = filesUnder(root);
  await app.register(fastifyStatic, { root, serve: false, cacheControl: false });
  app.get('/*', { schema: { hide: true } as object, logLevel: 'warn' }, async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (path !== '/index.html' && files.has(path)) {
      // Vite names assets by their content: a name never means another file.
      const forever = path.startsWith('/assets/');
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
      return reply.sendFile(path.slice(1));
    }
    const wantsPage = /text\/html/.test(request.headers.accept ?? '') && !/^\/(api|internal)(\/|$)/.test(path);
    if (!wantsPage || !files.has('/index.html')) throw notFound();
    return reply
      .header('content-security-policy', contentPolicy)
      .header('cache-control', 'no-cache')
      .sendFile('index.html');
  });
}

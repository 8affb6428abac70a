import { getImport, listImportColumns, listImports, startImport } from '@passerelle/contracts/matching/http';
import { DomainError } from '@passerelle/kernel';
import type { Route, Stored } from '@passerelle/service-kit';
import type { MatchingDeps } from '../deps.ts';
import { type Import, receive } from '../domain/import.ts';
import { columns, refusedColumns } from '../domain/import-columns.ts';

const view = (from: Stored<Import>) => ({
  id: from.id,
  version: from.version,
  status: from.status,
  dryRun: from.dryRun,
  rows: from.rows,
  done: from.done,
  created: from.created,
  updated: from.updated,
  unchanged: from.unchanged,
  refused: from.refused,
  faults: [...from.faults],
  startedAt: from.startedAt,
  endedAt: from.endedAt ?? null,
});

export function importRoutes(route: Route, { kit, imports, texts }: MatchingDeps): void {
  route(listImportColumns, async () => ({
    columns: columns.map((column) => ({ ...column })),
    refused: refusedColumns,
  }));
  route(startImport, async ({ scope, query, body, newId }) => {
    if (typeof body !== 'string' || !body.trim())
      throw new DomainError('IMPORT.EMPTY', 'invalid', 'Le fichier est vide.');
    await texts.keep(scope.structureId, newId, body.normalize('NFC'));
    const state = receive(newId, scope.structureId, scope.userId, query.dry_run ?? false, kit.clock.now());
    const { id, version } = await imports.insert(scope, state, []);
    return { id, version };
  });
  route(getImport, async ({ scope, params }) => view(await imports.get(scope, params.id)));
  route(listImports, async ({ scope, query }) => {
    const { items, next } = await imports.page(scope, {}, { field: 'startedAt', direction: -1 }, query);
    return { items: items.map(view), next };
  });
}

import { Readable } from 'node:stream';
import { listStaff } from '@passerelle/contracts/identity/http';
import { systemScope } from '@passerelle/service-kit';
import { parse } from 'csv-parse';
import type { MatchingDeps } from '../deps.ts';
import { candidateId, register, update } from '../domain/candidate.ts';
import { complete, type Import, type Settled, settle } from '../domain/import.ts';
import { type Fault, headerFaults, normaliseColumn, type Row, type RowContext, readRow } from '../domain/import-row.ts';
import { saveCandidate } from '../store/save-candidate.ts';

/** Rows settled between two savings of the progress. */
const BATCH = 500;
/** Rows written at once: they share the store's commits. */
const WIDTH = 32;

type Read = { readonly line: number; readonly row: Row } | { readonly line: number; readonly fault: Fault };

async function* rowsOf(text: AsyncIterable<string>): AsyncGenerator<Read | { header: Fault[] }> {
  let faults: Fault[] = [];
  const first = await firstLine(text);
  const parser = Readable.from(first.rest).pipe(
    parse({
      delimiter: first.delimiter,
      bom: true,
      columns: (header: string[]) => {
        faults = headerFaults(header);
        return header.map(normaliseColumn);
      },
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      relax_column_count: true,
      // Characters; an unclosed quote would otherwise swallow the rest of the file.
      max_record_size: 20_000,
    }),
  );
  const unreadable = (line: number): Read => ({
    line,
    fault: {
      line,
      column: null,
      code: 'row_unreadable',
      message: 'Cette ligne n’a pas le bon nombre de cases, ou un guillemet n’est pas fermé.',
    },
  });
  // What the parser skips it tells aside, ahead of rows still on their way: told last, places stay the same each time.
  const skipped: Read[] = [];
  parser.on('skip', (error: { lines?: number }) => skipped.push(unreadable(error.lines ?? 0)));
  let announced = false;
  type Parsed = { record: Row; info: { lines: number; error?: unknown } };
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    if (!announced) yield { header: faults };
    announced = true;
    yield info.error ? unreadable(info.lines) : { line: info.lines, row: record };
  }
  if (!announced) yield { header: faults };
  yield* skipped;
}

/** `;` or `,`: whichever the header uses more. */
async function firstLine(text: AsyncIterable<string>) {
  const pieces = text[Symbol.asyncIterator]();
  const { value: head = '' } = await pieces.next();
  const line = head.slice(0, head.search(/\r?\n|$/));
  const delimiter = line.split(';').length >= line.split(',').length ? ';' : ',';
  async function* rest() {
    yield head;
    for (;;) {
      const { value, done } = await pieces.next();
      if (done) return;
      yield value;
    }
  }
  return { delimiter, rest: rest() };
}

async function settleRow(deps: MatchingDeps, running: Import, read: Read, context: RowContext): Promise<Settled> {
  if ('fault' in read) return { outcome: 'refused', faults: [read.fault] };
  const result = readRow(read.row, read.line, context);
  if ('faults' in result) return { outcome: 'refused', faults: result.faults };
  const { draft } = result;
  const scope = systemScope(running.structureId, 'matching.import');
  const known = await deps.candidates.findOne(scope, { _id: candidateId(draft.structureId, draft.identifier) });
  const now = deps.kit.clock.now();
  const change = known ? update(known, draft, now) : register(draft, now);
  // A restart meets rows it wrote before the progress was saved: they count as they did then.
  if (!change)
    return { outcome: known?.imported?.id === running.id ? known.imported.outcome : 'unchanged', faults: [] };
  const outcome = known ? 'updated' : 'created';
  if (!running.dryRun) {
    const candidate = { ...change.candidate, imported: { id: running.id, outcome } as const };
    await saveCandidate(deps, scope, known, { ...change, candidate });
  }
  return { outcome, faults: [] };
}

/** Settles the rows that are left, saving the progress as it goes: killed anywhere, it resumes to the same result. */
export async function runImport(deps: MatchingDeps, started: Import & { readonly dueAt: Date }): Promise<void> {
  const scope = systemScope(started.structureId, 'matching.import');
  let running = await deps.imports.get(scope, started.id);
  const within = { structureId: running.structureId };
  const { items } = await deps.kit.client.call(listStaff, { params: within, query: {} }, within);
  const context: RowContext = {
    structureId: running.structureId,
    references: deps.references,
    referents: new Map(items.map(({ id, email }) => [email.toLowerCase(), id])),
  };
  const save = async (settled: readonly Settled[]) => {
    running = await deps.imports.save(scope, running, settle(running, settled), []);
  };
  const seen = new Map<string, number>();
  let place = 0;
  let batch: Read[] = [];
  const flush = async () => {
    const settled: Settled[] = [];
    for (let at = 0; at < batch.length; at += WIDTH)
      settled.push(
        ...(await Promise.all(batch.slice(at, at + WIDTH).map((read) => settleRow(deps, running, read, context)))),
      );
    batch = [];
    await save(settled);
  };
  for await (const read of rowsOf(deps.texts.read(running.structureId, running.id))) {
    if ('header' in read) {
      if (!read.header.length) continue;
      running = await deps.imports.save(scope, running, { ...running, faults: read.header }, []);
      break;
    }
    const once = withoutDouble(read, seen);
    place += 1;
    if (place <= running.done) continue;
    batch.push(once);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length) await flush();
  const { state, events } = complete(running, deps.kit.clock.now());
  // The text goes first: a restart in between finds no row left and completes.
  await deps.texts.remove(running.structureId, running.id);
  await deps.imports.save(scope, running, state, events);
}

/** The second row of one identifier is refused: which of the two is right is not for a machine to say. */
function withoutDouble(read: Read, seen: Map<string, number>): Read {
  if (!('row' in read)) return read;
  const key = (read.row.identifiant ?? '').trim().toUpperCase();
  const earlier = key ? seen.get(key) : undefined;
  if (earlier === undefined) {
    seen.set(key, read.line);
    return read;
  }
  const message = `Cet identifiant figure déjà à la ligne ${earlier}.`;
  return { line: read.line, fault: { line: read.line, column: 'identifiant', code: 'twice', message } };
}

import { Readable } from 'node:stream';
import { DomainError } from '@passerelle/kernel';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { ImportRefusal } from './report.ts';

/** A file read bit by bit. */
export type TextSource = AsyncIterable<Uint8Array | string>;

export type CsvLine<Column extends string> = { line: number; row: Record<Column, string> };

/**
 * The lines of a CSV file with a header, comma-separated, UTF-8. A line with another number of columns is refused and
 * skipped; a file without one of the wanted columns throws `REFERENTIALS.COLUMNS`.
 */
export async function* csvLines<Column extends string>(
  file: string,
  source: TextSource,
  columns: readonly Column[],
  refusals: ImportRefusal[],
): AsyncGenerator<CsvLine<Column>> {
  const parser = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      refusals.push({ file, line: Number(error?.lines ?? 0), column: '', reason: 'columns' });
      return undefined;
    },
    columns: (header: string[]) => {
      const missing = columns.filter((column) => !header.includes(column));
      if (missing.length > 0)
        throw new DomainError('REFERENTIALS.COLUMNS', 'invalid', `${file}\u00a0: il manque ${missing.join(', ')}.`);
      return header;
    },
  });
  const input = Readable.from(source);
  input.on('error', (error) => parser.destroy(error));
  for await (const { record, info } of input.pipe(parser) as AsyncIterable<{
    record: Record<Column, string>;
    info: Info;
  }>)
    yield { line: info.lines, row: record };
}

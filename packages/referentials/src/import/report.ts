/** Why a line was not taken; the value itself is never repeated. */
export type RefusalReason = 'empty' | 'format' | 'columns' | 'duplicate' | 'unknown-reference';

/** `line` counts from 1, the header included; in a JSON file it is the rank of the entry. */
export type ImportRefusal = { file: string; line: number; column: string; reason: RefusalReason };

/** What an import gives: all that could be read, and each line that could not. */
export type ImportReport<Row> = { rows: Row[]; refusals: ImportRefusal[] };

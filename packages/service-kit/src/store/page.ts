import { DomainError } from '@passerelle/kernel';

export interface PageRequest {
  readonly cursor?: string | undefined;
  /** At most 100; 50 when absent. */
  readonly limit?: number | undefined;
}
export interface PageOf<T> {
  items: T[];
  next: string | null;
}

const refused = () => new DomainError('CURSOR.INVALID', 'invalid', 'Le curseur de page est illisible.');

export const limitOf = ({ limit = 50 }: PageRequest): number => Math.min(Math.max(limit, 1), 100);

/** Filter that takes up a sorted list after the cursor: keyset paging, no skip. */
export function afterCursor(cursor: string | undefined, field: string, direction: 1 | -1): Record<string, unknown> {
  if (!cursor) return {};
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refused();
  }
  if (!Array.isArray(position) || position.length !== 3 || typeof position[2] !== 'string') throw refused();
  const [type, raw, id] = position as [string, string | number, string];
  if (typeof raw === 'object') throw refused();
  const value = type === 'date' ? new Date(raw) : raw;
  const beyond = direction === 1 ? '$gt' : '$lt';
  return { $or: [{ [field]: { [beyond]: value } }, { [field]: value, _id: { $gt: id } }] };
}

export function cursorAt(value: unknown, id: string): string {
  const position = value instanceof Date ? ['date', value.getTime(), id] : ['plain', value, id];
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

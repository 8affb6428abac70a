import { ofStructure } from '@passerelle/access';
import { createAggregateStore, type Kit, Nested, plain } from '@passerelle/service-kit';
import type { Import } from '../domain/import.ts';

export const createImportStore = (kit: Kit) =>
  createAggregateStore<Import>(kit, {
    service: 'matching',
    entity: 'import',
    collection: 'imports',
    fields: {
      structureId: plain(String),
      startedBy: plain(String),
      status: plain(String),
      dryRun: plain(Boolean),
      rows: plain(Number),
      done: plain(Number),
      created: plain(Number),
      updated: plain(Number),
      unchanged: plain(Number),
      refused: plain(Number),
      faults: plain([Nested]),
      dueAt: plain(Date),
      startedAt: plain(String),
      endedAt: plain(String),
    },
    indexes: [
      { name: 'imports_latest', keys: { structureId: 1, startedAt: -1 } },
      { name: 'imports_due', keys: { dueAt: 1 }, sparse: true },
    ],
    visible: ofStructure,
  });

/** Characters in one stored piece: far under the 16 MB of a document even when each takes four bytes. */
const PIECE = 500_000;
interface Piece {
  _id: string;
  importId: string;
  structureId: string;
  place: number;
  text: string;
}

/** The uploaded text, while its import runs: it names people, so it goes with the last row. */
export interface ImportTexts {
  keep(structureId: string, importId: string, text: string): Promise<void>;
  read(structureId: string, importId: string): AsyncGenerator<string>;
  remove(structureId: string, importId: string): Promise<void>;
}

export function createImportTexts(kit: Kit): ImportTexts {
  const pieces = kit.connection.collection<Piece>('import_texts');
  kit.indexes('import_texts', [{ name: 'import_texts_in_order', keys: { structureId: 1, importId: 1, place: 1 } }]);
  return {
    async keep(structureId, importId, text) {
      for (let place = 0; place * PIECE < text.length; place += 1) {
        const piece = { importId, structureId, place, text: text.slice(place * PIECE, (place + 1) * PIECE) };
        await pieces.updateOne({ _id: `${importId}.${place}` }, { $set: piece }, { upsert: true });
      }
    },
    async *read(structureId, importId) {
      for await (const { text } of pieces.find({ structureId, importId }).sort({ place: 1 })) yield text;
    },
    async remove(structureId, importId) {
      await pieces.deleteMany({ structureId, importId });
    },
  };
}

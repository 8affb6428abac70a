import { getImport, listImportColumns, searchCandidates, startImport } from '@passerelle/contracts/matching/http';
import t from 'tap';
import { header, row, startMatching } from '../testing/world.ts';

t.test('a file of candidates enters row by row, and its report never repeats a value', async (t) => {
  const { house, counsellor } = await startMatching(t);
  const file = [header, row(1), row(2).replace('44109', 'Nulle-Part'), row(3), 'ML-4;trop;court', row(1, 'Autre')].join(
    '\n',
  );
  const { status, body } = await counsellor.call(startImport, { body: file });
  t.equal(status, 202);
  await house.tick();
  const report = (await counsellor.call(getImport, { params: { id: body.id } })).body;
  t.match(report, { status: 'completed', created: 2, updated: 0, refused: 3 });
  t.match(
    report.faults.map(({ line, column, code }) => [line, column, code]),
    [
      [3, 'commune', 'unknown'],
      [5, null, 'row_unreadable'],
      [6, 'identifiant', 'twice'],
    ],
  );
  t.notMatch(JSON.stringify(report), /Nulle-Part|Exemple|trop/);
  const found = await counsellor.call(searchCandidates, { body: { text: 'exemple3' } });
  t.match(found.body.items, [{ firstName: 'Camille', lastName: 'Exemple3' }]);

  const before = (await house.events('matching')).length;
  const again = await counsellor.call(startImport, { body: file });
  await house.tick();
  t.match((await counsellor.call(getImport, { params: { id: again.body.id } })).body, {
    created: 0,
    updated: 0,
    unchanged: 2,
    refused: 3,
  });
  t.equal((await house.events('matching')).length, before, 'the same file emits nothing');
  const texts = house.services.get('matching')?.kit.connection.collection('import_texts');
  t.equal(await texts?.countDocuments({}), 0, 'the uploaded text is gone');
});

t.test('a rehearsal writes nothing and reports the same', async (t) => {
  const { house, counsellor } = await startMatching(t);
  const { body } = await counsellor.call(startImport, { query: { dry_run: true }, body: [header, row(1)].join('\n') });
  await house.tick();
  t.match((await counsellor.call(getImport, { params: { id: body.id } })).body, { dryRun: true, created: 1 });
  t.same((await counsellor.call(searchCandidates, { body: {} })).body.items, []);
  t.same(await house.events('matching'), []);
});

t.test('what matching must not know is refused by the name of its column', async (t) => {
  const { house, counsellor } = await startMatching(t);
  const { body } = await counsellor.call(startImport, { body: `${header};nationalité\n${row(1)};x` });
  await house.tick();
  const report = (await counsellor.call(getImport, { params: { id: body.id } })).body;
  t.match(report, { created: 0, faults: [{ line: 1, column: 'nationalite', code: 'column_refused' }] });
});

t.test('an officer reads the columns but does not import; another structure sees no report', async (t) => {
  const { house, counsellor, officer } = await startMatching(t);
  t.equal((await officer.call(listImportColumns)).status, 200);
  t.equal((await officer.call(startImport, { body: header })).status, 403);
  const { body } = await counsellor.call(startImport, { body: [header, row(1)].join('\n') });
  const stranger = house.staff({ roles: ['counsellor'] });
  t.equal((await stranger.call(getImport, { params: { id: body.id } })).status, 404);
});

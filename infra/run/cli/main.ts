import { readFileSync } from 'node:fs';
import { foundStructure, inviteOperator } from '@passerelle/contracts/identity/http';
import { getImport, startImport } from '@passerelle/contracts/matching/http';
import { ConfigError } from '@passerelle/service-kit';
import { Command, InvalidArgumentError } from 'commander';
import { setMark } from '../data-dir.ts';
import { actorsOf } from '../demo/actors.ts';
import { exportAll } from './export.ts';
import { rebuildIndicators, reindex, replayAll } from './repair.ts';
import { withHouse } from './with-house.ts';

const say = (line: string) => console.log(line);
const link = (path: string, token: string) => `${process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000'}${path}#${token}`;
const communes = (text: string) => {
  const codes = text.split(',').map((code) => code.trim());
  if (codes.some((code) => !/^(\d{5}|2[AB]\d{3})$/.test(code)))
    throw new InvalidArgumentError('des codes INSEE séparés par des virgules, par exemple 44109,44162');
  return codes;
};

const program = new Command('passerelle')
  .description(
    'Passerelle : administration d’une installation. Arrêtez le serveur avant ces commandes (moteur embarqué).',
  )
  .showHelpAfterError('(--help dit tout)');

program
  .command('init')
  .description('Crée une vraie structure, son territoire et l’invitation de sa ou son responsable')
  .requiredOption('--name <nom>', 'nom de la structure')
  .requiredOption('--communes <codes>', 'territoire : codes INSEE séparés par des virgules', communes)
  .requiredOption('--email <adresse>', 'adresse du ou de la responsable')
  .requiredOption('--manager <nom>', 'prénom et nom du ou de la responsable')
  .option('--phone <numéro>', 'téléphone de l’accueil')
  .option('--contact <adresse>', 'adresse électronique de l’accueil')
  .action(async ({ name, communes: territory, email, manager, phone, contact }) => {
    await withHouse(async (house, dataDir) => {
      setMark(dataDir, 'real');
      const actors = actorsOf(house);
      const { invitationToken } = await actors.as(actors.service('identity', null))(foundStructure, {
        body: {
          name,
          territory,
          contact: { phone: phone ?? null, email: contact ?? null },
          manager: { email, displayName: manager },
        },
      });
      say(`Structure créée. Invitation à usage unique :\n  ${link('/invitation', invitationToken)}`);
    });
  });

program
  .command('user')
  .description('Invite une personne du réseau ou de la plateforme')
  .requiredOption('--role <rôle>', 'network_reader ou platform_admin')
  .requiredOption('--email <adresse>', 'son adresse')
  .requiredOption('--name <nom>', 'ses prénom et nom')
  .action(async ({ role, email, name }) => {
    await withHouse(async (house) => {
      const actors = actorsOf(house);
      const { invitationToken } = await actors.as(actors.service('identity', null))(inviteOperator, {
        body: { role, email, displayName: name },
      });
      say(`Invitation à usage unique :\n  ${link('/invitation', invitationToken)}`);
    });
  });

const imports = program.command('import').description('Importe des données de référence ou des jeunes');
imports
  .command('candidates <fichier>')
  .description('Importe un fichier CSV de jeunes pour une structure')
  .requiredOption('--structure <id>', 'identifiant de la structure')
  .option('--dry-run', 'vérifie sans rien écrire')
  .action(async (file: string, { structure, dryRun }) => {
    await withHouse(async (house) => {
      const actors = actorsOf(house);
      const staff = actors.as(actors.staff({ structureId: structure, roles: ['manager'] }));
      const { id } = await staff(startImport, {
        query: { dry_run: dryRun === true },
        body: readFileSync(file, 'utf8'),
      });
      await house.catchUp();
      const { created, updated, unchanged, refused, faults } = await staff(getImport, { params: { id } });
      say(`${created} créés, ${updated} modifiés, ${unchanged} inchangés, ${refused} refusés`);
      for (const { line, column, message } of faults) say(`  ligne ${line}${column ? `, ${column}` : ''} : ${message}`);
    });
  });

program
  .command('reindex')
  .description('Reconstruit l’index de recherche des jeunes depuis les données')
  .action(() => withHouse(async (house) => say(`${await reindex(house)} profils indexés`)));

program
  .command('rebuild')
  .argument('<modèle>', 'indicators')
  .description('Recalcule un modèle de lecture depuis les journaux d’événements')
  .action(async (model: string) => {
    if (model !== 'indicators') throw new InvalidArgumentError('seul « indicators » se recalcule');
    await withHouse(async (house) => say(`${await rebuildIndicators(house)} événements relus`));
  });

program
  .command('replay')
  .description('Rejoue les événements mis de côté après plusieurs échecs')
  .action(() =>
    withHouse(async (house) => {
      const { done, left } = await replayAll(house);
      say(`${done} événements rejoués, ${left} encore en échec`);
    }),
  );

program
  .command('export <fichier>')
  .description('Écrit toutes les données en Extended JSON canonique, une ligne par document')
  .action((file: string) =>
    withHouse(async (house) => {
      for (const [collection, count] of Object.entries(await exportAll(house, file))) say(`${collection} : ${count}`);
    }),
  );

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof ConfigError || error instanceof InvalidArgumentError ? error.message : error);
  process.exit(1);
});

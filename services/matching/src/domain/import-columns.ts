/** Columns of the candidates file; `|` separates several values in one cell. */
export const columns = [
  { name: 'identifiant', required: true, form: 'numéro du jeune dans votre logiciel', example: 'ML-2026-0412' },
  { name: 'prenom', required: true, form: 'texte', example: 'Camille' },
  { name: 'nom', required: true, form: 'texte', example: 'Exemple' },
  { name: 'email', required: false, form: 'adresse électronique', example: 'camille@exemple.fr' },
  { name: 'telephone', required: false, form: 'numéro français ou international', example: '06 12 34 56 78' },
  {
    name: 'referent_email',
    required: true,
    form: 'adresse du conseiller ou de la conseillère',
    example: 'conseil@mission-locale.fr',
  },
  { name: 'commune', required: true, form: 'code INSEE ou nom exact', example: '44109' },
  { name: 'mobilite_km', required: true, form: 'kilomètres, de 0 à 500', example: '15' },
  { name: 'disponible_le', required: true, form: 'AAAA-MM-JJ ou JJ/MM/AAAA', example: '2026-03-02' },
  {
    name: 'metiers',
    required: true,
    form: 'codes ROME ou intitulés, séparés par |',
    example: 'D1106|Serveur en restauration',
  },
  {
    name: 'competences',
    required: false,
    form: 'identifiants ou libellés, séparés par |',
    example: 'Encaisser une vente',
  },
  { name: 'permis', required: false, form: 'catégories séparées par |', example: 'B' },
  {
    name: 'contrats',
    required: false,
    form: 'cdi, cdd, interim, apprentissage…, séparés par |',
    example: 'cdi|apprentissage',
  },
  { name: 'experience', required: false, form: 'texte, 2 000 caractères au plus', example: 'Six mois en boulangerie' },
] as const;
export type ColumnName = (typeof columns)[number]['name'];

const notForMatching = 'le rapprochement ne doit pas en tenir compte (Code du travail, art. L1132-1)';
/** What matching must not know: the whole file is refused when it carries one of these. */
export const refusedColumns = [
  ...['sexe', 'genre', 'civilite', 'nationalite', 'situation_familiale', 'age', 'date_naissance', 'lieu_naissance'],
  ...['rqth', 'handicap', 'sante', 'qpv', 'adresse', 'religion', 'casier', 'allocation', 'rsa', 'numero_secu'],
].map((name) => ({ name, reason: notForMatching }));

import type { Problem } from '@passerelle/contracts';
import { DomainError, type ErrorKind, type FieldError } from '@passerelle/kernel';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

const statusOf: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
};
const kindOf = new Map(Object.entries(statusOf).map(([kind, status]) => [status, kind as ErrorKind]));

const titles: Record<number, string> = {
  400: 'Demande incorrecte',
  401: 'Connexion nécessaire',
  403: 'Action non autorisée',
  404: 'Introuvable',
  409: 'Action impossible dans cet état',
  412: 'Modifié entre-temps',
  413: 'Envoi trop volumineux',
  415: 'Format non accepté',
  422: 'Demande contradictoire',
  428: 'Version manquante',
  429: 'Trop de demandes',
  500: 'Erreur interne',
  503: 'Service momentanément indisponible',
};

/** French sentence for each refusal of the JSON Schema validator. */
function sentence(keyword: string, params: Record<string, unknown>): string {
  switch (keyword) {
    case 'required':
      return 'Ce champ est obligatoire.';
    case 'additionalProperties':
      return 'Ce champ n’est pas connu.';
    case 'minLength':
      return params.limit === 1 ? 'Ce champ est obligatoire.' : `Au moins ${params.limit} caractères.`;
    case 'maxLength':
      return `Au plus ${params.limit} caractères.`;
    case 'minimum':
      return `Au moins ${params.limit}.`;
    case 'maximum':
      return `Au plus ${params.limit}.`;
    case 'minItems':
      return `Au moins ${params.limit} élément(s).`;
    case 'maxItems':
      return `Au plus ${params.limit} élément(s).`;
    case 'enum':
    case 'const':
    case 'anyOf':
      return 'Cette valeur n’est pas proposée.';
    case 'type':
      return 'Cette valeur n’a pas la forme attendue.';
    default:
      return 'Cette valeur n’a pas le format attendu.';
  }
}

function fieldsOf(error: FastifyError): FieldError[] {
  return (error.validation ?? []).slice(0, 50).map((fault) => {
    const params = fault.params as Record<string, unknown>;
    const missing = params.missingProperty ?? params.additionalProperty;
    const pointer = missing === undefined ? fault.instancePath : `${fault.instancePath}/${String(missing)}`;
    return { pointer, code: fault.keyword, message: sentence(fault.keyword, params) };
  });
}

export function problem(
  status: number,
  code: string,
  requestId: string,
  detail?: string,
  errors: readonly FieldError[] = [],
): Problem {
  return {
    type: `urn:passerelle:${code.toLowerCase().replaceAll('_', '-').replaceAll('.', ':')}`,
    title: titles[status] ?? 'Erreur',
    status,
    code,
    ...(detail ? { detail } : {}),
    requestId,
    ...(errors.length ? { errors: [...errors] } : {}),
  };
}

const send = (reply: FastifyReply, body: Problem) =>
  reply.code(body.status).header('content-type', 'application/problem+json; charset=utf-8').send(body);

const isConnectionLoss = (error: Error) =>
  /^Mongo(Network|ServerSelection|NotConnected|PoolCleared|Topology)|^MongooseServerSelection/.test(error.name);

/** The one place where an error becomes an answer. Never a stack, never the words of a library. */
export function handleError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof DomainError) {
    if (error.kind === 'unavailable' || error.kind === 'too-many') reply.header('retry-after', '5');
    return send(reply, problem(statusOf[error.kind], error.code, request.id, error.message, error.fields));
  }
  if ('validation' in error && error.validation) {
    const where = error.validationContext === 'body' ? '' : `/${error.validationContext ?? ''}`;
    const fields = fieldsOf(error).map((field) => ({ ...field, pointer: `${where}${field.pointer}` }));
    return send(reply, problem(400, 'INVALID', request.id, 'Certains champs sont à corriger.', fields));
  }
  if (isConnectionLoss(error)) {
    request.log.error({ err: { name: error.name, message: error.message } }, 'store unavailable');
    reply.header('retry-after', '5');
    return send(reply, problem(503, 'UNAVAILABLE', request.id, 'Réessayez dans quelques secondes.'));
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status < 500) {
    const code = 'code' in error && error.code ? error.code.replace(/^FST_(ERR_)?/, 'HTTP.') : 'HTTP.REFUSED';
    return send(reply, problem(status, code, request.id));
  }
  request.log.error({ err: error }, 'unexpected error');
  return send(reply, problem(500, 'INTERNAL', request.id, 'Réessayez ; si cela dure, signalez ce numéro de demande.'));
}

/** The refusal another service answered, as this service may pass it on. */
export function fromProblem(status: number, body: unknown): DomainError {
  const { code = 'UPSTREAM', detail = '', errors = [] } = (body ?? {}) as Partial<Problem>;
  return new DomainError(code, kindOf.get(status) ?? 'unavailable', detail, errors);
}

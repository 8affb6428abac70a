import type { LinkPurpose, Role, Service } from './operation.ts';

/** What an employer's user may do at one establishment; `pending` until an admin or an officer approves. */
export type EmployerRight = 'admin' | 'recruiter' | 'tutor';

/** Payload of the one-minute token, beside the registered claims (iss, aud, exp, iat, jti). */
export type Claims =
  | { readonly kind: 'structure'; readonly sub: string; readonly structureId: string; readonly roles: readonly Role[] }
  | {
      readonly kind: 'employer';
      readonly sub: string;
      readonly employerId: string;
      readonly rights: Readonly<Record<string, EmployerRight>>;
    }
  | {
      readonly kind: 'link';
      readonly sub: string;
      readonly structureId: string;
      /** What the link opens: a proposal, a check-in, a need. */
      readonly target: string;
      readonly purpose: LinkPurpose;
      /** The second code was given: identity and contact may be shown. */
      readonly confirmed: boolean;
    }
  | { readonly kind: 'network'; readonly sub: string; readonly networkId: string; readonly roles: readonly Role[] }
  | { readonly kind: 'platform'; readonly sub: string; readonly roles: readonly Role[] }
  | {
      readonly kind: 'service';
      readonly sub: `service:${Service}`;
      readonly structureId: string | null;
      /** The person on whose behalf the service asks. */
      readonly act?: string;
    };

import type { EmployerRight, LinkPurpose, Role } from '@passerelle/contracts';

/** Who looks, in the only terms that decide what they may see. service-kit makes one from a verified token. */
export type Viewer =
  | {
      readonly kind: 'structure';
      readonly structureId: string;
      readonly userId: string;
      readonly roles: readonly Role[];
    }
  | {
      readonly kind: 'employer';
      readonly userId: string;
      readonly employerId: string;
      /** Right by establishment id. */
      readonly rights: Readonly<Record<string, EmployerRight>>;
    }
  | {
      readonly kind: 'link';
      readonly structureId: string;
      /** Whom the link was given to. */
      readonly subject: string;
      /** What the link opens: a proposal, a check-in, a need. */
      readonly target: string;
      readonly purpose: LinkPurpose;
      /** The second code was given: identity and contact may be shown. */
      readonly confirmed: boolean;
    }
  | { readonly kind: 'network'; readonly userId: string; readonly networkId: string; readonly roles: readonly Role[] }
  | { readonly kind: 'platform'; readonly userId: string; readonly roles: readonly Role[] }
  /** The house itself: a consumer, a schedule or another service; null: the network's own data. */
  | {
      readonly kind: 'system';
      readonly structureId: string | null;
      readonly consumer: string;
      /** The person on whose behalf it acts. */
      readonly act?: string;
    };

/** A store filter; null: nothing at all. */
export type Filter = Readonly<Record<string, unknown>>;
export type Visibility = (viewer: Viewer) => Filter | null;

import type { SchemaDefinitionProperty } from 'mongoose';

/** Why a personal field is held, and for how long (GDPR 5.1.b and e): written where the field is. */
export interface Personal {
  readonly purpose: string;
  /** ISO 8601 duration, or the event that ends it. */
  readonly retention: string;
}

type FieldType = SchemaDefinitionProperty<unknown>;
export interface Field {
  readonly type: FieldType;
  readonly personal: Personal | false;
  readonly default: undefined;
}

/** A field that says nothing of a person. */
export const plain = (type: FieldType): Field => ({ type, personal: false, default: undefined });
/** A field that says something of a person; a test refuses fields made otherwise. */
export const personal = (type: FieldType, declaration: Personal): Field => ({
  type,
  personal: declaration,
  default: undefined,
});
/** Nested values whose shape the contract and the domain already checked. */
export const Nested = Object;

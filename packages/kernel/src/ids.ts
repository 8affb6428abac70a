/** An identifier that cannot be taken for another entity's. */
export type Id<Entity extends string> = string & { readonly __entity?: Entity };

/** UUID as text: 122 random bits, no order, no meaning. */
export const newId = <Entity extends string>(): Id<Entity> => globalThis.crypto.randomUUID();

import { isArray, isDoc, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';

/** Fields of a reference to another document, the only ones that may begin with a dollar. */
const REFERENCE = new Set(['$ref', '$id', '$db']);

/** @throws MongoError 52 for a field that begins with a dollar, at any depth. */
export const checkStorable = (value: Value, path: string): void => {
  if (isDoc(value)) {
    for (const [name, field] of value) {
      const at = path ? `${path}.${name}` : name;
      if (name.startsWith('$') && !REFERENCE.has(name)) {
        fail(52, `The dollar ($) prefixed field '${name}' in '${at}' is not valid for storage.`);
      }
      checkStorable(field, at);
    }
  } else if (isArray(value)) {
    for (let i = 0; i < value.length; i++) checkStorable(value[i]!, `${path}.${i}`);
  }
};

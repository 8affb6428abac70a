import { BSONRegExp, type Doc, isArray, isDoc, type Value } from '../bson/value.ts';

/** A value as messages show it, close to the shell's notation. */
export const display = (value: Value): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null) return 'null';
  if (isArray(value)) return `[ ${value.map(display).join(', ')} ]`;
  if (isDoc(value)) return displayDoc(value);
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof BSONRegExp) return `/${value.pattern}/${value.options}`;
  if (typeof value === 'object' && '_bsontype' in value && value._bsontype === 'ObjectId')
    return `ObjectId('${value}')`;
  return String(value);
};

export const displayDoc = (doc: Doc): string =>
  doc.size === 0 ? '{}' : `{ ${[...doc].map(([name, value]) => `${name}: ${display(value)}`).join(', ')} }`;

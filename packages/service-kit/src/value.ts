export { Errors, Value } from 'typebox/value';

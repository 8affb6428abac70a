export { portal } from './app.ts';
export { houseOperations, mergedOpenApi } from './openapi.ts';

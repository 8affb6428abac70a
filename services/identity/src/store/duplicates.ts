/** First field of the unique index that a write broke, if it broke one. */
export function brokenKey(error: unknown): string | undefined {
  const { code, keyPattern } = error as { code?: number; keyPattern?: Record<string, number> };
  return code === 11000 ? Object.keys(keyPattern ?? {})[0] : undefined;
}

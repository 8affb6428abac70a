/**
 * Keys for `Idempotency-Key`. The same words sent again (a lost answer, a double press) carry the same key, so the
 * service does the thing once; changed words are another request and get another key.
 */
export function submissionKeys(newKey: () => string = () => crypto.randomUUID()) {
  let words: string | undefined;
  let key = '';
  return {
    keyFor(payload: unknown): string {
      const next = JSON.stringify(payload) ?? '';
      if (next !== words) {
        words = next;
        key = newKey();
      }
      return key;
    },
    /** After a success: the same words again are a new wish. */
    forget(): void {
      words = undefined;
    },
  };
}

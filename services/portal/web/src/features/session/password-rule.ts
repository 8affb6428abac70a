/** Characters, as identity requires them; no rule of composition (NIST SP 800-63B, 5.1.1.2). */
export const minPasswordLength = 12;

import styles from './bridge.module.css';

/** The footbridge between two banks, drawn large for the pages of arrival. */
export function Bridge() {
  return (
    <svg viewBox="0 0 480 260" aria-hidden="true" className={styles.bridge}>
      <path className={styles.bank} d="M0 168h78c14 0 22 12 22 26v66H0z" />
      <path className={styles.bank} d="M480 168h-78c-14 0-22 12-22 26v66h100z" />
      <path className={styles.deck} d="M40 170C130 84 350 84 440 170" />
      <path className={styles.rail} d="M40 128C130 42 350 42 440 128" />
      <path
        className={styles.posts}
        d="M40 128v42M90 92v41M140 73v40M190 65v41M240 63v42M290 65v41M340 73v40M390 92v41M440 128v42"
      />
      <path className={styles.water} d="M112 216c16-10 32-10 48 0s32 10 48 0 32-10 48 0 32 10 48 0 32-10 48 0" />
      <path className={styles.water} d="M136 242c16-10 32-10 48 0s32 10 48 0 32-10 48 0 32 10 48 0" />
      <g className={styles.walker}>
        <circle cx="172" cy="54" r="9" />
        <path d="M172 66v24M172 90l-8 17M172 90l9 16M160 76l12-6 13 8" />
      </g>
      <g className={styles.walkerBack}>
        <circle cx="318" cy="54" r="9" />
        <path d="M318 66v24M318 90l-9 16M318 90l8 17M305 78l13-8 12 6" />
      </g>
    </svg>
  );
}

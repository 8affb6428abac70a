import mark from '../../../design/mark.svg';
import styles from './mark.module.css';

/** The footbridge and the name. */
export function Mark() {
  return (
    <span className={styles.mark}>
      <img src={mark} alt="" width="32" height="32" />
      Passerelle
    </span>
  );
}

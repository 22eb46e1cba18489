import { Address } from '../../shared/parts/address';
import { shortAddress } from '../../shared/parts/short-address';
import { OutLink } from '../../shared/parts/link';
import { formWords as words } from '../../shared/words/form';
import type { EditRow } from '../state/model';
import { addressToRecord } from '../state/remarks';

/**
 * The address as it will be recorded, with a link to open it once: no rule can know that it is
 * the right page.
 */
export function AddressPreview({ row }: { row: EditRow }) {
  const address = addressToRecord(row);
  if (!address) return null;
  return (
    <p class="preview">
      <span class="preview-mark" aria-hidden="true">
        ✓{' '}
      </span>
      <span class="unseen">{words.willRecord} </span>
      <span class="break">
        <Address text={shortAddress(address)} />
      </span>{' '}
      <OutLink to={address}>{words.tryOpen}</OutLink>
    </p>
  );
}

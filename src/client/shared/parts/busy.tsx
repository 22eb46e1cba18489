import { commonWords } from '../words/common';

/** Something is under way; after a while, that it is slow. */
export function Busy({
  says,
  slow = false,
  slowSays = commonWords.slow,
}: {
  says: string;
  slow?: boolean;
  slowSays?: string;
}) {
  return (
    <div class="busy" role="status">
      <p>
        <span class="spinner" aria-hidden="true" />
        {says}
      </p>
      {slow && <p>{slowSays}</p>}
    </div>
  );
}

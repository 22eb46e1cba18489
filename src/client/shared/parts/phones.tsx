/**
 * The telephone numbers of a cell, each to be called with one tap; text that is none stays text.
 * @param props.none what stands where the cell is empty.
 */
export function Phones({ text, none }: { text: string; none: string }) {
  if (!text) return <span class="muted">{none}</span>;
  return (
    <>
      {text.split(/\s*[,;\n]\s*/).map((phone, i) => {
        const digits = phone.replace(/[^\d+]/g, '');
        return (
          <span class="phone" key={phone + i}>
            {digits.length >= 8 ? <a href={`tel:${digits}`}>{phone}</a> : phone}
          </span>
        );
      })}
    </>
  );
}

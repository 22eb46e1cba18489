/** A paper as it is seen on the screen and as the browser prints it. */
import type { Block, Paper, Paragraph, Table } from '../../../domain/paper/document';
import { Code } from './code';
import './paper.css';

const Runs = ({ of }: { of: Paragraph }) => (
  <>
    {of.runs.map(({ text, bold, italic }, i) => {
      const inner = italic ? <i>{text}</i> : text;
      return <span key={i}>{bold ? <b>{inner}</b> : inner}</span>;
    })}
  </>
);

/** The rule under a heading: a line as long as its part of the text, which the browser knows. */
function Text({ of }: { of: Paragraph }) {
  return (
    <p class={`text text-${of.align}${of.indent ? ' text-indent' : ''}`} style={{ fontSize: `${of.size}pt` }}>
      {of.rule ? (
        <span class="ruled">
          <Runs of={of} />
          <span class="rule" style={{ width: `${of.rule * 100}%` }} />
        </span>
      ) : (
        <Runs of={of} />
      )}
    </p>
  );
}

function Grid({ of }: { of: Table }) {
  return (
    <table class="grid">
      <colgroup>
        {of.widths.map((width, i) => (
          <col key={i} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        {of.head.map((cells, i) => (
          <tr key={i}>
            {cells.map(({ text, across, down }, j) => (
              <th key={j} scope={across ? 'colgroup' : 'col'} colSpan={across} rowSpan={down}>
                {text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {of.lines.map((line, i) => (
          <tr key={i}>
            {'across' in line ? (
              <th class="across" colSpan={of.widths.length} scope="rowgroup">
                {line.across}
              </th>
            ) : (
              line.cells.map((cell, j) => <td key={j}>{cell}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Part({ of }: { of: Block }) {
  if (of.is === 'paragraph') return <Text of={of} />;
  if (of.is === 'table') return <Grid of={of} />;
  if (of.is === 'code') return <Code of={of} />;
  return (
    <div class="sides">
      <div style={{ width: `${of.leftWidth}%` }}>
        {of.left.map((one, i) => (
          <Text key={i} of={one} />
        ))}
      </div>
      <div style={{ width: `${100 - of.leftWidth}%` }}>
        {of.right.map((one, i) => (
          <Text key={i} of={one} />
        ))}
      </div>
    </div>
  );
}

export function PaperView({ paper }: { paper: Paper }) {
  return (
    <article class={paper.landscape ? 'paper paper-wide' : 'paper'} aria-label={paper.name}>
      {paper.blocks.map((block, i) => (
        <Part key={i} of={block} />
      ))}
    </article>
  );
}

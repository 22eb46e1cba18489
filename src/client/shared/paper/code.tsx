import type { Code as CodeBlock } from '../../../domain/paper/document';
import { codePicture } from './code-picture';

export function Code({ of }: { of: CodeBlock }) {
  const side = `${of.millimetres}mm`;
  return <img class="code" alt={of.label} src={codePicture(of.text)} style={{ width: side, height: side }} />;
}

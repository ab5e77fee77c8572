import type { JSX } from 'preact';
import { Steady } from '#ui/Steady.tsx';
import type { Formula } from '../formula.ts';

/** Operators stand upright between things; everything else that is plain text is a name or number. */
const isOperator = (text: string): boolean => /^[=+−×÷·()Σ,≥≤<>|]+$/.test(text);

function node(formula: Formula): JSX.Element {
  if (typeof formula === 'string') {
    if (isOperator(formula)) return <mo>{formula}</mo>;
    if (/^[a-z]$/i.test(formula)) return <mi>{formula}</mi>;
    return /^[\d.,]+%?$/.test(formula) ? <mn>{formula}</mn> : <mtext>{formula}</mtext>;
  }
  if (Array.isArray(formula)) return <mrow>{formula.map(node)}</mrow>;
  if ('over' in formula) return <mfrac>{formula.over.map(node)}</mfrac>;
  if ('power' in formula) return <msup>{formula.power.map(node)}</msup>;
  if ('letter' in formula)
    return <mi mathvariant={formula.letter.length > 1 ? 'normal' : undefined}>{formula.letter}</mi>;
  if ('number' in formula) return <mn class="own">{formula.number}</mn>;
  if ('sum' in formula)
    return (
      <mrow>
        <munderover>
          <mo>∑</mo>
          {node(formula.sum.from)}
          {node(formula.sum.to)}
        </munderover>
        {node(formula.sum.of)}
      </mrow>
    );
  return <mrow />;
}

/** A formula as MathML; one of letters is not drawn again when only numbers change. */
export function FormulaView({ formula }: { readonly formula: Formula }) {
  const drawn = () => (
    <math display="block" class="formula">
      {node(formula)}
    </math>
  );
  return <Steady of={[JSON.stringify(formula)]} draw={drawn} />;
}

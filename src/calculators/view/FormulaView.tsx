import type { JSX } from 'preact';
import { Steady } from '#ui/Steady.tsx';
import type { Formula } from '../formula.ts';

/** Operators stand upright between things; everything else that is plain text is a name or number. */
function textElement(text: string): 'mo' | 'mi' | 'mn' | 'mtext' {
  if (/^[=+−×÷·()Σ,≥≤<>|]+$/.test(text)) return 'mo';
  if (/^[a-z]$/i.test(text)) return 'mi';
  return /^[\d.,]+%?$/.test(text) ? 'mn' : 'mtext';
}

function node(formula: Formula): JSX.Element {
  if (typeof formula === 'string') {
    const Element = textElement(formula);
    return <Element>{formula}</Element>;
  }
  if (Array.isArray(formula)) return <mrow>{formula.map(node)}</mrow>;
  if ('over' in formula) return <mfrac>{formula.over.map(node)}</mfrac>;
  if ('power' in formula) return <msup>{formula.power.map(node)}</msup>;
  if ('letter' in formula)
    return <mi mathvariant={formula.letter.length > 1 ? 'normal' : undefined}>{formula.letter}</mi>;
  if ('number' in formula) return <mn class="own">{formula.number}</mn>;
  if ('sum' in formula) {
    const [from, to, of] = formula.sum.map(node);
    return (
      <mrow>
        <munderover>
          <mo>∑</mo>
          {from}
          {to}
        </munderover>
        {of}
      </mrow>
    );
  }
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

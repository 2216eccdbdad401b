import fc from 'fast-check';

/** What there is of a valibot schema to make values by. What isn't known here is an error, so that nothing is left out. */
export interface Shape {
  type: string;
  pipe?: readonly (Shape & { requirement?: unknown })[];
  entries?: Record<string, Shape>;
  options?: readonly unknown[];
  item?: Shape;
  wrapped?: Shape;
  key?: Shape;
  value?: Shape;
  literal?: unknown;
}

type Fields = Record<string, unknown>;

/** What is asked of a value beside its type, step by step. */
const steps = ({ pipe = [] }: Shape): (Shape & { requirement?: unknown })[] =>
  pipe.flatMap((step) => [step, ...steps(step)]);
const has = (shape: Shape, step: string): boolean => steps(shape).some(({ type }) => type === step);
const requirement = (shape: Shape, step: string): unknown =>
  steps(shape).find(({ type }) => type === step)?.requirement;
const longest = (shape: Shape): number => {
  const most = requirement(shape, 'max_length');
  if (typeof most !== 'number') throw new Error('A text or a list of any length.');
  return most;
};

const TIME = '2026-11-02T10:00:00.000Z';
const HASH = 'a0'.repeat(32);

function texts(shape: Shape): fc.Arbitrary<string> {
  const form = requirement(shape, 'regex') as RegExp | undefined;
  if (has(shape, 'max_length')) {
    const text = fc.string({ unit: 'binary', maxLength: Math.min(5, longest(shape) - 1) });
    return form ? text.map((rest) => `x${rest}`) : text;
  }
  if (form?.test(HASH)) return fc.stringMatching(form);
  if (form?.test(TIME)) return fc.constant(TIME);
  throw new Error(`A text of the form ${form}.`);
}

/** Any value of a shape; with all that may be left out when `whole`. */
export function valuesOf(shape: Shape, whole = false): fc.Arbitrary<unknown> {
  const of = (inner: Shape | undefined) => valuesOf(inner as Shape, whole);
  switch (shape.type) {
    case 'string':
      return texts(shape);
    case 'number':
      if (has(shape, 'integer')) return fc.nat();
      return requirement(shape, 'max_value') === 1
        ? fc.constantFrom(0, 0.25, 1)
        : fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(shape.literal);
    case 'picklist':
      return fc.constantFrom(...(shape.options ?? []));
    case 'nullable':
      return whole ? of(shape.wrapped) : fc.option(of(shape.wrapped));
    case 'array':
      return fc.array(of(shape.item), { minLength: whole ? 1 : 0, maxLength: Math.min(2, longest(shape)) });
    case 'record':
      return fc.dictionary(of(shape.key) as fc.Arbitrary<string>, of(shape.value), { maxKeys: 2 });
    case 'variant':
      return fc.oneof(...(shape.options as Shape[]).map(of));
    case 'strict_object': {
      const entries = Object.entries(shape.entries ?? {});
      const needed = entries.filter(([, inner]) => whole || inner.type !== 'exact_optional');
      const fields = entries.map(([key, inner]) => [
        key,
        of(inner.type === 'exact_optional' ? inner.wrapped : inner),
      ]);
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: needed.map(([key]) => key),
        noNullPrototype: true,
      });
    }
    default:
      throw new Error(`A shape of type ${shape.type}.`);
  }
}

/** Whether a value is of this shape as far as tells the options of a variant apart. */
function isOption(shape: Shape, value: Fields): boolean {
  return ['type', 'kind'].every((key) => {
    const mark = shape.entries?.[key];
    if (!mark) return true;
    return mark.type === 'literal' ? mark.literal === value[key] : (mark.options ?? []).includes(value[key]);
  });
}

/** One thing wrong, or just not wrong yet, with a value. */
interface Broken {
  where: string;
  /** Breaks the value, and gives what mends it. */
  apply(): () => void;
}

/** Everything that one field of a value can have wrong by its shape. `value` is an object; its fields are its own. */
export function* broken(shape: Shape, value: unknown, where: string): Generator<Broken> {
  const put = (of: Fields, key: string, now: unknown): Broken => ({
    where: `${where} ${key}: ${(JSON.stringify(now) ?? 'missing').slice(0, 60)}`,
    apply: () => {
      const before = of[key];
      const end = of.end;
      if (now === undefined) delete of[key];
      else of[key] = now;
      // A quote's text can't be of another length alone.
      if (key === 'text' && typeof now === 'string' && typeof of.start === 'number')
        of.end = of.start + now.length;
      return () => {
        if (before === undefined) delete of[key];
        else of[key] = before;
        if (end !== undefined) of.end = end;
      };
    },
  });
  if (shape.type === 'variant') {
    const option = (shape.options as Shape[]).find((one) => isOption(one, value as Fields));
    if (option) yield* broken(option, value, where);
  } else if (shape.type === 'nullable' && value !== null) yield* broken(shape.wrapped as Shape, value, where);
  else if (shape.type === 'exact_optional') yield* broken(shape.wrapped as Shape, value, where);
  else if (shape.type === 'record') {
    const of = value as Fields;
    yield put(of, 'x'.repeat(longest(shape.key as Shape) + 1), Object.values(of)[0]);
    for (const [key, inner] of Object.entries(of))
      yield* broken(shape.value as Shape, inner, `${where}.${key}`);
  } else if (shape.type === 'array') {
    for (const [i, inner] of (value as unknown[]).entries()) {
      for (const now of wrong(shape.item as Shape)) yield put(value as Fields, String(i), now);
      yield* broken(shape.item as Shape, inner, `${where}[${i}]`);
    }
  } else if (shape.type === 'strict_object') {
    const of = value as Fields;
    yield put(of, 'more', 1);
    for (const [key, inner] of Object.entries(shape.entries ?? {})) {
      yield put(of, key, undefined);
      for (const now of wrong(inner, of[key])) yield put(of, key, now);
      if (of[key] !== undefined) yield* broken(inner, of[key], `${where}.${key}`);
    }
  }
}

/** Values that no field, or hardly any, may have in this place. */
function* wrong(shape: Shape, value?: unknown): Generator<unknown> {
  const inner = ['nullable', 'exact_optional'].includes(shape.type) ? (shape.wrapped as Shape) : shape;
  if (inner !== shape && inner.wrapped) return yield* wrong(inner, value);
  yield* [null, true, '', ' ', 'unheard of', 7, -1, 0.5, 2 ** 53, [], {}, [null]];
  if (inner.type === 'string') {
    yield 'a \ud800 half';
    if (!has(inner, 'max_length'))
      yield* [
        HASH.toUpperCase(),
        `${HASH}0`,
        '2026-02-30T10:00:00.000Z',
        '1999-01-01T10:00:00.000Z',
        TIME.slice(0, -5),
      ];
    else yield* ['x'.repeat(longest(inner)), 'x'.repeat(longest(inner) + 1)];
  }
  if (inner.type === 'array' && Array.isArray(value) && value.length > 0) {
    const most = longest(inner);
    yield* [most, most + 1].map((length) => Array.from({ length }, () => value[0] as unknown));
  }
}

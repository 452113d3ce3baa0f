/**
 * A call of a function as source text, to be evaluated in another world. The function can use its arguments, which must be JSON,
 * and that world's globals only.
 */
export function callExpression(call: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `${functionExpression(call)}(...${JSON.stringify(args)})`;
}

/** A function as source text. `__name` is what tsx puts around inner functions to keep their names. */
export function functionExpression(call: (...args: never[]) => unknown): string {
  return `((...args) => { const __name = (value) => value; return (${call})(...args); })`;
}

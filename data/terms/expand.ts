const OPTIONS = /\[([^\]]*)\]/;

/** All that a pattern stands for: `ketamin[,s]` is `ketamin` and `ketamins`. */
export function expand(pattern: string): string[] {
  const options = OPTIONS.exec(pattern);
  if (!options) return [pattern];
  const before = pattern.slice(0, options.index);
  const after = pattern.slice(options.index + options[0].length);
  return (options[1] ?? '').split(',').flatMap((option) => expand(before + option + after));
}

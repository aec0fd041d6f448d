/** Says once, in the console of the extension's own context, what went wrong and where; nothing leaves the browser. */
export function report(error: unknown, where: string): void {
  const key = `${where}: ${error instanceof Error ? error.message : String(error)}`;
  if (said.has(key) || said.size >= 50) return;
  said.add(key);
  console.error(`Evidence Notes, ${where}:`, error);
}

const said = new Set<string>();

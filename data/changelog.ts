/** One version of the changelog and what a reader notices of it. */
export interface Release {
  version: string;
  changes: string[];
}

/** Reads CHANGELOG.md: a heading `## VERSION` for each release, and under it a list. A line that is indented goes on. */
export function readChangelog(markdown: string): Release[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [version = '', ...lines] = section.split('\n');
      const changes: string[] = [];
      for (const line of lines) {
        const [, change] = /^- (.+)/.exec(line) ?? [];
        if (change !== undefined) changes.push(change);
        else if (/^\s+\S/.test(line) && changes.length > 0) changes.push(`${changes.pop()} ${line.trim()}`);
      }
      return { version: version.trim(), changes: changes.map(asText) };
    });
}

/** Names of buttons and the like, which Markdown sets apart by signs, stand in quotation marks. */
const asText = (change: string) => change.replace(/(?<!\w)[_`]([^_`]+)[_`](?!\w)/g, '“$1”');

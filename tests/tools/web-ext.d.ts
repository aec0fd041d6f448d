// web-ext ships no types; this is what we use of it.
declare module 'web-ext' {
  interface Finding {
    code: string;
    message: string;
    file?: string;
    /** From 1 on. */
    line?: number;
    column?: number;
  }
  interface Report {
    summary: { errors: number; warnings: number; notices: number };
    errors: Finding[];
    warnings: Finding[];
    notices: Finding[];
  }
  interface LintOptions {
    sourceDir: string;
    artifactsDir: string;
    ignoreFiles: string[];
    output: 'none';
  }
  const webExt: { cmd: { lint(options: LintOptions, run: { shouldExitProgram: boolean }): Promise<Report> } };

  export type { Finding, LintOptions };
  export default webExt;
}

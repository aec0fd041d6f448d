/**
 * @typedef {{ functionName: string, url: string }} CallFrame
 * @typedef {{ id: number, parent?: number, callFrame: CallFrame }} ProfileNode
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {string} [id]
 * @property {{ data?: { startTime?: number, timeDeltas?: number[], cpuProfile?: { nodes?: ProfileNode[], samples?: number[] } } }} args
 * @typedef {{ node: number, from: number, to: number }} Sample microseconds
 * @typedef {object} Spent
 * @property {number} total ms of processor time in the script and whatever it called, with the garbage it left
 * @property {number} longestTask ms; the longest task of the page's thread of which the script had more than half
 * @property {[string, number][]} functions the dearest functions by their own time in ms, for whoever tunes them
 */

const CATEGORIES = [
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
];
const GARBAGE = '(garbage collector)';

/**
 * Records what the browser does while `work` runs, with a sampling profiler at about 0.1 ms, and returns the time spent in
 * scripts whose address matches.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {RegExp} script
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Spent>}
 */
export async function timeSpent(context, script, work) {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to trace.');
  const session = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(/** @type {TraceEvent} */ (/** @type {unknown} */ (event)));
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return read(events, script);
}

/** @param {TraceEvent[]} events @param {RegExp} script @returns {Spent} */
function read(events, script) {
  let total = 0;
  let longestTask = 0;
  /** @type {Map<string, number>} */
  const functions = new Map();
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const { nodes, samples } = profileOf(profile, events);
    const ours = samplesOf(script, nodes, samples);
    if (ours.length === 0) continue;
    total += sum(ours.map(({ from, to }) => to - from));
    for (const { node, from, to } of ours) {
      const name = nodes.get(node)?.callFrame.functionName || '(anonymous)';
      functions.set(name, (functions.get(name) ?? 0) + (to - from) / 1000);
    }
    const { pid, tid } = profile;
    const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid);
    for (const { ts, dur = 0 } of tasks) {
      if (dur / 1000 <= longestTask) continue;
      const share = sum(ours.map(({ from, to }) => Math.max(0, Math.min(to, ts + dur) - Math.max(from, ts))));
      if (share > dur / 2) longestTask = dur / 1000;
    }
  }
  const dearest = [...functions].sort(([, a], [, b]) => b - a).slice(0, 25);
  return { total: total / 1000, longestTask, functions: dearest };
}

/** A profile arrives in chunks that add to its tree. @param {TraceEvent} profile @param {TraceEvent[]} events */
function profileOf(profile, events) {
  /** @type {Map<number, ProfileNode>} */
  const nodes = new Map();
  /** @type {Sample[]} */
  const samples = [];
  let at = profile.args.data?.startTime ?? profile.ts;
  for (const { name, id, pid, args } of events) {
    if (name !== 'ProfileChunk' || id !== profile.id || pid !== profile.pid) continue;
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      at += args.data?.timeDeltas?.[index] ?? 0;
      const before = samples.at(-1);
      if (before) before.to = at;
      samples.push({ node, from: at, to: at });
    }
  }
  return { nodes, samples };
}

/**
 * The samples in which the script is running or waiting for something that it called. Garbage is laid to whoever ran before.
 * @param {RegExp} script @param {Map<number, ProfileNode>} nodes @param {Sample[]} samples
 */
function samplesOf(script, nodes, samples) {
  /** @type {Map<number, boolean>} */
  const known = new Map();
  /** @type {(id: number | undefined) => boolean} */
  const within = (id) => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (!node) return false;
    const is = known.get(node.id) ?? (script.test(node.callFrame.url) || within(node.parent));
    known.set(node.id, is);
    return is;
  };
  let mine = false;
  return samples.filter(({ node }) => {
    if (nodes.get(node)?.callFrame.functionName !== GARBAGE) mine = within(node);
    return mine;
  });
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

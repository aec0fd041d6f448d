/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').BrowserContext} Context
 * @typedef {{ functionName: string, url: string }} CallFrame
 * @typedef {{ id: number, parent?: number, children?: number[], callFrame: CallFrame }} ProfileNode
 * @typedef {{ node: number, from: number, to: number }} Sample microseconds
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {string} [id]
 * @property {{ data?: { startTime?: number, timeDeltas?: number[], cpuProfile?: { nodes?: ProfileNode[], samples?: number[] } } }} args
 */

/** Microseconds between two looks of the profiler. */
const INTERVAL = 200;
const GARBAGE = '(garbage collector)';
const TASKS = [
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'disabled-by-default-devtools.timeline',
];

/**
 * Runs `work` and returns the ms that a page's scripts at matching addresses took, with all that they called and the garbage
 * they left. The page may go to another address of the same site meanwhile.
 * @param {Page} page @param {RegExp} script @param {() => Promise<unknown>} work
 * @returns {Promise<number>}
 */
export async function timeIn(page, script, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  /** @type {Map<number, ProfileNode>} */
  const nodes = new Map(profile.nodes.map((node) => [node.id, { ...node }]));
  for (const { id, children } of profile.nodes) {
    for (const child of children ?? []) Object.assign(nodes.get(child) ?? {}, { parent: id });
  }
  const samples = inTime(profile.startTime, profile.samples ?? [], profile.timeDeltas ?? []);
  return sum(samplesIn(script, nodes, samples).map(({ from, to }) => to - from)) / 1000;
}

/**
 * Runs `work` and returns the ms of the longest task in any page of which matching scripts took more than half.
 * @param {Context} context @param {RegExp} script @param {() => Promise<unknown>} work
 * @returns {Promise<number>}
 */
export async function longestTaskIn(context, script, work) {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser to trace.');
  const session = await browser.newBrowserCDPSession();
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(/** @type {TraceEvent} */ (/** @type {unknown} */ (event)));
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: TASKS } });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return longestTask(events, script);
}

/** @param {TraceEvent[]} events @param {RegExp} script */
function longestTask(events, script) {
  let longest = 0;
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const { pid, tid } = profile;
    const ours = samplesOfTrace(profile, events, script);
    let next = 0;
    const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid);
    for (const { ts, dur = 0 } of tasks.sort((a, b) => a.ts - b.ts)) {
      while ((ours[next]?.to ?? Number.POSITIVE_INFINITY) < ts) next++;
      let share = 0;
      for (let at = next; (ours[at]?.from ?? Number.POSITIVE_INFINITY) < ts + dur; at++) {
        const { from = 0, to = 0 } = ours[at] ?? {};
        share += Math.min(to, ts + dur) - Math.max(from, ts);
      }
      if (share > dur / 2) longest = Math.max(longest, dur);
    }
  }
  return longest / 1000;
}

/** A traced profile arrives in chunks that add to its tree. @param {TraceEvent} profile @param {TraceEvent[]} events @param {RegExp} script */
function samplesOfTrace(profile, events, script) {
  /** @type {Map<number, ProfileNode>} */
  const nodes = new Map();
  /** @type {number[]} */
  const samples = [];
  /** @type {number[]} */
  const deltas = [];
  for (const { name, id, pid, args } of events) {
    if (name !== 'ProfileChunk' || id !== profile.id || pid !== profile.pid) continue;
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      samples.push(node);
      deltas.push(args.data?.timeDeltas?.[index] ?? 0);
    }
  }
  return samplesIn(script, nodes, inTime(profile.args.data?.startTime ?? profile.ts, samples, deltas));
}

/**
 * Each sample stands until the next one.
 * @param {number} start @param {number[]} nodes @param {number[]} deltas @returns {Sample[]}
 */
function inTime(start, nodes, deltas) {
  let at = start;
  const times = deltas.map((delta) => {
    at += delta;
    return at;
  });
  return nodes.map((node, index) => ({ node, from: times[index] ?? at, to: times[index + 1] ?? at }));
}

/**
 * The samples in which the script is running or waiting for something that it called. Garbage is laid to whoever ran before.
 * @param {RegExp} script @param {Map<number, ProfileNode>} nodes @param {Sample[]} samples
 */
function samplesIn(script, nodes, samples) {
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

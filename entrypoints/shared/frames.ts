import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import type { Counts } from '../../data/messages.ts';

/** Mentions per frame of every tab, kept while the browser runs, because the background sleeps in between. */
const Frames = z.record(
  z.string(),
  z.record(z.string(), z.object({ counts: z.record(z.string(), z.number()), paused: z.boolean() })),
);
const item = storage.defineItem<unknown>('session:frames');

/** The tabs whose present page is to show no cards by itself. */
const Muted = z.catch(z.array(z.int()), []);
const mutedItem = storage.defineItem<unknown>('session:muted');

let queue: Promise<unknown> = Promise.resolve();

/** Runs one change after the other: frames report at the same time. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const next = queue.then(work);
  queue = next.catch(() => undefined);
  return next;
}

const change = (edit: (all: z.infer<typeof Frames>) => void): Promise<void> =>
  inTurn(async () => {
    const all = await read();
    edit(all);
    await item.setValue(all);
  });

async function read(): Promise<z.infer<typeof Frames>> {
  const parsed = z.safeParse(Frames, (await item.getValue()) ?? {});
  return parsed.success ? parsed.data : {};
}

/** When each frame of each tab last told its counts, in ms since 1970. Lost when the background sleeps, and only then unneeded. */
const toldAt = new Map<number, Map<string, number>>();

export function setFrame(tabId: number, frameId: number, frame: { counts: Counts; paused: boolean }): Promise<void> {
  toldAt.set(tabId, (toldAt.get(tabId) ?? new Map<string, number>()).set(String(frameId), Date.now()));
  return change((all) => {
    all[tabId] = { ...all[tabId], [frameId]: frame as { counts: Record<string, number>; paused: boolean } };
  });
}

const readMuted = async (): Promise<number[]> => Muted.parse(await mutedItem.getValue());

/** Whether the page that a tab shows is to show no cards by itself. */
export async function isMuted(tabId: number): Promise<boolean> {
  await queue;
  return (await readMuted()).includes(tabId);
}

export const setMuted = (tabId: number, on: boolean): Promise<void> =>
  inTurn(async () => {
    const others = (await readMuted()).filter((other) => other !== tabId);
    await mutedItem.setValue(on ? [...others, tabId] : others);
  });

/** Forgets what frames told before a page began, its own small ones may have been read before it, and that it was muted. */
export async function forgetPageBefore(tabId: number, began: number): Promise<void> {
  await change((all) => {
    const told = new Map([...(toldAt.get(tabId) ?? [])].filter(([, time]) => time >= began));
    toldAt.set(tabId, told);
    all[tabId] = Object.fromEntries(Object.entries(all[tabId] ?? {}).filter(([frame]) => told.has(frame)));
  });
  if (await isMuted(tabId)) await setMuted(tabId, false);
}

export async function forgetTab(tabId: number): Promise<void> {
  toldAt.delete(tabId);
  await change((all) => void delete all[tabId]);
  if (await isMuted(tabId)) await setMuted(tabId, false);
}

/** The frames of a tab that hold mentions, the counts of all of them together, and whether one has paused. */
export async function framesOf(tabId: number): Promise<{ frames: number[]; counts: Counts; paused: boolean }> {
  await queue;
  const tab = (await read())[tabId] ?? {};
  const counts: Record<string, number> = {};
  const frames: number[] = [];
  let paused = false;
  for (const [frameId, { counts: own, paused: its }] of Object.entries(tab)) {
    paused ||= its;
    if (Object.keys(own).length > 0) frames.push(Number(frameId));
    for (const [topic, count] of Object.entries(own)) counts[topic] = (counts[topic] ?? 0) + count;
  }
  return { frames: frames.sort((a, b) => a - b), counts: counts as Counts, paused };
}

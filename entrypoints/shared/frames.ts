import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import type { Counts } from '../../data/messages.ts';

/** Mentions per frame of every tab, kept while the browser runs, because the background sleeps in between. */
const Frames = z.record(
  z.string(),
  z.record(z.string(), z.object({ counts: z.record(z.string(), z.number()), paused: z.boolean() })),
);
const item = storage.defineItem<unknown>('session:frames');

let queue: Promise<unknown> = Promise.resolve();

/** Runs one change after the other: frames report at the same time. */
function change(edit: (all: z.infer<typeof Frames>) => void): Promise<void> {
  const next = queue.then(async () => {
    const all = await read();
    edit(all);
    await item.setValue(all);
  });
  queue = next.catch(() => undefined);
  return next;
}

async function read(): Promise<z.infer<typeof Frames>> {
  const parsed = z.safeParse(Frames, (await item.getValue()) ?? {});
  return parsed.success ? parsed.data : {};
}

export const setFrame = (tabId: number, frameId: number, frame: { counts: Counts; paused: boolean }): Promise<void> =>
  change((all) => {
    all[tabId] = { ...all[tabId], [frameId]: frame as { counts: Record<string, number>; paused: boolean } };
  });

/** A page that loads anew has no frames yet. */
export const forgetTab = (tabId: number): Promise<void> => change((all) => void delete all[tabId]);

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

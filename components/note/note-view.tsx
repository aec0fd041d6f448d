import type { ComponentChildren, RefObject } from 'preact';
import { isTold, safetyFor, tensionsTouching } from '../../data/library.ts';
import type { Note } from '../../data/model.ts';
import { rowsOfNote } from '../../data/note-strip.ts';
import { DurationStrip } from '../duration-strip/duration-strip.tsx';
import { SafetyBox } from '../safety/safety-box.tsx';
import { Age } from '../ui/age.tsx';
import { FindingLine, findingMeaning } from '../ui/findings.tsx';
import { KindLine, kindMeaning } from '../ui/kinds.tsx';
import { TopicTags } from '../ui/topic-tag.tsx';
import { capitalised, t } from '../ui/words.ts';
import { Caveats } from './caveats.tsx';
import { Dates } from './dates.tsx';
import { Disagreements } from './disagreements.tsx';
import { Figures } from './figures.tsx';
import { SaidAndFound } from './said-and-found.tsx';
import { Sources } from './sources.tsx';

interface NoteViewProps {
  note: Note;
  /** Level of the note's title; its sections are one below. */
  level: 1 | 2;
  /** The title, to move the focus to it. */
  titleRef?: RefObject<HTMLHeadingElement | null>;
  /** The day to judge the note's age by; today unless told. */
  now?: Date;
  /** More sections, before the dates. */
  children?: ComponentChildren;
}

/** A whole note. What speaks against it stands right under what it says. */
export function NoteView({ note, level, titleRef, now, children }: NoteViewProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  const Heading = level === 1 ? 'h2' : 'h3';
  const { id, title, topics, kind, finding, summary, figures, caveats, duration, population, route, effect, group, sources } =
    note;
  return (
    <article class="note-view" data-note={id}>
      <header>
        <div class="note-signs">
          <div>
            <KindLine note={note} />
            <p class="kind-meaning">{kindMeaning(kind)}</p>
          </div>
          <div>
            <FindingLine note={note} />
            <p class="kind-meaning">{findingMeaning(finding)}</p>
          </div>
        </div>
        <Title class="note-title" tabIndex={-1} {...(titleRef && { ref: titleRef })}>
          {title}
        </Title>
        <TopicTags topics={topics} />
      </header>
      <p class="note-summary">{summary}</p>
      <Caveats caveats={caveats} />
      <Age note={note} now={now} />
      <Figures figures={figures} />
      <section class="note-section">
        <Heading>{t('note.howLong')}</Heading>
        <p>{capitalised(duration.text)}</p>
        <DurationStrip rows={rowsOfNote(note)} />
      </section>
      <section class="note-section">
        <Heading>{t('note.who')}</Heading>
        <dl class="facts">
          <Fact name={t('note.people')} value={population} />
          <Fact name={t('note.route')} value={route} />
          <Fact name={t('note.effect')} value={effect} />
          {group && <Fact name={t('note.group')} value={group} />}
        </dl>
      </section>
      <SaidAndFound note={note} Heading={Heading} />
      <Disagreements tensions={tensionsTouching([note]).filter(isTold)} Heading={Heading} />
      <SafetyBox items={safetyFor(note.contexts[0] ?? 'ketamine-general')} Heading={Heading} />
      <section class="note-section">
        <Heading>{t('note.sources')}</Heading>
        <Sources sources={sources} />
      </section>
      {children}
      <Dates note={note} />
    </article>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{capitalised(value)}</dd>
    </div>
  );
}

import type { Note } from '../../data/model.ts';
import { t } from '../ui/words.ts';

interface SaidAndFoundProps {
  note: Pick<Note, 'documentSays' | 'paperReports' | 'misreport'>;
  Heading: 'h2' | 'h3';
}

/** A document's words about a study beside the study's own, and what lies between them. */
export function SaidAndFound({ note: { documentSays, paperReports, misreport }, Heading }: SaidAndFoundProps) {
  if (!documentSays && !paperReports && !misreport) return null;
  return (
    <section class="note-section">
      <div class="two-sides">
        {documentSays && <Side title={t('note.documentSays')} text={documentSays} Heading={Heading} />}
        {paperReports && <Side title={t('note.paperReports')} text={paperReports} Heading={Heading} />}
      </div>
      {misreport && (
        <p class="misreport">
          <b>{t('note.difference')}</b> {misreport}
        </p>
      )}
    </section>
  );
}

function Side({ title, text, Heading }: { title: string; text: string; Heading: 'h2' | 'h3' }) {
  return (
    <div class="side">
      <Heading>{title}</Heading>
      <p>{text}</p>
    </div>
  );
}

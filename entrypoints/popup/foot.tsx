interface FootProps {
  /** Taken along to the notes page. */
  query: string;
  onOpen: (path: string) => void;
}

export function Foot({ query, onOpen }: FootProps) {
  const notes = query.trim() === '' ? '/notes.html' : `/notes.html?q=${encodeURIComponent(query.trim())}`;
  return (
    <footer class="popup-foot">
      <p>Information, not medical advice</p>
      <PageLink path={notes} words="All notes" onOpen={onOpen} />
      <PageLink path="/options.html" words="Options" onOpen={onOpen} />
    </footer>
  );
}

function PageLink({ path, words, onOpen }: { path: string; words: string; onOpen: (path: string) => void }) {
  return (
    <a
      href={path}
      onClick={(event) => {
        event.preventDefault();
        onOpen(path);
      }}
    >
      {words}
    </a>
  );
}

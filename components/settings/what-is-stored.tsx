/** What the extension keeps, and where. */
export function WhatIsStored() {
  return (
    <section class="panel">
      <h2>What is stored, and where</h2>
      <ul class="stored">
        <li>The settings on this page are stored in this browser, on this device. Removing the extension removes them.</li>
        <li>
          While the browser runs, it keeps the number of marked words in each open tab. It keeps no page text and no addresses
          with them.
        </li>
        <li>What you search for on the notes page stands in that page's address, so your browser may keep it in its history.</li>
        <li>
          There is no account, and the extension sends nothing over the network. Links to sources open only when you choose them.
        </li>
      </ul>
    </section>
  );
}

// The words that Streamlit brings along, in Indonesian. Only whole texts are replaced, in place, so that React keeps its nodes.
(() => {
  const words = new Map([
    ["Upload", "Pilih berkas"],
    ["Drag and drop files here", "Lepaskan berkas di sini"],
    ["No results", "Tidak ada yang cocok"],
    ["No options to select", "Tidak ada pilihan"],
    ["Choose an option", "Pilih"],
    ["Choose options", "Pilih"],
    ["Press Enter to apply", "Tekan Enter"],
    ["Press Enter to submit form", "Tekan Enter"],
    ["Select all", "Pilih semua"],
    ["Close", "Tutup"],
    ["Clear value", "Kosongkan"],
    ["Clear all", "Kosongkan"],
    ["Remove file", "Buang berkas"],
    ["file upload", "pilih berkas"],
  ]);
  // Said to screen readers only, so never part of what a page shows.
  const labels = new Map([
    ["Sidebar", "Menu samping"],
    ["App pages", "Halaman"],
    ["Collapse sidebar", "Tutup menu samping"],
    ["Expand sidebar", "Buka menu samping"],
    ["Open", "Buka"],
    ["Dismiss", "Tutup"],
    ["Selected values", "Yang dipilih"],
    ["Increment", "Tambah"],
    ["Decrement", "Kurangi"],
    ["Notifications", "Pemberitahuan"],
    ["Link to heading", "Tautan ke judul"],
  ]);
  const labelPatterns = [
    [/^Remove (.+)$/, "Buang $1"],
    [/^(.+) — start$/, "$1, paling rendah"],
    [/^(.+) — end$/, "$1, paling tinggi"],
  ];
  const patterns = [
    [/^(\d+)MB per file.*$/, "atau tarik berkas ke sini; paling besar $1 MB tiap berkas"],
    [/^(\d+) options? available\.$/, "$1 pilihan tersedia."],
    [/^File must be (\S+?)MB or smaller\.?$/, "Berkas lebih besar dari $1 MB. Bagi berkasnya, atau hapus lembar yang tidak perlu."],
  ];
  const rewritten = (text, known) => {
    const pattern = known.find(([written]) => written.test(text));
    return pattern && text.replace(pattern[0], pattern[1]);
  };
  const said = (text) => words.get(text) ?? words.get(text.trim()) ?? rewritten(text, patterns);
  const saidAloud = (text) => labels.get(text) ?? rewritten(text, labelPatterns) ?? said(text);
  const attributes = ["placeholder", "aria-label", "title"];
  const translateText = (node) => {
    const translated = node.nodeValue && node.nodeValue.length < 80 && said(node.nodeValue);
    if (translated) node.nodeValue = translated;
  };
  const translateAttributes = (element) => {
    for (const name of attributes) {
      const value = element.getAttribute(name);
      const translated = value && (name === "aria-label" ? saidAloud(value) : said(value));
      if (translated) element.setAttribute(name, translated);
    }
  };
  const translate = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return translateText(node);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    translateAttributes(node);
    const within = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (within.nextNode()) {
      const found = within.currentNode;
      if (found.nodeType === Node.TEXT_NODE) translateText(found);
      else translateAttributes(found);
    }
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "characterData") translateText(change.target);
      else if (change.type === "attributes") translateAttributes(change.target);
      else change.addedNodes.forEach(translate);
    }
  }).observe(document.documentElement, {
    childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: attributes,
  });
})();

// The presenter's keys. The slide number lives here, so that no press is lost however fast: the server is told the
// absolute address and never sets it while the deck stays open.
const DIGIT_PAUSE = 900;
const WORD_PAUSE = 2000;
const LOOKING_PAUSE = 5000;
const COVERS = ["gelap", "terdaftar", "dibantu"];

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const stage = lastingOf(parentElement, () => begin(parentElement.querySelector(".panggung"), data));
  if (stage.opened !== data.opened) Object.assign(stage, { opened: data.opened, slide: data.slide });
  Object.assign(stage, { data, setStateValue, setTriggerValue });
  draw(stage);
  return whenGone(parentElement, ({ listen, goBack, channel, looking }) => {
    document.removeEventListener("keydown", listen, true);
    document.removeEventListener(STEPPED, goBack);
    clearInterval(looking);
    channel.close();
  });
}

function begin(root, data) {
  const stage = { root, slide: data.slide, digit: 0, digitAt: 0, word: "", channel: channelOf(data.rapat) };
  stage.listen = (event) => press(stage, event);
  stage.goBack = (event) => returnTo(stage, event);
  document.addEventListener("keydown", stage.listen, true);
  document.addEventListener(STEPPED, stage.goBack);
  stage.channel.onmessage = ({ data: key }) => action(stage, key)();
  tap(stage);
  stage.looking = setInterval(() => tellNewer(stage), LOOKING_PAUSE);
  return stage;
}

// What keys do, for those who have none.
function tap(stage) {
  const part = (name) => stage.root.querySelector(name);
  part(".maju").onclick = () => show(stage, stage.slide + 1);
  part(".mundur").onclick = () => show(stage, stage.slide - 1);
  part(".nomor").onclick = () => toggle(stage, "terdaftar");
  part(".bantuan").onclick = () => toggle(stage, "dibantu");
  part(".tutup").onclick = () => stage.setTriggerValue("leave", true);
}

function press(stage, event) {
  const act = isMeant(event) && action(stage, event.key);
  if (!act) return;
  take(event);
  act(event.repeat);
}

function action(stage, key) {
  const total = stage.data.titles.length;
  if (NEXT.includes(key)) return (held) => show(stage, stage.slide + 1, held);
  if (PREVIOUS.includes(key)) return (held) => show(stage, stage.slide - 1, held);
  if (key === "Home") return () => show(stage, 1);
  if (key === "End") return () => show(stage, total);
  if (BLANK.includes(key)) return () => toggle(stage, "gelap");
  if (/^[0-9]$/.test(key)) return () => type(stage, Number(key));
  return {
    l: () => toggle(stage, "terdaftar"),
    d: () => switchTheme(),
    f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    p: () => window.open(stage.data.speaker, "pembicara", "width=1100,height=760"),
    s: () => copyLink(stage),
    v: () => stage.setTriggerValue("newest", true),
    "?": () => toggle(stage, "dibantu"),
    h: () => toggle(stage, "dibantu"),
    enter: () => stage.setTriggerValue("drill", stage.slide),
    escape: () => (close(stage) ? undefined : stage.setTriggerValue("leave", true)),
  }[key.toLowerCase()];
}

// One digit goes there at once; a second one soon after makes a number of two.
function type(stage, digit) {
  const now = performance.now();
  const two = now - stage.digitAt < DIGIT_PAUSE ? stage.digit * 10 + digit : 0;
  const wanted = two > 0 && two <= stage.data.titles.length ? two : digit;
  Object.assign(stage, { digit, digitAt: now });
  if (wanted > 0) show(stage, wanted);
}

// Each slide is a step of the browser's history; those that a key held down runs past are none.
function show(stage, wanted, held = false) {
  const slide = Math.min(Math.max(wanted, 1), stage.data.titles.length);
  if (slide !== stage.slide && !held) history.pushState(history.state, "", location.href);
  turn(stage, slide);
}

function turn(stage, slide) {
  close(stage);
  if (slide === stage.slide) return;
  stage.slide = slide;
  document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  draw(stage);
  stage.setStateValue("slide", stage.data.addresses[slide - 1]);
}

// The browser's way back and forth among the slides of a meeting is none of Streamlit's, which would begin another one
// where the address names none yet. Addresses that stood there before the server had filled them in are passed over.
function returnTo(stage, event) {
  const said = new URL(location.href).searchParams;
  const { dek, rapat, named, addresses } = stage.data;
  const here = location.pathname.endsWith("/presentasi");
  if (here && new URLSearchParams(said.get("asal")).get("rapat") === rapat) return passOver(event);
  if (said.get("dek") !== dek || ![null, rapat].includes(said.get("rapat"))) return;
  const slide = Math.max(addresses.indexOf(said.get("slide")) + 1, 1);
  const filled = said.has("rapat") && said.has("versi");
  if (!here || !filled || (isBare(said, named) && slide === stage.slide)) return passOver(event);
  event.preventDefault();
  turn(stage, slide);
  correctAddress(stage);
}

// The address says the slide that is shown, whatever else the server changed of it.
function correctAddress(stage) {
  const address = new URL(location.href);
  const { dek, versi, addresses } = stage.data;
  if (address.searchParams.get("dek") !== dek) return;
  for (const [name, value] of Object.entries({ slide: addresses[stage.slide - 1], versi })) address.searchParams.set(name, value);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

function toggle(stage, name) {
  const on = !stage.root.classList.contains(name);
  stage.root.classList.remove(...COVERS);
  stage.root.classList.toggle(name, on);
}

function close(stage) {
  const open = COVERS.some((name) => stage.root.classList.contains(name));
  stage.root.classList.remove(...COVERS);
  return open;
}

// The button that copies is on every page, here unseen; it takes this event as its own when it is there.
function copyLink(stage) {
  const taken = !document.dispatchEvent(new Event("salin-tautan", { cancelable: true }));
  stage.word = taken ? "Tautan slide tersalin" : "Tautan belum siap: tekan S sekali lagi";
  draw(stage);
  clearTimeout(stage.wordEnds);
  stage.wordEnds = setTimeout(() => {
    stage.word = "";
    draw(stage);
  }, WORD_PAUSE);
}

// Streamlit reads its theme when the page is loaded.
function switchTheme() {
  const dark = getComputedStyle(document.querySelector(".stApp")).colorScheme.includes("dark");
  localStorage.setItem(`stActiveTheme-${location.pathname}-v2`, JSON.stringify(dark ? "Light" : "Dark"));
  location.reload();
}

// The button that loads newer data is on every page, here unseen; it comes as soon as there are any.
function tellNewer(stage) {
  const newer = document.querySelector(".st-key-_muat_baru")?.textContent.match(/\d+/)?.[0];
  const told = stage.word || (newer ? `Data baru: versi ${newer} (tekan V)` : "");
  const place = stage.root.querySelector(".baru");
  if (place.textContent !== told) place.textContent = told;
}

function draw(stage) {
  const { titles } = stage.data;
  correctAddress(stage);
  stage.root.querySelector(".nomor").textContent = `${stage.slide} / ${titles.length}`;
  stage.root.querySelector(".kemajuan").style.width = `${(100 * stage.slide) / titles.length}%`;
  tellNewer(stage);
  const list = stage.root.querySelector("ol");
  list.replaceChildren(
    ...titles.map((title, place) => {
      const line = document.createElement("li");
      line.textContent = title;
      line.className = place + 1 === stage.slide ? "kini" : "";
      line.onclick = () => show(stage, place + 1);
      return line;
    }),
  );
}

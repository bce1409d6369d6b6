// A clicker talks to the window that has the focus: what is pressed in the speaker's moves the slides of its meeting.
export default function ({ data, parentElement }) {
  lastingOf(parentElement, () => begin(data.rapat));
  parentElement.querySelector(".petunjuk").textContent =
    "Panah, spasi, nomor, Home, End dan B juga bekerja di jendela ini: slide rapat ini ikut berpindah.";
  return whenGone(parentElement, ({ channel, listen }) => {
    document.removeEventListener("keydown", listen, true);
    channel.close();
  });
}

function begin(rapat) {
  const channel = channelOf(rapat);
  const listen = (event) => {
    if (!isMeant(event) || !drives(event.key)) return;
    take(event);
    channel.postMessage(event.key);
  };
  document.addEventListener("keydown", listen, true);
  return { channel, listen };
}

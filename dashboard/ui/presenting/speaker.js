// A clicker talks to the window that has the focus: what is pressed in the speaker's moves the slides of its meeting.
const speakers = new WeakMap();

export default function ({ data, parentElement }) {
  let speaker = speakers.get(parentElement);
  if (!speaker) {
    const channel = channelOf(data.rapat);
    const listen = (event) => {
      if (!isMeant(event) || !drives(event.key)) return;
      take(event);
      channel.postMessage(event.key);
    };
    document.addEventListener("keydown", listen, true);
    parentElement.querySelector(".petunjuk").textContent =
      "Panah, spasi, nomor, Home, End dan B juga bekerja di jendela ini: slide rapat ini ikut berpindah.";
    speaker = { channel, listen };
    speakers.set(parentElement, speaker);
  }
  return () => {
    document.removeEventListener("keydown", speaker.listen, true);
    speaker.channel.close();
    speakers.delete(parentElement);
  };
}

// An address that the way to a slide has left behind on the page it began on: it is passed over on the way back.
export default function ({ parentElement }) {
  const place = lastingOf(parentElement, () => ({}));
  if (place.left !== location.href) {
    place.left = location.href;
    history.back();
  }
  return whenGone(parentElement, () => {});
}

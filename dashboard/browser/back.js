// Streamlit begins to listen for the browser's way back before any component can: what shows slides is asked first.
addEventListener("popstate", (event) => {
  const left = document.dispatchEvent(new Event("langkah-peramban", { cancelable: true }));
  if (!left) event.stopImmediatePropagation();
});

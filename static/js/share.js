// Sharing by the device's own sheet, where it has one: the button appears, and the links fold away. Copying says that it did.

for (const box of document.querySelectorAll("[data-share]")) {
  const sheet = box.querySelector("[data-share-sheet]");
  const { title, url } = box.dataset;
  if (sheet && navigator.share) {
    sheet.hidden = false;
    sheet.addEventListener("click", () => {
      // Closing the sheet is no error.
      navigator.share({ title, url }).catch(() => {});
    });
  }
  const copy = box.querySelector("[data-share-copy]");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(url);
        copy.textContent = copy.dataset.done;
      } catch {
        box.querySelector("input")?.select();
      }
    });
  }
}

// Finds and chooses what a field names without leaving the place. Without it, the same buttons send the form.
const found = async (button) => {
  const form = button.form;
  const place = button.value.slice("find ".length);
  const search = form.elements.namedItem(`search ${place}`);
  const text = search.value;
  const box = button.closest("details").querySelector("[role=status]");
  const address = new URL(form.action);
  address.search = new URLSearchParams({ find: place, text });
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (text === search.value) {
      box.replaceChildren(...document.importNode(page.getElementById(box.id), true).childNodes);
    }
  } catch { // no answer, or another page: the form itself is sent, and says why
    form.requestSubmit(button);
  }
};

const chosen = (button) => {
  const field = document.getElementById(button.dataset.into);
  const key = button.value.split(" ").pop();
  const keys = field.value.split("\n").map((line) => line.trim()).filter((line) => line && line !== key);
  field.value = field.matches("textarea") ? [...keys, key].join("\n") : key;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  button.closest("details").open = false;
  field.focus();
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-editor] button");
  if (button?.value.startsWith("find /")) {
    event.preventDefault();
    found(button);
  } else if (button?.dataset.into) {
    event.preventDefault();
    chosen(button);
  }
});
document.addEventListener("keydown", (event) => { // Enter looks for what was typed, and does not save the form
  if (event.key === "Enter" && event.target.matches?.("[data-editor] input[name^='search ']")) {
    event.preventDefault();
    event.target.parentElement.querySelector("button").click();
  }
});

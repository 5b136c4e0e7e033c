// Saves the form [data-editor] as one types, and shows what the server then says of it. Without it, the button saves.
const edit = (form) => {
  const PAUSE = 800;
  const RETRY = 5000;
  const LIVE = ["version", "revision", "document", "status", "count", "prompt", "samples", "problems"];
  const shown = new Map(LIVE.map((id) => [id, document.getElementById(id)?.outerHTML]));
  let timer = 0;
  let changes = 0; // since the last save began
  let saving = Promise.resolve();

  const names = (of) => [...of.querySelectorAll("[name^='/']")].map((field) => field.name).join(" ");
  const say = (words) => {
    document.getElementById("status").textContent = words;
    shown.delete("status"); // the same words as before must come back
  };

  async function save() {
    clearTimeout(timer);
    if (changes === 0) {
      return;
    }
    const begun = changes;
    changes = 0;
    say(form.dataset.saving);
    const body = new URLSearchParams(new FormData(form));
    body.set("do", "save");
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
      if (new URL(answer.url).pathname.endsWith("/sign-in")) {
        throw new Error(form.dataset.signedOut);
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok && page.querySelector("form[data-editor]")) {
        take(page, Number(body.get("version")));
      } else { // refused, or to be decided: the page says what, and has everything that was typed
        show(page);
      }
    } catch (problem) {
      changes += begun;
      say(problem.message === form.dataset.signedOut ? problem.message : form.dataset.unsaved);
      timer = setTimeout(later, RETRY);
    }
  }

  // Other fields than before, of another type, or a version that came of another window too: they are shown anew, once
  // nothing is being typed. Until then the next save tells what it began with, and is merged again.
  function take(page, version) {
    const isMerged = Number(page.getElementById("version").value) > version + 1;
    if (isMerged || names(page) !== names(document)) {
      if (changes === 0) {
        location.reload();
      }
      return;
    }
    for (const id of LIVE) {
      const fresh = page.getElementById(id);
      const old = document.getElementById(id);
      if (fresh && old && fresh.outerHTML !== shown.get(id)) {
        shown.set(id, fresh.outerHTML);
        old.replaceWith(document.importNode(fresh, true));
      }
    }
  }

  function show(page) {
    document.querySelector("main").replaceWith(document.importNode(page.querySelector("main"), true));
    document.querySelector("[role=alert], h1").scrollIntoView();
    const other = document.querySelector("form[data-editor]");
    if (other) {
      edit(other);
    }
  }

  function later() {
    saving = saving.then(save);
    return saving;
  }

  function changed(event) {
    if (event.target.name?.startsWith("/")) {
      changes += 1;
      clearTimeout(timer);
      timer = setTimeout(later, PAUSE);
    }
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", async (event) => { // what is being saved comes first: a form is sent with its version
    clearTimeout(timer);
    event.preventDefault();
    const isTried = document.activeElement.matches("#prompt input, #prompt select"); // Enter, in an answer
    const pressed = isTried ? "try" : event.submitter?.value ?? "save";
    await saving;
    changes = 0;
    const button = document.createElement("input");
    Object.assign(button, { type: "hidden", name: "do", value: pressed });
    form.append(button);
    form.submit();
  });
  addEventListener("pagehide", () => {
    if (changes > 0) {
      const body = new URLSearchParams(new FormData(form));
      body.set("do", "save");
      fetch(form.action, { method: "POST", body, keepalive: true });
    }
  });
  form.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      changes += 1;
      later();
    }
  });
};
edit(document.querySelector("form[data-editor]"));

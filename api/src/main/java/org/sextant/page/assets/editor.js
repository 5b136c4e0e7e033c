// Saves the form [data-editor] as one types, and shows what the server then says of it. Without it, the button saves.
const edit = (form) => {
  const PAUSE = 800;
  const RETRY = 5000;
  const LONGEST = 60_000; // bytes that a browser still sends of a page which is being left
  const BEGUN = ["version", "revision", "base", "document"]; // what the next save begins with
  const leads = [...document.querySelectorAll("[data-live]")].map((live) => live.id);
  const LIVE = [...BEGUN, "status", "count", "prompt", "samples", "problems", ...leads];
  const CARRIES_TEXT = "form[data-editor], form[action$='/merge'], form[action$='/undo']";
  const shown = new Map(LIVE.map((id) => [id, document.getElementById(id)?.outerHTML]));
  if (location.pathname === new URL(form.action).pathname) { // a page that answers a button is reloaded without it
    history.replaceState(null, "", location.href);
  }
  let timer = 0;
  let changes = 0; // since the last save began
  let touched = new Set(); // the names of the fields in which they were made
  let isPartial = false; // what a save begins with is no longer what all fields show: those that were touched are sent
  let isSaving = false;
  let saving = Promise.resolve();

  const fields = (of) => [...of.querySelectorAll("[name^='/']")];
  const names = (of) => fields(of).map((field) => field.name).join(" ");
  const untouched = () => fields(form).filter((field) => !touched.has(field.name));
  const say = (words) => {
    document.getElementById("status").textContent = words;
    shown.delete("status"); // the same words as before must come back
  };

  function filled() {
    const body = new URLSearchParams(new FormData(form));
    body.set("do", "save");
    body.delete("before"); // for the button that takes back what was taken away
    if (isPartial) {
      untouched().forEach((field) => body.delete(field.name));
    }
    return body;
  }

  async function save() {
    clearTimeout(timer);
    if (changes === 0) {
      return;
    }
    const begun = changes;
    const sent = touched;
    const body = filled();
    const again = () => {
      changes += begun;
      sent.forEach((name) => touched.add(name));
    };
    changes = 0;
    touched = new Set();
    isSaving = true;
    say(form.dataset.saving);
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
      if (answer.status === 401) {
        throw new Error(form.dataset.signedOut);
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector(CARRIES_TEXT)) {
        throw new Error(form.dataset.unsaved);
      } else if (answer.ok && page.querySelector("form[data-editor]")) {
        take(page, body);
      } else if (changes > 0) { // refused, or to be decided, but typed on meanwhile: all of it is sent, and told, once more
        again();
      } else {
        show(page);
      }
    } catch (problem) {
      again();
      const isSignedOut = problem.message === form.dataset.signedOut;
      say(isSignedOut ? problem.message : form.dataset.unsaved);
      if (!isSignedOut) { // whoever signs in next may be somebody else: nothing goes out before they go on here
        timer = setTimeout(later, RETRY);
      }
    } finally {
      isSaving = false;
    }
  }

  // Other fields than before, of another type, or a version that came of another window too: they are shown anew, once
  // nothing is being typed. Until then the next save goes on from the answer with what was typed since; where that would
  // leave out or replace something, it tells what it began with, and is merged again.
  function take(page, body) {
    const isMerged = Number(page.getElementById("version").value) !== Number(body.get("version")) + 1;
    if (!isMerged && names(page) === names(document)) {
      refresh(page, LIVE);
    } else if (changes === 0) {
      location.reload();
    } else {
      const answered = new URLSearchParams(new FormData(page.querySelector("form[data-editor]")));
      const all = (of, name) => of.getAll(name).join("\n");
      if ([...touched].every((name) => answered.has(name) && (!isMerged || all(answered, name) === all(body, name)))) {
        fields(form).filter((field) => !answered.has(field.name)).forEach((field) => { field.disabled = true; });
        isPartial = true;
        refresh(page, BEGUN);
      }
    }
  }

  function refresh(page, ids) {
    document.getElementById("seen")?.remove(); // what was not saved then is saved now
    for (const id of ids) {
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
      touched.add(event.target.name);
      clearTimeout(timer);
      timer = setTimeout(later, PAUSE);
    }
  }

  const isTooLong = () => new Blob([filled()]).size > LONGEST;

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", async (event) => { // what is being saved comes first: a form is sent with its version
    clearTimeout(timer);
    event.preventDefault();
    const isTried = document.activeElement.matches("#prompt input, #prompt select"); // Enter, in an answer
    const pressed = isTried ? "try" : event.submitter?.value ?? "save";
    await saving;
    changes = 0;
    if (isPartial) {
      untouched().forEach((field) => { field.disabled = true; });
    }
    const button = document.createElement("input");
    Object.assign(button, { type: "hidden", name: "do", value: pressed });
    form.append(button);
    if (event.submitter?.hasAttribute("formaction")) { // where to look then
      form.action = event.submitter.formAction;
    }
    form.submit();
  });
  addEventListener("beforeunload", (event) => { // what cannot be sent while the page goes: the browser asks
    if (changes > 0 && (isSaving || isTooLong())) {
      later();
      event.preventDefault();
    }
  });
  addEventListener("pagehide", () => {
    if (changes > 0 && !isTooLong()) {
      fetch(form.action, { method: "POST", body: filled(), keepalive: true });
      changes = 0;
    }
  });
  document.addEventListener("visibilitychange", () => { // the lid is closed, or another window is looked at
    if (document.visibilityState === "hidden") {
      later();
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

// Suggestions while typing, results that change in place, a button that prints. Without it the form is sent, links are
// followed, and the browser prints.
const WAIT = 120;
const box = document.querySelector("[data-find] input[type=search]");
const place = () => document.querySelector("[data-in-place]");
let asked = new AbortController();

const said = (words) => {
  const status = document.getElementById("said");
  if (status) {
    status.textContent = words;
  }
};

// Results in place: the page behind an address is fetched, and what differs of it is put here.
function unfolded() {
  return new Map([...place().querySelectorAll("details[id]")].map((details) => [details.id, details.open]));
}

function put(page, focused) {
  const open = unfolded();
  const fresh = document.importNode(page.querySelector("[data-in-place]"), true);
  fresh.querySelectorAll("details[id]").forEach((details) => {
    details.open = open.get(details.id) ?? details.open;
  });
  place().replaceWith(fresh);
  document.title = page.title;
  for (const tie of ["link[rel=canonical]", ".language a"]) {
    document.querySelector(tie)?.setAttribute("href", page.querySelector(tie)?.getAttribute("href") ?? "");
  }
  const hidden = (form) => form.querySelectorAll("input[type=hidden]");
  const form = document.querySelector("[data-find]");
  hidden(form).forEach((input) => input.remove());
  form.append(...[...hidden(page.querySelector("[data-find]"))].map((input) => document.importNode(input, true)));
  const count = document.getElementById("count");
  said(count?.textContent ?? "");
  const again = focused && document.getElementById(focused);
  if (again) {
    again.focus();
  } else if (focused !== undefined) {
    count?.focus();
  }
  return page;
}

async function go(address, { isNew, focused }) {
  asked.abort();
  const mine = asked = new AbortController();
  place().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" }, signal: mine.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || !page.querySelector("[data-in-place]")) {
      throw new Error("another page");
    }
    if (isNew) {
      history.pushState(null, "", address);
    }
    put(page, focused);
    if (!isNew) {
      box.value = page.querySelector("[data-find] input[type=search]").value;
    }
  } catch (problem) {
    if (problem.name !== "AbortError") { // no answer, or another page: the browser goes there, and says why
      location.assign(address);
    }
  }
}

function addressOf(form) {
  const filled = [...new FormData(form)].filter(([, value]) => value.trim());
  return form.action + (filled.length > 0 ? `?${new URLSearchParams(filled)}` : "");
}

if (place()) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-in-place] a[href]");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && isPlain && new URL(link.href).pathname === new URL(box.form.action).pathname) {
      event.preventDefault();
      const words = new URL(link.href).searchParams.get("q");
      box.value = words ?? "";
      go(link.href, { isNew: true, focused: link.id });
    }
  });
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    go(addressOf(box.form), { isNew: true });
  });
  addEventListener("popstate", () => go(location.href, { isNew: false }));
}

// Suggestions: a list below the box that arrow keys walk through; Enter goes there, Escape closes it.
let list;
let waiting;
let current = -1;

function close() {
  clearTimeout(waiting);
  current = -1;
  list?.replaceChildren();
  list && (list.hidden = true);
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function walk(step) {
  const options = [...list.children];
  const places = options.length + 1; // the box itself is one of them
  options[current]?.removeAttribute("aria-selected");
  current = (current + 1 + step + places) % places - 1;
  const option = options[current];
  option?.setAttribute("aria-selected", "true");
  option?.scrollIntoView({ block: "nearest" });
  option ? box.setAttribute("aria-activedescendant", option.id) : box.removeAttribute("aria-activedescendant");
}

async function suggest() {
  const typed = box.value.trim();
  const address = new URL(`${box.form.action}/suggestions`);
  address.search = new URLSearchParams([...new FormData(box.form)].filter(([name]) => name === "lang" || name === "q"));
  const answer = typed.length < 2 ? undefined : await fetch(address).catch(() => undefined);
  if (!answer?.ok || typed !== box.value.trim() || document.activeElement !== box) {
    return typed.length < 2 ? close() : undefined;
  }
  const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("ul");
  close();
  list.replaceChildren(...[...found.children].map((item, number) => {
    const option = document.importNode(item, true);
    option.id = `suggestion-${number}`;
    option.setAttribute("role", "option");
    return option;
  }));
  list.hidden = list.children.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
  said(found.dataset.said);
}

if (box) {
  list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggestions);
  box.after(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false",
    "aria-autocomplete": "list", "aria-controls": list.id })) {
    box.setAttribute(name, value);
  }
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, WAIT);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      walk(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && current >= 0) {
      event.preventDefault();
      location.assign(list.children[current].dataset.to);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener("pointerdown", (event) => { // before the box loses the focus, which closes the list
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[data-to]");
    option && location.assign(option.dataset.to);
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

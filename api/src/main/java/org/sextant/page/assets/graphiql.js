"use strict";
// GraphiQL with a menu: the example operations of this server, and a place to sign in. The access token stays in this page;
// the device token, which gives no rights, stays in this browser, so that nobody who tries passwords shuts its user out.
const { createElement: h, useEffect, useRef, useState } = React;
const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "fr" || tag === "en") ?? "fr";
const words = {
  fr: {
    examples: "Exemples",
    anyone: "Pour tout le monde", learner: "Pour les élèves", teacher: "Pour les enseignants", author: "Pour les auteurs",
    login: "Identifiant", password: "Mot de passe", signIn: "Se connecter", signOut: "Se déconnecter",
    signedIn: "Connecté :", trial: "Dans un essai : author@demo.sextant, mot de passe sextant-demo.",
    away: "Le serveur n'a pas répondu. Réessayez dans un instant.", guide: "Le guide pour les équipes",
  },
  en: {
    examples: "Examples",
    anyone: "For anyone", learner: "For learners", teacher: "For teachers", author: "For authors",
    login: "Login", password: "Password", signIn: "Sign in", signOut: "Sign out",
    signedIn: "Signed in:", trial: "In a trial: author@demo.sextant, password sextant-demo.",
    away: "The server did not answer. Try again in a moment.", guide: "The guide for teams",
  },
}[language];
const session = { login: null, headers: {} };
const DEVICE = "sextant:device";

const server = GraphiQL.createFetcher({ url: "/graphql" });
const fetcher = (call, options) =>
  server(current(call), { ...options, headers: { ...session.headers, ...options?.headers } });

/** GraphiQL notices a moment after the text that the operation has another name; until then, the text counts. */
function current(call) {
  const { operationName, ...rest } = call;
  return operationName && new RegExp(`\\b${operationName}\\b`).test(call.query) ? call : rest;
}

/** What the browser keeps, where it may keep anything. */
function kept(use) {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

/** The session for a login and a password, or a sentence that says why there is none. */
async function signedIn(input) {
  const query = `mutation SignIn($input: SessionCreateInput!) {
    sessionCreate(input: $input) { session { accessToken deviceToken } userErrors { message } }
  }`;
  const deviceToken = kept((storage) => storage.getItem(DEVICE));
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, variables: { input: { ...input, deviceToken } } }),
  });
  const { data, errors } = await response.json();
  if (!data?.sessionCreate.session) {
    return data?.sessionCreate.userErrors[0].message ?? errors[0].message;
  }
  kept((storage) => storage.setItem(DEVICE, data.sessionCreate.session.deviceToken));
  session.login = input.login;
  session.headers = { Authorization: `Bearer ${data.sessionCreate.session.accessToken}` };
  return null;
}

function SignIn() {
  const [login, setLogin] = useState(session.login);
  const [problem, setProblem] = useState(null);
  const enter = async (event) => {
    event.preventDefault();
    setProblem(await signedIn(Object.fromEntries(new FormData(event.target))).catch(() => words.away));
    setLogin(session.login);
  };
  const leave = () => {
    session.login = null;
    session.headers = {};
    setLogin(null);
  };
  if (login) {
    return h("div", { className: "examples-session" },
      h("p", null, words.signedIn, " ", h("strong", null, login)),
      h("button", { type: "button", className: "graphiql-button", onClick: leave }, words.signOut));
  }
  return h("form", { className: "examples-session", onSubmit: enter },
    h("label", null, words.login, h("input", { name: "login", autoComplete: "username", required: true })),
    h("label", null, words.password,
      h("input", { name: "password", type: "password", autoComplete: "current-password", required: true })),
    h("button", { className: "graphiql-button" }, words.signIn),
    h("p", { className: "examples-quiet" }, words.trial),
    problem && h("p", { role: "alert" }, problem));
}

const shown = (example) => `# ${example.title[language]}\n${example.document}`;
const written = (variables) => (Object.keys(variables).length ? JSON.stringify(variables, null, 2) : "");

function Examples({ examples }) {
  const { tabs, activeTabIndex, addTab, changeTab, queryEditor, variableEditor } =
    GraphiQL.React.useEditorContext({ nonNull: true });
  const { setVisiblePlugin } = GraphiQL.React.usePluginContext({ nonNull: true });
  const wanted = useRef(null);
  const makeRoom = () => matchMedia("(max-width: 40rem)").matches && setVisiblePlugin(null);
  useEffect(() => {
    if (wanted.current) { // the new tab is open: here is what goes into it
      queryEditor.setValue(shown(wanted.current));
      variableEditor.setValue(written(wanted.current.variables));
      wanted.current = null;
      makeRoom();
    }
  }, [activeTabIndex]);
  const open = (example) => {
    const opened = tabs.findIndex((tab) => tab.query === shown(example));
    if (opened >= 0) {
      changeTab(opened);
      makeRoom();
    } else {
      wanted.current = example;
      addTab();
    }
  };
  return h("section", { className: "examples", lang: language },
    h("h2", null, words.examples),
    ["anyone", "learner", "teacher", "author"].map((audience) => h("div", { key: audience },
      h("h3", null, words[audience]),
      h("ul", null, examples.filter((example) => example.audience === audience).map((example) =>
        h("li", { key: example.name },
          h("button", { type: "button", onClick: () => open(example) }, example.title[language])))))),
    h("h3", null, words.signIn),
    h(SignIn),
    h("p", null, h("a", { href: "/developers" }, words.guide)));
}

const Icon = () => h("svg", { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
  h("path", { d: "M4 5h10M4 10h16M4 15h12M4 20h8M18 4l3 2-3 2z" }));

/** What an address like /graphiql?query=...&variables=... asks to open; nothing where it asks for nothing. */
function asked() {
  const parameters = new URLSearchParams(location.search);
  if (!parameters.has("query")) {
    return null;
  }
  const variables = parameters.get("variables") ?? "";
  try {
    return { query: parameters.get("query"), variables: written(JSON.parse(variables || "{}")) };
  } catch {
    return { query: parameters.get("query"), variables }; // no JSON: GraphiQL shows where it ends to be
  }
}

async function show() {
  const examples = await (await fetch("/developers/examples.json")).json();
  const menu = { title: words.examples, icon: Icon, content: () => h(Examples, { examples }) };
  const opened = asked() ?? { defaultTabs: [{ query: shown(examples[0]) }] };
  history.replaceState(null, "", location.pathname); // so that a reload keeps what was changed since
  const wide = matchMedia("(min-width: 60rem)").matches;
  ReactDOM.createRoot(document.getElementById("graphiql")).render(h(GraphiQL, {
    fetcher, ...opened, plugins: [menu], visiblePlugin: wide ? menu : undefined, defaultEditorToolsVisibility: "variables",
    shouldPersistHeaders: false,
  }));
}
show().catch(() => {
  document.getElementById("graphiql").textContent = words.away;
});

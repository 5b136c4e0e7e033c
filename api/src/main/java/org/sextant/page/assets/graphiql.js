"use strict";
// Examples that a newcomer finds when the page opens; each tab is one.
const examples = [
  `# Welcome to Sextant. Press the arrow, or Ctrl-Enter.
# The framework by competence: 5 areas, 16 competences, 8 levels each.
query ByCompetence {
  framework {
    title
    areas {
      code
      title
      competences { index name descriptors { level text } }
    }
  }
}
`,
  `# The framework by level: what each level means, in general and in each competence.
query ByLevel {
  framework {
    levels {
      level
      band
      text
      descriptors { competence { index name } text }
    }
  }
}
`,
  `# Sign in. Then put the token under "Headers": {"Authorization": "Bearer ..."}
mutation SignIn {
  sessionCreate(input: { login: "publisher@demo.sextant", password: "sextant-demo" }) {
    session { accessToken expiresAt viewer { roles } }
    userErrors { code message }
  }
}
`,
];
const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs: examples.map((query) => ({ query })), shouldPersistHeaders: false })
);

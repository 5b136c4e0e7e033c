"use strict";
// Examples that a newcomer finds when the page opens; each tab is one.
const examples = [
  `# Welcome to Sextant. Press the arrow to run this.
# 5 areas, 16 competences, 8 levels each.
query ByCompetence {
  framework {
    title
    areas {
      code
      title
      competences {
        index
        name
        descriptors { level text }
      }
    }
  }
}
`,
  `# What each level means, in general
# and in each competence.
query ByLevel {
  framework {
    levels {
      level
      band
      text
      descriptors {
        competence { index name }
        text
      }
    }
  }
}
`,
  `# Sign in, then write below, under "Headers":
# {"Authorization": "Bearer <accessToken>"}
mutation SignIn {
  sessionCreate(input: {
    login: "publisher@demo.sextant"
    password: "sextant-demo"
  }) {
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

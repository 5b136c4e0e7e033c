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
  `# What a learner meets: subjects, skills, challenges.
query Challenges {
  competence(index: "1.1") {
    tubes {
      title
      skills {
        name
        pix
        hint
        tutorials { title duration }
        challenges {
          instruction
          parts {
            __typename
            ... on Choices { multiple choices { number label } }
            ... on TextField { id label format }
          }
          attachments { name url }
        }
      }
    }
  }
}
`,
  `# What a teacher looks for.
query Tutorials {
  tutorials(where: { competence: { eq: "1.1" }, duration: { lte: "PT10M" } }) {
    totalCount
    nodes { title duration body skills { name } }
  }
  targetProfiles { nodes { title tubes { tube { name } maximumLevel } } }
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

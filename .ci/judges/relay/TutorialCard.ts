// An object that is fetched again by its id, through Node.
import { graphql } from 'react-relay';

export const fragment = graphql`
  fragment TutorialCard_tutorial on Tutorial @refetchable(queryName: "TutorialCardAgainQuery") {
    title
    duration
    skills {
      name
    }
  }
`;

// A list as frontends with Relay write it: a page at a time, the next one by the connection that Relay keeps.
import { graphql } from 'react-relay';

export const query = graphql`
  query TutorialListQuery($where: TutorialWhere) {
    ...TutorialList_query @arguments(where: $where)
  }
`;

export const fragment = graphql`
  fragment TutorialList_query on Query
  @refetchable(queryName: "TutorialListPageQuery")
  @argumentDefinitions(
    first: { type: "Int", defaultValue: 5 }
    after: { type: "String" }
    where: { type: "TutorialWhere" }
  ) {
    tutorials(first: $first, after: $after, where: $where) @connection(key: "TutorialList_tutorials") {
      totalCount
      edges {
        node {
          title
          ...TutorialCard_tutorial
        }
      }
    }
  }
`;

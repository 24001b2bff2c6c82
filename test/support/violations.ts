import axe from 'axe-core';
import type {Mounted} from './mount.ts';

/** What axe holds against a timeline, by WCAG 2.2 AA and its own best practices. */
export async function violations({element}: Mounted): Promise<readonly string[]> {
  const {violations: found} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The page around the component is not the component's.
    rules: {
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
      'heading-order': {enabled: false},
    },
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}

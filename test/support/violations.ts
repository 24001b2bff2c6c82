import axe, {type RunOptions} from 'axe-core';
import type {Mounted} from './mount.ts';

/** WCAG 2.2 AA, and axe's own best practices. */
const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The page around the component is not the component's.
  rules: {
    region: {enabled: false},
    'page-has-heading-one': {enabled: false},
    'heading-order': {enabled: false},
  },
};

/** What axe holds against a timeline. */
export const violations = ({element}: Mounted): Promise<readonly string[]> => run(element, EVERYTHING);

/** The same of its colours alone: much faster. */
export const paleColours = ({element}: Mounted): Promise<readonly string[]> =>
  run(element, {runOnly: {type: 'rule', values: ['color-contrast']}});

async function run(element: Element, options: RunOptions): Promise<readonly string[]> {
  const {violations: found} = await axe.run(element, options);
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}

import {DAY, HOUR, MINUTE, SECOND} from '../../time/units.ts';
import {documentPath} from './document-path.ts';
import type {Reading} from './place.ts';
import {solve} from '../solve/solve.ts';
import type {Story} from '../story.ts';

const UNITS = Object.entries({day: DAY, hour: HOUR, minute: MINUTE, second: SECOND});

/** Statements that cannot all hold, with the sources that are on at first: each is reported where it was set aside. */
export function reportContradictions(story: Story, {log, trail}: Reading): void {
  for (const {statements, dropped, excess} of solve(story).contradictions) {
    const [path = '', ...others] = [dropped, ...statements.filter((each) => each.path !== dropped.path)].map(
      (each) => documentPath(story, each.path, trail.kept),
    );
    const [unit, size] = UNITS.find(([, length]) => length <= excess) ?? ['second', SECOND];
    const format = new Intl.NumberFormat(log.lang, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    });
    log.add('contradiction', path, {
      severity: 'warning',
      value: others.join(', '),
      by: format.format(excess / size),
    });
  }
}

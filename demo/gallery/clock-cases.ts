import type {ClockCase} from './clock-case.ts';
import {hours} from './clock-hours.ts';
import {years} from './clock-years.ts';

/** Every case of the clock: `test/view/clock-gallery.test.ts` holds the geometry of each. */
export const clockCases: readonly ClockCase[] = [...hours, ...years];

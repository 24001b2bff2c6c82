/** The clock's gallery, in the order in which it is shown. */
import type {GalleryCase} from './case.ts';
import {backgroundOffAxis} from './clock/background-off-axis.ts';
import {centuries} from './clock/centuries.ts';
import {contradiction} from './clock/contradiction.ts';
import {eras} from './clock/eras.ts';
import {firmAndLoose} from './clock/firm-and-loose.ts';
import {halfHourZone} from './clock/half-hour-zone.ts';
import {longTitles} from './clock/long-titles.ts';
import {madridAutumn} from './clock/madrid-autumn.ts';
import {madridSpring} from './clock/madrid-spring.ts';
import {manyGroups} from './clock/many-groups.ts';
import {nestedGroups} from './clock/nested-groups.ts';
import {nightByMinutes} from './clock/night-by-minutes.ts';
import {noSpaces} from './clock/no-spaces.ts';
import {nothingPlaced} from './clock/nothing-placed.ts';
import {oneMinute} from './clock/one-minute.ts';
import {oneMoment} from './clock/one-moment.ts';
import {openEnds} from './clock/open-ends.ts';
import {plainHours} from './clock/plain-hours.ts';
import {plannedAndDenied} from './clock/planned-and-denied.ts';
import {rightToLeft} from './clock/right-to-left.ts';
import {saoPauloMidnight} from './clock/sao-paulo-midnight.ts';
import {severalSources} from './clock/several-sources.ts';
import {visitAllSources} from './clock/visit-all-sources.ts';
import {visitArticle} from './clock/visit-article.ts';
import {visitMoscow} from './clock/visit-moscow.ts';
import {visitSwitched} from './clock/visit-switched.ts';
import {visitZoomed} from './clock/visit-zoomed.ts';
import {zonesOfEvents} from './clock/zones-of-events.ts';
import {twoHundredInTenYears, twoHundredZoomed} from './clock/two-hundred-in-ten-years.ts';

export const clockCases: readonly GalleryCase[] = [
  visitArticle,
  visitAllSources,
  visitSwitched,
  visitMoscow,
  visitZoomed,
  plainHours,
  firmAndLoose,
  openEnds,
  severalSources,
  contradiction,
  nestedGroups,
  manyGroups,
  eras,
  nightByMinutes,
  oneMinute,
  twoHundredInTenYears,
  twoHundredZoomed,
  centuries,
  madridSpring,
  madridAutumn,
  saoPauloMidnight,
  halfHourZone,
  zonesOfEvents,
  rightToLeft,
  longTitles,
  noSpaces,
  oneMoment,
  backgroundOffAxis,
  plannedAndDenied,
  nothingPlaced,
];

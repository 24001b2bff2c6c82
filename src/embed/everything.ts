/** For pages that can add one file only: both elements, every view, English and Spanish. */
import '../element/register-visit.ts';
import {upgradeLists} from '../element/page/upgrade-lists.ts';

upgradeLists();

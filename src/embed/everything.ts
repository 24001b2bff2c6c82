/** For pages that can add one file only: both elements, every view, English and Spanish. */
import {register} from '../element/register-visit.ts';

register(new Map());

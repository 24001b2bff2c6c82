/** The built-in story, whole: Putin's visit to Pyongyang, as one article tells it, in every language that it speaks. */
import type {Story} from '../story/story.ts';
import {ar} from './ar.ts';
import {assembleVisit} from './assemble.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';
import {ko} from './ko.ts';
import {ru} from './ru.ts';

export const visit: Story = /* @__PURE__ */ assembleVisit({es, en, fr, ko, ru, ar});

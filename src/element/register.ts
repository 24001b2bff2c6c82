import {register} from './register-visit.ts';

register(new Map());

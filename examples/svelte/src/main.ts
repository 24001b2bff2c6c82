import {mount} from 'svelte';
import 'visit-timeline/define';
import 'visit-timeline/svelte';
import Article from './Article.svelte';

mount(Article, {target: document.body});

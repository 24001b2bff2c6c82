import {createApp} from 'vue';
import 'visit-timeline/define';
import 'visit-timeline/vue';
import Article from './Article.vue';

createApp(Article).mount(document.body.appendChild(document.createElement('main')));

import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.endsWith('-timeline');

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};

import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('say-');
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };

import vue from '@vitejs/plugin-vue2';

export default { plugins: [vue()] };

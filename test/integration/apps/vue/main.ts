import { createApp } from 'vue';
import Profile from './Profile.vue';

createApp(Profile).mount('#app');

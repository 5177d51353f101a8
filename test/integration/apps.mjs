/**
 * The apps, in the order of the page "Works in". Each has a folder of its name in apps/.
 * versions   the packages whose versions the page names
 * source     the files somebody would copy
 * build      commands run in the folder; `vite build` makes dist/, which is served
 * files      addresses of their own, from node_modules
 * policy     what the strict policy of scripts/serve.mjs has to allow besides, by directive
 * check      the type checker, and what it prints an error as; `wrong` files hold what it must refuse
 * heavy      only in the full run
 */
/** It sets HTML from text, which Trusted Types refuse: a portal that has them must give it a policy of its own. */
const noTrustedTypes = { 'require-trusted-types-for': null, 'trusted-types': null };
const vite = [['vite', 'build', '--logLevel', 'error']];

export const apps = [
  {
    name: 'html',
    title: 'Plain HTML, the CDN file as a module',
    versions: [],
    source: ['index.html', 'page.js'],
  },
  {
    name: 'classic',
    title: 'A classic script, with htmx',
    versions: ['htmx.org'],
    source: ['index.html', 'profile.html', 'page.js'],
    files: { '/htmx.js': 'htmx.org/dist/htmx.min.js' },
    policy: noTrustedTypes,
    stays: true,
  },
  {
    name: 'react',
    title: 'React',
    versions: ['react'],
    source: ['Profile.tsx', 'main.tsx'],
    build: vite,
  },
  {
    name: 'preact',
    title: 'Preact',
    versions: ['preact'],
    source: ['main.tsx'],
    build: vite,
  },
  {
    name: 'vue',
    title: 'Vue',
    versions: ['vue'],
    source: ['Profile.vue', 'vite.config.js'],
    policy: { 'trusted-types': 'vue' },
    build: vite,
  },
  {
    name: 'svelte',
    title: 'Svelte',
    versions: ['svelte'],
    source: ['Profile.svelte'],
    policy: { 'trusted-types': 'svelte-trusted-html' },
    build: vite,
  },
  {
    name: 'solid',
    title: 'Solid',
    versions: ['solid-js'],
    source: ['main.tsx'],
    policy: noTrustedTypes,
    build: vite,
  },
  {
    name: 'angular',
    title: 'Angular, strict templates',
    versions: ['@angular/core'],
    source: ['profile.ts', 'main.ts'],
    build: [['ngc', '-p', 'tsconfig.json'], ...vite],
    policy: { 'trusted-types': 'angular' },
  },
];

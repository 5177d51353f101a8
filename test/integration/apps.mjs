/**
 * The apps, in the order of the page "Works in". Each has a folder of its name in apps/.
 * versions   the packages whose versions the page names
 * source     the files somebody would copy
 * build      commands run in the folder; `vite build` makes dist/, which is served
 * files      addresses of their own, from node_modules
 * policy     what the strict policy of scripts/serve.mjs has to allow besides, by directive
 * check      the type checker; files called "wrong" hold what it must refuse, and say so themselves or, with `wrong`,
 *            have the file's name here: then it must find fault with each line after "wrong:", and with no other
 * start      a module of start/ that serves the app; otherwise its dist/ is served as it is
 * served     the words are in the HTML that comes from the server
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
    check: ['tsc', '-p', '.'],
  },
  {
    name: 'preact',
    title: 'Preact',
    versions: ['preact'],
    source: ['main.tsx'],
    build: vite,
    check: ['tsc', '-p', '.'],
  },
  {
    name: 'vue',
    title: 'Vue',
    versions: ['vue'],
    source: ['Profile.vue', 'vite.config.js'],
    policy: { 'trusted-types': 'vue' },
    build: vite,
    check: ['vue-tsc', '-p', '.'],
  },
  {
    name: 'svelte',
    title: 'Svelte',
    versions: ['svelte'],
    source: ['Profile.svelte'],
    policy: { 'trusted-types': 'svelte-trusted-html' },
    build: vite,
    check: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    wrong: 'Wrong.svelte',
  },
  {
    name: 'solid',
    title: 'Solid',
    versions: ['solid-js'],
    source: ['main.tsx'],
    policy: noTrustedTypes,
    build: vite,
    check: ['tsc', '-p', '.'],
  },
  {
    name: 'angular',
    title: 'Angular, strict templates',
    versions: ['@angular/core'],
    source: ['profile.ts', 'main.ts'],
    build: [['ngc', '-p', 'tsconfig.json'], ...vite],
    policy: { 'trusted-types': 'angular' },
    check: ['ngc', '-p', 'tsconfig.wrong.json'],
    wrong: 'wrong.ts',
  },
  {
    name: 'react-server',
    title: 'React, rendered on a server and hydrated',
    versions: ['react'],
    source: ['server.tsx', 'client.tsx', '../react/Profile.tsx'],
    build: [
      ...vite,
      ['vite', 'build', '--logLevel', 'error', '--ssr', 'server.tsx', '--outDir', 'dist-server'],
    ],
    start: 'react-server',
    served: true,
  },
  {
    name: 'eleventy',
    title: 'Eleventy, rendered when the site is built',
    versions: ['@11ty/eleventy'],
    source: ['eleventy.config.js', 'index.njk', 'page.js'],
    build: [['eleventy', '--quiet']],
    served: true,
  },
  {
    name: 'next',
    title: 'Next.js, with a server component',
    versions: ['next', 'react'],
    source: ['app/page.tsx', 'app/profile.tsx', 'app/layout.tsx'],
    build: [['next', 'build']],
    start: 'next',
    served: true,
    heavy: true,
  },
];

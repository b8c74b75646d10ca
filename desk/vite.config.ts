import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** It must see the address that the browser asked, or it takes every change for another site's. */
const SERVER = { target: 'http://127.0.0.1:4700', changeOrigin: false }

/** The desk as static files in dist/desk; `npm run build` runs it after the compiler. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  build: {
    outDir: '../dist/desk',
    emptyOutDir: true,
    target: 'es2022',
    // Data URLs would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // `npx vite desk` beside a running `groundtrack serve`.
  server: { proxy: { '/api': SERVER, '/map': SERVER } },
})

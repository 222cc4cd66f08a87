import { defineConfig } from 'vitest/config'

// No inline scripts, styles or data: pictures, because the page's content security policy allows none.
export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['index.html', 'signed-out.html', 'not-allowed.html', 'sign-in-failed.html'] },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
})

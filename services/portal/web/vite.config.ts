import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts and images stay files of their own: the portal's content policy allows no data: URL.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  server: {
    host: '127.0.0.1',
    fs: { allow: ['../../..'] },
    // The portal as `corepack pnpm start` serves it by default.
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
});

import t from 'tap';
import { loadConfig } from './config.ts';

t.test('without any variable, the house starts on loopback, in ./data', async (t) => {
  t.match(loadConfig({}), { HOST: '127.0.0.1', DATA_DIR: './data', PORT: '3000', production: false });
});

t.test('a setting that cannot be used is named', async (t) => {
  t.throws(() => loadConfig({ PORT: 'many' }), { message: /^PORT: / });
  t.throws(() => loadConfig({ MONGODB_URL: 'http://x' }), { message: /^MONGODB_URL: / });
  t.throws(() => loadConfig({ LOG_LEVEL: 'loud' }), { message: /^LOG_LEVEL: / });
});

t.test('production demands the address from which links are built', async (t) => {
  t.throws(() => loadConfig({ NODE_ENV: 'production' }), { message: /^PUBLIC_URL: / });
  t.match(loadConfig({ NODE_ENV: 'production', PUBLIC_URL: 'https://passerelle.example' }), { production: true });
});

t.test('an empty variable is as good as none', async (t) => {
  t.equal(loadConfig({ MONGODB_URL: '' }).MONGODB_URL, undefined);
});

// A CouchDB-compatible server in memory, in a process of its own. Says its port to whoever started it.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-memory'))
  .plugin(require('pouchdb-replication'))
  .defaults({ adapter: 'memory', prefix: 'server-' });
const app = require('express-pouchdb')(PouchDB, {
  mode: 'fullCouchDB',
  inMemoryConfig: true,
  logPath: '/dev/null',
  overrideMode: { exclude: ['routes/fauxton'] },
});
app.couchConfig.set('admins', 'root', 'root', () => {
  const server = app.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
});
process.on('disconnect', () => process.exit());

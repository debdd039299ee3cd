/** Plain JavaScript on purpose: it must run on any old Node and say one clear sentence. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Ryggrad needs Node 24, which "npm ci" installs with the project; this is Node ${process.versions.node}. ` +
      'Run it through npm: "npm start", "npm test", "npm run -s ryggrad -- --help".\n',
  );
  process.exit(1);
}

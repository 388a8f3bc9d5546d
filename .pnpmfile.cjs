// The docs use one file of this package, which holds all that it needs: its 269 dependencies would be installed for nothing.
module.exports = {
  hooks: {
    readPackage: (manifest) =>
      manifest.name === '@scalar/api-reference' ? { ...manifest, dependencies: {} } : manifest,
  },
};

/** Leaves out what no user of an element can reach: private members, and events found without a name. */
function publicSurface() {
  return {
    name: 'public-surface',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(
        (module) => module.declarations ?? [],
      )) {
        declaration.members = declaration.members?.filter((member) => member.privacy !== 'private');
        declaration.events = declaration.events?.filter((event) => event.name);
      }
    },
  };
}

export default {
  globs: ['packages/base/src/**/*.ts', 'packages/widgets/src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicSurface()],
};

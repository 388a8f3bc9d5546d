// An oxlint plugin: what the linter's own rules do not see of Node in code that must run everywhere.
const MESSAGE = 'Only packages/node may use Node.';
const NODE_TYPES = new Set(['NodeJS', 'Buffer', 'BufferEncoding', 'NodeRequire']);
const NODE_GLOBALS = new Set(['process', 'Buffer', 'require', 'global', 'setImmediate', 'clearImmediate']);
const GLOBAL_OBJECTS = new Set(['globalThis', 'self']);

const noNode = {
  create(context) {
    const report = (node) => context.report({ node, message: MESSAGE });
    return {
      // `NodeJS.Timeout`, `Buffer` in the place of a type
      TSTypeReference({ typeName }) {
        if (NODE_TYPES.has(rootOf(typeName).name)) report(typeName);
      },
      // `import('node:fs').Stats` in the place of a type
      TSImportType(node) {
        if (/^(node|bun):/.test(node.source.value)) report(node);
      },
      // `globalThis.process`
      MemberExpression(node) {
        const name = node.property.name ?? node.property.value;
        if (GLOBAL_OBJECTS.has(node.object.name) && NODE_GLOBALS.has(name)) report(node);
      },
    };
  },
};

const rootOf = (name) => (name.type === 'TSQualifiedName' ? rootOf(name.left) : name);

export default { meta: { name: 'portable' }, rules: { 'no-node': noNode } };

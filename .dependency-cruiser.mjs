// Who may import whom, imports of types included. `npm run lint` checks it, and a test breaks each rule once.
// A part imports only from those on its left; those between brackets are strangers to each other.
const orders = {
  'packages/core/src':
    'util < errors < limiter < operation < call < layers < runtime.ts < [generated preview] < client < helpers',
  'generator/src': 'openapi < ir < lower < emit',
  'packages/testing/src':
    'model < generated < contract < [engine coverage usage verify] < resources < runs < mock < matchers < node',
  packages:
    'spec < generator < packages/core < [packages/node packages/edge packages/deno] < packages/testing < packages/docs',
};

/** Files for tests alone may import anything, and nothing else imports them. */
const tests = ['[.]test[.]ts$', '/src/testing/', '^generator/src/proof/'];

/** Whatever belongs to a part: of a folder its files, of packages also what their names lead to. */
function patternOf(part, home) {
  if (home === 'packages') return `^(${part}/|@refold/${part.split('/').at(-1)}(/|$))`;
  return `^${home}/${part}${part.endsWith('.ts') ? '$' : '/'}`;
}

/** A rule for each part that has anything on its right. Files at the top of a folder, its entries, stand right of all. */
function rulesOf([home, order]) {
  const steps = order.split(' < ').map((step) => step.replaceAll(/[[\]]/g, '').split(' '));
  const entries = home === 'packages' ? [] : [`^${home}/(?!runtime[.]ts$)[^/]+[.]ts$`];
  return steps.flatMap((step, index) => {
    const right = steps.slice(index + 1).flat();
    return step.flatMap((part) => {
      const others = [...step.filter((other) => other !== part), ...right].map((other) => patternOf(other, home));
      const path = [...others, ...entries];
      const from = { path: patternOf(part, home), pathNot: tests };
      return path.length === 0 ? [] : [{ name: `${home}: ${part}`, severity: 'error', from, to: { path } }];
    });
  });
}

export default {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no help for tests in what ships',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '/src/testing/' },
    },
    ...Object.entries(orders).flatMap(rulesOf),
  ],
  options: {
    // Types tie files together as much as values do.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '^test/changes/released/', '^test/consumers/projects/'] },
    // Names of packages stay names, whether or not they are built.
    enhancedResolveOptions: { exportsFields: [] },
  },
};

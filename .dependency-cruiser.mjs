// Who may import whom, imports of types included. `npm run lint` checks it, and a test breaks each rule once.
// In each line a part imports only from those on its left; parts between brackets are strangers to each other.
const orders = {
  'packages/core/src': 'util < errors < limiter < operation < call < layers < runtime.ts < generated < client < helpers',
  'generator/src': 'openapi < ir < lower < emit',
  // The order of packages/testing/src belongs here.
  packages: 'spec < generator < packages/core < [packages/node packages/edge packages/deno] < packages/testing < packages/docs',
};

/** Whatever is written for tests alone may import anything, and nothing else imports it. */
const tests = ['[.]test[.]ts$', '/src/testing/', '/src/proof/'];

/** A part as a pattern: a file, a folder, or a package by its folder and its name. */
function patternOf(part, home) {
  if (home !== 'packages') return `^${home}/${part.replace('.', '[.]')}${part.endsWith('.ts') ? '$' : '/'}`;
  return `^(${part}/|@refold/${part.split('/').at(-1)}(/|$))`;
}

const rulesOf = ([home, order]) => {
  const steps = order.split(' < ').map((step) => step.replace(/^\[|\]$/g, '').split(' '));
  return steps.flatMap((step, index) =>
    step.flatMap((part) => {
      const others = [...step.filter((other) => other !== part), ...steps.slice(index + 1).flat()];
      const known = steps.flat().filter((other) => other.endsWith('.ts'));
      // Files at the top are entries: they import from everywhere, and nothing below imports them.
      const entries = home === 'packages' ? [] : [`^${home}/(?!(${known.join('|') || '-'})$)[^/]+[.]ts$`];
      const forbidden = [...others.map((other) => patternOf(other, home)), ...entries];
      if (forbidden.length === 0) return [];
      return {
        name: `${home}: ${part}`,
        severity: 'error',
        from: { path: patternOf(part, home), pathNot: tests },
        to: { path: forbidden },
      };
    }),
  );
};

export default {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no tests in what ships', severity: 'error', from: { pathNot: tests }, to: { path: tests.slice(1) } },
    ...Object.entries(orders).flatMap(rulesOf),
  ],
  options: {
    // Types tie files together as much as values do.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', 'test/changes/released', 'test/consumers/projects'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import'] },
  },
};

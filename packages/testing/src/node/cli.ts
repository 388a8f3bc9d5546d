#!/usr/bin/env node
import { UsageError, type Command } from './commands/command.ts';

type Entry = { readonly summary: string; readonly load: () => Promise<Command> };

// Each is loaded only when it is used: the mock brings all validators with it.
const COMMANDS: Readonly<Record<string, Entry>> = {
  mock: {
    summary: 'Serve a stateful mock of the Refold API',
    load: async () => (await import('./commands/mock.ts')).mockCommand,
  },
  verify: {
    summary: 'Compare a live API with the contract',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  coverage: {
    summary: 'Tell what your tests have covered',
    load: async () => (await import('./commands/coverage.ts')).coverageCommand,
  },
  expect: {
    summary: 'Check what your program reads against a new contract',
    load: async () => (await import('./commands/usage.ts')).expectCommand,
  },
};

const HELP = `Test your Refold integration without Refold.

Usage: refold-testing <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

refold-testing <command> --help tells more.`;

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main([name, ...given]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  const entry = COMMANDS[name];
  if (!entry) {
    console.error(`There is no command "${name}".\n\n${HELP}`);
    return 2;
  }
  const command = await entry.load();
  // What follows -- belongs to another program.
  const own = given.includes('--') ? given.slice(0, given.indexOf('--')) : given;
  if (own.includes('--help') || own.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(given);
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    const hint = isUsage ? `\n\nrefold-testing ${name} --help tells how it is used.` : '';
    console.error(`${(error as Error).message}${hint}`);
    return 2;
  }
}

#!/usr/bin/env node
import { CommandLineError, type Command } from './commands/command.ts';

type Entry = { readonly summary: string; readonly load: () => Promise<Command> };

// Loaded only when it is used: the mock needs all validators.
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
    summary: 'Show which operations your tests have covered',
    load: async () => (await import('./commands/coverage.ts')).coverageCommand,
  },
  usage: {
    summary: 'Check what your program reads against a new contract',
    load: async () => (await import('./commands/usage.ts')).usageCommand,
  },
};

const HELP = `Test your Refold integration without Refold.

Usage: refold-testing <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

refold-testing <command> --help shows the options of a command.`;

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main([name, ...parameters]: string[]): Promise<number> {
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
  // Parameters after -- belong to another program.
  const own = parameters.includes('--') ? parameters.slice(0, parameters.indexOf('--')) : parameters;
  if (own.includes('--help') || own.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(parameters);
  } catch (error) {
    const isMisuse = error instanceof CommandLineError || (error instanceof TypeError && 'code' in error);
    const hint = isMisuse ? `\n\nrefold-testing ${name} --help shows how to use it.` : '';
    console.error(`${(error as Error).message}${hint}`);
    return 2;
  }
}

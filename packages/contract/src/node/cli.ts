#!/usr/bin/env node
import { coverageCommand } from './commands/coverage.ts';
import { expectCommand } from './commands/expect.ts';
import { mockCommand } from './commands/mock.ts';
import { UsageError, type Command } from './commands/command.ts';
import { verifyCommand } from './commands/verify.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  mock: mockCommand,
  verify: verifyCommand,
  coverage: coverageCommand,
  expect: expectCommand,
};

const HELP = `Test your Refold integration without Refold.

Usage: refold-contract <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

refold-contract <command> --help tells more.`;

const [name, ...given] = process.argv.slice(2);
void main().then((code) => {
  process.exitCode = code;
});

async function main(): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    console.error(`There is no command "${name}".\n\n${HELP}`);
    return 2;
  }
  if (given.includes('--help') || given.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(given);
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    console.error(
      `${(error as Error).message}${isUsage ? `\n\nrefold-contract ${name} --help tells how it is used.` : ''}`,
    );
    return 2;
  }
}

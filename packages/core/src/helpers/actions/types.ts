import { getActionParameters, listActions } from '../../generated/functions.ts';
import type { Action, ActionParameter } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { invalid, listOf } from '../../errors/checks.ts';
import { invoke, type AccountClient } from '../client.ts';
import { word } from '../params.ts';

/** For which actions to write types. */
export interface ActionTypesParams {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Only actions with these ids. Default all of the app. */
  action_ids?: readonly string[];
}

/**
 * Writes TypeScript for the inputs of an app's actions, from the parameters that the API gives for them at this moment: one
 * interface `<App>Actions` with the input of each action under its id. Save it to a file of your project.
 *
 * @throws NotFoundError for an unknown app.
 */
export async function actionTypes(
  client: AccountClient,
  { action_ids, ...params }: ActionTypesParams,
  options?: CallOptions,
): Promise<string> {
  const { slug } = params;
  const problem = action_ids !== undefined && listOf(word, 'ids of actions')(action_ids);
  if (problem) throw invalid('action_ids', problem);
  const actions = await invoke(client, 'actions.list', listActions, params, options);
  const wanted = actions.filter(({ action_id }) => !action_ids || action_ids.includes(action_id));
  const members: string[] = [];
  for (const action of wanted.toSorted((left, right) => (left.action_id < right.action_id ? -1 : 1))) {
    const parameters = await invoke(
      client,
      'actions.getParameters',
      getActionParameters,
      { slug, action_id: action.action_id },
      options,
    );
    members.push(actionMember(action, parameters));
  }
  const head = `/** Inputs of the actions of ${commentText(slug)}, by the id of the action. */\n`;
  return `${head}export interface ${pascalCase(slug)}Actions {\n${members.join('')}}\n`;
}

function actionMember({ action_id, name, description }: Action, parameters: readonly ActionParameter[]): string {
  const fields = parameters.map(
    ({ label, name: field, required, type }) =>
      `    /** ${commentText(label)}. */\n    ${propertyName(field)}${required ? '' : '?'}: ${typeOf(type)};\n`,
  );
  const body = fields.length === 0 ? 'Record<string, never>' : `{\n${fields.join('')}  }`;
  return `  /** ${commentText([name, description].filter(Boolean).join(': '))}. */\n  ${propertyName(action_id)}: ${body};\n`;
}

/** Text is sent even where a number is meant; of other kinds nothing is known. */
const typeOf = (type: string): string => (type === 'text' ? 'string' : 'unknown');

const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** Names come from the API, so they must not be able to end the comment. */
const commentText = (text: string): string =>
  text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');

function pascalCase(slug: string): string {
  const name = slug
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return /^[A-Za-z]/.test(name) ? name : `App${name}`;
}

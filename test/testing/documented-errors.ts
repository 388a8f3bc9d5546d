import { contract, resolved } from '../contract/document.ts';

type Json = Record<string, any>;

export type ErrorExample = {
  readonly operationId: string;
  readonly status: number;
  readonly label: string;
  readonly body: Json;
  readonly shared: boolean;
};

/** Every error that the contract documents, by operation. */
export const documentedErrors: readonly ErrorExample[] = Object.values<Json>(contract.paths)
  .flatMap((item) => ['get', 'post', 'put', 'patch', 'delete'].flatMap((verb) => item[verb] ?? []))
  .flatMap((operation: Json) =>
    Object.entries<Json>(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([status, response]) =>
        Object.values<Json>(resolved(response).content ?? {}).flatMap((media) =>
          Object.entries<Json>(media.examples).map(([label, example]) => ({
            operationId: operation.operationId as string,
            status: Number(status),
            label,
            body: resolved(example).value as Json,
            shared: response.$ref !== undefined,
          })),
        ),
      ),
  );

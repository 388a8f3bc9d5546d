type Parameter = { readonly required?: boolean; example?: unknown };
type PathItem = Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>;
type Contract = {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
};

/**
 * The contract, without the examples of parameters that may be left out: Scalar would send them, and a list that is filtered
 * by every example is empty.
 */
export async function loadContract(): Promise<object> {
  const contract = (await (await fetch('/downloads/openapi.json')).json()) as Contract;
  const inOperations = Object.values(contract.paths).flatMap((item) =>
    Object.values(item).flatMap(({ parameters }) => parameters ?? []),
  );
  for (const parameter of [...inOperations, ...Object.values(contract.components.parameters)])
    if (!parameter.required) delete parameter.example;
  return contract;
}

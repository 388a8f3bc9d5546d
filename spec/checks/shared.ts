// The evidence lies beside the repository. It is not part of it, so it may be absent.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const evidence = fileURLToPath(new URL('../../../shared/refold-api/', import.meta.url));

export const isEvidenceHere = (): boolean => existsSync(evidence);

export const whyNoEvidence = 'the evidence folder ../shared is not beside this repository';

export const readEvidence = (file: string): string => readFileSync(`${evidence}${file}`, 'utf8');

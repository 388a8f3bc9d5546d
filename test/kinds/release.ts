import { across, consumers, line, type Kind } from './kind.ts';

const workflows = (...names: readonly string[]) => across('release/workflows', ...names);

/** Ways from a change to what people install. */
export const releaseKinds: readonly Kind[] = [
  {
    id: 'V',
    title: 'the job that may publish does nothing else',
    lines: [
      line(
        'a job with rights that installs and builds',
        workflows(
          'only the job that publishes has an identity, with provenance and no token',
          'the checksums that are compared come from the job that packed',
          '*.ts runs without anything installed',
        ),
        across(
          'release/dry-run',
          'the release workflow, its steps run on this machine publishes what the registry lacks, *',
        ),
      ),
      line(
        'credentials of git in jobs that install',
        workflows('a worse workflow is noticed ci.yml: persist-credentials: false', '*ci.yml is safe and can fail'),
        workflows('*release.yml is safe and can fail'),
      ),
      line('a release that waits for no checks', workflows('a worse workflow is noticed release.yml: *')),
      line(
        'tools that are pinned by name',
        workflows('the GitHub Action of the kit installs its own version, where the key is not'),
        workflows('a worse workflow is noticed ci.yml: */bookworm@sha256*'),
      ),
      line('a try-it page in a frame', consumers('no page works inside a page of others')),
    ],
  },
];

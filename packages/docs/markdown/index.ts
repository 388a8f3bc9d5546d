import type { AstroIntegration } from 'astro';
import { samplesPlugin, type MarkdownPlugin } from './plugin.ts';
import { keepChoice } from './script.ts';

/** Adds the container `:::samples` to the Markdown of a site, with its style and its few lines of script. Before Starlight. */
export function samples(): AstroIntegration {
  return {
    name: 'refold-samples',
    hooks: {
      'astro:config:setup': ({ config, injectScript }) => {
        const { options } = config.markdown.processor as unknown as {
          readonly options: { mdastPlugins: MarkdownPlugin[] };
        };
        options.mdastPlugins.push(samplesPlugin);
        injectScript('head-inline', `(${keepChoice.toString()})();`);
        injectScript('page-ssr', `import ${JSON.stringify(new URL('samples.css', import.meta.url).pathname)};`);
      },
    },
  };
}

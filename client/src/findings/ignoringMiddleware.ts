import { Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { ignoreFindingCommand } from '../../../server/src/protocol';
import { canIgnoreIn, ignoredIn } from './ignoredFindings';

/**
 * What the server asks and answers, with what only the editor knows: what is ignored in a document, and whether
 * anything can be. Nothing is offered to be ignored in a document that is in no folder.
 */
export const ignoringMiddleware: Middleware = {
  workspace: {
    configuration: async (params, token, next) => {
      const settings = await next(params, token);
      if (!Array.isArray(settings)) return settings;
      return settings.map((value, index) => {
        const { scopeUri } = params.items[index] ?? {};
        return scopeUri === undefined ? value : { ...value, ignored: ignoredIn(Uri.parse(scopeUri)) };
      });
    },
  },
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    if (canIgnoreIn(document.uri)) return actions;
    return actions?.filter(({ command }) => typeof command === 'string' || command?.command !== ignoreFindingCommand);
  },
};

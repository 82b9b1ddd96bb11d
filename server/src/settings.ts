import type { Severity } from './diagnostics/rule';
import { type Code, rules } from './diagnostics/rules';
import { isLanguage, type Language } from './messages';

/** The settings of a user that concern the server, under `vraagAntwoord`. */
export interface Settings {
  /** The language of all messages. */
  readonly language: Language;
  /** How serious each kind of finding is; what is not set keeps the severity of its rule. */
  readonly severity: Readonly<Partial<Record<Code, Severity>>>;
  /** Whether how it stands with a question stands above it. */
  readonly codeLens: boolean;
  /** Whether what a heading or a reference is about stands behind it. */
  readonly inlayHints: boolean;
  /** Whether the other documents of the folder are looked at: what belongs together, and what is answered elsewhere. */
  readonly workspace: boolean;
  /** Whether the findings of all documents of the folder are told, also of those that are not open. */
  readonly workspaceDiagnostics: boolean;
  /** The findings that the user ignores in the document for which these are the settings. */
  readonly ignored: readonly string[];
}

/** What the server does until a client says otherwise. */
export const defaultSettings: Settings = {
  language: 'nl',
  severity: {},
  codeLens: false,
  inlayHints: false,
  workspace: true,
  workspaceDiagnostics: false,
  ignored: [],
};

/** Reads settings as a client sends them. A value that is missing or wrong counts as not set. */
export function readSettings(value: unknown): Settings {
  const language = property(value, 'language');
  const severity = property(value, 'severity');
  const ignored = property(value, 'ignored');
  const chosen = rules.map(({ code }) => [code, property(severity, code)] as const);
  return {
    language: isLanguage(language) ? language : defaultSettings.language,
    severity: Object.fromEntries(chosen.filter(([, name]) => isSeverity(name))),
    codeLens: property(value, 'codeLens') === true,
    inlayHints: property(value, 'inlayHints') === true,
    workspace: property(value, 'workspace') !== false,
    workspaceDiagnostics: property(value, 'workspaceDiagnostics') === true,
    ignored: Array.isArray(ignored) ? ignored.filter((finding) => typeof finding === 'string') : [],
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

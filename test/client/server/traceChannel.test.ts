import '../vscodeModule';
import assert from 'node:assert/strict';
import { createTraceChannel } from '../../../client/src/server/traceChannel';
import { LogLevel, provideOutput } from '../outputChannel';

suite('The output of the language client', () => {
  test('asks for the traffic as long as the setting says so', () => {
    const { set } = provideOutput();
    const channel = createTraceChannel();
    const told: number[] = [];
    channel.onDidChangeLogLevel((level) => told.push(level));
    assert.equal(channel.logLevel, LogLevel.Info);
    set('trace.server', 'messages');
    assert.equal(channel.logLevel, LogLevel.Trace);
    set('language', 'en');
    set('trace.server', 'off');
    assert.deepEqual(told, [LogLevel.Trace, LogLevel.Info]);
  });

  test('asks for it where the user chose that level in the output itself', () => {
    const { setLevel } = provideOutput();
    const channel = createTraceChannel();
    const told: number[] = [];
    channel.onDidChangeLogLevel((level) => told.push(level));
    setLevel(LogLevel.Trace);
    assert.deepEqual([channel.logLevel, told], [LogLevel.Trace, [LogLevel.Trace]]);
  });

  test('shows it at whatever level the output is', () => {
    const { lines } = provideOutput();
    createTraceChannel().trace('Sending request');
    assert.deepEqual(lines, ['Sending request']);
  });
});

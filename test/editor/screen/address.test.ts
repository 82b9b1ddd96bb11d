import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { projectFolder } from '../../../scripts/project';
import { startServer } from '../../../scripts/startServer';

suite('the address of the page', () => {
  test('its secret opens the page, and no list of processes shows it', async () => {
    const { address, stop } = await startServer({ folder: projectFolder });
    try {
      const secret = new URL(address).searchParams.get('tkn') ?? '';
      assert.match(secret, /^[0-9a-f]{32}$/);
      assert.equal((await fetch(address, { redirect: 'manual' })).status, 302);
      assert.equal((await fetch(address.replace(secret, 'guess'), { redirect: 'manual' })).status, 403);
      const processes = readdirSync('/proc').map(argumentsOf).join('\n');
      assert.match(processes, /server-main\.js/);
      assert.ok(!processes.includes(secret));
    } finally {
      stop();
    }
  });

  test('one server after another leaves one listener for each signal', async () => {
    const listeners = [];
    for (const _ of ['first', 'second']) {
      const { stop } = await startServer({ folder: projectFolder });
      stop();
      listeners.push(['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'].map((event) => process.listenerCount(event)));
    }
    assert.deepEqual(listeners[1], listeners[0]);
  });
});

/** As anyone on the machine can read them; nothing for a process that has ended by now, or for what is no process. */
function argumentsOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

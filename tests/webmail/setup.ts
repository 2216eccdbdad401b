import { runTool } from '../../scripts/lib/run.ts';
import { whyNot } from './servers.ts';

/** Says why the tests are skipped, or builds what they test. */
export default async function setup(): Promise<void> {
  const reason = whyNot();
  if (reason) console.log(reason);
  // A build of another name was made by whoever names it.
  if (reason || process.env.PITCHCHECK_BUILDS) return;
  const { ok, output } = await runTool('wxt/bin/wxt.mjs', ['build', '-b', 'chrome']);
  if (!ok) throw new Error(`The extension could not be built:\n${output}`);
}

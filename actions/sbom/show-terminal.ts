import { showDetails, showProblems } from '../../shared/flows/inventory/show-inventory.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { terminalPackages } from '../../shared/report/terminal-packages.ts';

/** Shows a table of the packages, and lists the files that could not be read. */
export function showInTerminal(inventory: Inventory, host: Host): void {
  const lines = terminalPackages(inventory, host);
  if (lines.length > 0) host.show([...lines, []]);
  const { annotate, progress } = host;
  showDetails(inventory, { info: host.debug, annotate, progress });
  showProblems(inventory.problems, host);
}

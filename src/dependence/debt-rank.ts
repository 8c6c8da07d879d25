/**
 * DebtRank: spread by degrees in place of leaving or staying.
 * Battiston, Puliga, Kaushik, Tasca & Caldarelli 2012, Scientific Reports 2: 541.
 *
 * Each client has a distress h, 0 to 1, and passes it on once, in the round after it was first
 * distressed:
 *   h_j(t) = min(1, h_j(t−1) + Σ over i first distressed in round t−1 of ω_ij h_i(t−1))
 */
import type { Exposure } from './spread.ts';

/**
 * The distress of each client in the end.
 *
 * @param shock per client, its distress at the start, 0 to 1
 */
export function debtRank({ clients, weights }: Exposure, shock: ArrayLike<number>): Float64Array {
  const distress = Float64Array.from(shock);
  const sent = new Uint8Array(clients);
  for (;;) {
    const sending = [...distress.keys()].filter((i) => distress[i] > 0 && !sent[i]);
    if (sending.length === 0) return distress;
    const before = distress.slice();
    for (const i of sending) {
      sent[i] = 1;
      for (let j = 0; j < clients; j++) {
        distress[j] = Math.min(1, distress[j] + weights[i * clients + j] * before[i]);
      }
    }
  }
}

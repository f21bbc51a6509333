/**
 * The national reason codes of each level (好差评 interface; three systems agree). Words stand in the
 * dictionaries under `review.value.tags.<code>`.
 */
export const reasons = {
  '5': ['510', '511', '512', '513', '514', '515', '516', '517'],
  '4': ['406', '407', '408', '409', '410', '411', '412', '413'],
  '3': ['307', '308', '309', '310', '311', '312', '313', '314'],
  '2': ['207', '208', '209', '210', '211', '212', '213', '214'],
  '1': ['108', '109', '110', '111', '112', '113', '114', '115'],
} as const;

export const levels = ['5', '4', '3', '2', '1'] as const;
export const allReasons: readonly string[] = levels.flatMap((level) => reasons[level]);

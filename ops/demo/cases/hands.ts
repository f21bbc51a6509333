/** Who handles the demonstration's applications. */
export const bureau = { clerk: 'approval-clerk', reviewer: 'approval-reviewer', approver: 'approval-approver' };
export const second = { clerk: 'approval-clerk-2', reviewer: 'approval-reviewer-2', approver: 'approval-approver' };
export const land = { clerk: 'land-clerk', reviewer: 'land-reviewer', approver: 'land-approver', head: 'land-head' };
export const fire = { clerk: 'fire-clerk', reviewer: 'fire-reviewer', approver: 'fire-approver' };

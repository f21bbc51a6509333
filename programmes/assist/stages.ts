/** Until the person has a route map in hand, whoever has the order meanwhile. */
export const unplanned = ['requested', 'disputed', 'assigned', 'contacted'] as const;

/** The plan is agreed and is being carried out, or two units disagree about who does. */
export const underWay = ['working', 'contested'] as const;

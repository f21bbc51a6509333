/** A cursor that none of the lists has given out. */
export class UnknownPage extends Error {
  constructor() {
    super('there is no such page');
    this.name = 'UnknownPage';
  }
}

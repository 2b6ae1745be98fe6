import { types } from 'pg'

const INT8 = 20

/** What a text of the database's is in JavaScript, by the id of its type: counts and times are exact numbers here. */
export const typeParser = (oid: number, format: string = 'text'): ((text: string) => unknown) =>
  oid === INT8 ? Number : types.getTypeParser(oid, format as 'text')

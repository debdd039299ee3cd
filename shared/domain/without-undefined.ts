/** What was left out of an input is not there, rather than there and undefined. */

type Given<Input> = { [Key in keyof Input]: Exclude<Input[Key], undefined> };

/** The same properties without those that are undefined: a database column is never set to nothing by omission. */
export function withoutUndefined<Input extends object>(input: Input): Given<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Given<Input>;
}

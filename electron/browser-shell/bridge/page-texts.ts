/** What a page says that cannot reach the program. Plain data, shared by the server and the page's bridge. */

export interface PageNotice {
  readonly title: string;
  readonly text: string;
}

export interface PageTexts {
  readonly language: string;
  /** The page may not talk to the program: its address was used before, or it was opened without its token. */
  readonly noSession: PageNotice;
  /** The program has ended while the page was open. */
  readonly ended: PageNotice;
}

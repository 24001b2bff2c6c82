import {css} from 'lit';

/**
 * While the page's own content is shown the host takes no room and sets no type of its own: nothing that the page wrote is
 * moved before a drawing replaces it.
 */
export const asWritten = css`
  :host {
    all: unset;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .ground {
    border: 0;
    padding: 0;
  }
  /* A message stands below it, in the drawing's own type. */
  .root {
    margin-block-start: 12px;
  }
`;

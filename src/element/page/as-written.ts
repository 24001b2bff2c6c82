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
`;

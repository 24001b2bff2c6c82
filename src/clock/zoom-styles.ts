import {css} from 'lit';

/** The buttons that zoom: beside the controls, on a phone over the axis. On paper the controls go. */
export const zoomStyles = css`
  .zoom {
    display: flex;
    justify-content: flex-end;
  }
  .clock .zoom {
    margin-block-start: 8px;
  }
  .zoom .button {
    min-inline-size: 36px;
    padding-inline: 9px;
    border-radius: 0;
    margin-inline-start: -1px;
    background: var(--vt-paper);
  }
  .zoom .button:first-child {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .zoom .button:last-child {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  [data-size='narrow'] .zoom .button {
    min-inline-size: 44px;
  }
  @media print {
    .zoom {
      display: none;
    }
  }
`;

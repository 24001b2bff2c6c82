import {css} from 'lit';

/** In print: every event in full, in black and white, and the drawing by rules, which break with the pages as rows do. */
export const paperStyles = css`
  @media print {
    /* Measured on the screen's rows: it fits no pages. */
    .controls,
    .sources,
    .steps,
    .scrubber,
    .icon.chevron,
    .search,
    .tools,
    .hidden-line,
    .more,
    .panel,
    .zoom,
    .overview-strip,
    .clock-card,
    .card-row,
    .downloads,
    .gutter {
      display: none;
    }
    [data-size] .columns,
    .on-paper {
      display: block;
    }
    .clock,
    .row,
    .claim {
      break-inside: avoid;
    }
    .phase-name,
    .fold {
      break-after: avoid;
    }
    .folded[hidden],
    .row .card[hidden],
    .why-answer[hidden] {
      display: block;
      content-visibility: visible;
    }
    [data-size] :is(.row, .block)[hidden] {
      block-size: auto;
      padding-block: 8px;
      overflow: visible;
      content-visibility: visible;
    }
    .by a::after {
      content: ' <' attr(href) '>';
    }
    .row[aria-current],
    .row {
      background: none;
    }
    .sequence {
      --vt-rail: 14px;
      --vt-mark: 45px;
      --vt-bracket: 34px;
    }
    :is([data-size='column'], [data-size='wide']) .sequence {
      --vt-rail: 182px;
      --vt-mark: 219px;
      --vt-bracket: 204px;
    }
    :is([data-size='column'], [data-size='wide']) .block .row {
      --vt-mark: 19px;
    }
    :is([data-size='column'], [data-size='wide']) .background .row {
      --vt-mark: 19px;
    }
    .block {
      position: relative;
    }
    /* The rail beside a row, a block, a phase's name. */
    :is(.sequence ol > [data-below], [data-above] > .phase-name)::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--vt-rail) - 1px);
      border-inline-start: 2px dashed;
    }
    :is(.sequence ol > [data-below='stated'], [data-above='stated'] > .phase-name)::after {
      border-inline-start-style: solid;
    }
    .sequence ol > .chain[data-below]::after {
      inset-block-start: 36px;
    }
    .row.chain::before,
    .row[data-from]::before {
      content: attr(value);
      position: absolute;
      inset-block-start: 5px;
      inset-inline-start: calc(var(--vt-rail) - 15px);
      inline-size: 26px;
      border: 2px solid;
      border-radius: 50%;
      background: var(--vt-paper);
      line-height: 26px;
      font-weight: 700;
      text-align: center;
    }
    .row[data-from]::before {
      content: attr(data-from);
      border-width: 1px;
      font-weight: 400;
    }
    /* From the rail to a mark of its own. */
    .row.branch:not([data-from])::before {
      content: '';
      position: absolute;
      inset-block: 0 calc(100% - 19px);
      inset-inline: calc(var(--vt-rail) - 1px) calc(100% - var(--vt-mark) + 8px);
      border: 2px dashed;
      border-block-start: 0;
      border-inline-end: 0;
    }
    .row.branch[data-link='stated']:not([data-from])::before {
      border-style: solid;
    }
    .row:not(.chain) .event-title::before {
      content: '●';
      position: absolute;
      inset-block-start: 8px;
      inset-inline-start: calc(var(--vt-mark) - 5px);
      font-size: 0.75rem;
    }
    .row.shelf .event-title::before {
      content: '○';
    }
    .block.bracket::before {
      content: '';
      position: absolute;
      inset-block: 4px;
      inset-inline-start: var(--vt-bracket);
      inline-size: 6px;
      border: 1.5px solid;
      border-inline-end: 0;
    }
    /* A dated list: dots on the rail, and a plain line between them. */
    .sequence.dated {
      --vt-mark: var(--vt-rail);
    }
    .sequence.dated .row.chain::before {
      content: none;
    }
    .sequence.dated .row.row .event-title::before {
      content: '●';
      position: absolute;
      inset-block-start: 8px;
      inset-inline-start: calc(var(--vt-rail) - 5px);
      font-size: 0.75rem;
    }
    .sequence.dated .row:is(.bracket, .shelf) .event-title::before {
      inset-inline-start: calc(var(--vt-rail) + 13px);
    }
    .sequence.dated .row.shelf .event-title::before {
      content: '○';
    }
    .sequence.dated ol > [data-below='dated']::after {
      border-inline-start: 1.5px solid;
    }
    .sequence.dated .date {
      position: static;
    }
  }
`;

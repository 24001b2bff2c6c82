// Mocha turns the reported error into a failure of the test that runs. Lit's own advice in its
// development build is left alone: readers never see it.
const failOnConsole = `
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      original(...args);
      if (!/lit\\.dev\\/msg/.test(args.join(' '))) reportError(new Error('console.' + level + ': ' + args.join(' ')));
    };
  }
`;

/** The page that every test file runs in. */
export const testPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>visit-timeline test</title>
    <link rel="icon" href="data:," />
    <script>${failOnConsole}</script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`;

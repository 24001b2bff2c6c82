import {OK, WRONG} from './exit.mjs';
import {readDocument, readInput, storyOf, writeOutput} from './input.mjs';
import {line, summary} from './report.mjs';
import {writeError, writeLine} from './terminal.mjs';

/** Writes the story that a document of another format tells. */
export async function convert([file], options, words) {
  const {name, text} = await readInput(file, words);
  const document = await readDocument(text, options);
  const story = storyOf(document, name);
  // A story of ours stays as its author wrote it.
  const json =
    document.format === 'story' ? text.replace(/\n?$/, '') : JSON.stringify(document.source, undefined, 2);
  if (options.output) await writeOutput(options.output, `${json}\n`, words);
  else writeLine(json);
  const findings = [...document.notes, ...document.issues.filter(({severity}) => severity !== 'advice')];
  if (!options.quiet) {
    for (const finding of findings) writeError(line(name, finding, words, process.stderr));
    const told = summary(findings, words) || words.nothingLost;
    writeError(`${name}: ${words.formats[document.format]}; ${words.events(story.events.length)}; ${told}`);
  }
  const isLost = document.notes.some(({kind}) => kind === 'lost');
  return options.strict && isLost ? WRONG : OK;
}

const template = /\bcss`((?:[^`\\]|\\.)*)`/g;
const tokens = /("[^"\n]*"|'[^'\n]*'|\$\{[^}]*\})|\/\*[\s\S]*?\*\/|\s*([{},;])\s*|:\s+|\s+/g;

function compact(css) {
  return css
    .replace(tokens, (token, kept, punctuation) => {
      if (kept) return kept;
      if (punctuation) return punctuation;
      if (token.startsWith('/*')) return '';
      return token.startsWith(':') ? ':' : ' ';
    })
    .replace(/;+\}/g, '}')
    .trim();
}

const withoutIndents = (code) => code.replace(/\n\s+/g, '\n');

/** Takes needless white space, and the comments of styles, out of lit's templates, which no minifier looks into. */
export function templateWhitespace() {
  return {
    name: 'template-whitespace',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return undefined;
      const short = code.replace(template, (_, css) => `css\`${compact(css)}\``);
      return {code: withoutIndents(short), map: null};
    },
  };
}

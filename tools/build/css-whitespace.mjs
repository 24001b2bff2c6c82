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

/** Takes comments and needless white space out of css`…` templates, which no minifier looks into. */
export function cssWhitespace() {
  return {
    name: 'css-whitespace',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return undefined;
      return {code: code.replace(template, (_, css) => `css\`${compact(css)}\``), map: null};
    },
  };
}

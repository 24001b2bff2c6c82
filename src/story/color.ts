/** CSS colours that are the same on every page: CSS Color Module Level 4, without what a page or a device decides. */

export const COLOR_NAMES: readonly string[] = (
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown ' +
  'burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue ' +
  'darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange ' +
  'darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise ' +
  'darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia ' +
  'gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ' +
  'ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan ' +
  'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue ' +
  'lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon ' +
  'mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue ' +
  'mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin ' +
  'navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen ' +
  'paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red ' +
  'rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue ' +
  'slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white ' +
  'whitesmoke yellow yellowgreen'
).split(' ');

const HEX = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const AMOUNT = '(?:[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:%|deg|g?rad|turn)?|none)';
const SPACE = '(?:srgb(?:-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz(?:-d50|-d65)?)';
const COMMAS = `${AMOUNT}(?:\\s*,\\s*${AMOUNT}){2,3}`;
const SPACES = `${AMOUNT}(?:\\s+${AMOUNT}){2}(?:\\s*/\\s*${AMOUNT})?`;
const FUNCTION = new RegExp(
  `^(?:(?:rgb|hsl)a?\\(\\s*${COMMAS}|(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch))\\(\\s*${SPACES}|color\\(\\s*${SPACE}\\s+${SPACES})\\s*\\)$`,
  'i',
);

/** Is it a colour: `#c2410c`, `teal`, `hsl(20 80% 40%)`? No `currentcolor`, no `transparent`, no variable. */
export const isColor = (text: string): boolean =>
  HEX.test(text) || FUNCTION.test(text) || COLOR_NAMES.includes(text.toLowerCase());

/**
 * A copy of any value that holds plain objects and arrays only, so that reading it can neither run code nor fail. What
 * cannot be copied (a getter that throws, an exotic object, anything absurdly deep) becomes a symbol: wrong anywhere.
 */
export function plainCopy(value: unknown): unknown {
  // Shared and cyclic objects are copied once: otherwise twelve levels could stand for billions of objects.
  const copies = new Map<object, object>();

  function copy(original: unknown, depth: number): unknown {
    if (typeof original !== 'object' || original === null) return original;
    if (depth > DEEPEST) return Symbol();
    try {
      const isArray = Array.isArray(original);
      if (!isArray && Object.prototype.toString.call(original) !== '[object Object]') return Symbol();
      const known = copies.get(original);
      if (known) return known;
      const result: Record<string, unknown> = isArray
        ? ([] as never)
        : (Object.create(null) as Record<string, unknown>);
      copies.set(original, result);
      for (const key of Object.keys(original)) {
        if (!isArray || /^\d+$/.test(key)) result[key] = copyMember(original, key, depth);
      }
      return result;
    } catch {
      return Symbol();
    }
  }

  function copyMember(original: object, key: string, depth: number): unknown {
    try {
      return copy((original as Record<string, unknown>)[key], depth + 1);
    } catch {
      return Symbol();
    }
  }

  return copy(value, 0);
}

// The format nests eight levels.
const DEEPEST = 12;

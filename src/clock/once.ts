/** Works something out once for a key, and remembers it for as long as there is the key. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, {readonly value: Value}>();
  return (key) => {
    const remembered = known.get(key) ?? {value: make(key)};
    known.set(key, remembered);
    return remembered.value;
  };
}

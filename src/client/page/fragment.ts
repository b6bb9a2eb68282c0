/** The decoded fragment of the address; as it is where it cannot be decoded. */
export function fragment(): string {
  const encoded = location.hash.slice(1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

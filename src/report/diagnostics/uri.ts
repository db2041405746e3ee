/** A path as a URI reference: relative as it was given, absolute with the scheme `file`. */
export function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  if (encoded.startsWith('/')) return `file://${encoded}`
  // a drive letter, whose colon would read as a scheme
  const drive = /^([A-Za-z])%3A\//u.exec(encoded)?.[1]
  return drive === undefined ? encoded : `file:///${drive}:${encoded.slice('C%3A'.length)}`
}

/** Whether a query is jq proper: pipes, operators, calls, variables, or an expression as index. Quoted text does not count. */
export function isBeyondPaths(query: string): boolean {
  const bare = query.replace(/"(?:[^"\\]|\\.)*"/g, (text) => (text.includes('\\(') ? '(' : '""')).replace(/#.*$/gm, '');
  return /[|,+*%=]|\/\/|\(|\bas\b|\bor\b|\band\b/.test(bare.replace(/\.\w+/g, '')) || /\[\s*\.[A-Za-z"[.]/.test(bare);
}

/** Tables are bundled as their text. */
declare module '*.tsv' {
  const table: string;
  export default table;
}

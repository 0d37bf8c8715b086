declare module 'rabbit-node' {
  /** Rabbit's rules between the two encodings of Burmese letters. */
  const rabbit: { zg2uni(text: string): string };
  export default rabbit;
}

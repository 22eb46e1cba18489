/** A style sheet imported by a page is inlined by the build. */
declare module '*.css';

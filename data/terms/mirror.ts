/**
 * Signs of the mirror-image forms that belong to the name when they stand right before it, folded:
 * S-ketamine, (S)-ketamine, S(+)-ketamine, S-(+)-ketamine, (S)-(+)-ketamine, (R,S)-ketamine, es-ketamine.
 */
export const MIRROR_PREFIX = /(?<![\p{L}\p{N}_])(?:\((?:r|s|rs|r,s|±)\)-?(?:\([+-]\)-?)?|[rs]-?\([+-]\)[- ]?|[rs]-|es-)$/u;

/** The words that such a prefix may stand before. */
export const MIRROR_WORD = /^(?:k|c|qu|ch)etamin/;

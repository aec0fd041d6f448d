export { hoverMention, mentionPoint, readMarks as marks, type Topic } from '../../tools/mentions.mjs';

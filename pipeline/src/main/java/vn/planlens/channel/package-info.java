/**
 * Finds the ways by which a plan informs people: {@code channel-words.tsv} holds the words and their look-alikes,
 * {@code channels.tsv} the channels themselves; audience and frequency come from the words of the same clause.
 */
package vn.planlens.channel;

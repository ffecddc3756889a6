/**
 * What a document says of itself: letterhead, title, signature, recipients, and the administrative units behind them.
 */
package vn.planlens.header;

/** What is to be done: makes tasks of duties, and joins to each its deadlines, channels and citations. */
package vn.planlens.task;

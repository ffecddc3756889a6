/**
 * Reads files in processes of their own. A file can make a parser loop, swell or break down; here that ends a worker,
 * which is replaced, and the file gets its reason. Parent and worker talk in frames over the worker's standard input
 * and output ({@link vn.planlens.worker.Frame}).
 */
package vn.planlens.worker;

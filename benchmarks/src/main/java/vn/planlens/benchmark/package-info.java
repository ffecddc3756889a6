/** JMH benchmarks of the whole analyzer, of indexing and of searching; each checks what it is answered. */
package vn.planlens.benchmark;

/** The public plan JSON: the only package that imports Jackson. */
package vn.planlens.json;

/** Which files a command reads and writes: plan files below a folder, names of results, whole files or none. */
package vn.planlens.cli.files;

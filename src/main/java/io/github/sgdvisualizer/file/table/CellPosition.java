package io.github.sgdvisualizer.file.table;

/**
 * Where a cell is.
 *
 * @param line the line of the file on which its row begins, from 1
 * @param column its column, from 1
 */
record CellPosition(long line, int column) {}

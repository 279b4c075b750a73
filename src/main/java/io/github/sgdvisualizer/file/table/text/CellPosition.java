package io.github.sgdvisualizer.file.table.text;

/**
 * The position of a cell in its file.
 *
 * @param line the line on which its row begins, from 1
 * @param column its column, from 1
 */
public record CellPosition(long line, int column) {}

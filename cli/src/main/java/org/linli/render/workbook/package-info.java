/**
 * The Excel workbook with every figure, and Attachment 1 to the letter.
 *
 * <p>In come statistics and rows; out go the bytes of an .xlsx that is the same every time.
 *
 * <p>Never writes submitted text as a formula.
 */
@NullMarked
package org.linli.render.workbook;

import org.jspecify.annotations.NullMarked;

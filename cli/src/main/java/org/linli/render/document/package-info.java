/**
 * Templates to Markdown, Markdown to one document model, the model to HTML and Word.
 *
 * <p>In come statistics and a pack's template; out go summary.md, summary.html and summary.docx,
 * and the letters to units.
 *
 * <p>Never runs code from a template, and never leaves an undefined figure blank.
 */
@NullMarked
package org.linli.render.document;

import org.jspecify.annotations.NullMarked;

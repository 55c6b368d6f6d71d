/**
 * Blank forms for sending down: the official forms and tables of a notice as office files, and the
 * folder of a new campaign with a folder for each unit and forms to fill in.
 *
 * <p>In comes a notice; out go files that the compiler reads once they are filled in.
 *
 * <p>Never overwrites what somebody has filled in.
 */
@NullMarked
package org.linli.form;

import org.jspecify.annotations.NullMarked;

/**
 * What keeps the work on a dossier safe beside the writing of its file: a lock that tells others who has it open, and
 * snapshots of what is not saved yet. Knows files and bytes, and nothing of what they mean.
 */
@NullMarked
package org.entente.io.safe;

import org.jspecify.annotations.NullMarked;

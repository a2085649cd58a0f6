/**
 * Moderators' work on the questions: to veto them, to word them otherwise, and to take that back. Questions as they were made and
 * what was decided on them come in, those that students are asked go out. Declares what has to be kept; {@code store} keeps it.
 */
@NullMarked
package rapporteur.quiz.review;

import org.jspecify.annotations.NullMarked;

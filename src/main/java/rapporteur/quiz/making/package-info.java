/**
 * Makes questions from the minutes. What a space holds comes in as {@link rapporteur.quiz.making.Knowledge}, one
 * {@link rapporteur.quiz.making.ItemWriter} for each kind of question drafts what it can, and what isn't unique, gives itself away,
 * or has a second right answer is dropped by the {@link rapporteur.quiz.making.QuizMaker}. Every draft stands on spans of documents.
 */
@NullMarked
package rapporteur.quiz.making;

import org.jspecify.annotations.NullMarked;

/**
 * Study that remembers: one card for each question that somebody learns, shown again when it is about to be forgotten. Questions
 * and marks come in, what is due and how it goes go out. When a card is due is decided by FSRS; the questions themselves stay
 * with the documents, and a card whose question is gone is retired.
 */
@NullMarked
package rapporteur.quiz.study;

import org.jspecify.annotations.NullMarked;

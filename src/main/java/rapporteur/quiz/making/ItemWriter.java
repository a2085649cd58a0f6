package rapporteur.quiz.making;

import java.util.List;

/** Writes questions of one kind. Whatever it can't make sure of it leaves out. */
@FunctionalInterface
interface ItemWriter {
    List<Draft> write(Material material, Knowledge knowledge);
}

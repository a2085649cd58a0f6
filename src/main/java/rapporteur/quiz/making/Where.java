package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import rapporteur.quiz.QuizItem;

/** Where something was. */
final class Where implements ItemWriter {
    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Place place : knowledge.places().in(material)) {
            Gap.at(place.span(), material, knowledge)
                    .flatMap(gap -> gap.draft(
                            QuizItem.Kind.WHERE, "Fill in the place:", wrong(place, gap, material, knowledge)))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Options wrong(Place place, Gap gap, Material material, Knowledge knowledge) {
        Options options = new Options();
        for (Material other : knowledge.near(material)) {
            for (Place each : knowledge.places().in(other)) {
                boolean fits = each.country() == place.country()
                        && !each.name().equals(place.name())
                        && Words.of(each.name()).stream().noneMatch(Words.of(gap.shown())::contains)
                        && !gap.isTold(each.name());
                if (fits) {
                    options.add(each.name(), other == material ? 0.8 : 0.3);
                }
            }
        }
        return options;
    }
}

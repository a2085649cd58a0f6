package rapporteur.discord;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.quiz.study.Progress;
import rapporteur.quiz.study.Progress.Named;

/** A student's progress as a picture: what falls due on the coming days above, and how much was right below. */
final class ProgressPicture {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressPicture.class);
    private static final int WIDTH = 800;
    private static final int HEIGHT = 300;
    private static final int NAMES = 8;
    private static final int NAME_SHOWN = 18;
    /** Dark enough on white, and told apart without colours by where it stands. */
    private static final Color BLUE = new Color(0x1F, 0x5A, 0x96);

    private ProgressPicture() {}

    /** As PNG; nothing where this computer has no fonts to draw with. */
    static Optional<byte[]> of(Progress progress, Words words) {
        try {
            List<CategoryChart> charts = new ArrayList<>();
            charts.add(due(progress, words));
            if (!progress.people().isEmpty()) {
                charts.add(shares(progress, words));
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            BitmapEncoder.saveBitmap(charts, charts.size(), 1, png, BitmapFormat.PNG);
            return Optional.of(png.toByteArray());
        } catch (IOException | LinkageError | RuntimeException noFonts) {
            LOG.info("no picture can be drawn here; the text says the same: {}", noFonts.toString());
            return Optional.empty();
        }
    }

    private static CategoryChart due(Progress progress, Words words) {
        CategoryChart chart = chart(words.text("progress.picture.due"));
        List<String> days = new ArrayList<>();
        for (int day = 0; day < progress.due().size(); day++) {
            days.add(day == 0 ? words.text("progress.today") : "+" + day);
        }
        chart.addSeries("due", days, progress.due()).setFillColor(BLUE);
        chart.getStyler().setYAxisMin(0.0).setYAxisDecimalPattern("0");
        return chart;
    }

    private static CategoryChart shares(Progress progress, Words words) {
        String retention =
                progress.retention().right() + "/" + progress.retention().all();
        CategoryChart chart = chart(words.text("progress.picture.right", retention));
        List<Named> names = Stream.concat(
                        progress.people().stream().limit(NAMES / 2),
                        progress.topics().stream().limit(NAMES / 2))
                .toList();
        List<String> labels = new ArrayList<>();
        for (Named named : names) {
            String label = named.name().length() <= NAME_SHOWN
                    ? named.name()
                    : named.name().substring(0, NAME_SHOWN - 1) + "…";
            labels.add(labels.contains(label) ? label + " " : label);
        }
        chart.addSeries(
                        "right",
                        labels,
                        names.stream()
                                .map(named -> 100 * named.share().fraction())
                                .toList())
                .setFillColor(BLUE);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(100.0).setYAxisDecimalPattern("0 '%'");
        return chart;
    }

    private static CategoryChart chart(String title) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .build();
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setLabelsVisible(true);
        return chart;
    }
}

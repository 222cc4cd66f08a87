package health.homeward.routing;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A figure of ours that must not exceed its target.
 *
 * @param covers which instances it is about
 * @param budget processor time that it is about, in seconds
 * @param seeds  how many runs of each instance it takes
 * @param figure what is measured over all of them, in per cent over the best known values
 */
record Promise(
        String name,
        Predicate<Instance> covers,
        double budget,
        int seeds,
        double target,
        ToDoubleFunction<List<Cell>> figure) {

    /**
     * @param all all instances of the family, whether they were run or not
     * @param ours the results of our solver; nothing when there is none
     * @param exists whether there is a solver of ours
     */
    Gate judge(List<? extends Instance> all, Predicate<Instance> asked, List<Cell> ours, boolean exists) {
        List<? extends Instance> wanted = all.stream()
                .filter(covers)
                .filter(one -> one.best().isPresent())
                .toList();
        if (wanted.isEmpty()) {
            return Gate.notRun(name, target, "no such instance with a best known value in the data folder");
        }
        long askedFor = wanted.stream().filter(asked).count();
        if (!exists && askedFor > 0) {
            return Gate.notYet(name, target);
        }
        List<Cell> measured = ours.stream()
                .filter(cell -> cell.budget() == budget && wanted.contains(cell.instance()))
                .toList();
        int fewest =
                measured.stream().mapToInt(cell -> cell.runs().size()).min().orElse(0);
        if (measured.size() < wanted.size() || fewest < seeds) {
            return Gate.notRun(
                    name,
                    target,
                    "%d of %d instances at %s s, %d of %d seeds"
                            .formatted(measured.size(), wanted.size(), Figures.seconds(budget), fewest, seeds));
        }
        return Gate.of(name, figure.applyAsDouble(measured), target);
    }

    static double meanOfMeans(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::meanGap).average().orElseThrow();
    }

    static double meanOfMedians(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::medianGap).average().orElseThrow();
    }

    static double worstMedian(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::medianGap).max().orElseThrow();
    }

    static double worst(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::worstGap).max().orElseThrow();
    }
}

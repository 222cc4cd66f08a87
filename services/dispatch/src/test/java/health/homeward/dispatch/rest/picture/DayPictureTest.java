package health.homeward.dispatch.rest.picture;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.picture.DayPlan;
import health.homeward.dispatch.domain.picture.DayPlan.Call;
import health.homeward.dispatch.domain.picture.DayPlan.Route;
import health.homeward.dispatch.domain.picture.DayPlan.Standing;
import health.homeward.dispatch.domain.picture.DayPlan.Way;
import health.homeward.dispatch.domain.picture.Streets;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DayPictureTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);
    private static final ZoneId ZONE = ZoneId.of("Europe/Andorra");
    private static final Place BASE = new Place(42.50, 1.52);
    private static final Place NORTH = new Place(42.55, 1.52);
    private static final Place EAST = new Place(42.50, 1.58);
    private static final Streets STREETS = box -> List.of(
            List.of(new Place(box.south(), box.west()), new Place(box.north(), box.east())), List.of(NORTH, EAST));

    @Test
    void every_way_and_visit_is_on_the_map_and_in_the_hours() throws Exception {
        Document svg = drawn(List.of(route("Marta Casal", false)), 0);

        assertThat(elements(svg, "polyline")).hasSize(3).allMatch(one -> one.getAttribute("class")
                .equals("way"));
        assertThat(texts(svg)).contains("Marta Casal", "2026-03-03: 2 visits, 1 therapist", "08:00", "1", "2");
        assertThat(titles(svg))
                .contains("1: 09:00–09:30, 12 min of way, told", "2: 10:00–10:20, 12 min of way, promised");
    }

    @Test
    void north_is_up_and_east_is_to_the_right() throws Exception {
        Document svg = drawn(List.of(route("Marta Casal", false)), 0);

        List<Element> marks = elements(svg, "circle").stream()
                .filter(one -> one.getAttribute("r").equals("8.0"))
                .toList();
        assertThat(number(marks.get(0), "cy")).isLessThan(number(marks.get(1), "cy"));
        assertThat(number(marks.get(1), "cx")).isGreaterThan(number(marks.get(0), "cx"));
    }

    @Test
    void streets_lie_below_and_the_box_that_is_asked_for_is_the_whole_map() throws Exception {
        Document svg = drawn(List.of(route("Marta Casal", false)), 0);

        Element street = elements(svg, "path").stream()
                .filter(one -> one.getAttribute("class").equals("street"))
                .findFirst()
                .orElseThrow();
        assertThat(street.getAttribute("d")).startsWith("M0.0,620.0 980.0,0.0M");
    }

    @Test
    void an_estimated_way_is_dashed_and_says_so() throws Exception {
        Document svg = drawn(List.of(route("Marta Casal", true)), 2);

        assertThat(elements(svg, "polyline"))
                .allMatch(one -> one.getAttribute("class").equals("way guess"));
        assertThat(texts(svg))
                .anyMatch(text -> text.contains("estimated"))
                .anyMatch(text -> text.contains("2 without"));
    }

    @Test
    void a_name_of_any_letters_stays_a_name() throws Exception {
        Document svg = drawn(List.of(route("<b>x</b>&\"Ú", false)), 0);

        assertThat(elements(svg, "b")).isEmpty();
        assertThat(texts(svg)).contains("<b>x</b>&\"Ú");
    }

    @Test
    void a_day_without_work_is_a_picture_too() throws Exception {
        assertThat(texts(drawn(List.of(), 0))).contains("2026-03-03: 0 visits, 0 therapists");
        assertThat(elements(
                        drawn(List.of(new Route("Pau Font", BASE, List.of(), List.of(), List.of())), 1), "polyline"))
                .isEmpty();
    }

    private static Route route(String name, boolean estimated) {
        return new Route(
                name,
                BASE,
                List.of(time("07:00", "15:00")),
                List.of(
                        new Call(time("08:00", "08:30"), Standing.TOLD, NORTH, way(BASE, NORTH, estimated)),
                        new Call(time("09:00", "09:20"), Standing.PROMISED, EAST, way(NORTH, EAST, estimated))),
                List.of(way(EAST, BASE, estimated)));
    }

    private static Way way(Place from, Place to, boolean estimated) {
        return new Way(List.of(from, to), 12, estimated);
    }

    private static Interval time(String from, String until) {
        return new Interval(Instant.parse(DATE + "T" + from + ":00Z"), Instant.parse(DATE + "T" + until + ":00Z"));
    }

    private static Document drawn(List<Route> routes, int unplaced) throws Exception {
        String svg = DayPicture.of(new DayPlan(DATE, ZONE, routes, unplaced), STREETS);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<String> titles(Document svg) {
        return elements(svg, "title").stream().map(Element::getTextContent).toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

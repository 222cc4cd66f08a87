package health.homeward.plans.rest;

import java.util.List;

/** A page of courses in the order in which they were planned; next is null on the last page. */
public record CoursePage(List<CourseLine> items, String next) {}

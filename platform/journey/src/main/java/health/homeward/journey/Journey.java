package health.homeward.journey;

/** One patient's way from the referral to the consolidating course, every step through the public APIs. */
final class Journey {
    private static final int FEVER_AFTER = 8;
    private static final int TAUGHT_AFTER = 12;

    private final Story story;

    Journey(Story story) {
        this.story = story;
    }

    void play() {
        story.clock.moveTo(story.bundle.sent());
        story.board.begin("Patient " + story.bundle.name(), story.bundle.onset(), Story.ZONE);
        story.board.step("region is there", () -> {
            story.roster.importRegion();
            Story.check(story.roster.size() == Roster.expectedSize(), "The whole region must be there");
            return Row.of(story.roster.size() + " therapists").rules("R2", "R57");
        });
        new Referral(story).play();
        new FirstScreening(story).play();
        Clearing clearing = new Clearing(story);
        clearing.playFirst();
        Prescribing prescribing = new Prescribing(story);
        prescribing.playFirst();
        new Ward(story).play();
        Home home = new Home(story);
        home.giveUntil(FEVER_AFTER);
        new Fever(story).play();
        home.giveUntil(TAUGHT_AFTER);
        new Teaching(story).play(TAUGHT_AFTER);
        int mark = story.bus.mark();
        home.giveUntil(story.procedures);
        Ending ending = new Ending(story);
        ending.playEnd(mark);
        prescribing.playInsideBreak();
        ending.playRecall();
        clearing.playConsolidation();
        prescribing.playConsolidation();
    }
}

package health.homeward.plans.domain.conformance;

/** The rules of the source that a course can keep or break, with their kind in the clinical rules' table and what they say. */
public enum SourceRule {
    R1("E", "A neurologist is among those who drew up the programme."),
    R2("E", "At home only an experienced therapist gives massage."),
    R3("D", "No goal of the programme contradicts another one."),
    R5("E", "Massage begins on the second day after the stroke at the earliest."),
    R6("E", "The patient was conscious before every session."),
    R7("E", "A neurologist's unexpired grant covers every session."),
    R8("E/W", "After an ischaemic stroke massage begins on days 2 to 4."),
    R9(
            "E",
            "After a haemorrhage massage begins on day 6 at the earliest, before day 8 only by the neurologist's choice."),
    R10("E", "After an unknown or subarachnoid stroke massage begins on a date that a neurologist gave."),
    R11("E", "The first procedure lasts at most 5 minutes."),
    R12("E", "Minutes rise by one step of 5 at a time and never by two."),
    R13("W", "From course day 14 a procedure lasts at least 30 minutes."),
    R14("E", "A course has 20 to 30 procedures; ending it earlier needs a reason."),
    R15("E/W", "The next course begins between 45 days and 2 months after the last procedure."),
    R16("E", "The next course consolidates, under a clearance of its own."),
    R17("E", "Sessions are given on their days, one a day."),
    R18("E", "A session begins with the shoulder or the thigh of the affected side."),
    R19("E", "Areas join one after the other; none is worked on before it is reached."),
    R20("E", "The back is worked on with the patient lying on the healthy side."),
    R21("E", "Prone only without heart disease."),
    R22("E", "Prone only without organ dysfunction."),
    R23("E", "Prone only in the last stages."),
    R24("W", "In bed an experienced specialist works."),
    R25("E", "At home only after discharge; wholly at home only out of bed and cleared for it."),
    R26("D/W", "Warmth only by the neurologist's word, oil only without allergies."),
    R27("C", "Afterwards the patient is wrapped in a warm blanket."),
    R28("C", "Before, warm-up circular movements."),
    R29("C", "Every pass follows the flow of lymph."),
    R30("E", "Stroking, tapping, rubbing, light vibration; kneading only by the neurologist's word."),
    R31("E", "No strong blows and no chopping, ever."),
    R32("E", "New pain shortens or stops a session; twice running it holds the course."),
    R33("C", "Work starts with a healthy area around the affected limb."),
    R36("E", "Nothing is given under a temporary contraindication."),
    R37("E", "Nothing is given on damaged skin."),
    R39("E", "Nothing is given while a chronic disease has flared up, or in acute inflammation."),
    R41("E", "Nothing is given with a raised temperature, a skin disease or swollen lymph nodes."),
    R42("E", "Nothing is given in doubt: every question before a session was answered with a plain no."),
    R43("E", "The therapist screens before every session."),
    R44("E", "Nothing is given with muscle pain of unknown cause."),
    R46("C", "Nails are short, hands are washed."),
    R47("C", "A clean towel is ready."),
    R48("C", "The room is aired and comfortably warm."),
    R49("C", "Hands are warm."),
    R50("C", "The patient lies on a hard surface, in bed on a firm one."),
    R51("C", "Oil is warmed in the palms."),
    R54("E", "A session that is stopped or shortened has its reason."),
    R55("C", "Very gently beside the spine."),
    R56("E", "Never on the spine itself."),
    R57("E", "No beginner gives a therapeutic session."),
    R61("E", "Sessions follow one another as the doctor prescribed."),
    R67("D", "No session lasts longer than 40 minutes."),
    R68("C", "A session begins with stroking."),
    R73("C", "A session ends with soft, relaxing movements.");

    private final String kind;
    private final String words;

    SourceRule(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** E enforced, W warned of, C a step or an instruction, D data. */
    public String kind() {
        return kind;
    }

    public String words() {
        return words;
    }
}

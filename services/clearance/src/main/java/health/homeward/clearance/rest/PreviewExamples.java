package health.homeward.clearance.rest;

/** Bodies that a reader of the API can send as they are. */
final class PreviewExamples {
    static final String ISCHAEMIC = """
            {"at": "2026-05-05T09:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "GIVEN", "setting": "HOSPITAL",
             "facts": {"strokeType": "ISCHAEMIC", "onset": {"instant": "2026-05-04T08:30:00Z"}, "affectedSide": "LEFT",
                       "conscious": "YES", "mobility": "BED_REST"}}""";

    static final String HAEMORRHAGIC = """
            {"at": "2026-05-09T09:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "GIVEN",
             "facts": {"strokeType": "HAEMORRHAGIC", "onset": {"date": "2026-05-03"}, "affectedSide": "RIGHT",
                       "conscious": "YES", "mobility": "OUT_OF_BED"},
             "chosenStart": "2026-05-09"}""";

    static final String UNKNOWN = """
            {"facts": {}}""";

    static final String OVERRIDDEN = """
            {"at": "2026-05-06T09:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "GIVEN",
             "facts": {"strokeType": "ISCHAEMIC", "onset": {"instant": "2026-05-04T08:30:00Z"}, "affectedSide": "LEFT",
                       "conscious": "YES", "mobility": "OUT_OF_BED",
                       "conditions": [{"contraindication": "HIGH_BLOOD_PRESSURE", "system": "SNOMED", "code": "38341003",
                                       "clinicalStatus": "ACTIVE", "evidence": "Condition/38341003"}]},
             "answers": [{"code": "FEVER", "answer": "UNSURE", "by": "CAREGIVER"}],
             "overrides": [{"rule": "R35", "code": "HIGH_BLOOD_PRESSURE", "reason": "Treated and stable for years"}]}""";

    private PreviewExamples() {}
}

// The functions of the npm package, once for every door: what each is called, what it takes, and what
// answers it. Both doors are made of this table, so that neither forgets a function.
//
// A row of `both`: the name, the function of doors/plain (`functions.rs`) with what it takes in order
// and the options that its last argument can have, and those of doors/js that the facade of the
// package makes it of; none where the facade has all of it (pkg/src). `plain` has what only a host
// asks for, `javascript` what only a page does, with the reason.
macro_rules! functions {
    ($made:ident) => {
        $made! {
            both: [
                "models" models() => [models::built_in];
                "modelFor" model_on(area, date) => [models::built_in_on, models::basis_on];
                "loadModel" load_model(json) => [models::load_models];
                "loadModels" load_models(json) => [models::load_models];
                "overlay" overlay(model, json) => [models::overlay];
                "profil" profil(vurdering; method, model, beforeModel)
                    => [assessment::profil, assessment::fast_profil, models::decision_on];
                "check" check(vurdering; method, model, beforeModel) => [assessment::check];
                "findings" findings(vurdering; method, model, beforeModel) => [assessment::findings];
                "compare" compare(before, after; method, model, beforeModel) => [assessment::compare];
                "frister" frister(sag, today; partial) => [deadlines::frister];
                "aarshjul" aarshjul(sag, year, today; partial) => [deadlines::aarshjul];
                "inWords" in_words(step) => [];
                "rulesOn" rules_on(date) => [deadlines::rules_on];
                "helligdage" helligdage(year) => [deadlines::helligdage];
                "socialtilsyn" socialtilsyn(sag, today; partial) => [case::socialtilsyn];
                "meaning" meaning(kind, party, date) => [case::meaning];
                "tjeklisteAfter" tjekliste_after(kind, party) => [case::tjekliste_after];
                "ownModels" own(sag) => [models::load_models, models::overlay];
                "risiko" risiko(sag, today; model, partial) => [process::risiko];
                "risikomodeller" risikomodeller() => [process::risikomodeller];
                "loadRisikomodel" load_risikomodel(json) => [process::load_risikomodel];
                "dialogforloeb" dialogforloeb(sag, today; model, partial) => [process::dialogforloeb];
                "opfoelgningsplan" opfoelgningsplan(sag, today; model, partial)
                    => [process::opfoelgningsplan];
                "verificering" verificering(sag, today; model, driftModel, partial)
                    => [process::verificering];
                "handleplan" handleplan(sag, today; model, partial) => [process::handleplan];
                "maalbar" maalbar(answer) => [process::maalbar];
                "maalbarOrd" maalbar_ord() => [process::maalbar_ord];
                "processWord" process_word(list, id) => [];
            ]
            plain: [
                "functions" names();
                "kalender" kalender(sag, today; years, language, daysBefore);
            ]
            javascript: [
                "calendarFile" => [deadlines::calendar_file], "a host asks for kalender, of the case itself";
                "columnModel" => [models::shape_of], "a shape is bytes, and is made where the model is read";
                "readSag" => [case::plain], "files of earlier formats are read where they were kept";
                "eventKinds" => [], "for the forms of events";
                "eventGroups" => [], "for the forms of events";
                "eventDates" => [], "for the forms of events";
                "eventWords" => [], "for the forms of events";
                "commonFields" => [], "for the forms of events";
                "setMessages" => [], "a portal's own messages";
                "ready" => [], "a host starts its own engine";
                "later" => [], "a host waits for its own engine";
                "engine" => [], "a host has its instance in its own hand";
                "dispose" => [], "a host has its instance in its own hand";
            ]
        }
    };
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>Verdict open: %n option(s) share the lead, %1 is first in %2 of the cases</source>
        <translation>
            <numerusform>Verdict open: %n option leads, %1 is first in %2 of the cases</numerusform>
            <numerusform>Verdict open: %n options share the lead, %1 is first in %2 of the cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The share is enough for “clear” (%1), but %n open claim(s) can change the first place alone.</source>
        <translation>
            <numerusform>The share is enough for “clear” (%1), but %n open claim can change the first place alone.</numerusform>
            <numerusform>The share is enough for “clear” (%1), but each of %n open claims can change the first place alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weight(s) would do so alone.</source>
        <translation>
            <numerusform>%n more weight would do so alone.</numerusform>
            <numerusform>%n more weights would do so, each alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open claim(s) could do so alone.</source>
        <translation>
            <numerusform>%n more open claim could do so alone.</numerusform>
            <numerusform>%n more open claims could do so, each alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open claim(s) could change who has the most points, but not the advice.</source>
        <translation>
            <numerusform>%n more open claim could change who has the most points, but not the advice.</numerusform>
            <numerusform>%n more open claims could change who has the most points, but not the advice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With reservation: the first place rests on %n claim(s) each of which could change it alone: %1.</source>
        <translation>
            <numerusform>With reservation: the first place rests on %n claim that could change it alone: %1.</numerusform>
            <numerusform>With reservation: the first place rests on %n claims, each of which could change it alone: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With reservation: the first place rests on %n claim(s) that could change it together: %1.</source>
        <translation>
            <numerusform>With reservation: the first place rests on %n claim that could change it: %1.</numerusform>
            <numerusform>With reservation: the first place rests on %n claims that could change it together: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s)</source>
        <translation>
            <numerusform>at most %n day</numerusform>
            <numerusform>at most %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not there after %n day(s), last look %1</source>
        <translation>
            <numerusform>not there after %n day, last look %1</numerusform>
            <numerusform>not there after %n days, last look %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegalText</name>
    <message numerus="yes">
        <source>No lawyer has reviewed %n of these texts yet.</source>
        <translation>
            <numerusform>No lawyer has reviewed %n of these texts yet.</numerusform>
            <numerusform>No lawyer has reviewed %n of these texts yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n workload(s))</source>
        <translation>
            <numerusform>%1 (%n workload)</numerusform>
            <numerusform>%1 (%n workloads)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more option(s) have no column here.</source>
        <translation>
            <numerusform>%n more option has no column here.</numerusform>
            <numerusform>%n more options have no column here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) share the lead, verdict %1</source>
        <translation>
            <numerusform>%n option leads, verdict %1</numerusform>
            <numerusform>%n options share the lead, verdict %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the %n question(s) on what is not documented to %1</source>
        <translation>
            <numerusform>Send the %n question on what is not documented to %1</numerusform>
            <numerusform>Send the %n questions on what is not documented to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s), each with a measure</source>
        <translation>
            <numerusform>%n high risk, each with a measure</numerusform>
            <numerusform>%n high risks, each with a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to be answered: %n question(s).</source>
        <translation>
            <numerusform>Still to be answered: %n question.</numerusform>
            <numerusform>Still to be answered: %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ranking of the %n remaining option(s)</source>
        <translation>
            <numerusform>Ranking of the %n remaining option</numerusform>
            <numerusform>Ranking of the %n remaining options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n flip(s) by claims that are documented well enough not to leave them open.</source>
        <translation>
            <numerusform>Not listed: %n flip by claims that are documented well enough not to leave them open.</numerusform>
            <numerusform>Not listed: %n flips by claims that are documented well enough not to leave them open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n open claim(s) whose answer would not change the choice noticeably.</source>
        <translation>
            <numerusform>Not listed: %n open claim whose answer would not change the choice noticeably.</numerusform>
            <numerusform>Not listed: %n open claims whose answer would not change the choice noticeably.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown: %n claim(s)</source>
        <translation>
            <numerusform>Unknown: %n claim</numerusform>
            <numerusform>Unknown: %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale claim(s) on %1.</source>
        <translation>
            <numerusform>%n stale claim on %1.</numerusform>
            <numerusform>%n stale claims on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n stale claim(s)</source>
        <translation>
            <numerusform>%1; %n stale claim</numerusform>
            <numerusform>%1; %n stale claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more workload(s), on page 2</source>
        <translation>
            <numerusform>and %n more workload, on page 2</numerusform>
            <numerusform>and %n more workloads, on page 2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message numerus="yes">
        <source>%n condition(s) and open point(s)</source>
        <translation>
            <numerusform>%n condition or open point</numerusform>
            <numerusform>%n conditions and open points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s), none of which puts an option out</source>
        <translation>
            <numerusform>%n requirement, which puts no option out</numerusform>
            <numerusform>%n requirements, none of which puts an option out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) that an option must meet</source>
        <translation>
            <numerusform>%n requirement that an option must meet</numerusform>
            <numerusform>%n requirements that an option must meet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) unknown</source>
        <translation>
            <numerusform>%n claim unknown</numerusform>
            <numerusform>%n claims unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n claim stale</numerusform>
            <numerusform>%n claims stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <source>%n claim(s) on it are not documented; we ask the provider.</source>
        <translation>
            <numerusform>%n claim on it is not documented; we ask the provider.</numerusform>
            <numerusform>%n claims on it are not documented; we ask the provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on it are not documented; we ask whoever would run it.</source>
        <translation>
            <numerusform>%n claim on it is not documented; we ask whoever would run it.</numerusform>
            <numerusform>%n claims on it are not documented; we ask whoever would run it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::AnswerWords</name>
    <message numerus="yes">
        <source>With the answers so far, %n question(s) of this section need no answer: %1.</source>
        <translation>
            <numerusform>With the answers so far, %n question of this section needs no answer: %1.</numerusform>
            <numerusform>With the answers so far, %n questions of this section need no answer: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ArrivalCard</name>
    <message numerus="yes">
        <source>&amp;All %n</source>
        <translation>
            <numerusform>&amp;All %n</numerusform>
            <numerusform>&amp;All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of all %n model(s)</source>
        <translation>
            <numerusform>Table of all %n model</numerusform>
            <numerusform>Table of all %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ArrivalModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s)</source>
        <translation>
            <numerusform>at most %n day</numerusform>
            <numerusform>at most %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s)</source>
        <translation>
            <numerusform>%1 to %n day</numerusform>
            <numerusform>%1 to %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ClaimCardContent</name>
    <message numerus="yes">
        <source>counts for %n deployment(s)</source>
        <translation>
            <numerusform>counts for %n deployment</numerusform>
            <numerusform>counts for %n deployments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ClientPage</name>
    <message numerus="yes">
        <source>%1 compares %n option(s)</source>
        <translation>
            <numerusform>%1 compares %n option</numerusform>
            <numerusform>%1 compares %n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ComparePage</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonHeader</name>
    <message numerus="yes">
        <source>%1 · %n unknown</source>
        <translation>
            <numerusform>%1 · %n unknown</numerusform>
            <numerusform>%1 · %n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonModel</name>
    <message numerus="yes">
        <source>%n claims unknown</source>
        <translation>
            <numerusform>%n claims unknown</numerusform>
            <numerusform>%n claims unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria · %1 of the decision</source>
        <translation>
            <numerusform>%n criterion · %1 of the decision</numerusform>
            <numerusform>%n criteria · %1 of the decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::DutyList</name>
    <message numerus="yes">
        <source>%1 of %n duties done</source>
        <translation>
            <numerusform>%1 of %n duties done</numerusform>
            <numerusform>%1 of %n duties done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::EffectContent</name>
    <message numerus="yes">
        <source>after %n answer(s)</source>
        <translation>
            <numerusform>after %n answer</numerusform>
            <numerusform>after %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed.</source>
        <translation>
            <numerusform>%n weight changed.</numerusform>
            <numerusform>%n weights changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::EngagementTemplates</name>
    <message numerus="yes">
        <source>%n option(s) of it are not in the library.</source>
        <translation>
            <numerusform>%n option of it is not in the library.</numerusform>
            <numerusform>%n options of it are not in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::Evidence</name>
    <message numerus="yes">
        <source>%n day(s) old on %1, the day as of which facts count</source>
        <translation>
            <numerusform>%n day old on %1, the day as of which facts count</numerusform>
            <numerusform>%n days old on %1, the day as of which facts count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit for this kind %n day(s)</source>
        <translation>
            <numerusform>limit for this kind %n day</numerusform>
            <numerusform>limit for this kind %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen in force %n day(s) before %1, the day as of which facts count</source>
        <translation>
            <numerusform>Seen in force %n day before %1, the day as of which facts count</numerusform>
            <numerusform>Seen in force %n days before %1, the day as of which facts count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No day is known from which an age could be counted, so it counts as older than the limit for this kind, %n day(s). Please check before the report.</source>
        <translation>
            <numerusform>No day is known from which an age could be counted, so it counts as older than the limit for this kind, %n day. Please check before the report.</numerusform>
            <numerusform>No day is known from which an age could be counted, so it counts as older than the limit for this kind, %n days. Please check before the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ExportChecklist</name>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s) without a measure</source>
        <translation>
            <numerusform>%n high risk without a measure</numerusform>
            <numerusform>%n high risks without a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n claim stale</numerusform>
            <numerusform>%n claims stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on %1 unknown</source>
        <translation>
            <numerusform>%n claim on %1 unknown</numerusform>
            <numerusform>%n claims on %1 unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::FileHandling</name>
    <message numerus="yes">
        <source>%1 is open with %n note(s). The first: %2</source>
        <translation>
            <numerusform>%1 is open with %n note. The first: %2</numerusform>
            <numerusform>%1 is open with %n notes. The first: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the text of %n profile(s)?</source>
        <translation>
            <numerusform>Save the text of %n profile?</numerusform>
            <numerusform>Save the text of %n profiles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to “%1” and the text of %n profile(s)?</source>
        <translation>
            <numerusform>Save the changes to “%1” and the text of %n profile?</numerusform>
            <numerusform>Save the changes to “%1” and the text of %n profiles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::Headline</name>
    <message numerus="yes">
        <source>No option is in yet, %n are not cleared</source>
        <translation>
            <numerusform>No option is in yet, %n are not cleared</numerusform>
            <numerusform>No option is in yet, %n are not cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n options are close together in points</source>
        <translation>
            <numerusform>%n options are close together in points</numerusform>
            <numerusform>%n options are close together in points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::HelpContents</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::LeadReasons</name>
    <message numerus="yes">
        <source>%n claims about %1 are unknown, stale or contradicting. Most important: %2.</source>
        <translation>
            <numerusform>%n claims about %1 are unknown, stale or contradicting. Most important: %2.</numerusform>
            <numerusform>%n claims about %1 are unknown, stale or contradicting. Most important: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::LibraryCard</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n claim stale</numerusform>
            <numerusform>%n claims stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) unknown</source>
        <translation>
            <numerusform>%n claim unknown</numerusform>
            <numerusform>%n claims unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with errors</source>
        <translation>
            <numerusform>%n profile with errors</numerusform>
            <numerusform>%n profiles with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::LibraryPage</name>
    <message numerus="yes">
        <source>%n provider(s), no profile has an error</source>
        <translation>
            <numerusform>%n provider, no profile has an error</numerusform>
            <numerusform>%n providers, no profile has an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with an error</source>
        <translation>
            <numerusform>%n profile with an error</numerusform>
            <numerusform>%n profiles with an error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::LinkCheckDialog</name>
    <message numerus="yes">
        <source>%1: %n address(es) on %2 server(s)</source>
        <translation>
            <numerusform>%1: %n address on %2 server</numerusform>
            <numerusform>%1: %n addresses on %2 servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::LinkCheckRun</name>
    <message numerus="yes">
        <source>All %n checked address(es) answer.</source>
        <translation>
            <numerusform>All %n checked address answer.</numerusform>
            <numerusform>All %n checked addresses answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 addresses need a look. The result stands at each source.</source>
        <translation>
            <numerusform>%n of %1 addresses need a look. The result stands at each source.</numerusform>
            <numerusform>%n of %1 addresses need a look. The result stands at each source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::MeasuresDialog</name>
    <message numerus="yes">
        <source>Adopt the suggested measures for %n high risk(s)?</source>
        <translation>
            <numerusform>Adopt the suggested measures for %n high risk?</numerusform>
            <numerusform>Adopt the suggested measures for %n high risks?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::NewEngagementSettings</name>
    <message numerus="yes">
        <source>Compare what Lotse &amp;proposes: %n option(s)</source>
        <translation>
            <numerusform>Compare what Lotse &amp;proposes: %n option</numerusform>
            <numerusform>Compare what Lotse &amp;proposes: %n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::NewWorkloadDialog</name>
    <message numerus="yes">
        <source>What concerns the &amp;company: %n answer(s)</source>
        <translation>
            <numerusform>What concerns the &amp;company: %n answer</numerusform>
            <numerusform>What concerns the &amp;company: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %n answer(s)</source>
        <translation>
            <numerusform>&amp;All: %n answer</numerusform>
            <numerusform>&amp;All: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over from “%1”: question(s) %2.</source>
        <translation>
            <numerusform>%n answer taken over from “%1”: question %2.</numerusform>
            <numerusform>%n answers taken over from “%1”: questions %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::OpenClaimsCard</name>
    <message numerus="yes">
        <source>%n answer(s) taken over</source>
        <translation>
            <numerusform>%n answer taken over</numerusform>
            <numerusform>%n answers taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not taken</source>
        <translation>
            <numerusform>%n answer not taken</numerusform>
            <numerusform>%n answers not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken that should be checked</source>
        <translation>
            <numerusform>%n answer taken that should be checked</numerusform>
            <numerusform>%n answers taken that should be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::OptionTiles</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, %1 of them chosen</source>
        <translation>
            <numerusform>%n more, %1 of them chosen</numerusform>
            <numerusform>%n more, %1 of them chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::PartnershipCard</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ProfileHead</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ProfileListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale claim(s)</source>
        <translation>
            <numerusform>%n stale claim</numerusform>
            <numerusform>%n stale claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria documented</source>
        <translation>
            <numerusform>%1 of %n criterion documented</numerusform>
            <numerusform>%1 of %n criteria documented</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ProfileReadModel</name>
    <message numerus="yes">
        <source>%n day(s) old, limit %1</source>
        <translation>
            <numerusform>%n day old, limit %1</numerusform>
            <numerusform>%n days old, limit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>counts for %n deployment(s)</source>
        <translation>
            <numerusform>counts for %n deployment</numerusform>
            <numerusform>counts for %n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>age not known, counts as older than the limit of %n day(s)</source>
        <translation>
            <numerusform>age not known, counts as older than the limit of %n day</numerusform>
            <numerusform>age not known, counts as older than the limit of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::QuestionsPage</name>
    <message numerus="yes">
        <source>%1 of %n option(s) are still in</source>
        <translation>
            <numerusform>%1 of %n option is still in</numerusform>
            <numerusform>%1 of %n options are still in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) are still in, %2 not cleared</source>
        <translation>
            <numerusform>%1 of %n option is still in, %2 not cleared</numerusform>
            <numerusform>%1 of %n options are still in, %2 not cleared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::RankingMove</name>
    <message numerus="yes">
        <source>In the open engagement %n result(s) changed.</source>
        <translation>
            <numerusform>In the open engagement %n result changed.</numerusform>
            <numerusform>In the open engagement %n results changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::RecentModel</name>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>%n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ReportForm</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ReportOutput</name>
    <message numerus="yes">
        <source>%n claim(s) that decide the result are not documented. The report says so.</source>
        <translation>
            <numerusform>%n claim that decide the result are not documented. The report says so.</numerusform>
            <numerusform>%n claims that decide the result are not documented. The report says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF exported: %1, %n page(s)</source>
        <translation>
            <numerusform>PDF exported: %1, %n page</numerusform>
            <numerusform>PDF exported: %1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ReportPage</name>
    <message numerus="yes">
        <source>Report ready, %n hint(s)</source>
        <translation>
            <numerusform>Report ready, %n hint</numerusform>
            <numerusform>Report ready, %n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::RiskExplanation</name>
    <message numerus="yes">
        <source>%1: none of %n model(s) was there at the last look</source>
        <translation>
            <numerusform>%1: the one model was not there at the last look</numerusform>
            <numerusform>%1: none of %n models was there at the last look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 were not there at the last look</source>
        <translation>
            <numerusform>%n of %1 was not there at the last look</numerusform>
            <numerusform>%n of %1 were not there at the last look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::RiskModel</name>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::RisksPage</name>
    <message numerus="yes">
        <source>%n risk(s), none of them high</source>
        <translation>
            <numerusform>%n risk, none of them high</numerusform>
            <numerusform>%n risks, none of them high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s), all have a measure</source>
        <translation>
            <numerusform>%n high risk, all have a measure</numerusform>
            <numerusform>%n high risks, all have a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s), %1 without a measure</source>
        <translation>
            <numerusform>%n high risk, %1 without a measure</numerusform>
            <numerusform>%n high risks, %1 without a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n risk(s)</source>
        <translation>
            <numerusform>%1 of %n risk</numerusform>
            <numerusform>%1 of %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::RobustnessCard</name>
    <message numerus="yes">
        <source>%n more option(s) can come first, too: “As table” says how often.</source>
        <translation>
            <numerusform>%n more option can come first, too: “As table” says how often.</numerusform>
            <numerusform>%n more options can come first, too: “As table” says how often.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::SearchDialog</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::SourceMessages</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the evidence is %n day(s) old, the limit is %2.</source>
        <translation>
            <numerusform>%1: the evidence is %n day old, the limit is %2.</numerusform>
            <numerusform>%1: the evidence is %n days old, the limit is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::SourcePanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::StatusLine</name>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n claim stale</numerusform>
            <numerusform>%n claims stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::StepModel</name>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) in</source>
        <translation>
            <numerusform>%1 of %n option in</numerusform>
            <numerusform>%1 of %n options in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::StepOverview</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n row is in the clipboard.</numerusform>
            <numerusform>%n rows are in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepPanel</name>
    <message numerus="yes">
        <source>%n claim(s), the effect is being worked out</source>
        <translation>
            <numerusform>%n claim, the effect is being worked out</numerusform>
            <numerusform>%n claims, the effect is being worked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), the largest effect first</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims, the largest effect first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale claim(s) can turn the advice</source>
        <translation>
            <numerusform>%n stale claim can turn the advice</numerusform>
            <numerusform>%n stale claims can turn the advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are stale</source>
        <translation>
            <numerusform>%n claim is stale</numerusform>
            <numerusform>%n claims are stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are stale, none of them turns the advice</source>
        <translation>
            <numerusform>%n claim is stale, it does not turn the advice</numerusform>
            <numerusform>%n claims are stale, none of them turns the advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit %n day(s)</source>
        <comment>of age</comment>
        <translation>
            <numerusform>limit %n day</numerusform>
            <numerusform>limit %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will bear today as the day of the last look.</source>
        <translation>
            <numerusform>%n page will bear today as the day of the last look.</numerusform>
            <numerusform>%n pages will bear today as the day of the last look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further claim(s) rest on it.</source>
        <translation>
            <numerusform>%n further claim rests on it.</numerusform>
            <numerusform>%n further claims rest on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepWork</name>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are saved in your own library folder and count from now on.</source>
        <translation>
            <numerusform>%n profile is saved in your own library folder and counts from now on.</numerusform>
            <numerusform>%n profiles are saved in your own library folder and count from now on.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ArrivalCard</name>
    <message>
        <location filename="../app/widgets/arrivalcard.cpp" line="+41" />
        <source>Delay of new models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>S&amp;ources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>days after the model owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <location line="+108" />
        <source>Sources of the delays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-99" />
        <source>Delay of new models in days</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+19" />
        <source>&amp;All %n</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Table of all %n model(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+46" />
        <location line="+7" />
        <source>When models arrived</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ArrivalModel</name>
    <message>
        <location filename="../app/models/arrivalmodel.cpp" line="+42" />
        <location line="+54" />
        <source>not there yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-52" />
        <source>not documented</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>at most %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%1 to %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+46" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Model owner's own API</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Cloud platform, worldwide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Delay worldwide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>EU Data Zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Delay in the EU Data Zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>State on the cloud platform</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <location filename="../lib/report/arrivalchart.cpp" line="+42" />
        <source>%n day(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>at most %n day(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 to %2 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>there, the day is not documented</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>not in the EU Data Zone after %n day(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+197" />
        <source>Azure worldwide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>EU Data Zone, certain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>possible period (day not documented)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>still missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/marks.cpp" line="+170" />
        <source>no effect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>favourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>neutral</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>mixed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unfavourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>elevated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/pdfpictures.cpp" line="+127" />
        <source>very good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>middling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>poor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>very poor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>not documented</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>misses a knock-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/rankingchart.cpp" line="+49" />
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not cleared · %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%n unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/riskmap.cpp" line="+133" />
        <source>Impact (1 small – 5 very high)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Likelihood (1 rare – 5 very often)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/timeline.cpp" line="+115" />
        <source>as of %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <location filename="../app/models/claimtext.cpp" line="+31" />
        <source>very favourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>favourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>unfavourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>very unfavourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <location line="+18" />
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+37" />
        <source>in</source>
        <translation>dabei</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>out</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <location line="+8" />
        <source>high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <comment>confidence</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>contract</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>official documentation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>audit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>press</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>our own assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>%1 meets every requirement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>%1 meets this requirement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>ask the provider: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>answer question %1 differently</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>Question %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Own requirement: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <location filename="../app/cli/command.cpp" line="+45" />
        <source>There is no command %1. “lotse --help” lists the commands.</source>
        <translation>Den Befehl %1 gibt es nicht. „lotse --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no command %1. Did you mean “lotse %2”?</source>
        <translation>Den Befehl %1 gibt es nicht. Meinten Sie „lotse %2“?</translation>
    </message>
    <message>
        <location filename="../app/cli/commandhelp.cpp" line="+32" />
        <source>JSON for other programs; resources/schema describes it</source>
        <translation>JSON für andere Programme; resources/schema beschreibt es</translation>
    </message>
    <message>
        <location line="+2" />
        <source>use the library in this folder instead of the shipped one</source>
        <translation>die Bibliothek in diesem Ordner statt der mitgelieferten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>language of the text; otherwise that of the system</source>
        <translation>Sprache der Texte; sonst die des Systems</translation>
    </message>
    <message>
        <location line="+1" />
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <location line="+5" />
        <source>a readable table (default)</source>
        <translation>eine lesbare Tabelle (Vorgabe)</translation>
    </message>
    <message>
        <location line="+3" />
        <source>with what was known on that day, for example 2025-01-31</source>
        <translation>mit dem Stand dieses Tages, zum Beispiel 2025-01-31</translation>
    </message>
    <message>
        <location line="+1" />
        <source>this workload instead of the first one</source>
        <translation>dieser Einsatz statt des ersten</translation>
    </message>
    <message>
        <location line="+11" />
        <source>the file to write; otherwise the name of FILE with .pdf in the current folder</source>
        <translation>die Datei, die geschrieben wird; sonst der Name von FILE mit .pdf im aktuellen Ordner</translation>
    </message>
    <message>
        <location line="+3" />
        <source>language of the report; otherwise the one chosen in FILE</source>
        <translation>Sprache des Berichts; sonst die in FILE gewählte</translation>
    </message>
    <message>
        <location line="+9" />
        <source>one line for each finding: file:line:column (default)</source>
        <translation>eine Zeile je Befund: Datei:Zeile:Spalte (Vorgabe)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>JSON for other programs</source>
        <translation>JSON für andere Programme</translation>
    </message>
    <message>
        <location line="+1" />
        <source>check against the library in this folder</source>
        <translation>gegen die Bibliothek in diesem Ordner prüfen</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Evaluates an engagement: ranking with reasons and unlock paths, risks, duties.</source>
        <translation>Wertet eine Beratung aus: Rangfolge mit Gründen und Wegen, Risiken, Pflichten.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Writes the report of an engagement as PDF.</source>
        <translation>Schreibt den Bericht einer Beratung als PDF.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Checks engagements, profiles, content files and whole library folders.</source>
        <translation>Prüft Beratungen, Profile, Inhaltsdateien und ganze Bibliotheksordner.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The exit code is 1 if there are errors, else 0; warnings do not count.</source>
        <translation>Der Rückgabewert ist 1, wenn es Fehler gibt, sonst 0; Hinweise zählen nicht.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>open the window, with this engagement</source>
        <translation>das Fenster öffnen, mit dieser Beratung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>print ranking, risks and duties</source>
        <translation>Rangfolge, Risiken und Pflichten zeigen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>write the report as PDF</source>
        <translation>den Bericht als PDF schreiben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>check files and library folders</source>
        <translation>Dateien und Bibliotheksordner prüfen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>show the options of a command</source>
        <translation>die Optionen eines Befehls zeigen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Lotse: decide together which AI provider to use.</source>
        <translation>Lotse: gemeinsam entscheiden, welcher KI-Anbieter passt.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Exit codes: 0 done, 1 the input has errors, 2 the command line is wrong.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 die Eingabe hat Fehler, 2 die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <location filename="../app/cli/commandoptions.cpp" line="+60" />
        <source>There is no option %1. “lotse %2 --help” lists the options.</source>
        <translation>Die Option %1 gibt es nicht. „lotse %2 --help“ zeigt die Optionen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no option %1. Did you mean --%2?</source>
        <translation>Die Option %1 gibt es nicht. Meinten Sie --%2?</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The option --%1 takes one of these: %2; not “%3”.</source>
        <translation>Die Option --%1 nimmt einen dieser Werte: %2; nicht „%3“.</translation>
    </message>
    <message>
        <location line="+33" />
        <source>The option --as-of takes a day like 2025-01-31, not “%1”.</source>
        <translation>Die Option --as-of nimmt einen Tag wie 2025-01-31, nicht „%1“.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Name at least one file or folder to check: lotse check PATH…</source>
        <translation>Nennen Sie mindestens eine Datei oder einen Ordner: lotse check PATH…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name the engagement: lotse %1 FILE</source>
        <translation>Nennen Sie die Beratung: lotse %1 FILE</translation>
    </message>
    <message>
        <location line="+4" />
        <source>“lotse %1” takes one file, but %2 were named.</source>
        <translation>„lotse %1“ nimmt eine Datei, genannt wurden %2.</translation>
    </message>
    <message>
        <location line="+44" />
        <location line="+7" />
        <source>The option %1 needs a value behind it.</source>
        <translation>Hinter der Option %1 fehlt der Wert.</translation>
    </message>
    <message>
        <location filename="../app/cli/evaluatecommand.cpp" line="+27" />
        <source>The engagement has no workload “%1”, only these: %2.</source>
        <translation>Die Beratung hat keinen Einsatz „%1“, nur diese: %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/evaluationtext.cpp" line="+21" />
        <source>in</source>
        <translation>dabei</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>out</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <location line="+60" />
        <source>Workload: %1</source>
        <translation>Einsatz: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>As of %1, library %2</source>
        <translation>Stand %1, Bibliothek %2</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unknown</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The library has no option %1.</source>
        <translation>Die Bibliothek hat keine Option %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 did not exist yet on that day.</source>
        <translation>%1 gab es an diesem Tag noch nicht.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>own requirement</source>
        <translation>eigene Anforderung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <location line="+12" />
        <source>%1: %2 misses the requirement (%3).</source>
        <translation>%1: „%2“ verfehlt die Anforderung (%3).</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1: the evidence for %2 is too old (%3).</source>
        <translation>%1: Die Belege zu „%2“ sind zu alt (%3).</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: the evidence for %2 contradicts itself (%3).</source>
        <translation>%1: Die Belege zu „%2“ widersprechen sich (%3).</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1: only a part of the range of %2 meets the requirement (%3).</source>
        <translation>%1: Nur ein Teil der Spanne von „%2“ erfüllt die Anforderung (%3).</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1: nothing is documented on %2 (%3).</source>
        <translation>%1: Zu „%2“ ist nichts belegt (%3).</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Way: %1 passes all requirements.</source>
        <translation>Weg: %1 erfüllt alle Anforderungen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Way: %1 passes this requirement.</source>
        <translation>Weg: %1 erfüllt diese Anforderung.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Way: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Way: ask the provider: %1</source>
        <translation>Weg: den Anbieter fragen: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Way: another answer to question %1.</source>
        <translation>Weg: eine andere Antwort auf Frage %1.</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Why options are out or not cleared</source>
        <translation>Warum Optionen ausgeschieden oder ungeklärt sind</translation>
    </message>
    <message>
        <location line="+7" />
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location line="+1" />
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Risks (likelihood times impact, 1 to 25)</source>
        <translation>Risiken (Eintritt mal Schaden, 1 bis 25)</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <location filename="../app/cli/reportcommand.cpp" line="+32" />
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../app/pages/comparepage.cpp" line="+56" />
        <source>No options yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Choose in the first step which options you want to compare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Choose options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>No comparison yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Answer the questions first. After the first section you will already see values here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Go to the questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+26" />
        <source>Only &amp;differences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Only &amp;weighted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>C&amp;olumns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Search criteria and claims</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+69" />
        <source>%n criteria, %1 options · Enter opens the evidence</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+6" />
        <source>Step 3 of 6 · Comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Next: Ranking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+21" />
        <source>Options that are out at full width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;As of: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>View as of %1. Nothing can be changed until you go back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Back to today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+35" />
        <source>Open %1 in the web browser?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>Note on a claim</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ComparisonHeader</name>
    <message>
        <location filename="../app/widgets/comparisonheader.cpp" line="+91" />
        <source>Wt.</source>
        <comment>column head: weight</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>0–10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>full circle = favourable for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+53" />
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message numerus="yes">
        <location line="+14" />
        <source>%1 · %n unknown</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message numerus="yes">
        <location filename="../app/models/comparisonmodel.cpp" line="+192" />
        <source>%n criteria · %1 % of the decision</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+28" />
        <source>weight %1 of 10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+34" />
        <source>%1 of 100</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>source is stale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>low confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>sources contradict each other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>misses a requirement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>out, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+20" />
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>own requirement</source>
        <translation>eigene Anforderung</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Criterion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>rank %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 points</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n claims unknown</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <location filename="../app/widgets/comparisonview.cpp" line="+47" />
        <source>Comparison of the options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Criteria and pinned options</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <location filename="../app/widgets/datepopup.cpp" line="+23" />
        <location line="+2" />
        <source>Date of the view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Back to today</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DutyModel</name>
    <message>
        <location filename="../app/models/dutymodel.cpp" line="+26" />
        <source>Question %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Choice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>always</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+54" />
        <source>%1, done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>%1, not done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>not set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Because of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Due</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../app/pages/emptypage.cpp" line="+15" />
        <source>Nothing here yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Please choose another step.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EngagementDocument</name>
    <message>
        <location filename="../app/engagementdocument.cpp" line="+99" />
        <source>Answer to question %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <location filename="../app/models/evidence.cpp" line="+36" />
        <source>Client's statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Fact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Legal interpretation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Inherited from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Holds for every deployment of the provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>%1, checked %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>limit for this kind %n days</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n days old</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, %2. Please check before the report.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+23" />
        <source>No option would be in then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 would lead then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The option would be out then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The option would be in then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The option would move from rank %1 to rank %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>The result is the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>%1 (%2) %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>From %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>at most %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>at least %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>at least: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Misses a wish (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Out because of question %1 (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Not cleared for question %1 (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Out because of an own requirement (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Not cleared for an own requirement (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Replaced: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Confirmed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Open: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>since %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+34" />
        <source>unknown, counts as %1 to %2 of 100 · weight %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1 of 100 · weight %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 (today's scale: %2)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EvidencePopover</name>
    <message>
        <location filename="../app/widgets/evidencepopover.cpp" line="+107" />
        <location line="+1" />
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+35" />
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Publisher</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>As of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>It says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Origin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Unlock path:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Stale:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Contradiction:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Announced:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Ask the provider:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>At other times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>Note: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <location line="+1" />
        <source>Note on this claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+23" />
        <source>&amp;Open source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>&amp;Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Library</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FileHandling</name>
    <message>
        <location filename="../app/filehandling.cpp" line="+29" />
        <source>Open engagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <location line="+3" />
        <source>Engagements (*.lotse)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Save engagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+73" />
        <source>Unnamed engagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+42" />
        <source>%1 could not be opened. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 is open. %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%1 is open with %n note(s). The first: %2</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+9" />
        <source>The engagement was not saved. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Other place …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>Unsaved changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Without saving, everything since the last save is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+21" />
        <source>Engagement</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <location filename="../app/models/headline.cpp" line="+49" />
        <source>No options chosen yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>No option is in yet, %n are not cleared</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+0" />
        <source>No option is in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 is ahead</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n options are close together</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 are close together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>%1 is %2 points ahead of %3, whatever the unknown claims turn out to be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 is %2 points ahead of %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../app/helpwindow.cpp" line="+23" />
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Help text</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../app/mainwindow.cpp" line="+265" />
        <source>New engagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Engagement of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Unsaved engagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1[*] – Lotse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+22" />
        <source>No engagement yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+46" />
        <source>Own library folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>Lotse %1 helps a consultant and a client to choose an AI provider together.

Program: GNU General Public License, version 3 or later. Content: CC BY 4.0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>About Lotse</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../app/widgets/messagebar.cpp" line="+50" />
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Close message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../app/messages.cpp" line="+29" />
        <source>The file cannot be opened: %1. Check that it exists and that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file cannot be written: %1. Check your rights and the free space, or choose another folder.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1. Prüfen Sie Ihre Rechte und den freien Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The file has %1 MiB; files up to %2 MiB are read. Check whether it is the right file.</source>
        <translation>Die Datei hat %1 MiB; gelesen werden Dateien bis %2 MiB. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file is empty. Restore it from a copy.</source>
        <translation>Die Datei ist leer. Stellen Sie sie aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The text is not UTF-8 here. Save the file with the encoding UTF-8.</source>
        <translation>Der Text ist hier kein UTF-8. Speichern Sie die Datei mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>“%1” looks like UTF-8 that was read with another encoding; it was probably “%2”. Correct the text and save it as UTF-8.</source>
        <translation>„%1“ sieht aus wie UTF-8, das mit einer anderen Kodierung gelesen wurde; gemeint war wohl „%2“. Berichtigen Sie den Text und speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>This is not valid JSON: %1. Check commas, quotation marks and brackets here and just before.</source>
        <translation>Das ist kein gültiges JSON: %1. Prüfen Sie Kommas, Anführungszeichen und Klammern hier und kurz davor.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Values are nested more than %1 levels deep. Flatten the structure.</source>
        <translation>Werte sind mehr als %1 Ebenen tief verschachtelt. Vereinfachen Sie den Aufbau.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The key “%1” stands twice in the same object. Remove one of the two.</source>
        <translation>Der Schlüssel „%1“ steht zweimal im selben Objekt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file has format %1, but this version of Lotse reads up to format %2. Update Lotse to open it.</source>
        <translation>Die Datei hat das Format %1, diese Fassung von Lotse liest aber nur bis Format %2. Aktualisieren Sie Lotse, um sie zu öffnen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The key “%1” is missing. Add it.</source>
        <translation>Der Schlüssel „%1“ fehlt. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The key “%1” is not known. Did you mean “%2”?</source>
        <translation>Der Schlüssel „%1“ ist nicht bekannt. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The key “%1” is not known. It has no effect and is kept when the file is saved.</source>
        <translation>Der Schlüssel „%1“ ist nicht bekannt. Er wirkt nicht und bleibt beim Speichern erhalten.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The value of “%1” is %2, but it must be %3. Correct the value.</source>
        <translation>Der Wert von „%1“ ist %2, nötig ist %3. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>“%1” has no text in %2. Add it.</source>
        <translation>„%1“ hat keinen Text auf %2. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The text of “%1” is empty. Enter one.</source>
        <translation>Der Text von „%1“ ist leer. Tragen Sie einen ein.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The id “%1” (%2) does not exist. Did you mean “%3”?</source>
        <translation>Die Kennung „%1“ (%2) gibt es nicht. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The id “%1” (%2) does not exist. Check its spelling or add what it names.</source>
        <translation>Die Kennung „%1“ (%2) gibt es nicht. Prüfen Sie die Schreibweise, oder ergänzen Sie, was sie benennt.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The criterion “%2” has no level “%1”. Did you mean “%3”?</source>
        <translation>Das Kriterium „%2“ hat keine Stufe „%1“. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The criterion “%2” has no level “%1”. Choose one of its levels.</source>
        <translation>Das Kriterium „%2“ hat keine Stufe „%1“. Wählen Sie eine seiner Stufen.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The value “%1” is not allowed. Choose one of these: %2.</source>
        <translation>Der Wert „%1“ ist nicht erlaubt. Wählen Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The id “%1” (%2) is used twice. Give one of the two another id.</source>
        <translation>Die Kennung „%1“ (%2) kommt zweimal vor. Geben Sie einem der beiden eine andere.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>“%1” is not a date. Write year, month and day like 2026-11-21.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag wie 2026-11-21.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The number %1 is not between %2 and %3. Enter one from this range.</source>
        <translation>Die Zahl %1 liegt nicht zwischen %2 und %3. Tragen Sie eine aus diesem Bereich ein.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The range %1, %2, %3 does not ascend. Write low, likely and high in this order.</source>
        <translation>Der Bereich %1, %2, %3 steigt nicht an. Schreiben Sie „low“, „likely“ und „high“ in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is not a web address. Write it in full, starting with https://.</source>
        <translation>„%1“ ist keine Webadresse. Schreiben Sie sie vollständig, beginnend mit https://.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The label “%1” is too long; at most %2 characters fit. Shorten it.</source>
        <translation>Die Beschriftung „%1“ ist zu lang; höchstens %2 Zeichen passen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>These deployments inherit from each other in a circle: %1. Remove one of the references.</source>
        <translation>Diese Bereitstellungen erben im Kreis voneinander: %1. Entfernen Sie einen der Verweise.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The claim on “%1” has no source. Add one, or set the value to unknown.</source>
        <translation>Die Angabe zu „%1“ hat keinen Beleg. Ergänzen Sie einen, oder setzen Sie den Wert auf „unknown“.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The source “%1” is not listed under “sources”. Add it there or correct its id.</source>
        <translation>Der Beleg „%1“ steht nicht unter „sources“. Ergänzen Sie ihn dort, oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The value function of “%1” needs at least two points with ascending x. Add points or sort them.</source>
        <translation>Die Wertfunktion von „%1“ braucht mindestens zwei Punkte mit steigendem x. Ergänzen oder sortieren Sie die Punkte.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The library lacks the file “%1”. Add it, or choose another library folder.</source>
        <translation>Der Bibliothek fehlt die Datei „%1“. Ergänzen Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No question touches the criterion “%1”. Give at least one answer an effect on it.</source>
        <translation>Keine Frage berührt das Kriterium „%1“. Geben Sie mindestens einer Antwort eine Wirkung darauf.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The library has no option “%1”. It stays in the file but is not compared; remove it or choose another library.</source>
        <translation>Die Bibliothek hat keine Option „%1“. Sie bleibt in der Datei, wird aber nicht verglichen; entfernen Sie sie, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The library has no question or answer “%1”. It stays in the file but has no effect; answer the question anew.</source>
        <translation>Die Bibliothek hat keine Frage oder Antwort „%1“. Sie bleibt in der Datei, wirkt aber nicht; beantworten Sie die Frage neu.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The file is open in %1. Close it there, or save under another name.</source>
        <translation>Die Datei ist in %1 geöffnet. Schließen Sie sie dort, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location line="+1" />
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location line="+1" />
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location line="+1" />
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <location line="+1" />
        <source>empty (null)</source>
        <translation>leer (null)</translation>
    </message>
    <message>
        <location line="+4" />
        <source>kind of fact</source>
        <translation>Art von Angabe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>group of criteria</source>
        <translation>Kriteriengruppe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <location line="+1" />
        <source>section of the questionnaire</source>
        <translation>Abschnitt des Fragebogens</translation>
    </message>
    <message>
        <location line="+1" />
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location line="+1" />
        <source>flag</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location line="+1" />
        <source>regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <location line="+1" />
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>host</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <location line="+1" />
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>source</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location line="+1" />
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <location line="+1" />
        <source>duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location line="+1" />
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location line="+1" />
        <source>claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>workload</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location line="+4" />
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location line="+1" />
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="../app/widgets/pageheader.cpp" line="+39" />
        <source>Workload</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+54" />
        <source>Workload %1 of %2: %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartnershipCard</name>
    <message>
        <location filename="../app/widgets/partnershipcard.cpp" line="+25" />
        <source>Partnership</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Events of the partnership and their effects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+28" />
        <source>Sources of the event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>What happened and what it means</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+29" />
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+6" />
        <source>Axis of the events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+19" />
        <source>What it means: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No effect on availability, price, function or law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Effect: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../app/widgets/rail.cpp" line="+24" />
        <source>Start page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Provider library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Presentation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Steps</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RatingDelegate</name>
    <message>
        <location filename="../app/widgets/ratingdelegate.cpp" line="+226" />
        <source>K.O.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RatingLegend</name>
    <message>
        <location filename="../app/widgets/ratinglegend.cpp" line="+16" />
        <source>Legend: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>very favourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>favourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>unfavourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>stale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>low confidence</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../lib/report/appendixsection.cpp" line="+17" />
        <source>stated by the client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <location filename="../lib/report/reportcontext.cpp" line="+137" />
        <location filename="../lib/report/risksection.cpp" line="+136" />
        <source>not documented</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>legal reading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <location line="+6" />
        <source>our assessment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-4" />
        <source>fact, by contract</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>fact, by the provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>fact, audited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>fact, by the press</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <location filename="../lib/report/comparisonsection.cpp" line="+69" />
        <location filename="../lib/report/rankingsection.cpp" line="+59" />
        <location filename="../lib/report/situationsection.cpp" line="+125" />
        <source>Criterion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location filename="../lib/report/situationsection.cpp" line="+2" />
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>As of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Confidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>A valid source contradicts this; both readings count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>How this report was made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>What is compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Not providers are compared but deployments: one contract, one place, one way to run the model. The same model can be an excellent choice in one deployment and out of the question in another.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>First the hard limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Answers raise requirements. An option that misses a knock-out is out. If the evidence is missing, too old or contradictory, the option is not cleared: what is not known never counts as met. Options that are out stay in view with what would bring them back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Then points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Each claim gets 0 to 100 points on a scale that is fixed in the library and does not depend on the options at hand. The points of an option are the sum of these values, each times the weight of its criterion (additive value model, Keeney and Raiffa 1976). Adding or removing an option therefore never changes the order of the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <location filename="../lib/report/rankingsection.cpp" line="+141" />
        <source>Weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>A weight says how much the step from the worst to the best end of a criterion is worth to you. The answers propose it, you confirm or change it. Each weight has a margin, shown in the table of weights.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>What is not documented</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>A claim without evidence counts with the middle of its scale and widens the span of the option to the whole scale. Its weight is never moved to other criteria, since that would reward silence. Stale claims are marked with *, claims of low confidence with †.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>How the verdict comes about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The verdict is open when no option is in, or when the span of another option reaches into that of the first. Otherwise the report says who is ahead in the likely values. It does not examine here how the order changes with other weights.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Risks, duties and cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Risks and duties stand beside the points and are not hidden in them. Likelihood, impact, weights and the values of the scales are assessments; they can be changed in the program and are stored with the engagement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>What this report is not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It is not legal advice and no certificate. It shows which requirement is met by which evidence, and who says so. The dates of the evidence count: what was true then may have changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>Appendix: claims and sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Each claim with its kind, date and confidence. The number in brackets leads to the source at the end. Facts, our assessments and legal readings are told apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/comparisonsection.cpp" line="-16" />
        <source>%1 · out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 · %2 points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>Wt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+44" />
        <source>Comparison in detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>* claim is stale, † confidence is low, [n] source in the appendix, Wt. = weight from 0 to 10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+19" />
        <source>Not cleared, so ranked under reservation: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Prices in US dollars are converted at %1 EUR per USD.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/dutysection.cpp" line="+20" />
        <location line="+105" />
        <location filename="../lib/report/reportcontext.cpp" line="-35" />
        <location filename="../lib/report/risksection.cpp" line="-54" />
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-99" />
        <source>law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>reading of the authorities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>contract</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+79" />
        <location filename="../lib/report/risksection.cpp" line="-14" />
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-79" />
        <location line="+79" />
        <location filename="../lib/report/risksection.cpp" line="+0" />
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location line="-78" />
        <source>Evidence to keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+20" />
        <source>Send the %n question(s) on what is not documented to %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Choose an unlock path from the ranking and settle it with the provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>Carry out the measures against: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Open this engagement again with the library of the day and check what has changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <location filename="../lib/report/reportmodel.cpp" line="+71" />
        <location filename="../lib/report/risksection.cpp" line="-3" />
        <location filename="../lib/report/situationsection.cpp" line="-35" />
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The answers and the choice raise no duty of the library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>What follows from the answers and the choice. The legal reading is ours and replaces no legal advice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Next steps and way out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Way out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>No way out has been written down yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/rankingsection.cpp" line="-183" />
        <location filename="../lib/report/risksection.cpp" line="+98" />
        <location filename="../lib/report/situationsection.cpp" line="+63" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+78" />
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location line="-77" />
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../lib/report/risksection.cpp" line="+3" />
        <source>Span</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Unknown</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Weight 0–10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Origin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>confirmed by the client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>set by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>proposed from the answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <location filename="../lib/report/reportcontext.cpp" line="-21" />
        <location line="+65" />
        <source>%1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+26" />
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Unlock path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>%1: %2, asked for is %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <location filename="../lib/report/reportcontext.cpp" line="+30" />
        <source>Question %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+24" />
        <source>%1 is on no criterion better than: %2. This holds for any weights.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>No option is in; those shown are not cleared and keep their place under reservation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 is the only option that is in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Among the options that are in, %1 leads by %2 points before %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Ranking and what it is made of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Contribution of each group in points of 100. Dashed circle: not cleared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Not cleared: what is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Out: reason and unlock path</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/reportcontext.cpp" line="-90" />
        <source>%1 %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+75" />
        <source>at least “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>at most %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>at least %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Set by hand: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Question %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>in</source>
        <translation>dabei</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>out</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <location line="+10" />
        <source>%1 meets all knock-outs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 meets this requirement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Ask the provider: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Another answer to question %1 would not ask for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+36" />
        <source>Workload: %1</source>
        <translation>Einsatz: %1</translation>
    </message>
    <message>
        <location filename="../lib/report/reportmodel.cpp" line="-48" />
        <source>%n day(s) old</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%n month(s) old</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>without a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>read on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Program: Lotse %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Library: state of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>File format: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Margin of an unconfirmed weight: %1 points of 10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Options count as close within %1 points of 100</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Stale claims widen the result by %1 for each half-life</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Stale claims are marked and do not widen the result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Sources and versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Publisher, title, date, age on %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Versions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+21" />
        <source>Choice of an AI provider · %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>State of the evidence: %1 · Not legal advice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Page %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 (continued)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/risksection.cpp" line="-134" />
        <source>no measure chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <location filename="../lib/report/situationsection.cpp" line="-134" />
        <source>%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Affects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Measure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Numbers as in the register. Dashed circle: risk %1 after its measures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Numbers as in the register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>%1 (%2):</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>What you should know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>%1 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+12" />
        <source>%1 to %2 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Delay of new models on Azure (days after OpenAI)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Day known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Not there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Median</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Azure worldwide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>EU Data Zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>The newest models with a documented day or a documented gap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Where the day is not documented, the median has a lower and an upper end. Sources of the models shown:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+19" />
        <source>Partnership of Microsoft and OpenAI</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>All documented events by their strongest effect on companies like yours; the latest in the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Event and what it means</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Avail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Funct.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+27" />
        <source>Risks: none is high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%n high risk(s), each with a measure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 high risks, %2 without a measure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>The answers and options trigger no risk of the library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Register and measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Level = likelihood times impact, each from 1 to 5; an assessment of ours, agreed in the meeting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/situationsection.cpp" line="-2" />
        <source>%1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+22" />
        <source>Knock-out: %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Note: %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Weight of %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Rule: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+30" />
        <source>no effect on the comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>What follows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+20" />
        <source>Requirement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Because</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>knock-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Situation and requirements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Industry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Workload</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Requirements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>The answers raise no requirement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>An option that misses a knock-out is out. One that is not documented well enough is not cleared. A note only warns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Answers and what follows from them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../lib/report/summarysection.cpp" line="+41" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>No documented claim with weight is clearly good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>%n claim(s) are not documented</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>No documented claim with weight is clearly weak.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>%1, with %2 as the prepared plan B.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1. A plan B is not fixed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Nothing is chosen yet; %1 is ahead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No recommendation yet: no option meets all knock-outs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Verdict open: no option is in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Only %1 meets all knock-outs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 before %2, verdict open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 ahead in the likely values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>No option demonstrably meets all knock-outs. What would unlock them stands in the ranking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1 is the only option that demonstrably meets all knock-outs, with %2 of 100 points.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>%1 reaches %2 of 100 points in the likely values, %3 has %4. What is not documented could turn this order round, so the verdict is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>%1 reaches %2 of 100 points in the likely values, %3 has %4. No undocumented claim alone closes the gap. How far the weights carry it is not examined here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>%1 is out today: a knock-out is not met.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Wished for, not met or not documented: %1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Needs to be documented before the start: %1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Knock-out not met: %1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Not documented and able to change the first place on its own: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%n question(s) are not answered yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%n claim(s) on it are older than their half-life.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Nothing decisive is open by the claims of this library.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Out: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Decision report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Choice of an AI provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Final</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Recommendation in one sentence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <source>%1, none stale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1, %n of them stale (marked)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Advised by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Meeting on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 options, %2 criteria</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Verdict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>State of the evidence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+29" />
        <source>For %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Against %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Ranking of the %n remaining option(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Points of 100. Bracket below the bar: span if what is not documented turns out good or bad.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Conditions and what is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Next steps</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RiskDetail</name>
    <message>
        <location filename="../app/widgets/riskdetail.cpp" line="+113" />
        <source>&amp;Remove this risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Title of the risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+21" />
        <source>Likelihood, 1 rare to 5 very often</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Impact, 1 small to 5 very high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Likelihood after the measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Impact after the measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Likelihood</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Impact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Before measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>After measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <source>not set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>In &amp;own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>O&amp;wner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Measure in own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+58" />
        <source>%1. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+27" />
        <source>Why this rating (our own assessment)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Why it is on the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Measured: days until new models arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Latest events of the partnership</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Effect: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Sources</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <location line="+6" />
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RiskExplanation</name>
    <message>
        <location filename="../app/models/riskexplanation.cpp" line="+28" />
        <source>likelihood %1, impact %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>likelihood %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>impact %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>rating unchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Question %1: %2 – answer: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Claims on the criterion “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Added by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Affects all options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Affects: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+29" />
        <source>Likelihood %1, impact %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+26" />
        <source>%1: none of %n model(s) has arrived</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>between %1 and %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%1: half of the models came within %2 days (median), span %3 to %4 days; %n of %5 never came</source>
        <extracomment>%1 place, %2 median, %3 and %4 shortest and longest delay, %5 number of models in all</extracomment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>availability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>law</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+32" />
        <source>Worldwide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>EU Data Zone</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RiskMapWidget</name>
    <message>
        <location filename="../app/widgets/riskmapwidget.cpp" line="+43" />
        <source>Risk map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Likelihood upwards, impact to the right. Arrow keys move from risk to risk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+49" />
        <source>%1; after the measure likelihood %2, impact %3, %4</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RiskModel</name>
    <message>
        <location filename="../app/models/riskmodel.cpp" line="+64" />
        <source>all</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n option(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+6" />
        <source>all options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>elevated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>high</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>%1 %2</source>
        <extracomment>level of a risk: points from 1 to 25 and the word for them, such as "16 high"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Risk %1, %2, likelihood %3, impact %4, %5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+62" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>not set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+19" />
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Affects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Measure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1" />
        <source>After measure</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <location filename="../app/pages/riskspage.cpp" line="+66" />
        <source>Parts of the risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>No options yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Choose in the first step which options you want to compare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Choose options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>No risks triggered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>No risk of the library fits these answers. You can add your own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Add a risk …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>Risk map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>before measures; dashed: after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <location line="+314" />
        <source>Register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-313" />
        <source>&amp;Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Risk …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Details of the selected risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Filter the register</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Add a risk of your own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Register of risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+110" />
        <source>No risk fits these answers</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n risk(s), none of them high</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n high risk(s), all have a measure</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n high risk(s), %1 without a measure</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>Step 5 of 6 · Risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Next: Recommendation</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%1 of %n risk(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n risk(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+8" />
        <source>Change of a risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <location line="+6" />
        <source>New risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Risk removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Risk in detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+60" />
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>All levels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Every state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+51" />
        <source>Map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Delay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Partnership</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../app/session.cpp" line="+78" />
        <source>The folder is no library. %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../app/widgets/statusline.cpp" line="+38" />
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>View at an earlier date, read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Unsaved changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Not saved yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Library: as of %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n claim(s) stale</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+6" />
        <source>Interface: German</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Interface: English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Text %1 %</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <location filename="../app/models/stepmodel.cpp" line="+79" />
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Client and situation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Comparison</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Ranking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Recommendation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Provider library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Confirm weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+45" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Step %1, %2, %3, current</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Step %1, %2, %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <source>Section %1, %2 of %3 answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1/%2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+56" />
        <source>complete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>in progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 of %2 answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 in, %2 not cleared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 of %2 options in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <location line="+8" />
        <source>after the questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-6" />
        <source>provisional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 in front</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>no option is in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>%1, %2 high</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%n risk(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>last of all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>final version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>draft</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+44" />
        <source>no effect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>favourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>neutral</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>mixed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unfavourable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+24" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Availability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Law</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <location filename="../app/windowactions.cpp" line="+66" />
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;New engagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Open …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Open sa&amp;mple</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>&amp;Recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Save &amp;as …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Export PDF …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Print …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Close engagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>&amp;Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Find &amp;next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Next &amp;area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>P&amp;revious area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Normal text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <location line="+5" />
        <source>As the &amp;system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-4" />
        <source>&amp;Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Lan&amp;guage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Presentation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>En&amp;gagement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>&amp;%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Pre&amp;vious step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Ne&amp;xt step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Main button of the page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Confirm &amp;weights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Open provider &amp;library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>&amp;Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Use &amp;own library folder …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Use &amp;shipped library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Help for this &amp;page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Keyboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>&amp;About Lotse</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <location filename="../lib/report/arrivalchart.cpp" line="+42" />
        <source>%n day(s)</source>
        <translation>%n Tage</translation>
    </message>
    <message>
        <location line="+2" />
        <source>at most %n day(s)</source>
        <translation>höchstens %n Tage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <location line="+16" />
        <source>there, the day is not documented</source>
        <translation>verfügbar, Tag nicht belegt</translation>
    </message>
    <message>
        <location line="+4" />
        <source>not in the EU Data Zone after %n day(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+197" />
        <source>Azure worldwide</source>
        <translation>Azure weltweit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>EU Data Zone, certain</source>
        <translation>EU-Datenzone, sicher</translation>
    </message>
    <message>
        <location line="+2" />
        <source>possible period (day not documented)</source>
        <translation>möglicher Zeitraum (Tag nicht belegt)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <location filename="../lib/report/marks.cpp" line="+170" />
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location line="+1" />
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <location line="+8" />
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>elevated</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../lib/report/pdfpictures.cpp" line="+127" />
        <source>very good</source>
        <translation>sehr günstig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>good</source>
        <translation>günstig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>middling</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>poor</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>very poor</source>
        <translation>sehr ungünstig</translation>
    </message>
    <message>
        <location line="+6" />
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <location line="+3" />
        <source>misses a knock-out</source>
        <translation>verfehlt K.-o.-Anforderung</translation>
    </message>
    <message>
        <location filename="../lib/report/rankingchart.cpp" line="+49" />
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not cleared · %1</source>
        <translation>ungeklärt · %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%n unknown</source>
        <translation>%n unbelegt</translation>
    </message>
    <message>
        <location filename="../lib/report/riskmap.cpp" line="+133" />
        <source>Impact (1 small – 5 very high)</source>
        <translation>Schaden (1 gering – 5 sehr hoch)</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Likelihood (1 rare – 5 very often)</source>
        <translation>Eintritt (1 selten – 5 sehr oft)</translation>
    </message>
    <message>
        <location filename="../lib/report/timeline.cpp" line="+115" />
        <source>as of %1</source>
        <translation>Stand %1</translation>
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
    <name>Report</name>
    <message>
        <location filename="../lib/report/appendixsection.cpp" line="+17" />
        <source>stated by the client</source>
        <translation>Angabe des Kunden</translation>
    </message>
    <message>
        <location line="+2" />
        <location filename="../lib/report/reportcontext.cpp" line="+137" />
        <location filename="../lib/report/risksection.cpp" line="+136" />
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>legal reading</source>
        <translation>rechtliche Auslegung</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+6" />
        <source>our assessment</source>
        <translation>unsere Einschätzung</translation>
    </message>
    <message>
        <location line="-4" />
        <source>fact, by contract</source>
        <translation>Tatsache, laut Vertrag</translation>
    </message>
    <message>
        <location line="+1" />
        <source>fact, by the provider</source>
        <translation>Tatsache, laut Anbieter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>fact, audited</source>
        <translation>Tatsache, geprüft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>fact, by the press</source>
        <translation>Tatsache, laut Presse</translation>
    </message>
    <message>
        <location line="+11" />
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location line="+18" />
        <location filename="../lib/report/comparisonsection.cpp" line="+69" />
        <location filename="../lib/report/rankingsection.cpp" line="+59" />
        <location filename="../lib/report/situationsection.cpp" line="+125" />
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../lib/report/situationsection.cpp" line="+2" />
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0" />
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location line="+14" />
        <source>A valid source contradicts this; both readings count.</source>
        <translation>Ein gültiger Beleg widerspricht; beide Lesarten zählen.</translation>
    </message>
    <message>
        <location line="+17" />
        <source>How this report was made</source>
        <translation>Wie dieser Bericht entstanden ist</translation>
    </message>
    <message>
        <location line="+5" />
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not providers are compared but deployments: one contract, one place, one way to run the model. The same model can be an excellent choice in one deployment and out of the question in another.</source>
        <translation>Verglichen werden nicht Anbieter, sondern Bereitstellungen: ein Vertrag, ein Ort, eine Betriebsart. Dasselbe Modell kann in der einen Bereitstellung die beste Wahl sein und in der anderen ausscheiden.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>First the hard limits</source>
        <translation>Zuerst die festen Grenzen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answers raise requirements. An option that misses a knock-out is out. If the evidence is missing, too old or contradictory, the option is not cleared: what is not known never counts as met. Options that are out stay in view with what would bring them back.</source>
        <translation>Aus Antworten folgen Anforderungen. Wer eine K.-o.-Anforderung verfehlt, scheidet aus. Fehlt der Beleg, ist er zu alt oder widersprüchlich, bleibt die Option ungeklärt: Unbelegtes gilt nie als erfüllt. Ausgeschiedene Optionen bleiben sichtbar, mit dem Weg, der sie zurückbrächte.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Then points</source>
        <translation>Dann die Punkte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Each claim gets 0 to 100 points on a scale that is fixed in the library and does not depend on the options at hand. The points of an option are the sum of these values, each times the weight of its criterion (additive value model, Keeney and Raiffa 1976). Adding or removing an option therefore never changes the order of the others.</source>
        <translation>Jede Angabe erhält 0 bis 100 Punkte auf einer Skala, die in der Bibliothek festliegt und nicht von den verglichenen Optionen abhängt. Die Punkte einer Option sind die Summe dieser Werte, jeder mal dem Gewicht seines Kriteriums (additives Wertmodell, Keeney und Raiffa 1976). Kommt eine Option hinzu oder fällt eine weg, ändert sich die Reihenfolge der anderen deshalb nie.</translation>
    </message>
    <message>
        <location line="+7" />
        <location filename="../lib/report/rankingsection.cpp" line="+141" />
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A weight says how much the step from the worst to the best end of a criterion is worth to you. The answers propose it, you confirm or change it. Each weight has a margin, shown in the table of weights.</source>
        <translation>Ein Gewicht sagt, wie viel Ihnen der Schritt vom schlechtesten zum besten Ende eines Kriteriums wert ist. Die Antworten schlagen es vor, Sie bestätigen oder ändern es. Jedes Gewicht hat einen Spielraum; er steht in der Tabelle der Gewichte.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>What is not documented</source>
        <translation>Was nicht belegt ist</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A claim without evidence counts with the middle of its scale and widens the span of the option to the whole scale. Its weight is never moved to other criteria, since that would reward silence. Stale claims are marked with *, claims of low confidence with †.</source>
        <translation>Eine Angabe ohne Beleg zählt mit der Mitte ihrer Skala und weitet die Spanne der Option auf die ganze Skala. Ihr Gewicht wird nie auf andere Kriterien verteilt, denn das würde Schweigen belohnen. Veraltete Angaben sind mit * gekennzeichnet, solche mit geringer Sicherheit mit †.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>How the verdict comes about</source>
        <translation>Wie das Urteil zustande kommt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The verdict is open when no option is in, or when the span of another option reaches into that of the first. Otherwise the report says who is ahead in the likely values. It does not examine here how the order changes with other weights.</source>
        <translation>Das Urteil ist offen, wenn keine Option dabei ist oder wenn die Spanne einer anderen Option in die der ersten reicht. Sonst sagt der Bericht, wer in den wahrscheinlichen Werten vorn liegt. Wie andere Gewichte die Reihenfolge ändern, untersucht er hier nicht.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Risks, duties and cost</source>
        <translation>Risiken, Pflichten und Kosten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Risks and duties stand beside the points and are not hidden in them. Likelihood, impact, weights and the values of the scales are assessments; they can be changed in the program and are stored with the engagement.</source>
        <translation>Risiken und Pflichten stehen neben den Punkten und nicht in ihnen versteckt. Eintritt, Schaden, Gewichte und die Werte der Skalen sind Einschätzungen; sie lassen sich im Programm ändern und liegen bei der Beratung.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>What this report is not</source>
        <translation>Was dieser Bericht nicht ist</translation>
    </message>
    <message>
        <location line="+1" />
        <source>It is not legal advice and no certificate. It shows which requirement is met by which evidence, and who says so. The dates of the evidence count: what was true then may have changed.</source>
        <translation>Er ist keine Rechtsberatung und kein Zertifikat. Er zeigt, welche Anforderung durch welchen Beleg erfüllt ist und wer das sagt. Es gilt der Stand der Belege: Was damals stimmte, kann sich geändert haben.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Appendix: claims and sources</source>
        <translation>Anhang: Angaben und Belege</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Each claim with its kind, date and confidence. The number in brackets leads to the source at the end. Facts, our assessments and legal readings are told apart.</source>
        <translation>Jede Angabe mit Art, Stand und Sicherheit. Die Zahl in Klammern führt zum Beleg am Ende. Tatsachen, eigene Einschätzungen und rechtliche Auslegungen sind getrennt.</translation>
    </message>
    <message>
        <location filename="../lib/report/comparisonsection.cpp" line="-16" />
        <source>%1 · out</source>
        <translation>%1 · ausgeschieden</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 · %2 points</source>
        <translation>%1 · %2 Punkte</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Wt.</source>
        <translation>Gew.</translation>
    </message>
    <message>
        <location line="+44" />
        <source>Comparison in detail</source>
        <translation>Vergleich im Einzelnen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>* claim is stale, † confidence is low, [n] source in the appendix, Wt. = weight from 0 to 10</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+19" />
        <source>Not cleared, so ranked under reservation: %1.</source>
        <translation>Ungeklärt, daher unter Vorbehalt eingereiht: %1.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Prices in US dollars are converted at %1 EUR per USD.</source>
        <translation>Preise in US-Dollar sind mit %1 EUR je USD umgerechnet.</translation>
    </message>
    <message>
        <location filename="../lib/report/dutysection.cpp" line="+20" />
        <location line="+105" />
        <location filename="../lib/report/reportcontext.cpp" line="-35" />
        <location filename="../lib/report/risksection.cpp" line="-54" />
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location line="-99" />
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>reading of the authorities</source>
        <translation>Auslegung der Behörden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>contract</source>
        <translation>Vertrag</translation>
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
        <translation>Zuständig</translation>
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
        <translation>Nachweis</translation>
    </message>
    <message>
        <location line="+17" />
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Send the %n question(s) on what is not documented to %1</source>
        <translation>Die %n Fragen zu Unbelegtem an %1 senden</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Choose an unlock path from the ranking and settle it with the provider</source>
        <translation>Einen Weg aus der Rangfolge wählen und mit dem Anbieter klären</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Carry out the measures against: %1</source>
        <translation>Maßnahmen umsetzen gegen: %1</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Open this engagement again with the library of the day and check what has changed</source>
        <translation>Diese Beratung mit der dann gültigen Bibliothek erneut öffnen und Änderungen prüfen</translation>
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
        <translation>Schritt</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The answers and the choice raise no duty of the library.</source>
        <translation>Aus den Antworten und der Wahl folgt keine Pflicht der Bibliothek.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>What follows from the answers and the choice. The legal reading is ours and replaces no legal advice.</source>
        <translation>Was aus den Antworten und der Wahl folgt. Die rechtliche Auslegung ist unsere und ersetzt keine Rechtsberatung.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Next steps and way out</source>
        <translation>Nächste Schritte und Ausstieg</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Way out</source>
        <translation>Ausstiegsplan</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No way out has been written down yet.</source>
        <translation>Ein Ausstiegsplan ist noch nicht festgehalten.</translation>
    </message>
    <message>
        <location filename="../lib/report/rankingsection.cpp" line="-183" />
        <location filename="../lib/report/risksection.cpp" line="+98" />
        <location filename="../lib/report/situationsection.cpp" line="+63" />
        <source>Place</source>
        <translation>Ort</translation>
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
        <translation>Stand</translation>
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
        <translation>Spanne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unknown</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Weight 0–10</source>
        <translation>Gewicht 0–10</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location line="+5" />
        <source>confirmed by the client</source>
        <translation>vom Kunden bestätigt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>proposed from the answers</source>
        <translation>aus den Antworten vorgeschlagen</translation>
    </message>
    <message>
        <location line="+3" />
        <location filename="../lib/report/reportcontext.cpp" line="-21" />
        <location line="+65" />
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unlock path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location line="+14" />
        <source>%1: %2, asked for is %3</source>
        <translation>%1: %2, verlangt ist %3</translation>
    </message>
    <message>
        <location line="+9" />
        <location filename="../lib/report/reportcontext.cpp" line="+30" />
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <location line="+24" />
        <source>%1 is on no criterion better than: %2. This holds for any weights.</source>
        <translation>%1 ist in keinem Kriterium besser als: %2. Das gilt bei jeder Gewichtung.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>No option is in; those shown are not cleared and keep their place under reservation.</source>
        <translation>Keine Option ist dabei; die gezeigten sind ungeklärt und behalten ihren Platz unter Vorbehalt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 is the only option that is in.</source>
        <translation>Nur %1 ist dabei.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Among the options that are in, %1 leads by %2 points before %3.</source>
        <translation>Unter den Optionen, die dabei sind, liegt %1 mit %2 Punkten Vorsprung vor %3.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Ranking and what it is made of</source>
        <translation>Rangfolge und woraus sie besteht</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Contribution of each group in points of 100. Dashed circle: not cleared.</source>
        <translation>Beitrag jeder Gruppe in Punkten von 100. Gestrichelter Kreis: ungeklärt.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Not cleared: what is missing</source>
        <translation>Ungeklärt: was fehlt</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Out: reason and unlock path</source>
        <translation>Ausgeschieden: Grund und Weg</translation>
    </message>
    <message>
        <location filename="../lib/report/reportcontext.cpp" line="-90" />
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+75" />
        <source>at least “%1”</source>
        <translation>mindestens „%1“</translation>
    </message>
    <message>
        <location line="+4" />
        <source>at most %1 %2</source>
        <translation>höchstens %1 %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>at least %1 %2</source>
        <translation>mindestens %1 %2</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Set by hand: %1</source>
        <translation>Von Hand gesetzt: %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
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
        <translation>%1 erfüllt alle K.-o.-Anforderungen.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 meets this requirement.</source>
        <translation>%1 erfüllt diese Anforderung.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Ask the provider: %1</source>
        <translation>Beim Anbieter erfragen: %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Another answer to question %1 would not ask for it.</source>
        <translation>Eine andere Antwort auf Frage %1 würde das nicht verlangen.</translation>
    </message>
    <message>
        <location line="+36" />
        <source>Workload: %1</source>
        <translation>Einsatz: %1</translation>
    </message>
    <message>
        <location filename="../lib/report/reportmodel.cpp" line="-48" />
        <source>%n day(s) old</source>
        <translation>%n Tage alt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%n month(s) old</source>
        <translation>%n Monate alt</translation>
    </message>
    <message>
        <location line="+10" />
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location line="+3" />
        <source>read on %1</source>
        <translation>gelesen am %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Program: Lotse %1</source>
        <translation>Programm: Lotse %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Library: state of %1</source>
        <translation>Bibliothek: Stand %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>File format: %1</source>
        <translation>Dateiformat: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Margin of an unconfirmed weight: %1 points of 10</source>
        <translation>Spielraum eines unbestätigten Gewichts: %1 Punkte von 10</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Options count as close within %1 points of 100</source>
        <translation>Als nah gelten Optionen innerhalb von %1 Punkten von 100</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Stale claims widen the result by %1 for each half-life</source>
        <translation>Veraltete Angaben weiten das Ergebnis je Halbwertszeit um %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Stale claims are marked and do not widen the result</source>
        <translation>Veraltete Angaben sind gekennzeichnet und weiten das Ergebnis nicht</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Sources and versions</source>
        <translation>Belege und Fassungen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Publisher, title, date, age on %1</source>
        <translation>Herausgeber, Titel, Datum, Alter am %1</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Sources</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Choice of an AI provider · %1</source>
        <translation>Auswahl eines KI-Anbieters · %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State of the evidence: %1 · Not legal advice</source>
        <translation>Stand der Belege: %1 · Keine Rechtsberatung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <location filename="../lib/report/risksection.cpp" line="-134" />
        <source>no measure chosen</source>
        <translation>keine Maßnahme gewählt</translation>
    </message>
    <message>
        <location line="+6" />
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location line="+14" />
        <location filename="../lib/report/situationsection.cpp" line="-134" />
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Affects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <location line="+0" />
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Numbers as in the register. Dashed circle: risk %1 after its measures.</source>
        <translation>Nummern wie im Verzeichnis. Gestrichelter Kreis: Risiko %1 nach seinen Maßnahmen.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Numbers as in the register.</source>
        <translation>Nummern wie im Verzeichnis.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <location line="+12" />
        <source>What you should know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <location line="+17" />
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+12" />
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Delay of new models on Azure (days after OpenAI)</source>
        <translation>Verzug neuer Modelle auf Azure (Tage nach OpenAI)</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Arrived</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Day known</source>
        <translation>Tag belegt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not there</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Azure worldwide</source>
        <translation>Azure weltweit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>EU Data Zone</source>
        <translation>EU-Datenzone</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The newest models with a documented day or a documented gap.</source>
        <translation>Die neuesten Modelle, bei denen Tag oder Fehlen belegt ist.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Where the day is not documented, the median has a lower and an upper end. Sources of the models shown:</source>
        <translation>Wo der Tag nicht belegt ist, hat der Median ein unteres und ein oberes Ende. Belege der gezeigten Modelle:</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Partnership of Microsoft and OpenAI</source>
        <translation>Partnerschaft von Microsoft und OpenAI</translation>
    </message>
    <message>
        <location line="+4" />
        <source>All documented events by their strongest effect on companies like yours; the latest in the table.</source>
        <translation>Alle belegten Ereignisse nach ihrer stärksten Wirkung auf Unternehmen wie Ihres; die jüngsten in der Tabelle.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Event and what it means</source>
        <translation>Ereignis und was es bedeutet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Avail.</source>
        <translation>Verf.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Funct.</source>
        <translation>Funkt.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Risks: none is high</source>
        <translation>Risiken: keines ist hoch</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%n high risk(s), each with a measure</source>
        <translation>%n hohe Risiken, alle mit Maßnahme</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 high risks, %2 without a measure</source>
        <translation>Hohe Risiken: %1, davon ohne Maßnahme: %2</translation>
    </message>
    <message>
        <location line="+16" />
        <source>The answers and options trigger no risk of the library.</source>
        <translation>Antworten und Optionen lösen kein Risiko der Bibliothek aus.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Register and measures</source>
        <translation>Verzeichnis und Maßnahmen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Level = likelihood times impact, each from 1 to 5; an assessment of ours, agreed in the meeting.</source>
        <translation>Stufe = Eintritt mal Schaden, je von 1 bis 5; eine Einschätzung, im Gespräch abgestimmt.</translation>
    </message>
    <message>
        <location filename="../lib/report/situationsection.cpp" line="-2" />
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Knock-out: %1 %2</source>
        <translation>K.-o.: %1 %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Note: %1 %2</source>
        <translation>Hinweis: %1 %2</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Weight of %1: %2</source>
        <translation>Gewicht %1: %2</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <location line="+30" />
        <source>no effect on the comparison</source>
        <translation>keine Wirkung auf den Vergleich</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location line="+1" />
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <location line="+11" />
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <location line="+10" />
        <source>knock-out</source>
        <translation>K.-o.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Situation and requirements</source>
        <translation>Ausgangslage und Anforderungen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Staff</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Workload</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The answers raise no requirement.</source>
        <translation>Aus den Antworten folgt keine Anforderung.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>An option that misses a knock-out is out. One that is not documented well enough is not cleared. A note only warns.</source>
        <translation>Wer eine K.-o.-Anforderung verfehlt, scheidet aus. Wer nicht ausreichend belegt ist, bleibt ungeklärt. Ein Hinweis warnt nur.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Answers and what follows from them</source>
        <translation>Antworten und was daraus folgt</translation>
    </message>
    <message>
        <location filename="../lib/report/summarysection.cpp" line="+41" />
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+13" />
        <source>No documented claim with weight is clearly good.</source>
        <translation>Keine belegte Angabe mit Gewicht ist deutlich günstig.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%n claim(s) are not documented</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>No documented claim with weight is clearly weak.</source>
        <translation>Keine belegte Angabe mit Gewicht ist deutlich ungünstig.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1, with %2 as the prepared plan B.</source>
        <translation>%1, mit %2 als vorbereitetem Plan B.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1. A plan B is not fixed yet.</source>
        <translation>%1. Ein Plan B steht noch nicht fest.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nothing is chosen yet; %1 is ahead.</source>
        <translation>Noch ist nichts gewählt; vorn liegt %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No recommendation yet: no option meets all knock-outs.</source>
        <translation>Noch keine Empfehlung: Keine Option erfüllt alle K.-o.-Anforderungen.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Verdict open: no option is in</source>
        <translation>Urteil offen: Keine Option ist dabei</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Only %1 meets all knock-outs</source>
        <translation>Nur %1 erfüllt alle K.-o.-Anforderungen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 before %2, verdict open</source>
        <translation>%1 vor %2, Urteil offen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 ahead in the likely values</source>
        <translation>%1 in den wahrscheinlichen Werten vorn</translation>
    </message>
    <message>
        <location line="+11" />
        <source>No option demonstrably meets all knock-outs. What would unlock them stands in the ranking.</source>
        <translation>Keine Option erfüllt nachweislich alle K.-o.-Anforderungen. Die Wege dorthin stehen bei der Rangfolge.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 is the only option that demonstrably meets all knock-outs, with %2 of 100 points.</source>
        <translation>Nur %1 erfüllt nachweislich alle K.-o.-Anforderungen, mit %2 von 100 Punkten.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 reaches %2 of 100 points in the likely values, %3 has %4. What is not documented could turn this order round, so the verdict is open.</source>
        <translation>%1 erreicht in den wahrscheinlichen Werten %2 von 100 Punkten, %3 hat %4. Was nicht belegt ist, könnte diese Reihenfolge umkehren; darum ist das Urteil offen.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1 reaches %2 of 100 points in the likely values, %3 has %4. No undocumented claim alone closes the gap. How far the weights carry it is not examined here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>%1 is out today: a knock-out is not met.</source>
        <translation>%1 ist heute ausgeschieden: Eine K.-o.-Anforderung ist nicht erfüllt.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Wished for, not met or not documented: %1, %2.</source>
        <translation>Gewünscht, aber nicht erfüllt oder nicht belegt: %1, %2.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Needs to be documented before the start: %1, %2.</source>
        <translation>Vor dem Start zu belegen: %1, %2.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Knock-out not met: %1, %2.</source>
        <translation>K.-o.-Anforderung nicht erfüllt: %1, %2.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Not documented and able to change the first place on its own: %1.</source>
        <translation>Nicht belegt und jede für sich kann Platz 1 ändern: %1.</translation>
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
        <translation>Nach den Angaben dieser Bibliothek ist nichts Entscheidendes offen.</translation>
    </message>
    <message>
        <location line="+17" />
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Out: %1.</source>
        <translation>Ausgeschieden: %1.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Decision report</source>
        <translation>Entscheidungsbericht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choice of an AI provider</source>
        <translation>Auswahl eines KI-Anbieters</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Recommendation in one sentence</source>
        <translation>Empfehlung in einem Satz</translation>
    </message>
    <message>
        <location line="+18" />
        <source>%1, none stale</source>
        <translation>%1, keiner veraltet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, %n of them stale (marked)</source>
        <translation>%1, davon %n veraltet (gekennzeichnet)</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Advised by</source>
        <translation>Beratung durch</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Meeting on</source>
        <translation>Gespräch am</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 options, %2 criteria</source>
        <translation>%1 Optionen, %2 Kriterien</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State of the evidence</source>
        <translation>Stand der Belege</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location line="+29" />
        <source>For %1</source>
        <translation>Für %1 spricht</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Against %1</source>
        <translation>Gegen %1 spricht</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Ranking of the %n remaining option(s)</source>
        <translation>Rangfolge der %n verbliebenen Optionen</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Points of 100. Bracket below the bar: span if what is not documented turns out good or bad.</source>
        <translation>Punkte von 100. Klammer unter dem Balken: Spanne, falls Unbelegtes günstig oder ungünstig ausfällt.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Conditions and what is open</source>
        <translation>Bedingungen und Offenes</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <location filename="../lib/report/suggestion.cpp" line="+60" />
        <source>%1 does not meet every requirement and is chosen all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>We recommend %1, on rank %2 with %3 of 100 points.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>We recommend %1: it is the only option that no requirement rules out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>We recommend %1: it is first with %2 of 100 points, before %3 with %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Before the contract is signed, the requirements that are not cleared have to be settled with the provider.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>%n claim(s) on it are not documented; we ask the provider.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>%1 stands ready as plan B, but shares causes of failure.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1 stands ready as plan B, since it does not fail together with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>Most in its favour: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>Set up access to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Keep all templates and test cases in your own house.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Practise the change once a year.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lotse::AnswerOutcome</name>
    <message>
        <location filename="../app/models/answeroutcome.cpp" line="+36" />
        <source>%1: at least “%2”</source>
        <translation>%1: mindestens „%2“</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: at most %2</source>
        <translation>%1: höchstens %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: at least %2</source>
        <translation>%1: mindestens %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Law</source>
        <translation>Recht</translation>
    </message>
</context>
<context>
    <name>lotse::ArrivalCard</name>
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
    <name>lotse::ArrivalModel</name>
    <message>
        <location filename="../app/models/arrivalmodel.cpp" line="+42" />
        <location line="+54" />
        <source>not there yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-52" />
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>at most %n day(s)</source>
        <translation>
            <numerusform>höchstens %n Tag</numerusform><numerusform>höchstens %n Tage</numerusform></translation>
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
        <translation>%1: %2</translation>
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
        <translation>EU-Datenzone</translation>
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
    <name>lotse::ClaimText</name>
    <message>
        <location filename="../app/models/claimtext.cpp" line="+31" />
        <source>very favourable</source>
        <translation>sehr günstig</translation>
    </message>
    <message>
        <location line="+2" />
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <location line="+2" />
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>very unfavourable</source>
        <translation>sehr ungünstig</translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+18" />
        <source>unknown</source>
        <translation>nicht belegt</translation>
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
        <translation>hoch</translation>
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <comment>confidence</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <location line="+8" />
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <location line="+1" />
        <source>official documentation</source>
        <translation>offizielle Dokumentation</translation>
    </message>
    <message>
        <location line="+1" />
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <location line="+1" />
        <source>our own assessment</source>
        <translation>unsere Einschätzung</translation>
    </message>
    <message>
        <location line="+13" />
        <source>%1 meets every requirement</source>
        <translation>%1 erfüllt alle Anforderungen</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 meets this requirement</source>
        <translation>%1 erfüllt diese Anforderung</translation>
    </message>
    <message>
        <location line="+3" />
        <source>ask the provider: %1</source>
        <translation>beim Anbieter nachfragen: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>answer question %1 differently</source>
        <translation>Frage %1 anders beantworten</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Own requirement: %1</source>
        <translation>Eigene Anforderung: %1</translation>
    </message>
</context>
<context>
    <name>lotse::ClientPage</name>
    <message>
        <location filename="../app/pages/clientpage.cpp" line="+59" />
        <source>Step 1 of 6 · Client and situation</source>
        <translation>Schritt 1 von 6 · Kunde und Lage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next: Questions</source>
        <translation>Weiter: Fragen</translation>
    </message>
    <message>
        <location line="+32" />
        <location line="+26" />
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location line="-25" />
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Care and health</source>
        <translation>Pflege und Gesundheit</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Construction and trades</source>
        <translation>Bau und Handwerk</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Hospitality</source>
        <translation>Gastgewerbe</translation>
    </message>
    <message>
        <location line="+0" />
        <source>IT services</source>
        <translation>IT-Dienstleistung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Law and tax advice</source>
        <translation>Rechts- und Steuerberatung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Logistics</source>
        <translation>Logistik</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Manufacturing</source>
        <translation>Verarbeitendes Gewerbe</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Retail and online trade</source>
        <translation>Handel und Online-Handel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Public administration</source>
        <translation>Öffentliche Verwaltung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Other services</source>
        <translation>Andere Dienstleistungen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Name of the company *</source>
        <translation>&amp;Name des Unternehmens *</translation>
    </message>
    <message>
        <location line="+1" />
        <source>P&amp;lace</source>
        <translation>O&amp;rt</translation>
    </message>
    <message>
        <location line="+0" />
        <source>&amp;Industry</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Em&amp;ployees</source>
        <translation>B&amp;eschäftigte</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Con&amp;tact</source>
        <translation>Ansprech&amp;person</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Consultant</source>
        <translation>Beratung durch</translation>
    </message>
    <message>
        <location line="+20" />
        <location line="+9" />
        <source>Language with the client</source>
        <translation>Sprache mit dem Kunden</translation>
    </message>
    <message>
        <location line="-3" />
        <source>Meeting</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Advice b&amp;y</source>
        <translation>Beratung d&amp;urch</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Currency of the report</source>
        <translation>Berichtswährung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Proposed for the report, and can be changed there.</source>
        <translation>Vorschlag für den Bericht, dort änderbar.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Name of the workload</source>
        <translation>Name des Einsatzes</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Description of the workload</source>
        <translation>Beschreibung des Einsatzes</translation>
    </message>
    <message>
        <location line="+4" />
        <source>&amp;Remove workload</source>
        <translation>Einsatz ent&amp;fernen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Workloads</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <location line="+0" />
        <source>each has its own answers and its own recommendation</source>
        <translation>je Einsatz eigene Antworten und eine eigene Empfehlung</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Na&amp;me of the workload</source>
        <translation>Na&amp;me des Einsatzes</translation>
    </message>
    <message>
        <location line="+3" />
        <source>W&amp;hat is it about? (optional, appears in the report)</source>
        <translation>W&amp;orum geht es? (freiwillig, erscheint im Bericht)</translation>
    </message>
    <message>
        <location line="+9" />
        <location line="+147" />
        <source>Options to compare</source>
        <translation>Optionen im Vergleich</translation>
    </message>
    <message>
        <location line="-136" />
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Only the name is required. You can add everything else later.</source>
        <translation>Nur der Name ist Pflicht. Alles andere können Sie später ergänzen.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file stays on this computer. Please write no personal data into free text that does not belong in the report.</source>
        <translation>Die Datei liegt nur auf diesem Rechner. Bitte keine Personendaten in Freitexte schreiben, die nicht in den Bericht gehören.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Who is this engagement for?</source>
        <translation>Für wen ist diese Beratung?</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%1 compares %n option(s)</source>
        <translation>
            <numerusform>%1 vergleicht %n Option</numerusform><numerusform>%1 vergleicht %n Optionen</numerusform></translation>
    </message>
    <message>
        <location line="+7" />
        <source>This engagement is decided with the library as of %1. A newer library counts only when you take it over.</source>
        <translation>Diese Beratung nutzt die Bibliothek mit Stand %1. Eine neuere zählt erst, wenn Sie sie übernehmen.</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Euro, 1 USD = %1 EUR (library)</source>
        <translation>Euro, 1 USD = %1 EUR (Bibliothek)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <location line="+18" />
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Workload %1: %2</source>
        <translation>Einsatz %1: %2</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Work&amp;load</source>
        <translation>Ein&amp;satz</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add a workload</source>
        <translation>Einsatz hinzufügen</translation>
    </message>
    <message>
        <location line="+27" />
        <source>%1 of %2 chosen, each is a provider and its deployment</source>
        <translation>%1 von %2 gewählt, jede ist Anbieter und Bereitstellung</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Add workload</source>
        <translation>Einsatz hinzufügen</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Remove workload</source>
        <translation>Einsatz entfernen</translation>
    </message>
</context>
<context>
    <name>lotse::ComparePage</name>
    <message>
        <location filename="../app/pages/comparepage.cpp" line="+56" />
        <source>No options yet</source>
        <translation>Noch keine Optionen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose in the first step which options you want to compare.</source>
        <translation>Wählen Sie im ersten Schritt, welche Optionen Sie vergleichen möchten.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Choose options</source>
        <translation>Optionen wählen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No comparison yet</source>
        <translation>Noch kein Vergleich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answer the questions first. After the first section you will already see values here.</source>
        <translation>Beantworten Sie zuerst die Fragen. Schon nach dem ersten Abschnitt sehen Sie hier Werte.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Go to the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Only &amp;weighted</source>
        <translation>Nur &amp;gewichtete</translation>
    </message>
    <message>
        <location line="+2" />
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Search criteria and claims</source>
        <translation>Kriterien und Angaben durchsuchen</translation>
    </message>
    <message numerus="yes">
        <location line="+69" />
        <source>%n criteria, %1 options · Enter opens the evidence</source>
        <translation>
            <numerusform>%n Kriterium, %1 Optionen · Eingabe öffnet den Beleg</numerusform><numerusform>%n Kriterien, %1 Optionen · Eingabe öffnet den Beleg</numerusform></translation>
    </message>
    <message>
        <location line="+6" />
        <source>Step 3 of 6 · Comparison</source>
        <translation>Schritt 3 von 6 · Vergleich</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Next: Ranking</source>
        <translation>&amp;Weiter: Rangfolge</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Options that are out at full width</source>
        <translation>Ausgeschiedene in voller Breite</translation>
    </message>
    <message>
        <location line="+9" />
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;As of: %1</source>
        <translation>S&amp;tand: %1</translation>
    </message>
    <message>
        <location line="+5" />
        <source>View as of %1. Nothing can be changed until you go back.</source>
        <translation>Ansicht zum Stand %1. Solange lässt sich nichts ändern.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Open %1 in the web browser?</source>
        <translation>%1 im Browser öffnen?</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Note on a claim</source>
        <translation>Notiz zu einer Angabe</translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonHeader</name>
    <message>
        <location filename="../app/widgets/comparisonheader.cpp" line="+91" />
        <source>Wt.</source>
        <comment>column head: weight</comment>
        <translation>Gew.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <location line="+0" />
        <source>full circle = favourable for you</source>
        <translation>Kreis voll = günstig für Sie</translation>
    </message>
    <message>
        <location line="+53" />
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message numerus="yes">
        <location line="+14" />
        <source>%1 · %n unknown</source>
        <translation>
            <numerusform>%1 · %n unbelegt</numerusform><numerusform>%1 · %n unbelegt</numerusform></translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonModel</name>
    <message numerus="yes">
        <location filename="../app/models/comparisonmodel.cpp" line="+192" />
        <source>%n criteria · %1 % of the decision</source>
        <translation>
            <numerusform>%n Kriterium · %1 % der Entscheidung</numerusform><numerusform>%n Kriterien · %1 % der Entscheidung</numerusform></translation>
    </message>
    <message>
        <location line="+28" />
        <source>weight %1 of 10</source>
        <translation>Gewicht %1 von 10</translation>
    </message>
    <message>
        <location line="+34" />
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <location line="+2" />
        <source>source is stale</source>
        <translation>Beleg veraltet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>low confidence</source>
        <translation>niedrige Sicherheit</translation>
    </message>
    <message>
        <location line="+2" />
        <source>sources contradict each other</source>
        <translation>Belege widersprechen sich</translation>
    </message>
    <message>
        <location line="+2" />
        <source>misses a requirement</source>
        <translation>verfehlt eine Anforderung</translation>
    </message>
    <message>
        <location line="+2" />
        <source>out, %1</source>
        <translation>ausgeschieden, %1</translation>
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
        <translation>Kriterium</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location line="+11" />
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n claims unknown</source>
        <translation>
            <numerusform>%n Angabe nicht belegt</numerusform><numerusform>%n Angaben nicht belegt</numerusform></translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonView</name>
    <message>
        <location filename="../app/widgets/comparisonview.cpp" line="+47" />
        <source>Comparison of the options</source>
        <translation>Vergleich der Optionen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Criteria and pinned options</source>
        <translation>Kriterien und angeheftete Optionen</translation>
    </message>
</context>
<context>
    <name>lotse::DatePopup</name>
    <message>
        <location filename="../app/widgets/datepopup.cpp" line="+23" />
        <location line="+2" />
        <source>Date of the view</source>
        <translation>Stand der Ansicht</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Back to today</source>
        <translation>&amp;Zurück zu heute</translation>
    </message>
</context>
<context>
    <name>lotse::DiffModel</name>
    <message>
        <location filename="../app/library/diffmodel.cpp" line="+126" />
        <source>Line %1, same: %2</source>
        <translation>Zeile %1, gleich: %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Line %1, changed from %2 to %3</source>
        <translation>Zeile %1, geändert von %2 in %3</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Line %1 of the shipped text, removed: %2</source>
        <translation>Zeile %1 der Auslieferung, entfernt: %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Line %1, added: %2</source>
        <translation>Zeile %1, hinzugefügt: %2</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location line="+2" />
        <source>As shipped</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
</context>
<context>
    <name>lotse::DifferenceBars</name>
    <message>
        <location filename="../app/widgets/differencebars.cpp" line="+39" />
        <source>Point differences by group, %1 against %2</source>
        <translation>Punktunterschiede nach Gruppen, %1 gegen %2</translation>
    </message>
</context>
<context>
    <name>lotse::DutyList</name>
    <message>
        <location filename="../app/widgets/dutylist.cpp" line="+24" />
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message numerus="yes">
        <location line="+30" />
        <location line="+10" />
        <source>%1 of %n duties done</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="-1" />
        <source>No duty follows from the answers so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+22" />
        <source>Keep as evidence: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lotse::DutyModel</name>
    <message>
        <location filename="../app/models/dutymodel.cpp" line="+26" />
        <source>Question %1</source>
        <translation>Frage %1</translation>
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
        <translation>%1: %2</translation>
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
        <translation>Zuständig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Due</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>lotse::EffectPanel</name>
    <message>
        <location filename="../app/widgets/effectpanel.cpp" line="+90" />
        <source>All weights stand at their start values.</source>
        <translation>Alle Gewichte stehen auf ihrem Startwert.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Effect of the answers</source>
        <translation>Wirkung der Antworten</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Options by state</source>
        <translation>Optionen nach Stand</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Tick = start value, 0 to 10</source>
        <translation>Strich = Startwert, 0 bis 10</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <location line="+0" />
        <source>from your answers</source>
        <translation>aus Ihren Antworten</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>lotse::EmptyPage</name>
    <message>
        <location filename="../app/pages/emptypage.cpp" line="+15" />
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Please choose another step.</source>
        <translation>Bitte wählen Sie einen anderen Schritt.</translation>
    </message>
</context>
<context>
    <name>lotse::EngagementDocument</name>
    <message>
        <location filename="../app/engagementdocument.cpp" line="+99" />
        <source>Answer to question %1</source>
        <translation>Antwort auf Frage %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>lotse::Evidence</name>
    <message>
        <location filename="../app/models/evidence.cpp" line="+36" />
        <source>Client's statement</source>
        <translation>Kundenangabe</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Legal interpretation</source>
        <translation>rechtliche Auslegung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Inherited from %1</source>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Holds for every deployment of the provider</source>
        <translation>Gilt für jede Bereitstellung des Anbieters</translation>
    </message>
    <message>
        <location line="+12" />
        <source>%1, checked %2</source>
        <translation>%1, geprüft %2</translation>
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>limit for this kind %n days</source>
        <translation>
            <numerusform>Grenze für diese Art %n Tag</numerusform><numerusform>Grenze für diese Art %n Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform><numerusform>%n Tage alt</numerusform></translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, %2. Please check before the report.</source>
        <translation>%1, %2. Bitte vor dem Bericht prüfen.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>No option would be in then.</source>
        <translation>Dann wäre keine Option mehr dabei.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 would lead then.</source>
        <translation>Dann läge %1 vorn.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The option would be out then.</source>
        <translation>Die Option schiede dann aus.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The option would be in then.</source>
        <translation>Die Option wäre dann dabei.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The option would move from rank %1 to rank %2.</source>
        <translation>Die Option käme von Rang %1 auf Rang %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The result is the same.</source>
        <translation>Das Ergebnis ist gleich.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <location line="+10" />
        <source>From %1: %2</source>
        <translation>Ab %1: %2</translation>
    </message>
    <message>
        <location line="+10" />
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>at least: %1</source>
        <translation>mindestens: %1</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Misses a wish (%1).</source>
        <translation>Verfehlt einen Wunsch (%1).</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Out because of question %1 (%2).</source>
        <translation>Ausgeschieden wegen Frage %1 (%2).</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not cleared for question %1 (%2).</source>
        <translation>Ungeklärt zu Frage %1 (%2).</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Out because of an own requirement (%1).</source>
        <translation>Ausgeschieden wegen einer eigenen Anforderung (%1).</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not cleared for an own requirement (%1).</source>
        <translation>Ungeklärt zu einer eigenen Anforderung (%1).</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <location line="+16" />
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <location line="+34" />
        <source>unknown, counts as %1 to %2 of 100 · weight %3</source>
        <translation>nicht belegt, zählt als %1 bis %2 von 100 · Gewicht %3</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 of 100 · weight %2</source>
        <translation>%1 von 100 · Gewicht %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 (today's scale: %2)</source>
        <translation>%1 (heutige Skala: %2)</translation>
    </message>
</context>
<context>
    <name>lotse::EvidencePopover</name>
    <message>
        <location filename="../app/widgets/evidencepopover.cpp" line="+108" />
        <location line="+1" />
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Source</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <location line="+1" />
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No link</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Unlock path:</source>
        <translation>Weg:</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Stale:</source>
        <translation>Veraltet:</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Contradiction:</source>
        <translation>Widerspruch:</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Announced:</source>
        <translation>Angekündigt:</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Ask the provider:</source>
        <translation>Frage an den Anbieter:</translation>
    </message>
    <message>
        <location line="+7" />
        <source>At other times</source>
        <translation>Zu anderen Zeiten</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+1" />
        <source>Note on this claim</source>
        <translation>Notiz zu dieser Angabe</translation>
    </message>
    <message>
        <location line="+30" />
        <source>&amp;Open source</source>
        <translation>Beleg ö&amp;ffnen</translation>
    </message>
    <message>
        <location line="+15" />
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
</context>
<context>
    <name>lotse::ExportChecklist</name>
    <message>
        <location filename="../app/widgets/exportchecklist.cpp" line="+19" />
        <source>Check before export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Hints do not prevent the export. The report shows them with the evidence.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+29" />
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+24" />
        <source>All questions answered</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n question(s) open</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+0" />
        <source>To the questions</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n high risk(s) without a measure</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>To the risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No high risk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>High risks have measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No claim is stale</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n Angabe veraltet</numerusform><numerusform>%n Angaben veraltet</numerusform></translation>
    </message>
    <message>
        <location line="+0" />
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No option chosen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Every claim on %1 is documented</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n claim(s) on %1 unknown</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Question list …</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lotse::FileHandling</name>
    <message>
        <location filename="../app/filehandling.cpp" line="+26" />
        <source>Open engagement</source>
        <translation>Beratung öffnen</translation>
    </message>
    <message>
        <location line="+0" />
        <location line="+3" />
        <source>Engagements (*.lotse)</source>
        <translation>Beratungen (*.lotse)</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Save engagement</source>
        <translation>Beratung speichern</translation>
    </message>
    <message>
        <location line="+73" />
        <source>Unnamed engagement</source>
        <translation>Beratung ohne Namen</translation>
    </message>
    <message>
        <location line="+42" />
        <source>%1 could not be opened. %2</source>
        <translation>%1 ließ sich nicht öffnen. %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 is open. %2</source>
        <translation>%1 ist geöffnet. %2</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%1 is open with %n note(s). The first: %2</source>
        <translation>
            <numerusform>%1 ist geöffnet, mit %n Hinweis: %2</numerusform><numerusform>%1 ist geöffnet, mit %n Hinweisen. Der erste: %2</numerusform></translation>
    </message>
    <message>
        <location line="+9" />
        <source>The engagement was not saved. %1</source>
        <translation>Die Beratung wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Other place …</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Without saving, everything since the last save is lost.</source>
        <translation>Ohne Speichern geht alles seit der letzten Sicherung verloren.</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Engagement</source>
        <translation>Beratung</translation>
    </message>
</context>
<context>
    <name>lotse::FindBar</name>
    <message>
        <location filename="../app/library/findbar.cpp" line="+23" />
        <location line="+1" />
        <source>Search in the source text</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location line="+55" />
        <source>no hit</source>
        <translation>kein Treffer</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform><numerusform>%n Treffer</numerusform></translation>
    </message>
</context>
<context>
    <name>lotse::FixPopup</name>
    <message>
        <location filename="../app/library/fixpopup.cpp" line="+19" />
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Quick fix</source>
        <translation>Schnellhilfe</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Alt+Enter</source>
        <translation>Alt+Eingabe</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>lotse::Headline</name>
    <message>
        <location filename="../app/models/headline.cpp" line="+49" />
        <source>No options chosen yet</source>
        <translation>Noch keine Optionen gewählt</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>No option is in yet, %n are not cleared</source>
        <translation>
            <numerusform>Noch ist keine Option dabei, %n ist ungeklärt</numerusform><numerusform>Noch ist keine Option dabei, %n sind ungeklärt</numerusform></translation>
    </message>
    <message>
        <location line="+0" />
        <source>No option is in</source>
        <translation>Keine Option ist dabei</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 is ahead</source>
        <translation>%1 liegt vorn</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n options are close together</source>
        <translation>
            <numerusform>%n Optionen liegen dicht beieinander</numerusform><numerusform>%n Optionen liegen dicht beieinander</numerusform></translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 are close together</source>
        <translation>%1 liegen dicht beieinander</translation>
    </message>
    <message>
        <location line="+14" />
        <source>%1 is %2 points ahead of %3, whatever the unknown claims turn out to be</source>
        <translation>%1 liegt %2 Punkte vor %3, egal wie Unbelegtes ausfällt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 is %2 points ahead of %3</source>
        <translation>%1 liegt %2 Punkte vor %3</translation>
    </message>
</context>
<context>
    <name>lotse::HelpWindow</name>
    <message>
        <location filename="../app/helpwindow.cpp" line="+21" />
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>lotse::IssueModel</name>
    <message>
        <location filename="../app/library/issuemodel.cpp" line="+82" />
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 in line %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Quick fix</source>
        <translation>Schnellhilfe</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Stale evidence</source>
        <translation>Veralteter Beleg</translation>
    </message>
</context>
<context>
    <name>lotse::LeadReasons</name>
    <message>
        <location filename="../app/models/leadreasons.cpp" line="+76" />
        <source>No option is ahead everywhere: the order depends on the weights.</source>
        <translation>Keine Option liegt überall vorn: Die Reihenfolge hängt von den Gewichten ab.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Whatever the weights: %1 is nowhere worse than %2.</source>
        <translation>Egal wie Sie gewichten: %1 ist nirgends schlechter als %2.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Every weighted claim about %1 is documented and up to date.</source>
        <translation>Jede gewichtete Angabe zu %1 ist belegt und aktuell.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 (weight %2)</source>
        <translation>%1 (Gewicht %2)</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n claims about %1 are unknown, stale or contradicting. Most important: %2.</source>
        <translation>
            <numerusform>%n Angabe zu %1 ist unbelegt, veraltet oder widersprüchlich: %2.</numerusform><numerusform>%n Angaben zu %1 sind unbelegt, veraltet oder widersprüchlich. Am wichtigsten: %2.</numerusform></translation>
    </message>
</context>
<context>
    <name>lotse::LinkRecords</name>
    <message>
        <location filename="../app/library/linkrecords.cpp" line="+101" />
        <source>Link answered on %1.</source>
        <translation>Der Link antwortete am %1.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Link checked on %1: the page has moved to %2.</source>
        <translation>Link geprüft am %1: Die Seite ist umgezogen nach %2.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Link checked on %1: the page no longer exists.</source>
        <translation>Link geprüft am %1: Die Seite gibt es nicht mehr.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Link checked on %1: the server lets only people in. Please open it yourself.</source>
        <translation>Link geprüft am %1: Der Server lässt nur Menschen ein. Bitte öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Link checked on %1: no answer in time.</source>
        <translation>Link geprüft am %1: keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Link checked on %1: the address is not a secure one (HTTPS), so it was not opened.</source>
        <translation>Link geprüft am %1: Die Adresse ist nicht sicher (HTTPS) und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Link checked on %1: the address points to this computer, so it was not opened.</source>
        <translation>Link geprüft am %1: Die Adresse zeigt auf diesen Rechner und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Link checked on %1: the server redirects in a circle.</source>
        <translation>Link geprüft am %1: Der Server leitet im Kreis weiter.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Link checked on %1: no secure connection, the certificate is not valid.</source>
        <translation>Link geprüft am %1: keine sichere Verbindung, das Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Link checked on %1: the server reports error %2.</source>
        <translation>Link geprüft am %1: Der Server meldet Fehler %2.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Link checked on %1: no connection.</source>
        <translation>Link geprüft am %1: keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>lotse::Logo</name>
    <message>
        <location filename="../app/models/logo.cpp" line="+60" />
        <source>%1 could not be opened: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 is larger than 1 MiB. Please choose a smaller picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 is no PNG or SVG picture that can be shown. Please choose another file.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lotse::MainWindow</name>
    <message>
        <location filename="../app/mainwindow.cpp" line="+265" />
        <source>New engagement</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Engagement of %1</source>
        <translation>Beratung vom %1</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Unsaved engagement</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1[*] – Lotse</source>
        <translation>%1[*] – Lotse</translation>
    </message>
    <message>
        <location line="+22" />
        <source>No engagement yet</source>
        <translation>Noch keine Beratung</translation>
    </message>
    <message>
        <location line="+46" />
        <source>Own library folder</source>
        <translation>Eigener Bibliotheksordner</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Lotse %1 helps a consultant and a client to choose an AI provider together.

Program: GNU General Public License, version 3 or later. Content: CC BY 4.0.</source>
        <translation>Mit Lotse %1 wählen Beratung und Kunde gemeinsam einen KI-Anbieter aus.

Programm: GNU General Public License, Version 3 oder später. Inhalte: CC BY 4.0.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>About Lotse</source>
        <translation>Über Lotse</translation>
    </message>
</context>
<context>
    <name>lotse::MessageBar</name>
    <message>
        <location filename="../app/widgets/messagebar.cpp" line="+50" />
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lotse::OptionStateModel</name>
    <message>
        <location filename="../app/models/optionstatemodel.cpp" line="+58" />
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>lotse::OptionTile</name>
    <message>
        <location filename="../app/widgets/optiontile.cpp" line="+19" />
        <location line="+1" />
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lotse::OptionTiles</name>
    <message>
        <location filename="../app/widgets/optiontiles.cpp" line="+108" />
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>lotse::PageHeader</name>
    <message>
        <location filename="../app/widgets/pageheader.cpp" line="+39" />
        <source>Workload</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location line="+54" />
        <source>Workload %1 of %2: %3</source>
        <translation>Einsatz %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>lotse::PageThumbnailModel</name>
    <message>
        <location filename="../app/models/pagethumbnailmodel.cpp" line="+75" />
        <source>Page %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lotse::PartnershipCard</name>
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
    <name>lotse::ProductHead</name>
    <message>
        <location filename="../app/pages/startparts.cpp" line="+68" />
        <source>Choose an AI provider together</source>
        <translation>KI-Anbieter gemeinsam auswählen</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileListModel</name>
    <message>
        <location filename="../app/library/profilelistmodel.cpp" line="+48" />
        <source>%1, shared file</source>
        <translation>%1, gemeinsame Datei</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform><numerusform>%n Fehler</numerusform></translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 criteria documented</source>
        <translation>%1 von %2 Kriterien belegt</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n stale claim(s)</source>
        <translation>
            <numerusform>%n veraltete Angabe</numerusform><numerusform>%n veraltete Angaben</numerusform></translation>
    </message>
    <message>
        <location line="+2" />
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileListPanel</name>
    <message>
        <location filename="../app/library/profilelistpanel.cpp" line="+105" />
        <location line="+1" />
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Providers and shared files</source>
        <translation>Anbieter und gemeinsame Dateien</translation>
    </message>
    <message>
        <location line="+8" />
        <source>&amp;New …</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Copy …</source>
        <translation>&amp;Kopieren …</translation>
    </message>
    <message>
        <location line="+5" />
        <source>New provider from a template</source>
        <translation>Neuer Anbieter aus einer Vorlage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copy the shown provider under another name</source>
        <translation>Den gezeigten Anbieter unter anderem Namen kopieren</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileReadDelegate</name>
    <message>
        <location filename="../app/library/profilereaddelegate.cpp" line="+185" />
        <source>Level of %1</source>
        <translation>Stufe von %1</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileReadModel</name>
    <message>
        <location filename="../app/library/profilereadmodel.cpp" line="+61" />
        <source>%1 of %2 documented</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <location line="+17" />
        <source>%1 · %2</source>
        <comment>criterion and option</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+11" />
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <location line="+37" />
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n day(s) old, limit %1</source>
        <translation>
            <numerusform>%n Tag alt, Grenze %1</numerusform><numerusform>%n Tage alt, Grenze %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform><numerusform>%n Tage alt</numerusform></translation>
    </message>
    <message>
        <location line="+3" />
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <location line="+13" />
        <source>read on %1</source>
        <translation>gelesen am %1</translation>
    </message>
    <message>
        <location line="+33" />
        <source>evidence stale</source>
        <translation>Beleg veraltet</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileReadPanel</name>
    <message>
        <location filename="../app/library/profilereadpanel.cpp" line="+85" />
        <source>Views of the profile</source>
        <translation>Ansichten des Profils</translation>
    </message>
    <message>
        <location line="+12" />
        <location line="+104" />
        <source>Stale evidence</source>
        <translation>Veraltete Belege</translation>
    </message>
    <message>
        <location line="-71" />
        <source>Provider or deployment whose claims are shown</source>
        <translation>Anbieter oder Bereitstellung, deren Angaben gezeigt werden</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Claims of the profile</source>
        <translation>Angaben des Profils</translation>
    </message>
    <message>
        <location line="+24" />
        <source>Differences from the shipped version</source>
        <translation>Unterschiede zur Auslieferung</translation>
    </message>
    <message numerus="yes">
        <location line="+26" />
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform><numerusform>%n Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n stale</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n veraltet</numerusform><numerusform>%n veraltet</numerusform></translation>
    </message>
    <message>
        <location line="+2" />
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location line="+0" />
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location line="+40" />
        <source>Provider: holds for all deployments</source>
        <translation>Anbieter: gilt für alle Bereitstellungen</translation>
    </message>
</context>
<context>
    <name>lotse::QuestionCard</name>
    <message>
        <location filename="../app/widgets/questioncard.cpp" line="+45" />
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <location line="+54" />
        <source>Add a note (N)</source>
        <translation>Notiz hinzufügen (N)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add a note to question %1</source>
        <translation>Notiz zu Frage %1 hinzufügen</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Note, for the report’s appendix</source>
        <translation>Notiz, für den Anhang des Berichts</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Note on question %1</source>
        <translation>Notiz zu Frage %1</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Remove answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <location line="+85" />
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+123" />
        <location line="+45" />
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <location line="-19" />
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+19" />
        <source>answered: %1</source>
        <translation>beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>lotse::QuestionList</name>
    <message>
        <location filename="../app/models/leadreasons.cpp" line="+14" />
        <source>Questions about %1</source>
        <translation>Fragen zu %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>not documented so far</source>
        <translation>bisher nicht belegt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>documented, but to be confirmed</source>
        <translation>belegt, aber zu bestätigen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>   Answer and evidence (address, date):</source>
        <translation>   Antwort und Beleg (Adresse, Datum):</translation>
    </message>
</context>
<context>
    <name>lotse::QuestionsPage</name>
    <message>
        <location filename="../app/pages/questionspage.cpp" line="+87" />
        <source>Answered questions of this section</source>
        <translation>Beantwortete Fragen dieses Abschnitts</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unfold answered</source>
        <translation>Beantwortete aufklappen</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Show effect</source>
        <translation>Wirkung zeigen</translation>
    </message>
    <message>
        <location line="+153" />
        <source>Step 2 of 6 · Questions</source>
        <translation>Schritt 2 von 6 · Fragen</translation>
    </message>
    <message>
        <location line="+10" />
        <source>No option is chosen for comparison yet</source>
        <translation>Noch keine Option zum Vergleich gewählt</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 options are still in</source>
        <translation>%1 von %2 Optionen sind noch dabei</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 options are still in, %3 not cleared</source>
        <translation>%1 von %2 Optionen sind noch dabei, %3 ungeklärt</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Next: Comparison</source>
        <translation>Weiter: Vergleich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Section %1: %2</source>
        <translation>Abschnitt %1: %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Keys 1–9 choose an answer, Tab goes to the next question</source>
        <translation>Tasten 1–9 wählen eine Antwort, Tab geht zur nächsten Frage</translation>
    </message>
    <message numerus="yes">
        <location line="+22" />
        <source>after %n answer(s)</source>
        <translation>
            <numerusform>nach %n Antwort</numerusform><numerusform>nach %n Antworten</numerusform></translation>
    </message>
    <message>
        <location line="+2" />
        <source>Last answer · Question %1</source>
        <translation>Letzte Antwort · Frage %1</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 in · %2 not cleared · %3 out</source>
        <translation>%1 dabei · %2 ungeklärt · %3 ausgeschieden</translation>
    </message>
    <message>
        <location line="+31" />
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+2" />
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Out now: %1.</source>
        <translation>Jetzt ausgeschieden: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not cleared now: %1.</source>
        <translation>Jetzt ungeklärt: %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>In again: %1.</source>
        <translation>Wieder dabei: %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n weight(s) changed.</source>
        <translation>
            <numerusform>%n Gewicht geändert.</numerusform><numerusform>%n Gewichte geändert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n new duty(ies).</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>No option and no weight changes.</source>
        <translation>Keine Option und kein Gewicht ändert sich.</translation>
    </message>
</context>
<context>
    <name>lotse::Rail</name>
    <message>
        <location filename="../app/widgets/rail.cpp" line="+22" />
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Provider library</source>
        <translation>Anbieter-Bibliothek</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>lotse::RankingModel</name>
    <message>
        <location filename="../app/models/rankingmodel.cpp" line="+67" />
        <source>Points of 100</source>
        <translation>Punkte von 100</translation>
    </message>
    <message>
        <location line="+1" />
        <source>if everything uncertain turns out worst</source>
        <translation>wenn alles Ungewisse ungünstig ausfällt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>if everything uncertain turns out best</source>
        <translation>wenn alles Ungewisse günstig ausfällt</translation>
    </message>
    <message>
        <location line="+44" />
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+43" />
        <source>Group or criterion</source>
        <translation>Gruppe oder Kriterium</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>lotse::RankingPage</name>
    <message>
        <location filename="../app/pages/rankingpage.cpp" line="+107" />
        <source>No options yet</source>
        <translation>Noch keine Optionen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose in the first step which options you want to compare.</source>
        <translation>Wählen Sie im ersten Schritt, welche Optionen Sie vergleichen möchten.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Choose options</source>
        <translation>Optionen wählen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No ranking yet</source>
        <translation>Noch keine Rangfolge</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answer the questions first: they decide what is required and what counts how much.</source>
        <translation>Beantworten Sie zuerst die Fragen: Sie bestimmen, was nötig ist und was wie viel zählt.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Go to the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <location line="+1" />
        <source>points of 100 by group; bracket: range of unknown claims</source>
        <translation>Punkte von 100 nach Gruppen; Klammer: Spanne der unbelegten Angaben</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Values</source>
        <translation>We&amp;rte</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Save image…</source>
        <translation>&amp;Bild speichern …</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Ranking in numbers</source>
        <translation>Rangfolge in Zahlen</translation>
    </message>
    <message>
        <location line="+42" />
        <source>The largest differences</source>
        <translation>Die größten Unterschiede</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>total 100 %</source>
        <translation>Summe 100 %</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;From answers</source>
        <translation>&amp;Aus Fragen</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Tick: start value before the questions. Pale band: margin.</source>
        <translation>Strich: Startwert vor den Fragen. Helles Band: Spielraum.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>This decides now</source>
        <translation>Das entscheidet jetzt</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save as text file…</source>
        <translation>Als Textdatei speichern …</translation>
    </message>
    <message>
        <location line="+10" />
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>what could happen, and its early signs</source>
        <translation>was geschehen könnte, und woran man es früh merkt</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Arrow keys move a weight by 1 %, Page keys by 10 %, Home goes back to the answers</source>
        <translation>Pfeiltasten ändern ein Gewicht um 1 %, Bild-Tasten um 10 %, Pos1 geht zurück zu den Fragen</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Step 4 of 6 · Ranking</source>
        <translation>Schritt 4 von 6 · Rangfolge</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Next: Risks</source>
        <translation>&amp;Weiter: Risiken</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Relaxing question %1 helps most. Then %2 would be in again.</source>
        <translation>Am meisten hilft: Frage %1 lockern. Dann ist wieder dabei: %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Each option misses more than one requirement. The comparison shows which.</source>
        <translation>Jede Option verfehlt mehr als eine Anforderung. Der Vergleich zeigt, welche.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All options are out</source>
        <translation>Alle Optionen sind ausgeschieden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Show question %1</source>
        <translation>Frage %1 zeigen</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Go to the comparison</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Unlock path: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <location line="+19" />
        <source>&amp;Question list for %1</source>
        <translation>Fra&amp;genliste an %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Why is %1 ahead of %2?</source>
        <translation>Warum liegt %1 vor %2?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 and %2 in comparison</source>
        <translation>%1 und %2 im Vergleich</translation>
    </message>
    <message>
        <location line="+18" />
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location line="+44" />
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Keep a weight</source>
        <translation>Gewicht festhalten</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Free a weight</source>
        <translation>Gewicht freigeben</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Weights from the answers</source>
        <translation>Gewichte aus den Fragen</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <location line="+4" />
        <source>ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Image saved: %1</source>
        <translation>Bild gespeichert: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The image could not be written: %1</source>
        <translation>Das Bild ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <location line="+19" />
        <source>The question list is in the clipboard.</source>
        <translation>Die Fragenliste liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Save question list</source>
        <translation>Fragenliste speichern</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Question list saved: %1</source>
        <translation>Fragenliste gespeichert: %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The question list could not be written: %1</source>
        <translation>Die Fragenliste ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>lotse::RankingView</name>
    <message>
        <location filename="../app/widgets/rankingview.cpp" line="+38" />
        <source>Ranking as bars</source>
        <translation>Rangfolge als Balken</translation>
    </message>
    <message>
        <location line="+10" />
        <source>%1. The numbers are in the table behind Values.</source>
        <translation>%1. Die Zahlen stehen in der Tabelle hinter „Werte“.</translation>
    </message>
</context>
<context>
    <name>lotse::RatingDelegate</name>
    <message>
        <location filename="../app/widgets/ratingdelegate.cpp" line="+226" />
        <source>K.O.</source>
        <translation>K.-o.</translation>
    </message>
</context>
<context>
    <name>lotse::RatingLegend</name>
    <message>
        <location filename="../app/widgets/ratinglegend.cpp" line="+16" />
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>very favourable</source>
        <translation>sehr günstig</translation>
    </message>
    <message>
        <location line="+0" />
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <location line="+0" />
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+0" />
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unknown</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <location line="+0" />
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <location line="+0" />
        <source>low confidence</source>
        <translation>niedrige Sicherheit</translation>
    </message>
</context>
<context>
    <name>lotse::RecentDelegate</name>
    <message>
        <location filename="../app/widgets/recentdelegate.cpp" line="+84" />
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>lotse::RecentHead</name>
    <message>
        <location filename="../app/pages/startparts.cpp" line="+87" />
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>lotse::RecentModel</name>
    <message>
        <location filename="../app/models/recentmodel.cpp" line="+113" />
        <source>%1, step %2 of 6, %3</source>
        <translation>%1, Schritt %2 von 6, %3</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, not found</source>
        <translation>%1, nicht gefunden</translation>
    </message>
    <message>
        <location line="+8" />
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location line="+1" />
        <source>no ranking yet</source>
        <translation>noch keine Rangfolge</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 in front</source>
        <translation>%1 vorn</translation>
    </message>
    <message>
        <location line="+8" />
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>lotse::ReportForm</name>
    <message>
        <location filename="../app/pages/reportform.cpp" line="+77" />
        <source>it is the same option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>the same provider (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>the same model owner (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>the same host (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>the same contract partner (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>the same parent company (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>the same sub-processor (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>the same law over the parent company (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+19" />
        <source>Choose a logo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <location line="+20" />
        <source>Chosen option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-17" />
        <location line="+21" />
        <source>Plan B</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-11" />
        <source>&amp;Chosen option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Plan &amp;B (does not fail together with the choice)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>Reasons, 2 to 5 sentences, shown in the summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+34" />
        <source>Exit plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-25" />
        <source>&amp;Insert suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Insert suggested reasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Insert &amp;suggestion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Insert a suggested exit plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Reasons (2–5 sentences, shown in the summary)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>E&amp;xit plan</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+6" />
        <location line="+189" />
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="-187" />
        <source>Reasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <location line="+6" />
        <source>C&amp;hange …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Choose the logo of the consultancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Re&amp;move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Remove the logo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <location line="+11" />
        <source>Language of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-10" />
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Logo of the consultancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Version of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Logo removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Cover</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Situation and answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Comparison in detail</source>
        <translation>Vergleich im Einzelnen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Risks and measures</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sources with dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Background</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Contents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Contents of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+27" />
        <source>not chosen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 – rank %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 – out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 – rank %2, not cleared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1 – no longer in the library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Choose an option first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>No option is independent of the choice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Independent of the choice: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Fails together with the choice. Both have: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Does not fail together with the choice. Both have: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Shares neither model owner nor host nor parent company with the choice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>PNG or SVG, at most 1 MiB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Vector drawing, printed sharp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Picture (PNG)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+36" />
        <source>Logo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <location line="+14" />
        <source>Please choose an option first: the suggestion is made from its results.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-11" />
        <source>Suggested reasons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>Suggested exit plan</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lotse::ReportPage</name>
    <message>
        <location filename="../app/pages/reportpage.cpp" line="+54" />
        <source>Export the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Export as final version?</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n claim(s) that decide the result are not documented. The report says so.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Export as final</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <source>Parts of the recommendation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <location line="+47" />
        <source>Duties (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Report ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No option chosen yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>Report ready, %n hint(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>Step 6 of 6 · Recommendation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Export as PDF …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+25" />
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+30" />
        <source>The report could not be written to %1. %2 Nothing is lost: choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>PDF exported: %1, %n page(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location line="+23" />
        <source>The printer does not answer. Please choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+37" />
        <location line="+2" />
        <source>Questions to the provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>Change of a duty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+28" />
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>lotse::ReportPreview</name>
    <message>
        <location filename="../app/widgets/reportpreview.cpp" line="+31" />
        <source>Preview of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Pages of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+48" />
        <location line="+1" />
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Whole &amp;page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Width</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+49" />
        <source>Preview is up to date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Preview is being made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+27" />
        <source>No page yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>lotse::RiskDetail</name>
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
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Measure in own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Owner</source>
        <translation>Zuständig</translation>
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
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+58" />
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Effect: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Sources</source>
        <translation>Belege</translation>
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
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lotse::RiskExplanation</name>
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
        <translation>%1 %2</translation>
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
        <translation>Gesetz</translation>
    </message>
    <message>
        <location line="+32" />
        <source>Worldwide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>EU Data Zone</source>
        <translation>EU-Datenzone</translation>
    </message>
</context>
<context>
    <name>lotse::RiskMapWidget</name>
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
    <name>lotse::RiskModel</name>
    <message>
        <location filename="../app/models/riskmodel.cpp" line="+64" />
        <source>all</source>
        <translation>alle</translation>
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
        <translation>niedrig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>elevated</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>high</source>
        <translation>hoch</translation>
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
        <translation>erledigt</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1 %2</source>
        <extracomment>level of a risk: points from 1 to 25 and the word for them, such as "16 high"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Risk %1, %2, likelihood %3, impact %4, %5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+62" />
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Betrifft</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Owner</source>
        <translation>Zuständig</translation>
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
    <name>lotse::RisksPage</name>
    <message>
        <location filename="../app/pages/riskspage.cpp" line="+66" />
        <source>Parts of the risks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>No options yet</source>
        <translation>Noch keine Optionen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose in the first step which options you want to compare.</source>
        <translation>Wählen Sie im ersten Schritt, welche Optionen Sie vergleichen möchten.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Choose options</source>
        <translation>Optionen wählen</translation>
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
        <translation>&amp;Zurück</translation>
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
        <translation>
            <numerusform>%n Risiko</numerusform><numerusform>%n Risiken</numerusform></translation>
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
    <name>lotse::Session</name>
    <message>
        <location filename="../app/session.cpp" line="+76" />
        <source>The folder is no library. %1</source>
        <translation>Der Ordner ist keine Bibliothek. %1</translation>
    </message>
</context>
<context>
    <name>lotse::SourceMessages</name>
    <message>
        <location filename="../app/library/sourcemessages.cpp" line="+44" />
        <source>unknown level</source>
        <translation>unbekannte Stufe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unknown name</source>
        <translation>unbekannter Name</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unknown source</source>
        <translation>unbekannter Beleg</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not allowed here</source>
        <translation>hier nicht erlaubt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>one language is missing</source>
        <translation>eine Sprache fehlt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <location line="+2" />
        <source>occurs twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <location line="+1" />
        <source>wrong type</source>
        <translation>falsche Art</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <location line="+2" />
        <source>wrong number</source>
        <translation>falsche Zahl</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not a web address</source>
        <translation>keine Internetadresse</translation>
    </message>
    <message>
        <location line="+1" />
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <location line="+1" />
        <source>no source</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <location line="+1" />
        <source>inherits from itself</source>
        <translation>erbt von sich selbst</translation>
    </message>
    <message numerus="yes">
        <location line="+17" />
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform><numerusform>%n Tage alt</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%1: the evidence is %n day(s) old, the limit is %2.</source>
        <translation>
            <numerusform>%1: Der Beleg ist %n Tag alt, die Grenze liegt bei %2.</numerusform><numerusform>%1: Der Beleg ist %n Tage alt, die Grenze liegt bei %2.</numerusform></translation>
    </message>
</context>
<context>
    <name>lotse::SourcePanel</name>
    <message>
        <location filename="../app/library/sourcepanel.cpp" line="+52" />
        <source>Shipped text and your text side by side</source>
        <translation>Auslieferung und Ihr Text nebeneinander</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Tab now leaves the source text.</source>
        <translation>Tab verlässt jetzt den Quelltext.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Esc, then Tab leaves the source text.</source>
        <translation>Esc, dann Tab verlässt den Quelltext.</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Undo in the source text</source>
        <translation>Im Quelltext rückgängig machen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Redo in the source text</source>
        <translation>Im Quelltext wiederherstellen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+131" />
        <source>Compare with shipped version</source>
        <translation>Mit Auslieferung vergleichen</translation>
    </message>
    <message>
        <location line="-127" />
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Messages about the source text</source>
        <translation>Meldungen zum Quelltext</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>F8 goes to the next</source>
        <translation>F8 springt zur nächsten</translation>
    </message>
    <message>
        <location line="+24" />
        <source>Source text of %1</source>
        <translation>Quelltext von %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, read only</source>
        <translation>%1, nur lesen</translation>
    </message>
    <message numerus="yes">
        <location line="+17" />
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform><numerusform>%n Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform><numerusform>%n Hinweise</numerusform></translation>
    </message>
    <message>
        <location line="+1" />
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Back to the source text</source>
        <translation>Zurück zum Quelltext</translation>
    </message>
</context>
<context>
    <name>lotse::StartPage</name>
    <message>
        <location filename="../app/pages/startpage.cpp" line="+75" />
        <source>New engagement …</source>
        <translation>Neue Beratung …</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Empty document, starts with the client</source>
        <translation>Leeres Dokument, beginnt mit dem Kunden</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <location line="+0" />
        <source>A saved engagement (*.lotse)</source>
        <translation>Eine gespeicherte Beratung (*.lotse)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open a sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Filled in, to try things out</source>
        <translation>Ausgefüllt, zum Ausprobieren</translation>
    </message>
    <message>
        <location line="+27" />
        <source>All data stays on this computer. Lotse uses the internet only for “Check links” and asks first.</source>
        <translation>Alle Daten bleiben auf diesem Rechner. Lotse ruft das Internet nur für „Links prüfen“ auf und fragt vorher.</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Search client or result</source>
        <translation>Kunde oder Ergebnis suchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Search recent engagements</source>
        <translation>Zuletzt bearbeitete Beratungen durchsuchen</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Recent engagements</source>
        <translation>Zuletzt bearbeitete Beratungen</translation>
    </message>
    <message>
        <location line="+10" />
        <source>No engagement yet</source>
        <translation>Noch keine Beratung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Engagements that you open or save appear here. A sample shows what the result looks like.</source>
        <translation>Hier stehen Beratungen, die Sie öffnen oder speichern. Ein Beispiel zeigt, wie das Ergebnis aussieht.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Recently edited</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Provider library</source>
        <translation>Anbieter-Bibliothek</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Open &amp;library</source>
        <translation>Bibliothek &amp;öffnen</translation>
    </message>
    <message>
        <location line="+91" />
        <source>%1 providers, %2 criteria, %3 sources · as of %4</source>
        <translation>%1 Anbieter, %2 Kriterien, %3 Belege · Stand %4</translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n Angabe veraltet</numerusform><numerusform>%n Angaben veraltet</numerusform></translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n claim(s) unknown</source>
        <translation>
            <numerusform>%n Angabe nicht belegt</numerusform><numerusform>%n Angaben nicht belegt</numerusform></translation>
    </message>
    <message>
        <location line="+2" />
        <source>Profiles without errors</source>
        <translation>Profile fehlerfrei</translation>
    </message>
    <message>
        <location line="+0" />
        <source>No profile could be read</source>
        <translation>Kein Profil lesbar</translation>
    </message>
</context>
<context>
    <name>lotse::StatusLine</name>
    <message>
        <location filename="../app/widgets/statusline.cpp" line="+37" />
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location line="+2" />
        <source>View at an earlier date, read-only</source>
        <translation>Ansicht zu früherem Stand, nur lesen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Library: as of %1</source>
        <translation>Bibliothek: Stand %1</translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n Angabe veraltet</numerusform><numerusform>%n Angaben veraltet</numerusform></translation>
    </message>
    <message>
        <location line="+6" />
        <source>Interface: German</source>
        <translation>Oberfläche: Deutsch</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Interface: English</source>
        <translation>Oberfläche: Englisch</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Text %1 %</source>
        <translation>Schrift %1 %</translation>
    </message>
</context>
<context>
    <name>lotse::StepModel</name>
    <message>
        <location filename="../app/models/stepmodel.cpp" line="+77" />
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Client and situation</source>
        <translation>Kunde und Lage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Provider library</source>
        <translation>Anbieter-Bibliothek</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Confirm weights</source>
        <translation>Gewichte bestätigen</translation>
    </message>
    <message>
        <location line="+45" />
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Step %1, %2, %3, current</source>
        <translation>Schritt %1, %2, %3, aktuell</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Step %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Section %1, %2 of %3 answered</source>
        <translation>Abschnitt %1, %2 von %3 beantwortet</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <location line="+56" />
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <location line="+0" />
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <location line="+3" />
        <source>not started</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 in, %2 not cleared</source>
        <translation>%1 dabei, %2 ungeklärt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 of %2 options in</source>
        <translation>%1 von %2 Optionen dabei</translation>
    </message>
    <message>
        <location line="+4" />
        <location line="+8" />
        <source>after the questions</source>
        <translation>nach den Fragen</translation>
    </message>
    <message>
        <location line="-6" />
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 in front</source>
        <translation>%1 vorn</translation>
    </message>
    <message>
        <location line="+0" />
        <source>no option is in</source>
        <translation>keine Option dabei</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1, %2 high</source>
        <translation>%1, %2 hoch</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n Risiko</numerusform><numerusform>%n Risiken</numerusform></translation>
    </message>
    <message>
        <location line="+4" />
        <source>last of all</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>final version</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <location line="+0" />
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>lotse::StepOverview</name>
    <message>
        <location filename="../app/pages/startparts.cpp" line="-75" />
        <source>Name, industry, language of the report</source>
        <translation>Name, Branche, Sprache des Berichts</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Up to 30 questions, each shows its effect at once</source>
        <translation>Bis zu 30 Fragen, jede zeigt sofort ihre Wirkung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Criteria and options with evidence</source>
        <translation>Kriterien und Optionen mit Belegen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Check the weights: does first place hold?</source>
        <translation>Gewichte prüfen: Hält der erste Platz?</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Measures, owners, dates</source>
        <translation>Maßnahmen, Zuständige, Termine</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Give reasons and export the report</source>
        <translation>Begründen und Bericht ausgeben</translation>
    </message>
    <message>
        <location line="+8" />
        <source>How an engagement runs</source>
        <translation>So läuft eine Beratung</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>rund %n Minute</numerusform><numerusform>rund %n Minuten</numerusform></translation>
    </message>
    <message>
        <location line="+20" />
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>lotse::TimelineModel</name>
    <message>
        <location filename="../app/models/timelinemodel.cpp" line="+44" />
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <location line="+1" />
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location line="+1" />
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location line="+1" />
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <location line="+24" />
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Date</source>
        <translation>Datum</translation>
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
        <translation>Preis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Law</source>
        <translation>Recht</translation>
    </message>
</context>
<context>
    <name>lotse::WeightBars</name>
    <message>
        <location filename="../app/widgets/weightbars.cpp" line="+31" />
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 %2, change %3</source>
        <translation>%1 %2, Änderung %3</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>lotse::WeightPanel</name>
    <message>
        <location filename="../app/widgets/weightpanel.cpp" line="+102" />
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 in percent</source>
        <translation>%1 in Prozent</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keep the weight of %1 when others are moved</source>
        <translation>Gewicht von %1 festhalten, wenn andere verschoben werden</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Show the criteria of %1</source>
        <translation>Kriterien von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>lotse::WeightSlider</name>
    <message>
        <location filename="../app/widgets/weightslider.cpp" line="+42" />
        <source>%1, %2 percent, margin %3 to %4, start value %5</source>
        <translation>%1, %2 Prozent, Spielraum %3 bis %4, Startwert %5</translation>
    </message>
</context>
<context>
    <name>lotse::WindowActions</name>
    <message>
        <location filename="../app/windowactions.cpp" line="+64" />
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;New engagement</source>
        <translation>&amp;Neue Beratung</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <location line="+4" />
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt bearbeitet</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Export PDF …</source>
        <translation>&amp;PDF ausgeben …</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Close engagement</source>
        <translation>Beratung s&amp;chließen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location line="+4" />
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location line="+9" />
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Find &amp;next</source>
        <translation>Weiter s&amp;uchen</translation>
    </message>
    <message>
        <location line="+5" />
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next &amp;area</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <location line="+1" />
        <source>P&amp;revious area</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+5" />
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location line="-4" />
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <location line="+7" />
        <source>&amp;Presentation</source>
        <translation>Präsen&amp;tation</translation>
    </message>
    <message>
        <location line="+10" />
        <source>En&amp;gagement</source>
        <translation>Be&amp;ratung</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Pre&amp;vious step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ne&amp;xt step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Main button of the page</source>
        <translation>&amp;Hauptschaltfläche der Seite</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Confirm &amp;weights</source>
        <translation>&amp;Gewichte bestätigen</translation>
    </message>
    <message>
        <location line="+6" />
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open provider &amp;library</source>
        <translation>&amp;Anbieter-Bibliothek öffnen</translation>
    </message>
    <message>
        <location line="+5" />
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Use &amp;own library folder …</source>
        <translation>&amp;Eigenen Bibliotheksordner verwenden …</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Use &amp;shipped library</source>
        <translation>&amp;Mitgelieferte Bibliothek verwenden</translation>
    </message>
    <message>
        <location line="+5" />
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Help for this &amp;page</source>
        <translation>Hilfe zu dieser &amp;Seite</translation>
    </message>
    <message>
        <location line="+1" />
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>&amp;About Lotse</source>
        <translation>Ü&amp;ber Lotse</translation>
    </message>
</context>
</TS>

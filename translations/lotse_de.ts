<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>If “%1” of %2 turns out to be “%3”, %4 has the most points as well.</source>
        <translation>Lautet „%1“ bei %2 „%3“, hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3”, it is out and %4 has the most points as well.</source>
        <translation>Lautet „%1“ bei %2 „%3“, scheidet diese Option aus, und %4 hat auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or better, %4 has the most points as well.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder besser, hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or better, it is out and %4 has the most points as well.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder besser, scheidet diese Option aus, und %4 hat auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or worse, %4 has the most points as well.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder schlechter, hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or worse, it is out and %4 has the most points as well.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder schlechter, scheidet diese Option aus, und %4 hat auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is above %3, %4 has the most points as well.</source>
        <translation>Liegt „%1“ bei %2 über %3, hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is above %3, it is out and %4 has the most points as well.</source>
        <translation>Liegt „%1“ bei %2 über %3, scheidet diese Option aus, und %4 hat auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is below %3, %4 has the most points as well.</source>
        <translation>Liegt „%1“ bei %2 unter %3, hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is below %3, it is out and %4 has the most points as well.</source>
        <translation>Liegt „%1“ bei %2 unter %3, scheidet diese Option aus, und %4 hat auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is between %3, %4 has the most points as well.</source>
        <translation>Liegt „%1“ bei %2 zwischen %3, hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is between %3, it is out and %4 has the most points as well.</source>
        <translation>Liegt „%1“ bei %2 zwischen %3, scheidet diese Option aus, und %4 hat auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” counts more than %2 (now %3), %4 has the most points as well.</source>
        <translation>Zählt „%1“ mehr als %2 (jetzt %3), hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” counts more than %2 (now %3), the advice turns to %4.</source>
        <translation>Zählt „%1“ mehr als %2 (jetzt %3), lautet der Rat %4.</translation>
    </message>
    <message>
        <source>If “%1” counts less than %2 (now %3), %4 has the most points as well.</source>
        <translation>Zählt „%1“ weniger als %2 (jetzt %3), hat %4 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” counts less than %2 (now %3), the advice turns to %4.</source>
        <translation>Zählt „%1“ weniger als %2 (jetzt %3), lautet der Rat %4.</translation>
    </message>
    <message>
        <source>No single weight turns the advice within its margin.</source>
        <translation>Kein einzelnes Gewicht ändert innerhalb seines Spielraums den Rat.</translation>
    </message>
    <message>
        <source>“%1” decides for %2 as long as that one is within %3 points.</source>
        <translation>„%1“ entscheidet für %2, solange diese Option höchstens %3 Punkte dahinter liegt.</translation>
    </message>
    <message>
        <source>“%1” decides for %2 as long as that one is within %3 points and better on it.</source>
        <translation>„%1“ entscheidet für %2, solange diese Option höchstens %3 Punkte dahinter liegt und darin besser ist.</translation>
    </message>
    <message>
        <source>Verdict %1: %2 is first in %3 of the cases, but “%4” speaks for %5</source>
        <translation>Urteil %1: %2 liegt in %3 der Fälle vorn, doch „%4“ spricht für %5</translation>
    </message>
    <message>
        <source>By points alone, %1 stands before %2 in %3 of the cases; “%4” speaks for %2.</source>
        <translation>Allein nach Punkten liegt %1 in %3 der Fälle vor %2; „%4“ spricht für %2.</translation>
    </message>
    <message>
        <source>In %1 of the cases another option than %2 is the best by points. Ask first: %3.</source>
        <translation>In %1 der Fälle ist nach Punkten eine andere Option als %2 die beste. Zuerst nachfragen: %3.</translation>
    </message>
    <message>
        <source>Which of those that share the lead is best is open. Ask first: %1.</source>
        <translation>Welche der gleichauf liegenden Optionen die beste ist, ist offen. Zuerst fragen: %1.</translation>
    </message>
    <message>
        <source>No claim is open that could favour another option; other weights may.</source>
        <translation>Keine Angabe ist offen, die für eine andere Option sprechen könnte; andere Gewichte können es.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is between %3, no option is in any more.</source>
        <translation>Liegt „%1“ bei %2 zwischen %3, ist keine Option mehr dabei.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is between %3, it is in and takes the lead.</source>
        <translation>Liegt „%1“ bei %2 zwischen %3, ist diese Option dabei und liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is between %3, it is out and %4 takes the lead.</source>
        <translation>Liegt „%1“ bei %2 zwischen %3, scheidet diese Option aus, und %4 liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is between %3, %4 takes the lead.</source>
        <translation>Liegt „%1“ bei %2 zwischen %3, liegt %4 vorn.</translation>
    </message>
    <message>
        <source>What the client needs decides which option stands first: that takes answers to the questions.</source>
        <translation>Was der Kunde braucht, entscheidet, welche Option vorn liegt: Dazu braucht es Antworten auf die Fragen.</translation>
    </message>
    <message>
        <source>No verdict: no question is answered yet</source>
        <translation>Kein Urteil: Noch ist keine Frage beantwortet</translation>
    </message>
    <message>
        <source>%1 (level with %2)</source>
        <translation>%1 (gleichauf mit %2)</translation>
    </message>
    <message>
        <source>Close together (within %1 points): %2. “%3”, set to decide then, leaves several of them equal.</source>
        <translation>Nah beieinander (innerhalb von %1 Punkten): %2. „%3“, das dann entscheiden soll, lässt mehrere von ihnen gleichauf.</translation>
    </message>
    <message>
        <source>Close together (within %1 points): %2. “%3”, set to decide then, does not apply to all of them.</source>
        <translation>Nah beieinander (innerhalb von %1 Punkten): %2. „%3“, das dann entscheiden soll, gilt nicht für alle davon.</translation>
    </message>
    <message>
        <source>Close together (within %1 points): %2. “%3”, set to decide then, does not tell them apart.</source>
        <translation>Nah beieinander (innerhalb von %1 Punkten): %2. „%3“, das dann entscheiden soll, unterscheidet sie nicht.</translation>
    </message>
    <message>
        <source>%1 has the most points, but “%2”, set to decide among close options, does not speak for it.</source>
        <translation>%1 hat die meisten Punkte, doch „%2“, das zwischen nah beieinander liegenden Optionen entscheiden soll, spricht nicht dafür.</translation>
    </message>
    <message>
        <source>Verdict open: %1 share the lead, %2 is first in %3 of the cases</source>
        <translation>Urteil offen: %1 liegen gleichauf vorn, %2 in %3 der Fälle</translation>
    </message>
    <message numerus="yes">
        <source>Verdict open: %n option(s) share the lead, %1 is first in %2 of the cases</source>
        <translation>
            <numerusform>Urteil offen: %n Option liegt vorn, %1 in %2 der Fälle</numerusform>
            <numerusform>Urteil offen: %n Optionen liegen gleichauf vorn, %1 in %2 der Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>tendenziell</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Verdict %1: %2 is first in %3 of the cases</source>
        <translation>Urteil %1: %2 liegt in %3 der Fälle vorn</translation>
    </message>
    <message>
        <source>Each option misses a requirement or lacks evidence for one.</source>
        <translation>Jede Option verfehlt eine Anforderung, oder ihr fehlt ein Beleg dafür.</translation>
    </message>
    <message>
        <source>Share of the places in %1 cases: weights within their margins, open claims within their spans, all at once</source>
        <translation>Anteil der Plätze in %1 Fällen: Gewichte in ihrem Spielraum, offene Angaben in ihrer Spanne, alles zugleich</translation>
    </message>
    <message>
        <source>Share of the places in %1 cases: all weights in your order, open claims within their spans, all at once</source>
        <translation>Anteil der Plätze in %1 Fällen: alle Gewichte in Ihrer Reihenfolge, offene Angaben in ihrer Spanne, alles zugleich</translation>
    </message>
    <message>
        <source>Share of the places in %1 cases: any weights of what counts, open claims within their spans, all at once</source>
        <translation>Anteil der Plätze in %1 Fällen: beliebige Gewichte dessen, was zählt, offene Angaben in ihrer Spanne, alles zugleich</translation>
    </message>
    <message>
        <source>If “%1” counts more than %2 (now %3), %4 takes the lead.</source>
        <translation>Zählt „%1“ mehr als %2 (jetzt %3), liegt %4 vorn.</translation>
    </message>
    <message>
        <source>If “%1” counts less than %2 (now %3), %4 takes the lead.</source>
        <translation>Zählt „%1“ weniger als %2 (jetzt %3), liegt %4 vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3”, %4 takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“, liegt %4 vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is above %3, %4 takes the lead.</source>
        <translation>Liegt „%1“ bei %2 über %3, liegt %4 vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is below %3, %4 takes the lead.</source>
        <translation>Liegt „%1“ bei %2 unter %3, liegt %4 vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3”, it is out and %4 takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“, scheidet diese Option aus, und %4 liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is above %3, it is out and %4 takes the lead.</source>
        <translation>Liegt „%1“ bei %2 über %3, scheidet diese Option aus, und %4 liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is below %3, it is out and %4 takes the lead.</source>
        <translation>Liegt „%1“ bei %2 unter %3, scheidet diese Option aus, und %4 liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3”, no option is in any more.</source>
        <translation>Lautet „%1“ bei %2 „%3“, ist keine Option mehr dabei.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is above %3, no option is in any more.</source>
        <translation>Liegt „%1“ bei %2 über %3, ist keine Option mehr dabei.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is below %3, no option is in any more.</source>
        <translation>Liegt „%1“ bei %2 unter %3, ist keine Option mehr dabei.</translation>
    </message>
    <message>
        <source>In %1 of the cases another option is the best. Ask first: %2.</source>
        <translation>In %1 der Fälle wäre eine andere Option die beste. Zuerst nachfragen: %2.</translation>
    </message>
    <message>
        <source>%1 is first where %2 counts a little more than now.</source>
        <translation>%1 liegt vorn, wo %2 etwas mehr zählt als jetzt.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or better, %4 takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder besser, liegt %4 vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or worse, %4 takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder schlechter, liegt %4 vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or better, it is out and %4 takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder besser, scheidet diese Option aus, und %4 liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or worse, it is out and %4 takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder schlechter, scheidet diese Option aus, und %4 liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3”, it is in and takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“, ist diese Option dabei und liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or better, it is in and takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder besser, ist diese Option dabei und liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or worse, it is in and takes the lead.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder schlechter, ist diese Option dabei und liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is above %3, it is in and takes the lead.</source>
        <translation>Liegt „%1“ bei %2 über %3, ist diese Option dabei und liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 is below %3, it is in and takes the lead.</source>
        <translation>Liegt „%1“ bei %2 unter %3, ist diese Option dabei und liegt vorn.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or better, no option is in any more.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder besser, ist keine Option mehr dabei.</translation>
    </message>
    <message>
        <source>If “%1” of %2 turns out to be “%3” or worse, no option is in any more.</source>
        <translation>Lautet „%1“ bei %2 „%3“ oder schlechter, ist keine Option mehr dabei.</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>kippt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>may flip</source>
        <translation>kann kippen</translation>
    </message>
    <message>
        <source>No single weight gives the lead to another option within its margin.</source>
        <translation>Kein einzelnes Gewicht bringt innerhalb seines Spielraums eine andere Option nach vorn.</translation>
    </message>
    <message>
        <source>Beyond it:</source>
        <translation>Jenseits davon:</translation>
    </message>
    <message>
        <source>In %1 of the cases an option would meet all knock-outs. Ask first: %2.</source>
        <translation>In %1 der Fälle würde eine Option alle K.-o.-Anforderungen erfüllen. Zuerst nachfragen: %2.</translation>
    </message>
    <message>
        <source>Verdict open: nothing is known about the weights. Over all weights of what counts, %1 is first in %2 of the cases</source>
        <translation>Urteil offen: Über die Gewichte ist nichts bekannt. Über alle denkbaren Gewichte dessen, was zählt, liegt %1 in %2 der Fälle vorn</translation>
    </message>
    <message>
        <source>A recommendation needs to know what counts more: criteria in an order, or weights that are confirmed.</source>
        <translation>Für eine Empfehlung muss bekannt sein, was mehr zählt: Kriterien in einer Reihenfolge oder bestätigte Gewichte.</translation>
    </message>
    <message numerus="yes">
        <source>The share is enough for “clear” (%1), but %n open claim(s) can change the first place alone.</source>
        <translation>
            <numerusform>Der Anteil reicht für „klar“ (%1), aber %n offene Angabe kann den ersten Platz allein ändern.</numerusform>
            <numerusform>Der Anteil reicht für „klar“ (%1), aber %n offene Angaben können den ersten Platz je allein ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Clear” needs %1 and “leaning” %2 of the cases.</source>
        <translation>„Klar“ verlangt %1 der Fälle, „tendenziell“ %2.</translation>
    </message>
    <message>
        <source>Close together (within %1 points): %2. No criterion is set to decide then.</source>
        <translation>Nah beieinander (innerhalb von %1 Punkten): %2. Kein Kriterium ist festgelegt, das dann entscheidet.</translation>
    </message>
    <message>
        <source>Close together (within %1 points): %2. “%3” is set to decide then: %4.</source>
        <translation>Nah beieinander (innerhalb von %1 Punkten): %2. Für diesen Fall ist „%3“ als entscheidend festgelegt: %4.</translation>
    </message>
    <message>
        <source>of the cases put %1 first, for which “%2” speaks; %3 put %4 first. “Clear” needs %5.</source>
        <translation>der Fälle setzen %1 an die erste Stelle, wofür „%2“ spricht; %3 setzen %4 dorthin. „Klar“ verlangt %5.</translation>
    </message>
    <message>
        <source>of the cases: none of those that share the lead is first more often. “Clear” needs %1.</source>
        <translation>der Fälle: Öfter ist keine der Optionen, die gleichauf vorn liegen, an erster Stelle. „Klar“ verlangt %1.</translation>
    </message>
    <message>
        <source>of the cases put %1 first. “Clear” needs %2.</source>
        <translation>der Fälle setzen %1 an die erste Stelle. „Klar“ verlangt %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>No verdict: no option is compared yet</source>
        <translation>Kein Urteil: Noch wird keine Option verglichen</translation>
    </message>
    <message>
        <source>No verdict: every option misses a knock-out</source>
        <translation>Kein Urteil: Jede Option verfehlt ein K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>No verdict: there is nothing to compare %1 with</source>
        <translation>Kein Urteil: Es gibt nichts, womit %1 zu vergleichen wäre</translation>
    </message>
    <message>
        <source>No verdict: no criterion has a weight</source>
        <translation>Kein Urteil: Kein Kriterium hat ein Gewicht</translation>
    </message>
    <message>
        <source>No verdict: too little is known</source>
        <translation>Kein Urteil: Zu wenig ist bekannt</translation>
    </message>
    <message>
        <source>No verdict: no option is in yet</source>
        <translation>Kein Urteil: Noch keine Option ist dabei</translation>
    </message>
    <message>
        <source>A verdict takes at least two options.</source>
        <translation>Für ein Urteil braucht es mindestens zwei Optionen.</translation>
    </message>
    <message>
        <source>A verdict takes at least two options that miss no knock-out.</source>
        <translation>Für ein Urteil braucht es mindestens zwei Optionen, die kein K.-o.-Kriterium verfehlen.</translation>
    </message>
    <message>
        <source>Without weights no option stands before another: at least one criterion needs a weight.</source>
        <translation>Ohne Gewichte steht keine Option vor einer anderen: Mindestens ein Kriterium braucht ein Gewicht.</translation>
    </message>
    <message>
        <source>On no criterion with a weight is anything documented about the option that would stand first.</source>
        <translation>Über die Option, die vorn läge, ist bei keinem Kriterium mit Gewicht etwas belegt.</translation>
    </message>
    <message>
        <source>%1 [not cleared]</source>
        <translation>%1 [ungeklärt]</translation>
    </message>
    <message>
        <source>Verdict open: nothing is known about the weights. Over all weights of what counts, %1 is first in %2 of the cases, %3 in %4</source>
        <translation>Urteil offen: Über die Gewichte ist nichts bekannt. Über alle denkbaren Gewichte dessen, was zählt, liegt %1 in %2 der Fälle vorn, %3 in %4</translation>
    </message>
    <message>
        <source>Verdict %1: %2 is first in %3 of the cases, %4 in %5</source>
        <translation>Urteil %1: %2 liegt in %3 der Fälle vorn, %4 in %5</translation>
    </message>
    <message>
        <source>Of these two alone, %1 stands before %2 in %3 of the cases.</source>
        <translation>Allein diese beiden verglichen, liegt %1 in %3 der Fälle vor %2.</translation>
    </message>
    <message>
        <source>No option stands alone at the head: %1 have the same points.</source>
        <translation>Keine Option liegt allein vorn: %1 haben gleich viele Punkte.</translation>
    </message>
    <message>
        <source>lets in</source>
        <translation>lässt zu</translation>
    </message>
    <message>
        <source>Ask first: %1.</source>
        <translation>Zuerst fragen: %1.</translation>
    </message>
    <message>
        <source>What to ask first follows once there is something to decide.</source>
        <translation>Was zuerst zu fragen ist, zeigt sich, sobald es etwas zu entscheiden gibt.</translation>
    </message>
    <message>
        <source>What to ask first is not worked out.</source>
        <translation>Was zuerst zu fragen ist, ist nicht ausgerechnet.</translation>
    </message>
    <message>
        <source>No answer to a single open claim lets an option in.</source>
        <translation>Keine Antwort auf eine einzelne offene Angabe lässt eine Option zu.</translation>
    </message>
    <message>
        <source>“Clear” needs at least %1 of the cases, and that no single open claim changes the first place within its span: both hold.</source>
        <translation>„Klar“ verlangt mindestens %1 der Fälle und dass keine einzelne offene Angabe in ihrer Spanne den ersten Platz ändert: Beides trifft zu.</translation>
    </message>
    <message>
        <source>“Clear” needs at least %1 of the cases, and that no single open claim changes the first place within its span: both hold, as long as the claims with reservation do.</source>
        <translation>„Klar“ verlangt mindestens %1 der Fälle und dass keine einzelne offene Angabe in ihrer Spanne den ersten Platz ändert: Beides trifft zu, solange die Angaben unter Vorbehalt zutreffen.</translation>
    </message>
    <message>
        <source>No single open claim gives the lead to another option within its span.</source>
        <translation>Keine einzelne offene Angabe bringt in ihrer Spanne eine andere Option nach vorn.</translation>
    </message>
    <message>
        <source>Settled: no answer to a single open claim would favour another option within its span.</source>
        <translation>Entschieden: Keine Antwort auf eine einzelne offene Angabe spräche innerhalb von deren Spanne für eine andere Option.</translation>
    </message>
    <message>
        <source>No answer to a single open claim would favour another option within its span; several together, or other weights, may.</source>
        <translation>Keine Antwort auf eine einzelne offene Angabe spräche innerhalb von deren Spanne für eine andere Option; mehrere zusammen oder andere Gewichte können es.</translation>
    </message>
    <message>
        <source>clear with reservation</source>
        <translation>klar unter Vorbehalt</translation>
    </message>
    <message>
        <source>Close together (within %1 points): %2. “%3”, set to decide then, is no criterion of the library.</source>
        <translation>Nah beieinander (höchstens %1 Punkte): %2. „%3“, das dann entscheiden soll, ist kein Kriterium der Bibliothek.</translation>
    </message>
    <message>
        <source>If “%1” counts more than now (%2), %3 takes the lead.</source>
        <translation>Zählt „%1“ mehr als jetzt (%2), liegt %3 vorn.</translation>
    </message>
    <message>
        <source>If “%1” counts more than now (%2), %3 has the most points as well.</source>
        <translation>Zählt „%1“ mehr als jetzt (%2), hat %3 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” counts more than now (%2), the advice turns to %3.</source>
        <translation>Zählt „%1“ mehr als jetzt (%2), lautet der Rat %3.</translation>
    </message>
    <message>
        <source>If “%1” counts less than now (%2), %3 takes the lead.</source>
        <translation>Zählt „%1“ weniger als jetzt (%2), liegt %3 vorn.</translation>
    </message>
    <message>
        <source>If “%1” counts less than now (%2), %3 has the most points as well.</source>
        <translation>Zählt „%1“ weniger als jetzt (%2), hat %3 auch die meisten Punkte.</translation>
    </message>
    <message>
        <source>If “%1” counts less than now (%2), the advice turns to %3.</source>
        <translation>Zählt „%1“ weniger als jetzt (%2), lautet der Rat %3.</translation>
    </message>
    <message>
        <source>of the cases put %1 first, over all weights of what counts: nothing is known about the weights, and without that no share makes a recommendation.</source>
        <translation>der Fälle setzen %1 an die erste Stelle, über alle Gewichte dessen, was zählt: Über die Gewichte ist nichts bekannt, und ohne das ergibt kein Anteil eine Empfehlung.</translation>
    </message>
    <message>
        <source>If the open claims also decide who is in, another option than %1 is the best by points in %2 of the cases; the shares of the places count what is not cleared as in. Ask first: %3.</source>
        <translation>Entscheiden die offenen Angaben auch, wer dabei ist, ist in %2 der Fälle nach Punkten eine andere Option als %1 die beste; die Anteile der Plätze zählen Ungeklärtes als dabei. Zuerst nachfragen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more weight(s) would do so alone.</source>
        <translation>
            <numerusform>%n weiteres Gewicht täte das für sich allein.</numerusform>
            <numerusform>%n weitere Gewichte täten das, jedes für sich allein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open claim(s) could do so alone.</source>
        <translation>
            <numerusform>%n weitere offene Angabe könnte das für sich allein.</numerusform>
            <numerusform>%n weitere offene Angaben könnten das, jede für sich allein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open claim(s) could change who has the most points, but not the advice.</source>
        <translation>
            <numerusform>%n weitere offene Angabe könnte ändern, wer die meisten Punkte hat, aber nicht den Rat.</numerusform>
            <numerusform>%n weitere offene Angaben könnten ändern, wer die meisten Punkte hat, aber nicht den Rat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With reservation: the first place rests on %n claim(s) each of which could change it alone: %1.</source>
        <translation>
            <numerusform>Unter Vorbehalt: Der erste Platz beruht auf %n Angabe, die ihn allein ändern könnte: %1.</numerusform>
            <numerusform>Unter Vorbehalt: Der erste Platz beruht auf %n Angaben, von denen jede ihn allein ändern könnte: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With reservation: the first place rests on %n claim(s) that could change it together: %1.</source>
        <translation>
            <numerusform>Unter Vorbehalt: Der erste Platz beruht auf %n Angabe, die ihn ändern könnte: %1.</numerusform>
            <numerusform>Unter Vorbehalt: Der erste Platz beruht auf %n Angaben, die ihn zusammen ändern könnten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weitere</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the options that are in, %1 has the most points with today’s figures and weights; once all that is uncertain may vary, %2 is first more often: neither is the better advice.</source>
        <translation>Von den Optionen, die dabei sind, hat %1 mit den heutigen Angaben und Gewichten die meisten Punkte; darf alles schwanken, was unsicher ist, liegt %2 öfter vorn. Keine von beiden ist der bessere Rat.</translation>
    </message>
    <message>
        <source>Verdict open: %1 has the most points of what is in, but is first in %2 of the cases, %3 in %4</source>
        <translation>Urteil offen: %1 hat von dem, was dabei ist, die meisten Punkte, liegt aber in %2 der Fälle vorn, %3 in %4</translation>
    </message>
    <message>
        <source>All the same, who leads hardly depends on what is uncertain.</source>
        <translation>Trotzdem hängt kaum an dem, was unsicher ist, wer vorn liegt.</translation>
    </message>
    <message>
        <source>All the same, what is uncertain does not change who leads in most cases.</source>
        <translation>Trotzdem ändert das, was unsicher ist, in den meisten Fällen nicht, wer vorn liegt.</translation>
    </message>
    <message>
        <source>Averaged over the possible answers, no single question helps the choice noticeably. Particular answers to these would change the advice, though: %1.</source>
        <translation>Im Mittel über die möglichen Antworten hilft keine einzelne Rückfrage der Wahl merklich weiter. Bestimmte Antworten auf diese würden den Rat aber ändern: %1.</translation>
    </message>
    <message>
        <source>Averaged over the possible answers, no single question helps the choice noticeably. Particular answers to these would let an option in, though: %1.</source>
        <translation>Im Mittel über die möglichen Antworten hilft keine einzelne Rückfrage der Wahl merklich weiter. Bestimmte Antworten auf diese würden aber eine Option zulassen: %1.</translation>
    </message>
    <message>
        <source>No verdict: nothing with a weight applies to every option</source>
        <translation>Kein Urteil: Was ein Gewicht hat, entfällt bei einer der Optionen ganz</translation>
    </message>
    <message>
        <source>To at least one option no criterion with a weight applies. Give one a weight that applies to all of them.</source>
        <translation>Bei mindestens einer Option entfallen alle Kriterien mit Gewicht. Geben Sie einem Kriterium Gewicht, das für alle gilt.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s)</source>
        <translation>
            <numerusform>höchstens %n Tag</numerusform>
            <numerusform>höchstens %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <source>there, the day is not documented</source>
        <translation>verfügbar, Tag nicht belegt</translation>
    </message>
    <message>
        <source>Azure worldwide</source>
        <translation>Azure weltweit</translation>
    </message>
    <message>
        <source>EU Data Zone, certain</source>
        <translation>EU-Datenzone, sicher</translation>
    </message>
    <message>
        <source>possible period (day not documented)</source>
        <translation>möglicher Zeitraum (Tag nicht belegt)</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>elevated</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr günstig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <source>very poor</source>
        <translation>sehr ungünstig</translation>
    </message>
    <message>
        <source>misses a knock-out</source>
        <translation>verfehlt K.-o.-Anforderung</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>not cleared · %1</source>
        <translation>ungeklärt · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbelegt</numerusform>
            <numerusform>%n unbelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact (1 small – 5 very high)</source>
        <translation>Schaden (1 gering – 5 sehr hoch)</translation>
    </message>
    <message>
        <source>Likelihood (1 rare – 5 very often)</source>
        <translation>Eintritt (1 selten – 5 sehr oft)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>flips at %1</source>
        <translation>kippt bei %1</translation>
    </message>
    <message>
        <source>place %1 and below</source>
        <translation>Platz %1 und tiefer</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht belegt</translation>
    </message>
    <message numerus="yes">
        <source>not there after %n day(s), last look %1</source>
        <translation>
            <numerusform>nach %n Tag nicht da, letzter Blick %1</numerusform>
            <numerusform>nach %n Tagen nicht da, letzter Blick %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not there, without a dated look</source>
        <translation>nicht da, ohne datierten Beleg</translation>
    </message>
</context>
<context>
    <name>ClaimKind</name>
    <message>
        <source>fact, according to the contract</source>
        <translation>Tatsache, laut Vertrag</translation>
    </message>
    <message>
        <source>fact, according to the provider</source>
        <translation>Tatsache, laut Anbieter</translation>
    </message>
    <message>
        <source>fact, according to an audit</source>
        <translation>Tatsache, laut Prüfung</translation>
    </message>
    <message>
        <source>fact, according to third parties</source>
        <translation>Tatsache, laut Dritten</translation>
    </message>
    <message>
        <source>statement, resting on the contract</source>
        <translation>Angabe, gestützt auf den Vertrag</translation>
    </message>
    <message>
        <source>statement, resting on the provider</source>
        <translation>Angabe, gestützt auf den Anbieter</translation>
    </message>
    <message>
        <source>statement, resting on an audit</source>
        <translation>Angabe, gestützt auf eine Prüfung</translation>
    </message>
    <message>
        <source>statement of third parties</source>
        <translation>Angabe von Dritten</translation>
    </message>
    <message>
        <source>unconfirmed, said to stand in the contract</source>
        <translation>unbestätigt, soll im Vertrag stehen</translation>
    </message>
    <message>
        <source>unconfirmed, said to come from the provider</source>
        <translation>unbestätigt, soll vom Anbieter stammen</translation>
    </message>
    <message>
        <source>unconfirmed, said to rest on an audit</source>
        <translation>unbestätigt, soll auf einer Prüfung beruhen</translation>
    </message>
    <message>
        <source>unconfirmed statement of third parties</source>
        <translation>unbestätigte Angabe von Dritten</translation>
    </message>
    <message>
        <source>disputed, according to the contract</source>
        <translation>strittig, laut Vertrag</translation>
    </message>
    <message>
        <source>disputed, according to the provider</source>
        <translation>strittig, laut Anbieter</translation>
    </message>
    <message>
        <source>disputed, according to an audit</source>
        <translation>strittig, laut Prüfung</translation>
    </message>
    <message>
        <source>disputed, according to third parties</source>
        <translation>strittig, laut Dritten</translation>
    </message>
    <message>
        <source>statement, kind of source not stated</source>
        <translation>Angabe, Art der Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>unconfirmed, kind of source not stated</source>
        <translation>unbestätigt, Art der Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>disputed, kind of source not stated</source>
        <translation>strittig, Art der Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>stated by the client</source>
        <translation>Aussage des Kunden</translation>
    </message>
    <message>
        <source>legal reading, ours</source>
        <translation>unsere Rechtsauslegung</translation>
    </message>
    <message>
        <source>our assessment</source>
        <translation>unsere Einschätzung</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>ClearanceDialog</name>
    <message>
        <source>In, not cleared or out: why</source>
        <translation>Dabei, ungeklärt oder ausgeschieden: warum</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command %1. “lotse --help” lists the commands.</source>
        <translation>Den Befehl %1 gibt es nicht. „lotse --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean “lotse %2”?</source>
        <translation>Den Befehl %1 gibt es nicht. Meinten Sie „lotse %2“?</translation>
    </message>
    <message>
        <source>JSON for other programs; resources/schema describes it</source>
        <translation>JSON für andere Programme; resources/schema beschreibt es</translation>
    </message>
    <message>
        <source>use the library in this folder instead of the shipped one</source>
        <translation>die Bibliothek in diesem Ordner statt der mitgelieferten</translation>
    </message>
    <message>
        <source>language of the text; otherwise that of the system</source>
        <translation>Sprache der Texte; sonst die des Systems</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>a readable table (default)</source>
        <translation>eine lesbare Tabelle (Vorgabe)</translation>
    </message>
    <message>
        <source>with what was known on that day, for example 2025-01-31</source>
        <translation>mit dem Stand dieses Tages, zum Beispiel 2025-01-31</translation>
    </message>
    <message>
        <source>this workload instead of the first one</source>
        <translation>dieser Einsatz statt des ersten</translation>
    </message>
    <message>
        <source>the file to write; otherwise the name of FILE with .pdf in the current folder</source>
        <translation>die Datei, die geschrieben wird; sonst der Name von FILE mit .pdf im aktuellen Ordner</translation>
    </message>
    <message>
        <source>language of the report; otherwise the one chosen in FILE</source>
        <translation>Sprache des Berichts; sonst die in FILE gewählte</translation>
    </message>
    <message>
        <source>one line for each finding: file:line:column (default)</source>
        <translation>eine Zeile je Befund: Datei:Zeile:Spalte (Vorgabe)</translation>
    </message>
    <message>
        <source>JSON for other programs</source>
        <translation>JSON für andere Programme</translation>
    </message>
    <message>
        <source>check against the library in this folder</source>
        <translation>gegen die Bibliothek in diesem Ordner prüfen</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Writes the report of an engagement as PDF.</source>
        <translation>Schreibt den Bericht einer Beratung als PDF.</translation>
    </message>
    <message>
        <source>Checks engagements, profiles, content files and whole library folders.</source>
        <translation>Prüft Beratungen, Profile, Inhaltsdateien und ganze Bibliotheksordner.</translation>
    </message>
    <message>
        <source>The exit code is 1 if there are errors, else 0; warnings do not count.</source>
        <translation>Der Rückgabewert ist 1, wenn es Fehler gibt, sonst 0; Hinweise zählen nicht.</translation>
    </message>
    <message>
        <source>open the window, with this engagement</source>
        <translation>das Fenster öffnen, mit dieser Beratung</translation>
    </message>
    <message>
        <source>write the report as PDF</source>
        <translation>den Bericht als PDF schreiben</translation>
    </message>
    <message>
        <source>check files and library folders</source>
        <translation>Dateien und Bibliotheksordner prüfen</translation>
    </message>
    <message>
        <source>show the options of a command</source>
        <translation>die Optionen eines Befehls zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>Lotse: decide together which AI provider to use.</source>
        <translation>Lotse: gemeinsam entscheiden, welcher KI-Anbieter passt.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the input has errors, 2 the command line is wrong.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 die Eingabe hat Fehler, 2 die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>There is no option %1. “lotse %2 --help” lists the options.</source>
        <translation>Die Option %1 gibt es nicht. „lotse %2 --help“ zeigt die Optionen.</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean --%2?</source>
        <translation>Die Option %1 gibt es nicht. Meinten Sie --%2?</translation>
    </message>
    <message>
        <source>The option --%1 takes one of these: %2; not “%3”.</source>
        <translation>Die Option --%1 nimmt einen dieser Werte: %2; nicht „%3“.</translation>
    </message>
    <message>
        <source>The option --as-of takes a day like 2025-01-31, not “%1”.</source>
        <translation>Die Option --as-of nimmt einen Tag wie 2025-01-31, nicht „%1“.</translation>
    </message>
    <message>
        <source>Name at least one file or folder to check: lotse check PATH…</source>
        <translation>Nennen Sie mindestens eine Datei oder einen Ordner: lotse check PATH…</translation>
    </message>
    <message>
        <source>Name the engagement: lotse %1 FILE</source>
        <translation>Nennen Sie die Beratung: lotse %1 FILE</translation>
    </message>
    <message>
        <source>“lotse %1” takes one file, but %2 were named.</source>
        <translation>„lotse %1“ nimmt eine Datei, genannt wurden %2.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>Hinter der Option %1 fehlt der Wert.</translation>
    </message>
    <message>
        <source>The engagement has no workload “%1”, only these: %2.</source>
        <translation>Die Beratung hat keinen Einsatz „%1“, nur diese: %2.</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>Einsatz: %1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>The library has no option %1.</source>
        <translation>Die Bibliothek hat keine Option %1.</translation>
    </message>
    <message>
        <source>%1 did not exist yet on that day.</source>
        <translation>%1 gab es an diesem Tag noch nicht.</translation>
    </message>
    <message>
        <source>own requirement</source>
        <translation>eigene Anforderung</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>%1: %2 misses the requirement (%3).</source>
        <translation>%1: „%2“ verfehlt die Anforderung (%3).</translation>
    </message>
    <message>
        <source>%1: the evidence for %2 is too old (%3).</source>
        <translation>%1: Die Belege zu „%2“ sind zu alt (%3).</translation>
    </message>
    <message>
        <source>%1: the evidence for %2 contradicts itself (%3).</source>
        <translation>%1: Die Belege zu „%2“ widersprechen sich (%3).</translation>
    </message>
    <message>
        <source>%1: only a part of the range of %2 meets the requirement (%3).</source>
        <translation>%1: Nur ein Teil der Spanne von „%2“ erfüllt die Anforderung (%3).</translation>
    </message>
    <message>
        <source>%1: nothing is documented on %2 (%3).</source>
        <translation>%1: Zu „%2“ ist nichts belegt (%3).</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Why options are out or not cleared</source>
        <translation>Warum Optionen ausgeschieden oder ungeklärt sind</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Risks (likelihood times impact, 1 to 25)</source>
        <translation>Risiken (Eintritt mal Schaden, 1 bis 25)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>cases drawn for the shares of the places; otherwise as FILE says</source>
        <translation>Zahl der Fälle für die Anteile der Plätze; sonst wie in FILE</translation>
    </message>
    <message>
        <source>seed of the random numbers: the same seed gives the same figures</source>
        <translation>Startwert der Zufallszahlen: Gleicher Startwert, gleiche Zahlen</translation>
    </message>
    <message>
        <source>threads that draw (0 = one per processor); changes no figure</source>
        <translation>Zahl der Threads (0 = einer je Prozessor); ändert keine Zahl</translation>
    </message>
    <message>
        <source>Evaluates an engagement: ranking with reasons and unlock paths, how sure it is, risks, duties.</source>
        <translation>Wertet eine Beratung aus: Rangfolge mit Gründen und Wegen, wie sicher sie ist, Risiken, Pflichten.</translation>
    </message>
    <message>
        <source>print ranking, how sure it is, risks and duties</source>
        <translation>Rangfolge, wie sicher sie ist, Risiken und Pflichten ausgeben</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>Die Option --%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Platz</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Among those that are in</source>
        <translation>Unter denen, die dabei sind</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>One change alone, all else as now:</source>
        <translation>Eine Änderung allein, alles andere wie jetzt:</translation>
    </message>
    <message>
        <source>%1: whether %2 meets the requirement rests on an assumption (%3).</source>
        <translation>%1: Ob %2 die Anforderung erfüllt, hängt an einer Annahme (%3).</translation>
    </message>
    <message>
        <source>The age of the evidence does not count.</source>
        <translation>Das Alter der Belege zählt nicht.</translation>
    </message>
    <message>
        <source>The name “%1” is not written in UTF-8, so the file cannot be opened. Rename it.</source>
        <translation>Der Name „%1“ ist nicht in UTF-8 geschrieben, deshalb kann die Datei nicht geöffnet werden. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The result lacks these options, because the profiles of their providers cannot be used: %1.</source>
        <translation>Dem Ergebnis fehlen diese Optionen, weil die Profile ihrer Anbieter nicht verwendbar sind: %1.</translation>
    </message>
    <message>
        <source>The library has none of the options that the engagement compares.</source>
        <translation>Die Bibliothek hat keine der Optionen, die die Beratung vergleicht.</translation>
    </message>
    <message>
        <source>A PDF cannot be shown in the terminal. Name a file behind --output, or pass the output on to another program.</source>
        <translation>Ein PDF lässt sich im Terminal nicht zeigen. Nennen Sie hinter --output eine Datei, oder leiten Sie die Ausgabe an ein anderes Programm weiter.</translation>
    </message>
    <message>
        <source>With --force it is replaced.</source>
        <translation>Mit --force wird sie ersetzt.</translation>
    </message>
    <message>
        <source>write the PDF to the standard output</source>
        <translation>das PDF auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>replace OUT.pdf even if it is no PDF</source>
        <translation>OUT.pdf auch dann ersetzen, wenn es kein PDF ist</translation>
    </message>
    <message>
        <source>The logo is left out: it is damaged, too large, or refers to other files.</source>
        <translation>Das Logo entfällt: Es ist beschädigt, zu groß oder verweist auf andere Dateien.</translation>
    </message>
    <message>
        <source>The option %1 is given more than once. Name it once.</source>
        <translation>Die Option %1 steht mehrfach da. Nennen Sie sie einmal.</translation>
    </message>
    <message>
        <source>“%2” is too much behind “lotse %1”.</source>
        <translation>„%2“ ist hinter „lotse %1“ zu viel.</translation>
    </message>
    <message>
        <source>There is no option %1. “lotse --help” lists the commands.</source>
        <translation>Die Option %1 gibt es nicht. „lotse --help“ zeigt die Befehle.</translation>
    </message>
    <message>
        <source>The window takes one file, but %1 were named.</source>
        <translation>Das Fenster nimmt eine Datei, genannt sind %1.</translation>
    </message>
    <message>
        <source>The window cannot be shown here: there is no display, or it cannot be reached. Without a window: lotse evaluate, lotse report, lotse check.</source>
        <translation>Das Fenster lässt sich hier nicht zeigen: Es gibt keinen Bildschirm, oder er ist nicht zu erreichen. Ohne Fenster: lotse evaluate, lotse report, lotse check.</translation>
    </message>
    <message>
        <source>The report is a draft; no final version yet: %1.</source>
        <translation>Der Bericht ist ein Entwurf; noch keine Endfassung: %1.</translation>
    </message>
    <message>
        <source>%1, %2: the client&apos;s claim is older than the library&apos;s evidence, which says something else; both count.</source>
        <translation>%1, %2: Die Angabe des Kunden ist älter als der Beleg der Bibliothek, der etwas anderes sagt; beide zählen.</translation>
    </message>
    <message>
        <source>%1, %2: the client&apos;s claim bears no day.</source>
        <translation>%1, %2: Die Angabe des Kunden trägt kein Datum.</translation>
    </message>
    <message>
        <source>Claims to look at</source>
        <translation>Angaben, die Sie ansehen sollten</translation>
    </message>
    <message>
        <source>Facts count as of %1; state of the library: %2</source>
        <translation>Stichtag der Angaben: %1; Stand der Bibliothek: %2</translation>
    </message>
</context>
<context>
    <name>Industry</name>
    <message>
        <source>Care and health</source>
        <translation>Pflege und Gesundheit</translation>
    </message>
    <message>
        <source>Construction and trades</source>
        <translation>Bau und Handwerk</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Gastgewerbe</translation>
    </message>
    <message>
        <source>IT services</source>
        <translation>IT-Dienstleistung</translation>
    </message>
    <message>
        <source>Law and tax advice</source>
        <translation>Rechts- und Steuerberatung</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistik</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Verarbeitendes Gewerbe</translation>
    </message>
    <message>
        <source>Retail and online trade</source>
        <translation>Handel und Online-Handel</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Öffentliche Verwaltung</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Andere Dienstleistungen</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Answer of the provider</source>
        <translation>Antwort des Anbieters</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
</context>
<context>
    <name>LegalText</name>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Reading of the authorities</source>
        <translation>Auslegung der Behörden</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Our recommendation</source>
        <translation>Unsere Empfehlung</translation>
    </message>
    <message>
        <source>wording read</source>
        <translation>Wortlaut gelesen</translation>
    </message>
    <message>
        <source>in part only as others report it</source>
        <translation>teils nur nach Berichten anderer</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht nachgeprüft</translation>
    </message>
    <message>
        <source>reviewed by %1 on %2</source>
        <translation>geprüft von %1 am %2</translation>
    </message>
    <message>
        <source>No lawyer has reviewed these texts yet.</source>
        <translation>Diese Texte sind noch von keiner Juristin und keinem Juristen geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>No lawyer has reviewed %n of these texts yet.</source>
        <translation>
            <numerusform>%n dieser Texte ist noch von keiner Juristin und keinem Juristen geprüft.</numerusform>
            <numerusform>%n dieser Texte sind noch von keiner Juristin und keinem Juristen geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The file cannot be opened: %1. Check that it exists and that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Check your rights and the free space, or choose another folder.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1. Prüfen Sie Ihre Rechte und den freien Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; files up to %2 MiB are read. Check whether it is the right file.</source>
        <translation>Die Datei hat %1 MiB; gelesen werden Dateien bis %2 MiB. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file is empty. Restore it from a copy.</source>
        <translation>Die Datei ist leer. Stellen Sie sie aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 here. Save the file with the encoding UTF-8.</source>
        <translation>Der Text ist hier kein UTF-8. Speichern Sie die Datei mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>“%1” looks like UTF-8 that was read with another encoding; it was probably “%2”. Correct the text and save it as UTF-8.</source>
        <translation>„%1“ sieht aus wie UTF-8, das mit einer anderen Kodierung gelesen wurde; gemeint war wohl „%2“. Berichtigen Sie den Text und speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1. Check commas, quotation marks and brackets here and just before.</source>
        <translation>Das ist kein gültiges JSON: %1. Prüfen Sie Kommas, Anführungszeichen und Klammern hier und kurz davor.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 levels deep. Flatten the structure.</source>
        <translation>Werte sind mehr als %1 Ebenen tief verschachtelt. Vereinfachen Sie den Aufbau.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the same object. Remove one of the two.</source>
        <translation>Der Schlüssel „%1“ steht zweimal im selben Objekt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>The file has format %1, but this version of Lotse reads up to format %2. Update Lotse to open it.</source>
        <translation>Die Datei hat das Format %1, diese Fassung von Lotse liest aber nur bis Format %2. Aktualisieren Sie Lotse, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it.</source>
        <translation>Der Schlüssel „%1“ fehlt. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The key “%1” is not known. Did you mean “%2”?</source>
        <translation>Der Schlüssel „%1“ ist nicht bekannt. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The key “%1” is not known. It has no effect and is kept when the file is saved.</source>
        <translation>Der Schlüssel „%1“ ist nicht bekannt. Er wirkt nicht und bleibt beim Speichern erhalten.</translation>
    </message>
    <message>
        <source>The value of “%1” is %2, but it must be %3. Correct the value.</source>
        <translation>Der Wert von „%1“ ist %2, nötig ist %3. Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>“%1” has no text in %2. Add it.</source>
        <translation>„%1“ hat keinen Text auf %2. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text of “%1” is empty. Enter one.</source>
        <translation>Der Text von „%1“ ist leer. Tragen Sie einen ein.</translation>
    </message>
    <message>
        <source>The id “%1” (%2) does not exist. Did you mean “%3”?</source>
        <translation>Die Kennung „%1“ (%2) gibt es nicht. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>The id “%1” (%2) does not exist. Check its spelling or add what it names.</source>
        <translation>Die Kennung „%1“ (%2) gibt es nicht. Prüfen Sie die Schreibweise, oder ergänzen Sie, was sie benennt.</translation>
    </message>
    <message>
        <source>The criterion “%2” is measured by a number and has no level “%1”. Write a number.</source>
        <translation>Das Kriterium „%2“ wird mit einer Zahl gemessen und hat keine Stufe „%1“. Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>The criterion “%2” has no level “%1”. Did you mean “%3”? Its levels, from worst to best: %4.</source>
        <translation>Das Kriterium „%2“ hat keine Stufe „%1“. Meinten Sie „%3“? Seine Stufen, von der schlechtesten zur besten: %4.</translation>
    </message>
    <message>
        <source>The criterion “%2” has no level “%1”. Choose one of its levels, from worst to best: %4.</source>
        <translation>Das Kriterium „%2“ hat keine Stufe „%1“. Wählen Sie eine seiner Stufen, von der schlechtesten zur besten: %4.</translation>
    </message>
    <message>
        <source>The value “%1” is not allowed. Choose one of these: %2.</source>
        <translation>Der Wert „%1“ ist nicht erlaubt. Wählen Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <source>The id “%1” (%2) is used twice. Give one of the two another id.</source>
        <translation>Die Kennung „%1“ (%2) kommt zweimal vor. Geben Sie einem der beiden eine andere.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write year, month and day like 2026-11-21.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag wie 2026-11-21.</translation>
    </message>
    <message>
        <source>The number %1 is not between %2 and %3. Enter one from this range.</source>
        <translation>Die Zahl %1 liegt nicht zwischen %2 und %3. Tragen Sie eine aus diesem Bereich ein.</translation>
    </message>
    <message>
        <source>The range %1, %2, %3 does not ascend. Write low, likely and high in this order.</source>
        <translation>Der Bereich %1, %2, %3 steigt nicht an. Schreiben Sie „low“, „likely“ und „high“ in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it in full, starting with https://.</source>
        <translation>„%1“ ist keine Webadresse. Schreiben Sie sie vollständig, beginnend mit https://.</translation>
    </message>
    <message>
        <source>The label “%1” is too long; at most %2 characters fit. Shorten it.</source>
        <translation>Die Beschriftung „%1“ ist zu lang; höchstens %2 Zeichen passen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>These deployments inherit from each other in a circle: %1. Remove one of the references.</source>
        <translation>Diese Bereitstellungen erben im Kreis voneinander: %1. Entfernen Sie einen der Verweise.</translation>
    </message>
    <message>
        <source>Whether a question is shown depends on itself here, in a circle: %1. Change one of these conditions (show_if).</source>
        <translation>Ob eine Frage gezeigt wird, hängt hier im Kreis von ihr selbst ab: %1. Ändern Sie eine dieser Bedingungen (show_if).</translation>
    </message>
    <message>
        <source>The claim on “%1” has no source. Add one, or set the value to unknown.</source>
        <translation>Die Angabe zu „%1“ hat keinen Beleg. Ergänzen Sie einen, oder setzen Sie den Wert auf „unknown“.</translation>
    </message>
    <message>
        <source>The source “%1” is not listed under “sources”. Add it there or correct its id.</source>
        <translation>Der Beleg „%1“ steht nicht unter „sources“. Ergänzen Sie ihn dort, oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>The value function of “%1” needs at least two points with ascending x. Add points or sort them.</source>
        <translation>Die Wertfunktion von „%1“ braucht mindestens zwei Punkte mit steigendem x. Ergänzen oder sortieren Sie die Punkte.</translation>
    </message>
    <message>
        <source>The library lacks the file “%1”. Add it, or choose another library folder.</source>
        <translation>Der Bibliothek fehlt die Datei „%1“. Ergänzen Sie sie, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No question touches the criterion “%1”. Give at least one answer an effect on it.</source>
        <translation>Keine Frage berührt das Kriterium „%1“. Geben Sie mindestens einer Antwort eine Wirkung darauf.</translation>
    </message>
    <message>
        <source>The library has no option “%1”. It stays in the file but is not compared; remove it or choose another library.</source>
        <translation>Die Bibliothek hat keine Option „%1“. Sie bleibt in der Datei, wird aber nicht verglichen; entfernen Sie sie, oder wählen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The library has no question or answer “%1”. It stays in the file but has no effect; answer the question anew.</source>
        <translation>Die Bibliothek hat keine Frage oder Antwort „%1“. Sie bleibt in der Datei, wirkt aber nicht; beantworten Sie die Frage neu.</translation>
    </message>
    <message>
        <source>No number that counts on the scale of “%1” meets this requirement. Check its limits and the unit.</source>
        <translation>Keine Zahl, die auf der Skala von „%1“ zählt, erfüllt diese Anforderung. Prüfen Sie ihre Grenzen und die Einheit.</translation>
    </message>
    <message>
        <source>Answers and requirements of one workload ask for at least %2 and at most %3 on “%1”: no number is both. Check them.</source>
        <translation>Antworten und Anforderungen eines Einsatzes verlangen bei „%1“ mindestens %2 und höchstens %3: Keine Zahl ist beides. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>You and the shipped library changed “%1” to different things (%2). Yours counts until you decide.</source>
        <translation>Sie und die mitgelieferte Bibliothek haben „%1“ verschieden geändert (%2). Es gilt Ihre Fassung, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>You changed “%1”, and the shipped library no longer has it. Yours counts until you decide.</source>
        <translation>Sie haben „%1“ geändert, und die mitgelieferte Bibliothek hat es nicht mehr. Es gilt Ihre Fassung, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>You removed “%1”, and the shipped library has changed it since. It stays away until you decide.</source>
        <translation>Sie haben „%1“ entfernt, und die mitgelieferte Bibliothek hat es seither geändert. Es bleibt weg, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>You changed “%1”, but the shipped library no longer has “%2”. Your change is kept and counts for nothing. Decide whether to remove it.</source>
        <translation>Sie haben „%1“ geändert, aber die mitgelieferte Bibliothek hat „%2“ nicht mehr. Ihre Änderung bleibt erhalten und zählt nicht. Entscheiden Sie, ob sie wegfällt.</translation>
    </message>
    <message>
        <source>The shipped library changed “%2” of “%1” in the other language. Check whether your text in %3 still says the same.</source>
        <translation>Die mitgelieferte Bibliothek hat „%2“ von „%1“ in der anderen Sprache geändert. Prüfen Sie, ob Ihr Text auf %3 noch dasselbe sagt.</translation>
    </message>
    <message>
        <source>Your version still names “%1”, which the shipped library no longer has. It stays as you saw it. Check whether it still holds.</source>
        <translation>Ihre Fassung nennt noch „%1“, das die mitgelieferte Bibliothek nicht mehr hat. Es bleibt, wie Sie es sahen. Prüfen Sie, ob es noch gilt.</translation>
    </message>
    <message>
        <source>These changes are of the provider “%1”, which the library does not have. They count for nothing. Check the id, or remove the file.</source>
        <translation>Diese Änderungen gehören zum Anbieter „%1“, den die Bibliothek nicht hat. Sie zählen nicht. Prüfen Sie die Kennung, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>These changes count for nothing, because a whole file of the provider “%1” lies over them. Remove one of the two.</source>
        <translation>Diese Änderungen zählen nicht, denn über ihnen liegt eine ganze Datei des Anbieters „%1“. Entfernen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>The file is open in %1. Close it there, or save under another name.</source>
        <translation>Die Datei ist in %1 geöffnet. Schließen Sie sie dort, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>empty (null)</source>
        <translation>leer (null)</translation>
    </message>
    <message>
        <source>kind of fact</source>
        <translation>Art von Angabe</translation>
    </message>
    <message>
        <source>group of criteria</source>
        <translation>Kriteriengruppe</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>section of the questionnaire</source>
        <translation>Abschnitt des Fragebogens</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>Vorschrift</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>value with its days</source>
        <translation>Wert mit seinen Tagen</translation>
    </message>
    <message>
        <source>basis and confidence</source>
        <translation>Grundlage und Sicherheit</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>dates of the source</source>
        <translation>Daten der Quelle</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>exemption from requirements</source>
        <translation>Ausnahme von Anforderungen</translation>
    </message>
    <message>
        <source>German text</source>
        <translation>deutscher Text</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>englischer Text</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>The number %1 is not whole. Enter a whole one from %2 to %3.</source>
        <translation>Die Zahl %1 ist nicht ganz. Geben Sie eine ganze von %2 bis %3 ein.</translation>
    </message>
    <message>
        <source>“%1” is %2, but it must be greater than 0. Correct the number.</source>
        <translation>„%1“ ist %2, muss aber größer als 0 sein. Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>weight set</source>
        <translation>Gewichtssatz</translation>
    </message>
    <message>
        <source>criterion or group of criteria</source>
        <translation>Kriterium oder Kriteriengruppe</translation>
    </message>
    <message>
        <source>The date %1 lies in the future. Check day, month and year. If it is that of a claim or a source: a claim counts as known only from the day that it and its earliest source bear.</source>
        <translation>Das Datum %1 liegt in der Zukunft. Prüfen Sie Tag, Monat und Jahr. Gehört es zu einer Angabe oder Quelle: Eine Angabe zählt erst von dem Tag an als belegt, den sie und ihre früheste Quelle tragen.</translation>
    </message>
    <message>
        <source>This claim of %1 is later than the engagement of %2 and does not count in it. Check the year, or move the date of the engagement.</source>
        <translation>Diese Angabe vom %1 ist jünger als die Beratung vom %2 und zählt darin nicht. Prüfen Sie das Jahr oder verschieben Sie das Datum der Beratung.</translation>
    </message>
    <message>
        <source>The due date %1 is more than ten years away from the engagement of %2. Check the year.</source>
        <translation>Die Frist %1 liegt mehr als zehn Jahre von der Beratung am %2 entfernt. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>The number %1 lies outside the scale from %2 to %3 and counts as its worst end. Check the number and its unit.</source>
        <translation>Die Zahl %1 liegt außerhalb der Skala von %2 bis %3 und zählt als deren schlechtestes Ende. Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>The number %1 is better than the scale from %2 to %3 knows and does not count. Check the number and its unit.</source>
        <translation>Die Zahl %1 ist besser, als die Skala von %2 bis %3 es kennt, und zählt nicht. Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>Another reading of the claim on “%1” has no source. Add one, or call it an assumption with &quot;assumption&quot;: true.</source>
        <translation>Eine andere Lesart der Angabe zu „%1“ hat keinen Beleg. Ergänzen Sie einen oder kennzeichnen Sie sie mit &quot;assumption&quot;: true als Annahme.</translation>
    </message>
    <message>
        <source>Another reading of the claim on “%1” cites only sources of the claim itself. Name the source that says otherwise, or call the reading an assumption.</source>
        <translation>Eine andere Lesart der Angabe zu „%1“ nennt nur Belege der Angabe selbst. Nennen Sie den Beleg, der es anders sagt, oder kennzeichnen Sie die Lesart als Annahme.</translation>
    </message>
    <message>
        <source>This is %1 and no file. Choose a file.</source>
        <translation>Das ist %1 und keine Datei. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no space left on the disk, so nothing was written. Free some, or choose another place.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr, deshalb wurde nichts geschrieben. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The output would overwrite %1, from which it is made. Choose another name for the output.</source>
        <translation>Die Ausgabe würde %1 überschreiben, woraus sie entsteht. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>This file is there already and is %1; it would be replaced by %2. Choose another name.</source>
        <translation>Diese Datei gibt es schon, und sie ist %1; %2 würde sie ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id. Ids have letters a to z, digits and _ . : - (those of providers neither . nor :), at most 100, and begin with a letter or digit.</source>
        <translation>„%1“ kann keine Kennung sein. Kennungen haben Buchstaben von a bis z, Ziffern und _ . : - (die von Anbietern weder . noch :), höchstens 100, und beginnen mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>The text of “%1” holds a line break or another control character. Write it in one line.</source>
        <translation>Der Text von „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Schreiben Sie ihn in einer Zeile.</translation>
    </message>
    <message>
        <source>The text of “%1” holds a line break, a turn of the reading direction or another control character. It is left out, or a space takes its place.</source>
        <translation>Der Text von „%1“ enthält einen Zeilenumbruch, einen Wechsel der Leserichtung oder ein anderes Steuerzeichen. Es wird weggelassen, oder ein Leerzeichen tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>This ends on %1, before it begins on %2. Correct one of the two days.</source>
        <translation>Das endet am %1, bevor es am %2 beginnt. Korrigieren Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”. Remove one of the two.</source>
        <translation>„%1“ steht zweimal in „%2“. Entfernen Sie eine der beiden Stellen.</translation>
    </message>
    <message>
        <source>The folder holds neither a library nor files that end in .json or .lotse, so nothing was checked. Name another one.</source>
        <translation>Der Ordner enthält weder eine Bibliothek noch Dateien, die auf .json oder .lotse enden; es wurde also nichts geprüft. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The profile “%1” stands in a file named “%2.json”. It counts, but is easier to find in a file of its own name.</source>
        <translation>Das Profil „%1“ steht in einer Datei namens „%2.json“. Es zählt, ist aber unter seinem eigenen Namen leichter zu finden.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation>ein SVG-Bild</translation>
    </message>
    <message>
        <source>a JSON file, like an engagement or a profile</source>
        <translation>eine JSON-Datei wie eine Beratung oder ein Profil</translation>
    </message>
    <message>
        <source>a text or a table</source>
        <translation>ein Text oder eine Tabelle</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>von anderer Art</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>this is neither true nor false nor null</source>
        <translation>das ist weder true noch false noch null</translation>
    </message>
    <message>
        <source>something stands behind the end</source>
        <translation>hinter dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>texts stand in double quotation marks, not in single ones</source>
        <translation>Texte stehen in doppelten Anführungszeichen, nicht in einfachen</translation>
    </message>
    <message>
        <source>a control character stands here, like a line break or a tab</source>
        <translation>hier steht ein Steuerzeichen, etwa ein Zeilenumbruch oder ein Tabulator</translation>
    </message>
    <message>
        <source>there is a comma too many</source>
        <translation>hier ist ein Komma zu viel</translation>
    </message>
    <message>
        <source>a key in quotation marks is expected here</source>
        <translation>hier wird ein Schlüssel in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>hier wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>behind a backslash stands what may not stand there</source>
        <translation>hinter einem Backslash steht, was dort nicht stehen darf</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected behind \u</source>
        <translation>hinter \u werden vier hexadezimale Ziffern erwartet</translation>
    </message>
    <message>
        <source>a character of two \u parts lacks its other half</source>
        <translation>einem Zeichen aus zwei \u-Teilen fehlt die andere Hälfte</translation>
    </message>
    <message>
        <source>a number begins with a zero too many</source>
        <translation>eine Zahl beginnt mit einer Null zu viel</translation>
    </message>
    <message>
        <source>this is no number, or one that is too large</source>
        <translation>das ist keine Zahl oder eine zu große</translation>
    </message>
    <message>
        <source>a comma or } is expected here</source>
        <translation>hier wird ein Komma oder } erwartet</translation>
    </message>
    <message>
        <source>a comma or ] is expected here</source>
        <translation>hier wird ein Komma oder ] erwartet</translation>
    </message>
    <message>
        <source>} is not expected here</source>
        <translation>} wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>] is not expected here</source>
        <translation>] wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>something stands here that JSON does not know</source>
        <translation>hier steht etwas, das JSON nicht kennt</translation>
    </message>
    <message>
        <source>The output would stand among the files of the library, with a name like theirs. Choose another folder or another ending.</source>
        <translation>Die Ausgabe stünde unter den Dateien der Bibliothek, mit einem Namen wie deren. Wählen Sie einen anderen Ordner oder eine andere Endung.</translation>
    </message>
    <message>
        <source>“%1” lacks {n}, so the number would be printed nowhere. Write {n} where it belongs.</source>
        <translation>In „%1“ fehlt {n}, die Zahl stünde also nirgends. Schreiben Sie {n} dorthin, wo sie hingehört.</translation>
    </message>
    <message>
        <source>“clear_share” (%1) is below “leaning_share” (%2), so a verdict could be clear and open at once. Give it at least the same share.</source>
        <translation>„clear_share“ (%1) liegt unter „leaning_share“ (%2), ein Urteil könnte also zugleich klar und offen sein. Geben Sie ihm mindestens denselben Anteil.</translation>
    </message>
    <message>
        <source>The claim on “%1” is called replaced, but neither “valid_to” nor a later claim in “replaced_by” says until when it counted. Add one of the two.</source>
        <translation>Die Angabe zu „%1“ heißt ersetzt, aber weder „valid_to“ noch eine spätere Angabe in „replaced_by“ sagt, bis wann sie galt. Ergänzen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The file would have %1 MiB; only files up to %2 MiB can be opened again. Shorten long texts or take out the logo.</source>
        <translation>Die Datei hätte %1 MiB; nur Dateien bis %2 MiB lassen sich wieder öffnen. Kürzen Sie lange Texte oder nehmen Sie das Logo heraus.</translation>
    </message>
    <message>
        <source>“%1” is choice and plan B at once, so there is no plan B. Choose another option for one of them.</source>
        <translation>„%1“ ist Wahl und Plan B zugleich, einen Plan B gibt es also nicht. Bitte wählen Sie für eines von beiden eine andere Option.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>you lack the right to do so</source>
        <translation>Ihnen fehlt das Recht dazu</translation>
    </message>
    <message>
        <source>there is no space left</source>
        <translation>es ist kein Platz mehr frei</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>der Ort ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>something of this name is there already</source>
        <translation>etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check your rights and the free space, or choose another folder.</source>
        <translation>Die Datei lässt sich nicht schreiben. Prüfen Sie Ihre Rechte und den freien Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The client&apos;s claim on “%1” bears no day, so nobody knows how old it is; where evidence ages, it counts as stale. Add its date.</source>
        <translation>Die eigene Angabe des Kunden zu „%1“ trägt kein Datum, ihr Alter ist also unbekannt; wo Belege altern, zählt sie als veraltet. Ergänzen Sie das Datum.</translation>
    </message>
    <message>
        <source>The client&apos;s claim of %2 on “%1” names no value and is older than the library&apos;s evidence, which does. Only the evidence counts. Ask again, or remove the claim.</source>
        <translation>Die eigene Angabe des Kunden vom %2 zu „%1“ nennt keinen Wert und ist älter als der Beleg der Bibliothek, der einen nennt. Nur der Beleg zählt. Fragen Sie noch einmal nach, oder entfernen Sie die Angabe.</translation>
    </message>
    <message>
        <source>The client&apos;s claim of %2 on “%1” is older than the library&apos;s evidence, which says something else. Both count, as a contradiction. Ask again, or remove the claim.</source>
        <translation>Die eigene Angabe des Kunden vom %2 zu „%1“ ist älter als der Beleg der Bibliothek, der etwas anderes sagt. Beide zählen, als Widerspruch. Fragen Sie noch einmal nach, oder entfernen Sie die Angabe.</translation>
    </message>
    <message>
        <source>The risk “%1” is rated higher after its measures (%3) than before them (%2). Correct one of the two ratings.</source>
        <translation>Das Risiko „%1“ ist nach seinen Maßnahmen höher bewertet (%3) als davor (%2). Berichtigen Sie eine der beiden Bewertungen.</translation>
    </message>
    <message>
        <source>The document is dated %1, but was last seen on %2, before that. Correct one of the two; a document without a date has none.</source>
        <translation>Das Dokument ist vom %1, wurde aber zuletzt am %2 gesehen, also vorher. Berichtigen Sie eines von beiden; ein Dokument ohne Datum hat keines.</translation>
    </message>
    <message>
        <source>The claim bears the day %1, but none of its sources bears one. That day does not count; remove it.</source>
        <translation>Die Angabe trägt den Tag %1, aber keine ihrer Quellen trägt einen. Dieser Tag zählt nicht; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The claim bears the day %1, but the newest of its sources is of %2, and that day counts. Remove the day of the claim, or correct the source.</source>
        <translation>Die Angabe trägt den Tag %1, aber die neueste ihrer Quellen ist vom %2, und dieser Tag zählt. Entfernen Sie den Tag der Angabe oder berichtigen Sie die Quelle.</translation>
    </message>
    <message>
        <source>The criterion “%1” does not apply to this form of use, so the claim counts for nothing. Remove it, or keep what it tells as a statement.</source>
        <translation>Das Kriterium „%1“ hat für diese Form der Nutzung keinen Sinn, die Angabe zählt deshalb nicht. Entfernen Sie sie, oder behalten Sie ihren Inhalt als Aussage.</translation>
    </message>
    <message>
        <source>The two languages name different figures: only in German %1, only in English %2. Correct the wrong one, or write the same figures in both.</source>
        <translation>Die beiden Sprachen nennen verschiedene Zahlen: nur auf Deutsch %1, nur auf Englisch %2. Berichtigen Sie die falsche oder schreiben Sie in beiden dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Nothing in this profile rests on the source “%1”. Name it where it is evidence, or remove it.</source>
        <translation>Auf die Quelle „%1“ stützt sich in diesem Profil nichts. Nennen Sie sie dort, wo sie Beleg ist, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The reason for “%1” names an amount of money, in which that criterion is not measured. It may belong to another claim; write the reason of this one.</source>
        <translation>Die Begründung zu „%1“ nennt einen Geldbetrag; in Geld wird dieses Kriterium nicht gemessen. Sie gehört vielleicht zu einer anderen Angabe; schreiben Sie die Begründung dieser.</translation>
    </message>
    <message>
        <source>The reason for “%1” speaks of “%2” and not of that. It may belong elsewhere; write the reason of this one, or name what it is about.</source>
        <translation>Die Begründung zu „%1“ spricht von „%2“ und nicht davon. Sie gehört vielleicht woandershin; schreiben Sie die Begründung dieser Stelle oder nennen Sie, worum es hier geht.</translation>
    </message>
    <message>
        <source>The claim on “%1” is of high confidence, but its text says “%2”. Lower the confidence, or say what is certain.</source>
        <translation>Die Angabe zu „%1“ hat hohe Sicherheit, ihr Text sagt aber „%2“. Senken Sie die Sicherheit oder schreiben Sie, was feststeht.</translation>
    </message>
    <message>
        <source>The claim on “%1” has the level “%3”, which promises, but its text says “%2”. Choose the level that the evidence supports, or say what is promised.</source>
        <translation>Die Angabe zu „%1“ hat die Stufe „%3“, die etwas zusagt, ihr Text sagt aber „%2“. Wählen Sie die Stufe, die der Beleg trägt, oder schreiben Sie, was zugesagt ist.</translation>
    </message>
    <message>
        <source>A sentence of “%1” names “%2” and says nothing of how well that is known; on “%3” the profile has nothing verified. Say it in the sentence, or correct the profile.</source>
        <translation>Ein Satz von „%1“ nennt „%2“ und sagt nicht, wie sicher das ist; zu „%3“ hat das Profil nichts Geprüftes. Sagen Sie es im Satz oder berichtigen Sie das Profil.</translation>
    </message>
    <message>
        <source>The client&apos;s claim on “%1” counts for nothing: the criterion does not apply to this form of use. Remove the claim.</source>
        <translation>Die eigene Angabe des Kunden zu „%1“ zählt nicht: Das Kriterium gilt nicht für diese Nutzungsform. Entfernen Sie die Angabe.</translation>
    </message>
    <message>
        <source>The file is %1 and no table that can be read. Save the table as a workbook (XLSX) or CSV and open that.</source>
        <translation>Die Datei ist %1 und keine lesbare Tabelle. Speichern Sie die Tabelle als Arbeitsmappe (XLSX) oder CSV und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook is damaged or missing. Open the workbook in a spreadsheet and save it again, or save the sheet as CSV.</source>
        <translation>Der Teil „%1“ der Arbeitsmappe ist beschädigt oder fehlt. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie neu, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet and save it again, or save the sheet as CSV.</source>
        <translation>Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one, or save the sheet as CSV.</source>
        <translation>Die Arbeitsmappe ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>The table is too large: at most %2 %1 are read. Save the sheet that you need in a file of its own.</source>
        <translation>Die Tabelle ist zu groß: Gelesen werden höchstens %2 %1. Speichern Sie das benötigte Blatt in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The part “%1” of the workbook unpacks to far more than a table needs (limit: %2 MiB), so nothing was read. Ask where the file comes from, or save the sheet as CSV.</source>
        <translation>Der Teil „%1“ der Arbeitsmappe ist entpackt viel größer, als eine Tabelle es braucht (Grenze: %2 MiB). Es wurde nichts gelesen. Fragen Sie, woher die Datei stammt, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>a workbook of the old format (XLS) or one with a password</source>
        <translation>eine Arbeitsmappe im alten Format (XLS) oder mit Kennwort</translation>
    </message>
    <message>
        <source>a binary workbook (XLSB)</source>
        <translation>eine binäre Arbeitsmappe (XLSB)</translation>
    </message>
    <message>
        <source>an OpenDocument file (ODS)</source>
        <translation>eine OpenDocument-Datei (ODS)</translation>
    </message>
    <message>
        <source>an archive without a workbook</source>
        <translation>ein Archiv ohne Arbeitsmappe</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild hoch</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild runter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil runter</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>a number or two ends of a range, in: %1</source>
        <translation>eine Zahl oder zwei Enden einer Spanne, in: %1</translation>
    </message>
    <message>
        <source>Please fill in the columns answer, evidence (link or document) and date, and leave the first column as it is.</source>
        <translation>Bitte füllen Sie die Spalten Antwort, Beleg (Link oder Dokument) und Datum aus und lassen Sie die erste Spalte unverändert.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Possible answers</source>
        <translation>Mögliche Antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This is no question sheet of Lotse: no row starts with %1. Save the sheet as CSV and try again.</source>
        <translation>Das ist keine Fragenliste von Lotse: Keine Zeile beginnt mit %1. Speichern Sie die Liste als CSV, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB: this is no question sheet.</source>
        <translation>Die Datei ist größer als 4 MB: Das ist keine Fragenliste.</translation>
    </message>
    <message>
        <source>Row %1: %2 is no question of this engagement. Was its first column changed, or the option taken out?</source>
        <translation>Zeile %1: %2 ist keine Frage dieser Beratung. Wurde die erste Spalte geändert oder die Option herausgenommen?</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is none of the possible answers. Write one of them or its number.</source>
        <translation>Zeile %1, %2: „%3“ ist keine der möglichen Antworten. Schreiben Sie eine davon oder ihre Nummer.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is no number. Write a number, or two like 10 to 20.</source>
        <translation>Zeile %1, %2: „%3“ ist keine Zahl. Schreiben Sie eine Zahl oder zwei wie 10 bis 20.</translation>
    </message>
    <message>
        <source>Row %1, %2: a row above answers the same question otherwise; that one counts.</source>
        <translation>Zeile %1, %2: Eine Zeile darüber beantwortet dieselbe Frage anders; jene gilt.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no day; write it like 2026-11-22. The answer was not taken.</source>
        <translation>Zeile %1: „%2“ ist kein Tag; schreiben Sie ihn wie 22.11.2026. Die Antwort wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” lies outside the scale. Taken; it counts as the worst end. Check the number and its unit.</source>
        <translation>Zeile %1, %2: „%3“ liegt außerhalb der Skala. Übernommen; es zählt als deren schlechtestes Ende. Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is better than the scale knows. Taken, but it does not count. Check the number and its unit.</source>
        <translation>Zeile %1, %2: „%3“ ist besser, als die Skala es kennt. Übernommen, zählt aber nicht. Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” can be %4 or %5, according to who wrote it. Write it as one of these two.</source>
        <translation>Zeile %1, %2: „%3“ kann %4 oder %5 heißen, je nachdem, wer es schrieb. Bitte schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is in another unit than the question (%4). Write the number in that unit.</source>
        <translation>Zeile %1, %2: „%3“ hat eine andere Einheit als die Frage (%4). Bitte schreiben Sie die Zahl in dieser Einheit.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is a day; the spreadsheet may have made it of a number. Write the number again, in a cell of the format text.</source>
        <translation>Zeile %1, %2: „%3“ ist ein Tag; die Tabelle hat ihn vielleicht aus einer Zahl gemacht. Bitte schreiben Sie die Zahl neu, in eine Zelle mit dem Format Text.</translation>
    </message>
    <message>
        <source>Row %1: “%2” can be %3 or %4; write the day as one of these.</source>
        <translation>Zeile %1: „%2“ kann %3 oder %4 heißen; bitte schreiben Sie den Tag auf eine dieser Arten.</translation>
    </message>
    <message>
        <source>Row %1: the day “%2” is still to come; write that of the evidence. The answer was not taken.</source>
        <translation>Zeile %1: Der Tag „%2“ liegt in der Zukunft; schreiben Sie den des Belegs. Die Antwort wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is a day as spreadsheets count them. Taken with this day: %3.</source>
        <translation>Zeile %1: „%2“ ist ein Tag, wie Tabellenprogramme ihn zählen. Übernommen mit diesem Tag: %3.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is a month. Taken with its first day: %3.</source>
        <translation>Zeile %1: „%2“ ist ein Monat. Übernommen mit seinem ersten Tag: %3.</translation>
    </message>
    <message>
        <source>The head row of the question sheet was changed: which column is “%1” cannot be told. Nothing was taken over. Give each column the heading again that it had.</source>
        <translation>Die Kopfzeile der Fragenliste wurde geändert: Welche Spalte „%1“ ist, lässt sich nicht erkennen. Nichts wurde übernommen. Geben Sie jeder Spalte wieder die Überschrift, die sie hatte.</translation>
    </message>
    <message>
        <source>Row %1: the first cell is empty, so that “%2” answers no question. Copy the cell from the sheet that was sent.</source>
        <translation>Zeile %1: Die erste Zelle ist leer, sodass „%2“ keine Frage beantwortet. Kopieren Sie die Zelle aus der Liste, die verschickt wurde.</translation>
    </message>
    <message>
        <source>Row %1, %2: the answer is of %3, the client&apos;s own claim is of %4 and stays. Give the answer its right day if it is the newer one.</source>
        <translation>Zeile %1, %2: Die Antwort ist vom %3, die eigene Angabe des Kunden vom %4; diese bleibt. Geben Sie der Antwort ihren richtigen Tag, falls sie die neuere ist.</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>Nothing is chosen yet; several options share the lead, and “%1”, set to decide then, speaks for %2.</source>
        <translation>Noch ist nichts gewählt; mehrere Optionen liegen gleichauf vorn, und „%1“, das dann entscheiden soll, spricht für %2.</translation>
    </message>
    <message>
        <source>%1, not cleared</source>
        <translation>%1, ungeklärt</translation>
    </message>
    <message>
        <source>%1, out</source>
        <translation>%1, ausgeschieden</translation>
    </message>
    <message>
        <source>%1, not compared</source>
        <translation>%1, nicht verglichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is chosen, without a verdict.</source>
        <translation>%1 ist gewählt, ohne dass es ein Urteil gibt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is chosen, but not cleared yet: %2.</source>
        <translation>%1 ist gewählt, aber noch ungeklärt: %2.</translation>
    </message>
    <message>
        <source>No recommendation: %1 is chosen, but out: %2.</source>
        <translation>Keine Empfehlung: %1 ist gewählt, aber ausgeschieden: %2.</translation>
    </message>
    <message>
        <source>No recommendation: %1 is chosen, but not compared here.</source>
        <translation>Keine Empfehlung: %1 ist gewählt, wird hier aber nicht verglichen.</translation>
    </message>
    <message>
        <source>No recommendation: nothing is chosen. %1</source>
        <translation>Keine Empfehlung: Es ist nichts gewählt. %1</translation>
    </message>
    <message>
        <source>Nothing is chosen yet; several options share the lead.</source>
        <translation>Noch ist nichts gewählt; mehrere Optionen liegen gleichauf vorn.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet; no option is clearly ahead.</source>
        <translation>Noch ist nichts gewählt; keine Option liegt klar vorn.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet; %1 is closely ahead, and “%2”, set to decide then, speaks for %3.</source>
        <translation>Es ist noch nichts gewählt; %1 liegt knapp vorn, und „%2“, für diesen Fall als entscheidend festgelegt, spricht für %3.</translation>
    </message>
    <message>
        <source>nothing is chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing is chosen yet; %1 is ahead.</source>
        <translation>Noch ist nichts gewählt; vorn liegt %1.</translation>
    </message>
    <message>
        <source>A plan B is not fixed yet.</source>
        <translation>Ein Plan B ist noch nicht festgelegt.</translation>
    </message>
    <message>
        <source>Plan B: %1; it can fail together with the choice.</source>
        <translation>Plan B: %1; er kann zusammen mit der Wahl ausfallen.</translation>
    </message>
    <message>
        <source>Plan B: %1.</source>
        <translation>Plan B: %1.</translation>
    </message>
    <message>
        <source>Plan B %1 is not cleared yet: %2.</source>
        <translation>Plan B %1 ist noch ungeklärt: %2.</translation>
    </message>
    <message>
        <source>Plan B %1 is out: %2.</source>
        <translation>Plan B %1 ist ausgeschieden: %2.</translation>
    </message>
    <message>
        <source>Plan B %1 is not compared here.</source>
        <translation>Plan B %1 wird hier nicht verglichen.</translation>
    </message>
    <message>
        <source>The same option is noted as plan B.</source>
        <translation>Dieselbe Option ist als Plan B vermerkt.</translation>
    </message>
    <message>
        <source>Noted as plan B: %1.</source>
        <translation>Als Plan B vermerkt: %1.</translation>
    </message>
    <message>
        <source>%1, with %2 as plan B.</source>
        <translation>%1, mit %2 als Plan B.</translation>
    </message>
    <message>
        <source>nothing is chosen</source>
        <translation>nichts ist gewählt</translation>
    </message>
    <message>
        <source>the choice is not cleared</source>
        <translation>die Wahl ist ungeklärt</translation>
    </message>
    <message>
        <source>the choice is out</source>
        <translation>die Wahl ist ausgeschieden</translation>
    </message>
    <message>
        <source>the choice is not compared</source>
        <translation>die Wahl wird nicht verglichen</translation>
    </message>
    <message>
        <source>plan B is not cleared</source>
        <translation>Plan B ist ungeklärt</translation>
    </message>
    <message>
        <source>plan B is out</source>
        <translation>Plan B ist ausgeschieden</translation>
    </message>
    <message>
        <source>plan B is not compared</source>
        <translation>Plan B wird nicht verglichen</translation>
    </message>
    <message>
        <source>plan B is the choice itself</source>
        <translation>Plan B ist die Wahl selbst</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n workload(s))</source>
        <translation>
            <numerusform>%1 (%n Einsatz)</numerusform>
            <numerusform>%1 (%n Einsätze)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Die Fragen beantworten</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) share the lead, verdict %1</source>
        <translation>
            <numerusform>%n Option liegt vorn, Urteil %1</numerusform>
            <numerusform>%n Optionen liegen gleichauf vorn, Urteil %1</numerusform>
        </translation>
    </message>
    <message>
        <source>stated by the client</source>
        <translation>Angabe des Kunden</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Wie dieser Bericht entstanden ist</translation>
    </message>
    <message>
        <source>First the hard limits</source>
        <translation>Zuerst die festen Grenzen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How the verdict comes about</source>
        <translation>Wie das Urteil zustande kommt</translation>
    </message>
    <message>
        <source>What this report is not</source>
        <translation>Was dieser Bericht nicht ist</translation>
    </message>
    <message>
        <source>Appendix: claims and sources</source>
        <translation>Anhang: Angaben und Belege</translation>
    </message>
    <message>
        <source>%1 · out</source>
        <translation>%1 · ausgeschieden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2 points</source>
        <translation>%1 · %2 Punkte</translation>
    </message>
    <message>
        <source>Wt.</source>
        <translation>Gew.</translation>
    </message>
    <message>
        <source>Comparison in detail</source>
        <translation>Vergleich im Einzelnen</translation>
    </message>
    <message>
        <source>Not cleared, so ranked under reservation: %1.</source>
        <translation>Ungeklärt, daher unter Vorbehalt eingereiht: %1.</translation>
    </message>
    <message>
        <source>Prices in US dollars are converted at %1 EUR per USD.</source>
        <translation>Preise in US-Dollar sind mit %1 EUR je USD umgerechnet.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Evidence to keep</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Send the %n question(s) on what is not documented to %1</source>
        <translation>
            <numerusform>Die %n Frage zu Unbelegtem an %1 senden</numerusform>
            <numerusform>Die %n Fragen zu Unbelegtem an %1 senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an unlock path from the ranking and settle it with the provider</source>
        <translation>Einen Weg aus der Rangfolge wählen und mit dem Anbieter klären</translation>
    </message>
    <message>
        <source>Carry out the measures against: %1</source>
        <translation>Maßnahmen umsetzen gegen: %1</translation>
    </message>
    <message>
        <source>Open this engagement again with the library of the day and check what has changed</source>
        <translation>Diese Beratung mit der dann gültigen Bibliothek erneut öffnen und Änderungen prüfen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>The answers and the choice raise no duty of the library.</source>
        <translation>Aus den Antworten und der Wahl folgt keine Pflicht der Bibliothek.</translation>
    </message>
    <message>
        <source>What follows from the answers and the choice. The legal reading is ours and replaces no legal advice.</source>
        <translation>Was aus den Antworten und der Wahl folgt. Die rechtliche Auslegung ist unsere und ersetzt keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Next steps and way out</source>
        <translation>Nächste Schritte und Ausstieg</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausstiegsplan</translation>
    </message>
    <message>
        <source>No way out has been written down yet.</source>
        <translation>Ein Ausstiegsplan ist noch nicht festgehalten.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Unlock path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>%1: %2, asked for is %3</source>
        <translation>%1: %2, verlangt ist %3</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>No option is in; those shown are not cleared and keep their place under reservation.</source>
        <translation>Keine Option ist dabei; die gezeigten sind ungeklärt und behalten ihren Platz unter Vorbehalt.</translation>
    </message>
    <message>
        <source>%1 is the only option that is in.</source>
        <translation>Nur %1 ist dabei.</translation>
    </message>
    <message>
        <source>Ranking and what it is made of</source>
        <translation>Rangfolge und woraus sie besteht</translation>
    </message>
    <message>
        <source>Contribution of each group in points of 100. Dashed circle: not cleared.</source>
        <translation>Beitrag jeder Gruppe in Punkten von 100. Gestrichelter Kreis: ungeklärt.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Not cleared: what is missing</source>
        <translation>Ungeklärt: was fehlt</translation>
    </message>
    <message>
        <source>Out: reason and unlock path</source>
        <translation>Ausgeschieden: Grund und Weg</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Von Hand gesetzt: %1</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>Workload: %1</source>
        <translation>Einsatz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n Monat alt</numerusform>
            <numerusform>%n Monate alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Program: Lotse %1</source>
        <translation>Programm: Lotse %1</translation>
    </message>
    <message>
        <source>Library: state of %1</source>
        <translation>Bibliothek: Stand %1</translation>
    </message>
    <message>
        <source>File format: %1</source>
        <translation>Dateiformat: %1</translation>
    </message>
    <message>
        <source>Margin of an unconfirmed weight: %1 points of 10</source>
        <translation>Spielraum eines unbestätigten Gewichts: %1 Punkte von 10</translation>
    </message>
    <message>
        <source>Options count as close within %1 points of 100</source>
        <translation>Als nah gelten Optionen innerhalb von %1 Punkten von 100</translation>
    </message>
    <message>
        <source>Stale claims widen the result by %1 for each half-life</source>
        <translation>Veraltete Angaben weiten das Ergebnis je Halbwertszeit um %1</translation>
    </message>
    <message>
        <source>Stale claims are marked and do not widen the result</source>
        <translation>Veraltete Angaben sind gekennzeichnet und weiten das Ergebnis nicht</translation>
    </message>
    <message>
        <source>Sources and versions</source>
        <translation>Belege und Fassungen</translation>
    </message>
    <message>
        <source>Publisher, title, date, age on %1</source>
        <translation>Herausgeber, Titel, Datum, Alter am %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Choice of an AI provider · %1</source>
        <translation>Auswahl eines KI-Anbieters · %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>no measure chosen</source>
        <translation>keine Maßnahme gewählt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Numbers as in the register. Dashed circle: risk %1 after its measures.</source>
        <translation>Nummern wie im Verzeichnis. Gestrichelter Kreis: Risiko %1 nach seinen Maßnahmen.</translation>
    </message>
    <message>
        <source>Numbers as in the register.</source>
        <translation>Nummern wie im Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <source>Delay of new models on Azure (days after OpenAI)</source>
        <translation>Verzug neuer Modelle auf Azure (Tage nach OpenAI)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Day known</source>
        <translation>Tag belegt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Azure worldwide</source>
        <translation>Azure weltweit</translation>
    </message>
    <message>
        <source>EU Data Zone</source>
        <translation>EU-Datenzone</translation>
    </message>
    <message>
        <source>The newest models with a documented day or a documented gap.</source>
        <translation>Die neuesten Modelle, bei denen Tag oder Fehlen belegt ist.</translation>
    </message>
    <message>
        <source>Where the day is not documented, the median has a lower and an upper end. Sources of the models shown:</source>
        <translation>Wo der Tag nicht belegt ist, hat der Median ein unteres und ein oberes Ende. Belege der gezeigten Modelle:</translation>
    </message>
    <message>
        <source>Partnership of Microsoft and OpenAI</source>
        <translation>Partnerschaft von Microsoft und OpenAI</translation>
    </message>
    <message>
        <source>All documented events by their strongest effect on companies like yours; the latest in the table.</source>
        <translation>Alle belegten Ereignisse nach ihrer stärksten Wirkung auf Unternehmen wie Ihres; die jüngsten in der Tabelle.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event and what it means</source>
        <translation>Ereignis und was es bedeutet</translation>
    </message>
    <message>
        <source>Avail.</source>
        <translation>Verf.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Funct.</source>
        <translation>Funkt.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Risks: none is high</source>
        <translation>Risiken: keines ist hoch</translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s), each with a measure</source>
        <translation>
            <numerusform>%n hohes Risiko, mit Maßnahme</numerusform>
            <numerusform>%n hohe Risiken, alle mit Maßnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 high risks, %2 without a measure</source>
        <translation>Hohe Risiken: %1, davon ohne Maßnahme: %2</translation>
    </message>
    <message>
        <source>The answers and options trigger no risk of the library.</source>
        <translation>Antworten und Optionen lösen kein Risiko der Bibliothek aus.</translation>
    </message>
    <message>
        <source>Register and measures</source>
        <translation>Verzeichnis und Maßnahmen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no effect on the comparison</source>
        <translation>keine Wirkung auf den Vergleich</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>K.-o.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Situation and requirements</source>
        <translation>Ausgangslage und Anforderungen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>No question is answered yet. What is required follows from the answers.</source>
        <translation>Noch ist keine Frage beantwortet. Die Anforderungen folgen aus den Antworten.</translation>
    </message>
    <message>
        <source>The answers raise no requirement.</source>
        <translation>Aus den Antworten folgt keine Anforderung.</translation>
    </message>
    <message>
        <source>An option that misses a knock-out is out. One that is not documented well enough is not cleared. A note only warns.</source>
        <translation>Wer eine K.-o.-Anforderung verfehlt, scheidet aus. Wer nicht ausreichend belegt ist, bleibt ungeklärt. Ein Hinweis warnt nur.</translation>
    </message>
    <message>
        <source>Answers and what follows from them</source>
        <translation>Antworten und was daraus folgt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No documented claim with weight is clearly good.</source>
        <translation>Keine belegte Angabe mit Gewicht ist deutlich günstig.</translation>
    </message>
    <message>
        <source>No documented claim with weight is clearly weak.</source>
        <translation>Keine belegte Angabe mit Gewicht ist deutlich ungünstig.</translation>
    </message>
    <message>
        <source>%1 is the only option that demonstrably meets all knock-outs, with %2 of 100 points.</source>
        <translation>Nur %1 erfüllt nachweislich alle K.-o.-Anforderungen, mit %2 von 100 Punkten.</translation>
    </message>
    <message>
        <source>%1 is out: a knock-out is not met.</source>
        <translation>%1 ist ausgeschieden: Eine K.-o.-Anforderung ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Wished for, not met or not documented: %1, %2.</source>
        <translation>Gewünscht, aber nicht erfüllt oder nicht belegt: %1, %2.</translation>
    </message>
    <message>
        <source>Needs to be documented before the start: %1, %2.</source>
        <translation>Vor dem Start zu belegen: %1, %2.</translation>
    </message>
    <message>
        <source>Knock-out not met: %1, %2.</source>
        <translation>K.-o.-Anforderung nicht erfüllt: %1, %2.</translation>
    </message>
    <message>
        <source>Out: %1.</source>
        <translation>Ausgeschieden: %1.</translation>
    </message>
    <message>
        <source>Decision report</source>
        <translation>Entscheidungsbericht</translation>
    </message>
    <message>
        <source>Choice of an AI provider</source>
        <translation>Auswahl eines KI-Anbieters</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>Beratung durch</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Gespräch am</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1 spricht</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1 spricht</translation>
    </message>
    <message numerus="yes">
        <source>Ranking of the %n remaining option(s)</source>
        <translation>
            <numerusform>Rangfolge der %n verbliebenen Option</numerusform>
            <numerusform>Rangfolge der %n verbliebenen Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of 100. Bracket below the bar: span if what is not documented turns out good or bad.</source>
        <translation>Punkte von 100. Klammer unter dem Balken: Spanne, falls Unbelegtes günstig oder ungünstig ausfällt.</translation>
    </message>
    <message>
        <source>Conditions and what is open</source>
        <translation>Bedingungen und Offenes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>confidence high</source>
        <translation>Sicherheit hoch</translation>
    </message>
    <message>
        <source>confidence medium</source>
        <translation>Sicherheit mittel</translation>
    </message>
    <message>
        <source>confidence low</source>
        <translation>Sicherheit gering</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Contribution of the group, in points</source>
        <translation>Beitrag der Gruppe in Punkten</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Gewichte: %1</translation>
    </message>
    <message numerus="yes">
        <source>Still to be answered: %n question(s).</source>
        <translation>
            <numerusform>Noch zu beantworten: %n Frage.</numerusform>
            <numerusform>Noch zu beantworten: %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weights from 0 to 10. Confirmed by the client: %1. Set by hand: %2. Proposed from the answers: %3.</source>
        <translation>Gewichte von 0 bis 10. Vom Kunden bestätigt: %1. Von Hand gesetzt: %2. Aus den Antworten vorgeschlagen: %3.</translation>
    </message>
    <message>
        <source>%1, asked for is %2.</source>
        <translation>%1, verlangt ist %2.</translation>
    </message>
    <message>
        <source>The first four are shown; all of them stand in the ranking.</source>
        <translation>Gezeigt sind die ersten vier; alle stehen bei der Rangfolge.</translation>
    </message>
    <message>
        <source>What would bring an option in</source>
        <translation>Wege, auf denen eine Option dabei wäre</translation>
    </message>
    <message>
        <source>One change alone, all else as now</source>
        <translation>Eine Änderung allein, alles andere wie jetzt</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Platz</translation>
    </message>
    <message>
        <source>Share of the weight: %1</source>
        <translation>Anteil des Gewichts: %1</translation>
    </message>
    <message>
        <source>The weight that flips first</source>
        <translation>Das Gewicht, das zuerst kippt</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>How sure the ranking is</source>
        <translation>Wie sicher die Rangfolge ist</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>If in</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Vertr.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>Weight of the group: %1</source>
        <translation>Gewicht der Gruppe: %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Flips at</source>
        <translation>Kippt bei</translation>
    </message>
    <message>
        <source>Then first</source>
        <translation>Dann vorn</translation>
    </message>
    <message>
        <source>Within the margin</source>
        <translation>Im Spielraum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Lead at the low end</source>
        <translation>Vorsprung am unteren Ende</translation>
    </message>
    <message>
        <source>Lead at the high end</source>
        <translation>Vorsprung am oberen Ende</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>Offene Angabe</translation>
    </message>
    <message>
        <source>Fewer wrong choices</source>
        <translation>Weniger Fehlentscheidungen</translation>
    </message>
    <message>
        <source>Flips alone</source>
        <translation>Kippt allein</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>K.-o.</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>Festgelegt am</translation>
    </message>
    <message>
        <source>Clear from</source>
        <translation>Klar ab</translation>
    </message>
    <message>
        <source>Leaning from</source>
        <translation>Tendenziell ab</translation>
    </message>
    <message>
        <source>Margin of weights</source>
        <translation>Spielraum der Gewichte</translation>
    </message>
    <message>
        <source>%1 points of 10, confirmed %2</source>
        <translation>%1 Punkte von 10, bestätigt %2</translation>
    </message>
    <message>
        <source>Close within</source>
        <translation>Dicht beieinander bis</translation>
    </message>
    <message>
        <source>%1 points of 100</source>
        <translation>%1 Punkte von 100</translation>
    </message>
    <message>
        <source>Decides then</source>
        <translation>Dann entscheidet</translation>
    </message>
    <message>
        <source>Shares of the places, in %</source>
        <translation>Anteile der Plätze, in %</translation>
    </message>
    <message>
        <source>Error: standard error of the first place, in percentage points. If in: first place with only the options that are in. Conf. (confidence factor): how often the option is first with its mean weights from the table below.</source>
        <translation>Fehler: Standardfehler des ersten Platzes, in Prozentpunkten. Dabei: erster Platz, wenn nur die Optionen zählen, die dabei sind. Vertr. (Vertrauensfaktor): wie oft die Option mit ihren mittleren Gewichten aus der Tabelle unten vorn liegt.</translation>
    </message>
    <message>
        <source>How often the row beats the column, in %</source>
        <translation>Wie oft die Zeile vor der Spalte liegt, in %</translation>
    </message>
    <message>
        <source>Mean weights with which an option is first, in %</source>
        <translation>Mittlere Gewichte, mit denen eine Option vorn liegt, in %</translation>
    </message>
    <message>
        <source>What would flip the first place</source>
        <translation>Was den ersten Platz kippen würde</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n flip(s) by claims that are documented well enough not to leave them open.</source>
        <translation>
            <numerusform>Nicht aufgeführt: %n Kipppunkt einer Angabe, die so gut belegt ist, dass er nicht offensteht.</numerusform>
            <numerusform>Nicht aufgeführt: %n Kipppunkte von Angaben, die so gut belegt sind, dass sie nicht offenstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead over the runner-up at both ends, in points</source>
        <translation>Vorsprung vor dem Zweiten an beiden Enden, in Punkten</translation>
    </message>
    <message>
        <source>What to check next</source>
        <translation>Was als Nächstes zu klären ist</translation>
    </message>
    <message>
        <source>Figures behind the verdict</source>
        <translation>Zahlen hinter dem Urteil</translation>
    </message>
    <message>
        <source>In each case every weight is drawn evenly and independently from its margin; then all are divided by their sum. This is not the same as an even draw from all weights that sum to 100%.</source>
        <translation>In jedem Fall wird jedes Gewicht gleichmäßig und unabhängig aus seinem Spielraum gezogen; dann werden alle durch ihre Summe geteilt. Das ist nicht dasselbe wie eine gleichmäßige Ziehung aus allen Gewichten, die zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <source>Of the weights only the order is known: in each case they are drawn evenly from all weights in that order that sum to 100% (their mean are the rank-order centroid weights, Barron and Barrett 1996).</source>
        <translation>Von den Gewichten ist nur die Reihenfolge bekannt: In jedem Fall werden sie gleichmäßig aus allen Gewichten in dieser Reihenfolge gezogen, die zusammen 100 % ergeben (ihr Mittel sind die Rank-Order-Centroid-Gewichte, Barron und Barrett 1996).</translation>
    </message>
    <message>
        <source>Of the weights nothing is known: in each case they are drawn evenly from all weights that sum to 100%.</source>
        <translation>Von den Gewichten ist nichts bekannt: In jedem Fall werden sie gleichmäßig aus allen Gewichten gezogen, die zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <source>A range is drawn as a triangle with its tip at the likely value, unless its claim says otherwise.</source>
        <translation>Eine Spanne wird als Dreieck mit der Spitze beim wahrscheinlichen Wert gezogen, wenn die Angabe nichts anderes sagt.</translation>
    </message>
    <message>
        <source>A range is drawn evenly between its ends, unless its claim says otherwise.</source>
        <translation>Eine Spanne wird gleichmäßig zwischen ihren Enden gezogen, wenn die Angabe nichts anderes sagt.</translation>
    </message>
    <message>
        <source>%1 cases, seed %2: the same file gives the same figures on every computer. The standard error of a share is at most %3 percentage points.</source>
        <translation>%1 Fälle, Startwert %2: Dieselbe Datei ergibt auf jedem Rechner dieselben Zahlen. Der Standardfehler eines Anteils beträgt höchstens %3 Prozentpunkte.</translation>
    </message>
    <message>
        <source>The day on which the rule was fixed is not recorded.</source>
        <translation>Der Tag, an dem die Regel festgelegt wurde, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Then points and weights</source>
        <translation>Dann Punkte und Gewichte</translation>
    </message>
    <message>
        <source>Each claim gets 0 to 100 points on a fixed scale that does not depend on the options at hand. The points of an option are the sum of these values, each times the weight of its criterion (additive value model, Keeney and Raiffa 1976), so adding or removing an option never changes the order of the others. A weight says how much the step from the worst to the best end of a criterion is worth to you. The answers propose it, you confirm or change it; each has a margin.</source>
        <translation>Jede Angabe erhält 0 bis 100 Punkte auf einer festen Skala, die nicht davon abhängt, welche Optionen verglichen werden. Die Punkte einer Option sind die Summe dieser Werte, jeweils mal dem Gewicht des Kriteriums (additives Wertmodell, Keeney und Raiffa 1976); eine Option mehr oder weniger ändert also nie die Reihenfolge der anderen. Ein Gewicht sagt, wie viel Ihnen der Schritt vom schlechtesten zum besten Ende eines Kriteriums wert ist. Die Antworten schlagen es vor, Sie bestätigen oder ändern es; jedes hat einen Spielraum.</translation>
    </message>
    <message>
        <source>How sure: many cases</source>
        <translation>Wie sicher: viele Fälle</translation>
    </message>
    <message>
        <source>The ranking is computed for many cases of what you might reasonably think and know, and the report says how often each option has each place (SMAA-2, Lahdelma and Salminen 2001).</source>
        <translation>Die Rangfolge wird für viele Fälle dessen berechnet, was Sie vernünftigerweise meinen und wissen könnten; der Bericht sagt, wie oft jede Option welchen Platz hat (SMAA-2, Lahdelma und Salminen 2001).</translation>
    </message>
    <message>
        <source>What would flip it</source>
        <translation>Was es kippen würde</translation>
    </message>
    <message>
        <source>For each weight and each claim the point is computed at which another option takes the lead, everything else as it is; the other weights keep their proportions. This is exact and needs no draws. A claim can also flip the advice by a knock-out.</source>
        <translation>Für jedes Gewicht und jede Angabe wird der Punkt berechnet, ab dem eine andere Option vorn liegt, alles andere bleibt, wie es ist; die übrigen Gewichte behalten ihr Verhältnis. Das ist exakt und kommt ohne Ziehungen aus. Auch über eine K.-o.-Anforderung kann eine Angabe den Rat kippen.</translation>
    </message>
    <message>
        <source>Open claims are ranked by how much an answer would lower the probability of a wrong choice (expected value of perfect information, Raiffa and Schlaifer 1961), from the same cases. When no answer to a single one can change the advice, the report says so.</source>
        <translation>Offene Angaben sind danach geordnet, wie sehr eine Antwort die Wahrscheinlichkeit einer Fehlentscheidung senken würde (Erwartungswert vollkommener Information, Raiffa und Schlaifer 1961), aus denselben Fällen. Kann keine einzelne Antwort den Rat ändern, sagt der Bericht das.</translation>
    </message>
    <message>
        <source>Literature</source>
        <translation>Literatur</translation>
    </message>
    <message numerus="yes">
        <source>Not listed: %n open claim(s) whose answer would not change the choice noticeably.</source>
        <translation>
            <numerusform>Nicht aufgeführt: %n offene Angabe, deren Antwort die Wahl nicht spürbar ändern würde.</numerusform>
            <numerusform>Nicht aufgeführt: %n offene Angaben, deren Antwort die Wahl nicht spürbar ändern würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>Numbers in brackets: sources. The appendix gives each claim in full, option by option.</source>
        <translation>Zahlen in Klammern: Belege. Im Anhang steht jede Angabe ausführlich, nach Optionen geordnet.</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>Zahl der Fälle</translation>
    </message>
    <message>
        <source>at least %1, drawn with seed %2</source>
        <translation>mindestens %1, gezogen mit dem Startwert %2</translation>
    </message>
    <message>
        <source>A claim without evidence is drawn over its whole scale, a stale or contradicted one between the ends of what it leaves open.</source>
        <translation>Eine nicht belegte Angabe wird über ihre ganze Skala gezogen, eine veraltete oder widersprüchliche zwischen den Enden dessen, was sie offenlässt.</translation>
    </message>
    <message>
        <source>A claim without evidence is drawn over its whole scale, a contradicted one between the ends of what it leaves open; a stale one is only marked.</source>
        <translation>Eine nicht belegte Angabe wird über ihre ganze Skala gezogen, eine widersprüchliche zwischen den Enden dessen, was sie offenlässt; eine veraltete wird nur gekennzeichnet.</translation>
    </message>
    <message>
        <source>What several options inherit from one claim of their provider is drawn once for all of them.</source>
        <translation>Was mehrere Optionen aus einer Angabe ihres Anbieters erben, wird einmal für alle gezogen.</translation>
    </message>
    <message>
        <source>Clear: the leader is first in at least %1 of the cases, and no single claim that is unknown, stale, contradicted or a range gives the lead to another option. Leaning: in at least %2. Else open.</source>
        <translation>Klar: Die führende Option liegt in mindestens %1 der Fälle vorn, und keine einzelne nicht belegte, veraltete oder widersprüchliche Angabe oder Spanne bringt eine andere nach vorn. Tendenziell: in mindestens %2. Sonst offen.</translation>
    </message>
    <message>
        <source>Clear: the leader is first in at least %1 of the cases, and no single claim that is unknown, contradicted or a range gives the lead to another option. Leaning: in at least %2. Else open.</source>
        <translation>Klar: Die führende Option liegt in mindestens %1 der Fälle vorn, und keine einzelne nicht belegte oder widersprüchliche Angabe oder Spanne bringt eine andere nach vorn. Tendenziell: in mindestens %2. Sonst offen.</translation>
    </message>
    <message>
        <source>Options that are not cleared take part in the cases under reservation; only an option that is in can lead.</source>
        <translation>Ungeklärte Optionen zählen in den Fällen unter Vorbehalt mit; führen kann nur eine Option, die dabei ist.</translation>
    </message>
    <message>
        <source>If the evidence is missing, too old or contradictory, the option is not cleared: what is not known never counts as met.</source>
        <translation>Fehlt der Beleg, ist er zu alt oder widersprüchlich, bleibt die Option ungeklärt: Was nicht bekannt ist, gilt nie als erfüllt.</translation>
    </message>
    <message>
        <source>If the evidence is missing or contradictory, the option is not cleared: what is not known never counts as met.</source>
        <translation>Fehlt der Beleg oder ist er widersprüchlich, bleibt die Option ungeklärt: Was nicht bekannt ist, gilt nie als erfüllt.</translation>
    </message>
    <message>
        <source>Not providers are compared but deployments: one contract, one place, one way to run the model. Answers raise requirements; an option that misses a knock-out is out.</source>
        <translation>Verglichen werden nicht Anbieter, sondern Bereitstellungen: ein Vertrag, ein Ort, eine Art, das Modell zu betreiben. Antworten lösen Anforderungen aus; wer eine K.-o.-Anforderung verfehlt, scheidet aus.</translation>
    </message>
    <message>
        <source>What is unknown</source>
        <translation>Was nicht belegt ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>%1: %2, but the evidence is too old. Asked for is %3</source>
        <translation>%1: %2, aber der Beleg ist zu alt. Verlangt ist %3</translation>
    </message>
    <message>
        <source>%1: %2, but valid sources contradict each other. Asked for is %3</source>
        <translation>%1: %2, aber gültige Belege widersprechen sich. Verlangt ist %3</translation>
    </message>
    <message>
        <source>%1: %2, a range that misses it in part. Asked for is %3</source>
        <translation>%1: %2, diese Spanne reicht über die Grenze. Verlangt ist %3</translation>
    </message>
    <message>
        <source>Effect on availability, price, functions and law; a dot means that none is documented.</source>
        <translation>Wirkung auf Verfügbarkeit, Preis, Funktionen und Recht; ein Punkt heißt, dass keine belegt ist.</translation>
    </message>
    <message>
        <source>Knock-out: %1</source>
        <translation>K.-o.: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message numerus="yes">
        <source>Unknown: %n claim(s)</source>
        <translation>
            <numerusform>Nicht belegt: %n Angabe</numerusform>
            <numerusform>Nicht belegt: %n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ahead of %2, verdict %3</source>
        <translation>%1 vor %2, Urteil %3</translation>
    </message>
    <message>
        <source>%1; no claim is stale</source>
        <translation>%1; keine Angabe ist veraltet</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Texts of client and consultant stand in the language in which they were written.</source>
        <translation>Texte von Kunde und Berater stehen in der Sprache, in der sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>%1, another reading is assumed</source>
        <translation>%1, eine andere Lesart wird angenommen</translation>
    </message>
    <message>
        <source>%1, contradicted</source>
        <translation>%1, widersprüchlich</translation>
    </message>
    <message>
        <source>No option demonstrably meets all knock-outs. The ranking says what would unlock them.</source>
        <translation>Keine Option erfüllt nachweislich alle K.-o.-Anforderungen. Die Wege dorthin stehen bei der Rangfolge.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>Pflicht: %1</translation>
    </message>
    <message>
        <source>Own requirement on %1</source>
        <translation>Eigene Anforderung an %1</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Weitere Notizen</translation>
    </message>
    <message>
        <source>Entered on what is not asked, raised or compared now; it does not count in this report.</source>
        <translation>Eingetragen zu etwas, das zurzeit nicht gefragt, ausgelöst oder verglichen wird; es zählt in diesem Bericht nicht.</translation>
    </message>
    <message>
        <source>The weights in use are those of: %1.</source>
        <translation>Es gelten die Gewichte von: %1.</translation>
    </message>
    <message>
        <source>Also kept are those of: %1.</source>
        <translation>Daneben aufbewahrt sind die von: %1.</translation>
    </message>
    <message>
        <source>Confirmed on %1.</source>
        <translation>Bestätigt am %1.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe darunter</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>No font on this computer can print %1 (in: %2). The report shows […] in their place.</source>
        <translation>Keine Schrift auf diesem Rechner kann %1 drucken (in: %2). Der Bericht zeigt dafür […].</translation>
    </message>
    <message>
        <source>It, or each source of it, bears a later day than this report; it does not count as known.</source>
        <translation>Sie oder jede ihrer Quellen trägt einen späteren Tag als dieser Bericht; sie zählt nicht als belegt.</translation>
    </message>
    <message>
        <source>The number is better than the scale knows and does not count as known.</source>
        <translation>Die Zahl ist besser, als die Skala es kennt, und zählt nicht als belegt.</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>other reading</source>
        <translation>andere Lesart</translation>
    </message>
    <message>
        <source>the stricter reading above counts</source>
        <translation>die strengere Lesart darüber zählt</translation>
    </message>
    <message>
        <source>%1: %2, but another reading is assumed. Asked for is %3</source>
        <translation>%1: %2, aber eine andere Lesart wird angenommen. Verlangt ist %3</translation>
    </message>
    <message>
        <source>“Not there” is known up to the last look, %1, and no longer.</source>
        <translation>„Nicht da“ ist bis zum letzten Blick am %1 belegt und nicht länger.</translation>
    </message>
    <message>
        <source>Age of the evidence</source>
        <translation>Alter der Belege</translation>
    </message>
    <message>
        <source>does not count: stale claims are marked, but neither widen nor block anything</source>
        <translation>zählt nicht: Veraltete Angaben sind markiert, machen aber nichts breiter und sperren nichts</translation>
    </message>
    <message>
        <source>day not recorded</source>
        <translation>Tag nicht festgehalten</translation>
    </message>
    <message>
        <source>no criterion set</source>
        <translation>kein Kriterium festgelegt</translation>
    </message>
    <message>
        <source>Limits and draws</source>
        <translation>Grenzen und Ziehungen</translation>
    </message>
    <message>
        <source>The rule was fixed on %1, as the file records it.</source>
        <translation>Die Regel steht laut Datei seit dem %1 fest.</translation>
    </message>
    <message>
        <source>Only what has a weight is in the points; risks and duties stand beside them. The report is not legal advice and no certificate. It shows which requirement is met by which evidence, and who says so; the dates of the evidence count.</source>
        <translation>In den Punkten steht nur, was ein Gewicht hat; Risiken und Pflichten stehen daneben. Der Bericht ist keine Rechtsberatung und kein Zertifikat. Er zeigt, welche Anforderung durch welchen Beleg erfüllt ist und wer das sagt; es zählt das Datum der Belege.</translation>
    </message>
    <message>
        <source>Level = likelihood times impact, each from 1 to 5; an assessment, not a measurement.</source>
        <translation>Stufe = Wahrscheinlichkeit mal Schaden, je von 1 bis 5; eine Einschätzung, keine Messung.</translation>
    </message>
    <message>
        <source>Wt. = weight from 0 to 10. The foot of the page explains the signs on it.</source>
        <translation>Gew. = Gewicht von 0 bis 10. Der Fuß der Seite erklärt die Zeichen auf ihr.</translation>
    </message>
    <message>
        <source>Among the options that are in, %1 has the most points.</source>
        <translation>Von den Optionen, die dabei sind, hat %1 die meisten Punkte.</translation>
    </message>
    <message>
        <source>Among the options that are in, %1 leads by %2 points ahead of its strongest rival, %3.</source>
        <translation>Von den Optionen, die dabei sind, liegt %1 mit %2 Punkten Vorsprung vor dem stärksten Rivalen, %3.</translation>
    </message>
    <message>
        <source>%1 or %2, verdict %3</source>
        <translation>%1 oder %2, Urteil %3</translation>
    </message>
    <message>
        <source>Settle with %1 before signing what is not cleared: %2</source>
        <translation>Vor der Unterschrift mit %1 klären, was ungeklärt ist: %2</translation>
    </message>
    <message>
        <source>%1 is out: choose another option, or settle an unlock path from the ranking</source>
        <translation>%1 ist ausgeschieden: eine andere Option wählen oder einen Weg aus der Rangliste klären</translation>
    </message>
    <message>
        <source>%1 is not compared here: compare it, or choose another option</source>
        <translation>%1 wird hier nicht verglichen: vergleichen oder eine andere Option wählen</translation>
    </message>
    <message>
        <source>Choose an option and a plan B</source>
        <translation>Eine Option und einen Plan B wählen</translation>
    </message>
    <message>
        <source>Choose at least two options and compare them</source>
        <translation>Mindestens zwei Optionen wählen und vergleichen</translation>
    </message>
    <message>
        <source>Workload %1</source>
        <translation>Einsatz %1</translation>
    </message>
    <message>
        <source>Only %1 demonstrably meets all knock-outs, verdict %2</source>
        <translation>Nur %1 erfüllt nachweislich alle K.-o.-Anforderungen, Urteil %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stale claim(s) on %1.</source>
        <translation>
            <numerusform>%n veraltete Angabe zu %1.</numerusform>
            <numerusform>%n veraltete Angaben zu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommendation for each workload</source>
        <translation>Empfehlung für jeden Einsatz</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n stale claim(s)</source>
        <translation>
            <numerusform>%1; %n Angabe ist veraltet</numerusform>
            <numerusform>%1; %n Angaben sind veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (did not exist yet on %2)</source>
        <translation>%1 (gab es am %2 noch nicht)</translation>
    </message>
    <message>
        <source>%1 (not in the library)</source>
        <translation>%1 (nicht in der Bibliothek)</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>By the likely values, %1 is nowhere better than: %2, on all criteria that have a weight.</source>
        <translation>Nach den wahrscheinlichen Werten ist %1 bei allen Kriterien mit Gewicht nirgends besser als: %2.</translation>
    </message>
    <message>
        <source>claim is stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>confidence is low</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>another reading is assumed</source>
        <translation>andere Lesart angenommen</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>unsere Wertung</translation>
    </message>
    <message>
        <source>A claim without evidence counts with the middle of its scale and widens the span of the option to the whole scale. Its weight is never moved to other criteria, since that would reward silence. Signs behind a claim say what it lacks; each page explains those on it.</source>
        <translation>Eine Angabe ohne Beleg zählt mit der Mitte ihrer Skala und weitet die Spanne der Option auf die ganze Skala. Ihr Gewicht wandert nie zu anderen Kriterien, denn das würde Schweigen belohnen. Zeichen hinter einer Angabe sagen, was ihr fehlt; jede Seite erklärt ihre Zeichen.</translation>
    </message>
    <message>
        <source>Ask the providers what is not documented</source>
        <translation>Die Anbieter nach dem fragen, was nicht dokumentiert ist</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight</source>
        <translation>Mindestens einem Kriterium ein Gewicht geben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the only option that is in, or compare others</source>
        <translation>Die einzige Option wählen, die dabei ist, oder weitere vergleichen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message numerus="yes">
        <source>and %n more workload(s), on page 2</source>
        <translation>
            <numerusform>und %n weiterer Einsatz, auf Seite 2</numerusform>
            <numerusform>und %n weitere Einsätze, auf Seite 2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is known about the weights, verdict %1</source>
        <translation>Über die Gewichte ist nichts bekannt, Urteil %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Weights from 0 to 10, worked out from the order of the criteria; the points stand for its mean.</source>
        <translation>Gewichte von 0 bis 10, aus der Reihenfolge der Kriterien errechnet; die Punkte stehen für deren Mittel.</translation>
    </message>
    <message>
        <source>Nothing is known about the weights: what counts at all counts alike, with any weight as margin.</source>
        <translation>Über die Gewichte ist nichts bekannt: Was überhaupt zählt, zählt gleich, mit jedem Gewicht als Spielraum.</translation>
    </message>
    <message>
        <source>Nothing is known about the weights; the points count all that has one alike.</source>
        <translation>Über die Gewichte ist nichts bekannt; die Punkte zählen alles gleich, was eines hat.</translation>
    </message>
    <message>
        <source>“%1”, no criterion of the library</source>
        <translation>„%1“, kein Kriterium der Bibliothek</translation>
    </message>
    <message>
        <source>%1; no final version yet: %2</source>
        <translation>%1; noch keine Endfassung: %2</translation>
    </message>
    <message>
        <source>older, stated by the client</source>
        <translation>älter, vom Kunden angegeben</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message numerus="yes">
        <source>%n more option(s) have no column here.</source>
        <translation>
            <numerusform>%n weitere Option hat hier keine Spalte.</numerusform>
            <numerusform>%n weitere Optionen haben hier keine Spalte.</numerusform>
        </translation>
    </message>
    <message>
        <source>higher than before</source>
        <translation>höher als vorher</translation>
    </message>
    <message>
        <source>Facts count as of %1 · Not legal advice</source>
        <translation>Stichtag der Angaben: %1 · Keine Rechtsberatung</translation>
    </message>
    <message>
        <source>Facts count as of</source>
        <translation>Stichtag der Angaben</translation>
    </message>
    <message>
        <source>State of the library</source>
        <translation>Stand der Bibliothek</translation>
    </message>
    <message>
        <source>searched %1</source>
        <translation>gesucht %1</translation>
    </message>
    <message>
        <source>Each claim with its kind, the date of its document, the day on which it was last seen to say so, and its confidence. The number in brackets leads to the source at the end. Facts, our assessments and legal readings are told apart.</source>
        <translation>Jede Angabe mit ihrer Art, dem Datum ihres Dokuments, dem Tag, an dem es zuletzt so gesehen wurde, und ihrer Verlässlichkeit. Die Zahl in Klammern führt zur Quelle am Ende. Fakten, unsere Einschätzungen und rechtliche Lesarten sind unterschieden.</translation>
    </message>
    <message>
        <source>advised by: %1</source>
        <translation>Rat: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>past</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>Days from which the laws apply</source>
        <translation>Tage, ab denen die Gesetze gelten</translation>
    </message>
    <message>
        <source>What does not apply</source>
        <translation>Was entfällt</translation>
    </message>
    <message>
        <source>Some criteria have no meaning for some options: a price per person for an interface, a price per text for seats. There the criterion has no points and no weight, and the points of the option are the weighted mean of its other criteria. So it neither gains nor loses by it, and its points still depend on no other option.</source>
        <translation>Manche Kriterien haben für manche Optionen keinen Sinn: ein Preis je Person bei einer Schnittstelle, ein Preis je Text bei Zugängen je Person. Dort hat das Kriterium weder Punkte noch Gewicht, und die Punkte der Option sind das gewichtete Mittel ihrer übrigen Kriterien. Das nützt ihr nicht und schadet ihr nicht, und ihre Punkte hängen weiterhin von keiner anderen Option ab.</translation>
    </message>
    <message>
        <source>Give a criterion that applies to every option a weight</source>
        <translation>Einem Kriterium Gewicht geben, das für alle Optionen gilt</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>More in the report</source>
        <translation>Mehr im Bericht</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Zulässig: %1</translation>
    </message>
    <message>
        <source>No option is compared yet</source>
        <translation>Noch wird keine Option verglichen</translation>
    </message>
    <message>
        <source>This alone could let an option in</source>
        <translation>Das allein könnte eine Option hineinbringen</translation>
    </message>
    <message>
        <source>This alone could change the result</source>
        <translation>Das allein könnte das Ergebnis ändern</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>Was als Nächstes zu klären ist</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) and open point(s)</source>
        <translation>
            <numerusform>%n Bedingung oder offener Punkt</numerusform>
            <numerusform>%n Bedingungen und offene Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s), none of which puts an option out</source>
        <translation>
            <numerusform>%n Anforderung, an der keine Option scheitert</numerusform>
            <numerusform>%n Anforderungen, an denen keine Option scheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) that an option must meet</source>
        <translation>
            <numerusform>%n Anforderung muss jede Option erfüllen</numerusform>
            <numerusform>%n Anforderungen muss jede Option erfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts most: %1</source>
        <translation>Am meisten zählt: %1</translation>
    </message>
    <message>
        <source>The weights are not confirmed yet.</source>
        <translation>Die Gewichte sind noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Effect of the last answer</source>
        <translation>Wirkung der letzten Antwort</translation>
    </message>
    <message>
        <source>Proposed weight: %1</source>
        <translation>Vorgeschlagenes Gewicht: %1</translation>
    </message>
    <message>
        <source>Applies: %1</source>
        <translation>Gilt: %1</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>Pflicht: %1</translation>
    </message>
    <message>
        <source>It adds no duty, and changes no option and no weight.</source>
        <translation>Sie bringt keine Pflicht und ändert keine Option und kein Gewicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) unknown</source>
        <translation>
            <numerusform>%n Angabe unbekannt</numerusform>
            <numerusform>%n Angaben unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n Angabe veraltet</numerusform>
            <numerusform>%n Angaben veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 not cleared, %3 out</source>
        <translation>%1 dabei, %2 ungeklärt, %3 ausgeschieden</translation>
    </message>
    <message>
        <source>Points of 100; the line in and behind a bar: if what is not documented turns out good or bad.</source>
        <translation>Punkte von 100; der Strich in und hinter einem Balken: falls Unbelegtes günstig oder ungünstig ausfällt.</translation>
    </message>
    <message>
        <source>The greatest risks</source>
        <translation>Die größten Risiken</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>%1 does not meet every requirement and is chosen all the same.</source>
        <translation>%1 erfüllt nicht alle Anforderungen und ist trotzdem gewählt.</translation>
    </message>
    <message>
        <source>We recommend %1, on rank %2 with %3 of 100 points.</source>
        <translation>Wir empfehlen %1 auf Rang %2 mit %3 von 100 Punkten.</translation>
    </message>
    <message>
        <source>%1 is chosen: it is the only option that no requirement rules out.</source>
        <translation>%1 ist gewählt: Nur diese Option schließt keine Anforderung aus.</translation>
    </message>
    <message>
        <source>%1 is chosen; no option demonstrably meets all knock-outs yet.</source>
        <translation>%1 ist gewählt; noch erfüllt keine Option nachweislich alle K.-o.-Anforderungen.</translation>
    </message>
    <message>
        <source>%1 is chosen, though nothing is known about the weights: the comparison recommends no option.</source>
        <translation>%1 ist gewählt, obwohl über die Gewichte nichts bekannt ist: Der Vergleich empfiehlt keine Option.</translation>
    </message>
    <message>
        <source>%1 is chosen, on rank %2 with %3 of 100 points; the comparison recommends no single option.</source>
        <translation>%1 ist gewählt, auf Rang %2 mit %3 von 100 Punkten; der Vergleich empfiehlt keine einzelne Option.</translation>
    </message>
    <message>
        <source>%1 is chosen, on rank %2 with %3 of 100 points; the comparison speaks for %4.</source>
        <translation>%1 ist gewählt, auf Rang %2 mit %3 von 100 Punkten; der Vergleich spricht für %4.</translation>
    </message>
    <message>
        <source>%1 is chosen, on rank %2 with %3 of 100 points; “%4”, set to decide among close options, speaks for %5.</source>
        <translation>%1 ist gewählt, auf Rang %2 mit %3 von 100 Punkten; „%4“, das zwischen nah beieinander liegenden Optionen entscheiden soll, spricht für %5.</translation>
    </message>
    <message>
        <source>We recommend %1, on rank %2 with %3 of 100 points: “%4”, set to decide among close options, speaks for it.</source>
        <translation>Wir empfehlen %1 auf Rang %2 mit %3 von 100 Punkten: „%4“, das zwischen nah beieinander liegenden Optionen entscheiden soll, spricht dafür.</translation>
    </message>
    <message>
        <source>The verdict is open.</source>
        <translation>Das Urteil ist offen.</translation>
    </message>
    <message>
        <source>We recommend %1: it is first with %2 of 100 points, before %3 with %4.</source>
        <translation>Wir empfehlen %1: Es liegt mit %2 von 100 Punkten vorn, vor %3 mit %4.</translation>
    </message>
    <message>
        <source>We recommend %1: it is first with %2 of 100 points, %3 points ahead of %4.</source>
        <translation>Wir empfehlen %1: Es liegt mit %2 von 100 Punkten vorn, %3 Punkte vor %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on it are not documented; we ask the provider.</source>
        <translation>
            <numerusform>%n Angabe dazu ist nicht belegt; wir fragen den Anbieter.</numerusform>
            <numerusform>%n Angaben dazu sind nicht belegt; wir fragen den Anbieter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands ready as plan B, but shares causes of failure.</source>
        <translation>%1 steht als Plan B bereit, hat aber gemeinsame Ausfallursachen.</translation>
    </message>
    <message>
        <source>%1 stands ready as plan B, since it does not fail together with it.</source>
        <translation>%1 steht als Plan B bereit, denn es fällt nicht mit der ersten Wahl aus.</translation>
    </message>
    <message>
        <source>Most in its favour: %1.</source>
        <translation>Am meisten spricht dafür: %1.</translation>
    </message>
    <message>
        <source>Set up access to %1.</source>
        <translation>Zugang zu %1 einrichten.</translation>
    </message>
    <message>
        <source>Keep all templates and test cases in your own house.</source>
        <translation>Alle Vorlagen und Testfälle im eigenen Haus ablegen.</translation>
    </message>
    <message>
        <source>Practise the change once a year.</source>
        <translation>Den Wechsel einmal im Jahr üben.</translation>
    </message>
    <message>
        <source>%1 stands ready as plan B; what both share is not known.</source>
        <translation>%1 steht als Plan B bereit; was beide gemeinsam haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is chosen, without a comparison that puts it before others.</source>
        <translation>%1 ist gewählt, ohne dass ein Vergleich diese Option vor andere stellt.</translation>
    </message>
    <message>
        <source>We recommend %1, which has as many points as %2: %3 of 100.</source>
        <translation>Wir empfehlen %1, gleichauf mit %2: %3 von 100 Punkten.</translation>
    </message>
    <message>
        <source>It is not cleared yet: before the contract is signed, its open requirements have to be settled with the provider.</source>
        <translation>Diese Option ist noch ungeklärt: Vor dem Vertragsschluss sind ihre offenen Anforderungen mit dem Anbieter zu klären.</translation>
    </message>
    <message>
        <source>%1 is noted as plan B, but misses a requirement.</source>
        <translation>%1 ist als Plan B vorgemerkt, verfehlt aber eine Anforderung.</translation>
    </message>
    <message>
        <source>%1 is noted as plan B, but is not cleared yet.</source>
        <translation>%1 ist als Plan B vorgemerkt, ist aber noch ungeklärt.</translation>
    </message>
    <message>
        <source>Settle what %1 still misses, then set up access to it.</source>
        <translation>Klären, was %1 noch fehlt, dann Zugang dazu einrichten.</translation>
    </message>
    <message>
        <source>It is not cleared yet: before it is bought, its open requirements have to be settled with whoever would run it.</source>
        <translation>Diese Option ist noch ungeklärt: Vor der Anschaffung sind ihre offenen Anforderungen mit der Stelle zu klären, die sie betreiben würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on it are not documented; we ask whoever would run it.</source>
        <translation>
            <numerusform>%n Angabe dazu ist nicht belegt; wir fragen die Stelle, die es betreiben würde.</numerusform>
            <numerusform>%n Angaben dazu sind nicht belegt; wir fragen die Stelle, die es betreiben würde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>The provider&apos;s answer has no readable content.</source>
        <translation>Die Antwort des Anbieters hat keinen lesbaren Inhalt.</translation>
    </message>
    <message>
        <source>The provider answered “%1”. Which level or number that is, is not decided yet.</source>
        <translation>Der Anbieter hat geantwortet: „%1“. Welche Stufe oder Zahl das ist, ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>The provider answered: “%1”.</source>
        <translation>Der Anbieter hat geantwortet: „%1“.</translation>
    </message>
    <message>
        <source>The provider answered: “%1”. It adds: “%2”.</source>
        <translation>Der Anbieter hat geantwortet: „%1“. Er ergänzt: „%2“.</translation>
    </message>
    <message>
        <source>A table that the provider filled in; it is not published.</source>
        <translation>Eine vom Anbieter ausgefüllte Tabelle; sie ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The provider names the document without an address.</source>
        <translation>Der Anbieter nennt das Dokument ohne Adresse.</translation>
    </message>
    <message>
        <source>The provider names this as evidence; nobody has read it yet.</source>
        <translation>Der Anbieter nennt dies als Nachweis; gelesen hat es noch niemand.</translation>
    </message>
    <message>
        <source>The provider says so itself; nobody has checked it.</source>
        <translation>Der Anbieter sagt es selbst; geprüft hat es niemand.</translation>
    </message>
    <message>
        <source>not documented yet</source>
        <translation>noch nicht belegt</translation>
    </message>
    <message>
        <source>Made from a table of the provider. Company, host, place and access are still to be filled in.</source>
        <translation>Aus einer Tabelle des Anbieters angelegt. Unternehmen, Betreiber, Ort und Zugang sind noch einzutragen.</translation>
    </message>
    <message>
        <source>No column is assigned to answers. Say for at least one column what it becomes.</source>
        <translation>Keine Spalte ist Antworten zugeordnet. Bestimmen Sie für mindestens eine Spalte, was sie wird.</translation>
    </message>
    <message>
        <source>%1: “%3” names no criterion of the library. Choose one, or leave the row out.</source>
        <translation>%1: „%3“ nennt kein Kriterium der Bibliothek. Wählen Sie eines, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>%1: “%2” has no offer “%3” in the library. Choose one of its offers.</source>
        <translation>%1: „%2“ hat in der Bibliothek kein Angebot „%3“. Wählen Sie eines der Angebote.</translation>
    </message>
    <message>
        <source>%1: it is not said whose answer “%3” is. Choose the provider that it is from.</source>
        <translation>%1: Von wem die Antwort „%3“ ist, steht nicht da. Wählen Sie den Anbieter, von dem sie stammt.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is none of the levels. Choose one, or leave the question open.</source>
        <translation>%1, %2: „%3“ ist keine der Stufen. Wählen Sie eine, oder lassen Sie die Frage offen.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is no number. Enter one, or leave the question open.</source>
        <translation>%1, %2: „%3“ ist keine Zahl. Geben Sie eine ein, oder lassen Sie die Frage offen.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” can be %4 or %5, according to who wrote it. Choose one of them.</source>
        <translation>%1, %2: „%3“ kann je nach Schreibweise %4 oder %5 sein. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is in another unit than the criterion (%4). Convert it.</source>
        <translation>%1, %2: „%3“ hat eine andere Einheit als das Kriterium (%4). Rechnen Sie es um.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is a day; the spreadsheet may have made it of a number. Enter the number.</source>
        <translation>%1, %2: „%3“ ist ein Tag; die Tabellenkalkulation hat ihn vielleicht aus einer Zahl gemacht. Geben Sie die Zahl ein.</translation>
    </message>
    <message>
        <source>%1, %2: the cell holds the error %3 of the spreadsheet. Look up what is meant.</source>
        <translation>%1, %2: Die Zelle enthält den Fehler %3 der Tabellenkalkulation. Sehen Sie nach, was gemeint ist.</translation>
    </message>
    <message>
        <source>%1, %2: the cell holds a formula without a result. Open the table in a spreadsheet and save it again.</source>
        <translation>%1, %2: Die Zelle enthält eine Formel ohne Ergebnis. Öffnen Sie die Tabelle in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>%1, %2: another cell answers this otherwise than “%3”. The first one counts.</source>
        <translation>%1, %2: Eine andere Zelle beantwortet das anders als „%3“. Die erste zählt.</translation>
    </message>
    <message>
        <source>%1, %2: the criterion does not apply to this form of use; “%3” was not taken.</source>
        <translation>%1, %2: Das Kriterium trifft auf diese Nutzungsform nicht zu; „%3“ wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>%1: “%3” is no day. The answer is taken without one.</source>
        <translation>%1: „%3“ ist kein Tag. Die Antwort wird ohne Tag übernommen.</translation>
    </message>
    <message>
        <source>%1: “%3” can be %4 or %5. The answer is taken without a day.</source>
        <translation>%1: „%3“ kann %4 oder %5 sein. Die Antwort wird ohne Tag übernommen.</translation>
    </message>
    <message>
        <source>%1: the day “%3” is still to come. The answer is taken without a day.</source>
        <translation>%1: Der Tag „%3“ liegt in der Zukunft. Die Antwort wird ohne Tag übernommen.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” lies outside the scale and counts as its worst end. Check number and unit.</source>
        <translation>%1, %2: „%3“ liegt außerhalb der Skala und zählt als ihr schlechtestes Ende. Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is better than the scale knows and does not count. Check number and unit.</source>
        <translation>%1, %2: „%3“ ist besser, als die Skala es kennt, und zählt nicht. Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>%1: here the table has more answers than are read. Split it and read each part.</source>
        <translation>%1: Ab hier hat die Tabelle mehr Antworten, als gelesen werden. Teilen Sie sie, und lesen Sie jeden Teil ein.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>nicht übernehmen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Offer of the provider</source>
        <translation>Angebot des Anbieters</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Level or number, with text</source>
        <translation>Stufe oder Zahl, mit Text</translation>
    </message>
    <message>
        <source>Answer on one criterion</source>
        <translation>Antwort zu einem Kriterium</translation>
    </message>
    <message>
        <source>Source: address or title</source>
        <translation>Beleg: Adresse oder Titel</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>neue Angabe</translation>
    </message>
    <message>
        <source>fills a gap</source>
        <translation>füllt eine Lücke</translation>
    </message>
    <message>
        <source>noted, still open</source>
        <translation>notiert, noch offen</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>sagt dasselbe</translation>
    </message>
    <message>
        <source>becomes a contradiction</source>
        <translation>wird Widerspruch</translation>
    </message>
    <message>
        <source>is a contradiction already</source>
        <translation>ist schon Widerspruch</translation>
    </message>
    <message>
        <source>not taken: another claim begins on that day</source>
        <translation>nicht übernommen: eine andere Angabe beginnt an dem Tag</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Each engagement begins here: the company, what it wants to use AI for, and the options to compare. You look at a copy; the sample itself stays as it is.</source>
        <translation>Jede Beratung beginnt hier: das Unternehmen, wofür es KI einsetzen will, und die Optionen im Vergleich. Sie sehen eine Kopie; das Beispiel selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The client answers these questions. Below the answers stands what the chosen one does: it may ask something of the options, move a weight or bring a law into play.</source>
        <translation>Diese Fragen beantwortet der Kunde. Unter den Antworten steht, was die gewählte bewirkt: Sie kann von den Optionen etwas verlangen, ein Gewicht verschieben oder ein Gesetz wichtig machen.</translation>
    </message>
    <message>
        <source>Each row is a criterion, each column an option. Enter on a value opens its evidence; W says why an option is in, not cleared or out.</source>
        <translation>Jede Zeile ist ein Kriterium, jede Spalte eine Option. Die Eingabetaste auf einem Wert öffnet den Beleg; W sagt, warum eine Option dabei, ungeklärt oder ausgeschieden ist.</translation>
    </message>
    <message>
        <source>The options by their points: what the points are made of, how sure the order is, and what is worth asking before the decision.</source>
        <translation>Die Optionen nach Punkten: woraus die Punkte bestehen, wie sicher die Reihenfolge ist und was sich vor der Entscheidung zu fragen lohnt.</translation>
    </message>
    <message>
        <source>What the client wants most is weighed here together: how much the step from the worst to the best value is worth, and how sure the client is of it.</source>
        <translation>Hier wird gemeinsam abgewogen, was dem Kunden wichtig ist: wie viel der Schritt vom schlechtesten zum besten Wert bedeutet und wie sicher sich der Kunde dabei ist.</translation>
    </message>
    <message>
        <source>What could go wrong, by likelihood and impact, and what is done about it, by whom and until when.</source>
        <translation>Was schiefgehen könnte, nach Wahrscheinlichkeit und Auswirkung, und was dagegen getan wird, von wem und bis wann.</translation>
    </message>
    <message>
        <source>All of this becomes a report in German or English, with the sources of what it states. That is the whole way; File, New engagement, begins one of your own.</source>
        <translation>Aus alldem wird ein Bericht auf Deutsch oder Englisch, mit den Quellen dessen, was er aussagt. Das ist der ganze Weg; Datei, Neue Beratung beginnt eine eigene.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>anything but %1</source>
        <translation>alles außer %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>“%1” or better</source>
        <translation>„%1“ oder besser</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>very favourable</source>
        <translation>sehr günstig</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <source>very unfavourable</source>
        <translation>sehr ungünstig</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>official documentation</source>
        <translation>offizielle Dokumentation</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>our own assessment</source>
        <translation>unsere Einschätzung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, which is not compared here, meets all knock-outs.</source>
        <translation>%1, hier nicht verglichen, erfüllt alle K.-o.-Anforderungen.</translation>
    </message>
    <message>
        <source>%1, which is not compared here, meets this requirement.</source>
        <translation>%1, hier nicht verglichen, erfüllt diese Anforderung.</translation>
    </message>
    <message>
        <source>Ask the provider: %1</source>
        <translation>Beim Anbieter erfragen: %1</translation>
    </message>
    <message>
        <source>Another answer to question %1 would not ask for it.</source>
        <translation>Eine andere Antwort auf Frage %1 würde das nicht verlangen.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>Own requirement: %1</source>
        <translation>Eigene Anforderung: %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>contradicting</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>eine Annahme</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>From %1: not documented, the claim ends the day before</source>
        <translation>Ab %1: nicht belegt, die Aussage endet am Vortag</translation>
    </message>
    <message>
        <source>From %1: %2 (%3)</source>
        <translation>Ab %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. All else as now, %2 leads then.</source>
        <translation>%1. Bei sonst gleichem Stand führt dann %2.</translation>
    </message>
    <message>
        <source>a requirement set by hand</source>
        <translation>eine von Hand gesetzte Anforderung</translation>
    </message>
    <message>
        <source>a requirement set by hand: %1</source>
        <translation>eine von Hand gesetzte Anforderung: %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>Verlangt durch %1</translation>
    </message>
    <message>
        <source>Unlock path: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>No knock-out keeps it out.</source>
        <translation>Keine K.-o.-Anforderung schließt sie aus.</translation>
    </message>
    <message>
        <source>Ask whoever would run it: %1</source>
        <translation>Bei der Stelle erfragen, die es betreiben würde: %1</translation>
    </message>
    <message>
        <source>Document of the year %1</source>
        <translation>Dokument von %1</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>Dokument vom %1</translation>
    </message>
    <message>
        <source>Document without a date, not older than %1</source>
        <translation>Dokument ohne Datum, nicht älter als %1</translation>
    </message>
    <message>
        <source>Document without a date</source>
        <translation>Dokument ohne Datum</translation>
    </message>
    <message>
        <source>%1, read in a copy</source>
        <translation>%1, in einer Kopie gelesen</translation>
    </message>
    <message>
        <source>%1, read in a copy on %2</source>
        <translation>%1, in einer Kopie gelesen %2</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>not older than %1</source>
        <translation>nicht älter als %1</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>read in a copy</source>
        <translation>in Kopie gelesen</translation>
    </message>
    <message>
        <source>copy read %1</source>
        <translation>Kopie gelesen %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>lotse::AnswerFields</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lotse::AnswerOutcome</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lotse::AnswerWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the answers so far, %n question(s) of this section need no answer: %1.</source>
        <translation>
            <numerusform>Nach den bisherigen Antworten entfällt in diesem Abschnitt %n Frage: %1.</numerusform>
            <numerusform>Nach den bisherigen Antworten entfallen in diesem Abschnitt %n Fragen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lotse::ArrivalCard</name>
    <message>
        <source>Delay of new models</source>
        <translation>Verzug neuer Modelle</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>Bele&amp;ge</translation>
    </message>
    <message>
        <source>days after the model owner</source>
        <translation>Tage nach dem Modelleigner</translation>
    </message>
    <message>
        <source>Sources of the delays</source>
        <translation>Belege zum Verzug</translation>
    </message>
    <message>
        <source>Delay of new models in days</source>
        <translation>Verzug neuer Modelle in Tagen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n</source>
        <translation>
            <numerusform>A&amp;lle %n</numerusform>
            <numerusform>A&amp;lle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table of all %n model(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Modell</numerusform>
            <numerusform>Tabelle aller %n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>When models arrived</source>
        <translation>Wann Modelle ankamen</translation>
    </message>
</context>
<context>
    <name>lotse::ArrivalModel</name>
    <message>
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s)</source>
        <translation>
            <numerusform>höchstens %n Tag</numerusform>
            <numerusform>höchstens %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s)</source>
        <translation>
            <numerusform>%1 bis %n Tag</numerusform>
            <numerusform>%1 bis %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model owner&apos;s own API</source>
        <translation>Eigene API des Modelleigners</translation>
    </message>
    <message>
        <source>Cloud platform, worldwide</source>
        <translation>Cloud-Plattform, weltweit</translation>
    </message>
    <message>
        <source>Delay worldwide</source>
        <translation>Verzug weltweit</translation>
    </message>
    <message>
        <source>EU Data Zone</source>
        <translation>EU-Datenzone</translation>
    </message>
    <message>
        <source>Delay in the EU Data Zone</source>
        <translation>Verzug in der EU-Datenzone</translation>
    </message>
    <message>
        <source>State on the cloud platform</source>
        <translation>Stand auf der Cloud-Plattform</translation>
    </message>
    <message>
        <source>not there at the last look</source>
        <translation>beim letzten Blick nicht da</translation>
    </message>
</context>
<context>
    <name>lotse::ChartFrame</name>
    <message>
        <source>being worked out</source>
        <translation>wird gerechnet</translation>
    </message>
</context>
<context>
    <name>lotse::CitationList</name>
    <message>
        <source>Add a source</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Search sources of this profile, or enter the address of a new one</source>
        <translation>Belege dieses Profils suchen oder die Adresse eines neuen eingeben</translation>
    </message>
    <message>
        <source>Title or address …</source>
        <translation>Titel oder Adresse …</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Belege: %1</translation>
    </message>
</context>
<context>
    <name>lotse::ClaimCard</name>
    <message>
        <source>Back to the inherited claim</source>
        <translation>Zurück zur geerbten Angabe</translation>
    </message>
    <message>
        <source>Holds anew from today</source>
        <translation>Gilt ab heute neu</translation>
    </message>
    <message>
        <source>nothing is said yet</source>
        <translation>noch keine Angabe</translation>
    </message>
    <message>
        <source>Earlier claims</source>
        <translation>Frühere Angaben</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Andere Lesarten</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Was sich ändern kann</translation>
    </message>
</context>
<context>
    <name>lotse::ClaimCardContent</name>
    <message>
        <source>the provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>value and text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>Opens “%1”: %2</source>
        <comment>a measure</comment>
        <translation>Öffnet „%1“: %2</translation>
    </message>
    <message>
        <source>Announced from %1: %2</source>
        <translation>Angekündigt ab %1: %2</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>geerbt (%1)</translation>
    </message>
    <message>
        <source>overrides “%1” of %2</source>
        <comment>value and owner</comment>
        <translation>überschreibt „%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>counts for %n deployment(s)</source>
        <translation>
            <numerusform>gilt für %n Bereitstellung</numerusform>
            <numerusform>gilt für %n Bereitstellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ClaimFields</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>as the sources</source>
        <translation>wie die Belege</translation>
    </message>
    <message>
        <source>%1, German</source>
        <translation>%1, Deutsch</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1, Englisch</translation>
    </message>
</context>
<context>
    <name>lotse::ClaimFilterBar</name>
    <message>
        <source>All</source>
        <comment>claims</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>claims that are not inherited</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>claims</comment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <comment>claims</comment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Not documented</source>
        <comment>claims</comment>
        <translation>Nicht belegt</translation>
    </message>
</context>
<context>
    <name>lotse::ClaimForm</name>
    <message>
        <source>Provider and deployments</source>
        <translation>Anbieter und Bereitstellungen</translation>
    </message>
    <message>
        <source>Provider or deployment whose claims are shown</source>
        <translation>Anbieter oder Bereitstellung, deren Angaben gezeigt werden</translation>
    </message>
    <message>
        <source>Claims of the profile</source>
        <translation>Angaben des Profils</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>lotse::ClientPage</name>
    <message>
        <source>Next: Questions</source>
        <translation>Weiter: Fragen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>&amp;Name of the company *</source>
        <translation>&amp;Name des Unternehmens *</translation>
    </message>
    <message>
        <source>Pl&amp;ace</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>Bran&amp;che</translation>
    </message>
    <message>
        <source>Em&amp;ployees</source>
        <translation>Besch&amp;äftigte</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>Ansprech&amp;person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Beratung durch</translation>
    </message>
    <message>
        <source>Language with the client</source>
        <translation>Sprache mit dem Kunden</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Datu&amp;m</translation>
    </message>
    <message>
        <source>Advice b&amp;y</source>
        <translation>Bera&amp;tung durch</translation>
    </message>
    <message>
        <source>Currency of the report</source>
        <translation>Berichtswährung</translation>
    </message>
    <message>
        <source>Proposed for the report, and can be changed there.</source>
        <translation>Vorschlag für den Bericht, dort änderbar.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Only the name is required. You can add everything else later.</source>
        <translation>Nur der Name ist Pflicht. Alles andere können Sie später ergänzen.</translation>
    </message>
    <message>
        <source>The file stays on this computer. Please write no personal data into free text that does not belong in the report.</source>
        <translation>Die Datei liegt nur auf diesem Rechner. Bitte keine Personendaten in Freitexte schreiben, die nicht in den Bericht gehören.</translation>
    </message>
    <message>
        <source>Who is this engagement for?</source>
        <translation>Für wen ist diese Beratung?</translation>
    </message>
    <message numerus="yes">
        <source>%1 compares %n option(s)</source>
        <translation>
            <numerusform>%1 vergleicht %n Option</numerusform>
            <numerusform>%1 vergleicht %n Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Euro, 1 USD = %1 EUR (library)</source>
        <translation>Euro, 1 USD = %1 EUR (Bibliothek)</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>This engagement is decided with the library as of %1. Opened with another library, it is computed anew.</source>
        <translation>Diese Beratung nutzt die Bibliothek mit Stand %1. Mit einer anderen Bibliothek wird sie neu berechnet.</translation>
    </message>
    <message>
        <source>The date lies in the future: check day, month and year.</source>
        <translation>Das Datum liegt in der Zukunft: Prüfen Sie Tag, Monat und Jahr.</translation>
    </message>
</context>
<context>
    <name>lotse::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ausschnei&amp;den</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;whole table</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>lotse::ComparePage</name>
    <message>
        <source>No options yet</source>
        <translation>Noch keine Optionen</translation>
    </message>
    <message>
        <source>Choose in the first step which options you want to compare.</source>
        <translation>Wählen Sie im ersten Schritt, welche Optionen Sie vergleichen möchten.</translation>
    </message>
    <message>
        <source>Choose options</source>
        <translation>Optionen wählen</translation>
    </message>
    <message>
        <source>No comparison yet</source>
        <translation>Noch kein Vergleich</translation>
    </message>
    <message>
        <source>Answer the questions first. After the first section you will already see values here.</source>
        <translation>Beantworten Sie zuerst die Fragen. Schon nach dem ersten Abschnitt sehen Sie hier Werte.</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Only &amp;weighted</source>
        <translation>Nur &amp;gewichtete</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search criteria and claims</source>
        <translation>Kriterien und Angaben durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next: Ranking</source>
        <translation>&amp;Weiter: Rangfolge</translation>
    </message>
    <message>
        <source>Options that are out at full width</source>
        <translation>Ausgeschiedene in voller Breite</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>&amp;As of: %1</source>
        <translation>S&amp;tand: %1</translation>
    </message>
    <message>
        <source>View as of %1. Nothing can be changed until you go back.</source>
        <translation>Ansicht zum Stand %1. Solange lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Back to the engagement&apos;s date</source>
        <translation>Zurück zum Tag der Beratung</translation>
    </message>
    <message>
        <source>Open %1 in the web browser?</source>
        <translation>%1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Note on a claim</source>
        <translation>Notiz zu einer Angabe</translation>
    </message>
    <message>
        <source>%1, %2 · Enter opens the evidence, W says why an option is out or not cleared</source>
        <translation>%1, %2 · Eingabe öffnet den Beleg, W sagt, warum eine Option ausgeschieden oder ungeklärt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonHeader</name>
    <message>
        <source>Wt.</source>
        <comment>column head: weight</comment>
        <translation>Gew.</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>full circle = favourable for you</source>
        <translation>Kreis voll = günstig für Sie</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>ungeklärt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unknown</source>
        <translation>
            <numerusform>%1 · %n unbelegt</numerusform>
            <numerusform>%1 · %n unbelegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonModel</name>
    <message>
        <source>weight %1 of 10</source>
        <translation>Gewicht %1 von 10</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n claims unknown</source>
        <translation>
            <numerusform>%n Angabe nicht belegt</numerusform>
            <numerusform>%n Angaben nicht belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria · %1 of the decision</source>
        <translation>
            <numerusform>%n Kriterium · %1 der Entscheidung</numerusform>
            <numerusform>%n Kriterien · %1 der Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>applies to none of the options</source>
        <translation>entfällt bei allen Optionen</translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonView</name>
    <message>
        <source>Comparison of the options</source>
        <translation>Vergleich der Optionen</translation>
    </message>
    <message>
        <source>Criteria and pinned options</source>
        <translation>Kriterien und angeheftete Optionen</translation>
    </message>
</context>
<context>
    <name>lotse::ComparisonWords</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>source is stale</source>
        <translation>Beleg veraltet</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>niedrige Sicherheit</translation>
    </message>
    <message>
        <source>sources contradict each other</source>
        <translation>Belege widersprechen sich</translation>
    </message>
    <message>
        <source>misses a requirement</source>
        <translation>verfehlt eine Anforderung</translation>
    </message>
    <message>
        <source>out, %1</source>
        <translation>ausgeschieden, %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>own requirement</source>
        <translation>eigene Anforderung</translation>
    </message>
    <message>
        <source>another reading is assumed</source>
        <translation>eine andere Lesart wird angenommen</translation>
    </message>
    <message>
        <source>what is documented does not count</source>
        <translation>was belegt ist, zählt nicht</translation>
    </message>
    <message>
        <source>does not clear a requirement</source>
        <translation>klärt eine Anforderung nicht</translation>
    </message>
</context>
<context>
    <name>lotse::ConsultantSettings</name>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Beratende Person</translation>
    </message>
    <message>
        <source>New engagements start with this. In each it can be changed: name and company in step 1 under “Advice by”, the logo in step 6.</source>
        <translation>Neue Beratungen beginnen damit. In jeder lässt es sich ändern: Name und Unternehmen in Schritt 1 unter „Beratung durch“, das Logo in Schritt 6.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Choose the logo of the consultancy</source>
        <translation>Logo der Beratung wählen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>lotse::ControlCard</name>
    <message>
        <source>What is worth more to you?</source>
        <translation>Was ist Ihnen mehr wert?</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>beides gleich</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>Othe&amp;r question</source>
        <translation>Andere &amp;Frage</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>„%1“ statt „%2“</translation>
    </message>
</context>
<context>
    <name>lotse::CriteriaComparison</name>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>lotse::DateField</name>
    <message>
        <source>%1 has no day %2; the field shows %3.</source>
        <translation>%1 hat keinen Tag %2; im Feld steht: %3.</translation>
    </message>
    <message>
        <source>The field goes from %1 to %2; it shows %3.</source>
        <translation>Das Feld reicht vom %1 bis zum %2; darin steht: %3.</translation>
    </message>
    <message>
        <source>The field cannot be empty; it shows %1.</source>
        <translation>Das Feld kann nicht leer sein; darin steht: %1.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date; the field shows %2.</source>
        <translation>„%1“ wird nicht als Datum verstanden; im Feld steht: %2.</translation>
    </message>
</context>
<context>
    <name>lotse::DatePopup</name>
    <message>
        <source>Date of the view</source>
        <translation>Stand der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Back to the engagement&apos;s date</source>
        <translation>&amp;Zurück zum Tag der Beratung</translation>
    </message>
</context>
<context>
    <name>lotse::DiffModel</name>
    <message>
        <source>Line %1, same: %2</source>
        <translation>Zeile %1, gleich: %2</translation>
    </message>
    <message>
        <source>Line %1, changed from %2 to %3</source>
        <translation>Zeile %1, geändert von %2 in %3</translation>
    </message>
    <message>
        <source>Line %1 of the shipped text, removed: %2</source>
        <translation>Zeile %1 der Auslieferung, entfernt: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Zeile %1, hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
</context>
<context>
    <name>lotse::DifferenceBars</name>
    <message>
        <source>Point differences by group, %1 against %2</source>
        <translation>Punktunterschiede nach Gruppen, %1 gegen %2</translation>
    </message>
</context>
<context>
    <name>lotse::DisplaySettings</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>The same as in the menu View.</source>
        <translation>Dasselbe wie im Menü Ansicht.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Text size in per cent</source>
        <translation>&amp;Schriftgröße in Prozent</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>S&amp;prache des Fensters</translation>
    </message>
</context>
<context>
    <name>lotse::DutyList</name>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n duties done</source>
        <translation>
            <numerusform>%1 von %n Pflicht erledigt</numerusform>
            <numerusform>%1 von %n Pflichten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No duty follows from the answers so far</source>
        <translation>Aus den Antworten folgt bisher keine Pflicht</translation>
    </message>
    <message>
        <source>Keep as evidence: %1</source>
        <translation>Als Nachweis aufbewahren: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>advised by: %1</source>
        <translation>Rat: %1</translation>
    </message>
    <message>
        <source>What the duty asks for</source>
        <translation>Was die Pflicht verlangt</translation>
    </message>
</context>
<context>
    <name>lotse::DutyModel</name>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, not done</source>
        <translation>%1, nicht erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Ab %1: %2</translation>
    </message>
</context>
<context>
    <name>lotse::EffectContent</name>
    <message numerus="yes">
        <source>after %n answer(s)</source>
        <translation>
            <numerusform>nach %n Antwort</numerusform>
            <numerusform>nach %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer · Question %1</source>
        <translation>Letzte Antwort · Frage %1</translation>
    </message>
    <message>
        <source>%1 in · %2 not cleared · %3 out</source>
        <translation>%1 dabei · %2 ungeklärt · %3 ausgeschieden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>Out now: %1.</source>
        <translation>Jetzt ausgeschieden: %1.</translation>
    </message>
    <message>
        <source>Not cleared now: %1.</source>
        <translation>Jetzt ungeklärt: %1.</translation>
    </message>
    <message>
        <source>In again: %1.</source>
        <translation>Wieder dabei: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) changed.</source>
        <translation>
            <numerusform>%n Gewicht geändert.</numerusform>
            <numerusform>%n Gewichte geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No option and no weight changes.</source>
        <translation>Keine Option und kein Gewicht ändert sich.</translation>
    </message>
    <message>
        <source>New duties: %1.</source>
        <translation>Neue Pflichten: %1.</translation>
    </message>
    <message>
        <source>From your answers: %1</source>
        <translation>Aus Ihren Antworten: %1</translation>
    </message>
    <message>
        <source>In any case: %1</source>
        <translation>In jedem Fall: %1</translation>
    </message>
</context>
<context>
    <name>lotse::EffectPanel</name>
    <message>
        <source>All weights stand at their start values.</source>
        <translation>Alle Gewichte stehen auf ihrem Startwert.</translation>
    </message>
    <message>
        <source>Effect of the answers</source>
        <translation>Wirkung der Antworten</translation>
    </message>
    <message>
        <source>Options by state</source>
        <translation>Optionen nach Stand</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Tick = start value, 0 to 10</source>
        <translation>Strich = Startwert, 0 bis 10</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>lotse::EngagementDocument</name>
    <message>
        <source>Answer to question %1</source>
        <translation>Antwort auf Frage %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Stand der Datei</translation>
    </message>
</context>
<context>
    <name>lotse::EngagementFile</name>
    <message>
        <source>another program changed it since it was read</source>
        <translation>ein anderes Programm hat sie geändert, seit sie gelesen wurde</translation>
    </message>
</context>
<context>
    <name>lotse::EngagementTemplates</name>
    <message>
        <source>New from engagement</source>
        <translation>Neu aus einer Beratung</translation>
    </message>
    <message>
        <source>Engagements (*.lotse)</source>
        <translation>Beratungen (*.lotse)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>&amp;From another engagement …</source>
        <translation>Aus &amp;anderer Beratung …</translation>
    </message>
    <message>
        <source>No engagement can start from %1. %2</source>
        <translation>Mit %1 kann keine Beratung beginnen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) of it are not in the library.</source>
        <translation>
            <numerusform>%n Option davon steht nicht in der Bibliothek.</numerusform>
            <numerusform>%n Optionen davon stehen nicht in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its texts still name %1.</source>
        <translation>In den Texten steht noch %1.</translation>
    </message>
    <message>
        <source>The template was not saved. %1</source>
        <translation>Die Vorlage wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>%1 is saved as a template, without the client, notes, own claims, dates and the choice.</source>
        <translation>%1 ist als Vorlage gespeichert, ohne Kunde, Notizen, eigene Angaben, Termine und Wahl.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A new engagement that starts from %1. A tick beside a step says that it is filled in from there, not that anybody agreed: check answers, measures, owners and texts. No weight is confirmed, no option chosen, nothing saved yet.</source>
        <translation>Eine neue Beratung, die mit %1 beginnt. Ein Haken an einem Schritt heißt, dass er von dort ausgefüllt ist, nicht, dass jemand zugestimmt hat: Prüfen Sie Antworten, Maßnahmen, Zuständige und Texte. Noch ist kein Gewicht bestätigt, keine Option gewählt und nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>lotse::Evidence</name>
    <message>
        <source>%1 would share the lead then.</source>
        <translation>Dann lägen %1 gleichauf vorn.</translation>
    </message>
    <message>
        <source>Inherited from %1</source>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <source>Holds for every deployment of the provider</source>
        <translation>Gilt für jede Bereitstellung des Anbieters</translation>
    </message>
    <message>
        <source>No option would lead then.</source>
        <translation>Dann läge keine Option vorn.</translation>
    </message>
    <message>
        <source>The option would not be cleared then.</source>
        <translation>Die Option wäre dann ungeklärt.</translation>
    </message>
    <message>
        <source>“%1” would speak for %2 then.</source>
        <translation>„%1“ spräche dann für %2.</translation>
    </message>
    <message>
        <source>“%1” would no longer speak for %2 then.</source>
        <translation>„%1“ spräche dann nicht mehr für %2.</translation>
    </message>
    <message>
        <source>%1 would move from rank %2 to rank %3.</source>
        <translation>%1 käme von Rang %2 auf Rang %3.</translation>
    </message>
    <message>
        <source>Ranks stay as they are; the option would have %1 instead of %2 points.</source>
        <translation>Die Ränge bleiben, wie sie sind; die Option hätte %1 statt %2 Punkte.</translation>
    </message>
    <message>
        <source>%1 would lead then.</source>
        <translation>Dann läge %1 vorn.</translation>
    </message>
    <message>
        <source>The option would be out then.</source>
        <translation>Die Option schiede dann aus.</translation>
    </message>
    <message>
        <source>The option would be in then.</source>
        <translation>Die Option wäre dann dabei.</translation>
    </message>
    <message>
        <source>The option would move from rank %1 to rank %2.</source>
        <translation>Die Option käme von Rang %1 auf Rang %2.</translation>
    </message>
    <message>
        <source>The result is the same.</source>
        <translation>Das Ergebnis ist gleich.</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Ab %1: %2</translation>
    </message>
    <message>
        <source>Misses a wish (%1).</source>
        <translation>Verfehlt einen Wunsch (%1).</translation>
    </message>
    <message>
        <source>Out because of question %1 (%2).</source>
        <translation>Ausgeschieden wegen Frage %1 (%2).</translation>
    </message>
    <message>
        <source>Not cleared for question %1 (%2).</source>
        <translation>Ungeklärt zu Frage %1 (%2).</translation>
    </message>
    <message>
        <source>Out because of an own requirement (%1).</source>
        <translation>Ausgeschieden wegen einer eigenen Anforderung (%1).</translation>
    </message>
    <message>
        <source>Not cleared for an own requirement (%1).</source>
        <translation>Ungeklärt zu einer eigenen Anforderung (%1).</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>unknown, counts as %1 to %2 of 100 · weight %3</source>
        <translation>nicht belegt, zählt als %1 bis %2 von 100 · Gewicht %3</translation>
    </message>
    <message>
        <source>%1 of 100 · weight %2</source>
        <translation>%1 von 100 · Gewicht %2</translation>
    </message>
    <message>
        <source>The claim, or each source of it, bears a later day than the engagement; it does not count as known.</source>
        <translation>Die Angabe oder jede ihrer Quellen trägt einen späteren Tag als die Beratung; sie zählt nicht als belegt.</translation>
    </message>
    <message>
        <source>The number is better than the scale knows and does not count as known.</source>
        <translation>Die Zahl ist besser, als die Skala es kennt, und zählt nicht als belegt.</translation>
    </message>
    <message>
        <source>%1 (today&apos;s scale: %2)</source>
        <translation>%1 (heutige Skala: %2)</translation>
    </message>
    <message>
        <source>From %1, the day as of which facts count</source>
        <translation>Vom Stichtag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old on %1, the day as of which facts count</source>
        <translation>
            <numerusform>%n Tag alt am Stichtag %1</numerusform>
            <numerusform>%n Tage alt am Stichtag %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit for this kind %n day(s)</source>
        <translation>
            <numerusform>Grenze für diese Art %n Tag</numerusform>
            <numerusform>Grenze für diese Art %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2. Please check before the report.</source>
        <translation>%1; %2. Bitte vor dem Bericht prüfen.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Seen in force on %1, the day as of which facts count</source>
        <translation>Am Stichtag %1 in Kraft gesehen</translation>
    </message>
    <message numerus="yes">
        <source>Seen in force %n day(s) before %1, the day as of which facts count</source>
        <translation>
            <numerusform>%n Tag vor dem Stichtag %1 in Kraft gesehen</numerusform>
            <numerusform>%n Tage vor dem Stichtag %1 in Kraft gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No day is known from which an age could be counted, so it counts as older than the limit for this kind, %n day(s). Please check before the report.</source>
        <translation>
            <numerusform>Kein Tag ist bekannt, von dem an das Alter zählte; die Angabe gilt deshalb als älter als die Grenze dieser Art, %n Tag. Bitte vor dem Bericht prüfen.</numerusform>
            <numerusform>Kein Tag ist bekannt, von dem an das Alter zählte; die Angabe gilt deshalb als älter als die Grenze dieser Art, %n Tage. Bitte vor dem Bericht prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no points and no weight for this option</source>
        <translation>für diese Option weder Punkte noch Gewicht</translation>
    </message>
</context>
<context>
    <name>lotse::EvidencePopover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Unlock path:</source>
        <translation>Weg:</translation>
    </message>
    <message>
        <source>Stale:</source>
        <translation>Veraltet:</translation>
    </message>
    <message>
        <source>Contradiction:</source>
        <translation>Widerspruch:</translation>
    </message>
    <message>
        <source>Announced:</source>
        <translation>Angekündigt:</translation>
    </message>
    <message>
        <source>Ask the provider:</source>
        <translation>Frage an den Anbieter:</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>Zu anderen Zeiten</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note on this claim</source>
        <translation>Notiz zu dieser Angabe</translation>
    </message>
    <message>
        <source>&amp;Open source</source>
        <translation>Beleg ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Does not count:</source>
        <translation>Zählt nicht:</translation>
    </message>
    <message>
        <source>Assumption:</source>
        <translation>Annahme:</translation>
    </message>
    <message>
        <source>Ask whoever would run it:</source>
        <translation>Bei der Stelle erfragen, die es betreiben würde:</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>lotse::ExportChecklist</name>
    <message>
        <source>Check before export</source>
        <translation>Vor der Ausgabe prüfen</translation>
    </message>
    <message>
        <source>Hints do not prevent the export. The report shows them with the evidence.</source>
        <translation>Hinweise verhindern die Ausgabe nicht. Sie stehen im Bericht bei den Belegen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All questions answered</source>
        <translation>Alle Fragen beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n Frage ist offen</numerusform>
            <numerusform>%n Fragen sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s) without a measure</source>
        <translation>
            <numerusform>%n hohes Risiko ohne Maßnahme</numerusform>
            <numerusform>%n hohe Risiken ohne Maßnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>To the risks</source>
        <translation>Zu den Risiken</translation>
    </message>
    <message>
        <source>No high risk</source>
        <translation>Kein hohes Risiko</translation>
    </message>
    <message>
        <source>High risks have measures</source>
        <translation>Hohe Risiken haben Maßnahmen</translation>
    </message>
    <message>
        <source>No claim is stale</source>
        <translation>Keine Angabe ist veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n Angabe ist veraltet</numerusform>
            <numerusform>%n Angaben sind veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Every claim on %1 is documented</source>
        <translation>Jede Angabe zu %1 ist belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on %1 unknown</source>
        <translation>
            <numerusform>%n Angabe zu %1 ist nicht belegt</numerusform>
            <numerusform>%n Angaben zu %1 sind nicht belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Question list …</source>
        <translation>Fragenliste …</translation>
    </message>
    <message>
        <source>The chosen option is not compared: no final version</source>
        <translation>Die gewählte Option wird nicht verglichen: keine Endfassung</translation>
    </message>
    <message>
        <source>%1 is out: no final version</source>
        <translation>%1 ist ausgeschieden: keine Endfassung</translation>
    </message>
    <message>
        <source>%1 is not cleared: no final version</source>
        <translation>%1 ist ungeklärt: keine Endfassung</translation>
    </message>
    <message>
        <source>No option chosen yet: no final version</source>
        <translation>Noch keine Option gewählt: keine Endfassung</translation>
    </message>
    <message>
        <source>Plan B is not cleared: no final version</source>
        <translation>Plan B ist ungeklärt: keine Endfassung</translation>
    </message>
    <message>
        <source>Plan B is out: no final version</source>
        <translation>Plan B ist ausgeschieden: keine Endfassung</translation>
    </message>
    <message>
        <source>Plan B is not compared: no final version</source>
        <translation>Plan B wird nicht verglichen: keine Endfassung</translation>
    </message>
    <message>
        <source>Choice and plan B are the same option: no final version</source>
        <translation>Wahl und Plan B sind dieselbe Option: keine Endfassung</translation>
    </message>
</context>
<context>
    <name>lotse::FieldWords</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Other places refer to this entry by it.</source>
        <translation>Andere Stellen verweisen mit ihr auf diesen Eintrag.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The full name in both languages.</source>
        <translation>Der volle Name in beiden Sprachen.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>For tables and charts: at most 22 characters in each language.</source>
        <translation>Für Tabellen und Diagramme: höchstens 22 Zeichen je Sprache.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What is documented, criterion by criterion.</source>
        <translation>Was belegt ist, Kriterium für Kriterium.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Ids of the sources of this profile that say so.</source>
        <translation>Kennungen der Belege dieses Profils, die es sagen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What holds, in own words and in both languages.</source>
        <translation>Was gilt, mit eigenen Worten und in beiden Sprachen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The level of the criterion that holds.</source>
        <translation>Die Stufe des Kriteriums, die gilt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>The value in the unit of the criterion.</source>
        <translation>Der Wert in der Einheit des Kriteriums.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>The lowest, the most likely and the highest value.</source>
        <translation>Der niedrigste, der wahrscheinlichste und der höchste Wert.</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Stands instead of a value where nothing is documented.</source>
        <translation>Steht anstelle eines Wertes, wo nichts belegt ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The kind of this file.</source>
        <translation>Die Art dieser Datei.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>How sure the statement is.</source>
        <translation>Wie sicher die Aussage ist.</translation>
    </message>
    <message>
        <source>Reason of the confidence</source>
        <translation>Grund der Sicherheit</translation>
    </message>
    <message>
        <source>Why it is as sure as that.</source>
        <translation>Warum sie so sicher ist.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>The first day on which it holds.</source>
        <translation>Der erste Tag, an dem es gilt.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Address of the schema for other editors; Lotse takes no notice of it.</source>
        <translation>Adresse des Schemas für andere Editoren; Lotse beachtet sie nicht.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version of the file format.</source>
        <translation>Fassung des Dateiformats.</translation>
    </message>
    <message>
        <source>Id of the provider</source>
        <translation>Kennung des Anbieters</translation>
    </message>
    <message>
        <source>Name of the file and beginning of the ids of all deployments.</source>
        <translation>Name der Datei und Anfang der Kennungen aller Bereitstellungen.</translation>
    </message>
    <message>
        <source>Exempt from</source>
        <translation>Ausgenommen von</translation>
    </message>
    <message>
        <source>Criteria whose requirements do not apply to this provider.</source>
        <translation>Kriterien, deren Anforderungen für diesen Anbieter nicht gelten.</translation>
    </message>
    <message>
        <source>Reason of the exemption</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>Why these requirements do not apply.</source>
        <translation>Warum diese Anforderungen nicht gelten.</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Names of the companies that the deployments mention, by their ids.</source>
        <translation>Namen der Unternehmen, die in Bereitstellungen vorkommen, nach Kennung.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Names of those who run the computers, by their ids.</source>
        <translation>Namen derer, die die Rechner betreiben, nach Kennung.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>What is chosen and compared: host, region and contract.</source>
        <translation>Was gewählt und verglichen wird: Betreiber, Region und Vertrag.</translation>
    </message>
    <message>
        <source>Claims of the provider</source>
        <translation>Angaben des Anbieters</translation>
    </message>
    <message>
        <source>They hold for each deployment that has none of its own.</source>
        <translation>Sie gelten für jede Bereitstellung, die keine eigene hat.</translation>
    </message>
    <message>
        <source>All sources of this profile, by their ids.</source>
        <translation>Alle Belege dieses Profils, nach Kennung.</translation>
    </message>
    <message>
        <source>Id of the deployment</source>
        <translation>Kennung der Bereitstellung</translation>
    </message>
    <message>
        <source>Begins with the id of the provider and a full stop.</source>
        <translation>Beginnt mit der Kennung des Anbieters und einem Punkt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Used by programs of the client, or by people who sign in.</source>
        <translation>Genutzt von Programmen des Kunden oder von Menschen, die sich anmelden.</translation>
    </message>
    <message>
        <source>Inherits from</source>
        <translation>Erbt von</translation>
    </message>
    <message>
        <source>Deployment whose claims hold here, too. Without it those of the provider hold.</source>
        <translation>Bereitstellung, deren Angaben auch hier gelten. Ohne sie gelten die des Anbieters.</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Verfügbar ab</translation>
    </message>
    <message>
        <source>Before this day the deployment is not compared.</source>
        <translation>Vor diesem Tag wird die Bereitstellung nicht verglichen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Who stands behind it: maker, host, contract, parent company.</source>
        <translation>Wer dahintersteht: Hersteller, Betreiber, Vertrag, Konzern.</translation>
    </message>
    <message>
        <source>Typical models</source>
        <translation>Typische Modelle</translation>
    </message>
    <message>
        <source>Models that are used there most.</source>
        <translation>Modelle, die dort meist genutzt werden.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>How a client gets access.</source>
        <translation>Wie ein Kunde Zugang bekommt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What else one should know.</source>
        <translation>Was man sonst wissen sollte.</translation>
    </message>
    <message>
        <source>Own claims</source>
        <translation>Eigene Angaben</translation>
    </message>
    <message>
        <source>They override the inherited ones.</source>
        <translation>Sie überschreiben die geerbten.</translation>
    </message>
    <message>
        <source>Model owners</source>
        <translation>Modelleigner</translation>
    </message>
    <message>
        <source>Companies that own the models.</source>
        <translation>Unternehmen, denen die Modelle gehören.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Who runs the computers.</source>
        <translation>Wer die Rechner betreibt.</translation>
    </message>
    <message>
        <source>Group of the contract</source>
        <translation>Konzern des Vertrags</translation>
    </message>
    <message>
        <source>Group of the company that signs.</source>
        <translation>Konzern des Unternehmens, das unterschreibt.</translation>
    </message>
    <message>
        <source>Company that signs</source>
        <translation>Vertragspartner</translation>
    </message>
    <message>
        <source>Left out: not documented.</source>
        <translation>Fehlt: nicht belegt.</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Mutterkonzern</translation>
    </message>
    <message>
        <source>Company that controls the provider.</source>
        <translation>Unternehmen, das den Anbieter beherrscht.</translation>
    </message>
    <message>
        <source>Law of the parent</source>
        <translation>Recht des Konzerns</translation>
    </message>
    <message>
        <source>Whose law the parent company is under.</source>
        <translation>Wessen Recht der Mutterkonzern untersteht.</translation>
    </message>
    <message>
        <source>Sub-processors</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>Empty: no list is documented, which does not mean none.</source>
        <translation>Leer: keine Liste belegt, was nicht heißt: keine.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where data are processed.</source>
        <translation>Wo Daten verarbeitet werden.</translation>
    </message>
    <message>
        <source>Region in words</source>
        <translation>Region in Worten</translation>
    </message>
    <message>
        <source>What is documented about the place.</source>
        <translation>Was über den Ort belegt ist.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the model with its version.</source>
        <translation>Name des Modells mit seiner Fassung.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>What comes before the first use.</source>
        <translation>Was vor der ersten Nutzung steht.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Which contract is concluded.</source>
        <translation>Welcher Vertrag geschlossen wird.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What the client does, one step after the other.</source>
        <translation>Was der Kunde tut, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Id of the claim</source>
        <translation>Kennung der Angabe</translation>
    </message>
    <message>
        <source>Only claims of the history have one.</source>
        <translation>Nur Angaben der Vorgeschichte haben eine.</translation>
    </message>
    <message>
        <source>A statement is text only and never compared.</source>
        <translation>Eine Aussage ist nur Text und wird nie verglichen.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>What the claim is about.</source>
        <translation>Worum es in der Angabe geht.</translation>
    </message>
    <message>
        <source>First day from</source>
        <translation>Herkunft des Tages</translation>
    </message>
    <message>
        <source>What the first day rests on.</source>
        <translation>Worauf der erste Tag beruht.</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>The last day on which it holds. Left out: it still does.</source>
        <translation>Der letzte Tag, an dem es gilt. Fehlt: Es gilt noch.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day of an own assessment or of a search without result. What rests on documents needs none.</source>
        <translation>Tag einer eigenen Einschätzung oder einer Suche ohne Ergebnis. Was auf Dokumenten beruht, braucht keinen.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>What kind of evidence it rests on.</source>
        <translation>Auf welcher Art von Beleg sie beruht.</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>What other sources say. The strictest documented reading counts.</source>
        <translation>Was andere Belege sagen. Die strengste belegte Lesart zählt.</translation>
    </message>
    <message>
        <source>Announced changes</source>
        <translation>Angekündigte Änderungen</translation>
    </message>
    <message>
        <source>From their day on they count instead of the claim.</source>
        <translation>Ab ihrem Tag zählen sie anstelle der Angabe.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What would turn the claim into a better one.</source>
        <translation>Was aus der Angabe eine bessere machen würde.</translation>
    </message>
    <message>
        <source>State in the history</source>
        <translation>Stand der Vorgeschichte</translation>
    </message>
    <message>
        <source>What became of a claim of the history.</source>
        <translation>Was aus einer Angabe der Vorgeschichte wurde.</translation>
    </message>
    <message>
        <source>Claims of the articles</source>
        <translation>Angaben der Artikel</translation>
    </message>
    <message>
        <source>Ids of the claims of the articles that it comes from.</source>
        <translation>Kennungen der Angaben der Artikel, aus denen sie stammt.</translation>
    </message>
    <message>
        <source>Words of the table</source>
        <translation>Worte der Tabelle</translation>
    </message>
    <message>
        <source>As the core table of the articles has it.</source>
        <translation>So steht es in der Kerntabelle der Artikel.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Ids of the claims that took its place.</source>
        <translation>Kennungen der Angaben, die an ihre Stelle traten.</translation>
    </message>
    <message>
        <source>Reason of the replacement</source>
        <translation>Grund der Ersetzung</translation>
    </message>
    <message>
        <source>Why another claim took its place.</source>
        <translation>Warum eine andere Angabe an ihre Stelle trat.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>The lowest value.</source>
        <translation>Der niedrigste Wert.</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Am ehesten</translation>
    </message>
    <message>
        <source>The most likely value.</source>
        <translation>Der wahrscheinlichste Wert.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>The highest value.</source>
        <translation>Der höchste Wert.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>How the values inside the range are spread.</source>
        <translation>Wie sich die Werte in der Spanne verteilen.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Only of the normal distribution: how wide it is.</source>
        <translation>Nur bei der Normalverteilung: wie breit sie ist.</translation>
    </message>
    <message>
        <source>First shape</source>
        <translation>Erste Form</translation>
    </message>
    <message>
        <source>Only of the beta distribution: the larger, the further up.</source>
        <translation>Nur bei der Betaverteilung: je größer, desto weiter oben.</translation>
    </message>
    <message>
        <source>Second shape</source>
        <translation>Zweite Form</translation>
    </message>
    <message>
        <source>Only of the beta distribution: the larger, the further down.</source>
        <translation>Nur bei der Betaverteilung: je größer, desto weiter unten.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>No document says it; then it needs no source.</source>
        <translation>Kein Dokument sagt es; dann braucht es keinen Beleg.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web address of the document.</source>
        <translation>Adresse des Dokuments im Netz.</translation>
    </message>
    <message>
        <source>Why there is no address</source>
        <translation>Warum ohne Adresse</translation>
    </message>
    <message>
        <source>Needed where the document has no address.</source>
        <translation>Nötig, wo das Dokument keine Adresse hat.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the document as its publisher gives it.</source>
        <translation>Titel des Dokuments, wie der Herausgeber ihn nennt.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Wer es veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Datum des Dokuments</translation>
    </message>
    <message>
        <source>The date that it bears, never that of a reading. Left out: it bears none.</source>
        <translation>Das Datum, das es trägt, nie das einer Lektüre. Fehlt: Es trägt keines.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Only without a date: the newest thing that the document names.</source>
        <translation>Nur ohne Datum: das Neueste, das im Dokument vorkommt.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Day on which a person last saw the document say so.</source>
        <translation>Tag, an dem zuletzt ein Mensch das Dokument so gesehen hat.</translation>
    </message>
    <message>
        <source>Kept current</source>
        <translation>Wird gepflegt</translation>
    </message>
    <message>
        <source>The publisher keeps the page current: seen unchanged, it is in force.</source>
        <translation>Der Herausgeber pflegt die Seite: Unverändert gesehen, gilt sie.</translation>
    </message>
    <message>
        <source>Only a copy</source>
        <translation>Nur eine Kopie</translation>
    </message>
    <message>
        <source>Only a stored copy was read: reading it does not renew it.</source>
        <translation>Nur eine gespeicherte Kopie wurde gelesen: Das erneuert sie nicht.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What the document says, in own words.</source>
        <translation>Was das Dokument sagt, mit eigenen Worten.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>The German text.</source>
        <translation>Der deutsche Text.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>The English text.</source>
        <translation>Der englische Text.</translation>
    </message>
    <message>
        <source>interface for programs</source>
        <translation>Schnittstelle für Programme</translation>
    </message>
    <message>
        <source>seat for a person</source>
        <translation>Sitz für eine Person</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>day of the event</source>
        <translation>Tag des Ereignisses</translation>
    </message>
    <message>
        <source>date of the source</source>
        <translation>Datum des Belegs</translation>
    </message>
    <message>
        <source>month of the source</source>
        <translation>Monat des Belegs</translation>
    </message>
    <message>
        <source>year of the source</source>
        <translation>Jahr des Belegs</translation>
    </message>
    <message>
        <source>day of the check</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>month of the article</source>
        <translation>Monat des Artikels</translation>
    </message>
    <message>
        <source>article, placed by its event</source>
        <translation>Artikel, nach seinem Ereignis</translation>
    </message>
    <message>
        <source>equally likely</source>
        <translation>gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>rather in the middle</source>
        <translation>eher in der Mitte</translation>
    </message>
    <message>
        <source>normal distribution</source>
        <translation>Normalverteilung</translation>
    </message>
    <message>
        <source>beta distribution</source>
        <translation>Betaverteilung</translation>
    </message>
    <message>
        <source>no approval needed</source>
        <translation>keine Freigabe nötig</translation>
    </message>
    <message>
        <source>on application</source>
        <translation>auf Antrag</translation>
    </message>
    <message>
        <source>approval by the vendor</source>
        <translation>Freigabe durch den Anbieter</translation>
    </message>
    <message>
        <source>contract for companies</source>
        <translation>Firmenvertrag</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>depends on capacity</source>
        <translation>je nach Kapazität</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>run by the client</source>
        <translation>vom Kunden betrieben</translation>
    </message>
    <message>
        <source>worldwide</source>
        <translation>weltweit</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>own rooms</source>
        <translation>eigene Räume</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Typical model</source>
        <translation>Typisches Modell</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Announced change</source>
        <translation>Angekündigte Änderung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Text in both languages</source>
        <translation>Text in beiden Sprachen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>one of level, number, range or not documented</source>
        <translation>eines von Stufe, Zahl, Spanne oder nicht belegt</translation>
    </message>
    <message>
        <source>required with a value</source>
        <translation>Pflichtfeld, wenn es einen Wert gibt</translation>
    </message>
    <message>
        <source>required with an exemption</source>
        <translation>Pflichtfeld bei einer Ausnahme</translation>
    </message>
    <message>
        <source>address or reason why there is none</source>
        <translation>Adresse oder Grund, warum es keine gibt</translation>
    </message>
    <message>
        <source>not beside another date</source>
        <translation>nicht neben einem anderen Datum</translation>
    </message>
    <message>
        <source>required unless it is an assumption</source>
        <translation>Pflichtfeld, außer bei einer Annahme</translation>
    </message>
    <message>
        <source>required unless the distribution is normal</source>
        <translation>Pflichtfeld, außer bei der Normalverteilung</translation>
    </message>
    <message>
        <source>required with the normal distribution</source>
        <translation>Pflichtfeld bei der Normalverteilung</translation>
    </message>
    <message>
        <source>required with the beta distribution</source>
        <translation>Pflichtfeld bei der Betaverteilung</translation>
    </message>
</context>
<context>
    <name>lotse::FileDrop</name>
    <message>
        <source>Drop one file alone: only one engagement is open at a time.</source>
        <translation>Legen Sie eine einzelne Datei ab: Es ist immer nur eine Beratung offen.</translation>
    </message>
    <message>
        <source>%1 is no engagement (.lotse), so it is not opened.</source>
        <translation>%1 ist keine Beratung (.lotse) und wird deshalb nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>lotse::FileHandling</name>
    <message>
        <source>Open engagement</source>
        <translation>Beratung öffnen</translation>
    </message>
    <message>
        <source>Engagements (*.lotse)</source>
        <translation>Beratungen (*.lotse)</translation>
    </message>
    <message>
        <source>Save engagement</source>
        <translation>Beratung speichern</translation>
    </message>
    <message>
        <source>Unnamed engagement</source>
        <translation>Beratung ohne Namen</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 ließ sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>%1 is open. %2</source>
        <translation>%1 ist geöffnet. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is open with %n note(s). The first: %2</source>
        <translation>
            <numerusform>%1 ist geöffnet, mit %n Hinweis: %2</numerusform>
            <numerusform>%1 ist geöffnet, mit %n Hinweisen. Der erste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The engagement was not saved. %1</source>
        <translation>Die Beratung wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Other place …</source>
        <translation>Anderer Ort …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, everything since the last save is lost.</source>
        <translation>Ohne Speichern geht alles seit der letzten Sicherung verloren.</translation>
    </message>
    <message>
        <source>Discard the weights that are not confirmed?</source>
        <translation>Die unbestätigten Gewichte verwerfen?</translation>
    </message>
    <message>
        <source>The weights in work are not confirmed and cannot be saved. To keep them, cancel and confirm them first.</source>
        <translation>Die Gewichte in Arbeit sind nicht bestätigt und lassen sich so nicht speichern. Um sie zu behalten, brechen Sie ab und bestätigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>This engagement was last saved with the library as of %1. The results shown are computed with the library as of %2 and may differ.</source>
        <translation>Diese Beratung wurde zuletzt mit der Bibliothek vom %1 gespeichert. Die gezeigten Ergebnisse beruhen auf der Bibliothek vom %2 und können abweichen.</translation>
    </message>
    <message>
        <source>%1 is open read-only: the file or its folder cannot be written to.</source>
        <translation>%1 ist nur zum Lesen offen: In die Datei oder ihren Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is open read-only: it has been edited on computer %2 since %3.</source>
        <translation>%1 ist nur zum Lesen offen: Die Datei wird seit %3 auf dem Rechner %2 bearbeitet.</translation>
    </message>
    <message>
        <source>%1 is open read-only: %2 has been editing it on computer %3 since %4.</source>
        <translation>%1 ist nur zum Lesen offen: %2 bearbeitet die Datei seit %4 auf dem Rechner %3.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Save the text of %n profile(s)?</source>
        <translation>
            <numerusform>Den Text von %n Profil speichern?</numerusform>
            <numerusform>Die Texte von %n Profilen speichern?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to “%1” and the text of %n profile(s)?</source>
        <translation>
            <numerusform>Die Änderungen an „%1“ und den Text von %n Profil speichern?</numerusform>
            <numerusform>Die Änderungen an „%1“ und die Texte von %n Profilen speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Without saving, everything in the engagement since the last save is lost.</source>
        <translation>Ohne Speichern geht in der Beratung alles seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>Unsaved profiles: %1. As drafts they do not count, but are here again next time.</source>
        <translation>Nicht gespeicherte Profile: %1. Als Entwurf zählen sie nicht, sind aber beim nächsten Mal wieder da.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 Your state is still here.</source>
        <translation>%1 kann nicht gelesen werden: %2 Ihr Stand ist noch hier.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>You see the state of the file now. Undo brings yours back.</source>
        <translation>Sie sehen jetzt den Stand der Datei. Rückgängig bringt Ihren zurück.</translation>
    </message>
    <message>
        <source>Your state is written to %1.</source>
        <translation>Ihr Stand ist in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 holds what you opened or saved last again.</source>
        <translation>%1 enthält wieder, was Sie zuletzt geöffnet oder gespeichert haben.</translation>
    </message>
    <message>
        <source>%1 was saved by the program that edits it. You see the state before.</source>
        <translation>%1 wurde von dem Programm gespeichert, das sie bearbeitet. Sie sehen den Stand davor.</translation>
    </message>
    <message>
        <source>Show the new state</source>
        <translation>Neuen Stand zeigen</translation>
    </message>
    <message>
        <source>Another program changed %1. Your state with its unsaved changes is still here; choose whose counts.</source>
        <translation>Ein anderes Programm hat %1 geändert. Ihr Stand mit den ungespeicherten Änderungen ist noch hier; wählen Sie, welcher gilt.</translation>
    </message>
    <message>
        <source>Another program changed %1. You see the state before; choose whose counts.</source>
        <translation>Ein anderes Programm hat %1 geändert. Sie sehen den Stand davor; wählen Sie, welcher gilt.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>%1 is no longer there: deleted, renamed, or its folder is gone. Your engagement is still here, unsaved.</source>
        <translation>%1 ist nicht mehr da: gelöscht, umbenannt, oder der Ordner fehlt. Ihre Beratung ist noch hier, ungespeichert.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>%1 can no longer be read, so nobody can tell whether it was changed. Your engagement is still here, unsaved.</source>
        <translation>%1 lässt sich nicht mehr lesen; ob sie geändert wurde, kann darum niemand sagen. Ihre Beratung ist noch hier, ungespeichert.</translation>
    </message>
    <message>
        <source>%1 on computer %2 took %3 over and edits it now. Here it is read-only; unsaved changes can be saved under another name.</source>
        <translation>%1 am Computer %2 hat %3 übernommen und bearbeitet sie jetzt. Hier ist sie nur lesbar; ungespeicherte Änderungen lassen sich unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The engagement is restored and not saved yet.</source>
        <translation>Die Beratung ist wiederhergestellt und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The engagement is restored. Save writes it to %1.</source>
        <translation>Die Beratung ist wiederhergestellt. Speichern schreibt sie in %1.</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take %1 over?</source>
        <translation>%1 übernehmen?</translation>
    </message>
    <message>
        <source>%1 on computer %2 has had it open since %3. If it is still open there, it becomes read-only there: what is unsaved can then only be saved under another name. Ask first, if you can.</source>
        <translation>%1 hat sie seit %3 am Computer %2 geöffnet. Ist sie dort noch offen, wird sie dort nur lesbar: Ungespeichertes lässt sich dann nur unter anderem Namen speichern. Fragen Sie vorher, wenn Sie können.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2 What is whole before that place can be opened as a copy, without the rest; the file stays as it is.</source>
        <translation>%1 konnte nicht geöffnet werden. %2 Was vor dieser Stelle heil ist, lässt sich als Kopie öffnen, ohne den Rest; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open what is whole</source>
        <translation>Heilen Teil öffnen</translation>
    </message>
    <message>
        <source>This is a copy of what is whole in the damaged file. Check what is missing at its end; it is not saved yet.</source>
        <translation>Das ist eine Kopie dessen, was in der beschädigten Datei heil ist. Prüfen Sie, was am Ende fehlt; sie ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
    <message>
        <source>The engagement has never been saved: without saving, all of it is lost.</source>
        <translation>Die Beratung wurde noch nie gespeichert: Ohne Speichern ist sie ganz verloren.</translation>
    </message>
</context>
<context>
    <name>lotse::FileMenus</name>
    <message>
        <source>No engagement yet</source>
        <translation>Noch keine Beratung</translation>
    </message>
</context>
<context>
    <name>lotse::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in the source text</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::FixPopup</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Schnellhilfe</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Add “%1”?</source>
        <translation>„%1“ ergänzen?</translation>
    </message>
</context>
<context>
    <name>lotse::FlipCard</name>
    <message>
        <source>Where does it flip?</source>
        <translation>Wo kippt es?</translation>
    </message>
    <message>
        <source>Points over the share of one weight</source>
        <translation>Punkte über dem Anteil eines Gewichts</translation>
    </message>
    <message>
        <source>Weight on the axis</source>
        <translation>Gewicht auf der Achse</translation>
    </message>
    <message>
        <source>No share of this weight gives the lead to another option.</source>
        <translation>Kein Anteil dieses Gewichts bringt eine andere Option nach vorn.</translation>
    </message>
    <message>
        <source>share of the weight “%1”</source>
        <translation>Anteil des Gewichts „%1“</translation>
    </message>
    <message>
        <source>one change alone, all else as now</source>
        <translation>eine Änderung allein, alles andere wie jetzt</translation>
    </message>
</context>
<context>
    <name>lotse::Headline</name>
    <message>
        <source>Nothing is asked for yet: no option is ahead</source>
        <translation>Noch ist nichts gefragt: Keine Option liegt vorn</translation>
    </message>
    <message>
        <source>No options chosen yet</source>
        <translation>Noch keine Optionen gewählt</translation>
    </message>
    <message numerus="yes">
        <source>No option is in yet, %n are not cleared</source>
        <translation>
            <numerusform>Noch ist keine Option dabei, %n ist ungeklärt</numerusform>
            <numerusform>Noch ist keine Option dabei, %n sind ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>No option is in</source>
        <translation>Keine Option ist dabei</translation>
    </message>
    <message>
        <source>%1 is ahead</source>
        <translation>%1 liegt vorn</translation>
    </message>
    <message>
        <source>%1 · The age of the evidence does not count</source>
        <translation>%1 · Das Alter der Belege zählt nicht</translation>
    </message>
    <message>
        <source>No criterion has a weight: no option is ahead</source>
        <translation>Kein Kriterium hat ein Gewicht: Keine Option liegt vorn</translation>
    </message>
    <message>
        <source>Too little is known to put an option ahead</source>
        <translation>Zu wenig ist bekannt, um eine Option vorn zu sehen</translation>
    </message>
    <message>
        <source>Only %1 is in</source>
        <translation>Nur %1 ist dabei</translation>
    </message>
    <message>
        <source>%1 is not cleared. %2</source>
        <translation>%1 ist ungeklärt. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n options are close together in points</source>
        <translation>
            <numerusform>%n Optionen liegen nach Punkten dicht beieinander</numerusform>
            <numerusform>%n Optionen liegen nach Punkten dicht beieinander</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are close together in points</source>
        <translation>%1 liegen nach Punkten dicht beieinander</translation>
    </message>
    <message>
        <source>Nothing with a weight applies to every option: none is ahead</source>
        <translation>Was ein Gewicht hat, entfällt bei einer Option ganz: keine liegt vorn</translation>
    </message>
</context>
<context>
    <name>lotse::HelpContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Nothing found. All words have to occur.</source>
        <translation>Nichts gefunden. Alle Wörter müssen vorkommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n Stelle gefunden</numerusform>
            <numerusform>%n Stellen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Show the contents in place of the text</source>
        <translation>Den Inhalt anstelle des Textes zeigen</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>Vor (%1)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>The arrow keys move in the list, Enter goes to the chosen place.</source>
        <translation>Die Pfeiltasten bewegen sich in der Liste, Eingabe geht zur gewählten Stelle.</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>In der Hilfe suchen (%1)</translation>
    </message>
</context>
<context>
    <name>lotse::HoverWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a field and when it is needed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>%1, %2 of 100 points
%3</source>
        <comment>level, its value, criterion</comment>
        <translation>%1, %2 von 100 Punkten
%3</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Bears no date</source>
        <translation>Trägt kein Datum</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
</context>
<context>
    <name>lotse::IssueModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 in line %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Schnellhilfe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Stale evidence</source>
        <translation>Veralteter Beleg</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ ergänzen</translation>
    </message>
</context>
<context>
    <name>lotse::LeadReasons</name>
    <message>
        <source>No option is ahead everywhere: the order depends on the weights.</source>
        <translation>Keine Option liegt überall vorn: Die Reihenfolge hängt von den Gewichten ab.</translation>
    </message>
    <message>
        <source>Every weighted claim about %1 is documented and up to date.</source>
        <translation>Jede gewichtete Angabe zu %1 ist belegt und aktuell.</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1 (Gewicht %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n claims about %1 are unknown, stale or contradicting. Most important: %2.</source>
        <translation>
            <numerusform>%n Angabe zu %1 ist unbelegt, veraltet oder widersprüchlich: %2.</numerusform>
            <numerusform>%n Angaben zu %1 sind unbelegt, veraltet oder widersprüchlich. Am wichtigsten: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the likely values, %1 is nowhere worse than %2 on what has a weight.</source>
        <translation>Nach den wahrscheinlichen Werten ist %1 bei allem, was ein Gewicht hat, nirgends schlechter als %2.</translation>
    </message>
    <message>
        <source>By the likely values, %1 is nowhere better than %2, which is not cleared.</source>
        <translation>Nach den wahrscheinlichen Werten ist %1 nirgends besser als %2; diese Option ist ungeklärt.</translation>
    </message>
    <message>
        <source>Whether an option is ahead everywhere is open: not all that has a weight is documented.</source>
        <translation>Ob eine Option überall vorn liegt, ist offen: Nicht alles mit Gewicht ist belegt.</translation>
    </message>
</context>
<context>
    <name>lotse::LevelPicker</name>
    <message>
        <source>Levels of %1</source>
        <translation>Stufen von %1</translation>
    </message>
    <message>
        <source>not documented – a question to the provider</source>
        <translation>nicht belegt – Frage an den Anbieter</translation>
    </message>
</context>
<context>
    <name>lotse::LibraryCard</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n Kriterium</numerusform>
            <numerusform>%n Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n Anbieter</numerusform>
            <numerusform>%n Anbieter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 · as of %4</source>
        <translation>%1, %2, %3 · Stand %4</translation>
    </message>
    <message>
        <source>Provider library</source>
        <translation>Anbieter-Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Open library</source>
        <translation>Bibliothek &amp;öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n Angabe veraltet</numerusform>
            <numerusform>%n Angaben veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) unknown</source>
        <translation>
            <numerusform>%n Angabe nicht belegt</numerusform>
            <numerusform>%n Angaben nicht belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles without errors</source>
        <translation>Profile fehlerfrei</translation>
    </message>
    <message>
        <source>No profile could be read</source>
        <translation>Kein Profil lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with errors</source>
        <translation>
            <numerusform>%n Profil mit Fehlern</numerusform>
            <numerusform>%n Profile mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check stale claims</source>
        <translation>Veraltete &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>lotse::LibraryColumns</name>
    <message>
        <source>Enter opens a claim, F4 the source text, Ctrl+D compares with the shipped version</source>
        <translation>Eingabe öffnet eine Angabe, F4 den Quelltext, Strg+D vergleicht mit der Auslieferung</translation>
    </message>
    <message>
        <source>Ctrl+Space lists what may stand here, Esc, then Tab leaves the source text</source>
        <translation>Strg+Leertaste zeigt, was hier stehen kann; Esc, dann Tab verlässt den Quelltext</translation>
    </message>
</context>
<context>
    <name>lotse::LibraryFiles</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Partnership timeline</source>
        <translation>Verlauf der Partnerschaft</translation>
    </message>
    <message>
        <source>Arrival of models</source>
        <translation>Ankunft der Modelle</translation>
    </message>
</context>
<context>
    <name>lotse::LibraryMenu</name>
    <message>
        <source>&amp;New provider …</source>
        <translation>&amp;Neuer Anbieter …</translation>
    </message>
    <message>
        <source>&amp;Copy provider …</source>
        <translation>Anbieter &amp;kopieren …</translation>
    </message>
    <message>
        <source>Save &amp;profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped version</source>
        <translation>Auf Auslieferung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;move profile</source>
        <translation>Profil ent&amp;fernen</translation>
    </message>
    <message>
        <source>Compare &amp;with shipped version</source>
        <translation>Mit Auslieferung &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Go to next message</source>
        <translation>Zur nächsten Mel&amp;dung</translation>
    </message>
    <message>
        <source>Choose le&amp;vel …</source>
        <translation>St&amp;ufe wählen …</translation>
    </message>
    <message>
        <source>&amp;Apply suggestion</source>
        <translation>V&amp;orschlag übernehmen</translation>
    </message>
    <message>
        <source>Check lin&amp;ks …</source>
        <translation>&amp;Links prüfen …</translation>
    </message>
</context>
<context>
    <name>lotse::LibraryPage</name>
    <message numerus="yes">
        <source>%n provider(s), no profile has an error</source>
        <translation>
            <numerusform>%n Anbieter, kein Profil hat einen Fehler</numerusform>
            <numerusform>%n Anbieter, kein Profil hat einen Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The library is being read</source>
        <translation>Die Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n Anbieter</numerusform>
            <numerusform>%n Anbieter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) with an error</source>
        <translation>
            <numerusform>%n Profil hat einen Fehler</numerusform>
            <numerusform>%n Profile haben Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>To the profiles</source>
        <translation>Zu den Profilen</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Work list %1</source>
        <translation>Arbeitsliste %1</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
</context>
<context>
    <name>lotse::LibrarySettings</name>
    <message>
        <source>Own library folder</source>
        <translation>Eigener Bibliotheksordner</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Library and network</source>
        <translation>Bibliothek und Netz</translation>
    </message>
    <message>
        <source>Another library computes engagements anew. The library can be chosen in the menu Library, too.</source>
        <translation>Eine andere Bibliothek rechnet Beratungen neu. Sie lässt sich auch im Menü Bibliothek wählen.</translation>
    </message>
    <message>
        <source>&amp;Shipped library with your own additions</source>
        <translation>&amp;Mitgelieferte Bibliothek mit Ihren Ergänzungen</translation>
    </message>
    <message>
        <source>&amp;A folder of your own instead:</source>
        <translation>Stattdessen ein ei&amp;gener Ordner:</translation>
    </message>
    <message>
        <source>Folder of the own library</source>
        <translation>Ordner der eigenen Bibliothek</translation>
    </message>
    <message>
        <source>Choose the folder of the own library</source>
        <translation>Ordner der eigenen Bibliothek wählen</translation>
    </message>
    <message>
        <source>&amp;Links may be checked on the internet</source>
        <translation>&amp;Links dürfen im Internet geprüft werden</translation>
    </message>
    <message>
        <source>Your additions: %1</source>
        <translation>Ihre Ergänzungen: %1</translation>
    </message>
    <message>
        <source>Lotse asks before each check. Nothing else uses the internet.</source>
        <translation>Lotse fragt vor jeder Prüfung. Sonst nutzt nichts das Internet.</translation>
    </message>
    <message>
        <source>No folder is named. Please choose one, or the shipped library.</source>
        <translation>Kein Ordner ist genannt. Wählen Sie einen oder die mitgelieferte Bibliothek.</translation>
    </message>
    <message>
        <source>This folder is no library. %1</source>
        <translation>Dieser Ordner ist keine Bibliothek. %1</translation>
    </message>
</context>
<context>
    <name>lotse::LinkCheckDialog</name>
    <message numerus="yes">
        <source>%1: %n address(es) on %2 server(s)</source>
        <translation>
            <numerusform>%1: %n Adresse auf %2 Servern</numerusform>
            <numerusform>%1: %n Adressen auf %2 Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Links prüfen</translation>
    </message>
    <message>
        <source>Check links on the internet?</source>
        <translation>Links im Internet prüfen?</translation>
    </message>
    <message>
        <source>Lotse asks the servers whether the addresses of the sources still answer. It sends the address and “Lotse” with its version number, over HTTPS only. Nothing about you, the client or the engagement is sent.</source>
        <translation>Lotse fragt bei den Servern nach, ob die Adressen der Belege noch antworten. Übertragen werden die Adresse und „Lotse“ mit Versionsnummer, nur über HTTPS. Über Sie, den Kunden oder die Beratung wird nichts übertragen.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
</context>
<context>
    <name>lotse::LinkCheckRun</name>
    <message numerus="yes">
        <source>All %n checked address(es) answer.</source>
        <translation>
            <numerusform>Die geprüfte Adresse antwortet.</numerusform>
            <numerusform>Alle %n geprüften Adressen antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 addresses need a look. The result stands at each source.</source>
        <translation>
            <numerusform>%n von %1 Adressen sollten Sie ansehen. Das Ergebnis steht bei jedem Beleg.</numerusform>
            <numerusform>%n von %1 Adressen sollten Sie ansehen. Das Ergebnis steht bei jedem Beleg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking links</source>
        <translation>Links werden geprüft</translation>
    </message>
    <message>
        <source>Link check stopped after %1 of %2 addresses.</source>
        <translation>Linkprüfung nach %1 von %2 Adressen angehalten.</translation>
    </message>
    <message>
        <source>The settings (Ctrl+,) do not allow links to be checked on the internet. Nothing was sent.</source>
        <translation>Die Einstellungen (Strg+,) erlauben nicht, Links im Internet zu prüfen. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>lotse::LinkRecords</name>
    <message>
        <source>Link answered on %1; the page is long and was not read to its end.</source>
        <translation>Link hat am %1 geantwortet; die Seite ist lang und wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Link answered on %1; the page came slowly and was not read to its end.</source>
        <translation>Link hat am %1 geantwortet; die Seite kam langsam und wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Link checked on %1: the server was asked too often. Please try again later.</source>
        <translation>Link geprüft am %1: Der Server wurde zu oft gefragt. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Link checked on %1: the server does not show the page for legal reasons.</source>
        <translation>Link geprüft am %1: Der Server zeigt die Seite aus rechtlichen Gründen nicht.</translation>
    </message>
    <message>
        <source>Link checked on %1: the server reports a fault of its own (%2).</source>
        <translation>Link geprüft am %1: Der Server meldet einen eigenen Fehler (%2).</translation>
    </message>
    <message>
        <source>Link checked on %1: no server of this name was found, or there is no connection to the internet.</source>
        <translation>Link geprüft am %1: Kein Server mit diesem Namen gefunden, oder es gibt keine Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Link checked on %1: the address leads to this computer or its own network, so it was not opened.</source>
        <translation>Link geprüft am %1: Die Adresse führt auf diesen Rechner oder in sein eigenes Netz, deshalb wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>Link answered on %1.</source>
        <translation>Der Link antwortete am %1.</translation>
    </message>
    <message>
        <source>Link checked on %1: the page has moved to %2.</source>
        <translation>Link geprüft am %1: Die Seite ist umgezogen nach %2.</translation>
    </message>
    <message>
        <source>Link checked on %1: the page no longer exists.</source>
        <translation>Link geprüft am %1: Die Seite gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Link checked on %1: the server lets only people in. Please open it yourself.</source>
        <translation>Link geprüft am %1: Der Server lässt nur Menschen ein. Bitte öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Link checked on %1: no answer in time.</source>
        <translation>Link geprüft am %1: keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>Link checked on %1: the address is not a secure one (HTTPS), so it was not opened.</source>
        <translation>Link geprüft am %1: Die Adresse ist nicht sicher (HTTPS) und wurde deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>Link checked on %1: the server redirects in a circle.</source>
        <translation>Link geprüft am %1: Der Server leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>Link checked on %1: no secure connection, the certificate is not valid.</source>
        <translation>Link geprüft am %1: keine sichere Verbindung, das Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>Link checked on %1: the server reports error %2.</source>
        <translation>Link geprüft am %1: Der Server meldet Fehler %2.</translation>
    </message>
    <message>
        <source>Link checked on %1: no connection.</source>
        <translation>Link geprüft am %1: keine Verbindung.</translation>
    </message>
</context>
<context>
    <name>lotse::Logo</name>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB. Please choose a smaller picture.</source>
        <translation>%1 ist größer als 1 MiB. Bitte wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>%1 is no PNG or SVG picture that can be shown. An SVG picture may refer to no other file. Please choose another one.</source>
        <translation>%1 ist kein PNG- oder SVG-Bild, das sich zeigen lässt. Ein SVG-Bild darf auf keine andere Datei verweisen. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>PNG or SVG, at most 1 MiB</source>
        <translation>PNG oder SVG, höchstens 1 MiB</translation>
    </message>
    <message>
        <source>This logo is not shown: it is damaged, too large, or refers to other files.</source>
        <translation>Dieses Logo wird nicht gezeigt: Es ist beschädigt, zu groß oder verweist auf andere Dateien.</translation>
    </message>
    <message>
        <source>Vector drawing, printed sharp</source>
        <translation>Vektorgrafik, wird scharf gedruckt</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
</context>
<context>
    <name>lotse::LotseStyle</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>lotse::MainWindow</name>
    <message>
        <source>New engagement</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>Engagement of %1</source>
        <translation>Beratung vom %1</translation>
    </message>
    <message>
        <source>Unsaved engagement</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>%1[*] – Lotse</source>
        <translation>%1[*] – Lotse</translation>
    </message>
    <message>
        <source>Opened where you left off: %1</source>
        <translation>Dort geöffnet, wo Sie aufgehört haben: %1</translation>
    </message>
</context>
<context>
    <name>lotse::MeasuresDialog</name>
    <message>
        <source>Suggested measures</source>
        <translation>Vorgeschlagene Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>Adopt the suggested measures for %n high risk(s)?</source>
        <translation>
            <numerusform>Die vorgeschlagenen Maßnahmen für %n hohes Risiko übernehmen?</numerusform>
            <numerusform>Die vorgeschlagenen Maßnahmen für %n hohe Risiken übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>Owner of the measures</source>
        <translation>Zuständig für die Maßnahmen</translation>
    </message>
    <message>
        <source>Due date of the measures</source>
        <translation>Termin der Maßnahmen</translation>
    </message>
    <message>
        <source>Adopt measures</source>
        <translation>Maßnahmen übernehmen</translation>
    </message>
    <message>
        <source>Where a risk already has an owner or a date, it keeps them.</source>
        <translation>Hat ein Risiko schon einen Zuständigen oder einen Termin, bleiben sie.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Risks and their measures</source>
        <translation>Risiken und ihre Maßnahmen</translation>
    </message>
</context>
<context>
    <name>lotse::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>lotse::MissingPage</name>
    <message>
        <source>This page is missing</source>
        <translation>Diese Seite fehlt</translation>
    </message>
    <message>
        <source>A part of Lotse could not be loaded</source>
        <translation>Ein Teil von Lotse ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Please install Lotse again. The other pages work, and nothing is lost. (%1)</source>
        <translation>Bitte installieren Sie Lotse neu. Die anderen Seiten funktionieren, und nichts ist verloren. (%1)</translation>
    </message>
</context>
<context>
    <name>lotse::NewEngagementSettings</name>
    <message>
        <source>New engagements</source>
        <translation>Neue Beratungen</translation>
    </message>
    <message>
        <source>What they compare at first, and what is proposed for suggested measures. Engagements that exist stay as they are.</source>
        <translation>Was sie zuerst vergleichen und was für vorgeschlagene Maßnahmen eingetragen wird. Vorhandene Beratungen bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Compare what Lotse &amp;proposes: %n option(s)</source>
        <translation>
            <numerusform>Vergleichen, was Lotse &amp;vorschlägt: %n Option</numerusform>
            <numerusform>Vergleichen, was Lotse &amp;vorschlägt: %n Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare &amp;these options:</source>
        <translation>&amp;Diese Optionen vergleichen:</translation>
    </message>
    <message>
        <source>Options that new engagements compare</source>
        <translation>Optionen, die neue Beratungen vergleichen</translation>
    </message>
    <message>
        <source>the contact of the client</source>
        <translation>Ansprechperson des Kunden</translation>
    </message>
    <message>
        <source>&amp;Owner of measures</source>
        <translation>&amp;Zuständig für Maßnahmen</translation>
    </message>
    <message>
        <source>Measures are due in &amp;days</source>
        <translation>Maßnahmen fällig in &amp;Tagen</translation>
    </message>
    <message>
        <source>No option is ticked. Please tick one at least, or compare what Lotse proposes.</source>
        <translation>Keine Option ist angekreuzt. Kreuzen Sie mindestens eine an oder vergleichen Sie, was Lotse vorschlägt.</translation>
    </message>
    <message>
        <source>None of the chosen options is in the library in use: new engagements compare what Lotse proposes. Those ticked with another library are kept for it.</source>
        <translation>Keine der gewählten Optionen steht in der verwendeten Bibliothek: Neue Beratungen vergleichen, was Lotse vorschlägt. Die mit einer anderen Bibliothek gewählten bleiben für diese erhalten.</translation>
    </message>
</context>
<context>
    <name>lotse::NewProfileDialog</name>
    <message>
        <source>Copy provider</source>
        <translation>Anbieter kopieren</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>Name of the provider:</source>
        <translation>Name des Anbieters:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>lotse::NewWorkloadDialog</name>
    <message>
        <source>New workload</source>
        <translation>Neuer Einsatz</translation>
    </message>
    <message>
        <source>Answers &amp;of</source>
        <translation>Antworten &amp;von</translation>
    </message>
    <message>
        <source>Workload whose answers are taken over</source>
        <translation>Einsatz, dessen Antworten übernommen werden</translation>
    </message>
    <message>
        <source>Answers that are taken over</source>
        <translation>Antworten, die übernommen werden</translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation>Einsatz anlegen</translation>
    </message>
    <message>
        <source>Which answers does the new workload start from?</source>
        <translation>Mit welchen Antworten beginnt der neue Einsatz?</translation>
    </message>
    <message>
        <source>Weights and requirements set by hand, choice and plan B are not taken over. One undo takes back the workload with its answers.</source>
        <translation>Von Hand gesetzte Gewichte und Anforderungen, Wahl und Plan B werden nicht übernommen. Ein Rückgängig nimmt den Einsatz mit seinen Antworten zurück.</translation>
    </message>
    <message>
        <source>&amp;None: ask everything anew</source>
        <translation>&amp;Keine: alles neu fragen</translation>
    </message>
    <message numerus="yes">
        <source>What concerns the &amp;company: %n answer(s)</source>
        <translation>
            <numerusform>Was das &amp;Unternehmen betrifft: %n Antwort</numerusform>
            <numerusform>Was das &amp;Unternehmen betrifft: %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %n answer(s)</source>
        <translation>
            <numerusform>&amp;Alle: %n Antwort</numerusform>
            <numerusform>&amp;Alle: %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over from “%1”: question(s) %2.</source>
        <translation>
            <numerusform>%n Antwort aus „%1“ übernommen: Frage %2.</numerusform>
            <numerusform>%n Antworten aus „%1“ übernommen: Fragen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>All questions are asked anew.</source>
        <translation>Alle Fragen werden neu gestellt.</translation>
    </message>
</context>
<context>
    <name>lotse::NumberEntry</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>am ehesten</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>as the engagement says</source>
        <translation>wie in der Beratung eingestellt</translation>
    </message>
    <message>
        <source>all equally likely</source>
        <translation>gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>rather near the most likely</source>
        <translation>eher in der Mitte</translation>
    </message>
    <message>
        <source>a bell curve (in the source text)</source>
        <translation>Glockenkurve (im Quelltext)</translation>
    </message>
    <message>
        <source>a beta curve (in the source text)</source>
        <translation>Betakurve (im Quelltext)</translation>
    </message>
    <message>
        <source>Please enter three numbers of which each is at least as large as the one before.</source>
        <translation>Bitte drei Zahlen eingeben, von denen jede mindestens so groß ist wie die davor.</translation>
    </message>
</context>
<context>
    <name>lotse::OfferPopup</name>
    <message>
        <source>What may stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>offer and what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lotse::OfferWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <comment>label of a level and its value</comment>
        <translation>%1, %2 Punkte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and date of a source</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lotse::OpenClaimsCard</name>
    <message>
        <source>This decides now</source>
        <translation>Das entscheidet jetzt</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save as text file …</source>
        <translation>Als Textdatei speichern …</translation>
    </message>
    <message>
        <source>Save as table for the providers …</source>
        <translation>Als Tabelle für die Anbieter speichern …</translation>
    </message>
    <message>
        <source>Read a filled table …</source>
        <translation>Ausgefüllte Tabelle einlesen …</translation>
    </message>
    <message>
        <source>&amp;Question list for %1</source>
        <translation>Fragenliste a&amp;n %1</translation>
    </message>
    <message>
        <source>The question list is in the clipboard.</source>
        <translation>Die Fragenliste liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save question list</source>
        <translation>Fragenliste speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Question list saved: %1</source>
        <translation>Fragenliste gespeichert: %1</translation>
    </message>
    <message>
        <source>The question list could not be written: %1</source>
        <translation>Die Fragenliste ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Save question table</source>
        <translation>Fragentabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>Question table saved: %1</source>
        <translation>Fragentabelle gespeichert: %1</translation>
    </message>
    <message>
        <source>The question table could not be written: %1</source>
        <translation>Die Fragentabelle konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>The answers could not be read: %1</source>
        <translation>Die Antworten konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Answers of the providers</source>
        <translation>Antworten der Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over</source>
        <translation>
            <numerusform>%n Antwort übernommen</numerusform>
            <numerusform>%n Antworten übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not taken</source>
        <translation>
            <numerusform>%n Antwort nicht übernommen</numerusform>
            <numerusform>%n Antworten nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken that should be checked</source>
        <translation>
            <numerusform>%n übernommene Antwort bitte prüfen</numerusform>
            <numerusform>%n übernommene Antworten bitte prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the engagement is now dated %2, the day of the newest answer</source>
        <translation>%1; die Beratung trägt nun das Datum %2, den Tag der jüngsten Antwort</translation>
    </message>
    <message>
        <source>Answers to look at</source>
        <translation>Antworten, die Sie ansehen sollten</translation>
    </message>
    <message>
        <source>&amp;Question list on running %1</source>
        <translation>Frage&amp;nliste zum Betrieb: %1</translation>
    </message>
</context>
<context>
    <name>lotse::OptionChoice</name>
    <message>
        <source>Options to compare</source>
        <translation>Optionen im Vergleich</translation>
    </message>
    <message>
        <source>%1 of %2 chosen, each is a provider and its deployment</source>
        <translation>%1 von %2 gewählt, jede ist Anbieter und Bereitstellung</translation>
    </message>
    <message>
        <source>Compare all options</source>
        <translation>Alle Optionen vergleichen</translation>
    </message>
    <message>
        <source>Compare no option</source>
        <translation>Keine Option vergleichen</translation>
    </message>
    <message>
        <source>Compare only options in the EU</source>
        <translation>Nur Optionen in der EU vergleichen</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>none, it is run by the client</source>
        <translation>keines, der Kunde betreibt sie selbst</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>Processing: %1</source>
        <translation>Verarbeitung: %1</translation>
    </message>
    <message>
        <source>Parent company: %1</source>
        <translation>Mutterunternehmen: %1</translation>
    </message>
    <message>
        <source>Click or Space: in or out of the comparison</source>
        <translation>Klick oder Leertaste: in den Vergleich oder heraus</translation>
    </message>
</context>
<context>
    <name>lotse::OptionStateModel</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4</source>
        <translation>%1 (%2): %3. %4</translation>
    </message>
</context>
<context>
    <name>lotse::OptionTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lotse::OptionTiles</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>E&amp;U only</source>
        <translation>Nur E&amp;U</translation>
    </message>
    <message>
        <source>Compare every option of the library. One step of Undo brings the choice back.</source>
        <translation>Vergleicht jede Option der Bibliothek. Ein Schritt Rückgängig bringt die Auswahl zurück.</translation>
    </message>
    <message>
        <source>Take every option out of the comparison. One step of Undo brings the choice back.</source>
        <translation>Nimmt jede Option aus dem Vergleich. Ein Schritt Rückgängig bringt die Auswahl zurück.</translation>
    </message>
    <message>
        <source>Compare exactly the options whose region of processing and parent company lie in the EU or in your own rooms, as their profiles state them. What is promised by contract is judged by the criteria. One step of Undo brings the choice back.</source>
        <translation>Vergleicht genau die Optionen, deren Region der Verarbeitung und deren Mutterunternehmen in der EU oder in eigenen Räumen liegen, wie ihre Profile es angeben. Was vertraglich zugesagt ist, beurteilen die Kriterien. Ein Schritt Rückgängig bringt die Auswahl zurück.</translation>
    </message>
    <message>
        <source>No option of this library has both region of processing and parent company in the EU.</source>
        <translation>In dieser Bibliothek hat keine Option sowohl die Region der Verarbeitung als auch das Mutterunternehmen in der EU.</translation>
    </message>
    <message numerus="yes">
        <source>%n more, %1 of them chosen</source>
        <translation>
            <numerusform>%n weitere, davon %1 gewählt</numerusform>
            <numerusform>%n weitere, davon %1 gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::Page</name>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Schritt %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 · %4</source>
        <translation>Schritt %1 von %2 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>lotse::PageHeader</name>
    <message>
        <source>Workload</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Workload %1 of %2: %3</source>
        <translation>Einsatz %1 von %2: %3</translation>
    </message>
    <message>
        <source>Workload %1 of %2</source>
        <translation>Einsatz %1 von %2</translation>
    </message>
</context>
<context>
    <name>lotse::PageThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>lotse::PartnershipCard</name>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Events of the partnership and their effects</source>
        <translation>Ereignisse der Partnerschaft und ihre Wirkung</translation>
    </message>
    <message>
        <source>Sources of the event</source>
        <translation>Belege zum Ereignis</translation>
    </message>
    <message>
        <source>What happened and what it means</source>
        <translation>Was geschah und was es bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Axis of the events</source>
        <translation>Zeitachse der Ereignisse</translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation>Was das bedeutet: %1</translation>
    </message>
    <message>
        <source>No effect on availability, price, function or law</source>
        <translation>Keine Wirkung auf Verfügbarkeit, Preis, Funktion oder Recht</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
</context>
<context>
    <name>lotse::PictureCopy</name>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>The image is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>lotse::Presentation</name>
    <message>
        <source>Presentation – Lotse</source>
        <translation>Präsentation – Lotse</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>The slides are being made …</source>
        <translation>Die Folien werden erstellt …</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Folie %1 von %2</translation>
    </message>
    <message>
        <source>The slide is covered</source>
        <translation>Die Folie ist verdeckt</translation>
    </message>
</context>
<context>
    <name>lotse::PreviewZoom</name>
    <message>
        <source>Whole &amp;page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Brei&amp;te</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Seite kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the page smaller (− in the preview)</source>
        <translation>Seite kleiner zeigen (− in der Vorschau)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Seite größer zeigen</translation>
    </message>
    <message>
        <source>Show the page larger (+ in the preview)</source>
        <translation>Seite größer zeigen (+ in der Vorschau)</translation>
    </message>
</context>
<context>
    <name>lotse::ProductHead</name>
    <message>
        <source>Choose an AI provider together</source>
        <translation>KI-Anbieter gemeinsam auswählen</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileEditing</name>
    <message>
        <source>This claim holds from today on already.</source>
        <translation>Diese Angabe gilt schon ab heute.</translation>
    </message>
    <message>
        <source>The source text is not complete at this place. Correct it there, or undo the last step.</source>
        <translation>Der Quelltext ist an dieser Stelle nicht vollständig. Bitte dort berichtigen oder den letzten Schritt rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileHead</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale claim(s)</source>
        <translation>
            <numerusform>%n veraltete Angabe</numerusform>
            <numerusform>%n veraltete Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared file</source>
        <translation>%1, gemeinsame Datei</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria documented</source>
        <translation>
            <numerusform>%1 von %n Kriterium belegt</numerusform>
            <numerusform>%1 von %n Kriterien belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing documented yet</source>
        <translation>noch nichts dokumentiert</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileListPanel</name>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>Providers and shared files</source>
        <translation>Anbieter und gemeinsame Dateien</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>&amp;Neu …</translation>
    </message>
    <message>
        <source>&amp;Copy …</source>
        <translation>&amp;Kopieren …</translation>
    </message>
    <message>
        <source>New provider from a template</source>
        <translation>Neuer Anbieter aus einer Vorlage</translation>
    </message>
    <message>
        <source>Copy the shown provider under another name</source>
        <translation>Den gezeigten Anbieter unter anderem Namen kopieren</translation>
    </message>
    <message>
        <source>Documented criteria</source>
        <translation>Belegte Kriterien</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileReadModel</name>
    <message numerus="yes">
        <source>%n day(s) old, limit %1</source>
        <translation>
            <numerusform>%n Tag alt, Grenze %1</numerusform>
            <numerusform>%n Tage alt, Grenze %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documented</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>evidence stale</source>
        <translation>Beleg veraltet</translation>
    </message>
    <message>
        <source>does not count: evidence of a later day</source>
        <translation>zählt nicht: Beleg eines späteren Tages</translation>
    </message>
    <message>
        <source>does not count: better than the scale knows</source>
        <translation>zählt nicht: besser, als die Skala es kennt</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>geerbt von %1</translation>
    </message>
    <message numerus="yes">
        <source>counts for %n deployment(s)</source>
        <translation>
            <numerusform>gilt für %n Bereitstellung</numerusform>
            <numerusform>gilt für %n Bereitstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message numerus="yes">
        <source>age not known, counts as older than the limit of %n day(s)</source>
        <translation>
            <numerusform>Alter unbekannt, gilt als älter als die Grenze von %n Tag</numerusform>
            <numerusform>Alter unbekannt, gilt als älter als die Grenze von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ProfileReadPanel</name>
    <message>
        <source>Views of the profile</source>
        <translation>Ansichten des Profils</translation>
    </message>
    <message>
        <source>Differences from the shipped version</source>
        <translation>Unterschiede zur Auslieferung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileSaving</name>
    <message>
        <source>Another program changed the file of %1.</source>
        <translation>Ein anderes Programm hat die Datei von %1 geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message>
        <source>The file of %1 is gone. Its text is still here; saving writes it again.</source>
        <translation>Die Datei von %1 ist verschwunden. Ihr Text ist noch da; Speichern schreibt ihn neu.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is saved in your own library folder and counts from now on.</source>
        <translation>%1 ist in Ihrem eigenen Bibliotheksordner gespeichert und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>%1 is not saved: its text has errors or is still being checked. Correct it, or keep it as a draft when you close.</source>
        <translation>%1 ist nicht gespeichert: Der Text hat Fehler oder wird noch geprüft. Berichtigen Sie ihn, oder behalten Sie ihn beim Schließen als Entwurf.</translation>
    </message>
    <message>
        <source>%1 is as shipped again.</source>
        <translation>%1 ist wieder wie ausgeliefert.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>The library was read anew.</source>
        <translation>Die Bibliothek wurde neu gelesen.</translation>
    </message>
</context>
<context>
    <name>lotse::ProfileSession</name>
    <message>
        <source>another program changed it since it was read</source>
        <translation>ein anderes Programm hat sie geändert, seit sie gelesen wurde</translation>
    </message>
</context>
<context>
    <name>lotse::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lotse::QuestionCard</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Frage %1: %2</translation>
    </message>
    <message>
        <source>Add a note (N)</source>
        <translation>Notiz hinzufügen (N)</translation>
    </message>
    <message>
        <source>Add a note to question %1</source>
        <translation>Notiz zu Frage %1 hinzufügen</translation>
    </message>
    <message>
        <source>Note, for the report’s appendix</source>
        <translation>Notiz, für den Anhang des Berichts</translation>
    </message>
    <message>
        <source>Note on question %1</source>
        <translation>Notiz zu Frage %1</translation>
    </message>
    <message>
        <source>Remove answer</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>lotse::QuestionList</name>
    <message>
        <source>Questions about %1</source>
        <translation>Fragen zu %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>not documented so far</source>
        <translation>bisher nicht belegt</translation>
    </message>
    <message>
        <source>documented, but to be confirmed</source>
        <translation>belegt, aber zu bestätigen</translation>
    </message>
    <message>
        <source>   Answer and evidence (address, date):</source>
        <translation>   Antwort und Beleg (Adresse, Datum):</translation>
    </message>
    <message>
        <source>To whoever would run it</source>
        <translation>An die Stelle, die es betreiben würde</translation>
    </message>
</context>
<context>
    <name>lotse::QuestionsPage</name>
    <message>
        <source>No option is chosen for comparison yet</source>
        <translation>Noch keine Option zum Vergleich gewählt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next: Comparison</source>
        <translation>Weiter: Vergleich</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <translation>Abschnitt %1: %2</translation>
    </message>
    <message>
        <source>Keys 1–9 choose an answer, Tab goes to the next question</source>
        <translation>Tasten 1–9 wählen eine Antwort, Tab geht zur nächsten Frage</translation>
    </message>
    <message>
        <source>This library has no questions</source>
        <translation>Diese Bibliothek hat keine Fragen</translation>
    </message>
    <message>
        <source>Requirements and weights are as the library and you set them. Go on to the comparison.</source>
        <translation>Anforderungen und Gewichte sind so, wie die Bibliothek und Sie sie setzen. Weiter geht es mit dem Vergleich.</translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) are still in</source>
        <translation>
            <numerusform>%1 von %n Option ist noch dabei</numerusform>
            <numerusform>%1 von %n Optionen sind noch dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) are still in, %2 not cleared</source>
        <translation>
            <numerusform>%1 von %n Option ist noch dabei, %2 ungeklärt</numerusform>
            <numerusform>%1 von %n Optionen sind noch dabei, %2 ungeklärt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::Rail</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Provider library</source>
        <translation>Anbieter-Bibliothek</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>lotse::RankedBars</name>
    <message>
        <source>%1. %2, %3 of 100 points</source>
        <translation>%1. %2, %3 von 100 Punkten</translation>
    </message>
    <message>
        <source>Ranking under these weights</source>
        <translation>Rangfolge mit diesen Gewichten</translation>
    </message>
</context>
<context>
    <name>lotse::RankingCard</name>
    <message>
        <source>Val&amp;ues</source>
        <translation>Wer&amp;te</translation>
    </message>
    <message>
        <source>&amp;Save image …</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>points of 100 by group; bracket: range of unknown claims</source>
        <translation>Punkte von 100; Klammer: Spanne unbelegter Angaben</translation>
    </message>
    <message>
        <source>Ranking in numbers</source>
        <translation>Rangfolge in Zahlen</translation>
    </message>
    <message>
        <source>Unlock path: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Rangfolge</translation>
    </message>
</context>
<context>
    <name>lotse::RankingModel</name>
    <message>
        <source>Points of 100</source>
        <translation>Punkte von 100</translation>
    </message>
    <message>
        <source>if everything uncertain turns out worst</source>
        <translation>wenn alles Ungewisse ungünstig ausfällt</translation>
    </message>
    <message>
        <source>if everything uncertain turns out best</source>
        <translation>wenn alles Ungewisse günstig ausfällt</translation>
    </message>
    <message>
        <source>Group or criterion</source>
        <translation>Gruppe oder Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>lotse::RankingMove</name>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <comment>of an option that is out</comment>
        <translation>%1 Punkte, %2</translation>
    </message>
    <message>
        <source>rank %1, %2 points, %3</source>
        <translation>Rang %1, %2 Punkte, %3</translation>
    </message>
    <message>
        <source>In the open engagement ranks and points stay as they are.</source>
        <translation>In der offenen Beratung bleiben Ränge und Punkte, wie sie sind.</translation>
    </message>
    <message>
        <source>“%1” speaks for %2 now.</source>
        <translation>„%1“ spricht jetzt für %2.</translation>
    </message>
    <message>
        <source>“%1” does not speak for %2 any more.</source>
        <translation>„%1“ spricht nicht mehr für %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the open engagement %n result(s) changed.</source>
        <translation>
            <numerusform>In der offenen Beratung ändert sich %n Ergebnis.</numerusform>
            <numerusform>In der offenen Beratung ändern sich %n Ergebnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No option is ahead, as before.</source>
        <translation>Wie zuvor liegt keine Option vorn.</translation>
    </message>
    <message>
        <source>No option is ahead any more; before: %1 (%2 points).</source>
        <translation>Keine Option liegt mehr vorn; zuvor: %1 (%2 Punkte).</translation>
    </message>
    <message>
        <source>Ahead now: %1 (%2 points); before there was none.</source>
        <translation>Jetzt vorn: %1 (%2 Punkte); zuvor lag keine Option vorn.</translation>
    </message>
    <message>
        <source>Ahead now: %1 (%2 points); before: %3 (%4 points).</source>
        <translation>Jetzt vorn: %1 (%2 Punkte); zuvor: %3 (%4 Punkte).</translation>
    </message>
    <message>
        <source>Ahead as before: %1 (%2 points).</source>
        <translation>Vorn wie zuvor: %1 (%2 Punkte).</translation>
    </message>
    <message>
        <source>Ahead as before: %1 (%2 → %3 points).</source>
        <translation>Vorn wie zuvor: %1 (%2 → %3 Punkte).</translation>
    </message>
    <message>
        <source>What changed in the open engagement</source>
        <translation>Was sich in der offenen Beratung ändert</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workload and sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lotse::RankingPage</name>
    <message>
        <source>No options yet</source>
        <translation>Noch keine Optionen</translation>
    </message>
    <message>
        <source>Choose in the first step which options you want to compare.</source>
        <translation>Wählen Sie im ersten Schritt, welche Optionen Sie vergleichen möchten.</translation>
    </message>
    <message>
        <source>Choose options</source>
        <translation>Optionen wählen</translation>
    </message>
    <message>
        <source>No ranking yet</source>
        <translation>Noch keine Rangfolge</translation>
    </message>
    <message>
        <source>Answer the questions first: they decide what is required and what counts how much.</source>
        <translation>Beantworten Sie zuerst die Fragen: Sie bestimmen, was nötig ist und was wie viel zählt.</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <source>The largest differences</source>
        <translation>Die größten Unterschiede</translation>
    </message>
    <message>
        <source>Arrow keys move a weight by 1%, Page keys by 10%, Home goes back to the answers</source>
        <translation>Pfeiltasten ändern ein Gewicht um 1 %, Bild-Tasten um 10 %, Pos1 geht zurück zu den Fragen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next: Risks</source>
        <translation>&amp;Weiter: Risiken</translation>
    </message>
    <message>
        <source>All options are out</source>
        <translation>Alle Optionen sind ausgeschieden</translation>
    </message>
    <message>
        <source>Show question %1</source>
        <translation>Frage %1 zeigen</translation>
    </message>
    <message>
        <source>Go to the comparison</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Image saved: %1</source>
        <translation>Bild gespeichert: %1</translation>
    </message>
    <message>
        <source>The image could not be written: %1</source>
        <translation>Das Bild ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>No single wish could be given up to bring an option back. The comparison shows what each one misses.</source>
        <translation>Kein einzelner Wunsch ließe sich aufgeben, um eine Option zurückzuholen. Der Vergleich zeigt, was jede verfehlt.</translation>
    </message>
    <message>
        <source>Giving up the wish of question %1 helps most. Nothing else is missed then by: %2.</source>
        <translation>Am meisten hilft es, den Wunsch aus Frage %1 aufzugeben. Sonst nichts verfehlt dann: %2.</translation>
    </message>
    <message>
        <source>“%1” speaks for %2.</source>
        <translation>„%1“ spricht für %2.</translation>
    </message>
</context>
<context>
    <name>lotse::RankingView</name>
    <message>
        <source>Ranking as bars</source>
        <translation>Rangfolge als Balken</translation>
    </message>
    <message>
        <source>%1. The numbers are in the table behind Values. Enter tells why options are not in.</source>
        <translation>%1. Die Zahlen stehen in der Tabelle hinter „Werte“. Die Eingabetaste sagt, warum Optionen nicht dabei sind.</translation>
    </message>
</context>
<context>
    <name>lotse::RatingDelegate</name>
    <message>
        <source>K.O.</source>
        <translation>K.-o.</translation>
    </message>
    <message>
        <source>K.O.: %1</source>
        <translation>K.-o.: %1</translation>
    </message>
</context>
<context>
    <name>lotse::RatingLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>very favourable</source>
        <translation>sehr günstig</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>umstritten</translation>
    </message>
</context>
<context>
    <name>lotse::ReasonsCard</name>
    <message>
        <source>Why is %1 ahead of %2?</source>
        <translation>Warum liegt %1 vor %2?</translation>
    </message>
    <message>
        <source>%1 and %2 in comparison</source>
        <translation>%1 und %2 im Vergleich</translation>
    </message>
</context>
<context>
    <name>lotse::RecentHead</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>lotse::RecentModel</name>
    <message>
        <source>%1, not found</source>
        <translation>%1, nicht gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>no ranking yet</source>
        <translation>noch keine Rangfolge</translation>
    </message>
    <message>
        <source>%1 in front</source>
        <translation>%1 vorn</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>no option is in</source>
        <translation>keine Option dabei</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>verdict</comment>
        <translation>klar</translation>
    </message>
    <message>
        <source>leaning</source>
        <comment>verdict</comment>
        <translation>tendenziell</translation>
    </message>
    <message>
        <source>open</source>
        <comment>verdict</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>verdict</comment>
        <translation>noch keins</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no option is in for a workload</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>Opens at: %1</source>
        <translation>Öffnet sich bei: %1</translation>
    </message>
    <message>
        <source>Final version</source>
        <translation>Endfassung</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n Schritt erledigt</numerusform>
            <numerusform>%n Schritte erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>verdict %1</source>
        <translation>Urteil %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>lotse::RecoveryCopy</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>it would have %1 MiB, and only %2 MiB can be read again</source>
        <translation>sie hätte %1 MiB, und nur %2 MiB lassen sich wieder lesen</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>das System verweigert es</translation>
    </message>
</context>
<context>
    <name>lotse::RecoveryOffers</name>
    <message>
        <source>Unnamed engagement</source>
        <translation>Beratung ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lotse ended before this engagement was saved: %1. Its state of %2 is still there.</source>
        <translation>Lotse endete, bevor diese Beratung gespeichert war: %1. Ihr Stand von %2 ist noch da.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Older ones follow as soon as you have decided: %1.</source>
        <translation>Ältere folgen, sobald Sie entschieden haben: %1.</translation>
    </message>
</context>
<context>
    <name>lotse::ReportForm</name>
    <message>
        <source>it is the same option</source>
        <translation>es ist dieselbe Option</translation>
    </message>
    <message>
        <source>the same provider (%1)</source>
        <translation>denselben Anbieter (%1)</translation>
    </message>
    <message>
        <source>the same model owner (%1)</source>
        <translation>denselben Modelleigner (%1)</translation>
    </message>
    <message>
        <source>the same host (%1)</source>
        <translation>denselben Betreiber (%1)</translation>
    </message>
    <message>
        <source>the same contract partner (%1)</source>
        <translation>denselben Vertragspartner (%1)</translation>
    </message>
    <message>
        <source>the same parent company (%1)</source>
        <translation>denselben Mutterkonzern (%1)</translation>
    </message>
    <message>
        <source>the same sub-processor (%1)</source>
        <translation>denselben Unterauftragnehmer (%1)</translation>
    </message>
    <message>
        <source>the same law over the parent company (%1)</source>
        <translation>dasselbe Recht über dem Mutterkonzern (%1)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Chosen option</source>
        <translation>Gewählte Option</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>&amp;Chosen option</source>
        <translation>&amp;Gewählte Option</translation>
    </message>
    <message>
        <source>Plan B (&amp;does not fail together with the choice)</source>
        <translation>Plan B (&amp;fällt nicht mit der ersten Wahl aus)</translation>
    </message>
    <message>
        <source>Reasons, 2 to 5 sentences, shown in the summary</source>
        <translation>Begründung, 2 bis 5 Sätze, erscheint in der Kurzfassung</translation>
    </message>
    <message>
        <source>Exit plan</source>
        <translation>Ausstiegsplan</translation>
    </message>
    <message>
        <source>&amp;Insert suggestion</source>
        <translation>V&amp;orschlag einsetzen</translation>
    </message>
    <message>
        <source>Insert suggested reasons</source>
        <translation>Vorgeschlagene Begründung einsetzen</translation>
    </message>
    <message>
        <source>Insert &amp;suggestion</source>
        <translation>&amp;Vorschlag einsetzen</translation>
    </message>
    <message>
        <source>Insert a suggested exit plan</source>
        <translation>Vorgeschlagenen Ausstiegsplan einsetzen</translation>
    </message>
    <message>
        <source>&amp;Reasons (2–5 sentences, shown in the summary)</source>
        <translation>Begründ&amp;ung (2–5 Sätze, in der Kurzfassung)</translation>
    </message>
    <message>
        <source>E&amp;xit plan</source>
        <translation>Ausstiegsp&amp;lan</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Cha&amp;nge …</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Choose the logo of the consultancy</source>
        <translation>Logo der Beratung wählen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Logo of the consultancy</source>
        <translation>Logo der Beratung</translation>
    </message>
    <message>
        <source>Version of the report</source>
        <translation>Fassung des Berichts</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Situation and answers</source>
        <translation>Ausgangslage, Antworten</translation>
    </message>
    <message>
        <source>Comparison in detail</source>
        <translation>Vergleich im Einzelnen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Risks and measures</source>
        <translation>Risiken, Maßnahmen</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Sources with dates</source>
        <translation>Belege mit Stand</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>%1 – rank %2</source>
        <translation>%1 – Platz %2</translation>
    </message>
    <message>
        <source>%1 – out</source>
        <translation>%1 – ausgeschieden</translation>
    </message>
    <message>
        <source>%1 – rank %2, not cleared</source>
        <translation>%1 – Platz %2, ungeklärt</translation>
    </message>
    <message>
        <source>%1 – no longer in the library</source>
        <translation>%1 – nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 – not compared</source>
        <translation>%1 – nicht verglichen</translation>
    </message>
    <message>
        <source>Choose an option first.</source>
        <translation>Wählen Sie zuerst eine Option.</translation>
    </message>
    <message>
        <source>No option is independent of the choice.</source>
        <translation>Keine Option ist unabhängig von der ersten Wahl.</translation>
    </message>
    <message>
        <source>Independent of the choice: %1</source>
        <translation>Unabhängig von der ersten Wahl: %1</translation>
    </message>
    <message>
        <source>Fails together with the choice. Both have: %1.</source>
        <translation>Fällt gemeinsam mit der ersten Wahl aus. Beide haben: %1.</translation>
    </message>
    <message>
        <source>Does not fail together with the choice. Both have: %1.</source>
        <translation>Fällt nicht gemeinsam mit der ersten Wahl aus. Beide haben: %1.</translation>
    </message>
    <message>
        <source>Shares neither model owner nor host nor parent company with the choice.</source>
        <translation>Hat weder Modelleigner noch Betreiber noch Mutterkonzern mit der ersten Wahl gemeinsam.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The verdict is still being worked out. Please try again in a moment.</source>
        <translation>Das Urteil wird noch berechnet. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Please choose an option first: the suggestion is made from its results.</source>
        <translation>Bitte wählen Sie zuerst eine Option: Der Vorschlag entsteht aus ihren Ergebnissen.</translation>
    </message>
    <message>
        <source>Suggested reasons</source>
        <translation>Vorgeschlagene Begründung</translation>
    </message>
    <message>
        <source>Suggested exit plan</source>
        <translation>Vorgeschlagener Ausstiegsplan</translation>
    </message>
    <message>
        <source>one of several model owners (%1)</source>
        <translation>einen von mehreren Modelleignern (%1)</translation>
    </message>
    <message>
        <source>What the choice shares with others is not known: the library no longer has it.</source>
        <translation>Was die Wahl mit anderen gemeinsam hat, ist nicht bekannt: Die Bibliothek enthält sie nicht mehr.</translation>
    </message>
    <message>
        <source>What plan B shares with the choice is not known: the library no longer has it.</source>
        <translation>Was Plan B mit der Wahl gemeinsam hat, ist nicht bekannt: Die Bibliothek enthält ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Choice and plan B are the same option: if it fails, nothing stands in for it.</source>
        <translation>Wahl und Plan B sind dieselbe Option: Fällt sie aus, springt nichts für sie ein.</translation>
    </message>
    <message>
        <source>No final version yet: %1.</source>
        <translation>Noch keine Endfassung: %1.</translation>
    </message>
    <message>
        <source>%1 Settle with the provider what is not cleared, and enter it as a claim of your own.</source>
        <translation>%1 Klären Sie mit dem Anbieter, was ungeklärt ist, und tragen Sie es als eigene Angabe ein.</translation>
    </message>
</context>
<context>
    <name>lotse::ReportOutput</name>
    <message>
        <source>Export the report</source>
        <translation>Bericht ausgeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export as final version?</source>
        <translation>Als Endfassung ausgeben?</translation>
    </message>
    <message>
        <source>Export as final</source>
        <translation>Endfassung ausgeben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report could not be written to %1. %2 Nothing is lost: choose another place.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden. %2 Nichts ist verloren: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The printer does not answer. Please choose another one.</source>
        <translation>Der Drucker antwortet nicht. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that decide the result are not documented. The report says so.</source>
        <translation>
            <numerusform>%n entscheidende Angabe ist nicht belegt. Das steht auch im Bericht.</numerusform>
            <numerusform>%n entscheidende Angaben sind nicht belegt. Das steht auch im Bericht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF exported: %1, %n page(s)</source>
        <translation>
            <numerusform>PDF ausgegeben: %1, %n Seite</numerusform>
            <numerusform>PDF ausgegeben: %1, %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ReportPage</name>
    <message numerus="yes">
        <source>Report ready, %n hint(s)</source>
        <translation>
            <numerusform>Bericht bereit, %n Hinweis</numerusform>
            <numerusform>Bericht bereit, %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the recommendation</source>
        <translation>Teile der Empfehlung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Duties (%1)</source>
        <translation>Pflichten (%1)</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>Bericht bereit</translation>
    </message>
    <message>
        <source>No option chosen yet for “%1”</source>
        <translation>Noch keine Option gewählt für „%1“</translation>
    </message>
    <message>
        <source>No option chosen yet</source>
        <translation>Noch keine Option gewählt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Export &amp;as PDF …</source>
        <translation>Als &amp;PDF ausgeben …</translation>
    </message>
    <message>
        <source>Questions to the provider</source>
        <translation>Fragen an den Anbieter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Change of a duty</source>
        <translation>Änderung einer Pflicht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Questions to whoever would run it</source>
        <translation>Fragen an die Stelle, die es betreiben würde</translation>
    </message>
    <message>
        <source>The PDF is being made. The dialog opens as soon as it is ready.</source>
        <translation>Das PDF entsteht. Der Dialog öffnet sich, sobald es fertig ist.</translation>
    </message>
</context>
<context>
    <name>lotse::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Preview of the report, following page</source>
        <translation>Vorschau des Berichts, folgende Seite</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview is up to date</source>
        <translation>Vorschau aktuell</translation>
    </message>
    <message>
        <source>Preview is being made</source>
        <translation>Vorschau entsteht</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>Seiten %1 und %2 von %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>lotse::RiskBoard</name>
    <message>
        <source>Parts of the risks</source>
        <translation>Teile der Risiken</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Dela&amp;y and partnership</source>
        <translation>&amp;Verzug und Partnerschaft</translation>
    </message>
    <message>
        <source>Dela&amp;y</source>
        <translation>&amp;Verzug</translation>
    </message>
    <message>
        <source>Partnershi&amp;p</source>
        <translation>&amp;Partnerschaft</translation>
    </message>
</context>
<context>
    <name>lotse::RiskDetail</name>
    <message>
        <source>&amp;Remove this risk</source>
        <translation>Risiko ent&amp;fernen</translation>
    </message>
    <message>
        <source>Title of the risk</source>
        <translation>Titel des Risikos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Why this rating (our own assessment)</source>
        <translation>Warum diese Einstufung (unsere Einschätzung)</translation>
    </message>
    <message>
        <source>Why it is on the list</source>
        <translation>Warum es auf der Liste steht</translation>
    </message>
    <message>
        <source>Measured: days until new models arrived</source>
        <translation>Gemessen: Tage, bis neue Modelle ankamen</translation>
    </message>
    <message>
        <source>Latest events of the partnership</source>
        <translation>Jüngste Ereignisse der Partnerschaft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lotse::RiskDialog</name>
    <message>
        <source>Risk in detail</source>
        <translation>Risiko im Einzelnen</translation>
    </message>
    <message>
        <source>Previous risk</source>
        <translation>Voriges Risiko</translation>
    </message>
    <message>
        <source>Next risk</source>
        <translation>Nächstes Risiko</translation>
    </message>
</context>
<context>
    <name>lotse::RiskExplanation</name>
    <message>
        <source>likelihood %1, impact %2</source>
        <translation>Eintritt %1, Schaden %2</translation>
    </message>
    <message>
        <source>likelihood %1</source>
        <translation>Eintritt %1</translation>
    </message>
    <message>
        <source>impact %1</source>
        <translation>Schaden %1</translation>
    </message>
    <message>
        <source>rating unchanged</source>
        <translation>Einstufung unverändert</translation>
    </message>
    <message>
        <source>Question %1: %2 – answer: %3</source>
        <translation>Frage %1: %2 – Antwort: %3</translation>
    </message>
    <message>
        <source>Claims on the criterion “%1”</source>
        <translation>Angaben zum Kriterium „%1“</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand ergänzt</translation>
    </message>
    <message>
        <source>Affects all options</source>
        <translation>Betrifft alle Optionen</translation>
    </message>
    <message>
        <source>Affects: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2: %3</source>
        <translation>Eintritt %1, Schaden %2: %3</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Weltweit</translation>
    </message>
    <message>
        <source>EU Data Zone</source>
        <translation>EU-Datenzone</translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n model(s) was there at the last look</source>
        <translation>
            <numerusform>%1: Das eine Modell war beim letzten Blick nicht da</numerusform>
            <numerusform>%1: Keines von %n Modellen war beim letzten Blick da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: of the models that arrived, half came within %2 days (median), span %3 to %4 days</source>
        <extracomment>%1 place, %2 median, %3 and %4 shortest and longest delay, of the models that arrived</extracomment>
        <translation>%1: Von den angekommenen Modellen kam die Hälfte innerhalb von %2 Tagen (Median), Spanne %3 bis %4 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 were not there at the last look</source>
        <translation>
            <numerusform>%n von %1 war beim letzten Blick nicht da</numerusform>
            <numerusform>%n von %1 waren beim letzten Blick nicht da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 on %3</source>
        <translation>%1; %2 am %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, higher than before the measures</source>
        <translation>%1, höher als vor den Maßnahmen</translation>
    </message>
</context>
<context>
    <name>lotse::RiskMapWidget</name>
    <message>
        <source>Risk map</source>
        <translation>Risikokarte</translation>
    </message>
    <message>
        <source>Likelihood upwards, impact to the right. Arrow keys move from risk to risk.</source>
        <translation>Eintritt nach oben, Schaden nach rechts. Die Pfeiltasten führen von Risiko zu Risiko.</translation>
    </message>
    <message>
        <source>%1; after the measure likelihood %2, impact %3, %4</source>
        <translation>%1; nach der Maßnahme Eintritt %2, Schaden %3, %4</translation>
    </message>
</context>
<context>
    <name>lotse::RiskModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>all options</source>
        <translation>alle Optionen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>elevated</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>level of a risk: points from 1 to 25 and the word for them, such as &quot;16 high&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Risk %1, %2, likelihood %3, impact %4, %5</source>
        <translation>Risiko %1, %2, Eintritt %3, Schaden %4, %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>After measure</source>
        <translation>Nach Maßnahme</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>state of a risk without a measure</extracomment>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>lotse::RiskPlan</name>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>In &amp;own words</source>
        <translation>In &amp;eigenen Worten</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Measure in own words</source>
        <translation>Maßnahme in eigenen Worten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>lotse::RiskRatings</name>
    <message>
        <source>Likelihood, 1 rare to 5 very often</source>
        <translation>Eintritt, 1 selten bis 5 sehr oft</translation>
    </message>
    <message>
        <source>Impact, 1 small to 5 very high</source>
        <translation>Schaden, 1 gering bis 5 sehr hoch</translation>
    </message>
    <message>
        <source>Likelihood after the measures</source>
        <translation>Eintritt nach den Maßnahmen</translation>
    </message>
    <message>
        <source>Impact after the measures</source>
        <translation>Schaden nach den Maßnahmen</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Before measures</source>
        <translation>Vor Maßnahmen</translation>
    </message>
    <message>
        <source>After measures</source>
        <translation>Nach Maßnahmen</translation>
    </message>
</context>
<context>
    <name>lotse::RisksPage</name>
    <message>
        <source>No options yet</source>
        <translation>Noch keine Optionen</translation>
    </message>
    <message>
        <source>Choose in the first step which options you want to compare.</source>
        <translation>Wählen Sie im ersten Schritt, welche Optionen Sie vergleichen wollen.</translation>
    </message>
    <message>
        <source>Choose options</source>
        <translation>Optionen wählen</translation>
    </message>
    <message>
        <source>No risks triggered</source>
        <translation>Keine Risiken ausgelöst</translation>
    </message>
    <message>
        <source>No risk of the library fits these answers. You can add your own.</source>
        <translation>Zu diesen Antworten passt kein Risiko aus dem Katalog. Eigene können Sie ergänzen.</translation>
    </message>
    <message>
        <source>Add a risk …</source>
        <translation>Risiko …</translation>
    </message>
    <message>
        <source>Risk map</source>
        <translation>Risikokarte</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Einzelhei&amp;ten</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Risk …</source>
        <translation>Risi&amp;ko …</translation>
    </message>
    <message>
        <source>Details of the selected risk</source>
        <translation>Einzelheiten zum gewählten Risiko</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Verzeichnis filtern</translation>
    </message>
    <message>
        <source>Add a risk of your own</source>
        <translation>Eigenes Risiko ergänzen</translation>
    </message>
    <message>
        <source>Register of risks</source>
        <translation>Verzeichnis der Risiken</translation>
    </message>
    <message>
        <source>No risk fits these answers</source>
        <translation>Zu diesen Antworten passt kein Risiko</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s), none of them high</source>
        <translation>
            <numerusform>%n Risiko, nicht hoch</numerusform>
            <numerusform>%n Risiken, keines davon hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s), all have a measure</source>
        <translation>
            <numerusform>%n hohes Risiko, es hat eine Maßnahme</numerusform>
            <numerusform>%n hohe Risiken, alle haben eine Maßnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high risk(s), %1 without a measure</source>
        <translation>
            <numerusform>%n hohes Risiko, %1 ohne Maßnahme</numerusform>
            <numerusform>%n hohe Risiken, %1 ohne Maßnahme</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next: Recommendation</source>
        <translation>&amp;Weiter: Empfehlung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n risk(s)</source>
        <translation>
            <numerusform>%1 von %n Risiko</numerusform>
            <numerusform>%1 von %n Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of a risk</source>
        <translation>Änderung eines Risikos</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>Risk removed</source>
        <translation>Risiko entfernt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Alle Optionen</translation>
    </message>
    <message>
        <source>dashed: after measures</source>
        <translation>gestrichelt: nach Maßnahmen</translation>
    </message>
    <message>
        <source>Measures …</source>
        <translation>Maßnahmen …</translation>
    </message>
    <message>
        <source>Adopt the suggested measures for all high risks</source>
        <translation>Vorgeschlagene Maßnahmen für alle hohen Risiken übernehmen</translation>
    </message>
    <message>
        <source>Adopt the suggested measures for all high risks that have none yet</source>
        <translation>Vorgeschlagene Maßnahmen für alle hohen Risiken übernehmen, die noch keine haben</translation>
    </message>
    <message>
        <source>Suggested measures</source>
        <translation>Vorgeschlagene Maßnahmen</translation>
    </message>
    <message>
        <source>Concerns none of the options that are in the running.</source>
        <translation>Betrifft keine der Optionen, die zur Wahl stehen.</translation>
    </message>
    <message>
        <source>Concerns %1; none of their options is in the running.</source>
        <translation>Betrifft %1; keine dieser Optionen steht zur Wahl.</translation>
    </message>
    <message>
        <source>open or planned</source>
        <translation>offen oder geplant</translation>
    </message>
</context>
<context>
    <name>lotse::RobustnessCard</name>
    <message>
        <source>How sure is first place?</source>
        <translation>Wie sicher ist Platz 1?</translation>
    </message>
    <message>
        <source>&amp;As table</source>
        <translation>Als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Shares of the places as bars</source>
        <translation>Anteile der Plätze als Balken</translation>
    </message>
    <message>
        <source>Shares of the places in numbers</source>
        <translation>Anteile der Plätze in Zahlen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Cases worked out</source>
        <translation>Berechnete Fälle</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>± (first place)</source>
        <translation>± (Platz 1)</translation>
    </message>
    <message>
        <source>with its own weights</source>
        <translation>mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>wird gerechnet</translation>
    </message>
    <message numerus="yes">
        <source>%n more option(s) can come first, too: “As table” says how often.</source>
        <translation>
            <numerusform>%n weitere Option kann ebenfalls vorn liegen: „Als Tabelle“ sagt, wie oft.</numerusform>
            <numerusform>%n weitere Optionen können ebenfalls vorn liegen: „Als Tabelle“ sagt, wie oft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::ScenariosCard</name>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>with early signs</source>
        <translation>mit frühen Anzeichen</translation>
    </message>
</context>
<context>
    <name>lotse::SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Question, criterion, option, risk, page or action</source>
        <translation>Frage, Kriterium, Option, Risiko, Seite oder Befehl</translation>
    </message>
    <message>
        <source>The arrow keys move among the hits, Enter goes there.</source>
        <translation>Die Pfeiltasten bewegen sich in den Treffern, Eingabe geht dorthin.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>No hit. All words have to occur.</source>
        <translation>Kein Treffer. Alle Wörter müssen vorkommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::SearchEntries</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>lotse::SearchModel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Kind and place</source>
        <translation>Art und Ort</translation>
    </message>
</context>
<context>
    <name>lotse::SectionHead</name>
    <message>
        <source>Answered questions of this section</source>
        <translation>Beantwortete Fragen dieses Abschnitts</translation>
    </message>
    <message>
        <source>Unfold answered</source>
        <translation>Beantwortete aufklappen</translation>
    </message>
    <message>
        <source>Show effect</source>
        <translation>Wirkung zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>lotse::Session</name>
    <message>
        <source>%1 is no library, so the one of the program is used. %2</source>
        <translation>%1 ist keine Bibliothek, daher wird die des Programms verwendet. %2</translation>
    </message>
    <message>
        <source>No recovery copy can be written (%1). Save often meanwhile.</source>
        <translation>Es lässt sich keine Sicherungskopie schreiben (%1). Speichern Sie einstweilen oft.</translation>
    </message>
    <message>
        <source>The recovery copy cannot be read.</source>
        <translation>Die Sicherungskopie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>No other window could be opened.</source>
        <translation>Es ließ sich kein weiteres Fenster öffnen.</translation>
    </message>
    <message>
        <source>The folder is no library, so the one in use stays. %1</source>
        <translation>Der Ordner ist keine Bibliothek, daher bleibt es bei der bisherigen. %1</translation>
    </message>
</context>
<context>
    <name>lotse::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
</context>
<context>
    <name>lotse::ShownProfile</name>
    <message>
        <source>%1 is saved; there is nothing new in its text.</source>
        <translation>%1 ist gespeichert; in seinem Text ist nichts Neues.</translation>
    </message>
    <message>
        <source>%1 is not saved: its text has errors. It is kept as a draft until they are corrected.</source>
        <translation>%1 ist nicht gespeichert: Der Text hat Fehler. Er bleibt als Entwurf erhalten, bis sie behoben sind.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>short and full name of a provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This file is shared by all profiles and can only be read here. A library folder of your own may hold its own version.</source>
        <translation>Diese Datei gilt für alle Profile und kann hier nur gelesen werden. Ein eigener Bibliotheksordner kann seine eigene Fassung enthalten.</translation>
    </message>
    <message>
        <source>Reset to shipped version</source>
        <translation>Auf Auslieferung zurücksetzen</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>The profile cannot be read before its errors are corrected. They stand below the source text.</source>
        <translation>Das Profil ist erst lesbar, wenn seine Fehler behoben sind. Sie stehen unter dem Quelltext.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Editing it here would damage it, so it is not opened.</source>
        <translation>%1 ist kein UTF-8-Text. Beim Bearbeiten würde er beschädigt, deshalb wird er nicht geöffnet.</translation>
    </message>
    <message>
        <source>Line %1 of the source text has an error. The form shows what stood there before; F8 goes to the error.</source>
        <translation>Zeile %1 des Quelltexts hat einen Fehler. Das Formular zeigt, was vorher dort stand; F8 springt zum Fehler.</translation>
    </message>
</context>
<context>
    <name>lotse::SourceAssistant</name>
    <message>
        <source>%1 is measured by a number and has no levels</source>
        <translation>%1 wird mit einer Zahl gemessen und hat keine Stufen</translation>
    </message>
    <message>
        <source>There is nothing to choose from at this place</source>
        <translation>An dieser Stelle gibt es nichts zu wählen</translation>
    </message>
    <message>
        <source>There is nothing to explain at this place</source>
        <translation>An dieser Stelle gibt es nichts zu erklären</translation>
    </message>
</context>
<context>
    <name>lotse::SourceFields</name>
    <message>
        <source>Page is kept current by its publisher</source>
        <translation>Seite wird vom Herausgeber laufend gepflegt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Add this source</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Do not cite</source>
        <translation>Nicht mehr anführen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Datum des Dokuments</translation>
    </message>
    <message>
        <source>bears none</source>
        <translation>trägt keines</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>Last seen on</source>
        <translation>Zuletzt gesehen am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please enter a date like %1, or a month or a year.</source>
        <translation>Bitte ein Datum wie %1 eingeben, oder einen Monat oder ein Jahr.</translation>
    </message>
    <message>
        <source>Please enter a whole address, which begins with https://.</source>
        <translation>Bitte eine ganze Adresse eingeben, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>A source needs address, publisher and title.</source>
        <translation>Ein Beleg braucht Adresse, Herausgeber und Titel.</translation>
    </message>
</context>
<context>
    <name>lotse::SourceMessages</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the evidence is %n day(s) old, the limit is %2.</source>
        <translation>
            <numerusform>%1: Der Beleg ist %n Tag alt, die Grenze liegt bei %2.</numerusform>
            <numerusform>%1: Der Beleg ist %n Tage alt, die Grenze liegt bei %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown level</source>
        <translation>unbekannte Stufe</translation>
    </message>
    <message>
        <source>unknown name</source>
        <translation>unbekannter Name</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>unbekannter Beleg</translation>
    </message>
    <message>
        <source>not allowed here</source>
        <translation>hier nicht erlaubt</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>one language is missing</source>
        <translation>eine Sprache fehlt</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>falsche Art</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsche Zahl</translation>
    </message>
    <message>
        <source>not a web address</source>
        <translation>keine Internetadresse</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>inherits from itself</source>
        <translation>erbt von sich selbst</translation>
    </message>
    <message>
        <source>depends on itself</source>
        <translation>hängt von sich selbst ab</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>%1: no day is known from which an age could be counted, so it counts as older than the limit of %2 days.</source>
        <translation>%1: Kein Tag ist bekannt, von dem an das Alter zählte; die Angabe gilt deshalb als älter als die Grenze von %2 Tagen.</translation>
    </message>
</context>
<context>
    <name>lotse::SourcePanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Shipped text and your text side by side</source>
        <translation>Auslieferung und Ihr Text nebeneinander</translation>
    </message>
    <message>
        <source>Tab now leaves the source text</source>
        <translation>Tab verlässt jetzt den Quelltext</translation>
    </message>
    <message>
        <source>Undo in the source text</source>
        <translation>Im Quelltext rückgängig machen</translation>
    </message>
    <message>
        <source>Redo in the source text</source>
        <translation>Im Quelltext wiederherstellen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Compare with shipped</source>
        <translation>Mit Auslieferung vergleichen</translation>
    </message>
    <message>
        <source>Messages about the source text</source>
        <translation>Meldungen zum Quelltext</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>F8 goes to the next</source>
        <translation>F8 springt zur nächsten</translation>
    </message>
    <message>
        <source>Source text of %1</source>
        <translation>Quelltext von %1</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, nur lesen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Back to the source text</source>
        <translation>Zurück zum Quelltext</translation>
    </message>
    <message>
        <source>Ctrl+Space lists what may stand here, Esc, then Tab leaves the source text</source>
        <translation>Strg+Leertaste zeigt, was hier stehen kann; Esc, dann Tab verlässt den Quelltext</translation>
    </message>
</context>
<context>
    <name>lotse::StartPage</name>
    <message>
        <source>New engagement …</source>
        <translation>Neue Beratung …</translation>
    </message>
    <message>
        <source>Empty document, starts with the client</source>
        <translation>Leeres Dokument, beginnt mit dem Kunden</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>A saved engagement (*.lotse)</source>
        <translation>Eine gespeicherte Beratung (*.lotse)</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Filled in, to try things out</source>
        <translation>Ausgefüllt, zum Ausprobieren</translation>
    </message>
    <message>
        <source>All data stays on this computer. Lotse uses the internet only for “Check links” and asks first.</source>
        <translation>Alle Daten bleiben auf diesem Rechner. Lotse ruft das Internet nur für „Links prüfen“ auf und fragt vorher.</translation>
    </message>
    <message>
        <source>Search client or result</source>
        <translation>Kunde oder Ergebnis suchen</translation>
    </message>
    <message>
        <source>Search recent engagements</source>
        <translation>Zuletzt bearbeitete Beratungen durchsuchen</translation>
    </message>
    <message>
        <source>Recent engagements</source>
        <translation>Zuletzt bearbeitete Beratungen</translation>
    </message>
    <message>
        <source>No engagement yet</source>
        <translation>Noch keine Beratung</translation>
    </message>
    <message>
        <source>Engagements that you open or save appear here. A sample shows what the result looks like.</source>
        <translation>Hier stehen Beratungen, die Sie öffnen oder speichern. Ein Beispiel zeigt, wie das Ergebnis aussieht.</translation>
    </message>
    <message>
        <source>Recently edited</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Guided look</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Through the pages with a sample</source>
        <translation>Mit einem Beispiel durch die Seiten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>lotse::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>View at an earlier date, read-only</source>
        <translation>Ansicht zu früherem Stand, nur lesen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Library: as of %1</source>
        <translation>Bibliothek: Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stale</source>
        <translation>
            <numerusform>%n Angabe veraltet</numerusform>
            <numerusform>%n Angaben veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Interface: German</source>
        <translation>Oberfläche: Deutsch</translation>
    </message>
    <message>
        <source>Interface: English</source>
        <translation>Oberfläche: Englisch</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen offen</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>%1: unsaved changes</source>
        <translation>%1: ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1: gespeichert</translation>
    </message>
    <message>
        <source>Stale claims of the options that are compared. A click opens the work list of the library, which has all.</source>
        <translation>Veraltete Angaben der verglichenen Optionen. Ein Klick öffnet die Arbeitsliste der Bibliothek, die alle enthält.</translation>
    </message>
</context>
<context>
    <name>lotse::StepModel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Client and situation</source>
        <translation>Kunde und Lage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Provider library</source>
        <translation>Anbieter-Bibliothek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step %1, %2, %3, current</source>
        <translation>Schritt %1, %2, %3, aktuell</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <source>Section %1, %2 of %3 answered</source>
        <translation>Abschnitt %1, %2 von %3 beantwortet</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>%1 in, %2 not cleared</source>
        <translation>%1 dabei, %2 ungeklärt</translation>
    </message>
    <message>
        <source>after the questions</source>
        <translation>nach den Fragen</translation>
    </message>
    <message>
        <source>provisional, questions open</source>
        <translation>vorläufig, Fragen offen</translation>
    </message>
    <message>
        <source>%1 in front</source>
        <translation>%1 vorn</translation>
    </message>
    <message>
        <source>no option is in</source>
        <translation>keine Option dabei</translation>
    </message>
    <message>
        <source>%1, %2 high</source>
        <translation>%1, %2 hoch</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>last of all</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>final version</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Confirm weights</source>
        <translation>Gewichte bestätigen</translation>
    </message>
    <message>
        <source>clear: %1</source>
        <translation>klar: %1</translation>
    </message>
    <message>
        <source>leaning: %1</source>
        <translation>tendenziell: %1</translation>
    </message>
    <message>
        <source>verdict open</source>
        <translation>Urteil offen</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>nichts zu fragen</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n option(s) in</source>
        <translation>
            <numerusform>%1 von %n Option dabei</numerusform>
            <numerusform>%1 von %n Optionen dabei</numerusform>
        </translation>
    </message>
    <message>
        <source>draft: no final version yet</source>
        <translation>Entwurf: noch keine Endfassung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>lotse::StepOverview</name>
    <message>
        <source>Name, industry, language of the report</source>
        <translation>Name, Branche, Sprache des Berichts</translation>
    </message>
    <message>
        <source>About 30 questions, each shows its effect at once</source>
        <translation>Rund 30 Fragen, jede zeigt sofort ihre Wirkung</translation>
    </message>
    <message>
        <source>Criteria and options with evidence</source>
        <translation>Kriterien und Optionen mit Belegen</translation>
    </message>
    <message>
        <source>Check the weights: does first place hold?</source>
        <translation>Gewichte prüfen: Hält der erste Platz?</translation>
    </message>
    <message>
        <source>Measures, owners, dates</source>
        <translation>Maßnahmen, Zuständige, Termine</translation>
    </message>
    <message>
        <source>Give reasons and export the report</source>
        <translation>Begründen und Bericht ausgeben</translation>
    </message>
    <message>
        <source>How an engagement runs</source>
        <translation>So läuft eine Beratung</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>rund %n Minute</numerusform>
            <numerusform>rund %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>lotse::SwingCardView</name>
    <message>
        <source>Move %1; Alt+Up and Alt+Down do the same</source>
        <translation>%1 verschieben; Alt+Pfeil hoch und Alt+Pfeil runter tun dasselbe</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down</source>
        <translation>Ziehen oder Alt+Pfeil hoch und Alt+Pfeil runter drücken</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Punkte von %1</translation>
    </message>
    <message>
        <source>small span</source>
        <translation>kleine Spanne</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The remaining options hardly differ here: the weight moves little.</source>
        <translation>Die verbliebenen Optionen unterscheiden sich hier kaum: Das Gewicht bewegt wenig.</translation>
    </message>
    <message>
        <source>The remaining options do not differ here</source>
        <translation>Die verbliebenen Optionen unterscheiden sich hier nicht</translation>
    </message>
    <message>
        <source>no step to make</source>
        <translation>kein Schritt möglich</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>from %1 to %2; span %3 of 100</source>
        <translation>von %1 bis %2; Spanne %3 von 100</translation>
    </message>
    <message>
        <source>acts like %1</source>
        <translation>wirkt wie %1</translation>
    </message>
    <message>
        <source>Place %1: %2, %3 points, weight %4, acts like %5</source>
        <translation>Platz %1: %2, %3 Punkte, Gewicht %4, wirkt wie %5</translation>
    </message>
</context>
<context>
    <name>lotse::SwingHeads</name>
    <message>
        <source>Where the remaining options differ</source>
        <translation>Unterschiede der verbliebenen Optionen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Worth, with margin</source>
        <translation>Wert, mit Spielraum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>lotse::SwingSlider</name>
    <message>
        <source>%1, 100 points, the measure of the others</source>
        <translation>%1, 100 Punkte, das Maß für die anderen</translation>
    </message>
    <message>
        <source>%1, %2 of 100 points, margin %3 to %4</source>
        <translation>%1, %2 von 100 Punkten, Spielraum %3 bis %4</translation>
    </message>
</context>
<context>
    <name>lotse::TableCopy</name>
    <message>
        <source>&amp;Copy selected rows</source>
        <translation>Ausgewählte Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy whole &amp;table</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n Zeile ist in der Zwischenablage.</numerusform>
            <numerusform>%n Zeilen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::TimelineModel</name>
    <message>
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>unfavourable</source>
        <translation>ungünstig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Avail.</source>
        <comment>head of a narrow column: availability</comment>
        <translation>Verf.</translation>
    </message>
    <message>
        <source>Funct.</source>
        <comment>head of a narrow column: function</comment>
        <translation>Funkt.</translation>
    </message>
</context>
<context>
    <name>lotse::TourPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back in the guided look</source>
        <translation>Zurück im Rundgang</translation>
    </message>
    <message>
        <source>Next in the guided look</source>
        <translation>Weiter im Rundgang</translation>
    </message>
    <message>
        <source>End the guided look</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>End the guided look and stay on this page (%1)</source>
        <translation>Beendet den Rundgang, die Seite bleibt offen (%1)</translation>
    </message>
    <message>
        <source>Guided look, %1 of %2: %3</source>
        <translation>Rundgang, %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepDetail</name>
    <message>
        <source>Chosen claim</source>
        <translation>Gewählte Angabe</translation>
    </message>
    <message>
        <source>Checked, unchanged (G)</source>
        <translation>Geprüft, unverändert (G)</translation>
    </message>
    <message>
        <source>Open (A)</source>
        <translation>Öffnen (A)</translation>
    </message>
    <message>
        <source>Later … (S)</source>
        <translation>Später … (S)</translation>
    </message>
    <message>
        <source>In &amp;1 week</source>
        <translation>In &amp;1 Woche</translation>
    </message>
    <message>
        <source>In &amp;4 weeks</source>
        <translation>In &amp;4 Wochen</translation>
    </message>
    <message>
        <source>In 1&amp;2 weeks</source>
        <translation>In 1&amp;2 Wochen</translation>
    </message>
    <message>
        <source>&amp;Due at once</source>
        <translation>&amp;Sofort fällig</translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation>Hier ist nichts anzusehen.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Text, German</source>
        <translation>Text, Deutsch</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>Text, Englisch</translation>
    </message>
    <message>
        <source>last seen in force %1</source>
        <translation>zuletzt gültig gesehen %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>Other reading: %1</source>
        <translation>Andere Lesart: %1</translation>
    </message>
    <message>
        <source>Other reading: %1. %2</source>
        <translation>Andere Lesart: %1. %2</translation>
    </message>
    <message>
        <source>the claim is as old as this</source>
        <translation>danach richtet sich das Alter der Angabe</translation>
    </message>
    <message>
        <source>G notes it as seen today</source>
        <translation>G vermerkt ihn als heute gesehen</translation>
    </message>
    <message>
        <source>a page that is kept current</source>
        <translation>eine laufend gepflegte Seite</translation>
    </message>
    <message>
        <source>a document that bears its day: looking does not renew it</source>
        <translation>ein Dokument mit festem Stand: Ansehen macht es nicht jünger</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepModel</name>
    <message>
        <source>again on %1</source>
        <translation>wieder am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>claim and reason</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Provider, option</source>
        <translation>Anbieter, Option</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepPanel</name>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Check links …</source>
        <translation>Links prüfen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All</source>
        <comment>claims</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>claims</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter and count</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), the effect is being worked out</source>
        <translation>
            <numerusform>%n Angabe, die Wirkung wird gerechnet</numerusform>
            <numerusform>%n Angaben, die Wirkung wird gerechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), the largest effect first</source>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben, größte Wirkung zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is being read</source>
        <translation>Die Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>No claim is stale</source>
        <translation>Keine Angabe ist veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%n stale claim(s) can turn the advice</source>
        <translation>
            <numerusform>%n veraltete Angabe kann den Rat kippen</numerusform>
            <numerusform>%n veraltete Angaben können den Rat kippen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are stale</source>
        <translation>
            <numerusform>%n Angabe ist veraltet</numerusform>
            <numerusform>%n Angaben sind veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are stale, none of them turns the advice</source>
        <translation>
            <numerusform>%n Angabe ist veraltet, sie kippt den Rat nicht</numerusform>
            <numerusform>%n Angaben sind veraltet, keine kippt den Rat</numerusform>
        </translation>
    </message>
    <message>
        <source>G checked today, unchanged · A opens the claim · S later · F8 next</source>
        <translation>G geprüft, unverändert · A öffnet die Angabe · S später · F8 nächste</translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepTable</name>
    <message>
        <source>Claims that need a look</source>
        <translation>Angaben, die jemand ansehen sollte</translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepWords</name>
    <message>
        <source>Stale</source>
        <comment>claims</comment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Age not known</source>
        <comment>claims</comment>
        <translation>Alter nicht bekannt</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <comment>claims</comment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Not documented</source>
        <comment>claims</comment>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <comment>claims</comment>
        <translation>Geringe Sicherheit</translation>
    </message>
    <message>
        <source>One language only</source>
        <comment>claims</comment>
        <translation>Nur eine Sprache</translation>
    </message>
    <message>
        <source>Link to look at</source>
        <comment>claims</comment>
        <translation>Link ansehen</translation>
    </message>
    <message>
        <source>all deployments</source>
        <translation>alle Optionen</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider and criterion</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit %n day(s)</source>
        <comment>of age</comment>
        <translation>
            <numerusform>Grenze %n Tag</numerusform>
            <numerusform>Grenze %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>wird gerechnet</translation>
    </message>
    <message>
        <source>no engagement</source>
        <translation>keine Beratung</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <source>changes points</source>
        <translation>ändert Punkte</translation>
    </message>
    <message>
        <source>changes place %1</source>
        <translation>ändert Platz %1</translation>
    </message>
    <message>
        <source>turns place 1</source>
        <translation>kippt Platz 1</translation>
    </message>
    <message>
        <source>If it is “%1”, no option stands first.</source>
        <translation>Bei „%1“ steht keine Option vorn.</translation>
    </message>
    <message>
        <source>If it is “%1”, %2 stands first.</source>
        <translation>Bei „%1“ steht %2 vorn.</translation>
    </message>
    <message>
        <source>The profile says nothing about it yet. Open it and enter what you find.</source>
        <translation>Das Profil sagt dazu noch nichts. Öffnen Sie die Angabe und tragen Sie ein, was Sie finden.</translation>
    </message>
    <message>
        <source>Looking does not renew this claim: its documents are as old as their dates. Open it and cite a newer source.</source>
        <translation>Ansehen macht diese Angabe nicht jünger: Ihre Dokumente haben einen festen Stand. Öffnen Sie die Angabe und nennen Sie einen neueren Beleg.</translation>
    </message>
    <message>
        <source>The claim rests on no document. Its day becomes today.</source>
        <translation>Die Angabe ruht auf keinem Dokument. Ihr Stand wird heute.</translation>
    </message>
    <message>
        <source>Nothing was found again today: the day of the search becomes today.</source>
        <translation>Auch heute nichts gefunden: Der Tag der Suche wird heute.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will bear today as the day of the last look.</source>
        <translation>
            <numerusform>%n Seite gilt dann als heute gesehen.</numerusform>
            <numerusform>%n Seiten gelten dann als heute gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further claim(s) rest on it.</source>
        <translation>
            <numerusform>Darauf ruht %n weitere Angabe.</numerusform>
            <numerusform>Darauf ruhen %n weitere Angaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotse::UpkeepWork</name>
    <message>
        <source>%1: checked, unchanged</source>
        <comment>a claim</comment>
        <translation>%1: geprüft, unverändert</translation>
    </message>
    <message>
        <source>%1: again on %2</source>
        <comment>a claim</comment>
        <translation>%1: wieder am %2</translation>
    </message>
    <message>
        <source>%1: due again</source>
        <comment>a claim</comment>
        <translation>%1: wieder fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) are saved in your own library folder and count from now on.</source>
        <translation>
            <numerusform>%n Profil ist in Ihrem Bibliotheksordner gespeichert und gilt ab jetzt.</numerusform>
            <numerusform>%n Profile sind in Ihrem Bibliotheksordner gespeichert und gelten ab jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>lotse::WeightBars</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, change %3</source>
        <translation>%1 %2, Änderung %3</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>lotse::WeightPanel</name>
    <message>
        <source>%1 in percent</source>
        <translation>%1 in Prozent</translation>
    </message>
    <message>
        <source>Keep the weight of %1 when others are moved</source>
        <translation>Gewicht von %1 festhalten, wenn andere verschoben werden</translation>
    </message>
    <message>
        <source>Show the criteria of %1</source>
        <translation>Kriterien von %1 zeigen</translation>
    </message>
    <message>
        <source>Applies to none of the options</source>
        <translation>Entfällt bei allen Optionen</translation>
    </message>
</context>
<context>
    <name>lotse::WeightSetButton</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Weight set: %1</source>
        <translation>Gewichtssatz: %1</translation>
    </message>
    <message>
        <source>Weight set</source>
        <translation>Gewichtssatz</translation>
    </message>
    <message>
        <source>Save as a new set …</source>
        <translation>Als neuen Satz speichern …</translation>
    </message>
    <message>
        <source>New weight set</source>
        <translation>Neuer Gewichtssatz</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename the weight set</source>
        <translation>Gewichtssatz umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the weight set</source>
        <translation>Gewichtssatz entfernen</translation>
    </message>
    <message>
        <source>Whose weights are these? For example management, IT, data protection.</source>
        <translation>Wessen Gewichte sind das? Zum Beispiel Geschäftsleitung, IT, Datenschutz.</translation>
    </message>
</context>
<context>
    <name>lotse::WeightSlider</name>
    <message>
        <source>%1, %2 percent, margin %3 to %4, start value %5</source>
        <translation>%1, %2 Prozent, Spielraum %3 bis %4, Startwert %5</translation>
    </message>
</context>
<context>
    <name>lotse::WeightsCard</name>
    <message>
        <source>Fro&amp;m answers</source>
        <translation>Aus &amp;Fragen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Tick: start value before the questions. Pale band: margin. Figures are rounded.</source>
        <translation>Strich: Startwert vor den Fragen. Helles Band: Spielraum. Zahlen gerundet.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Keep a weight</source>
        <translation>Gewicht festhalten</translation>
    </message>
    <message>
        <source>Free a weight</source>
        <translation>Gewicht freigeben</translation>
    </message>
    <message>
        <source>Weights from the answers</source>
        <translation>Gewichte aus den Fragen</translation>
    </message>
    <message>
        <source>Check and c&amp;onfirm weights …</source>
        <translation>&amp;Gewichte prüfen und bestätigen …</translation>
    </message>
</context>
<context>
    <name>lotse::WeightsPage</name>
    <message>
        <source>What is worth how much to you?</source>
        <translation>Was ist Ihnen wie viel wert?</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Confirm weights</source>
        <translation>&amp;Gewichte bestätigen</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a card, arrow keys its points, Shift+arrow keys its margin</source>
        <translation>Alt+Pfeil verschiebt eine Karte, Pfeile ändern Punkte, Umschalt+Pfeile den Spielraum</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Criteria of “%1”</source>
        <translation>Kriterien von „%1“</translation>
    </message>
    <message>
        <source>Confirm weights</source>
        <translation>Gewichte bestätigen</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order. Arrow keys change the points, with Shift the margin. Points stay with their places.</source>
        <translation>Alt+Pfeil hoch/runter ändert die Reihenfolge. Pfeiltasten ändern die Punkte, mit Umschalt den Spielraum. Punkte bleiben bei ihrem Platz.</translation>
    </message>
    <message>
        <source>What the cards show</source>
        <translation>Was die Karten zeigen</translation>
    </message>
    <message>
        <source>Points from the &amp;order</source>
        <translation>&amp;Punkte aus der Reihenfolge</translation>
    </message>
    <message>
        <source>Sets the points that the mere order stands for</source>
        <translation>Setzt die Punkte, für die die bloße Reihenfolge steht</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Imagine that everything stood at “from”. &lt;b&gt;What would you bring to “to” first?&lt;/b&gt; Put it on top. Then say how much the other steps are worth in comparison.</source>
        <translation>Stellen Sie sich vor, alles wäre auf dem Stand „von“. &lt;b&gt;Was würden Sie zuerst auf „bis“ bringen?&lt;/b&gt; Ziehen Sie es nach oben. Geben Sie dann an, wie viel die anderen Schritte im Vergleich wert sind.</translation>
    </message>
</context>
<context>
    <name>lotse::WeightsSide</name>
    <message>
        <source>What changes with it</source>
        <translation>Damit ändert sich</translation>
    </message>
    <message>
        <source>Cover the &amp;names until then</source>
        <translation>Namen bis dahin &amp;verdecken</translation>
    </message>
    <message>
        <source>Weight sets in comparison</source>
        <translation>Gewichtssätze im Vergleich</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>Bestätigt am %1</translation>
    </message>
    <message>
        <source>Proposal from the questions</source>
        <translation>Vorschlag aus den Fragen</translation>
    </message>
    <message>
        <source>Changed here, not yet in the engagement. Confirming records order, points and margins with today&apos;s date.</source>
        <translation>Hier geändert, noch nicht in der Beratung. Mit „Gewichte bestätigen“ werden Reihenfolge, Punkte und Spielräume mit Datum festgehalten.</translation>
    </message>
    <message>
        <source>Changed since: nothing.</source>
        <translation>Seitdem geändert: nichts.</translation>
    </message>
    <message>
        <source>Changed: nothing yet. Confirming records order, points and margins with today&apos;s date.</source>
        <translation>Geändert: noch nichts. Mit „Gewichte bestätigen“ werden Reihenfolge, Punkte und Spielräume mit Datum festgehalten.</translation>
    </message>
    <message>
        <source>Control question %1 of %2</source>
        <translation>Kontrollfrage %1 von %2</translation>
    </message>
    <message>
        <source>%1: no option is in.</source>
        <translation>%1: Keine Option ist dabei.</translation>
    </message>
    <message>
        <source>%1: %2 is ahead with %3 points.</source>
        <translation>%1: %2 liegt mit %3 Punkten vorn.</translation>
    </message>
    <message>
        <source>Fits your points.</source>
        <translation>Passt zu Ihren Punkten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contradicts your points: by them “%1” is worth nothing. Change the answer or the points.</source>
        <translation>Widerspricht Ihren Punkten: Danach ist „%1“ nichts wert. Ändern Sie die Antwort oder die Punkte.</translation>
    </message>
    <message>
        <source>Contradicts your points: by them “%1” is worth %2 times as much as “%3”. Change the answer or the points.</source>
        <translation>Widerspricht Ihren Punkten: Danach ist „%1“ %2-mal so viel wert wie „%3“. Ändern Sie die Antwort oder die Punkte.</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>%1: no criterion has a weight.</source>
        <translation>%1: Kein Kriterium hat ein Gewicht.</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4 (%5)</source>
        <translation>%1: %2 (%3), %4 (%5)</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>lotse::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New engagement</source>
        <translation>&amp;Neue Beratung</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export PDF …</source>
        <translation>&amp;PDF ausgeben …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Close engagement</source>
        <translation>Beratung s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weiter s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious area</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Client &amp;watches</source>
        <translation>Kunde &amp;sieht mit</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>Präsen&amp;tation</translation>
    </message>
    <message>
        <source>En&amp;gagement</source>
        <translation>Be&amp;ratung</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Main button of the page</source>
        <translation>&amp;Hauptschaltfläche der Seite</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>Open provider &amp;library</source>
        <translation>&amp;Anbieter-Bibliothek öffnen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>Use &amp;own library folder …</source>
        <translation>&amp;Eigenen Bibliotheksordner verwenden …</translation>
    </message>
    <message>
        <source>Use &amp;shipped library</source>
        <translation>&amp;Mitgelieferte Bibliothek verwenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Hilfe zu dieser &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Lotse</source>
        <translation>Ü&amp;ber Lotse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Restore &amp;unsaved engagement</source>
        <translation>Ungespeicherte Beratung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Search &amp;everything …</source>
        <translation>&amp;Alles durchsuchen …</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>&amp;Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guided look</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Save as temp&amp;late …</source>
        <translation>Als Vor&amp;lage speichern …</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Check and confirm weights …</source>
        <translation>&amp;Gewichte prüfen und bestätigen …</translation>
    </message>
</context>
<context>
    <name>lotse::WindowHelp</name>
    <message>
        <source>Lotse %1 helps a consultant and a client to choose an AI provider together.

Program: GNU General Public License, version 3 or later. Content: CC BY 4.0.</source>
        <translation>Mit Lotse %1 wählen Beratung und Kunde gemeinsam einen KI-Anbieter aus.

Programm: GNU General Public License, Version 3 oder später. Inhalte: CC BY 4.0.</translation>
    </message>
    <message>
        <source>About Lotse</source>
        <translation>Über Lotse</translation>
    </message>
</context>
<context>
    <name>lotse::WindowHistory</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Rückgängig gemacht: %1 (%2)</translation>
    </message>
    <message>
        <source>Redone: %1 (%2)</source>
        <translation>Wiederholt: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>lotse::WindowSettings</name>
    <message>
        <source>Own library folder</source>
        <translation>Eigener Bibliotheksordner</translation>
    </message>
</context>
<context>
    <name>lotse::WorkloadFields</name>
    <message>
        <source>Name of the workload</source>
        <translation>Name des Einsatzes</translation>
    </message>
    <message>
        <source>Description of the workload</source>
        <translation>Beschreibung des Einsatzes</translation>
    </message>
    <message>
        <source>&amp;Remove workload</source>
        <translation>Einsatz ent&amp;fernen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>each has its own answers and its own recommendation</source>
        <translation>je Einsatz eigene Antworten und eine eigene Empfehlung</translation>
    </message>
    <message>
        <source>Na&amp;me of the workload</source>
        <translation>Name des Einsat&amp;zes</translation>
    </message>
    <message>
        <source>&amp;What is it about? (optional, appears in the report)</source>
        <translation>Worum &amp;geht es? (freiwillig, erscheint im Bericht)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Workload %1: %2</source>
        <translation>Einsatz %1: %2</translation>
    </message>
    <message>
        <source>Wor&amp;kload</source>
        <translation>Ein&amp;satz</translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation>Einsatz hinzufügen</translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation>Einsatz hinzufügen</translation>
    </message>
    <message>
        <source>Remove workload</source>
        <translation>Einsatz entfernen</translation>
    </message>
</context>
</TS>

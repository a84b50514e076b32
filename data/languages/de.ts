<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>glutemap</name>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>Pressing it brought on the familiar pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>Pressing it did not bring on the familiar pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>It was treated for several sessions without relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>Found more often than most: in {part} % of {n} people with {population}. A weak hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>Found less often than most: in {part} % of {n} people with {population}. A weak hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks for it (published likelihood ratio {ratio}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks against it (published likelihood ratio {ratio}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks for it (published likelihood ratio {ratio}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks against it (published likelihood ratio {ratio}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks for it (our own coarse step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks against it (our own coarse step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks for it (our own coarse step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks against it (our own coarse step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Pain is marked between the legs. Ask about numbness there, bladder, bowels and weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Pain is marked down both legs. Ask about numbness between the legs, bladder, bowels and weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Most of the marked pain is in the calf. Ask whether it is swollen, warm or red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>{why} The short question about it was answered no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>“{question}” yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/result.py"/>
        <source>Nothing is marked yet. Mark where it hurts, by region or by painting, to get a ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in its pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in the patterns of its points together, which fit best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in the pattern of its best-fitting point ({point}); {all_parts} in all its patterns together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies outside all its patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of that pattern's main zone is not marked. People often mark less than they feel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of that point's main zone is not marked ({all_parts} of all its main zones). People often mark less than they feel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and it is not certain that more than one of them hurts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and it is not certain that it is this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>Places of its pattern that were asked about do not hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>Its pattern lies on the midline, so either side may be the source; both count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies where it is felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of its main zone is not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Treated, no relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Marked, in its pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Marked elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Its pattern, not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Asked, does not hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Which of its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Left or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>How often it is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed: my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed: not my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Two</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Three</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Four</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Five</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Six</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Seven</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Eight</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Nine</source>
        <comment>candidates that share a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>first</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>second</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>third</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>fourth</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>fifth</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>sixth</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>seventh</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>eighth</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>ninth</source>
        <comment>a place that candidates share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{explained}; {unmet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{count} share place {rank}: too close to tell apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>A cause that is not on this list. It always keeps a share: other things can hurt there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Drawn again {n} times, as differently as people redraw their own pain, the first three stay the same in {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Among the first three in {share} of redraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Counts: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Does it also hurt here: {where}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If yes, the {name} stays first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If no, the {name} stays first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{name}, either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>all of its usual area is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>nearly all of its usual area is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{count} share the {place} place: too close to tell apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>No muscle of this list explains the marking well. Look at the red flags and the copycats too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>More likely than any one muscle above: the marking fits several of them, or none closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Counts: the pattern only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Press the {name}. Is that the familiar pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Either way the {name} stays first; how clearly would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Either answer brings the {name} to the first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If yes, the {name} becomes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If no, the {name} becomes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains all of what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains most of what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains about half of what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains part of what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains a little of what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>The order is steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Fairly steady: check the first three as a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Not steady: a slightly different drawing changes it. Ask more before choosing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>part of its usual area is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>much of its usual area is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>most of its usual area is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>part of its usual area ({where}) is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>much of its usual area ({where}) is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>most of its usual area ({where}) is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>how often a muscle is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>findings of hands and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Well supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Fairly supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Weakly supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>just under the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>middle layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>left</source>
        <comment>side of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>right</source>
        <comment>side of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>midline</source>
        <comment>side of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>left {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>right {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{low} to {high} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{low} to {high} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/words.py"/>
        <source>{n} seconds</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/words.py"/>
        <source>{n} minutes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Tool</source>
        <comment>of a routine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Pressure</source>
        <comment>of a routine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Time</source>
        <comment>of a routine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Hold</source>
        <comment>of a routine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Repeat</source>
        <comment>of a routine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>How often</source>
        <comment>of a routine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{time} each side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

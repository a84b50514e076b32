<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>glutemap</name>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Adductor brevis</source>
        <translation>Adductor brevis</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>short inner thigh muscle</source>
        <translation>kurzer Muskel der Oberschenkelinnenseite</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>short groin muscle</source>
        <translation>kurzer Leistenmuskel</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>This short muscle lies behind the long cord at the top of your inner thigh. The two of them work together. They draw the legs in and help to bend the hip. When it is sore you may feel it deep in the groin. The pain can also show just above the inner knee. You cannot feel this muscle by itself, so it is tested and treated along with its neighbour.</source>
        <translation>Dieser kurze Muskel liegt hinter dem langen Strang ganz oben an der Innenseite Ihres Oberschenkels. Die beiden arbeiten zusammen. Sie ziehen die Beine nach innen und helfen, die Hüfte zu beugen. Ist er empfindlich, spüren Sie das vielleicht tief in der Leiste. Der Schmerz kann sich auch knapp über der Innenseite des Knies zeigen. Diesen Muskel können Sie einzeln nicht tasten, darum wird er zusammen mit seinem Nachbarn geprüft und behandelt.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>On the inner side of the thigh near the groin, behind adductor longus and pectineus and in front of adductor magnus.</source>
        <translation>An der Innenseite des Oberschenkels nahe der Leiste, hinter Adductor longus und Pectineus und vor dem Adductor magnus.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Body of the pubis and its lower branch.</source>
        <translation>Schambeinkörper und unterer Schambeinast.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Pectineal line and the upper part of the linea aspera of the femur.</source>
        <translation>Linea pectinea und oberer Teil der Linea aspera des Femurs.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>obturator nerve</source>
        <translation>Nervus obturatorius</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Its front and back branches run one on each side of the muscle; either may feed it.</source>
        <translation>Sein vorderer und sein hinterer Ast laufen auf je einer Seite des Muskels; jeder der beiden kann ihn versorgen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/gracilis"/>
        <location filename="muscles/pectineus"/>
        <source>Draws the thigh in (adduction).</source>
        <translation>Zieht den Oberschenkel nach innen (Adduktion).</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Helps to bend the hip.</source>
        <translation>Hilft, die Hüfte zu beugen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Lie on your back with the knee bent and dropped outwards. Find the cord of adductor longus, and press deep behind its upper third.</source>
        <translation>Legen Sie sich auf den Rücken, das Knie gebeugt und nach außen abgelegt. Suchen Sie den Strang des Adductor longus und drücken Sie tief hinter sein oberes Drittel.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Fingers cannot tell it from adductor longus with certainty.</source>
        <translation>Mit den Fingern lässt er sich nicht sicher vom Adductor longus unterscheiden.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Squeeze a fist between your knees. Groin pain that you know speaks for the adductors, though not for one of them.</source>
        <translation>Drücken Sie eine Faust zwischen den Knien zusammen. Ein Leistenschmerz, den Sie kennen, spricht für die Adduktoren, aber nicht für einen bestimmten von ihnen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Point behind the upper cord</source>
        <translation>Punkt hinter dem oberen Strang</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Deep to adductor longus in the upper third of the inner thigh.</source>
        <translation>Tief unter dem Adductor longus im oberen Drittel der Oberschenkelinnenseite.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Deep in the groin and the hip joint, with a weaker spread to just above the inner knee and down the inner shin.</source>
        <translation>Tief in der Leiste und im Hüftgelenk, mit schwächerer Ausstrahlung bis knapp über die Innenseite des Knies und an der Innenseite des Schienbeins hinab.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Travell and Simons draw adductor longus and brevis as one pattern; it is given to both here.</source>
        <translation>Travell und Simons zeichnen Adductor longus und brevis als ein Muster; hier ist es beiden zugeordnet.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Groin pain with effort, on a sudden turn, or when the leg takes weight.</source>
        <translation>Leistenschmerz bei Anstrengung, bei einer plötzlichen Drehung oder wenn das Bein belastet wird.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>The leg does not go out to the side as far as the other.</source>
        <translation>Das Bein lässt sich nicht so weit zur Seite führen wie das andere.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>A slip with the legs sliding apart.</source>
        <translation>Ein Ausrutschen, bei dem die Beine auseinandergleiten.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <source>Kicking, skiing, skating and riding.</source>
        <translation>Kicken, Skifahren, Eislaufen und Reiten.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <source>Sitting with crossed legs, or long driving.</source>
        <translation>Sitzen mit gekreuzten Beinen oder langes Autofahren.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Warmth on the inner thigh, and a pillow between the knees when you lie on your side.</source>
        <translation>Wärme an der Innenseite des Oberschenkels und ein Kissen zwischen den Knien, wenn Sie auf der Seite liegen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <source>The pubic bone and the tendon at it are tender; kicking and turning hurt for weeks.</source>
        <translation>Das Schambein und die Sehne daran sind druckempfindlich; Kicken und Drehen tun wochenlang weh.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/pectineus"/>
        <source>Groin pain with a stiff hip that turns in less than the other.</source>
        <translation>Leistenschmerz mit steifer Hüfte, die sich weniger nach innen drehen lässt als die andere.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>The nerve runs past this muscle. Numb skin or pain down the inner thigh with sport, and weakness, speak for it.</source>
        <translation>Der Nerv läuft an diesem Muskel vorbei. Taube Haut oder Schmerz an der Innenseite des Oberschenkels beim Sport und Schwäche sprechen für ihn.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/pectineus"/>
        <location filename="muscles/psoas_major"/>
        <source>A lump in the groin, or pain there on coughing.</source>
        <translation>Eine Vorwölbung in der Leiste oder Schmerz dort beim Husten.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/pectineus"/>
        <source>Groin pain in someone who runs a lot, worse when hopping. Stop running and have it imaged.</source>
        <translation>Leistenschmerz bei jemandem, der viel läuft, schlimmer beim Hüpfen. Hören Sie mit dem Laufen auf und lassen Sie eine Bildgebung machen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <source>Warm up before kicking, skating and quick turns.</source>
        <translation>Wärmen Sie sich vor Kicken, Eislaufen und schnellen Drehungen auf.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <source>Stretching hard in the first days after a strain.</source>
        <translation>Starkes Dehnen in den ersten Tagen nach einer Zerrung.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/pectineus"/>
        <source>A lump in the groin, or groin pain with fever or sickness.</source>
        <translation>Eine Vorwölbung in der Leiste oder Leistenschmerz mit Fieber oder Übelkeit.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <source>A pop with a large bruise, or you cannot put weight on the leg.</source>
        <translation>Ein Knall mit großem Bluterguss, oder Sie können das Bein nicht belasten.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/adductor_magnus"/>
        <location filename="muscles/gracilis"/>
        <location filename="muscles/pectineus"/>
        <location filename="muscles/popliteus"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>It is no better after two or three weeks of care at home.</source>
        <translation>Es ist nach zwei oder drei Wochen Behandlung zu Hause nicht besser.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_brevis"/>
        <source>Known from one text, which does not separate it from adductor longus. The muscle cannot be felt by itself, so nobody has tested its pattern.</source>
        <translation>Aus einem einzigen Text bekannt, der ihn nicht vom Adductor longus trennt. Der Muskel lässt sich einzeln nicht tasten, darum hat niemand sein Muster geprüft.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Adductor longus</source>
        <translation>Adductor longus</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>groin muscle</source>
        <translation>Leistenmuskel</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>long inner thigh muscle</source>
        <translation>langer Muskel der Oberschenkelinnenseite</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>This is the firm cord that you can feel at the top of your inner thigh. It draws the legs together and helps to bend the hip. You use it when you walk, kick, ride or catch yourself on ice. When it is sore, most people feel it in the groin. It can also send pain down to just above the inner knee, and more weakly to the shin. It is the muscle most often hurt in a groin strain.</source>
        <translation>Das ist der feste Strang, den Sie ganz oben an der Innenseite Ihres Oberschenkels tasten können. Er zieht die Beine zusammen und hilft, die Hüfte zu beugen. Sie brauchen ihn, wenn Sie gehen, kicken, reiten oder sich auf Eis abfangen. Ist er empfindlich, spüren es die meisten in der Leiste. Er kann auch Schmerz bis knapp über die Innenseite des Knies senden und schwächer bis zum Schienbein. Bei einer Leistenzerrung ist er der Muskel, der am häufigsten verletzt ist.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>On the inner side of the thigh just under the skin, from the pubic bone to the middle of the thigh bone. Adductor brevis lies behind it.</source>
        <translation>An der Innenseite des Oberschenkels direkt unter der Haut, vom Schambein bis zur Mitte des Oberschenkelknochens. Hinter ihm liegt der Adductor brevis.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>By a narrow tendon from the front of the body of the pubis, below its crest.</source>
        <translation>Mit einer schmalen Sehne von der Vorderseite des Schambeinkörpers, unterhalb seines Kamms.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Middle third of the linea aspera, the ridge at the back of the femur.</source>
        <translation>Mittleres Drittel der Linea aspera, der Leiste an der Rückseite des Femurs.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/gracilis"/>
        <source>obturator nerve, anterior branch</source>
        <translation>Nervus obturatorius, Ramus anterior</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Helps to bend the hip, and steadies the pelvis over the leg in walking.</source>
        <translation>Hilft, die Hüfte zu beugen, und stabilisiert beim Gehen das Becken über dem Bein.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Shares in turning the thigh.</source>
        <translation>Wirkt beim Drehen des Oberschenkels mit.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Texts disagree whether inwards or outwards; it seems to depend on how the hip is held.</source>
        <translation>Die Texte sind uneins, ob nach innen oder nach außen; es scheint davon abzuhängen, wie die Hüfte gehalten wird.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Lie on your back with the knee bent and dropped outwards. The cord that stands out from the pubic bone into the inner thigh is this muscle.</source>
        <translation>Legen Sie sich auf den Rücken, das Knie gebeugt und nach außen abgelegt. Der Strang, der vom Schambein zur Innenseite des Oberschenkels hervortritt, ist dieser Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Take it between thumb and fingers, and feel along it from below the groin to the middle of the thigh.</source>
        <translation>Nehmen Sie ihn zwischen Daumen und Finger und tasten Sie ihn von unterhalb der Leiste bis zur Mitte des Oberschenkels ab.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Squeeze a fist between your knees, then a ball between your ankles with straight legs. Pain in the groin that you know speaks for the adductors.</source>
        <translation>Drücken Sie eine Faust zwischen den Knien zusammen, dann mit gestreckten Beinen einen Ball zwischen den Knöcheln. Ein Schmerz in der Leiste, den Sie kennen, spricht für die Adduktoren.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Pinch along the cord. A tender spot that brings on the very pain you know is the sign that counts most.</source>
        <translation>Kneifen Sie den Strang der Länge nach ab. Eine druckempfindliche Stelle, die genau den Schmerz auslöst, den Sie kennen, ist das Zeichen, das am meisten zählt.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Upper point, near the groin</source>
        <translation>Oberer Punkt, nahe der Leiste</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Upper third of the cord, a few centimetres below the pubic bone.</source>
        <translation>Oberes Drittel des Strangs, einige Zentimeter unterhalb des Schambeins.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Deep in the groin and the front of the hip joint, with a weaker spread to the upper front and inner front of the thigh.</source>
        <translation>Tief in der Leiste und vorn im Hüftgelenk, mit schwächerer Ausstrahlung zum oberen vorderen und inneren vorderen Oberschenkel.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Lower point, middle of the muscle</source>
        <translation>Unterer Punkt, Mitte des Muskels</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Middle of the muscle, about a hand's width and a half below the groin.</source>
        <translation>Mitte des Muskels, etwa anderthalb Handbreit unterhalb der Leiste.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Upwards to the groin and down to the inner knee, most of all just above it, with a weaker spread along the inner shin.</source>
        <translation>Hinauf zur Leiste und hinab zur Innenseite des Knies, am stärksten knapp darüber, mit schwächerer Ausstrahlung entlang der Innenseite des Schienbeins.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Groin pain with effort, on a sudden turn, or when the leg takes weight; little at rest.</source>
        <translation>Leistenschmerz bei Anstrengung, bei einer plötzlichen Drehung oder wenn das Bein belastet wird; in Ruhe kaum.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Pain at the inner side just above the knee.</source>
        <translation>Schmerz an der Innenseite knapp über dem Knie.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>The leg does not go out to the side as far as the other; turning the hip feels stiff.</source>
        <translation>Das Bein lässt sich nicht so weit zur Seite führen wie das andere; das Drehen der Hüfte fühlt sich steif an.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>A slip on ice with the legs sliding apart.</source>
        <translation>Ein Ausrutschen auf Eis, bei dem die Beine auseinandergleiten.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>A worn hip joint.</source>
        <translation>Arthrose im Hüftgelenk.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Warmth on the inner thigh.</source>
        <translation>Wärme an der Innenseite des Oberschenkels.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>A pillow between the knees when you lie on your side.</source>
        <translation>Ein Kissen zwischen den Knien, wenn Sie auf der Seite liegen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Resting from kicking and quick turns for a while.</source>
        <translation>Eine Zeit lang auf Kicken und schnelle Drehungen verzichten.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>A pinch deep in the groin when the hip is bent and turned in.</source>
        <translation>Ein Einklemmen tief in der Leiste, wenn die Hüfte gebeugt und nach innen gedreht wird.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/adductor_magnus"/>
        <location filename="muscles/pectineus"/>
        <source>Numb skin or pain down the inner thigh that comes with sport, and a weak leg when drawn in.</source>
        <translation>Taube Haut oder Schmerz an der Innenseite des Oberschenkels, der beim Sport kommt, und ein Bein, das beim Heranziehen schwach ist.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <location filename="muscles/gracilis"/>
        <source>Tender on the inner shin a few centimetres below the knee joint, worse on stairs.</source>
        <translation>Druckempfindlich innen am Schienbein, einige Zentimeter unterhalb des Kniegelenks, schlimmer auf Treppen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Burning or numb skin at the inner knee and shin, without weakness.</source>
        <translation>Brennende oder taube Haut an der Innenseite von Knie und Schienbein, ohne Schwäche.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Sit with both feet on the floor.</source>
        <translation>Sitzen Sie mit beiden Füßen auf dem Boden.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>Described alike by several texts. In 207 athletes with long-standing groin pain adductor-related pain was the most frequent kind (58 of 100), and active training of the adductors brought 23 of 34 athletes back to sport in a trial, against 4 of 34 without it. In people with a worn knee 17 of 100 had active points in the adductors.</source>
        <translation>Von mehreren Texten gleich beschrieben. Bei 207 Sportlern mit lange bestehendem Leistenschmerz war Schmerz, der mit den Adduktoren zusammenhing, die häufigste Art (58 von 100), und aktives Training der Adduktoren brachte in einer Studie 23 von 34 Sportlern zum Sport zurück, gegenüber 4 von 34 ohne dieses Training. Von Menschen mit Kniearthrose hatten 17 von 100 aktive Punkte in den Adduktoren.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_longus"/>
        <source>These studies counted painful adductors as a group; none tested where this muscle sends its pain.</source>
        <translation>Diese Studien zählten schmerzhafte Adduktoren als Gruppe; keine prüfte, wohin der Schmerz dieses Muskels ausstrahlt.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Adductor magnus</source>
        <translation>Adductor magnus</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>big inner thigh muscle</source>
        <translation>großer Muskel der Oberschenkelinnenseite</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>deep inner thigh muscle</source>
        <translation>tiefer Muskel der Oberschenkelinnenseite</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>This is the largest muscle of your inner thigh. It fans out from the bottom of the pelvis to the whole length of the thigh bone. Its front part draws the legs together, and its back part helps to straighten the hip when you climb or get up. When it is sore you may feel it from the groin down the inner front of the thigh. A point high up can be felt inside the pelvis. Pain there should be looked at by a doctor first.</source>
        <translation>Das ist der größte Muskel an der Innenseite Ihres Oberschenkels. Er fächert sich vom unteren Rand des Beckens zur ganzen Länge des Oberschenkelknochens auf. Sein vorderer Teil zieht die Beine zusammen, und sein hinterer Teil hilft, die Hüfte zu strecken, wenn Sie steigen oder aufstehen. Ist er empfindlich, spüren Sie das vielleicht von der Leiste abwärts vorn innen am Oberschenkel. Ein hoch gelegener Punkt kann im Inneren des Beckens zu spüren sein. Schmerz dort sollte zuerst ärztlich angesehen werden.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Deep on the inner side of the thigh, behind the other adductors and in front of the hamstrings. A gap in its tendon above the knee lets the great vessels of the leg pass to the back of the knee.</source>
        <translation>Tief an der Innenseite des Oberschenkels, hinter den anderen Adduktoren und vor den hinteren Oberschenkelmuskeln. Eine Lücke in seiner Sehne über dem Knie lässt die großen Gefäße des Beins zur Rückseite des Knies durch.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Lower branch of the pubis, branch of the ischium and the sit bone.</source>
        <translation>Unterer Schambeinast, Sitzbeinast und Sitzbeinhöcker.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Whole length of the linea aspera of the femur, and the adductor tubercle above the inner knee.</source>
        <translation>Ganze Länge der Linea aspera des Femurs und das Tuberculum adductorium oberhalb der Innenseite des Knies.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>obturator nerve and tibial part of the sciatic nerve</source>
        <translation>Nervus obturatorius und Tibialisanteil des Nervus ischiadicus</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>The obturator nerve feeds the front part; the part from the sit bone is fed like a hamstring.</source>
        <translation>Der Nervus obturatorius versorgt den vorderen Teil; der Teil vom Sitzbein wird wie ein hinterer Oberschenkelmuskel versorgt.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Draws the thigh in (adduction), with great force.</source>
        <translation>Zieht den Oberschenkel mit großer Kraft nach innen (Adduktion).</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>The part from the sit bone straightens the hip.</source>
        <translation>Der Teil vom Sitzbein streckt die Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>The front part helps to bend the hip.</source>
        <translation>Der vordere Teil hilft, die Hüfte zu beugen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Lie on your back with the knee bent and dropped outwards. The middle of the inner thigh, behind the cord of adductor longus and in front of the hamstrings, is this muscle.</source>
        <translation>Legen Sie sich auf den Rücken, das Knie gebeugt und nach außen abgelegt. Die Mitte der Oberschenkelinnenseite, hinter dem Strang des Adductor longus und vor den hinteren Oberschenkelmuskeln, ist dieser Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>The upper part is felt between the sit bone and the pubic bone, at the very top of the inner thigh.</source>
        <translation>Der obere Teil ist zwischen Sitzbein und Schambein zu tasten, ganz oben an der Innenseite des Oberschenkels.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Press along the middle of the inner thigh with flat fingers. A tender spot that brings on the very pain you know is the sign that counts most.</source>
        <translation>Drücken Sie mit flachen Fingern die Mitte der Oberschenkelinnenseite entlang. Eine druckempfindliche Stelle, die genau den Schmerz auslöst, den Sie kennen, ist das Zeichen, das am meisten zählt.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Lie on your back and let the straight leg go out to the side. Stiffness and a pull in the inner thigh fit this muscle.</source>
        <translation>Legen Sie sich auf den Rücken und lassen Sie das gestreckte Bein zur Seite gehen. Steifheit und ein Ziehen an der Innenseite des Oberschenkels passen zu diesem Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Middle point, inner thigh</source>
        <translation>Mittlerer Punkt, Innenseite des Oberschenkels</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Middle of the inner thigh.</source>
        <translation>Mitte der Oberschenkelinnenseite.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>From the groin down the inner front of the thigh almost to the knee, with a weaker spread over the inner side.</source>
        <translation>Von der Leiste vorn innen am Oberschenkel hinab fast bis zum Knie, mit schwächerer Ausstrahlung über die Innenseite.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Upper point, near the sit bone</source>
        <translation>Oberer Punkt, nahe dem Sitzbein</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>High in the muscle, near the sit bone and the lower branch of the pubic bone.</source>
        <translation>Hoch im Muskel, nahe dem Sitzbein und dem unteren Schambeinast.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Inside the pelvis, felt at the pubic bone, the vagina, the bladder or the back passage; dull and spread out, or in sudden sharp shots. The skin between the legs stands for it here.</source>
        <translation>Im Inneren des Beckens, gespürt am Schambein, in der Scheide, in der Blase oder im Enddarm; dumpf und ausgebreitet oder plötzlich einschießend. Hier steht die Haut zwischen den Beinen dafür.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>The pain is felt inside, where no skin can be marked, and most pain there has other causes. Those come first.</source>
        <translation>Der Schmerz wird im Inneren gespürt, wo sich keine Haut markieren lässt, und die meisten Schmerzen dort haben andere Ursachen. Diese gehen vor.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Pain deep in the groin and down the inner front of the thigh.</source>
        <translation>Schmerz tief in der Leiste und vorn innen am Oberschenkel hinab.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Pain in the pelvis, the vagina or the back passage; in some people only during sex.</source>
        <translation>Schmerz im Becken, in der Scheide oder im Enddarm; bei manchen nur beim Sex.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Reports from a few clinics. A doctor should look for other causes first.</source>
        <translation>Berichte aus wenigen Kliniken. Zuerst sollte ärztlich nach anderen Ursachen gesucht werden.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>No position of the leg is comfortable in bed.</source>
        <translation>Im Bett ist keine Lage des Beins bequem.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>A slip with the legs sliding apart, or a sudden twist while skiing.</source>
        <translation>Ein Ausrutschen, bei dem die Beine auseinandergleiten, oder eine plötzliche Verdrehung beim Skifahren.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Riding, cycling, hockey and football.</source>
        <translation>Reiten, Radfahren, Hockey und Fußball.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Sitting with crossed legs.</source>
        <translation>Sitzen mit gekreuzten Beinen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Lying on the other side with the sore leg on a pillow, hip a little bent.</source>
        <translation>Liegen auf der anderen Seite mit dem schmerzenden Bein auf einem Kissen, die Hüfte ein wenig gebeugt.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Pain that follows the monthly cycle, the bowel or the bladder; bleeding or discharge.</source>
        <translation>Schmerz, der sich nach Monatszyklus, Darm oder Blase richtet; Blutung oder Ausfluss.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <location filename="muscles/levator_ani_coccygeus"/>
        <location filename="muscles/obturator_internus_gemelli"/>
        <location filename="conditions/anorectal_disease"/>
        <source>Bleeding, a lump, or a change of bowel habit.</source>
        <translation>Blutung, ein Knoten oder veränderter Stuhlgang.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Burning between the legs that is worse sitting and better standing or on a toilet seat.</source>
        <translation>Brennen zwischen den Beinen, das im Sitzen schlimmer und im Stehen oder auf einer Toilettenbrille besser ist.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <location filename="muscles/pectineus"/>
        <source>The pubic bone itself is tender, and kicking and turning hurt.</source>
        <translation>Das Schambein selbst ist druckempfindlich, und Kicken und Drehen tun weh.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Groin pain with a stiff hip that turns in less than the other. Pain that is worst in the inner thigh also speaks for the joint.</source>
        <translation>Leistenschmerz mit steifer Hüfte, die sich weniger nach innen drehen lässt als die andere. Auch Schmerz, der an der Innenseite des Oberschenkels am stärksten ist, spricht für das Gelenk.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Pain at the sit bone when sitting, sprinting or bending forwards.</source>
        <translation>Schmerz am Sitzbein beim Sitzen, Sprinten oder Vorbeugen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <location filename="muscles/gracilis"/>
        <source>A swollen, warm leg. Be seen the same day and do not massage it.</source>
        <translation>Ein geschwollenes, warmes Bein. Lassen Sie es am selben Tag ärztlich ansehen und massieren Sie es nicht.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Sleep on the other side with a pillow under the sore leg.</source>
        <translation>Schlafen Sie auf der anderen Seite mit einem Kissen unter dem schmerzenden Bein.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Sit with both feet on the floor, and get off the saddle often on long rides.</source>
        <translation>Sitzen Sie mit beiden Füßen auf dem Boden und steigen Sie auf langen Fahrten oder Ritten oft aus dem Sattel.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Strong pressure on the front of the inner thigh, where the great vessels run.</source>
        <translation>Starker Druck auf den vorderen Teil der Oberschenkelinnenseite, wo die großen Gefäße verlaufen.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Any new pain inside the pelvis, bleeding, or a change of bladder or bowel.</source>
        <translation>Jeder neue Schmerz im Inneren des Beckens, Blutung oder eine Veränderung von Blase oder Darm.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>Numbness between the legs, or trouble passing urine. Get help at once.</source>
        <translation>Taubheit zwischen den Beinen oder Schwierigkeiten beim Wasserlassen. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/adductor_magnus"/>
        <source>The thigh pattern is described alike by several texts; the one inside the pelvis rests on few. In people with a worn knee 17 of 100 had active points in the adductors as a group.</source>
        <translation>Das Muster am Oberschenkel beschreiben mehrere Texte gleich; das im Inneren des Beckens stützt sich auf wenige. Von Menschen mit Kniearthrose hatten 17 von 100 aktive Punkte in den Adduktoren als Gruppe.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Biceps femoris</source>
        <translation>Biceps femoris</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>outer hamstring</source>
        <translation>äußerer hinterer Oberschenkelmuskel</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>outer muscle at the back of the thigh</source>
        <translation>äußerer Muskel an der Rückseite des Oberschenkels</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>This is the outer of the three hamstrings at the back of your thigh. It bends the knee, turns the bent leg outwards and helps to straighten the hip. You use it when you walk, run and get up. When it is sore, people feel it most at the back of the knee, and more weakly up the back of the thigh. A seat that is too high or has a hard front edge can bring it on. So can sprints, kicks and long drives.</source>
        <translation>Das ist der äußere der drei hinteren Oberschenkelmuskeln. Er beugt das Knie, dreht das gebeugte Bein nach außen und hilft, die Hüfte zu strecken. Sie brauchen ihn, wenn Sie gehen, laufen und aufstehen. Ist er empfindlich, spürt man ihn am stärksten an der Rückseite des Knies und schwächer die Rückseite des Oberschenkels hinauf. Ein Sitz, der zu hoch ist oder eine harte Vorderkante hat, kann das auslösen. Ebenso Sprints, Kicken und lange Autofahrten.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Outer half of the back of the thigh. The long head runs from the sit bone, the short head from the thigh bone beneath it; they join in one tendon, the outer cord at the back of the knee. The sciatic nerve runs in front of the long head.</source>
        <translation>Äußere Hälfte der Oberschenkelrückseite. Der lange Kopf zieht vom Sitzbein, der kurze Kopf vom Oberschenkelknochen darunter; sie vereinen sich in einer Sehne, dem äußeren Strang an der Rückseite des Knies. Der Ischiasnerv verläuft vor dem langen Kopf.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Long head: the sit bone, by a tendon shared with semitendinosus. Short head: lower part of the linea aspera of the femur.</source>
        <translation>Langer Kopf: das Sitzbein, mit einer gemeinsamen Sehne mit dem Semitendinosus. Kurzer Kopf: unterer Teil der Linea aspera des Femurs.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Head of the fibula.</source>
        <translation>Wadenbeinkopf.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>sciatic nerve</source>
        <translation>Nervus ischiadicus</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>The tibial part feeds the long head, the common fibular part the short head.</source>
        <translation>Der Tibialisanteil versorgt den langen Kopf, der Fibularisanteil den kurzen Kopf.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Bends the knee and turns the bent leg outwards.</source>
        <translation>Beugt das Knie und dreht das gebeugte Bein nach außen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>The long head straightens the hip, as in rising from a bend.</source>
        <translation>Der lange Kopf streckt die Hüfte, etwa beim Aufrichten aus der Beuge.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Brakes the leg at the end of its forward swing; this is where it tears in sprinting.</source>
        <translation>Bremst das Bein am Ende seines Vorschwungs; dabei reißt er beim Sprinten.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Bend the knee against a hand. The thick cord on the outer side of the hollow of the knee is its tendon; follow it up to the flesh.</source>
        <translation>Beugen Sie das Knie gegen eine Hand. Der dicke Strang an der Außenseite der Kniekehle ist seine Sehne; folgen Sie ihr nach oben bis zum Muskelfleisch.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>The sore places lie in the lower half of the outer back thigh.</source>
        <translation>Die empfindlichen Stellen liegen in der unteren Hälfte außen an der Oberschenkelrückseite.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Lie on your back, hold one thigh upright and straighten the knee. A pull behind the knee well before the leg is straight speaks for tight hamstrings.</source>
        <translation>Legen Sie sich auf den Rücken, halten Sie einen Oberschenkel senkrecht und strecken Sie das Knie. Ein Ziehen hinter dem Knie, lange bevor das Bein gerade ist, spricht für verkürzte hintere Oberschenkelmuskeln.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Sit on a ball under the outer back thigh. A spot that brings on the pain you know behind the knee is worth noting.</source>
        <translation>Setzen Sie sich mit der äußeren Oberschenkelrückseite auf einen Ball. Eine Stelle, die den Schmerz hinter dem Knie auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Long head, lower half</source>
        <translation>Langer Kopf, untere Hälfte</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Lower half of the outer back thigh, in the long head.</source>
        <translation>Untere Hälfte außen an der Oberschenkelrückseite, im langen Kopf.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Back of the knee, with a weaker spread up the outer back thigh as far as the fold of the buttock and a little into the calf.</source>
        <translation>Rückseite des Knies, mit schwächerer Ausstrahlung außen an der Oberschenkelrückseite hinauf bis zur Gesäßfalte und ein wenig in die Wade.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Short head, above the outer knee</source>
        <translation>Kurzer Kopf, oberhalb der Außenseite des Knies</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Lower third of the outer back thigh, under the edge of the long head's tendon.</source>
        <translation>Unteres Drittel außen an der Oberschenkelrückseite, unter dem Rand der Sehne des langen Kopfes.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Back of the knee, more on its outer side, with a weaker spread over the lower outer back thigh.</source>
        <translation>Rückseite des Knies, mehr an ihrer Außenseite, mit schwächerer Ausstrahlung unten außen über die Oberschenkelrückseite.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Travell and Simons draw both heads as one pattern; dividing it between two points is our reading.</source>
        <translation>Travell und Simons zeichnen beide Köpfe als ein Muster; die Aufteilung auf zwei Punkte ist unsere Lesart.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Pain behind the knee when walking, at times with a limp.</source>
        <translation>Schmerz hinter dem Knie beim Gehen, mitunter mit Hinken.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Pain on getting up from a chair, above all after the legs were crossed.</source>
        <translation>Schmerz beim Aufstehen vom Stuhl, vor allem nachdem die Beine gekreuzt waren.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Pain in the thigh or at the sit bone when sitting.</source>
        <translation>Schmerz im Oberschenkel oder am Sitzbein beim Sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>It wakes people at night.</source>
        <translation>Er weckt Betroffene nachts auf.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>A seat that is too high, or a chair whose edge presses into the back of the thighs.</source>
        <translation>Ein zu hoher Sitz oder ein Stuhl, dessen Kante in die Rückseite der Oberschenkel drückt.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Sprinting or kicking from cold.</source>
        <translation>Sprinten oder Kicken ohne Aufwärmen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/piriformis"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Long driving.</source>
        <translation>Langes Autofahren.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>A stiff adductor magnus beside it.</source>
        <translation>Ein steifer Adductor magnus daneben.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>A seat that leaves the back of the thighs free, with both feet on the floor or on a stool.</source>
        <translation>Ein Sitz, der die Rückseite der Oberschenkel frei lässt, mit beiden Füßen auf dem Boden oder auf einem Hocker.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semitendinosus"/>
        <source>Getting up and walking a few steps every half hour.</source>
        <translation>Jede halbe Stunde aufstehen und ein paar Schritte gehen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Pain below the knee with numbness, weakness or a lost reflex, and pain when the straight leg is raised. Tight hamstrings also pull then, but only behind the thigh and knee.</source>
        <translation>Schmerz unterhalb des Knies mit Taubheit, Schwäche oder einem fehlenden Reflex, und Schmerz beim Anheben des gestreckten Beins. Verkürzte hintere Oberschenkelmuskeln ziehen dann auch, aber nur hinter Oberschenkel und Knie.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/plantaris"/>
        <location filename="muscles/popliteus"/>
        <source>A tense swelling in the hollow of the knee.</source>
        <translation>Eine pralle Schwellung in der Kniekehle.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/popliteus"/>
        <source>A swollen, warm and tender calf. Be seen the same day and do not massage it.</source>
        <translation>Eine geschwollene, warme und druckempfindliche Wade. Lassen Sie es am selben Tag ärztlich ansehen und massieren Sie sie nicht.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semitendinosus"/>
        <source>Sudden pain in a sprint or kick, then a bruise.</source>
        <translation>Plötzlicher Schmerz bei einem Sprint oder beim Kicken, dann ein Bluterguss.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Pain at the sit bone itself when sitting, sprinting or bending forwards.</source>
        <translation>Schmerz am Sitzbein selbst beim Sitzen, Sprinten oder Vorbeugen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/popliteus"/>
        <source>A twist, swelling, and a knee that locks or gives way.</source>
        <translation>Eine Verdrehung, Schwellung und ein Knie, das blockiert oder wegknickt.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>Buttock pain with tingling down the leg when sitting.</source>
        <translation>Gesäßschmerz mit Kribbeln das Bein hinab beim Sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Set your seat so that the thighs rest lightly and the feet stand flat.</source>
        <translation>Stellen Sie Ihren Sitz so ein, dass die Oberschenkel leicht aufliegen und die Füße flach stehen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/piriformis"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Take breaks on long drives.</source>
        <translation>Machen Sie auf langen Autofahrten Pausen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/gastrocnemius"/>
        <source>Pressing in the hollow of the knee.</source>
        <translation>Drücken in der Kniekehle.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Hard stretching of a fresh strain, or while the sit bone is sore.</source>
        <translation>Starkes Dehnen einer frischen Zerrung oder solange das Sitzbein schmerzt.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>A pop with a large bruise, or a leg that is weak when you bend the knee.</source>
        <translation>Ein Knall mit großem Bluterguss oder ein Bein, das beim Beugen des Knies schwach ist.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <source>One calf is swollen, warm and tender. Be seen the same day.</source>
        <translation>Eine Wade ist geschwollen, warm und druckempfindlich. Lassen Sie es am selben Tag ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semitendinosus"/>
        <source>Numb skin or a weak foot.</source>
        <translation>Taube Haut oder ein schwacher Fuß.</translation>
    </message>
    <message>
        <location filename="muscles/biceps_femoris"/>
        <location filename="muscles/semitendinosus"/>
        <source>Described alike by several texts. In people with a worn knee 30 of 100 had active points in the hamstrings as a group. No study tested the spread of the pain.</source>
        <translation>Von mehreren Texten gleich beschrieben. Von Menschen mit Kniearthrose hatten 30 von 100 aktive Punkte in den hinteren Oberschenkelmuskeln als Gruppe. Keine Studie hat geprüft, wohin der Schmerz ausstrahlt.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Extensor digitorum longus</source>
        <translation>Extensor digitorum longus</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>EDL</source>
        <translation>EDL</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>toe-lifting muscle</source>
        <translation>Zehenheber</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>long toe straightener</source>
        <translation>langer Zehenstrecker</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>This slim muscle lies on the outer front of your leg. Its four tendons fan out over the top of the foot to the small toes. It lifts the toes and helps to lift the foot. When it is sore you feel it on the top of the foot, and more weakly in the middle toes and the lower shin. Cramps on the outer front of the leg at night are common. If the foot slaps down when you walk, see a doctor.</source>
        <translation>Dieser schlanke Muskel liegt vorn außen an Ihrem Unterschenkel. Seine vier Sehnen fächern sich über den Fußrücken zu den kleinen Zehen auf. Er hebt die Zehen und hilft, den Fuß zu heben. Ist er empfindlich, spüren Sie das auf dem Fußrücken und schwächer in den mittleren Zehen und im unteren Schienbein. Nächtliche Krämpfe vorn außen am Unterschenkel sind häufig. Wenn der Fuß beim Gehen aufklatscht, gehen Sie zum Arzt.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Between tibialis anterior and the fibular muscles on the outer front of the leg. Its tendons run under the bands of the ankle to the four small toes.</source>
        <translation>Zwischen Tibialis anterior und den Fibularismuskeln vorn außen am Unterschenkel. Seine Sehnen laufen unter den Bändern des Sprunggelenks zu den vier kleinen Zehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Outer condyle of the tibia, upper three quarters of the front of the fibula, and the membrane between the bones.</source>
        <translation>Äußerer Schienbeinkondylus, obere drei Viertel der Wadenbeinvorderseite und die Membran zwischen den Knochen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Middle and end bones of the second to fifth toe.</source>
        <translation>Mittel- und Endglieder der zweiten bis fünften Zehe.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/extensor_hallucis_longus"/>
        <location filename="muscles/fibularis_tertius"/>
        <location filename="muscles/tibialis_anterior"/>
        <source>deep fibular nerve</source>
        <translation>Nervus fibularis profundus</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <source>L4 is named in some texts.</source>
        <translation>In manchen Texten wird L4 genannt.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Straightens the four small toes.</source>
        <translation>Streckt die vier kleinen Zehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Helps to lift the foot and to turn the sole outwards.</source>
        <translation>Hilft, den Fuß zu heben und die Fußsohle nach außen zu drehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Lift the small toes with the foot flat. The flesh that moves on the outer front of the leg, behind tibialis anterior, is this muscle, and its tendons fan out over the foot.</source>
        <translation>Heben Sie die kleinen Zehen bei flach aufgesetztem Fuß. Das Muskelfleisch, das sich vorn außen am Unterschenkel hinter dem Tibialis anterior bewegt, ist dieser Muskel, und seine Sehnen fächern sich über den Fuß auf.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>The sore place lies a hand's width below the head of the fibula, towards the front.</source>
        <translation>Die empfindliche Stelle liegt eine Handbreit unterhalb des Wadenbeinkopfes, nach vorn zu.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Press on the outer front of the leg a hand's width below the knee while you wiggle the toes. A spot that brings on the pain you know on top of the foot is worth noting.</source>
        <translation>Drücken Sie vorn außen am Unterschenkel eine Handbreit unterhalb des Knies, während Sie mit den Zehen wackeln. Eine Stelle, die den Schmerz auf dem Fußrücken auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Walk on your heels for ten steps. If the front of one foot sinks, have it looked at.</source>
        <translation>Gehen Sie zehn Schritte auf den Fersen. Wenn ein Fuß vorn absinkt, lassen Sie es ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Upper point, outer front of the leg</source>
        <translation>Oberer Punkt, vorn außen am Unterschenkel</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Upper part of the muscle, about a hand's width below the head of the fibula.</source>
        <translation>Oberer Teil des Muskels, etwa eine Handbreit unterhalb des Wadenbeinkopfes.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Top of the foot, with a weaker spread to the second, third and fourth toe and up the lower half of the shin.</source>
        <translation>Fußrücken, mit schwächerer Ausstrahlung zur zweiten, dritten und vierten Zehe und die untere Hälfte des Schienbeins hinauf.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Pain on the top of the foot, as if the small bones there were sore.</source>
        <translation>Schmerz auf dem Fußrücken, als ob die kleinen Knochen dort empfindlich wären.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Night cramps on the outer front of the leg or in the toes.</source>
        <translation>Nächtliche Krämpfe vorn außen am Unterschenkel oder in den Zehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>A weak foot that slaps when you walk.</source>
        <translation>Ein schwacher Fuß, der beim Gehen aufklatscht.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Travell and Simons name it; a nerve or a root is the more common reason and must be looked for.</source>
        <translation>Travell und Simons nennen es; ein Nerv oder eine Nervenwurzel ist der häufigere Grund und muss gesucht werden.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>A trip, or a kick against something hard.</source>
        <translation>Ein Stolpern oder ein Tritt gegen etwas Hartes.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Long driving, or sitting with the toes held up.</source>
        <translation>Langes Autofahren oder Sitzen mit hochgezogenen Zehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>A tight calf, and shoes with high heels or stiff soles.</source>
        <translation>Eine verkürzte Wade und Schuhe mit hohen Absätzen oder steifen Sohlen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Walking or running far more than you are used to.</source>
        <translation>Viel mehr Gehen oder Laufen, als Sie gewohnt sind.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>A heel of middle height and flexible soles.</source>
        <translation>Ein mittelhoher Absatz und biegsame Sohlen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Curling the toes under and stretching the top of the foot.</source>
        <translation>Die Zehen nach unten einrollen und den Fußrücken dehnen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/tibialis_anterior"/>
        <source>Tingling on the outer leg and top of the foot, and a foot that slaps; crossed legs or pressure at the outer knee before it.</source>
        <translation>Kribbeln außen am Unterschenkel und auf dem Fußrücken und ein Fuß, der aufklatscht; davor gekreuzte Beine oder Druck außen am Knie.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/fibularis_tertius"/>
        <location filename="muscles/tibialis_anterior"/>
        <source>Pain from the outer thigh to the top of the foot, with a weak big toe or a weak side hip.</source>
        <translation>Schmerz von der Außenseite des Oberschenkels bis zum Fußrücken, mit schwacher Großzehe oder schwacher seitlicher Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/extensor_hallucis_longus"/>
        <location filename="muscles/tibialis_anterior"/>
        <source>A tight, bursting shin with running. After an injury, pain that grows and a tense leg need help now.</source>
        <translation>Ein gespanntes, berstendes Gefühl am Schienbein beim Laufen. Nach einer Verletzung brauchen zunehmender Schmerz und ein praller Unterschenkel sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>The foot turned in, with swelling in front of the outer ankle bone.</source>
        <translation>Der Fuß ist nach innen umgeknickt, mit Schwellung vor dem Außenknöchel.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/gastrocnemius"/>
        <source>Cramps in many places, with water tablets, statins, pregnancy or dialysis.</source>
        <translation>Krämpfe an vielen Stellen, bei Entwässerungstabletten, Statinen, Schwangerschaft oder Dialyse.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Pain under the ball of the foot rather than on top, as if on a pebble.</source>
        <translation>Schmerz unter dem Fußballen statt oben, wie auf einem Kieselstein.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Stretch the calf as well, for it pulls against the muscles in front.</source>
        <translation>Dehnen Sie auch die Wade, denn sie zieht gegen die Muskeln vorn.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Tie the laces looser over the top of the foot.</source>
        <translation>Binden Sie die Schnürsenkel über dem Fußrücken lockerer.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>Pressing just below the bony knob of the outer knee, where the nerve runs.</source>
        <translation>Drücken knapp unterhalb des Knochenhöckers außen am Knie, wo der Nerv verläuft.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/tibialis_anterior"/>
        <source>The foot slaps, drags or cannot be lifted. Be seen today if it came on all at once.</source>
        <translation>Der Fuß klatscht auf, schleift oder lässt sich nicht heben. Lassen Sie es heute ärztlich ansehen, wenn es auf einen Schlag aufgetreten ist.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <source>One of the small bones of the foot is tender and swollen after more running than usual. It can be a stress fracture.</source>
        <translation>Einer der kleinen Fußknochen ist druckempfindlich und geschwollen, nachdem Sie mehr gelaufen sind als sonst. Es kann ein Ermüdungsbruch sein.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_digitorum_longus"/>
        <location filename="muscles/extensor_hallucis_longus"/>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Three texts describe the same area; no study of this muscle's points in patients was found.</source>
        <translation>Drei Texte beschreiben dasselbe Gebiet; eine Studie zu Punkten dieses Muskels bei Patienten wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Extensor hallucis longus</source>
        <translation>Extensor hallucis longus</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>EHL</source>
        <translation>EHL</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>big-toe lifter</source>
        <translation>Großzehenheber</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>long big toe straightener</source>
        <translation>langer Großzehenstrecker</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>This thin muscle lifts your big toe. It lies deep in the lower half of the shin, between two other muscles, and its tendon stands out on top of the foot when you raise the toe. When it is sore you feel it on top of the foot at the base of the big toe. It can spread to the tip of the toe and up to the front of the ankle. A big toe that you cannot lift well may mean a pinched nerve, so have that looked at.</source>
        <translation>Dieser dünne Muskel hebt Ihre Großzehe. Er liegt tief in der unteren Hälfte des Unterschenkels neben dem Schienbein, zwischen zwei anderen Muskeln, und seine Sehne tritt auf dem Fußrücken hervor, wenn Sie die Zehe heben. Ist er empfindlich, spüren Sie das auf dem Fußrücken am Ansatz der Großzehe. Es kann bis zur Zehenspitze und hinauf zur Vorderseite des Sprunggelenks ausstrahlen. Eine Großzehe, die Sie nicht gut heben können, kann auf einen eingeklemmten Nerv hindeuten; lassen Sie das also ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Between tibialis anterior and extensor digitorum longus and covered by them above; it comes to the surface in the lower third of the shin.</source>
        <translation>Zwischen Tibialis anterior und Extensor digitorum longus und oben von ihnen bedeckt; im unteren Drittel des Schienbeins kommt er an die Oberfläche.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Middle half of the inner face of the fibula and the membrane between the leg bones.</source>
        <translation>Mittlere Hälfte der Innenfläche des Wadenbeins und die Membran zwischen den Unterschenkelknochen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Base of the end bone of the big toe, on top.</source>
        <translation>Basis des Endglieds der Großzehe, oben.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>L4 and S1 are named in some texts. A weak big toe is the classic sign of the L5 root.</source>
        <translation>In manchen Texten werden L4 und S1 genannt. Eine schwache Großzehe ist das klassische Zeichen der L5-Wurzel.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Straightens the big toe and pulls it up.</source>
        <translation>Streckt die Großzehe und zieht sie hoch.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Helps to lift the foot.</source>
        <translation>Hilft, den Fuß zu heben.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Lift the big toe and follow its tendon up to the front of the ankle. Above it, in the lower third of the shin and just outside the bone, the flesh moves.</source>
        <translation>Heben Sie die Großzehe und folgen Sie ihrer Sehne bis zur Vorderseite des Sprunggelenks. Darüber, im unteren Drittel des Schienbeins und knapp außen neben dem Knochen, bewegt sich das Muskelfleisch.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Lift the big toe against a finger and compare both sides. If one is weaker, have it looked at.</source>
        <translation>Heben Sie die Großzehe gegen einen Finger und vergleichen Sie beide Seiten. Ist eine schwächer, lassen Sie es ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Press deep beside the shin a little below its middle while you move the big toe. A spot that brings on the pain you know is worth noting.</source>
        <translation>Drücken Sie etwas unterhalb der Mitte tief neben das Schienbein, während Sie die Großzehe bewegen. Eine Stelle, die den Schmerz auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Point below the middle of the shin</source>
        <translation>Punkt unterhalb der Schienbeinmitte</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>A little below the middle of the leg, deep between tibialis anterior and extensor digitorum longus.</source>
        <translation>Etwas unterhalb der Mitte des Unterschenkels, tief zwischen Tibialis anterior und Extensor digitorum longus.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Top of the foot at the base of the big toe, with a weaker spread to the tip of that toe and up to the front of the ankle and the lower shin.</source>
        <translation>Fußrücken am Ansatz der Großzehe, mit schwächerer Ausstrahlung zur Spitze dieser Zehe und hinauf zur Vorderseite des Sprunggelenks und zum unteren Schienbein.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Pain on top of the foot at the base of the big toe.</source>
        <translation>Schmerz auf dem Fußrücken am Ansatz der Großzehe.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Cramps that pull the big toe up.</source>
        <translation>Krämpfe, die die Großzehe hochziehen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Stubbing the toe, a trip, or kicking something hard.</source>
        <translation>Anstoßen der Zehe, ein Stolpern oder ein Tritt gegen etwas Hartes.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Running or hill walking more than you are used to.</source>
        <translation>Mehr Laufen oder Bergwandern, als Sie gewohnt sind.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Curling the toe under and stretching the top of the foot.</source>
        <translation>Die Zehe nach unten einrollen und den Fußrücken dehnen.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Looser laces.</source>
        <translation>Lockerere Schnürsenkel.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>A weak big toe with pain from the outer thigh or leg speaks for the nerve root.</source>
        <translation>Eine schwache Großzehe mit Schmerz von der Außenseite des Ober- oder Unterschenkels spricht für die Nervenwurzel.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <location filename="muscles/tibialis_anterior"/>
        <source>A big toe that became red, hot and fiercely sore within a day.</source>
        <translation>Eine Großzehe, die innerhalb eines Tages rot, heiß und heftig schmerzhaft wurde.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Tingling between the first two toes or on top of the foot, with a foot that slaps.</source>
        <translation>Kribbeln zwischen den ersten beiden Zehen oder auf dem Fußrücken, mit einem Fuß, der aufklatscht.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>Wear shoes with room for the big toe.</source>
        <translation>Tragen Sie Schuhe, in denen die Großzehe Platz hat.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>Rubbing on the edge of the shin bone.</source>
        <translation>Reiben auf der Kante des Schienbeins.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <source>The big toe or the foot cannot be lifted as well as on the other side.</source>
        <translation>Die Großzehe oder der Fuß lässt sich nicht so gut heben wie auf der anderen Seite.</translation>
    </message>
    <message>
        <location filename="muscles/extensor_hallucis_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>A red, hot and swollen toe, today; with fever, now.</source>
        <translation>Eine rote, heiße und geschwollene Zehe: heute; mit Fieber: sofort.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>External oblique</source>
        <translation>Obliquus externus abdominis</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>side belly muscle</source>
        <translation>seitlicher Bauchmuskel</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>outer slanting belly muscle</source>
        <translation>äußerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>waist muscle</source>
        <translation>Taillenmuskel</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>This broad, flat muscle runs slantwise from your lower ribs down to the front of your hip and your belly. It turns and bends your trunk, and it tightens when you cough. When it is sore, the pain may be felt below the ribs like heartburn, or low in the belly and the groin. Throwing, twisting with a load and long coughing can bring it on. New belly pain should always be seen by a doctor first.</source>
        <translation>Dieser breite, flache Muskel verläuft schräg von Ihren unteren Rippen hinab zur Vorderseite Ihrer Hüfte und zum Bauch. Er dreht und beugt den Rumpf und spannt sich an, wenn Sie husten. Ist er empfindlich, kann der Schmerz unterhalb der Rippen wie Sodbrennen zu spüren sein oder unten im Bauch und in der Leiste. Werfen, Verdrehen mit einer Last und langes Husten können das auslösen. Neuer Bauchschmerz sollte immer zuerst ärztlich angesehen werden.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>The outermost of the three flat muscles of the belly wall, from the lower ribs to the rim of the pelvis and the midline.</source>
        <translation>Der äußerste der drei flachen Muskeln der Bauchwand, von den unteren Rippen bis zum Beckenrand und zur Mittellinie.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Outer faces of the lower eight ribs.</source>
        <translation>Außenflächen der unteren acht Rippen.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Outer lip of the front half of the iliac crest, the inguinal ligament to the pubic tubercle, and the linea alba.</source>
        <translation>Äußere Lippe der vorderen Hälfte des Beckenkamms, Leistenband bis zum Tuberculum pubicum und die Linea alba.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>lower intercostal and subcostal nerves</source>
        <translation>untere Interkostalnerven und Nervus subcostalis</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Turns the trunk to the other side.</source>
        <translation>Dreht den Rumpf zur anderen Seite.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/internal_oblique"/>
        <source>Bends the trunk forwards and to its own side.</source>
        <translation>Beugt den Rumpf nach vorn und zur eigenen Seite.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Raises the pressure in the belly and steadies the trunk.</source>
        <translation>Erhöht den Druck im Bauch und stabilisiert den Rumpf.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Lie on your back and lift one shoulder towards the other knee. The side of the belly below the ribs hardens under a flat hand.</source>
        <translation>Legen Sie sich auf den Rücken und heben Sie eine Schulter in Richtung des anderen Knies. Die Seite des Bauchs unterhalb der Rippen wird unter der flachen Hand hart.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Its rear edge is free and can be pinched at the waist, between the last rib and the rim of the pelvis.</source>
        <translation>Sein hinterer Rand ist frei und lässt sich an der Taille greifen, zwischen der letzten Rippe und dem Beckenrand.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Pinch a fold of the side of the waist between thumb and fingers and roll it. A sore band that brings on the known pain fits; then lift your head and see whether it stays sore.</source>
        <translation>Greifen Sie seitlich an der Taille eine Falte zwischen Daumen und Finger und rollen Sie sie. Ein empfindlicher Strang, der den bekannten Schmerz auslöst, passt; heben Sie dann den Kopf und achten Sie darauf, ob er empfindlich bleibt.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Upper front point, over the ribs</source>
        <translation>Oberer vorderer Punkt, über den Rippen</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Where the muscle covers the lower ribs at the front, near their edge.</source>
        <translation>Wo der Muskel vorn die unteren Rippen bedeckt, nahe ihrem Rand.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>The pit of the stomach and below the ribs, felt like heartburn, at times up over the lower chest.</source>
        <translation>Die Magengrube und unterhalb der Rippen, wie Sodbrennen zu spüren, mitunter hinauf über den unteren Brustkorb.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Heartburn mostly comes from the gullet or the stomach.</source>
        <translation>Sodbrennen kommt meist von der Speiseröhre oder vom Magen.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Lower side point, above the groin</source>
        <translation>Unterer seitlicher Punkt, oberhalb der Leiste</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Low in the side wall of the belly, just above the front of the hip bone and the outer end of the groin crease.</source>
        <translation>Weit unten in der seitlichen Bauchwand, knapp oberhalb der Vorderseite des Beckenknochens und des äußeren Endes der Leistenfalte.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Along the groin to the testicle or the labia, fanning out over the lower belly.</source>
        <translation>Entlang der Leiste zum Hoden oder zu den Schamlippen, über den Unterbauch aufgefächert.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Rear point, at the tip of the last rib</source>
        <translation>Hinterer Punkt, an der Spitze der letzten Rippe</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>At the rear edge, at or just below the tip of rib 12, on one or both sides.</source>
        <translation>Am hinteren Rand, an der Spitze der Rippe 12 oder knapp darunter, auf einer oder beiden Seiten.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>The side of the waist, at times with belching and pain in the upper belly.</source>
        <translation>Die Seite der Taille, mitunter mit Aufstoßen und Schmerz im Oberbauch.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Known as the belch button; the books disagree whether it lies in this muscle, in transversus or in the fascia.</source>
        <translation>Als Rülpsknopf („belch button“) bekannt; die Bücher sind uneins, ob er in diesem Muskel, im Transversus oder in der Faszie liegt.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>An ache in the side of the belly, below the ribs or in the groin.</source>
        <translation>Ein dumpfer Schmerz an der Seite des Bauchs, unterhalb der Rippen oder in der Leiste.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Pain in a testicle or the labia without anything to find there.</source>
        <translation>Schmerz in einem Hoden oder den Schamlippen, ohne dass dort etwas zu finden ist.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Pain there needs a doctor's look first.</source>
        <translation>Schmerz dort braucht zuerst einen ärztlichen Blick.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Belching, heartburn or sickness along with a sore wall.</source>
        <translation>Aufstoßen, Sodbrennen oder Übelkeit zusammen mit einer empfindlichen Bauchwand.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Clinical tradition; look for an illness of the organs first.</source>
        <translation>Klinische Überlieferung; suchen Sie zuerst nach einer Erkrankung der Organe.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Turning in bed, throwing and coughing hurt.</source>
        <translation>Umdrehen im Bett, Werfen und Husten tun weh.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Throwing, bowling, golf, and lifting with a turn.</source>
        <translation>Werfen, Bowling, Golf und Heben mit Drehung.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/rectus_abdominis"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>Long or hard coughing.</source>
        <translation>Langes oder starkes Husten.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Sitting slumped or twisted for long.</source>
        <translation>Langes zusammengesunkenes oder verdrehtes Sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>An illness inside the belly.</source>
        <translation>Eine Erkrankung im Bauchraum.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>A blow to the side.</source>
        <translation>Ein Schlag in die Seite.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Lying with the knees up or on the other side, well supported.</source>
        <translation>Liegen mit angezogenen Knien oder auf der anderen Seite, gut gestützt.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Holding the side while you cough.</source>
        <translation>Die Seite halten, während Sie husten.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/iliocostalis_thoracis"/>
        <location filename="muscles/latissimus_dorsi"/>
        <location filename="muscles/psoas_major"/>
        <source>Waves of pain from the flank to the groin, no position helps, blood in the urine.</source>
        <translation>Schmerzwellen von der Flanke zur Leiste, keine Haltung hilft, Blut im Urin.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Pain that comes with meals or wakes you at night; black stools or yellow skin.</source>
        <translation>Schmerz, der mit den Mahlzeiten kommt oder Sie nachts weckt; schwarzer Stuhl oder gelbe Haut.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>On the right, pain that moves to the lower belly, with fever and sickness. Get help now.</source>
        <translation>Rechts: Schmerz, der in den Unterbauch wandert, mit Fieber und Übelkeit. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Pain that follows the monthly cycle, the bowel or the bladder. Sudden pain in a testicle is an emergency.</source>
        <translation>Schmerz, der sich nach Monatszyklus, Darm oder Blase richtet. Plötzlicher Schmerz in einem Hoden ist ein Notfall.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/iliocostalis_thoracis"/>
        <location filename="muscles/latissimus_dorsi"/>
        <source>One rib is tender to the finger; breath and cough stab there.</source>
        <translation>Eine Rippe ist unter dem Finger druckempfindlich; Atmen und Husten stechen dort.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/rectus_abdominis"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>A spot no larger than a fingertip that hurts more when you lift your head.</source>
        <translation>Eine Stelle nicht größer als eine Fingerkuppe, die stärker schmerzt, wenn Sie den Kopf heben.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Turn with your feet, not only with your trunk, when you lift or carry.</source>
        <translation>Drehen Sie sich mit den Füßen, nicht nur mit dem Rumpf, wenn Sie heben oder tragen.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/rectus_abdominis"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>Deep belly pressure in pregnancy, after belly surgery, or with a hernia, a known aneurysm or belly pain that is new.</source>
        <translation>Tiefer Druck auf den Bauch in der Schwangerschaft, nach einer Bauchoperation oder bei einem Eingeweidebruch (Hernie), einem bekannten Aneurysma oder neuem Bauchschmerz.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>Sudden, severe pain in a testicle. Get help now.</source>
        <translation>Plötzlicher, heftiger Schmerz in einem Hoden. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/rectus_abdominis"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>Belly pain that is new, strong, or comes with fever, sickness, a hard belly or blood. Get help now.</source>
        <translation>Bauchschmerz, der neu oder stark ist oder mit Fieber, Übelkeit, hartem Bauch oder Blut einhergeht. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/rectus_abdominis"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>A lump in the belly wall or the groin.</source>
        <translation>Eine Vorwölbung in der Bauchwand oder der Leiste.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <location filename="muscles/gluteus_maximus"/>
        <location filename="muscles/gluteus_medius"/>
        <location filename="muscles/gluteus_minimus"/>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/iliocostalis_thoracis"/>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/latissimus_dorsi"/>
        <location filename="muscles/levator_ani_coccygeus"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/multifidus"/>
        <location filename="muscles/obturator_internus_gemelli"/>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/quadratus_femoris"/>
        <location filename="muscles/quadratus_lumborum"/>
        <location filename="muscles/rectus_abdominis"/>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <location filename="muscles/tensor_fasciae_latae"/>
        <location filename="muscles/transversus_abdominis"/>
        <location filename="muscles/vastus_intermedius"/>
        <location filename="muscles/vastus_lateralis"/>
        <location filename="muscles/vastus_medialis"/>
        <location filename="guide"/>
        <source>It gets worse, or is no better after a few days of care at home.</source>
        <translation>Es wird schlimmer oder ist nach einigen Tagen Behandlung zu Hause nicht besser.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>In 72 men with long pelvic pain, pressing this muscle brought on pain above the pubic bone, in the groin or in a testicle in at least four of five who had pain there. The upper and rear points rest on one school.</source>
        <translation>Bei 72 Männern mit lange bestehendem Beckenschmerz löste Druck auf diesen Muskel bei mindestens vier von fünf derer, die dort Schmerz hatten, Schmerz oberhalb des Schambeins, in der Leiste oder in einem Hoden aus. Der obere und der hintere Punkt stützen sich auf eine einzige Schule.</translation>
    </message>
    <message>
        <location filename="muscles/external_oblique"/>
        <source>The men were all under treatment in one clinic, and nobody was examined for comparison.</source>
        <translation>Die Männer waren alle in einer Klinik in Behandlung, und niemand wurde zum Vergleich untersucht.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Fibularis brevis</source>
        <translation>Fibularis brevis</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>short outer ankle muscle</source>
        <translation>kurzer Wadenbeinmuskel</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>lower outer leg muscle</source>
        <translation>unterer Muskel außen am Unterschenkel</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>This muscle lies on the lower half of the outer leg, under its longer neighbour. Its tendon passes behind the outer ankle bone to the outer edge of the foot. It turns the sole out and steadies the ankle. When it is sore you feel it behind and below the outer ankle bone and along the outer edge of the foot. A sprained ankle is the usual start, and the ankle may feel weak afterwards.</source>
        <translation>Dieser Muskel liegt an der unteren Hälfte der Außenseite des Unterschenkels, unter seinem längeren Nachbarn. Seine Sehne zieht hinter dem Außenknöchel zum äußeren Fußrand. Er dreht die Fußsohle nach außen und stabilisiert das Sprunggelenk. Ist er empfindlich, spüren Sie das hinter und unter dem Außenknöchel und entlang des äußeren Fußrands. Meist beginnt es mit einem verstauchten Sprunggelenk, und das Gelenk kann sich danach schwach anfühlen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Outer side of the leg in its lower two thirds, under fibularis longus. Behind the outer ankle bone its tendon lies next to the bone.</source>
        <translation>Außenseite des Unterschenkels in den unteren zwei Dritteln, unter dem Fibularis longus. Hinter dem Außenknöchel liegt seine Sehne direkt am Knochen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Lower two thirds of the outer face of the fibula.</source>
        <translation>Untere zwei Drittel der Außenfläche des Wadenbeins.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Knob at the base of the fifth metatarsal, at the outer edge of the foot.</source>
        <translation>Höcker an der Basis des fünften Mittelfußknochens, am äußeren Fußrand.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <source>superficial fibular nerve</source>
        <translation>Nervus fibularis superficialis</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/fibularis_tertius"/>
        <source>Turns the sole outwards (eversion).</source>
        <translation>Dreht die Fußsohle nach außen (Eversion).</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>Helps to point the foot down.</source>
        <translation>Hilft, den Fuß nach unten zu strecken.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Guards the ankle against turning in.</source>
        <translation>Schützt das Sprunggelenk vor dem Umknicken nach innen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Turn the sole outwards. Below the belly of fibularis longus, on both sides of its tendon and close to the fibula, the flesh that hardens is this muscle.</source>
        <translation>Drehen Sie die Fußsohle nach außen. Unterhalb des Muskelbauchs des Fibularis longus, beidseits seiner Sehne und nahe am Wadenbein, ist das Muskelfleisch, das hart wird, dieser Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>The sore place lies near the border of the middle and the lower third of the leg.</source>
        <translation>Die empfindliche Stelle liegt nahe der Grenze zwischen mittlerem und unterem Drittel des Unterschenkels.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Turn the sole out against your hand. Pain that you know behind the outer ankle bone is worth noting.</source>
        <translation>Drehen Sie die Fußsohle gegen Ihre Hand nach außen. Ein Schmerz hinter dem Außenknöchel, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_tertius"/>
        <source>Stand on one leg for half a minute and compare how far both ankles wobble.</source>
        <translation>Stehen Sie eine halbe Minute auf einem Bein und vergleichen Sie, wie stark beide Sprunggelenke wackeln.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Lower outer leg</source>
        <translation>Unten außen am Unterschenkel</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Near the border of the middle and the lower third of the outer leg, beside the tendon of fibularis longus.</source>
        <translation>Nahe der Grenze zwischen mittlerem und unterem Drittel außen am Unterschenkel, neben der Sehne des Fibularis longus.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Over, behind and below the outer ankle bone, with a weaker spread along the outer edge of the foot.</source>
        <translation>Über, hinter und unter dem Außenknöchel, mit schwächerer Ausstrahlung entlang des äußeren Fußrands.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Travell and Simons draw fibularis longus and brevis as one pattern; it is given to both here.</source>
        <translation>Travell und Simons zeichnen Fibularis longus und brevis als ein Muster; hier ist es beiden zugeordnet.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Pain behind and below the outer ankle bone, at times along the outer edge of the foot.</source>
        <translation>Schmerz hinter und unter dem Außenknöchel, mitunter entlang des äußeren Fußrands.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/fibularis_tertius"/>
        <source>A weak ankle that turns over again and again.</source>
        <translation>Ein schwaches Sprunggelenk, das immer wieder umknickt.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/fibularis_tertius"/>
        <source>A sprained ankle, or weeks in a cast.</source>
        <translation>Ein verstauchtes Sprunggelenk oder Wochen im Gips.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>High heels, and running on sloping ground.</source>
        <translation>Hohe Absätze und Laufen auf schrägem Boden.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <source>Tight elastic sock tops.</source>
        <translation>Enge, elastische Sockenbündchen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <source>Support for the ankle and flat shoes.</source>
        <translation>Eine Stütze für das Sprunggelenk und flache Schuhe.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>The foot turned in, with swelling and a bruise in front of and below the outer ankle bone. The knob at the outer edge of the foot can break in the same twist.</source>
        <translation>Der Fuß ist nach innen umgeknickt, mit Schwellung und Bluterguss vor und unter dem Außenknöchel. Der Höcker am äußeren Fußrand kann bei derselben Verdrehung brechen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Tingling on the outer leg and top of the foot, and a foot that slaps.</source>
        <translation>Kribbeln außen am Unterschenkel und auf dem Fußrücken und ein Fuß, der aufklatscht.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>The S1 root sends pain down the back of the whole leg to the outer edge of the foot, with numbness or a lost ankle reflex.</source>
        <translation>Die S1-Wurzel sendet Schmerz an der Rückseite des ganzen Beins hinab bis zum äußeren Fußrand, mit Taubheit oder fehlendem Achillessehnenreflex.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>The tendon above the heel is tender when pinched, further back than this muscle.</source>
        <translation>Die Sehne oberhalb der Ferse ist beim Kneifen druckempfindlich, weiter hinten als dieser Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_tertius"/>
        <source>Train balance after a sprain, for some months.</source>
        <translation>Trainieren Sie nach einer Verstauchung einige Monate lang das Gleichgewicht.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <location filename="muscles/fibularis_longus"/>
        <source>Wear flat shoes with a broad heel while the ankle is weak.</source>
        <translation>Tragen Sie flache Schuhe mit breitem Absatz, solange das Sprunggelenk schwach ist.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>After a twist you cannot take four steps, or the ankle bone or the knob at the outer edge of the foot is tender to touch.</source>
        <translation>Nach einer Verdrehung können Sie keine vier Schritte gehen, oder der Knöchel oder der Höcker am äußeren Fußrand ist bei Berührung empfindlich.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>A tendon that snaps over the outer ankle bone.</source>
        <translation>Eine Sehne, die über den Außenknöchel springt.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_brevis"/>
        <source>Described alike by several texts, most of which do not separate it from fibularis longus. No study of its points in patients was found.</source>
        <translation>Von mehreren Texten gleich beschrieben, die ihn meist nicht vom Fibularis longus trennen. Eine Studie zu seinen Punkten bei Patienten wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Fibularis longus</source>
        <translation>Fibularis longus</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>outer leg muscle</source>
        <translation>Muskel außen am Unterschenkel</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>long outer ankle muscle</source>
        <translation>langer Wadenbeinmuskel</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>This muscle runs down the outer side of your leg. Its tendon passes behind the outer ankle bone and under the foot to the base of the big toe. It turns the sole out, helps to point the foot and holds up the arch. When it is sore you feel it round the outer ankle bone. The ankle feels weak and may turn over again and again. A sprain, high heels, crossed legs or tight socks can bring it on.</source>
        <translation>Dieser Muskel zieht an der Außenseite Ihres Unterschenkels hinab. Seine Sehne läuft hinter dem Außenknöchel und unter dem Fuß zum Ansatz der Großzehe. Er dreht die Fußsohle nach außen, hilft, den Fuß nach unten zu strecken, und hält das Fußgewölbe hoch. Ist er empfindlich, spüren Sie das rund um den Außenknöchel. Das Sprunggelenk fühlt sich schwach an und kann immer wieder umknicken. Eine Verstauchung, hohe Absätze, gekreuzte Beine oder enge Socken können das auslösen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Outer side of the leg, just under the skin, over fibularis brevis. The common fibular nerve runs round the neck of the fibula beneath its upper end.</source>
        <translation>Außenseite des Unterschenkels, direkt unter der Haut, über dem Fibularis brevis. Der Nervus fibularis communis läuft unter seinem oberen Ende um den Wadenbeinhals.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Head and upper two thirds of the outer face of the fibula.</source>
        <translation>Kopf und obere zwei Drittel der Außenfläche des Wadenbeins.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Under side of the base of the first metatarsal and of the medial cuneiform, after crossing the sole.</source>
        <translation>Unterseite der Basis des ersten Mittelfußknochens und des inneren Keilbeins, nachdem er die Fußsohle gekreuzt hat.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Holds up the arch and presses the ball of the big toe to the ground.</source>
        <translation>Hält das Fußgewölbe hoch und drückt den Großzehenballen auf den Boden.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Turn the sole outwards. The flesh that hardens below the bony knob of the outer knee is this muscle, and its tendon shows behind the outer ankle bone.</source>
        <translation>Drehen Sie die Fußsohle nach außen. Das Muskelfleisch, das unterhalb des Knochenhöckers außen am Knie hart wird, ist dieser Muskel, und seine Sehne zeigt sich hinter dem Außenknöchel.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>The sore place lies two to four centimetres below the head of the fibula, over the bone. Press lightly; the nerve is near.</source>
        <translation>Die empfindliche Stelle liegt zwei bis vier Zentimeter unterhalb des Wadenbeinkopfes, über dem Knochen. Drücken Sie leicht; der Nerv ist nah.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Turn the sole out against your hand. Pain that you know at the outer ankle is worth noting.</source>
        <translation>Drehen Sie die Fußsohle gegen Ihre Hand nach außen. Ein Schmerz außen am Sprunggelenk, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Stand on one leg for half a minute. An ankle that wobbles far more than the other speaks for these muscles, or for loose bands after a sprain.</source>
        <translation>Stehen Sie eine halbe Minute auf einem Bein. Ein Sprunggelenk, das viel stärker wackelt als das andere, spricht für diese Muskeln oder für lockere Bänder nach einer Verstauchung.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Point below the outer knee</source>
        <translation>Punkt unterhalb der Außenseite des Knies</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Two to four centimetres below the head of the fibula, over the shaft.</source>
        <translation>Zwei bis vier Zentimeter unterhalb des Wadenbeinkopfes, über dem Schaft.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Over, behind and below the outer ankle bone, with a weaker spread to the middle of the outer leg and along the outer edge of the foot.</source>
        <translation>Über, hinter und unter dem Außenknöchel, mit schwächerer Ausstrahlung zur Mitte der Außenseite des Unterschenkels und entlang des äußeren Fußrands.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Pain and tenderness round the outer ankle bone.</source>
        <translation>Schmerz und Druckempfindlichkeit rund um den Außenknöchel.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>High heels, and sitting with crossed legs.</source>
        <translation>Hohe Absätze und Sitzen mit gekreuzten Beinen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>A short first or long second foot bone, on which the foot rocks.</source>
        <translation>Ein kurzer erster oder langer zweiter Mittelfußknochen, auf dem der Fuß kippelt.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/gluteus_maximus"/>
        <location filename="muscles/gluteus_medius"/>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/pectineus"/>
        <location filename="muscles/piriformis"/>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/quadratus_lumborum"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <location filename="muscles/soleus"/>
        <source>Put forward by Travell and Simons; how much such differences matter for pain is doubtful.</source>
        <translation>Von Travell und Simons vorgebracht; wie viel solche Unterschiede für den Schmerz ausmachen, ist zweifelhaft.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>The foot turned in, with swelling and a bruise in front of and below the outer ankle bone.</source>
        <translation>Der Fuß ist nach innen umgeknickt, mit Schwellung und Bluterguss vor und unter dem Außenknöchel.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Tingling on the outer leg and top of the foot, and a foot that slaps. This muscle can itself press on the nerve.</source>
        <translation>Kribbeln außen am Unterschenkel und auf dem Fußrücken und ein Fuß, der aufklatscht. Dieser Muskel kann selbst auf den Nerv drücken.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>A tight, bursting leg with running. After an injury, pain that grows and a tense leg need help now.</source>
        <translation>Ein gespanntes, berstendes Gefühl im Unterschenkel beim Laufen. Nach einer Verletzung brauchen zunehmender Schmerz und ein praller Unterschenkel sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Do not cross your legs, and loosen sock tops.</source>
        <translation>Kreuzen Sie die Beine nicht und lockern Sie die Sockenbündchen.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Pressing on or just below the bony knob of the outer knee, where the nerve runs.</source>
        <translation>Drücken auf den Knochenhöcker außen am Knie oder knapp darunter, wo der Nerv verläuft.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <location filename="muscles/fibularis_tertius"/>
        <source>After a twist you cannot take four steps, or the ankle bone itself is tender to touch.</source>
        <translation>Nach einer Verdrehung können Sie keine vier Schritte gehen, oder der Knöchel selbst ist bei Berührung empfindlich.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>The ankle keeps giving way.</source>
        <translation>Das Sprunggelenk knickt immer wieder weg.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_longus"/>
        <source>Described alike by three texts. No study of this muscle's points in patients was found.</source>
        <translation>Von drei Texten gleich beschrieben. Eine Studie zu Punkten dieses Muskels bei Patienten wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Fibularis tertius</source>
        <translation>Fibularis tertius</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>third outer ankle muscle</source>
        <translation>dritter Wadenbeinmuskel</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>muscle in front of the outer ankle</source>
        <translation>Muskel vor dem Außenknöchel</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>This small muscle lies low on the outer front of the leg, just above the ankle. It lifts the outer edge of the foot. Some people do not have it. When it is sore you feel it in front of the outer ankle bone, and more weakly at the outer side of the heel. A sprained ankle is the usual start.</source>
        <translation>Dieser kleine Muskel liegt weit unten vorn außen am Unterschenkel, knapp oberhalb des Sprunggelenks. Er hebt den äußeren Fußrand. Manche Menschen haben ihn nicht. Ist er empfindlich, spüren Sie das vor dem Außenknöchel und schwächer an der Außenseite der Ferse. Meist beginnt es mit einem verstauchten Sprunggelenk.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Lower outer front of the leg, beside and often joined to extensor digitorum longus. About one person in ten lacks it.</source>
        <translation>Unten vorn außen am Unterschenkel, neben dem Extensor digitorum longus und oft mit ihm verbunden. Etwa einer von zehn Menschen hat ihn nicht.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Lower third of the front of the fibula and the membrane beside it.</source>
        <translation>Unteres Drittel der Wadenbeinvorderseite und die Membran daneben.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Top of the base of the fifth metatarsal.</source>
        <translation>Oberseite der Basis des fünften Mittelfußknochens.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <location filename="muscles/tibialis_anterior"/>
        <source>Lifts the foot (dorsiflexion).</source>
        <translation>Hebt den Fuß (Dorsalextension).</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Lift the outer edge of the foot. Its tendon shows in front of the outer ankle bone, outside those of the toes, and the flesh lies a few centimetres above.</source>
        <translation>Heben Sie den äußeren Fußrand. Seine Sehne zeigt sich vor dem Außenknöchel, außen neben denen der Zehen, und das Muskelfleisch liegt einige Zentimeter darüber.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Press a few centimetres above and in front of the outer ankle bone. A spot that brings on the pain you know is worth noting.</source>
        <translation>Drücken Sie einige Zentimeter oberhalb und vor dem Außenknöchel. Eine Stelle, die den Schmerz auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Above the front of the outer ankle</source>
        <translation>Oberhalb der Vorderseite des äußeren Sprunggelenks</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Lower front of the outer leg, a few centimetres above the ankle.</source>
        <translation>Unten vorn außen am Unterschenkel, einige Zentimeter oberhalb des Sprunggelenks.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>In front of the outer ankle bone, with a weaker spread behind it down to the outer side of the heel, and on to the top of the foot.</source>
        <translation>Vor dem Außenknöchel, mit schwächerer Ausstrahlung hinter ihm hinab zur Außenseite der Ferse und weiter auf den Fußrücken.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>The spread to the top of the foot is named by later texts and not by Travell and Simons.</source>
        <translation>Die Ausstrahlung auf den Fußrücken nennen spätere Texte, nicht aber Travell und Simons.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Pain in front of the outer ankle bone.</source>
        <translation>Schmerz vor dem Außenknöchel.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Walking and running on rough or sloping ground.</source>
        <translation>Gehen und Laufen auf unebenem oder schrägem Boden.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Support for the ankle and level ground.</source>
        <translation>Eine Stütze für das Sprunggelenk und ebener Boden.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>The foot turned in, with swelling just in this place. The front band of the outer ankle tears first.</source>
        <translation>Der Fuß ist nach innen umgeknickt, mit Schwellung genau an dieser Stelle. Das vordere Band außen am Sprunggelenk reißt zuerst.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Tingling on top of the foot; a skin nerve passes through the fascia close to this muscle.</source>
        <translation>Kribbeln auf dem Fußrücken; ein Hautnerv tritt nahe an diesem Muskel durch die Faszie.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>The ankle stays swollen or keeps giving way.</source>
        <translation>Das Sprunggelenk bleibt geschwollen oder knickt immer wieder weg.</translation>
    </message>
    <message>
        <location filename="muscles/fibularis_tertius"/>
        <source>Described alike by several texts. The muscle varies and is not always there; no study of its points was found.</source>
        <translation>Von mehreren Texten gleich beschrieben. Der Muskel ist verschieden ausgebildet und nicht immer vorhanden; eine Studie zu seinen Punkten wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Flexor digitorum longus</source>
        <translation>Flexor digitorum longus</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>FDL</source>
        <translation>FDL</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>toe-curling muscle</source>
        <translation>Muskel zum Krallen der Zehen</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>long toe bender</source>
        <translation>langer Zehenbeuger</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>This muscle lies deep in the calf behind the shin bone. Its tendon passes behind the inner ankle bone and splits in the sole to the four small toes. It curls the toes and helps you to push off and to keep your balance. When it is sore you feel it under the front of the foot, just behind the small toes. It may spread to the toes and the inner ankle. Walking hurts, and the toes may cramp. Running on sand or in worn shoes can bring it on.</source>
        <translation>Dieser Muskel liegt tief in der Wade hinter dem Schienbein. Seine Sehne läuft hinter dem Innenknöchel und teilt sich in der Fußsohle zu den vier kleinen Zehen auf. Er krümmt die Zehen und hilft Ihnen, sich abzustoßen und das Gleichgewicht zu halten. Ist er empfindlich, spüren Sie das unter dem Vorfuß, knapp hinter den kleinen Zehen. Es kann in die Zehen und zur Innenseite des Sprunggelenks ausstrahlen. Gehen tut weh, und die Zehen können krampfen. Laufen auf Sand oder in abgetragenen Schuhen kann das auslösen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Deep on the inner side of the calf, behind the tibia and under soleus.</source>
        <translation>Tief an der Innenseite der Wade, hinter der Tibia und unter dem Soleus.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Back of the tibia below the soleal line.</source>
        <translation>Rückseite der Tibia unterhalb der Linea musculi solei.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Bases of the end bones of the four small toes, on the under side.</source>
        <translation>Basen der Endglieder der vier kleinen Zehen, an der Unterseite.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/plantaris"/>
        <location filename="muscles/popliteus"/>
        <location filename="muscles/soleus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>tibial nerve</source>
        <translation>Nervus tibialis</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Some texts leave out L5, others S2.</source>
        <translation>Manche Texte lassen L5 weg, andere S2.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Curls the four small toes.</source>
        <translation>Krümmt die vier kleinen Zehen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Helps to point the foot and to turn the sole inwards.</source>
        <translation>Hilft, den Fuß nach unten zu strecken und die Fußsohle nach innen zu drehen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Helps to hold up the arch and to keep the balance.</source>
        <translation>Hilft, das Fußgewölbe hochzuhalten und das Gleichgewicht zu wahren.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Sit with the knee bent and push the relaxed calf backwards. Press behind the inner edge of the shin bone in the upper half of the leg, towards the outer side, while you curl the small toes.</source>
        <translation>Setzen Sie sich mit gebeugtem Knie hin und schieben Sie die entspannte Wade nach hinten. Drücken Sie in der oberen Hälfte des Unterschenkels hinter die Innenkante des Schienbeins, zur Außenseite hin, während Sie die kleinen Zehen krümmen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Press behind the inner edge of the shin bone a little above the middle of the leg. A spot that brings on the pain you know under the front of the foot is worth noting.</source>
        <translation>Drücken Sie etwas oberhalb der Mitte des Unterschenkels hinter die Innenkante des Schienbeins. Eine Stelle, die den Schmerz unter dem Vorfuß auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Pull the toes back with your hand and compare both sides. A tight pull in the sole and calf fits this muscle and the sole itself.</source>
        <translation>Ziehen Sie die Zehen mit der Hand nach hinten und vergleichen Sie beide Seiten. Ein straffes Ziehen in Fußsohle und Wade passt zu diesem Muskel und zur Fußsohle selbst.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Behind the shin bone</source>
        <translation>Hinter dem Schienbein</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Upper half of the leg, behind the inner edge of the tibia.</source>
        <translation>Obere Hälfte des Unterschenkels, hinter der Innenkante der Tibia.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Under the middle of the front of the foot behind the small toes, with a weaker spread into those toes and at times to the inner ankle and lower calf.</source>
        <translation>Unter der Mitte des Vorfußes hinter den kleinen Zehen, mit schwächerer Ausstrahlung in diese Zehen und mitunter zur Innenseite des Sprunggelenks und zur unteren Wade.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Pain under the front of the foot when walking.</source>
        <translation>Schmerz unter dem Vorfuß beim Gehen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Cramps of the toes, more often from the small muscles of the foot.</source>
        <translation>Krämpfe der Zehen, häufiger von den kleinen Fußmuskeln.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Insoles for the sore sole feel too hard.</source>
        <translation>Einlagen für die empfindliche Fußsohle fühlen sich zu hart an.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Running on sand or uneven ground, where the toes grip.</source>
        <translation>Laufen auf Sand oder unebenem Boden, wo die Zehen greifen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Worn or stiff shoes, and a foot that rolls in far.</source>
        <translation>Abgetragene oder steife Schuhe und ein Fuß, der weit nach innen rollt.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>How much the roll of the foot matters for pain is debated.</source>
        <translation>Wie viel das Abrollen des Fußes nach innen für den Schmerz ausmacht, ist umstritten.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Sandals that the toes have to hold.</source>
        <translation>Sandalen, die die Zehen festhalten müssen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Shoes with a soft, flexible sole on level ground.</source>
        <translation>Schuhe mit weicher, biegsamer Sohle auf ebenem Boden.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Like walking on a pebble; squeezing the front of the foot brings it on.</source>
        <translation>Wie Gehen auf einem Kieselstein; Zusammendrücken des Vorfußes löst es aus.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/soleus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>The first steps of the morning hurt under the front of the heel.</source>
        <translation>Die ersten Schritte am Morgen schmerzen unter dem vorderen Teil der Ferse.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>Burning or tingling in the sole; tapping behind the inner ankle bone sends it there.</source>
        <translation>Brennen oder Kribbeln in der Fußsohle; Klopfen hinter dem Innenknöchel sendet es dorthin.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>Tender along the inner edge of the shin bone over five centimetres or more, with running.</source>
        <translation>Druckempfindlich entlang der Innenkante des Schienbeins über fünf Zentimeter oder mehr, beim Laufen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/soleus"/>
        <location filename="muscles/tibialis_anterior"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>One very tender spot on the shin bone, worse when hopping.</source>
        <translation>Eine sehr druckempfindliche Stelle am Schienbein, schlimmer beim Hüpfen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/plantaris"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>One calf swollen, warm and tender. Be seen the same day; no massage.</source>
        <translation>Eine Wade geschwollen, warm und druckempfindlich. Lassen Sie es am selben Tag ärztlich ansehen; keine Massage.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Replace worn shoes, and do not wear loose sandals for long walks.</source>
        <translation>Ersetzen Sie abgetragene Schuhe und tragen Sie auf langen Wegen keine losen Sandalen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>Numb or burning feet, above all with diabetes.</source>
        <translation>Taube oder brennende Füße, vor allem bei Diabetes.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <source>One of the foot bones is tender and swollen after more running than usual. It can be a stress fracture.</source>
        <translation>Einer der Fußknochen ist druckempfindlich und geschwollen, nachdem Sie mehr gelaufen sind als sonst. Es kann ein Ermüdungsbruch sein.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_digitorum_longus"/>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>One calf is swollen, warm, red or tender. Be seen the same day.</source>
        <translation>Eine Wade ist geschwollen, warm, rot oder druckempfindlich. Lassen Sie es am selben Tag ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Flexor hallucis longus</source>
        <translation>Flexor hallucis longus</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>FHL</source>
        <translation>FHL</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>big-toe curling muscle</source>
        <translation>Muskel zum Krallen der Großzehe</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>long big toe bender</source>
        <translation>langer Großzehenbeuger</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>This strong muscle lies deep in the outer half of the calf. Its tendon runs behind the ankle and under the foot to the big toe. It gives the last push when you step off, and dancers use it to stand on their toes. When it is sore you feel it under the big toe and the ball behind it. Walking and running hurt there. A big toe that is suddenly red and hot is not this muscle, so have that looked at the same day.</source>
        <translation>Dieser kräftige Muskel liegt tief in der äußeren Hälfte der Wade. Seine Sehne läuft hinter dem Sprunggelenk und unter dem Fuß zur Großzehe. Er gibt den letzten Schub, wenn Sie sich beim Schritt abstoßen, und Tänzer brauchen ihn, um auf den Zehenspitzen zu stehen. Ist er empfindlich, spüren Sie das unter der Großzehe und dem Ballen dahinter. Gehen und Laufen tun dort weh. Eine Großzehe, die plötzlich rot und heiß ist, ist nicht dieser Muskel; lassen Sie das also am selben Tag ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Deep on the outer side of the calf, behind the fibula and under soleus. Its tendon lies in grooves of the talus and the heel bone.</source>
        <translation>Tief an der Außenseite der Wade, hinter dem Wadenbein und unter dem Soleus. Seine Sehne liegt in Rinnen des Sprungbeins und des Fersenbeins.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Lower two thirds of the back of the fibula and the membrane between the leg bones.</source>
        <translation>Untere zwei Drittel der Rückseite des Wadenbeins und die Membran zwischen den Unterschenkelknochen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Base of the end bone of the big toe, on the under side.</source>
        <translation>Basis des Endglieds der Großzehe, an der Unterseite.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Bends the big toe and presses it to the ground at push-off.</source>
        <translation>Beugt die Großzehe und drückt sie beim Abstoßen auf den Boden.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Helps to hold up the inner arch.</source>
        <translation>Hilft, das innere Fußgewölbe hochzuhalten.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Bend the big toe against a finger and press through the Achilles tendon's outer edge, deep on the back of the fibula, at the border of its middle and lower third.</source>
        <translation>Beugen Sie die Großzehe gegen einen Finger und drücken Sie durch den Außenrand der Achillessehne tief auf die Rückseite des Wadenbeins, an der Grenze zwischen seinem mittleren und unteren Drittel.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Pull the big toe back with the foot held up, and then with the foot pointed. If it goes back much further with the foot pointed, the tendon is short or caught.</source>
        <translation>Ziehen Sie die Großzehe bei hochgehaltenem Fuß nach hinten, dann bei nach unten gestrecktem Fuß. Geht sie bei nach unten gestrecktem Fuß viel weiter zurück, ist die Sehne verkürzt oder hängt fest.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Press deep on the outer side of the lower calf while you bend the big toe. A spot that brings on the pain you know under the toe is worth noting.</source>
        <translation>Drücken Sie tief auf die Außenseite der unteren Wade, während Sie die Großzehe beugen. Eine Stelle, die den Schmerz unter der Zehe auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Deep in the lower outer calf</source>
        <translation>Tief in der unteren äußeren Wade</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Border of the middle and lower third of the calf, deep on the back of the fibula.</source>
        <translation>Grenze zwischen mittlerem und unterem Drittel der Wade, tief auf der Rückseite des Wadenbeins.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Under side of the big toe and the ball behind it, with a weaker spread a little way back along the sole.</source>
        <translation>Unterseite der Großzehe und der Ballen dahinter, mit schwächerer Ausstrahlung ein kleines Stück an der Fußsohle nach hinten.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Pain under the big toe and the ball of the foot when walking and pushing off.</source>
        <translation>Schmerz unter der Großzehe und dem Fußballen beim Gehen und Abstoßen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Cramps of the big toe.</source>
        <translation>Krämpfe der Großzehe.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Running on sand or uneven ground, jumping, and dancing on the toes.</source>
        <translation>Laufen auf Sand oder unebenem Boden, Springen und Tanzen auf den Zehenspitzen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Shoes with a soft sole that rolls well, on level ground.</source>
        <translation>Schuhe mit weicher Sohle, die gut abrollt, auf ebenem Boden.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>A big toe that became red, hot and fiercely sore within a day. Be seen today.</source>
        <translation>Eine Großzehe, die innerhalb eines Tages rot, heiß und heftig schmerzhaft wurde. Lassen Sie es heute ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Pain under the ball of the foot as if on a pebble. The two small bones under the big toe's joint can also be sore.</source>
        <translation>Schmerz unter dem Fußballen wie auf einem Kieselstein. Auch die zwei kleinen Knochen unter dem Großzehengelenk können empfindlich sein.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>For pain behind the ankle, the tendon itself is tender when pinched.</source>
        <translation>Bei Schmerz hinter dem Sprunggelenk ist die Sehne selbst beim Kneifen druckempfindlich.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/soleus"/>
        <source>Pain down the whole back of the leg with numbness, a weak push-off or a lost ankle reflex.</source>
        <translation>Schmerz an der ganzen Rückseite des Beins hinab mit Taubheit, schwachem Abstoßen oder fehlendem Achillessehnenreflex.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>Replace worn shoes; choose a sole that bends at the ball of the foot.</source>
        <translation>Ersetzen Sie abgetragene Schuhe; wählen Sie eine Sohle, die sich am Fußballen biegt.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/soleus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>Any massage of a calf that is swollen, warm or red.</source>
        <translation>Jede Massage einer Wade, die geschwollen, warm oder rot ist.</translation>
    </message>
    <message>
        <location filename="muscles/flexor_hallucis_longus"/>
        <source>The big toe catches, snaps or no longer bends.</source>
        <translation>Die Großzehe hakt, schnappt oder lässt sich nicht mehr beugen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Gastrocnemius</source>
        <translation>Gastrocnemius</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Gastroc</source>
        <translation>Gastroc</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>calf muscle</source>
        <translation>Wadenmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>two-headed calf muscle</source>
        <translation>zweiköpfiger Wadenmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>This is the large calf muscle that you can see. It has two heads that begin above the knee and join in the Achilles tendon at the heel. It lifts your heel when you walk, run and jump, and it helps to bend the knee. When it is sore you may feel it behind the knee, in the calf or in the arch of the foot. Cramps in the calf at night are common too. A calf that is swollen, warm and tender can be a clot and must be seen the same day.</source>
        <translation>Das ist der große Wadenmuskel, den Sie sehen können. Er hat zwei Köpfe, die oberhalb des Knies beginnen und sich in der Achillessehne an der Ferse vereinen. Er hebt Ihre Ferse, wenn Sie gehen, laufen und springen, und hilft, das Knie zu beugen. Ist er empfindlich, spüren Sie das vielleicht hinter dem Knie, in der Wade oder im Fußgewölbe. Auch nächtliche Wadenkrämpfe sind häufig. Eine Wade, die geschwollen, warm und druckempfindlich ist, kann ein Blutgerinnsel bedeuten und muss am selben Tag ärztlich angesehen werden.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>The outermost muscle of the calf. Its two heads frame the lower half of the hollow of the knee and end in the middle of the leg in the broad tendon they share with soleus.</source>
        <translation>Der oberflächlichste Muskel der Wade. Seine zwei Köpfe rahmen die untere Hälfte der Kniekehle ein und enden in der Mitte des Unterschenkels in der breiten Sehne, die sie mit dem Soleus teilen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Back of the femur above the inner (medial head) and the outer condyle (lateral head), and the capsule of the knee.</source>
        <translation>Rückseite des Femurs oberhalb des inneren (medialer Kopf) und des äußeren Kondylus (lateraler Kopf) und die Kniegelenkkapsel.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/soleus"/>
        <source>By the Achilles tendon to the back of the heel bone.</source>
        <translation>Mit der Achillessehne an der Rückseite des Fersenbeins.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Points the foot down and lifts the heel, most of all with the knee straight.</source>
        <translation>Streckt den Fuß nach unten und hebt die Ferse, am stärksten bei gestrecktem Knie.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Helps to bend the knee.</source>
        <translation>Hilft, das Knie zu beugen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Brakes the shin as it moves over the foot in walking.</source>
        <translation>Bremst das Schienbein, wenn es sich beim Gehen über den Fuß bewegt.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Rise on your toes. The two bellies stand out in the upper half of the calf; the inner one is larger and reaches lower.</source>
        <translation>Stellen Sie sich auf die Zehen. Die zwei Muskelbäuche treten in der oberen Hälfte der Wade hervor; der innere ist größer und reicht tiefer hinab.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Sit with the calf relaxed and pinch each belly from the side. Its heads are felt at the inner and the outer edge of the hollow of the knee.</source>
        <translation>Setzen Sie sich mit entspannter Wade hin und kneifen Sie jeden Muskelbauch von der Seite. Seine Köpfe sind am inneren und am äußeren Rand der Kniekehle zu tasten.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/plantaris"/>
        <location filename="muscles/soleus"/>
        <source>Look at both calves first. If one is swollen, warm, red or tender to light touch, do not press it; be seen the same day.</source>
        <translation>Sehen Sie sich zuerst beide Waden an. Ist eine geschwollen, warm, rot oder schon bei leichter Berührung empfindlich, drücken Sie nicht darauf; lassen Sie es am selben Tag ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Pinch along the inner belly of the calf. A spot that brings on the pain you know in the arch or behind the knee is worth noting.</source>
        <translation>Kneifen Sie den inneren Muskelbauch der Wade der Länge nach ab. Eine Stelle, die den Schmerz im Fußgewölbe oder hinter dem Knie auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Stand with straight knees and see how far the shin leans forwards with the heel down. Compare both sides.</source>
        <translation>Stehen Sie mit gestreckten Knien und achten Sie darauf, wie weit sich das Schienbein nach vorn neigt, während die Ferse unten bleibt. Vergleichen Sie beide Seiten.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Inner belly</source>
        <translation>Innerer Muskelbauch</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Upper part of the inner belly, a little above the middle of the calf; the most frequent of the four.</source>
        <translation>Oberer Teil des inneren Muskelbauchs, etwas oberhalb der Wadenmitte; der häufigste der vier.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Arch of the foot, with a weaker spread from the lower back thigh over the back of the knee and the inner side of the calf to the ankle.</source>
        <translation>Fußgewölbe, mit schwächerer Ausstrahlung von der unteren Oberschenkelrückseite über die Rückseite des Knies und die Innenseite der Wade bis zum Knöchel.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Outer belly</source>
        <translation>Äußerer Muskelbauch</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Upper part of the outer belly, a little higher than its inner neighbour.</source>
        <translation>Oberer Teil des äußeren Muskelbauchs, etwas höher als sein innerer Nachbar.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Round the point itself, in the outer half of the upper calf.</source>
        <translation>Rund um den Punkt selbst, in der äußeren Hälfte der oberen Wade.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Inner head, behind the knee</source>
        <translation>Innerer Kopf, hinter dem Knie</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>High in the inner head, behind the inner condyle, at the inner edge of the hollow of the knee.</source>
        <translation>Hoch im inneren Kopf, hinter dem inneren Kondylus, am inneren Rand der Kniekehle.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Inner half of the back of the knee.</source>
        <translation>Innere Hälfte der Rückseite des Knies.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Outer head, behind the knee</source>
        <translation>Äußerer Kopf, hinter dem Knie</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>High in the outer head, behind the outer condyle, at the outer edge of the hollow of the knee.</source>
        <translation>Hoch im äußeren Kopf, hinter dem äußeren Kondylus, am äußeren Rand der Kniekehle.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Outer half of the back of the knee.</source>
        <translation>Äußere Hälfte der Rückseite des Knies.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Cramps in the calf at night.</source>
        <translation>Nächtliche Wadenkrämpfe.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Travell and Simons hold the inner belly to be a frequent source; tiredness, medicines and nerve trouble are others, and often no cause is found.</source>
        <translation>Travell und Simons halten den inneren Muskelbauch für eine häufige Quelle; Ermüdung, Medikamente und Nervenstörungen sind weitere, und oft findet sich keine Ursache.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Pain behind the knee, in the calf or in the arch of the foot.</source>
        <translation>Schmerz hinter dem Knie, in der Wade oder im Fußgewölbe.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Pain behind the knee when you climb or walk along a slope.</source>
        <translation>Schmerz hinter dem Knie beim Steigen oder beim Gehen quer zum Hang.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>It is hard to straighten the knee fully while you walk fast.</source>
        <translation>Es fällt schwer, das Knie beim schnellen Gehen ganz zu strecken.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Walking or running uphill, and cycling with the saddle too low.</source>
        <translation>Gehen oder Laufen bergauf und Radfahren mit zu niedrigem Sattel.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>High heels, and sleeping with the toes pointed.</source>
        <translation>Hohe Absätze und Schlafen mit gestreckten Füßen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Tight sock tops, and a chair edge or leg rest that presses into the calf.</source>
        <translation>Enge Sockenbündchen und eine Stuhlkante oder Beinstütze, die in die Wade drückt.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Cold legs and poor blood flow.</source>
        <translation>Kalte Beine und schlechte Durchblutung.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Stretching the calf; in a cramp, pulling the foot up.</source>
        <translation>Die Wade dehnen; bei einem Krampf den Fuß hochziehen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>A loose blanket and the foot at a right angle in bed.</source>
        <translation>Eine lockere Decke und der Fuß im rechten Winkel im Bett.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/soleus"/>
        <source>One calf swollen, warm and tender, above all after an operation, bed rest or a long journey. Be seen the same day; no massage.</source>
        <translation>Eine Wade geschwollen, warm und druckempfindlich, vor allem nach einer Operation, Bettruhe oder einer langen Reise. Lassen Sie es am selben Tag ärztlich ansehen; keine Massage.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Calf pain after the same distance of walking that goes within minutes of standing still. In a young athlete a trapped artery behind the knee can do the same.</source>
        <translation>Wadenschmerz nach immer derselben Gehstrecke, der im Stehen innerhalb von Minuten vergeht. Bei jungen Sportlern kann eine eingeklemmte Arterie hinter dem Knie dasselbe bewirken.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>A sudden stab in the calf in a push-off.</source>
        <translation>Ein plötzlicher Stich in der Wade beim Abstoßen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/soleus"/>
        <source>A snap at the back of the heel, and the foot does not move when the calf is squeezed.</source>
        <translation>Ein Knall hinten an der Ferse, und der Fuß bewegt sich nicht, wenn die Wade zusammengedrückt wird.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Loosen sock tops and keep the calves warm.</source>
        <translation>Lockern Sie die Sockenbündchen und halten Sie die Waden warm.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Stretch the calves before bed if you get cramps at night.</source>
        <translation>Dehnen Sie die Waden vor dem Schlafengehen, wenn Sie nachts Krämpfe bekommen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Raise a saddle that is too low.</source>
        <translation>Stellen Sie einen zu niedrigen Sattel höher.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/plantaris"/>
        <location filename="muscles/soleus"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>One calf is swollen, warm, red or tender. Be seen the same day, and call emergency services if you are short of breath or your chest hurts.</source>
        <translation>Eine Wade ist geschwollen, warm, rot oder druckempfindlich. Lassen Sie es am selben Tag ärztlich ansehen, und rufen Sie den Rettungsdienst, wenn Sie kurzatmig sind oder Ihre Brust schmerzt.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/plantaris"/>
        <source>A snap in the calf or heel, and you cannot rise on your toes.</source>
        <translation>Ein Knall in der Wade oder der Ferse, und Sie können sich nicht auf die Zehen stellen.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Calf pain with walking that goes when you stand still, or a cold foot.</source>
        <translation>Wadenschmerz beim Gehen, der vergeht, wenn Sie stehen bleiben, oder ein kalter Fuß.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <source>Described alike by several texts. Of people with a worn knee 25 of 100 had active points here, and before a disc operation 73 of 100 in the inner belly. Treating its points together with stretching helped heel pain more than stretching alone in a small trial.</source>
        <translation>Von mehreren Texten gleich beschrieben. Von Menschen mit Kniearthrose hatten 25 von 100 hier aktive Punkte, und vor einer Bandscheibenoperation 73 von 100 im inneren Muskelbauch. Die Behandlung seiner Punkte zusammen mit Dehnen half in einer kleinen Studie bei Fersenschmerz mehr als Dehnen allein.</translation>
    </message>
    <message>
        <location filename="muscles/gastrocnemius"/>
        <location filename="muscles/soleus"/>
        <source>In disc trouble the nerve itself may make the calf sore, so the points need not be the cause.</source>
        <translation>Bei Bandscheibenbeschwerden kann der Nerv selbst die Wade empfindlich machen; die Punkte müssen also nicht die Ursache sein.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Glute max</source>
        <translation>Gluteus max.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>big buttock muscle</source>
        <translation>großer Gesäßmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>buttock muscle</source>
        <translation>Gesäßmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>bum muscle</source>
        <translation>Pomuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>the seat</source>
        <translation>der Hintern</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>This is the large, round muscle that you sit on. It pushes you up from a chair, up the stairs and uphill. It also helps you stand tall and run. When it is sore, the pain mostly stays in the buttock, close to the muscle itself. Some people feel it at the tailbone or in the crease below the buttock. Long sitting on a hard seat and walking uphill are common triggers.</source>
        <translation>Das ist der große, runde Muskel, auf dem Sie sitzen. Er drückt Sie vom Stuhl hoch, die Treppe hinauf und bergauf. Er hilft Ihnen auch, aufrecht zu stehen und zu laufen. Ist er empfindlich, bleibt der Schmerz meist im Gesäß, nahe am Muskel selbst. Manche spüren ihn am Steißbein oder in der Falte unter dem Gesäß. Langes Sitzen auf hartem Sitz und Bergaufgehen sind häufige Auslöser.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>The outermost layer of the buttock, from the back of the pelvis and the tailbone across to the outer thigh.</source>
        <translation>Die äußerste Schicht des Gesäßes, von der Rückseite des Beckens und vom Steißbein hinüber zur Außenseite des Oberschenkels.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Rear ilium behind the posterior gluteal line, side of the sacrum and coccyx, sacrotuberous ligament and thoracolumbar fascia.</source>
        <translation>Hinterer Teil des Darmbeins hinter der Linea glutea posterior, Seitenrand von Kreuzbein und Steißbein, Ligamentum sacrotuberale und Fascia thoracolumbalis.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Most fibres into the iliotibial tract; the deep lower ones into the gluteal tuberosity of the femur.</source>
        <translation>Die meisten Fasern in den Tractus iliotibialis; die tiefen unteren in die Tuberositas glutea des Femurs.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>inferior gluteal nerve</source>
        <translation>Nervus gluteus inferior</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>One web page names the superior gluteal nerve; that is a slip.</source>
        <translation>Eine Webseite nennt den Nervus gluteus superior; das ist ein Versehen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Straightens the hip, most strongly from a bent position (rising, stairs, running).</source>
        <translation>Streckt die Hüfte, am stärksten aus gebeugter Stellung (Aufstehen, Treppen, Laufen).</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <location filename="muscles/quadratus_femoris"/>
        <source>Turns the thigh outwards.</source>
        <translation>Dreht den Oberschenkel nach außen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>The upper fibres move the thigh out to the side, the lower fibres draw it in.</source>
        <translation>Die oberen Fasern führen den Oberschenkel zur Seite, die unteren Fasern ziehen ihn nach innen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Tilts the pelvis backwards, and steadies the knee through the iliotibial tract.</source>
        <translation>Kippt das Becken nach hinten und stabilisiert über den Tractus iliotibialis das Knie.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Squeeze the buttocks together; the mass that hardens under your hand is gluteus maximus.</source>
        <translation>Spannen Sie die Gesäßhälften zusammen; die Masse, die unter Ihrer Hand hart wird, ist der Gluteus maximus.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Its lowest fibres can be followed from the tailbone, its middle ones just above the sit bone, its upper inner ones beside the sacrum.</source>
        <translation>Seine untersten Fasern lassen sich vom Steißbein aus verfolgen, die mittleren knapp oberhalb des Sitzbeins, die oberen inneren neben dem Kreuzbein.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Lie on your front, bend one knee and lift the thigh a little. The buttock should tighten before the back does.</source>
        <translation>Legen Sie sich auf den Bauch, beugen Sie ein Knie und heben Sie den Oberschenkel ein wenig an. Das Gesäß sollte sich vor dem Rücken anspannen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Sit on a firm seat and feel for a spot above the sit bone that brings on the pain you know.</source>
        <translation>Setzen Sie sich auf einen festen Sitz und achten Sie auf eine Stelle oberhalb des Sitzbeins, die den Schmerz auslöst, den Sie kennen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Inner upper point, beside the sacrum</source>
        <translation>Innerer oberer Punkt, neben dem Kreuzbein</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Beside the sacrum, in the upper inner part of the muscle near the top of the cleft.</source>
        <translation>Neben dem Kreuzbein, im oberen inneren Teil des Muskels nahe dem oberen Ende der Gesäßspalte.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>A crescent beside the cleft of the buttocks from the sacroiliac joint downwards, and along the fold below the buttock; at times a little down the back of the thigh.</source>
        <translation>Eine Sichel neben der Gesäßspalte vom Iliosakralgelenk abwärts und entlang der Falte unter dem Gesäß; mitunter ein wenig an der Oberschenkelrückseite hinab.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Lower point, above the sit bone</source>
        <translation>Unterer Punkt, oberhalb des Sitzbeins</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Slightly above the sit bone. The most common of the three.</source>
        <translation>Etwas oberhalb des Sitzbeins. Der häufigste der drei.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>The whole buttock and the lower sacrum, spreading outwards below the rim of the hip bone; the anus and the tailbone are spared.</source>
        <translation>Das ganze Gesäß und das untere Kreuzbein, nach außen unterhalb des Beckenkamms ausgebreitet; After und Steißbein bleiben ausgespart.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Lowest inner point, beside the tailbone</source>
        <translation>Unterster innerer Punkt, neben dem Steißbein</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>The lowest and innermost fibres, next to the tailbone.</source>
        <translation>Die untersten und innersten Fasern, direkt neben dem Steißbein.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>On the tailbone.</source>
        <translation>Auf dem Steißbein.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Buttock pain and restlessness with long sitting; no seat feels right.</source>
        <translation>Gesäßschmerz und Unruhe bei langem Sitzen; kein Sitz fühlt sich richtig an.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>On a hard seat, as if a nail pressed into the flesh near the sit bone.</source>
        <translation>Auf hartem Sitz, als ob ein Nagel nahe dem Sitzbein ins Fleisch drückte.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Pain walking uphill, more so when leaning forwards.</source>
        <translation>Schmerz beim Bergaufgehen, mehr noch beim Vorlehnen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Pain swimming front crawl.</source>
        <translation>Schmerz beim Kraulschwimmen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Pain or stiffness on rising from a chair, sometimes a limp.</source>
        <translation>Schmerz oder Steifheit beim Aufstehen vom Stuhl, manchmal Hinken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>A tender tailbone.</source>
        <translation>Ein druckempfindliches Steißbein.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Hard to bend the hip far enough to reach your shoe.</source>
        <translation>Es fällt schwer, die Hüfte weit genug zu beugen, um den Schuh zu erreichen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>A fall, near fall or direct blow.</source>
        <translation>Ein Sturz, ein Beinahe-Sturz oder ein direkter Schlag.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Long walks uphill.</source>
        <translation>Lange Wege bergauf.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Long sitting, above all on a hard seat or a wallet.</source>
        <translation>Langes Sitzen, vor allem auf hartem Sitz oder auf einer Geldbörse.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Front crawl or breaststroke, and cold water.</source>
        <translation>Kraul- oder Brustschwimmen und kaltes Wasser.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Straightening the hip against load again and again.</source>
        <translation>Wiederholtes Strecken der Hüfte gegen Last.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <location filename="muscles/gluteus_medius"/>
        <location filename="muscles/gluteus_minimus"/>
        <source>An injection into the buttock.</source>
        <translation>Eine Spritze ins Gesäß.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Sleeping curled up on the side, or flat with the legs straight.</source>
        <translation>Schlafen zusammengerollt auf der Seite oder flach mit gestreckten Beinen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>A long second toe bone, one shorter leg, or a stiff sacroiliac joint.</source>
        <translation>Ein langer zweiter Zehenstrahl, ein kürzeres Bein oder ein steifes Iliosakralgelenk.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>A soft cushion with a hollow or a hole around the sore spot.</source>
        <translation>Ein weiches Kissen mit einer Mulde oder einem Loch um die schmerzende Stelle.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Changing position every 15 to 20 minutes.</source>
        <translation>Alle 15 bis 20 Minuten die Haltung wechseln.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>A pillow between or under the knees in bed.</source>
        <translation>Ein Kissen zwischen oder unter den Knien im Bett.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Pain on the tailbone itself, often after a fall on it, worst when leaning back in a seat.</source>
        <translation>Schmerz auf dem Steißbein selbst, oft nach einem Sturz darauf, am schlimmsten beim Zurücklehnen im Sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <location filename="muscles/gluteus_minimus"/>
        <location filename="muscles/levator_ani_coccygeus"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/piriformis"/>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Pain at one dimple of the pelvis; several tests that stress the joint bring it on.</source>
        <translation>Schmerz an einem Beckengrübchen; mehrere Tests, die das Gelenk belasten, lösen ihn aus.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Only the sit bone is tender, on hard seats.</source>
        <translation>Nur das Sitzbein ist druckempfindlich, auf harten Sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Sit-bone pain when sitting, sprinting or bending forwards with straight legs.</source>
        <translation>Sitzbeinschmerz beim Sitzen, Sprinten oder Vorbeugen mit gestreckten Beinen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>The bony point of the outer hip is the tender place.</source>
        <translation>Der Knochenpunkt außen an der Hüfte ist die druckempfindliche Stelle.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <location filename="muscles/gluteus_medius"/>
        <location filename="muscles/gluteus_minimus"/>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/piriformis"/>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Pain beside the spine that grows when leaning back and turning.</source>
        <translation>Schmerz neben der Wirbelsäule, der beim Zurücklehnen und Drehen zunimmt.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Pain below the knee with numbness or weakness.</source>
        <translation>Schmerz unterhalb des Knies mit Taubheit oder Schwäche.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Began before 40 to 45, stiff for more than half an hour in the morning, better with movement and not with rest.</source>
        <translation>Begann vor dem Alter von 40 bis 45, morgens länger als eine halbe Stunde steif, besser bei Bewegung und nicht in Ruhe.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Sit for 15 to 20 minutes at most, then get up for a moment.</source>
        <translation>Sitzen Sie höchstens 15 bis 20 Minuten und stehen Sie dann kurz auf.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Try a cushion with a cut-out.</source>
        <translation>Versuchen Sie ein Kissen mit Aussparung.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Sleep with a pillow under or between the knees.</source>
        <translation>Schlafen Sie mit einem Kissen unter oder zwischen den Knien.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Sitting on a wallet or a hard edge.</source>
        <translation>Sitzen auf einer Geldbörse oder einer harten Kante.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Tailbone pain after a hard fall.</source>
        <translation>Steißbeinschmerz nach einem harten Sturz.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>Swelling, redness, or trouble putting weight on the leg.</source>
        <translation>Schwellung, Rötung oder Schwierigkeiten, das Bein zu belasten.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>The pattern stays close to the muscle and several texts describe it alike. In one clinic 29 of 100 people with long-lasting low back pain had points here that brought on their pain, the fewest of six muscles.</source>
        <translation>Das Muster bleibt nahe am Muskel, und mehrere Texte beschreiben es gleich. In einer Klinik hatten 29 von 100 Menschen mit lange anhaltendem Schmerz im unteren Rücken hier Punkte, die ihren Schmerz auslösten, die wenigsten von sechs Muskeln.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_maximus"/>
        <source>No study has tested its three zones one by one.</source>
        <translation>Keine Studie hat seine drei Gebiete einzeln geprüft.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Gluteus medius</source>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Glute med</source>
        <translation>Gluteus med.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>middle buttock muscle</source>
        <translation>mittlerer Gesäßmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>side hip muscle</source>
        <translation>seitlicher Hüftmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>upper buttock muscle</source>
        <translation>oberer Gesäßmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>This fan-shaped muscle sits high on the side of your hip, below the rim of the hip bone. Each time you stand on one leg it keeps your hips level, so it works at every step you take. It also moves your leg out to the side and helps to turn it. When it is sore, people often feel it in the low back, around the back of the hip bone and in the upper buttock. Long walks, running, stairs and lying on that side can all bring it on.</source>
        <translation>Dieser fächerförmige Muskel sitzt hoch an der Seite Ihrer Hüfte, unterhalb des Beckenkamms. Immer wenn Sie auf einem Bein stehen, hält er Ihr Becken waagerecht; er arbeitet also bei jedem Schritt. Er führt auch das Bein zur Seite und hilft, es zu drehen. Ist er empfindlich, spürt man das oft im unteren Rücken, rund um den hinteren Teil des Beckenknochens und im oberen Gesäß. Lange Wege, Laufen, Treppen und Liegen auf dieser Seite können es auslösen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>High on the outer and back side of the hip bone. The rear part is covered by gluteus maximus, the front part only by skin, fat and fascia. Gluteus minimus lies beneath it.</source>
        <translation>Hoch an der Außen- und Rückseite des Beckenknochens. Der hintere Teil ist vom Gluteus maximus bedeckt, der vordere nur von Haut, Fett und Faszie. Darunter liegt der Gluteus minimus.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Outer face of the ilium between the anterior and posterior gluteal lines, up to the iliac crest, and the fascia over the muscle.</source>
        <translation>Außenfläche des Darmbeins zwischen Linea glutea anterior und posterior, hinauf bis zum Beckenkamm, und die Faszie über dem Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>The side and the upper back corner of the greater trochanter (lateral and superoposterior facets).</source>
        <translation>Die Seite und die obere hintere Ecke des Trochanter major (laterale und superoposteriore Facette).</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <location filename="muscles/gluteus_minimus"/>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>superior gluteal nerve</source>
        <translation>Nervus gluteus superior</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Lifts the thigh out to the side (abduction); all its fibres share in this.</source>
        <translation>Hebt den Oberschenkel zur Seite (Abduktion); alle seine Fasern wirken daran mit.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Holds the pelvis level when you stand on one leg, and so at every step of walking and running.</source>
        <translation>Hält das Becken waagerecht, wenn Sie auf einem Bein stehen, und damit bei jedem Schritt im Gehen und Laufen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <location filename="muscles/gluteus_minimus"/>
        <source>The front fibres turn the thigh inwards and help to bend the hip.</source>
        <translation>Die vorderen Fasern drehen den Oberschenkel nach innen und helfen, die Hüfte zu beugen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>The rear fibres turn the thigh outwards and help to straighten the hip.</source>
        <translation>Die hinteren Fasern drehen den Oberschenkel nach außen und helfen, die Hüfte zu strecken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Lay a hand on the side of the waist, slide it down over the rim of the hip bone and stop on the soft flesh just below it. The muscle fills the space between that rim and the bony point of the outer hip, front to back.</source>
        <translation>Legen Sie eine Hand seitlich an die Taille, lassen Sie sie über den Beckenkamm hinabgleiten und halten Sie auf dem weichen Gewebe knapp darunter an. Der Muskel füllt den Raum zwischen diesem Kamm und dem Knochenpunkt außen an der Hüfte, von vorn bis hinten.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>The rear part lies just outside the dimple at the back of the pelvis, under the edge of gluteus maximus; the middle part below the highest point of the rim; the front part behind the bony point at the front of the hip.</source>
        <translation>Der hintere Teil liegt knapp außen neben dem Grübchen hinten am Becken, unter dem Rand des Gluteus maximus; der mittlere Teil unterhalb des höchsten Punkts des Kamms; der vordere Teil hinter dem Knochenpunkt vorn an der Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Stand on one leg without holding on and feel the upper outer buttock of the standing leg: it should tighten. Watch in a mirror whether the other side of the pelvis stays level for half a minute.</source>
        <translation>Stehen Sie auf einem Bein, ohne sich festzuhalten, und tasten Sie das obere äußere Gesäß des Standbeins: Es sollte sich anspannen. Achten Sie im Spiegel darauf, ob die andere Seite des Beckens eine halbe Minute lang waagerecht bleibt.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Press along the muscle just below the rim of the hip bone, from the back dimple round to the front. A tender spot that brings on the very pain you know is the sign that counts most; tenderness alone means little.</source>
        <translation>Drücken Sie den Muskel knapp unterhalb des Beckenkamms entlang, vom hinteren Grübchen herum nach vorn. Eine druckempfindliche Stelle, die genau den Schmerz auslöst, den Sie kennen, ist das Zeichen, das am meisten zählt; Druckempfindlichkeit allein bedeutet wenig.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Rear point, near the back of the pelvis</source>
        <translation>Hinterer Punkt, nahe der Rückseite des Beckens</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Rear part of the muscle, about 2 to 4 cm below the back rim of the hip bone and 2 to 5 cm outside the dimple of the pelvis.</source>
        <translation>Hinterer Teil des Muskels, etwa 2 bis 4 cm unterhalb des hinteren Beckenkamms und 2 bis 5 cm außen neben dem Beckengrübchen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Along the back rim of the hip bone, round the sacroiliac joint and over the sacrum, with a weaker spread to the belt line and the upper and middle buttock.</source>
        <translation>Entlang des hinteren Beckenkamms, rund um das Iliosakralgelenk und über dem Kreuzbein, mit schwächerer Ausstrahlung zur Gürtellinie und zum oberen und mittleren Gesäß.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Middle point, below the top of the hip bone</source>
        <translation>Mittlerer Punkt, unterhalb der Oberkante des Beckenknochens</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Just below the rim of the hip bone, about half way along it, at the side of the hip.</source>
        <translation>Knapp unterhalb des Beckenkamms, etwa auf halber Länge, an der Seite der Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Middle of the buttock and its outer side behind the bony point of the hip, with a weaker spread down the upper outer and back thigh.</source>
        <translation>Mitte des Gesäßes und seine Außenseite hinter dem Knochenpunkt der Hüfte, mit schwächerer Ausstrahlung am oberen Oberschenkel außen und hinten hinab.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Front point, behind the front of the hip bone</source>
        <translation>Vorderer Punkt, hinter der Vorderseite des Beckenknochens</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Front part of the muscle just below the rim, close behind the bony point at the front of the hip. The least common of the three.</source>
        <translation>Vorderer Teil des Muskels knapp unterhalb des Kamms, dicht hinter dem Knochenpunkt vorn an der Hüfte. Der seltenste der drei.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Along the back rim of the hip bone, the belt line of the low back and the sacrum; across the sacrum it may be felt on both sides.</source>
        <translation>Entlang des hinteren Beckenkamms, der Gürtellinie des unteren Rückens und des Kreuzbeins; quer über dem Kreuzbein kann der Schmerz auf beiden Seiten zu spüren sein.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Described by one school only, and the least constant of the three patterns.</source>
        <translation>Nur von einer Schule beschrieben und das am wenigsten beständige der drei Muster.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>A nagging ache at the belt line and the upper buttock.</source>
        <translation>Ein nagender, dumpfer Schmerz an der Gürtellinie und am oberen Gesäß.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Pain when walking, running, climbing stairs or standing for a long time.</source>
        <translation>Schmerz beim Gehen, Laufen, Treppensteigen oder langen Stehen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Pain when lifting or carrying things that should be easy.</source>
        <translation>Schmerz beim Heben oder Tragen von Dingen, die leichtfallen sollten.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>It hurts to lie on that side, and sometimes on the back.</source>
        <translation>Es tut weh, auf dieser Seite zu liegen, und manchmal auch auf dem Rücken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>It hurts to sit slumped in a chair.</source>
        <translation>Es tut weh, zusammengesunken im Stuhl zu sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>A flattened hollow of the low back.</source>
        <translation>Eine abgeflachte Höhlung des unteren Rückens.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Claimed by one article only; we know of no measurement that supports it.</source>
        <translation>Nur von einem einzigen Artikel behauptet; uns ist keine Messung bekannt, die es stützt.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>A fall or near fall.</source>
        <translation>Ein Sturz oder Beinahe-Sturz.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>New or harder exercise. This soreness usually starts one to two days later and clears within a few days.</source>
        <translation>Neues oder härteres Training. Dieser Muskelkater beginnt meist ein bis zwei Tage später und klingt innerhalb weniger Tage ab.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Repeated work on one leg, such as running, tennis or aerobics, or a long walk on soft sand.</source>
        <translation>Wiederholte Arbeit auf einem Bein, etwa beim Laufen, Tennis oder Aerobic, oder ein langer Weg auf weichem Sand.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Standing with the weight hung on one hip.</source>
        <translation>Stehen mit dem Gewicht auf einer Hüfte hängend.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Sport from cold after a day of sitting, or lifting more than you are used to.</source>
        <translation>Sport ohne Aufwärmen nach einem Tag im Sitzen oder mehr heben, als Sie gewohnt sind.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Sitting for long in one position, or on a wallet.</source>
        <translation>Langes Sitzen in einer Haltung oder auf einer Geldbörse.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Sleeping on the side with the upper leg unsupported.</source>
        <translation>Schlafen auf der Seite, das obere Bein nicht gestützt.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Tight muscles at the front of the hip, or weak side hip muscles.</source>
        <translation>Verkürzte Muskeln vorn an der Hüfte oder schwache seitliche Hüftmuskeln.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>A long second toe bone (Morton foot), one shorter leg, or a stiff sacroiliac joint.</source>
        <translation>Ein langer zweiter Zehenstrahl (Morton-Fuß), ein kürzeres Bein oder ein steifes Iliosakralgelenk.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Lying on the other side with a pillow between the knees and lower legs.</source>
        <translation>Liegen auf der anderen Seite mit einem Kissen zwischen Knien und Unterschenkeln.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Sitting well back instead of slumping.</source>
        <translation>Ganz hinten im Stuhl sitzen, statt zusammenzusinken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Taking weight off the leg.</source>
        <translation>Das Bein entlasten.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Warming up before sport.</source>
        <translation>Aufwärmen vor dem Sport.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Pain at one dimple of the pelvis, seldom above the belt line; three or more tests that stress the joint bring it on.</source>
        <translation>Schmerz an einem Beckengrübchen, selten oberhalb der Gürtellinie; drei oder mehr Tests, die das Gelenk belasten, lösen ihn aus.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Pain below the knee with numbness, weakness or a lost reflex. A sore buttock muscle often comes along with a nerve root, so it does not rule one out.</source>
        <translation>Schmerz unterhalb des Knies mit Taubheit, Schwäche oder einem fehlenden Reflex. Ein empfindlicher Gesäßmuskel tritt oft zusammen mit einer Nervenwurzel auf; er schließt sie also nicht aus.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>The bony point of the outer hip itself is very tender; lying on it, stairs and standing on one leg hurt there.</source>
        <translation>Der Knochenpunkt außen an der Hüfte selbst ist sehr druckempfindlich; Liegen darauf, Treppen und Stehen auf einem Bein tun dort weh.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Deep groin pain, stiffness and less turning in of the hip, usually over the age of 50 to 60.</source>
        <translation>Tiefer Leistenschmerz, Steifheit und weniger Innendrehung der Hüfte, meist im Alter über 50 bis 60.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Deep buttock pain that makes sitting beyond 20 to 30 minutes hard.</source>
        <translation>Tiefer Gesäßschmerz, der Sitzen über 20 bis 30 Minuten hinaus schwer macht.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Both buttocks or legs ache on walking and recover when sitting or bending forwards, usually over 60.</source>
        <translation>Beide Gesäßhälften oder Beine schmerzen dumpf beim Gehen und erholen sich beim Sitzen oder Vorbeugen, meist über 60.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Buttock pain after a set distance of walking that goes within minutes of standing still.</source>
        <translation>Gesäßschmerz nach einer bestimmten Gehstrecke, der im Stehen innerhalb von Minuten vergeht.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Sleep with a pillow between the knees when you lie on your side.</source>
        <translation>Schlafen Sie mit einem Kissen zwischen den Knien, wenn Sie auf der Seite liegen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Keep your wallet out of the back pocket.</source>
        <translation>Tragen Sie Ihre Geldbörse nicht in der Gesäßtasche.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Standing with your weight hung on one hip.</source>
        <translation>Stehen mit Ihrem Gewicht auf einer Hüfte hängend.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Long slumped sitting.</source>
        <translation>Langes zusammengesunkenes Sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Swelling, redness or other signs of inflammation that you can see.</source>
        <translation>Schwellung, Rötung oder andere Entzündungszeichen, die Sie sehen können.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <location filename="guide"/>
        <source>You cannot move the hip as before, or cannot put weight on the leg.</source>
        <translation>Sie können die Hüfte nicht wie zuvor bewegen oder das Bein nicht belasten.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>Sharp pain in the hip.</source>
        <translation>Stechender Schmerz in der Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>A fresh injury, a known tendon tear, bursitis or piriformis syndrome. Ask before you massage.</source>
        <translation>Eine frische Verletzung, ein bekannter Sehnenriss, eine Schleimbeutelentzündung oder ein Piriformis-Syndrom. Fragen Sie nach, bevor Sie massieren.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>In one clinic 69 of 100 people with long-lasting low back pain had points here that brought on the pain they knew. Examiners agree fairly well on its tenderness and on whether pressing it brings on the known pain.</source>
        <translation>In einer Klinik hatten 69 von 100 Menschen mit lange anhaltendem Schmerz im unteren Rücken hier Punkte, die den Schmerz auslösten, den sie kannten. Untersucher stimmen recht gut darin überein, ob er druckempfindlich ist und ob Druck darauf den bekannten Schmerz auslöst.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_medius"/>
        <source>In the same studies the place to which pain spreads was neither reliable nor typical. Salt-water injections gave irregular patterns.</source>
        <translation>In denselben Studien war der Ort, wohin sich der Schmerz ausbreitet, weder verlässlich noch typisch. Salzwasserinjektionen ergaben unregelmäßige Muster.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Gluteus minimus</source>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Glute min</source>
        <translation>Gluteus min.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>small buttock muscle</source>
        <translation>kleiner Gesäßmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>deep side hip muscle</source>
        <translation>tiefer seitlicher Hüftmuskel</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>This is the smallest and deepest of the three buttock muscles. It lies under gluteus medius on the side of the hip. The two of them keep your hips level when you stand on one leg. When it is sore, pain may run far down the leg. It can go down the outer side or down the back, even to the ankle. That feels much like sciatica, which is pain from a pinched nerve. If your leg or foot is numb or weak, see a doctor first.</source>
        <translation>Das ist der kleinste und tiefste der drei Gesäßmuskeln. Er liegt unter dem Gluteus medius an der Seite der Hüfte. Die beiden halten Ihr Becken waagerecht, wenn Sie auf einem Bein stehen. Ist er empfindlich, kann der Schmerz weit das Bein hinab ziehen. Er kann an der Außenseite oder an der Rückseite hinab laufen, sogar bis zum Knöchel. Das fühlt sich ganz ähnlich an wie Ischias, also Schmerz von einem eingeklemmten Nerv. Wenn Ihr Bein oder Fuß taub oder schwach ist, gehen Sie zuerst zum Arzt.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>On the outer face of the hip bone, beneath gluteus medius and, in front, beneath tensor fasciae latae.</source>
        <translation>An der Außenfläche des Beckenknochens, unter dem Gluteus medius und vorn unter dem Tensor fasciae latae.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Outer face of the ilium between the anterior and inferior gluteal lines.</source>
        <translation>Außenfläche des Darmbeins zwischen Linea glutea anterior und inferior.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Front facet of the greater trochanter and the capsule of the hip joint.</source>
        <translation>Vordere Facette des Trochanter major und die Hüftgelenkkapsel.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Lifts the thigh out to the side.</source>
        <translation>Hebt den Oberschenkel zur Seite.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Keeps the pelvis level on one leg, together with gluteus medius.</source>
        <translation>Hält zusammen mit dem Gluteus medius das Becken auf einem Bein waagerecht.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Front part. Find the bony point at the front of the hip, go a little below and behind it, and press deep between tensor fasciae latae and the front edge of gluteus medius.</source>
        <translation>Vorderer Teil. Suchen Sie den Knochenpunkt vorn an der Hüfte, gehen Sie etwas darunter und dahinter und drücken Sie tief zwischen den Tensor fasciae latae und den Vorderrand des Gluteus medius.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Rear part. Press deep through the other two gluteal muscles above the line from the top of the sacroiliac joint to the bony point of the outer hip.</source>
        <translation>Hinterer Teil. Drücken Sie tief durch die beiden anderen Gesäßmuskeln, oberhalb der Linie vom oberen Ende des Iliosakralgelenks zum Knochenpunkt außen an der Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Lie on the other side with a pillow between the knees and press deep into the outer hip above its bony point. A spot that sends your own pain down the leg is worth noting.</source>
        <translation>Legen Sie sich mit einem Kissen zwischen den Knien auf die andere Seite und drücken Sie oberhalb des Knochenpunkts tief außen in die Hüfte. Eine Stelle, die Ihren eigenen Schmerz das Bein hinab sendet, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Check for numb skin, a weak foot or a weak big toe. If you find any of these, do not put it down to this muscle; have it looked at.</source>
        <translation>Prüfen Sie auf taube Haut, einen schwachen Fuß oder eine schwache Großzehe. Finden Sie etwas davon, schreiben Sie es nicht diesem Muskel zu; lassen Sie es ärztlich ansehen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Front group</source>
        <translation>Vordere Gruppe</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Front part of the muscle, deep between tensor fasciae latae and the front edge of gluteus medius, below and behind the ASIS.</source>
        <translation>Vorderer Teil des Muskels, tief zwischen Tensor fasciae latae und Vorderrand des Gluteus medius, unterhalb und hinter der ASIS.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Lower outer buttock, then down the outer side of thigh, knee and lower leg, at times as far as the ankle.</source>
        <translation>Unteres äußeres Gesäß, dann an der Außenseite von Oberschenkel, Knie und Unterschenkel hinab, mitunter bis zum Knöchel.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Rear group</source>
        <translation>Hintere Gruppe</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Rear part, deep under gluteus medius and maximus, above the line from the top of the sacroiliac joint to the trochanter.</source>
        <translation>Hinterer Teil, tief unter Gluteus medius und maximus, oberhalb der Linie vom oberen Ende des Iliosakralgelenks zum Trochanter.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Most of the middle and lower buttock, the back of the thigh and the upper calf; weaker behind the knee and further down the calf.</source>
        <translation>Der größte Teil des mittleren und unteren Gesäßes, die Rückseite des Oberschenkels und die obere Wade; schwächer hinter dem Knie und weiter die Wade hinab.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Pain down the side or the back of the leg, like sciatica, yet without numb skin or weak muscles.</source>
        <translation>Schmerz an der Seite oder der Rückseite des Beins hinab, wie Ischias, aber ohne taube Haut oder schwache Muskeln.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Hip pain, sometimes with a limp.</source>
        <translation>Hüftschmerz, manchmal mit Hinken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>No position is comfortable for long, whether standing, lying or walking.</source>
        <translation>Keine Haltung ist lange bequem, weder Stehen noch Liegen noch Gehen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Rising from a chair and straightening up is hard and hurts.</source>
        <translation>Aufstehen vom Stuhl und Aufrichten fallen schwer und tun weh.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Pain when lying on that side; rolling over may wake you.</source>
        <translation>Schmerz beim Liegen auf dieser Seite; Umdrehen kann Sie aufwecken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <location filename="muscles/iliacus"/>
        <source>A fall or sudden overload.</source>
        <translation>Ein Sturz oder eine plötzliche Überlastung.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Walking far or fast on rough ground, running, tennis.</source>
        <translation>Weites oder schnelles Gehen auf unebenem Boden, Laufen, Tennis.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Long standing, or long driving with the hip held still.</source>
        <translation>Langes Stehen oder langes Autofahren mit still gehaltener Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>A limp, or a stiff sacroiliac joint.</source>
        <translation>Hinken oder ein steifes Iliosakralgelenk.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>An irritated nerve root in the low back.</source>
        <translation>Eine gereizte Nervenwurzel im unteren Rücken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Sitting on a wallet in the back pocket.</source>
        <translation>Sitzen auf einer Geldbörse in der Gesäßtasche.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Sore points in quadratus lumborum, which may set this muscle off.</source>
        <translation>Empfindliche Punkte im Quadratus lumborum, die diesen Muskel anstoßen können.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Such "satellite" points are a clinical observation; we know of no controlled study of this pair.</source>
        <translation>Solche „Satellitenpunkte“ sind eine klinische Beobachtung; uns ist keine kontrollierte Studie zu diesem Paar bekannt.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>A pillow between the knees when lying on the side.</source>
        <translation>Ein Kissen zwischen den Knien beim Liegen auf der Seite.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Sitting only 15 to 20 minutes at a time.</source>
        <translation>Nur jeweils 15 bis 20 Minuten sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Moving and stretching after driving.</source>
        <translation>Bewegen und Dehnen nach dem Autofahren.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Sitting down or leaning on a wall to dress.</source>
        <translation>Sich zum Anziehen hinsetzen oder an eine Wand lehnen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Numb skin, weak muscles, a lost reflex, or pain when the straight leg is raised point to a nerve root. Muscle points may sit beside it.</source>
        <translation>Taube Haut, schwache Muskeln, ein fehlender Reflex oder Schmerz beim Anheben des gestreckten Beins weisen auf eine Nervenwurzel hin. Muskelpunkte können daneben bestehen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>A weak big toe or a weak side hip, with pain down the outer leg to the top of the foot.</source>
        <translation>Eine schwache Großzehe oder eine schwache seitliche Hüfte, mit Schmerz außen am Bein hinab bis zum Fußrücken.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>The bony point of the outer hip is very tender and standing on one leg hurts there.</source>
        <translation>Der Knochenpunkt außen an der Hüfte ist sehr druckempfindlich, und Stehen auf einem Bein tut dort weh.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Pain in both buttocks or legs on walking, gone when sitting or bending forwards, usually over 60.</source>
        <translation>Schmerz in beiden Gesäßhälften oder Beinen beim Gehen, der beim Sitzen oder Vorbeugen verschwindet, meist über 60.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Deep buttock pain when sitting, with tingling down the leg.</source>
        <translation>Tiefer Gesäßschmerz beim Sitzen, mit Kribbeln das Bein hinab.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Sit no longer than 15 to 20 minutes; a timer helps.</source>
        <translation>Sitzen Sie nicht länger als 15 bis 20 Minuten; ein Wecker hilft.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>In bed, a pillow under the knees on your back, or between them on your side.</source>
        <translation>Im Bett ein Kissen unter den Knien in Rückenlage oder zwischen ihnen in Seitenlage.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Move your wallet to a front pocket.</source>
        <translation>Stecken Sie Ihre Geldbörse in eine vordere Tasche.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Sit or lean to put on socks and trousers.</source>
        <translation>Setzen Sie sich oder lehnen Sie sich an, um Socken und Hose anzuziehen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>A rocking chair keeps the hips moving while you sit.</source>
        <translation>Ein Schaukelstuhl hält die Hüften in Bewegung, während Sie sitzen.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Numb skin, a weak foot or leg, or pain below the knee that does not ease.</source>
        <translation>Taube Haut, ein schwacher Fuß oder ein schwaches Bein oder Schmerz unterhalb des Knies, der nicht nachlässt.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <location filename="muscles/piriformis"/>
        <source>Pain in both legs, numbness between the legs, or trouble passing urine. Get help at once.</source>
        <translation>Schmerz in beiden Beinen, Taubheit zwischen den Beinen oder Schwierigkeiten beim Wasserlassen. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Two examiners agreed well on finding sore points here (kappa 0.74 in 32 people), and 40 of 100 people with long-lasting low back pain had points that brought on their pain.</source>
        <translation>Zwei Untersucher stimmten beim Auffinden empfindlicher Punkte hier gut überein (Kappa 0,74 bei 32 Personen), und 40 von 100 Menschen mit lange anhaltendem Schmerz im unteren Rücken hatten Punkte, die ihren Schmerz auslösten.</translation>
    </message>
    <message>
        <location filename="muscles/gluteus_minimus"/>
        <source>Sore gluteal points are very common in proven nerve-root pain (76 of 100), so leg pain here may be a sign of the root, not of the muscle.</source>
        <translation>Empfindliche Gesäßmuskelpunkte sind bei gesichertem Nervenwurzelschmerz sehr häufig (76 von 100); Beinschmerz kann hier also ein Zeichen der Wurzel und nicht des Muskels sein.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Gracilis</source>
        <translation>Gracilis</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>slender inner thigh muscle</source>
        <translation>schlanker Muskel der Oberschenkelinnenseite</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>inner thigh strap</source>
        <translation>Muskelband an der Oberschenkelinnenseite</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>This long, thin strap runs down the inner side of your thigh, from the pelvis to just below the knee. It draws the leg in and helps to bend the knee. When it is sore it burns or stings along the inner thigh, close under the skin, even when you rest. No position seems to help, but walking often does.</source>
        <translation>Dieses lange, dünne Muskelband zieht an der Innenseite Ihres Oberschenkels hinab, vom Becken bis knapp unterhalb des Knies. Es zieht das Bein nach innen und hilft, das Knie zu beugen. Ist es empfindlich, brennt oder sticht es entlang der Innenseite des Oberschenkels, dicht unter der Haut, auch wenn Sie ruhen. Keine Haltung scheint zu helfen, Gehen aber oft.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>The innermost muscle of the thigh, just under the skin, from the pubic bone to the inner side of the shin below the knee.</source>
        <translation>Der am weitesten innen gelegene Muskel des Oberschenkels, direkt unter der Haut, vom Schambein zur Innenseite des Schienbeins unterhalb des Knies.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Lower half of the body of the pubis and its lower branch, as far as the ischium.</source>
        <translation>Untere Hälfte des Schambeinkörpers und sein unterer Ast, bis zum Sitzbein.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Upper inner face of the tibia, between the tendons of sartorius and semitendinosus (pes anserinus).</source>
        <translation>Obere Innenfläche der Tibia, zwischen den Sehnen von Sartorius und Semitendinosus (Pes anserinus).</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <location filename="muscles/sartorius"/>
        <source>Some texts add L4.</source>
        <translation>Manche Texte fügen L4 hinzu.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Bends the knee and turns the bent leg inwards.</source>
        <translation>Beugt das Knie und dreht das gebeugte Bein nach innen.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Lie on your back with the knee bent and dropped outwards. Behind the cord of adductor longus a thin, flat strap runs straight down the middle of the inner thigh.</source>
        <translation>Legen Sie sich auf den Rücken, das Knie gebeugt und nach außen abgelegt. Hinter dem Strang des Adductor longus zieht ein dünnes, flaches Band gerade die Mitte der Oberschenkelinnenseite hinab.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Pull the heel towards the buttock against the floor and feel its tendon at the inner back of the knee, the most forward of the cords there.</source>
        <translation>Ziehen Sie die Ferse gegen den Boden in Richtung Gesäß und tasten Sie seine Sehne innen hinten am Knie, den vordersten der Stränge dort.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Roll the strap softly between thumb and fingers in its upper half. A stinging spot that brings on the pain you know is worth noting.</source>
        <translation>Rollen Sie das Band in seiner oberen Hälfte sanft zwischen Daumen und Finger. Eine stechende Stelle, die den Schmerz auslöst, den Sie kennen, ist beachtenswert.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Take a walk of ten minutes. Burning that eases fits this muscle.</source>
        <translation>Gehen Sie zehn Minuten spazieren. Brennen, das nachlässt, passt zu diesem Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Point in the upper strap</source>
        <translation>Punkt im oberen Muskelband</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Upper to middle part of the strap on the inner thigh.</source>
        <translation>Oberer bis mittlerer Teil des Bandes an der Innenseite des Oberschenkels.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>A hot, stinging pain close under the skin, up and down the inner side of the thigh.</source>
        <translation>Ein heißer, stechender Schmerz dicht unter der Haut, die Innenseite des Oberschenkels hinauf und hinab.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Hot, stinging pain along the inner thigh, constant at rest.</source>
        <translation>Heißer, stechender Schmerz entlang der Innenseite des Oberschenkels, in Ruhe ständig.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>No change of position helps, but walking does.</source>
        <translation>Kein Haltungswechsel hilft, Gehen aber schon.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Overload together with the other adductors, as in riding, skating or splits.</source>
        <translation>Überlastung zusammen mit den anderen Adduktoren, etwa beim Reiten, Eislaufen oder Spagat.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Long sitting with the legs crossed.</source>
        <translation>Langes Sitzen mit gekreuzten Beinen.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <location filename="muscles/piriformis"/>
        <source>Walking.</source>
        <translation>Gehen.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Burning or numb skin, but lower, at the inner knee and shin. Tapping above the knee brings it on.</source>
        <translation>Brennende oder taube Haut, aber weiter unten, an der Innenseite von Knie und Schienbein. Klopfen oberhalb des Knies löst es aus.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Numb skin or pain in the inner thigh that comes with sport and goes with rest, the other way round from this muscle.</source>
        <translation>Taube Haut oder Schmerz an der Innenseite des Oberschenkels, die beim Sport kommen und in Ruhe gehen, umgekehrt wie bei diesem Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Inner thigh pain that is worst of all, with groin pain and a stiff hip, speaks for the joint.</source>
        <translation>Schmerz, der an der Innenseite des Oberschenkels am stärksten ist, mit Leistenschmerz und steifer Hüfte, spricht für das Gelenk.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Break up long sitting with a short walk.</source>
        <translation>Unterbrechen Sie langes Sitzen mit einem kurzen Gang.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Hard pressure over the inner knee, where a skin nerve and a vein run.</source>
        <translation>Starker Druck über der Innenseite des Knies, wo ein Hautnerv und eine Vene verlaufen.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Numb skin that stays, or a leg that is swollen and warm.</source>
        <translation>Taube Haut, die bleibt, oder ein Bein, das geschwollen und warm ist.</translation>
    </message>
    <message>
        <location filename="muscles/gracilis"/>
        <source>Two accounts of one and the same description; no study of this muscle's points was found.</source>
        <translation>Zwei Berichte über ein und dieselbe Beschreibung; eine Studie zu Punkten dieses Muskels wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Iliacus</source>
        <translation>Iliacus</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/psoas_major"/>
        <source>hip flexor</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>inner pelvis muscle</source>
        <translation>innerer Beckenmuskel</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>front hip muscle</source>
        <translation>vorderer Hüftmuskel</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>This muscle lines the inside of your hip bone like the inside of a bowl. Together with the psoas it lifts your knee and bends your hip. It shortens when you sit for a long time or sleep curled up. When it is sore, people may feel it in the groin, the front of the thigh and up and down beside the low spine. Standing upright makes it worse. Lying with the knees bent makes it better.</source>
        <translation>Dieser Muskel kleidet die Innenseite Ihres Beckenknochens aus wie das Innere einer Schale. Zusammen mit dem Psoas hebt er Ihr Knie und beugt Ihre Hüfte. Er verkürzt sich, wenn Sie lange sitzen oder zusammengerollt schlafen. Ist er empfindlich, kann man das in der Leiste, vorn am Oberschenkel und in einem senkrechten Streifen neben der unteren Wirbelsäule spüren. Aufrechtes Stehen macht es schlimmer. Liegen mit gebeugten Knien macht es besser.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Inside the pelvis, filling the hollow of the hip bone (iliac fossa), behind the belly organs.</source>
        <translation>Im Inneren des Beckens, wo er die Mulde des Beckenknochens (Fossa iliaca) ausfüllt, hinter den Bauchorganen.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Upper two thirds of the iliac fossa, inner lip of the crest, wing of the sacrum and the ligaments in front of the sacroiliac joint.</source>
        <translation>Obere zwei Drittel der Fossa iliaca, innere Lippe des Beckenkamms, Kreuzbeinflügel und die Bänder vor dem Iliosakralgelenk.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>With the psoas tendon on the lesser trochanter, and on the femur just below it.</source>
        <translation>Mit der Psoassehne am Trochanter minor und am Femur knapp darunter.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/pectineus"/>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/vastus_intermedius"/>
        <location filename="muscles/vastus_lateralis"/>
        <location filename="muscles/vastus_medialis"/>
        <source>femoral nerve</source>
        <translation>Nervus femoralis</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Mainly L2 and L3.</source>
        <translation>Hauptsächlich L2 und L3.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/rectus_femoris"/>
        <source>Bends the hip.</source>
        <translation>Beugt die Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Helps to keep you upright, and tilts the pelvis forwards.</source>
        <translation>Hilft, Sie aufrecht zu halten, und kippt das Becken nach vorn.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Turns the thigh slightly outwards.</source>
        <translation>Dreht den Oberschenkel leicht nach außen.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Texts disagree on whether it turns the thigh at all.</source>
        <translation>Die Texte sind uneins, ob er den Oberschenkel überhaupt dreht.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Lie on your back with the knees bent, curl the fingertips over the inner edge of the bony point at the front of the hip and press slowly down and out, towards the bone, as you breathe out.</source>
        <translation>Legen Sie sich mit gebeugten Knien auf den Rücken, haken Sie die Fingerspitzen über die Innenkante des Knochenpunkts vorn an der Hüfte und drücken Sie beim Ausatmen langsam nach unten und außen, zum Knochen hin.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Its lower end lies below the crease of the groin, on the outer side of the pulse. Keep off the pulse.</source>
        <translation>Sein unteres Ende liegt unterhalb der Leistenfalte, an der Außenseite des Pulses. Bleiben Sie vom Puls weg.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/psoas_major"/>
        <source>Lie on your back at the edge of a bed, hold one knee to the chest and let the other leg hang. If that thigh stays in the air, the muscles at the front of the hip are short (Thomas test).</source>
        <translation>Legen Sie sich an der Bettkante auf den Rücken, halten Sie ein Knie an die Brust und lassen Sie das andere Bein hängen. Bleibt dieser Oberschenkel in der Luft, sind die Muskeln vorn an der Hüfte verkürzt (Thomas-Test).</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Upper point, inside the front of the hip bone</source>
        <translation>Oberer Punkt, innen an der Vorderseite des Beckenknochens</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Inside the front brim of the pelvis, just behind and inside the ASIS.</source>
        <translation>Innen am vorderen Beckenrand, knapp hinter und innen von der ASIS.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Groin and upper front of the thigh, with a vertical strip beside the lumbar spine down to the upper buttock.</source>
        <translation>Leiste und oberer vorderer Oberschenkel, mit einem senkrechten Streifen neben der Lendenwirbelsäule hinab zum oberen Gesäß.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Travell and Simons draw iliacus and psoas as one pattern. Giving the groin and thigh mainly to iliacus is our reading; one article stresses direct low back pain.</source>
        <translation>Travell und Simons zeichnen Iliacus und Psoas als ein Muster. Leiste und Oberschenkel hauptsächlich dem Iliacus zuzuordnen, ist unsere Lesart; ein Artikel betont direkten Schmerz im unteren Rücken.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Lower point, below the groin crease (shared with psoas)</source>
        <translation>Unterer Punkt, unterhalb der Leistenfalte (mit dem Psoas gemeinsam)</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Below the groin crease over the outer wall of the femoral triangle, above the lesser trochanter.</source>
        <translation>Unterhalb der Leistenfalte über der Außenwand des Schenkeldreiecks, oberhalb des Trochanter minor.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Groin and upper front and inner front of the thigh, with a strip beside the lumbar spine.</source>
        <translation>Leiste und oberer vorderer und innerer vorderer Oberschenkel, mit einem Streifen neben der Lendenwirbelsäule.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>One pattern with psoas in the books; the split is our reading.</source>
        <translation>In den Büchern ein Muster mit dem Psoas; die Aufteilung ist unsere Lesart.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Low back and front-of-hip pain that is worse standing upright, and slight when sitting or lying curled.</source>
        <translation>Schmerz im unteren Rücken und vorn an der Hüfte, der im aufrechten Stehen schlimmer und beim Sitzen oder zusammengerollten Liegen gering ist.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>A hitch when rising from a deep seat.</source>
        <translation>Ein Stocken beim Aufstehen aus einem tiefen Sitz.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Groin pain.</source>
        <translation>Leistenschmerz.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/psoas_major"/>
        <source>Sit-ups hurt or cannot be done.</source>
        <translation>Sit-ups tun weh oder gehen nicht.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>The hip does not straighten fully; you stoop after long sitting.</source>
        <translation>Die Hüfte streckt sich nicht ganz; nach langem Sitzen gehen Sie gebückt.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Long sitting with sharply bent hips, at a desk or driving.</source>
        <translation>Langes Sitzen mit stark gebeugten Hüften, am Schreibtisch oder beim Autofahren.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/psoas_major"/>
        <source>Sleeping curled up.</source>
        <translation>Schlafen in zusammengerollter Lage.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Many sit-ups, or other repeated bending of the hip.</source>
        <translation>Viele Sit-ups oder anderes wiederholtes Beugen der Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>One shorter leg, or a tight rectus femoris.</source>
        <translation>Ein kürzeres Bein oder ein verkürzter Rectus femoris.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Put forward by Travell and Simons; how much a leg length difference matters for pain is doubtful.</source>
        <translation>Von Travell und Simons vorgebracht; wie viel ein Beinlängenunterschied für den Schmerz ausmacht, ist zweifelhaft.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Lying on the back with hips and knees bent, or on the side, curled.</source>
        <translation>Liegen auf dem Rücken mit gebeugten Hüften und Knien oder zusammengerollt auf der Seite.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Sitting back so that the hips are open.</source>
        <translation>Sich im Sitzen zurücklehnen, sodass die Hüften geöffnet sind.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Groin pain and stiffness, usually over 50 to 60, with less turning in of the hip.</source>
        <translation>Leistenschmerz und Steifheit, meist im Alter über 50 bis 60, mit weniger Innendrehung der Hüfte.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>A younger, active person with a pinch or a click in the groin when the hip is bent and turned in.</source>
        <translation>Ein jüngerer, aktiver Mensch mit einem Einklemmen oder Klicken in der Leiste, wenn die Hüfte gebeugt und nach innen gedreht wird.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Groin pain with a snap as the bent hip is straightened.</source>
        <translation>Leistenschmerz mit einem Schnappen, wenn die gebeugte Hüfte gestreckt wird.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Pain that moves to the lower right belly, fever, sickness. Get help now.</source>
        <translation>Schmerz, der in den rechten Unterbauch wandert, Fieber, Übelkeit. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/psoas_major"/>
        <source>Blood thinners with sudden groin or thigh pain, or fever with the hip held bent. Get help now.</source>
        <translation>Plötzlicher Leisten- oder Oberschenkelschmerz unter Blutverdünnern, oder Fieber mit gebeugt gehaltener Hüfte. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/tensor_fasciae_latae"/>
        <location filename="muscles/vastus_intermedius"/>
        <location filename="muscles/vastus_lateralis"/>
        <source>Front-of-thigh pain with a weak knee or a reduced knee reflex.</source>
        <translation>Schmerz vorn am Oberschenkel mit schwachem Knie oder abgeschwächtem Kniereflex.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Burning or numb skin on the outer thigh, without weakness.</source>
        <translation>Brennende oder taube Haut an der Außenseite des Oberschenkels, ohne Schwäche.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Break up sitting, and sit back so that the hips open.</source>
        <translation>Unterbrechen Sie das Sitzen und lehnen Sie sich zurück, damit sich die Hüften öffnen.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <location filename="muscles/psoas_major"/>
        <source>Try not to sleep tightly curled.</source>
        <translation>Versuchen Sie, nicht eng zusammengerollt zu schlafen.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>A lump in the groin, fever, or belly pain that is new or strong.</source>
        <translation>Eine Vorwölbung in der Leiste, Fieber oder Bauchschmerz, der neu oder stark ist.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Groin pain after a fall, or groin pain that is worse when you hop.</source>
        <translation>Leistenschmerz nach einem Sturz oder Leistenschmerz, der beim Hüpfen schlimmer ist.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>Groin pain with stiffness that lasts for weeks.</source>
        <translation>Leistenschmerz mit Steifheit, die wochenlang anhält.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>A deep muscle that can hardly be felt on its own. In one clinic 31 of 100 people with long-lasting low back pain had sore iliopsoas points. No figure exists for iliacus alone.</source>
        <translation>Ein tiefer Muskel, der sich einzeln kaum tasten lässt. In einer Klinik hatten 31 von 100 Menschen mit lange anhaltendem Schmerz im unteren Rücken empfindliche Iliopsoas-Punkte. Für den Iliacus allein gibt es keine Zahl.</translation>
    </message>
    <message>
        <location filename="muscles/iliacus"/>
        <source>The books draw one pattern for iliacus and psoas. Quiet points are nearly as common in people without pain (24 of 100, a recalled figure).</source>
        <translation>Die Bücher zeichnen ein Muster für Iliacus und Psoas. Stille Punkte sind bei Menschen ohne Schmerz fast ebenso häufig (24 von 100, eine aus dem Gedächtnis zitierte Zahl).</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Iliocostalis lumborum</source>
        <translation>Iliocostalis lumborum</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>outer low back muscle</source>
        <translation>äußerer Muskel des unteren Rückens</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>back strap muscle</source>
        <translation>äußerer Rückenstrecker</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>This long muscle runs up your back from the pelvis to the ribs. It is the outer edge of the thick ridge that you can feel on each side of the spine. It holds you up when you bend forwards and brings you back up again. When it is sore, people often feel it in the low back and in the middle of the buttock on the same side. Lifting with a twist, long stooping and getting up from a chair can hurt. It feels stiff, above all in the morning.</source>
        <translation>Dieser lange Muskel zieht an Ihrem Rücken vom Becken zu den Rippen hinauf. Er ist der äußere Rand des dicken Wulstes, den Sie auf jeder Seite der Wirbelsäule tasten können. Er hält Sie, wenn Sie sich vorbeugen, und bringt Sie wieder hoch. Ist er empfindlich, spürt man das oft im unteren Rücken und in der Mitte des Gesäßes auf derselben Seite. Heben mit Verdrehung, langes Bücken und Aufstehen vom Stuhl können wehtun. Er fühlt sich steif an, vor allem morgens.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>The outer column of the long back muscles, between the pelvis and the lower ribs, under the thoracolumbar fascia and outside longissimus.</source>
        <translation>Die äußere Säule der langen Rückenmuskeln, zwischen Becken und unteren Rippen, unter der Fascia thoracolumbalis und außen neben dem Longissimus.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>The back of the sacrum and the inner part of the iliac crest, through the broad tendon of the erector spinae, and the thoracolumbar fascia.</source>
        <translation>Die Rückseite des Kreuzbeins und der innere Teil des Beckenkamms, über die breite Sehne des Erector spinae, und die Fascia thoracolumbalis.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Angles of the lower six or seven ribs and the transverse processes of L1 to L4.</source>
        <translation>Rippenwinkel der unteren sechs oder sieben Rippen und die Querfortsätze von L1 bis L4.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>lateral branches of the dorsal rami</source>
        <translation>laterale Äste der Rami dorsales</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <source>The segments beside which it lies.</source>
        <translation>Die Segmente, neben denen er liegt.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Straightens the spine and holds it against bending forwards.</source>
        <translation>Streckt die Wirbelsäule und hält sie gegen das Vorbeugen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Lets the trunk down slowly when you bend forwards or to the other side.</source>
        <translation>Lässt den Rumpf langsam ab, wenn Sie sich nach vorn oder zur anderen Seite beugen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Bends the trunk to its own side.</source>
        <translation>Beugt den Rumpf zur eigenen Seite.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Draws the lower ribs down.</source>
        <translation>Zieht die unteren Rippen nach unten.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Lie face down with a pillow under the belly. Run your fingers outwards from the spine over the ridge of muscle; its outer edge, a hand's breadth from the spine, is iliocostalis.</source>
        <translation>Legen Sie sich auf den Bauch, ein Kissen darunter. Streichen Sie mit den Fingern von der Wirbelsäule nach außen über den Muskelwulst; sein äußerer Rand, eine Handbreit von der Wirbelsäule, ist der Iliocostalis.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>It stands out when the head and shoulders are lifted a little.</source>
        <translation>Er tritt hervor, wenn Kopf und Schultern ein wenig angehoben werden.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Stand and let one hand slide down the thigh to the knee, first on the good side, then on the sore one. A pull on the stretched side at the outer edge of the ridge fits this muscle.</source>
        <translation>Stehen Sie und lassen Sie eine Hand am Oberschenkel zum Knie hinabgleiten, zuerst auf der guten Seite, dann auf der schmerzenden. Ein Ziehen auf der gedehnten Seite am äußeren Rand des Wulstes passt zu diesem Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Press the outer edge of the ridge just below the last rib and see whether this brings on the buttock pain you know.</source>
        <translation>Drücken Sie auf den äußeren Rand des Wulstes knapp unterhalb der letzten Rippe und achten Sie darauf, ob das den Gesäßschmerz auslöst, den Sie kennen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Point at the height of L1, below the last rib</source>
        <translation>Punkt auf Höhe von L1, unterhalb der letzten Rippe</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Outer edge of the ridge beside the spine at about L1, just below rib 12.</source>
        <translation>Äußerer Rand des Wulstes neben der Wirbelsäule etwa bei L1, knapp unterhalb der Rippe 12.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Down the outer low back and strongly into the middle of the buttock, by way of the back rim of the hip bone.</source>
        <translation>Außen am unteren Rücken hinab und stark in die Mitte des Gesäßes, über den hinteren Beckenkamm.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Two summaries place it at the mid buttock; a summary of a later edition says low back and lower buttock, at times the lower belly.</source>
        <translation>Zwei Zusammenfassungen verlegen es in die Gesäßmitte; eine Zusammenfassung einer späteren Ausgabe nennt unteren Rücken und unteres Gesäß, mitunter den Unterbauch.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>A one-sided ache in the low back and the buttock.</source>
        <translation>Ein einseitiger dumpfer Schmerz im unteren Rücken und im Gesäß.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Pain when bending forwards and when coming up again.</source>
        <translation>Schmerz beim Vorbeugen und beim Wiederaufrichten.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Getting up from a chair and climbing stairs is stiff and slow.</source>
        <translation>Aufstehen vom Stuhl und Treppensteigen gehen steif und langsam.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Pain that makes it hard to turn the trunk.</source>
        <translation>Schmerz, der das Drehen des Rumpfes schwer macht.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Bending, twisting and lifting in one move.</source>
        <translation>Beugen, Drehen und Heben in einer Bewegung.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Long stooping, as in gardening.</source>
        <translation>Langes Bücken, etwa bei der Gartenarbeit.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Sitting twisted, or sitting long without moving.</source>
        <translation>Verdrehtes Sitzen oder langes Sitzen ohne Bewegung.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/quadratus_lumborum"/>
        <source>A road accident.</source>
        <translation>Ein Verkehrsunfall.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Cold on tired muscles.</source>
        <translation>Kälte auf müden Muskeln.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/multifidus"/>
        <source>An old teaching; we know of no study.</source>
        <translation>Eine alte Lehre; uns ist keine Studie bekannt.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>One shorter leg or a curved spine.</source>
        <translation>Ein kürzeres Bein oder eine gekrümmte Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Lying down.</source>
        <translation>Liegen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Warmth.</source>
        <translation>Wärme.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Gentle bending forwards.</source>
        <translation>Sanftes Vorbeugen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Pain below the knee, numbness, or pain on raising the straight leg.</source>
        <translation>Schmerz unterhalb des Knies, Taubheit oder Schmerz beim Anheben des gestreckten Beins.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Pain at one dimple of the pelvis; three or more tests that stress the joint bring it on.</source>
        <translation>Schmerz an einem Beckengrübchen; drei oder mehr Tests, die das Gelenk belasten, lösen ihn aus.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <source>One very tender point on the rim of the hip bone, with odd skin over the upper buttock.</source>
        <translation>Ein sehr druckempfindlicher Punkt auf dem Beckenkamm, mit verändertem Hautgefühl über dem oberen Gesäß.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Waves of pain from the flank to the groin, no position helps, blood in the urine, fever.</source>
        <translation>Schmerzwellen von der Flanke zur Leiste, keine Haltung hilft, Blut im Urin, Fieber.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/multifidus"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Sudden midline pain after a fall, or in someone older, with thin bones or on steroids.</source>
        <translation>Plötzlicher Schmerz in der Mittellinie nach einem Sturz oder bei jemandem, der älter ist, dünne Knochen hat oder Kortison nimmt.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/multifidus"/>
        <source>Began before 40 to 45, stiff for over half an hour in the morning, better with movement.</source>
        <translation>Begann vor dem Alter von 40 bis 45, morgens über eine halbe Stunde steif, besser bei Bewegung.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Turn your feet before you lift, so that you need not bend and twist at once.</source>
        <translation>Drehen Sie die Füße, bevor Sie heben, damit Sie sich nicht zugleich beugen und verdrehen müssen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Change position often when you work stooped.</source>
        <translation>Wechseln Sie oft die Haltung, wenn Sie gebückt arbeiten.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>Pressing on the spine itself, or hard below the last ribs, where the kidney lies.</source>
        <translation>Drücken auf die Wirbelsäule selbst oder kräftig unterhalb der letzten Rippen, wo die Niere liegt.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/multifidus"/>
        <source>Numbness between the legs, trouble passing urine, or a leg that grows weak. Get help now.</source>
        <translation>Taubheit zwischen den Beinen, Schwierigkeiten beim Wasserlassen oder ein Bein, das schwach wird. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <location filename="muscles/multifidus"/>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Pain after a fall, or sudden midline pain if your bones are thin.</source>
        <translation>Schmerz nach einem Sturz oder plötzlicher Schmerz in der Mittellinie, wenn Ihre Knochen dünn sind.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <source>The pattern is described alike by several texts. In reviews of studies on low back pain, 33 to 38 of 100 people had active points in it, and in one study it was among the three muscles most often sore.</source>
        <translation>Das Muster beschreiben mehrere Texte gleich. In Übersichten zu Studien über Schmerz im unteren Rücken hatten 33 bis 38 von 100 Menschen aktive Punkte darin, und in einer Studie gehörte er zu den drei am häufigsten empfindlichen Muskeln.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_lumborum"/>
        <location filename="muscles/longissimus_thoracis"/>
        <source>When salt water was injected into the back muscles of volunteers, the pain was too irregular to give each muscle a pattern of its own (Steinbrocker 1953).</source>
        <translation>Als Freiwilligen Salzwasser in die Rückenmuskeln injiziert wurde, war der Schmerz zu unregelmäßig, um jedem Muskel ein eigenes Muster zuzuordnen (Steinbrocker 1953).</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Iliocostalis thoracis</source>
        <translation>Iliocostalis thoracis</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>outer mid-back muscle</source>
        <translation>äußerer Muskel des mittleren Rückens</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>rib-angle muscle</source>
        <translation>Rippenwinkelmuskel</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>This thin, long muscle runs up your back over the ribs, a hand's breadth from the spine. It helps to keep your upper body straight and to bend it to the side. When its lower part is sore, the ache may go up to the tip of the shoulder blade, down to the low back, or round to the side of the belly. Because of that, people often fear for a kidney or the gut. Sitting bent and twisting with a load are common causes.</source>
        <translation>Dieser dünne, lange Muskel zieht an Ihrem Rücken über die Rippen hinauf, eine Handbreit von der Wirbelsäule entfernt. Er hilft, den Oberkörper gerade zu halten und zur Seite zu beugen. Ist sein unterer Teil empfindlich, kann der dumpfe Schmerz hinauf zur Spitze des Schulterblatts, hinab zum unteren Rücken oder herum zur Seite des Bauchs ziehen. Deshalb fürchten Betroffene oft um eine Niere oder den Darm. Gebeugtes Sitzen und Verdrehen mit einer Last sind häufige Ursachen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>The outer column of the long back muscles over the ribs, from the lower ribs up to the first ones, under latissimus dorsi and the shoulder blade muscles.</source>
        <translation>Die äußere Säule der langen Rückenmuskeln über den Rippen, von den unteren Rippen bis zu den ersten hinauf, unter dem Latissimus dorsi und den Schulterblattmuskeln.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Upper edges of the angles of the lower six ribs.</source>
        <translation>Oberränder der Rippenwinkel der unteren sechs Rippen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Angles of the upper six ribs and the transverse process of C7.</source>
        <translation>Rippenwinkel der oberen sechs Rippen und der Querfortsatz von C7.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>dorsal rami of the thoracic nerves</source>
        <translation>Rami dorsales der Thorakalnerven</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Straightens the thoracic spine.</source>
        <translation>Streckt die Brustwirbelsäule.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Bends it to its own side.</source>
        <translation>Beugt sie zur eigenen Seite.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Steadies the ribs when the trunk turns and when you breathe out hard.</source>
        <translation>Stabilisiert die Rippen, wenn sich der Rumpf dreht und wenn Sie kräftig ausatmen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Sit bent forwards with crossed arms. The muscle lies over the bends of the ribs, about a hand's breadth from the spine; roll the fingers across it.</source>
        <translation>Setzen Sie sich vorgebeugt mit gekreuzten Armen hin. Der Muskel liegt über den Biegungen der Rippen, etwa eine Handbreit von der Wirbelsäule; rollen Sie die Finger quer darüber.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>The lower point lies over the last ribs, the middle one beside the shoulder blade's inner edge.</source>
        <translation>Der untere Punkt liegt über den letzten Rippen, der mittlere neben der Innenkante des Schulterblatts.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Sit, cross your arms and turn slowly to each side, then bend to each side. A catch over the rib angles fits this muscle.</source>
        <translation>Setzen Sie sich, kreuzen Sie die Arme und drehen Sie sich langsam zu jeder Seite, dann neigen Sie sich zu jeder Seite. Ein Stocken über den Rippenwinkeln passt zu diesem Muskel.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Lower point, at the height of T11</source>
        <translation>Unterer Punkt, auf Höhe von T11</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Over the rib angles at about T11, at the outer edge of the ridge beside the spine.</source>
        <translation>Über den Rippenwinkeln etwa bei T11, am äußeren Rand des Wulstes neben der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Up to the lower tip of the shoulder blade, down over the low back, and round to the lower outer belly.</source>
        <translation>Hinauf zur unteren Spitze des Schulterblatts, hinab über den unteren Rücken und herum zum unteren äußeren Bauch.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Middle point, at the height of T6</source>
        <translation>Mittlerer Punkt, auf Höhe von T6</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Over the rib angles at about T6, beside the inner edge of the shoulder blade.</source>
        <translation>Über den Rippenwinkeln etwa bei T6, neben der Innenkante des Schulterblatts.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Beside the shoulder blade and up towards the shoulder, at times through to the front of the chest.</source>
        <translation>Neben dem Schulterblatt und hinauf in Richtung Schulter, mitunter nach vorn durch bis zur Brust.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Chest pain must be looked at by a doctor before a muscle is blamed.</source>
        <translation>Brustschmerz muss ärztlich angesehen werden, bevor man einen Muskel dafür verantwortlich macht.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>An ache at the border of rib cage and waist, with belly pain on the same side.</source>
        <translation>Ein dumpfer Schmerz an der Grenze von Brustkorb und Taille, mit Bauchschmerz auf derselben Seite.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>It can feel as if it came from the kidney or the appendix.</source>
        <translation>Es kann sich anfühlen, als käme es von der Niere oder vom Blinddarm.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Pain when turning the trunk or reaching across.</source>
        <translation>Schmerz beim Drehen des Rumpfes oder beim Hinübergreifen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>A deep breath may pull.</source>
        <translation>Ein tiefer Atemzug kann ziehen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Turning with a load.</source>
        <translation>Drehen mit einer Last.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Sitting or standing bent for long.</source>
        <translation>Langes gebeugtes Sitzen oder Stehen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Hard coughing.</source>
        <translation>Starkes Husten.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Throwing and rowing.</source>
        <translation>Werfen und Rudern.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Sitting with the back supported.</source>
        <translation>Sitzen mit gestütztem Rücken.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Lying down, and warmth.</source>
        <translation>Liegen und Wärme.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/rectus_abdominis"/>
        <source>On the right, pain that moves from the navel to the lower belly, with fever and sickness. Get help now.</source>
        <translation>Rechts: Schmerz, der vom Nabel in den Unterbauch wandert, mit Fieber und Übelkeit. Holen Sie sofort Hilfe.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <location filename="muscles/latissimus_dorsi"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>Burning pain in a band round one side, a rash some days later.</source>
        <translation>Brennender Schmerz in einem Band um eine Seite, einige Tage später ein Ausschlag.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Pain that comes with meals, heartburn, sickness, or yellow skin.</source>
        <translation>Schmerz, der mit den Mahlzeiten kommt, Sodbrennen, Übelkeit oder gelbe Haut.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Tightness in the chest, short breath, or pain with effort. Call emergency services.</source>
        <translation>Enge in der Brust, Kurzatmigkeit oder Schmerz bei Anstrengung. Rufen Sie den Rettungsdienst.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Sudden midline pain after a fall, or with thin bones.</source>
        <translation>Plötzlicher Schmerz in der Mittellinie nach einem Sturz oder bei dünnen Knochen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Set screen and chair so that you need not sit bent or turned.</source>
        <translation>Stellen Sie Bildschirm und Stuhl so ein, dass Sie nicht gebeugt oder verdreht sitzen müssen.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Twisting while you carry or lift.</source>
        <translation>Verdrehen, während Sie tragen oder heben.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Belly or chest pain that is new, strong, or comes with fever, sickness or short breath.</source>
        <translation>Bauch- oder Brustschmerz, der neu oder stark ist oder mit Fieber, Übelkeit oder Kurzatmigkeit einhergeht.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Its long reach to the belly and the shoulder is told by one school and repeated by others. No count of this muscle in patients was found.</source>
        <translation>Von seiner weiten Ausstrahlung zu Bauch und Schulter berichtet eine Schule, andere wiederholen es. Eine Zählung zu diesem Muskel bei Patienten wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="muscles/iliocostalis_thoracis"/>
        <source>Pain in the belly has other causes far more often; rule them out first.</source>
        <translation>Schmerz im Bauch hat weit häufiger andere Ursachen; schließen Sie diese zuerst aus.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Internal oblique</source>
        <translation>Obliquus internus abdominis</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>inner slanting belly muscle</source>
        <translation>innerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>deep side belly muscle</source>
        <translation>tiefer seitlicher Bauchmuskel</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>This flat muscle lies under the outer side muscle of your belly. Its fibres fan out from the rim of the hip bone to the ribs and the midline. It turns and bends your trunk and holds your belly in. When its lowest part is sore, the pain may be felt in the groin, in a testicle or the labia, and over the bladder. A strong cough, heavy lifting or an operation can bring it on.</source>
        <translation>Dieser flache Muskel liegt unter dem äußeren seitlichen Muskel Ihres Bauchs. Seine Fasern fächern sich vom Beckenkamm zu den Rippen und zur Mittellinie auf. Er dreht und beugt den Rumpf und zieht den Bauch ein. Ist sein unterster Teil empfindlich, kann der Schmerz in der Leiste, in einem Hoden oder den Schamlippen und über der Blase zu spüren sein. Ein starkes Husten, schweres Heben oder eine Operation kann das auslösen.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>The middle one of the three flat muscles of the belly wall, beneath the external oblique.</source>
        <translation>Der mittlere der drei flachen Muskeln der Bauchwand, unter dem Obliquus externus abdominis.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Thoracolumbar fascia, the front two thirds of the iliac crest and the fascia beside the outer part of the inguinal ligament.</source>
        <translation>Fascia thoracolumbalis, die vorderen zwei Drittel des Beckenkamms und die Faszie neben dem äußeren Teil des Leistenbandes.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Lower three or four ribs, the linea alba and, with transversus, the pubic crest.</source>
        <translation>Untere drei oder vier Rippen, die Linea alba und, zusammen mit dem Transversus, der Schambeinkamm.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>lower intercostal, subcostal, iliohypogastric and ilioinguinal nerves</source>
        <translation>untere Interkostalnerven, Nervus subcostalis, Nervus iliohypogastricus und Nervus ilioinguinalis</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Turns the trunk to its own side.</source>
        <translation>Dreht den Rumpf zur eigenen Seite.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Holds the belly in and raises the pressure in it; its lowest fibres guard the groin canal.</source>
        <translation>Zieht den Bauch ein und erhöht den Druck darin; seine untersten Fasern schützen den Leistenkanal.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>It lies deep to the external oblique and cannot be felt apart from it. Press gently just inside and above the front of the hip bone and along the upper edge of the pubic bone.</source>
        <translation>Er liegt tief unter dem Obliquus externus abdominis und lässt sich nicht getrennt von ihm tasten. Drücken Sie sanft knapp innen und oberhalb der Vorderseite des Beckenknochens und entlang des oberen Rands des Schambeins.</translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Lie on your back and press the tender place above the groin lightly; then lift your head. Pain that stays or grows comes from the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Cough with a finger on the groin. A bulge under the finger speaks for a hernia and needs a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Lower point, above the pubic bone and groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Low in the outer belly, along the upper edge of the pubic bone and the outer half of the groin crease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Groin, testicle or labia, and the lower belly over the bladder, with a frequent urge to pass urine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Bladder signs, and loose stools that are told of too, have other causes far more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>An ache in the groin, a testicle or the labia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>A frequent urge to pass urine, or trouble starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Clinical tradition; have the urine looked at first. Sudden trouble passing urine with back pain is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Coughing and lifting hurt low in the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Heavy strain, with lifting or on the toilet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>An operation on the belly or a hernia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Kicking and sprinting with quick turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Rest with the hips a little bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Warmth on the lower belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Burning when passing urine, discharge, or pain that follows the cycle. Sudden pain in a testicle is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Waves of pain from the flank to the groin, blood in the urine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>A spot no larger than a fingertip, or burning skin in the groin after an operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/rectus_abdominis"/>
        <source>A tender pubic bone; kicking and quick turns hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Groin pain and a stiff hip, usually over 50 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <location filename="muscles/transversus_abdominis"/>
        <source>Breathe out when you lift, instead of holding your breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Sudden, severe pain in a testicle, or you cannot pass urine. Get help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>Described by one school and repeated by others; it cannot be pressed apart from the muscle over it. No count in patients was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/internal_oblique"/>
        <source>What is felt here is credited to the external oblique by some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Latissimus dorsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Lats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>broad back muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>pull-up muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>swimmer's muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>This is the broadest muscle of your back. It fans out from the low spine, the hip rim and the lower ribs, and it ends at the front of your upper arm. It pulls your arm down and back, as in rowing or a pull-up. When it is sore, the ache sits at the lower tip of the shoulder blade, and no position seems to ease it. It can also be felt in the arm, or in the side just above the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>The broad sheet over the lower back and the side of the ribs, just under the skin; it forms the rear fold of the armpit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Spines of the lower six thoracic vertebrae, the thoracolumbar fascia and through it the lumbar and sacral spines, the back of the iliac crest, the lower three or four ribs and often the lower angle of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Floor of the groove between the tubercles of the humerus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>thoracodorsal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Pulls the arm down, back and to the body, and turns it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Lifts the trunk to the arms when climbing or on crutches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Ties the arm to the pelvis through the thoracolumbar fascia; helps in hard coughing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Take the thick fold behind the armpit between thumb and fingers. Its outer edge is latissimus; push the elbow down against a hand and it hardens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>From there it can be followed down the side of the ribs to the waist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Raise the arm overhead and bend the elbow behind the head. A pull in the side and behind the armpit that brings on the known ache fits this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Pinch the rear fold of the armpit and roll it between the fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Armpit point, in the rear fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Upper part of the muscle, in the rear fold of the armpit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Round the lower tip of the shoulder blade and the mid back beside it, at times over the back of the shoulder and down the inner arm to the ring and little fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Lower side point, over the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Side of the rib cage over the lower ribs, near the front edge of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Front of the shoulder, and the side of the waist just above the rim of the hip bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>A steady ache at the lower tip of the shoulder blade that no position eases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Reaching far up or forwards with a load brings it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>The arm tires quickly when pulling or raking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Pain in the side just above the hip rim (lower point).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Rowing, climbing, pull-ups, swimming and throwing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Raking, shovelling snow, a dog that jerks its lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Pulling something heavy down from above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Walking with crutches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>A strap that presses on the side of the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Letting the arm rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Sleeping with a pillow between elbow and side, so that the arm does not lie fully close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Tightness in the chest, short breath, or arm pain with effort. Call emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>On the right, pain at the shoulder blade after fatty food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Use a step to reach high shelves, instead of pulling down at arm's length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Change hands with a dog, a rake or a shovel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Pressing into the hollow of the armpit, where nerves and vessels run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Chest tightness, short breath or arm pain with effort. Call emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>Numb or weak fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>The ache at the tip of the shoulder blade is described alike by several texts. The lower point rests on one school. No count in people with back pain was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/latissimus_dorsi"/>
        <source>The way down the arm overlaps with that of several neck and shoulder muscles, and with the C8 root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Levator ani and coccygeus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <location filename="guide"/>
        <source>Pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Kegel muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>tailbone muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>These muscles form the floor of your pelvis, like a hammock from the pubic bone to the tailbone. They hold up the organs and help you to keep urine and stool in. When they are tense and sore, people often feel it at the tailbone, between the legs or in the back passage. Sitting and getting up again can hurt, and so can opening the bowels or sex. Falls on the tailbone, a birth, long sitting and stress are common causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>The floor of the pelvis. Levator ani makes up most of it, round the openings; coccygeus closes it behind, on the ligament from the sit bone's spine to the sacrum and coccyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Levator ani from the back of the pubic bone, the fascia over obturator internus and the ischial spine. Coccygeus from the ischial spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Levator ani into the perineal body, the walls of the openings, the ligament between anus and coccyx, and the coccyx. Coccygeus into the side of the lowest sacrum and the coccyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>nerve to levator ani, branches of the pudendal nerve, and sacral branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Sources differ on how much the pudendal nerve adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Holds up the organs of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Helps to keep urine and stool in, and lets go when it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Draws the coccyx forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Works together with the breathing muscle and the belly wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>From outside only the rear part can be reached. Lie on your side and press gently beside the tailbone, towards the sit bone's inner side, through the lower edge of the big buttock muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>The rest is felt through the vagina or the back passage, by a trained therapist or doctor and only with your consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Sit on a hard chair, then on the edge so that the tailbone hangs free. Less pain with the tailbone free fits these muscles or the tailbone itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Squeeze as if to hold back wind, then let go. If you cannot feel the letting go, the floor may be tense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Coccygeus, beside the tailbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Between the spine of the ischium and the edge of the lowest sacrum and coccyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Tailbone and lower sacrum, at times the inner edge of the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Levator ani, round the openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>In the floor of the pelvis round the back passage and the vagina or the base of the penis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Between the legs, the back passage and the vagina or penis, and the tailbone; at times deep in the pelvis behind the pubic bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Tailbone pain when sitting or getting up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Pain between the legs or deep in the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Pain when opening the bowels, or a feeling of fullness in the back passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Pain during or after sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>A frequent or hesitant stream of urine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>A fall on the tailbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>A birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Long sitting, above all slumped; cycling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Straining with constipation, or piles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Stress, with a floor that is always held tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>An infection or an operation in the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Standing, or sitting with the tailbone free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>A warm bath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Slow breathing into the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>The tailbone itself is sore or moves too much. In 127 women with pelvic pain half had it, and in those the coccygeus was tense in 78 of 100, against 17 of 100 in the rest; the two go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Burning between the legs, worse sitting, gone on a toilet seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Pain that follows the monthly cycle or the bladder; discharge or bleeding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>New numbness between the legs or trouble passing urine is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Sit on a cushion with a cut-out at the back, and get up often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Put the feet on a low stool on the toilet and do not strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Squeezing exercises while the floor is tense and sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Numb skin between the legs, trouble passing urine, or loss of control. Get help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Bleeding, discharge, fever, or weight loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Ask for a pelvic floor physiotherapist when it lasts for weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>In women with long pelvic pain 22 of 100 had a tender levator ani. In 72 men with long pelvic pain, pressing it brought on pain in the penis in more than three of four who had pain there. In women with a sore tailbone coccygeus was tense in 78 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/levator_ani_coccygeus"/>
        <source>Those who examined knew whom they examined, and the muscle, the joint of the tailbone and the nerve lie within a finger's breadth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Longissimus thoracis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Longissimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>long back muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>inner back strap muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>This is the longest muscle of your back. It is the inner part of the thick ridge that you can feel on each side of the spine. It keeps you upright and lets you down slowly when you bend. When it is sore, the pain is often felt far below the sore spot. People feel it at the back rim of the hip bone or low in the buttock. Getting up from a chair and climbing stairs can be hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>The middle column of the long back muscles, beside the spine from the sacrum to the neck's base, between iliocostalis and the deep muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Sacrum, spines and transverse processes of the lumbar vertebrae and the back of the iliac crest, through the broad tendon of the erector spinae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Tips of the transverse processes of all thoracic vertebrae and the lower nine or ten ribs near their tubercles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>dorsal rami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Lets the trunk down slowly when you bend forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Bends the spine to its own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Lie face down with a pillow under the belly. The muscle is the top of the ridge, two to three fingers from the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Lift the head and shoulders a little; the ridge hardens under the fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Press the top of the ridge at the height of the last ribs and at the waist. See whether the buttock or hip-rim pain that you know comes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Sit and let head and arms hang between the knees. A pull along the ridge on one side fits this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Upper point, at the height of T10 to T11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Top of the ridge beside the spine at about T10 to T11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Low in the buttock, far below the sore spot, and less strongly in the middle of the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Lower point, at the height of L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Top of the ridge beside the spine at about L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Down the low back to the back rim of the hip bone, at times to the dimple of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Pain in the low back, or low in the buttock with nothing to find there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Getting up from a chair and climbing stairs while looking ahead is hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>If both sides are sore the back is stiff as a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Bending and lifting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Long stooping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>A sudden overload while the back is bent or turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Long sitting without a rest for the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Pain at the sit bone when sitting, sprinting, or bending with straight legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Lift with the load close to the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Get up and straighten often when you sit or stoop for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>Pressing on the spine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/longissimus_thoracis"/>
        <source>The long way down to the buttock is described by several texts that lean on one school. No study counts this muscle on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Multifidus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>deep spine muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>small back muscle beside the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>These are short, deep muscles that lie right beside the bones of your spine, thickest in the low back and over the base of the spine. They hold each bone steady on the next one. When they are sore, the pain is a deep, steady ache at one spot of the spine. It can also be felt at the tailbone or through to the belly. Bending and turning are stiff, and changing position brings little relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>In the groove between the spines and the side parts of the vertebrae, deep to longissimus; thickest from L4 to the sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Back of the sacrum as low as S4, the PSIS and the ligaments near it, and the mamillary processes of the lumbar vertebrae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Spinous processes two to four vertebrae higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>medial branches of the dorsal rami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Each band by the nerve of the vertebra from whose spine it comes. The parts over the sacrum may take in S2 and S3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Holds each vertebra steady on the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Straightens the spine, segment by segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Helps to turn the trunk to the other side, mainly by holding against the pull of the belly muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Lie face down with a pillow under the belly. Press deeply into the groove right beside the spine, just off the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Over the sacrum it lies under a thin tendon, just inside the dimple of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Curl forwards slowly, one vertebra after the other. A flat, stiff stretch of spine that will not open fits these muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Tap along the spine with a fingertip. Tenderness at one vertebra, with a sore groove beside it, fits; after a fall see a doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Lumbar point, beside L2 to L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>In the groove beside the spinous processes of the lumbar vertebrae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Round the spine at its own height or a little lower, at times straight through to the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Upper sacral point, at S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Over the upper sacrum beside the midline, at about S1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Down to the tailbone, which becomes tender to touch; less often over the sacrum and the inner buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>A summary of a later edition adds the low back, the buttock and the upper hamstrings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Lower sacral point, at S4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Over the lower sacrum beside the midline, at about S4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Over the sacrum round the sore point itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>A steady, deep ache at one spot of the spine, felt as if in the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>It is there in most positions; turning over brings little relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Bending forwards and turning are stiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>A tender tailbone without a fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>A sudden twist or a lift with a twist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Long bending or long sitting without support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Getting cold and tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Trouble of a small joint of the spine at the same height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Lying, with the knees bent up or on the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Gentle bending and turning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Pain beside the spine that grows when leaning back and turning; the two can hardly be told apart by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <location filename="muscles/quadratus_femoris"/>
        <source>Pain below the knee, numbness or weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>A fall on the tailbone; pain when sitting back and getting up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <location filename="muscles/piriformis"/>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/rectus_abdominis"/>
        <location filename="conditions/pelvic_organ_pain"/>
        <source>Pain that follows the monthly cycle, the bowel or the bladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/rectus_abdominis"/>
        <source>Sudden severe pain in back or belly, faintness, a pulse in the belly. Call emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Support the hollow of the back when you sit long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Build the deep muscles up again after a bout of back pain; they do not always recover by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>The finding that they shrink is sound; that training them prevents new bouts rests on small trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Pressing on the bones of the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Fever, weight loss, or pain at night that does not ease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>Its local pain is described alike by all texts. It shrinks on the side of a first bout of low back pain. In people before disc surgery 75 of 100 had active points here, and 39 of 100 three months later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/multifidus"/>
        <source>A deep muscle cannot be pressed apart from what covers it and from the joints below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Obturator internus and gemelli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>OI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>deep hip rotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>inner pelvic wall muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>This muscle lines the inside of your pelvis. It leaves the pelvis round the sit bone and runs to the top of the thigh bone, with a small helper on each side of its tendon. It turns your leg out and keeps the hip joint steady. When it is sore, people feel it deep in the pelvis, round the back passage or the tailbone, and in the upper back of the thigh. Long sitting and cycling are common causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>On the side wall of the pelvis; its tendon turns sharply round the bone between ischial spine and sit bone and runs to the thigh bone, deep to gluteus maximus, with the gemelli above and below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Obturator internus from the inner face of the obturator membrane and the bone round it; gemellus superior from the ischial spine; gemellus inferior from the ischial tuberosity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>By one tendon into the inner side of the greater trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>nerve to obturator internus (also gemellus superior) and nerve to quadratus femoris (gemellus inferior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>The nerve to quadratus femoris brings L4 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Turns the straight hip outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Moves the thigh out to the side when the hip is bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <location filename="muscles/piriformis"/>
        <source>Steadies the head of the femur in its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Its inner part is a wall for the pelvic floor, which hangs from its fascia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Sit or lie on your side and press just inside the sit bone, upwards and outwards, away from the midline. Push the knee out against your other hand and it hardens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>The rear part lies across the lower buttock between sit bone and trochanter, below piriformis, under the big buttock muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>A trained therapist can feel the inner part through the vagina or the back passage, with your consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Sit, lay the ankle on the other knee and push that knee up against your hand. Pain deep beside the sit bone or inside the pelvis fits this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Inner point, on the wall of the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Inner part of obturator internus, on the side wall of the pelvis, reached from inside or just inside the sit bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Round the back passage and the tailbone and in the vagina, with a weaker ache in the upper back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Fullness or pain in the back passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>A deep ache in the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Sitting hurts, first on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>An ache in the upper back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Long sitting or cycling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>A fall on the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>A birth or an operation in the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>A pelvic floor that is held tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>A cushion that takes weight off the sit bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Deep buttock pain and tingling down the leg that make sitting beyond 20 to 30 minutes hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Burning between the legs, worse sitting, gone on a toilet seat. The nerve runs along this very muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Pain on the tailbone itself after a fall; worst when sitting back and getting up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Pain that follows the monthly cycle or the bladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Pain on the sit bone when sprinting or bending with straight legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>The sit bone itself is tender on hard seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Get up every 20 minutes and shift your weight when you sit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Try a saddle with a cut-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Numb skin between the legs, or trouble passing urine. Get help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>Bleeding from the back passage, fever, or weight loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>The area is described alike by texts on the pelvic floor, which lean on one school. No separate pattern has been published for the gemelli; treat them like piriformis, which lies next to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/obturator_internus_gemelli"/>
        <source>No count of this muscle in patients was found, and its area is that of levator ani, of the tailbone and of the pudendal nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Pectineus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>upper groin muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>deep groin muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>This short, flat muscle lies deep in your groin. It runs from the front of the pelvis down to the top of the thigh bone. It bends the hip and draws the thighs together. When it is sore you may feel a deep ache just below the fold of the groin, as if in the hip joint. Sitting with crossed legs, a slip or a ride on a horse can bring it on. Groin pain has many other causes, so have it looked at if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>In the floor of the groin, between iliopsoas on its outer and adductor longus on its inner side. The blood vessels and the nerve to the front of the thigh run over it or beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Upper branch of the pubic bone along its sharp edge (pecten pubis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Pectineal line at the back of the femur, below the lesser trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>In some people the obturator or an accessory obturator nerve shares in it, with L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Bends the hip; both together as in crossing the legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Lie on your back with the knee bent and dropped outwards. Find the firm cord of adductor longus and follow it to the pubic bone. Pectineus is the flat flesh just outside its upper end, below the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Feel for the pulse of the groin first and stay on its inner side. Press flatly and gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Sit and squeeze a fist between your knees. Note whether the deep groin brings on the pain you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Lie with the knee bent and let it sink outwards. A deep pull just below the groin fold, less far than on the other side, fits this muscle, and the hip joint as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Point below the pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Just below the upper branch of the pubic bone, on the inner side of the pulse of the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>A deep ache in the groin just below its fold, felt as if in the hip joint, with a weaker spread down the upper inner front of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>A deep ache just below the fold of the groin, as if the hip joint itself were sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Pain when the legs are drawn together or crossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>The thigh does not go out to the side as far as the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>A trip or a fall, or legs that slide apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Sudden squeezing with the thighs, as in gymnastics, on horseback, on skates or at football.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Sitting for long with the legs crossed or one foot tucked under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>A worn or operated hip joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>One shorter leg or a small half of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Sitting with the feet side by side and the knees a little apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>A pause from squeezing exercises, kicking and riding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>A pinch deep in the groin when the hip is bent and turned in, with a click or a catch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>A snap in the groin as the bent hip is straightened, tender further out, at the front of the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Front thigh pain with a knee that buckles or a reduced knee reflex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Do not sit with crossed legs for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>On your side, sleep with a pillow between the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Pressure on the pulse of the groin, or with a lump there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>You cannot put weight on the leg, or it hurts more when you hop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>Several texts describe the same deep groin ache. No study of this muscle's points in patients was found; in athletes with long-standing groin pain the adductors as a group were the most frequent source (58 of 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/pectineus"/>
        <source>The study counted adductor-related pain, which is more than this muscle and more than trigger points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>deep buttock muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>pear-shaped muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>This small, pear-shaped muscle lies deep in the middle of your buttock. It joins the base of the spine to the top of the thigh bone and turns the leg out. The big sciatic nerve runs close beneath it. When it is sore, people often feel it in the buttock and near the dimple of the pelvis. It may spread down the back of the thigh. Long sitting makes it worse, and a walk often makes it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Deep in the buttock under gluteus maximus, from the front of the sacrum through the greater sciatic notch to the top of the thigh bone. The sciatic nerve leaves the pelvis just below it, in some people through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Front of the sacrum from S2 to S4, edge of the greater sciatic notch, and the sacrotuberous ligament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Upper inner edge of the greater trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>nerve to piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>L5 sometimes shares in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Turns the straight leg outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>With the hip bent to a right angle it moves the thigh out to the side, and then turns it inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Draw a line from the middle of the sacrum's edge to the top of the bony point of the outer hip. The muscle lies deep along this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Press through the relaxed gluteus maximus. Stop if it tingles down the leg, for that is the sciatic nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Sit with the ankle on the other knee and lean forwards. Note whether the deep buttock brings on the pain you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Sit for half an hour and then walk. Pain that builds up with sitting and eases with walking fits this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Outer point, near the top of the thigh bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Outer third of the line from the middle of the sacrum's edge to the top of the greater trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Middle and outer buttock and deep behind the hip joint, with a weaker spread over the upper two thirds of the back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>The whole area is well documented; dividing it between two points is our reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Inner point, beside the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Inner end of the same line, just outside the sacrum over the sciatic notch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Round the sacroiliac joint and the middle of the buttock, with a weaker spread over the upper two thirds of the back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Buttock pain that grows with sitting, above all after 20 to 30 minutes, and when you stand up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Pain when crossing the legs, or with the hip bent, drawn in and turned in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>You keep shifting in your chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Pain when opening the bowels, sometimes during sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Tingling in the back of the thigh, the leg or the sole if the sciatic nerve is pinched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>How often the muscle really pinches the nerve is debated; a disc or a root is the more common reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>A twist while bending and lifting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Catching yourself from a fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Sitting on a wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Too much running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>The hip held bent and apart for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>One shorter leg, a long second toe bone, or a stiff sacroiliac joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Lying with the knee supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Taking the wallet out of the back pocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Pain below the knee with numbness, weakness or a lost reflex, and pain when the straight leg is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>The sciatic nerve itself is irritated in the buttock; sitting over 20 to 30 minutes is hard to bear, and the leg tingles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Pain at the sit bone, lower than this muscle, when sitting, sprinting or bending forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Buttock pain that changes sides, stiff mornings, better with movement, began before 40 to 45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Groin pain and a stiff hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Bleeding, a lump, or a change of bowel habit along with pain when opening the bowels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>No wallet under the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Strong pressure that makes the leg tingle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Numb skin, a weak foot, or tingling that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>It gets worse, or is no better after a few days of care at home. With known piriformis syndrome, ask before massage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>In one clinic 56 of 100 people with long-lasting low back pain had points here that brought on their pain, while quiet points seem rare in people without pain (5 of 100, a recalled figure). Two examiners agreed well (kappa 0.62).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/piriformis"/>
        <source>Whether piriformis syndrome is common is a long debate; four features (buttock pain, worse sitting, tender near the notch, pain when the muscle is put under tension) are the usual picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Plantaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>thin calf muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>boot-lace muscle of the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>This tiny muscle sits behind the outer side of your knee. Its tendon is as long and thin as a boot lace and runs down to the heel. It helps the calf a little, and some people do not have it at all. When it is sore you may feel it behind the knee and in the upper calf. A sudden stab in the calf when you push off was long blamed on it, though most often the big calf muscle is torn. A calf that is swollen, warm and tender must be seen the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>In the hollow of the knee beside the outer head of gastrocnemius. Its tendon runs between gastrocnemius and soleus to the inner side of the Achilles tendon. It is missing in up to one leg in ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Femur above the outer condyle, and the ligament at the back of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Heel bone at the inner side of the Achilles tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>L5 is named in some texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Helps weakly to point the foot and to bend the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>May serve more as a sense organ for the position of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>It holds many stretch sensors; what they are for has not been shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>In the hollow of the knee, a little outside its middle, just above the crease. It cannot be told with certainty from the outer head of gastrocnemius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Sit with the knee bent and press softly beside the outer edge of the hollow of the knee. A spot that brings on the calf pain you know is worth noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Point behind the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>In the hollow of the knee, a little outside its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Back of the knee and down the calf to about its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Neighbouring point to the ball of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Near the first, at the outer edge of the hollow of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Ball of the foot and base of the big toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Travell and Simons saw this now and then and were not sure that it came from plantaris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Pain behind the knee and in the upper calf when you push off or climb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Running and jumping more than you are used to, above all uphill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>High heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Calf stretches and a pause from jumping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>A sudden stab in the calf in a push-off. Scans mostly show a tear of gastrocnemius and only now and then of the plantaris tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Calf pain after the same distance of walking that goes within minutes of standing still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>For pain in the ball of the foot the foot itself is far more likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Any massage of a calf that is swollen, warm or red, and pressing in the middle of the hollow of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/plantaris"/>
        <source>Known from one text. The muscle is small, not always there, and cannot be felt by itself, so its pattern has never been tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Popliteus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>muscle behind the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>knee-unlocking muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>This small, flat muscle lies deep behind your knee. It unlocks the straight knee so that it can bend, and it keeps the thigh bone from sliding forwards when you go downhill. When it is sore you feel it at the back of the knee, most of all when you squat, walk downstairs or run downhill. Other things behind the knee can hurt in the same place, so a swelling there should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>The floor of the lower part of the hollow of the knee, under gastrocnemius and plantaris, slanting from the outer side of the femur to the back of the tibia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Side of the outer condyle of the femur, by a cord inside the joint capsule, with slips to the outer meniscus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Back of the tibia above the soleal line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Turns the shin inwards, or the thigh bone outwards when the foot is on the ground, and so unlocks the straight knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Keeps the femur from sliding forwards on the tibia when weight is taken on the bent knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Draws the outer meniscus back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Sit with the knee bent. Its lower end is felt at the inner side behind the tibia, a few centimetres below the knee joint, between the inner belly of gastrocnemius and the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Its cord lies at the outer side of the joint line, just in front of the outer ligament of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Sit with the knee bent to a right angle and turn the foot inwards against your hand. Pain at the back of the knee that you know is worth noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Feel the hollow of both knees. A swelling on one side is not this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Point below the joint, inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Back of the upper tibia, a few centimetres below the joint line, on the inner side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Back of the knee, with a weaker spread a little way into the upper calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Pain behind the knee when you squat, run downhill or walk downstairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>The knee does not quite straighten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Often found only after the calf and the hamstrings have settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Running or skiing downhill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Twisting on a bent knee that bears weight, as in football.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>A foot that rolls in while running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Put forward by Travell and Simons; how much the roll of the foot matters is debated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>A pause from downhill running and deep squats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>A knee that is stiff, over 50, with a grating feeling and bony swelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Pain after the same distance of walking that goes on standing still. In a young athlete a trapped artery behind the knee can do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Run on the level for a few weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Pressing in the middle of the hollow of the knee, where the artery and the nerve lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>A swelling behind the knee, or a calf that is swollen, warm and tender. The second needs someone the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <location filename="muscles/semimembranosus"/>
        <source>A knee that locks, swells or gives way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/popliteus"/>
        <source>Two texts describe the same area. In people with a worn knee 17 of 100 had active points here. It lies so deep that examiners can hardly tell it from its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Psoas major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Psoas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>deep spine-to-thigh muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>tenderloin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>This long muscle runs from the front of your low spine, through the pelvis, to the top of the thigh bone. It lifts your knee and helps you to sit up. Long sitting keeps it short. When it is sore, the pain is often felt as a strip that runs up and down beside the low spine. It can also be felt in the front of the thigh. Getting up out of a soft chair is hard, and standing upright is worse than sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Deep in the belly on each side of the lumbar spine, then across the rim of the pelvis and under the groin to the thigh bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Sides of the bodies and discs from T12 to L5, and the transverse processes of L1 to L5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Lesser trochanter of the femur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>ventral rami of the lumbar plexus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Mainly L1 to L3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Helps to raise the trunk from lying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Bends the lumbar spine to the side and presses it together; in standing it deepens the hollow of the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Is active in sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Lie on your back with the knees bent. Press slowly towards the spine at the edge of the straight belly muscle, at or below navel level, about half way to the bony point at the front of the hip. Lift the knee a little to feel it tighten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Move away from any pulse. Do not press in pregnancy, with an aneurysm, or when the belly hurts for another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Show with your hand where it hurts. A hand that moves up and down beside the spine fits the psoas; a hand that sweeps across the back fits other muscles better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Belly point, beside the lumbar spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Beside the edge of the straight belly muscle at or below navel level, felt deep towards the spine; roughly half way between navel and ASIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>A vertical strip just beside the lumbar spine, at times down to the sacroiliac joint, the sacrum and the upper buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Lower point, below the groin crease (shared with iliacus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Below the groin crease, on the outer wall of the femoral triangle, above the lesser trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Upper front of the thigh and the strip beside the lumbar spine, at times the groin and the inner front of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>One pattern with iliacus in the books; the split is our reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Pain that you show with an up-and-down stroke of the hand beside the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Worse upright, least when lying or sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Getting up from a deep, soft seat is hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>An ache in the front of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Lower belly or pelvic pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Long sitting and driving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Sit-ups, and running uphill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Sudden overload or a fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Weak belly muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>One shorter leg, or a small half of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Lying with hips and knees bent to a right angle, calves on a chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Leg pain below the knee with numbness or weakness; sitting is worse, not better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Groin pain and stiffness, usually over 50 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Break up long sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>New or strong belly pain, fever, or blood in the urine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>Sudden groin or thigh pain while you take blood thinners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>The vertical strip beside the spine is described alike by several texts. Sore iliopsoas points were found in 31 of 100 people with long-lasting low back pain in one clinic; a review gives 5 to 10 of 100 for psoas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/psoas_major"/>
        <source>A deep muscle whose points can hardly be pressed on their own. Quiet points are nearly as common in people without pain (24 of 100, a recalled figure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Quadratus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>deep hip rotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>square muscle of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>This small, square muscle lies deep in the lowest part of your buttock. It runs from the sit bone to the thigh bone. It turns your leg out and draws it in. When it is sore, the pain is felt deep beside the sit bone, near the fold of the buttock. Long steps and hard running can hurt, because the gap in which it lies gets narrow then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Deep in the lower buttock between sit bone and thigh bone, below the gemelli and above the big inner thigh muscle, covered by gluteus maximus and crossed by the sciatic nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Outer edge of the ischial tuberosity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Quadrate tubercle and the ridge below it, on the back of the upper femur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>nerve to quadratus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Helps to draw the thigh in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Steadies the hip joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Find the sit bone and the back of the bony point of the outer hip. The muscle lies between them at the height of the buttock's fold, deep under relaxed flesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Press gently; the sciatic nerve lies on it. Stop if it tingles down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Walk with long steps, then with short ones. Pain beside the sit bone with the long steps only speaks for the gap in which this muscle lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Point between sit bone and thigh bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Half way between the sit bone and the back of the thigh bone, at the fold of the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Lower buttock between sit bone and thigh bone, along the fold, at times down the uppermost back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Travell and Simons give no pattern of its own for it; the area is our assumption of local pain, supported by where people with a narrow gap feel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Deep pain between the sit bone and the thigh bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Pain with long steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>A snap or a catch deep in the lower buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Running with long strides, or race walking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Twisting on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Weak side hip muscles, which let the thigh drop inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Shorter steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Taking weight off the sit bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Long steps hurt and short ones do not; a scan shows a narrow gap and a swollen muscle. Then the muscle is the victim, not the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Pain on the sit bone itself when sprinting or bending with straight legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <location filename="conditions/ischial_bursitis"/>
        <source>The sit bone is tender on hard seats and little else hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Deep buttock pain and tingling down the leg that make sitting hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Take shorter, quicker steps when you run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Long strides while it is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Tingling, numbness or weakness down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>No text gives this muscle a pain pattern of its own. It is known from scans of people whose sit bone and thigh bone pinch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_femoris"/>
        <source>Whether a sore point in it exists apart from that pinch is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Quadratus lumborum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>QL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>deep low back muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>side waist muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>This deep muscle joins your lowest rib, your low spine and the rim of your hip bone on each side. It bends you to the side, lifts the hip and keeps the spine steady. It also works when you cough or sneeze. When it is sore, the ache may be felt at the hip, in the buttock or near the dimple of the pelvis. Turning in bed, coughing and getting up from a chair can hurt sharply. It often starts with a bend and a twist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Deep in the loin between the twelfth rib, the tips of the lumbar vertebrae and the rim of the pelvis, in front of the outer edge of the long back muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Iliolumbar ligament and the inner lip of the iliac crest beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Inner half of the lower border of rib 12 and the tips of the transverse processes of L1 to L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>ventral rami (subcostal and upper lumbar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Hikes the pelvis on its own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Bends the lumbar spine to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Both sides together help to straighten the lumbar spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Anchors rib 12 for breathing, coughing and sneezing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Steadies the lumbar spine like the guy-wires of a mast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Lie on the other side with the top arm overhead. Press inwards, towards the spine, in the gap between the lowest rib and the rim of the pelvis, in front of the edge of the long back muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Keep below the ribs and off the spine; the kidney lies under the last ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Lie on your back and hitch one hip towards the ribs, then the other. Compare the effort and the pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Sit with your hands on the armrests and take some weight off the back. Relief fits this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Outer upper point, below the last rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Outer edge of the muscle just below rib 12, about a hand's breadth from the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Along the rim of the pelvis at the side; at times on into the lower outer belly and the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Outer lower point, above the rim of the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Outer edge of the muscle just above the iliac crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>On and round the bony point of the outer hip, at times a little down the outer thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Inner upper point, beside L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Close to the transverse processes at about L3, under the edge of the long back muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Round the sacroiliac joint. If both sides are active the pain joins across the upper sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Inner lower point, beside L4 and L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Close to the transverse processes at L4 to L5, just above the crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Lower buttock, at times up to its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>A deep ache at rest that turns knife-like with movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Severe pain when sitting or standing without support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>A cough or a sneeze stabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Rolling over in bed seems impossible; some people have to crawl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Pain bending sideways, twisting, leaning forwards and climbing stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>The outer hip may be so sore that lying on it spoils sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Rarely, a jolt like lightning in a thin line from the front of the hip bone down the outer front thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Pain in a testicle, the scrotum or the labia has been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Single reports. Pain there needs a doctor's look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Lifting with a bend and a twist, reaching to the floor, pulling on trousers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Getting up from a low chair, a car seat or bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Long stooping, gardening, housework.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>One shorter leg, a small half of the pelvis, a curved spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>A sagging mattress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Cold, and emotional strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Lying on the back or the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Taking weight off the trunk, with hands on armrests or pressing down on the hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>The bony point of the outer hip is tender in itself, and standing on one leg hurts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Leg pain below the knee, numbness or weakness; coughing adds leg pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Sudden pain in the midline after a fall, or in someone older, with thin bones or on steroids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Burning pain in a band round one side, a rash some days later; even light touch hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Waves of pain from the flank to the groin, no position helps, blood in the urine, fever or sickness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Sudden severe pain in back, belly or flank, faintness, a pulse in the belly. Call emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Do not bend and twist in one move when you lift; turn your feet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Sit down to put on trousers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Sleep on a mattress that does not sag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Pressing just under the last ribs (the kidney) or on the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Flank pain that comes in waves, blood in the urine, fever or feeling sick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>The muscle most often found with points that bring on the known pain in long-lasting low back pain (76 of 100 in one clinic). Examiners agree on its tenderness and on recognised pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/quadratus_lumborum"/>
        <source>Agreement on the exact points was only moderate (kappa 0.42), and nearly half of people without pain have quiet points here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Rectus abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Abs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>six-pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>straight belly muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>front belly muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>This is the six-pack muscle. It runs straight up the front of your belly, from the pubic bone to the ribs. It curls your trunk and helps you to cough, push and lift. When it is sore, the pain can be felt in the belly, but also as a band right across the back. People show that band with a hand that sweeps from side to side. Sit-ups, hard coughing and long slumped sitting can bring it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>On each side of the midline at the front of the belly, in a sheath, with three or so tendinous lines across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Pubic crest and the front of the pubic symphysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Xiphoid process and the cartilages of ribs 5 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>thoracoabdominal and subcostal nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Bends the trunk forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Tilts the pelvis back and so flattens the hollow of the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Raises the pressure in the belly for coughing, lifting and pushing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Lie on your back with the knees bent and lift your head. The two straight bands beside the midline harden from the pubic bone to the ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>The points lie near the ribs, beside the navel, at the outer edge half way to the front of the hip, and just above the pubic bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Press the sore spot lightly and lift your head. Pain that stays or grows comes from the belly wall; pain that lessens lies deeper and needs a doctor's look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Show with your hand where the back hurts. A hand that sweeps across both sides fits this muscle; a hand that moves up and down fits the psoas better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Upper point, below the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Just below the edge of the ribs, between the xiphoid and the outer edge of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>A band straight across the back at the lower ribs, on both sides; at times the pit of the stomach too, with heartburn or fullness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Middle point, beside the navel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>At the height of the navel, in the muscle beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Round the navel on its own side, cramping like a colic, and down over the lower belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Lower point, above the pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>In the lowest part of the muscle, just above the pubic bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>A band straight across the low back at the belt line, on both sides; at times the lower belly, the penis or the womb, with worse period pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Outer point, half way to the front of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>At the outer edge of the muscle, half way or a little more from the navel to the ASIS (on the right, McBurney's point).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Round the point itself, low on one side of the belly, at times down to the pubic bone. On the right it copies the appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>A band of pain straight across the back, at the lower ribs or at the belt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Cramp, bloating, heartburn or sickness with a sore belly wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>The stomach signs are clinical tradition; look for an illness of the organs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Sit-ups and coughing hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Worse period pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>In men with long pelvic pain, pressing here brought on pain in the penis in about three of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Sit-ups, and a hard new training plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Sitting slumped, or with a tight belt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>An illness inside the belly; the wall may stay sore after it has healed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>A scar of an operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Strain with lifting or on the toilet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Lying with the knees up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Leaving out sit-ups for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Warmth on the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Pain that comes with meals, or wakes you at night; black stools or yellow skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>A lump, or pain on coughing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Back pain that grows when leaning back and turning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Roll to your side to get up instead of doing a sit-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>Loosen a tight belt when you sit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>The band across the back is described alike by several texts. In 72 men with long pelvic pain, pressing this muscle brought on pain in the penis in more than three of four who had pain there. Among 207 athletes with groin pain it was a source in 10 of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_abdominis"/>
        <source>The trials are small and without comparison groups, and belly pain has many other causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Rectus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Rec fem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>front thigh muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>kicking muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>quad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>This muscle runs straight down the front of your thigh, from the front of the hip to the kneecap. It is the only part of the quads that crosses both the hip and the knee. It lifts your thigh and straightens your knee, as in a kick. When it is sore, the pain sits at the kneecap, far from the sore spot near the hip. Going downstairs hurts, and some people wake at night with an ache in the front of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>In the middle of the front of the thigh, just under the skin and fascia, over vastus intermedius; its upper end lies under sartorius and tensor fasciae latae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>AIIS (straight head) and the groove above the hip socket (bent head).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>One web text gives the ASIS for one head; anatomy texts say AIIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Upper edge of the patella and, by the patellar ligament, the tibial tuberosity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/vastus_lateralis"/>
        <location filename="muscles/vastus_medialis"/>
        <source>Straightens the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Does both at once in a kick, and brakes the knee when going downstairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Lie on your back and lift the straight leg a little. The muscle stands out in the middle of the front of the thigh, spindle-shaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>The main point lies high, a few fingers below the bony point at the front of the hip; press with the hip straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Lie face down and draw the heel towards the buttock. If it stops far from the buttock, or the hip lifts, the muscle is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Press high on the front of the thigh, just below the hip crease, and see whether the kneecap aches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Upper point, below the front of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>High in the muscle, a few centimetres below the AIIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>In and round the kneecap, deep and often at night, with a weaker ache in the front of the thigh just above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Lower point, above the kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Just above the kneecap, at the outer edge of the tendon. Less common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Deep in the front of the knee joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>An ache in and round the kneecap, worse going downstairs or downhill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>It may wake you at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>The knee feels weak on stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>No comfort until the hip is fully straight with the knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Kicking, sprinting and deep squats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Long sitting, above all with something heavy on the lap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>A fall or a sudden overload, as in skiing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Hip flexors that are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>A cast or long bed rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Opening the hip and bending the knee at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>A pillow under the knee at night, for some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Pain behind the kneecap when squatting, on stairs and after long sitting. The area is the same; the two often come together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/vastus_medialis"/>
        <source>A worn hip may be felt only at the knee; the hip is stiff and turns in less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/vastus_medialis"/>
        <source>Over 45, stiff in the morning, grating in the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/vastus_lateralis"/>
        <location filename="muscles/vastus_medialis"/>
        <location filename="conditions/acl_or_meniscus"/>
        <source>A twist, then swelling; the knee locks or gives way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>A runner with front thigh pain that grows with each run and hurts on hopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Break up long sitting and stretch the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Go down hills slowly while it is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>Deep squats and hard kicking while it is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/vastus_lateralis"/>
        <source>The knee locks, swells or gives way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>A pop and a dent in the front of the thigh, or you cannot straighten the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>The pattern is described alike by several texts. Of people with a worn knee 18 in 100 had active and 29 quiet points in the quadriceps, counted as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/rectus_femoris"/>
        <source>In soldiers with pain at the front of the knee the side parts of the quadriceps were sore most; this muscle was not singled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Sartorius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>tailor's muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>long strap muscle of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>cross-legged muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>This is the longest muscle in your body. It is a thin strap that runs from the front of your hip, across the thigh, to the inner side of the knee. It helps you to bend the hip and the knee and to sit cross-legged. When it is sore, the pain is sharp or tingling and lies just under the skin along the strap. The lowest part can hurt at the inner knee. It is seldom sore alone; its neighbours mostly are too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>A narrow strap just under the skin, from the ASIS slantwise across the front of the thigh to the inner side of the knee; it roofs the canal of the thigh vessels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>ASIS and the notch below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Upper inner face of the tibia, in front of gracilis and semitendinosus (pes anserinus).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Bends the hip, moves the thigh out and turns it outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Steadies the inner side of the knee when you stand on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Sit and lift the bent leg with the foot turned towards the other knee. The strap stands out from the front of the hip to the inner thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>It lies just under the skin. Roll it between thumb and fingers; press lightly only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Roll the strap between thumb and fingers from the hip to the knee. A sharp, tingling pain right there fits this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Upper point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Upper third of the strap, a few centimetres below the ASIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Along the strap over the upper front of the thigh, at times a little outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Middle point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Middle of the thigh, where the strap crosses from the front to the inner side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Along the strap on the inner front of the thigh, at times over its middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Lower point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Lower third of the strap, on the inner thigh above the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Inner side and inner front of the knee, just under the skin and not deep in the joint; at times the inner thigh above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Sharp or tingling pain just under the skin along the strap, not the usual deep ache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Pain at the inner knee that is not deep in the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>A numb or odd outer thigh when the skin nerve near its upper end is squeezed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Sore neighbours, such as the front and inner thigh muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>A twisting fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Sitting cross-legged for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>A foot that rocks or rolls in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Put forward by Travell and Simons; how much foot shape matters for thigh pain is doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>A pillow between the knees at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Stretching the neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Burning or numb skin on the outer thigh, often with a tight belt, and no weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/vastus_medialis"/>
        <source>A tender place a hand's breadth below the inner knee, worse on stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Burning or numb skin at the inner knee and shin; the nerve leaves the canal beneath this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/vastus_intermedius"/>
        <source>Groin and thigh pain with a stiff hip, usually over 50 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Sitting cross-legged for long while it is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <location filename="muscles/tensor_fasciae_latae"/>
        <location filename="muscles/vastus_lateralis"/>
        <source>Numb skin on the thigh that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>The texts agree on pain along the strap itself. It is said to be seldom sore alone. No study counts it in patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/sartorius"/>
        <source>Its upper third covers the area of a skin nerve, its lower third that of the inner knee; both are likelier causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Semimembranosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>deep inner hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>broad inner hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>This broad, flat muscle is the deeper of the two inner hamstrings. It bends the knee, turns the bent leg in and helps to straighten the hip. It also tightens the back of the knee joint. When it is sore, people feel it in the lower buttock and at its fold, and more weakly down the inner back of the thigh to the calf. It aches when you sit on a hard edge, drive for long or bend forwards with straight legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>On the inner half of the back of the thigh, under semitendinosus. Low down its flesh shows on both sides of that tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>The sit bone, on its upper outer face, by a long flat tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Back of the inner condyle of the tibia, with slips to the capsule and ligaments at the back of the knee and the fascia of popliteus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>sciatic nerve, tibial part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Straightens the hip, as in rising from a bend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Draws the back of the inner meniscus out of the way as the knee bends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Bend the knee against a hand. Beside the thin cord of semitendinosus, deep and broad, lies the flesh of this muscle in the lower third of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Lie on your back, hold one thigh upright and straighten the knee. A pull well before the leg is straight speaks for tight hamstrings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Sit on a ball under the inner back thigh, a hand's width above the knee. A spot that brings on the pain you know in the lower buttock is worth noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Point in the lower inner back thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Lower part of the inner back thigh, beneath and beside the tendon of semitendinosus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Upwards to the lower buttock and its fold, with a weaker spread down the inner back thigh, the inner back of the knee and the inner calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Travell and Simons draw semitendinosus and semimembranosus as one pattern; it is given to both here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Pain in the lower buttock when sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Pain when walking, and after a drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>Bending forwards with straight legs is short and pulls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>The sit bone itself is tender, and sprinting or bending forwards hurts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Tender at the inner joint line, with a twist before it, swelling or locking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>A tense swelling at the inner side of the hollow of the knee, beside this very tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>The sit bone is sore on hard seats and little else hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Sudden pain in a sprint, kick or wide stretch, then a bruise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <location filename="muscles/semitendinosus"/>
        <source>A pop high up by the sit bone with a large bruise, or a leg that is weak when you bend the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semimembranosus"/>
        <source>Described alike by several texts, as one pattern with semitendinosus. In people with a worn knee 30 of 100 had active points in the hamstrings as a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Semitendinosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>inner hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>inner muscle at the back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>This is one of the two inner hamstrings at the back of your thigh. Its lower half is a long, thin tendon. It bends the knee, turns the bent leg in and helps to straighten the hip. When it is sore, the pain goes upwards. Most people feel it in the lower buttock and at its fold, when they sit or walk. More weakly it can spread down the inner back of the thigh to the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>On the inner half of the back of the thigh, just under the skin, lying in a groove of semimembranosus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>The sit bone, by a tendon shared with the long head of biceps femoris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Upper inner face of the tibia, below gracilis (pes anserinus).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Bend the knee against a hand. The thin round cord that stands out most at the inner side of the hollow of the knee is its tendon; follow it up to the flesh in mid-thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Sit on a ball under the inner back thigh. A spot that brings on the pain you know in the lower buttock is worth noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Point in the inner back thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Middle to lower part of the inner back thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Deep buttock pain with tingling down the leg when sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/semitendinosus"/>
        <source>Tender on the inner shin a few centimetres below the knee joint, where its tendon ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Serratus posterior inferior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>SPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>lower rib muscle at the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>This thin, flat muscle runs from the spine at the waist up to your last four ribs. It helps to hold those ribs down when you turn or breathe. When it is sore, there is a dull, nagging ache over the lower ribs at the back. People often stretch and fidget to get rid of it. Reaching up and turning with a load are common causes. A kidney can hurt in the same place, so look out for fever and blood in the urine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>In the back of the loin and over the lower ribs, under latissimus dorsi and over the long back muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Spines of T11 to L2 or L3, through the thoracolumbar fascia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Lower edges of ribs 9 to 12, just outside their angles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>ventral rami (intercostal and subcostal nerves)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Draws the lower ribs down and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Long said to serve breathing out; a review found no proof that it helps breathing at all, and it may rather sense position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Helps to turn and straighten the lower chest on its own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Sit bent forwards a little with the arms crossed. Press on the last ribs a hand's breadth from the spine, where they begin to bend forwards, and roll the fingers along the rib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Reach up and across with the arm of the sore side while you turn. A catch over the last ribs fits this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>If the ache changes with movement and pressure, the muscle is likelier; if it comes in waves whatever you do, think of the kidney.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Point over rib 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Over rib 11 (or 10 to 12) at the bend of the rib, a hand's breadth from the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>A nagging ache over the muscle itself, round the last ribs at the back; at times it spreads across the lower ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>A dull, nagging ache over the lower ribs at the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>You stretch, turn and fidget to ease it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>It is what remains when other back muscles have been treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>A deep breath or a cough pulls there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Lifting, turning and reaching in one move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Work above the head, on a ladder or at a ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>A long, harsh cough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>A sagging mattress, or leaning to one side for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>A chair that does not press on the spot, with support for the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>One rib is tender to the finger after a blow or a cough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Pain that goes through from the upper belly and comes with meals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Sharp pain with every breath, fever, cough or short breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Stand on a step rather than reach and turn with a load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Hard pressure on the last ribs or just below them, where the kidney lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Flank pain in waves, blood in the urine, fever or feeling sick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Short breath, or sharp pain with every breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>Described alike by several texts as an ache over the muscle itself. No study counts it in patients, and it is thin and lies between thicker muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/serratus_posterior_inferior"/>
        <source>A review of its anatomy doubts that it is a common source of pain (recalled).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>deep calf muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>flat calf muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>This broad, flat muscle lies under the big calf muscle and ends in the same Achilles tendon. It works all the time when you stand, walk and run, with straight or bent knees. It also pumps blood back up the leg. When it is sore, most people feel it in the heel, sometimes so much that they cannot put weight on it. In a few it shows at the back of the pelvis. A calf that is swollen, warm and tender can be a clot and must be seen the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Beneath gastrocnemius and wider than it, so that its edges show on both sides in the lower half of the calf. The great veins of the leg run in and under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Back of the head and upper quarter of the fibula, soleal line and inner edge of the tibia, and a tendon arch between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Points the foot down and lifts the heel, whether the knee is straight or bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Holds the body upright over the feet in standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Squeezes the deep veins and so pumps blood towards the heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Sit with the knee bent and lift the heel. The flesh that hardens on both sides below the bellies of the calf is soleus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>The most frequent point lies on the inner side, two to three centimetres below the lower edge of gastrocnemius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Sit with the knee bent and pinch the inner edge of the lower calf. A spot that brings on your heel pain is worth noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Stand with the foot a hand's width from a wall and bring the knee to it with the heel down. If it does not get there, or much less far than on the other side, soleus or the ankle is stiff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Lower inner point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Inner lower calf, two to three centimetres below the edge of gastrocnemius and a little inside the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Back and underside of the heel and the lower Achilles tendon, with a weaker spread round the point and forwards into the arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Upper outer point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Upper outer calf near the fibula, under the outer belly of gastrocnemius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Spread out over the upper half of the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Middle outer point (rare)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Outer side of the calf, a little above its middle; rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Deep round the dimple of the pelvis on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>A long way up for a spread of pain, known from single cases. Look for a nearer reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Exceptional point to the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>No fixed place; drawn on the outer side of the upper calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Jaw on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>An exceptional case of Travell and Simons that later texts repeat, kept here for completeness. Jaw pain with effort can come from the heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Heel pain, at times so strong that the heel takes no weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Pain walking uphill, upstairs or over rough ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>The foot and ankle swell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Travell and Simons explain it by the hindered muscle pump. Swelling of one leg must be looked at first, for it can be a clot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>The knee will not go far over the toes, so it is hard to squat or to pick something up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Running and jumping more than you are used to, skating, or a slip that loads the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>High heels, or shoes with stiff soles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>One shorter leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Tight sock tops, and a leg rest that presses into the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>A heel pad or a shoe with a slightly raised, soft heel for some weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Stretching with the knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>The tendon itself is tender when pinched, two to six centimetres above the heel bone, and stiff in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Tender along the inner edge of the shin over five centimetres or more, with running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>For pain at the dimple of the pelvis the joint itself is far more likely than a point in the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Wear a soft, slightly raised heel for a while, and go back to flat shoes slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>Rest the leg on its heel or thigh and not on the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>A snap at the heel, and you cannot rise on your toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <location filename="muscles/tibialis_anterior"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>One spot on the shin bone hurts when you hop, or at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/soleus"/>
        <source>The heel pattern is described alike by several texts; the long spread to the pelvis and the jaw rests on single cases. Before a disc operation 70 of 100 people had active points here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Tensor fasciae latae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>TFL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>IT band muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>front pocket muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>outer front hip muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>This short muscle sits where the front pocket of your trousers is. Below it a long, strong band runs down the outer thigh to the knee, the IT band. Together they help to bend the hip, move the leg out and keep the knee steady. When the muscle is sore, the pain is felt deep in the hip and down the outer front of the thigh. Fast walking, running on a slope and lying on that side can hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>At the outer front of the hip between the ASIS and the greater trochanter, just under the skin, in front of gluteus medius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Outer lip of the front iliac crest and the outer side of the ASIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Iliotibial tract below the trochanter, and through it the lateral condyle of the tibia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Bends the hip, moves the thigh out and turns it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Tightens the iliotibial tract and steadies the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Helps to keep the pelvis level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Put a hand on the front trouser pocket, just below and behind the bony point at the front of the hip. Turn the leg in and lift it slightly; the muscle hardens under your fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Press the muscle 3 to 6 cm below and behind the bony point at the front of the hip and see whether this brings on the pain you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Upper front point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Upper front part of the muscle, 3 to 6 cm below and behind the ASIS, in front of the trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Round the bony point of the outer hip and down the outer front of the thigh, felt deep in the hip joint; at times as far as the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Pain deep in the hip and down the outer front of the thigh, with movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>You cannot walk fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>You cannot lie on that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Sitting with the hip bent to a right angle or more is uncomfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Straightening up after sitting hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Running on a slope or rough ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Landing hard from a jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Long rest in a cast, or sleeping curled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>A foot that rolls in, or a long second toe bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Put forward by Travell and Simons; how much foot shape matters for hip pain is doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Weak buttock muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Lying on the other side with a pillow between the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Lying on the back with the legs supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>The bony point of the outer hip is very tender, and standing on one leg hurts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <location filename="muscles/vastus_lateralis"/>
        <source>Pain at the outer knee in runners and cyclists, at the same point of every stride.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Burning, tingling or numb skin on the outer thigh, often with a tight belt or weight gain, and no weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>Run on level ground for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>The crossed-leg wall stretch, if the bony point of the outer hip is itself tender. It presses on the tendons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>You cannot put weight on the leg, or the hip pain is sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>The pattern is described alike by several texts. Among people with knee osteoarthritis 11 of 100 had active points here and 50 of 100 quiet ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tensor_fasciae_latae"/>
        <source>No figures exist for people with hip pain. Its area is nearly the same as that of the outer hip tendons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Tibialis anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Tib ant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>shin muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>front shin muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>This is the flesh beside your shin bone. It lifts the foot, so that the toes clear the ground at every step, and it turns the sole inwards. When it is sore, people feel it at the inner front of the ankle and in the big toe, more than in the shin. You may trip or catch your toes. Walking on rough ground, a sprained ankle or a long drive can bring it on. If the foot slaps down or drags, see a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Just outside the sharp edge of the shin bone, from below the knee to the middle of the leg. Its tendon crosses the front of the ankle to the inner edge of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Outer condyle and upper half of the outer face of the tibia, the membrane between the leg bones and the fascia over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Inner and under side of the medial cuneiform and base of the first metatarsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <location filename="muscles/tibialis_posterior"/>
        <source>Turns the sole inwards (inversion).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Lets the foot down softly after the heel strikes, and steadies the leg in standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Pull the foot up. The muscle hardens just outside the edge of the shin, and its thick tendon stands out at the inner front of the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>The sore place lies in the upper third, a hand's width below the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Walk on your heels for ten steps. If the front of one foot sinks, do not put it down to this muscle; have it looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Press beside the shin in its upper third. A spot that brings on the pain you know in the ankle or big toe is worth noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Upper third of the shin muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Upper third of the muscle, a finger's width outside the edge of the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Inner front of the ankle and the top of the big toe, with a weaker spread down the shin and along the inner top of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Pain in the front of the ankle and in the big toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>The foot drags, and you trip over small edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Pain on moving the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Walking on rough or sloping ground, or far more than you are used to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>A trip or a sprained ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>A tight calf, against which it has to pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Long driving with the foot held up over a pedal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Walking on level ground for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>A pedal at a comfortable angle, and rests on long drives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Sore along the inner edge of the shin bone, not in the flesh outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Stretch the calf as well, for it pulls against the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Walk on the level for some weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Rubbing on the edge of the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>A tense, swollen shin with growing pain after a blow, a break or a cast. Go to an emergency department now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_anterior"/>
        <source>Described alike by several texts. No study of this muscle's points in patients was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Tibialis posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Tib post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>deep calf muscle that holds the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>deepest calf muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>This is the deepest muscle of your calf. Its tendon runs behind the inner ankle bone to the sole and holds up the arch of the foot. It turns the sole in and helps to point the foot. When it is sore, people feel it most in the Achilles tendon above the heel. It can spread down the calf and over the whole sole. Running on uneven ground can bring it on. If the arch has sunk or the inner ankle swells, have it looked at soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Deep in the middle of the calf, on the membrane between the two leg bones, under soleus and between the long bending muscles of the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Back of the membrane between the leg bones and the faces of tibia and fibula beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Navicular bone and, by slips, most other bones of the tarsus and the bases of the middle metatarsals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>S1 is named in some texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Holds up the inner arch when weight is taken on the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>It can only be felt through other muscles. Press from the inner edge of the shin bone deep behind it, or from behind through the relaxed calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Point the foot and turn the sole in. Its tendon stands out just behind the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Rise on the toes of one leg and look at the heel from behind in a mirror. It should tip inwards. If it does not, or you cannot rise, have the tendon looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Press deep behind the inner edge of the shin bone in the upper half of the calf. A spot that brings on the pain you know in the Achilles tendon or sole is worth noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Deep in the upper calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Upper half of the calf, deep between the two leg bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Achilles tendon above the heel, with a weaker spread from the middle of the calf down over the heel to the whole sole and the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Pain in the sole and in the Achilles tendon when you walk or run, above all on uneven ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>A tired arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Running or walking on uneven or sloping ground, and worn shoes that tip the foot in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>A foot that rolls in far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Level ground, and shoes with a firm heel and support for the arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>The inner ankle swells, the arch has sunk, and rising on the toes of that leg hurts or does not work. See someone soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>The Achilles tendon itself is tender when pinched, and stiff in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>A tight, bursting calf with running; after an injury it needs help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Run on level ground and replace worn shoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>The arch has sunk on one side, the inner ankle is swollen, or you cannot rise on the toes of that leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/tibialis_posterior"/>
        <source>Three texts describe the same area. The muscle lies so deep that fingers cannot reach it alone, and no study of its points was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Transversus abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>TrA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>corset muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>deep belly muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>This is the deepest flat muscle of your belly. It wraps round your waist like a corset. It draws the belly in, and it helps to steady the low back before you move. When it is sore, the pain is felt as a band below the ribs, and a cough makes it worse. Weeks of coughing and heavy lifting are common causes. New belly pain should always be seen by a doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>The innermost of the three flat muscles of the belly wall; its fibres run across, from the back and side to the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Inner faces of the lower six rib cartilages, the thoracolumbar fascia, the iliac crest and the fascia beside the inguinal ligament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Linea alba and, with the internal oblique, the pubic crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Narrows the waist and holds the belly in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Raises the pressure in the belly, and drives breath out in coughing and shouting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Tightens the fascia of the low back, a moment before an arm moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>In people with back pain it comes on late; whether that matters, and whether training it apart helps more than other exercise, is debated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Lie on your back with the knees bent. Lay the fingers just inside the front points of the hip bone, breathe out and draw the lower belly in gently; the deep tightening is this muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Press gently along the edge of the ribs at the front and cough. Pain along the edge that the cough sharpens fits this muscle, or the rib ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Upper point, along the edge of the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>At its upper end, along the inner edge of the lower ribs at the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>A band across the upper belly below the edge of the ribs, strongest near the pit of the stomach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>A band of pain under the ribs that a cough sharpens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>A tight, girdled feeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Heavy lifting with held breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Shouting, singing or blowing a wind instrument for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Calm breathing into the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Holding the belly while you cough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Pain that comes with meals, on the right after fatty food, or wakes you at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>The edge of the ribs clicks or is tender at one rib; lifting that rib end hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>Tightness in the chest or short breath. Call emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>A lump in the midline or the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>One school describes this pattern; a deep muscle, it cannot be pressed apart. Its part in back pain has been studied closely, but as a matter of timing, not of sore points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/transversus_abdominis"/>
        <source>The books disagree whether the point at the last rib (belch button) lies in this muscle or in the external oblique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Vastus intermedius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>VI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>deep front thigh muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>deep quad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>This is the deepest part of the quads. It lies right on the front of your thigh bone, under the other three parts. It straightens your knee. When it is sore, the ache is in the middle of the front of the thigh. After long sitting the knee is hard to straighten, so that you limp at first. Climbing stairs hurts. A runner with pain here that grows with every run should have the bone checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>On the front and outer face of the thigh bone, under rectus femoris and between the other two vasti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Front and outer face of the upper two thirds of the femoral shaft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Deep part of the quadriceps tendon, at the upper edge of the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Straightens the knee, whatever the hip does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>It cannot be felt directly. Find the outer edge of rectus femoris high on the front of the thigh, press in beside it and then under it, towards the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Sit for half an hour, then straighten the knee fully. If that is stiff and aches in the middle of the thigh, this muscle fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Lie on your side with the hip bent and draw the heel to the buttock. Pain in this position speaks for the deep part, as the long part is slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Upper point, under rectus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Upper front of the thigh a little to the outer side, deep to rectus femoris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Middle of the front of the thigh, at times up to below the groin and out to the outer front of the thigh; not to the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>An ache in the middle of the front of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>The knee cannot be straightened fully after long sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Pain climbing stairs or walking uphill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>You limp for the first steps after getting up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Sore points in the other parts of the quads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Long sitting or driving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>A sudden overload, or a hard blow to the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Getting up and moving the knee often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Stretching with the hip bent and the knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>A runner or recruit with pain that grows with every run and hurts on hopping. Stop running and have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <location filename="muscles/vastus_lateralis"/>
        <location filename="muscles/vastus_medialis"/>
        <source>Pain behind the kneecap when squatting and on stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Blood thinners with sudden groin or thigh pain and a weak thigh, or fever with the hip held bent. Get help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Break up long sitting and driving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Hard massage after a blow to the thigh, until the bruise has healed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>Thigh pain that grows with every run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <location filename="muscles/vastus_lateralis"/>
        <source>After a blow the thigh is swollen and tight as a drum, or the knee cannot be bent. Be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>The pattern is described alike by several texts. A deep muscle whose points cannot be pressed on their own. Counts in patients take the quadriceps as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_intermedius"/>
        <source>What is felt here can hardly be told from a sore rectus femoris by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Vastus lateralis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>VL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>outer thigh muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>outer quad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>This is the largest part of the quads. It covers the whole outer side of your thigh, under the IT band. It straightens your knee and pulls the kneecap a little outwards. When it is sore, the outer thigh and the outer knee hurt, in walking and when you lie on that side. The kneecap can feel stuck after sitting. A blow, running, cycling or long sitting with straight legs can bring it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>The outer side of the thigh from below the trochanter to the kneecap, under the iliotibial tract; it wraps the thigh bone from the front to the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Upper part of the intertrochanteric line, the greater trochanter's lower edge, the gluteal ridge and the outer lip of the linea aspera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Outer edge of the patella and the quadriceps tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Pulls the patella up and outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Brakes the knee when you land or go downhill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Straighten the knee hard. The outer bulge above the kneecap is its lower end; follow it up the side of the thigh, in front of and behind the IT band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Most of its points lie under the band. Roll the band forwards and backwards and press in beside it, with the knee a little bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Sit with the leg straight and loose and push the kneecap gently inwards, then down. If it hardly moves and the outer thigh is tender, this muscle fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Press along the outer thigh. One sore band that brings on the known pain counts; general tenderness there is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Lower front point, above the outer kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Low in the front of the outer thigh, just above the outer edge of the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Outer edge of the kneecap, which feels stuck, at times up the outer thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Lower outer point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Low in the outer thigh, a hand's breadth above the knee and behind the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Outer side of the knee and up the outer thigh, at times a little down the outer leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Rear point, middle of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Middle of the thigh, at the rear edge of the muscle beside the hamstrings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Outer half of the back of the thigh and of the hollow behind the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Middle point, under the IT band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Middle of the outer thigh, often several in a row deep to the iliotibial tract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Severe pain down the whole outer thigh to the outer kneecap, at times up over the bony point of the hip towards the rim of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Upper point, below the bony point of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Near the upper end of the muscle, just below the greater trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Upper outer thigh round the point itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Pain down the outer thigh and at the outer knee when walking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>You cannot lie on that side, and sleep is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>The kneecap is stuck, or the knee is hard to straighten after sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Bursts of pain up and down the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>A blow to the outer thigh, or an injection there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Running, cycling, skiing and long downhill walks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>A missed step, with the knee caught bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Long sitting with straight legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>A splint or a cast on the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>A pillow between the knees when lying on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Getting up and bending the knee often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>The bony point of the outer hip is itself very tender, and standing on one leg hurts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <location filename="conditions/meralgia"/>
        <source>Burning, tingling or numb skin on the outer thigh, without weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Pain on below the knee to the top of the foot, with a weak big toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Sleep with a pillow between the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Set the saddle so that the knee is never quite straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Long sitting with straight, crossed legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>The outer thigh and knee are described alike by several texts. Of soldiers with pain at the front of the knee nearly half had points here; among 25 people waiting for a new knee all had some in the vasti or the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_lateralis"/>
        <source>Splitting the area between five points rests on one school, and tenderness of the outer thigh is common in people without pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Vastus medialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>VM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>inner thigh bulge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>teardrop muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>inner quad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>This is the teardrop-shaped bulge just above the inner side of your kneecap. It is part of the quads. It straightens your knee and holds the kneecap in its track. When it is sore, the inner knee aches like a tooth at first. Later the pain may fade and the knee gives way without warning, and people fall. Running, kneeling and deep squats are common causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>The inner side of the front of the thigh; its lowest, slanting fibres make the bulge above the inner kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Lower part of the intertrochanteric line, the spiral line, the inner lip of the linea aspera and the tendon of adductor magnus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Inner edge of the patella and the quadriceps tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Pulls the patella inwards and steadies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Sit with the leg straight and tighten the thigh. The bulge above the inner edge of the kneecap is its lower end; follow it up the inner front of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>The points lie near the inner border, away from the middle of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Press the bulge a hand's breadth above the inner kneecap with the leg loose. See whether the inner knee ache that you know comes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Lower point, above the inner kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Low in the inner front of the thigh, a few centimetres to a hand's breadth above the patella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Inner front of the knee, deep as a toothache, with a weaker strip up the thigh above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Upper point, middle of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Middle of the thigh on its inner front, near the inner border of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>In a line down the inner front of the thigh to the inner knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>An ache deep in the inner knee, like toothache, that wakes you in the first weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Later the pain fades and the knee suddenly buckles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Falls on level ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Running, skiing and ball games.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Kneeling and deep squats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>A blow or an operation at the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>A foot that rolls in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Put forward by Travell and Simons; how much foot shape matters for knee pain is doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>A gentle stretch of the front of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>A thin pillow under the knee at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Burning or numb skin at the inner knee and shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>The knee buckles, the thigh is weak and the knee reflex is reduced. Be seen soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Kneel on a pad, or sit on a low stool instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Hold the rail on stairs while the knee may buckle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>Deep knee bends while it is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>The knee gives way, locks or swells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>A weak thigh or numb skin at the inner leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>The pattern, and the knee that buckles, are described alike by several texts. Of soldiers with pain at the front of the knee nearly half had points here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="muscles/vastus_medialis"/>
        <source>That an injured or swollen knee weakens this muscle is well known; that a sore point alone makes the knee buckle is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/upper_back"/>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/mid_back"/>
        <source>middle of the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/low_back"/>
        <source>low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/flank"/>
        <source>side of the waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/iliac_crest"/>
        <location filename="landmarks/iliac_crest_posterior"/>
        <source>back rim of the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/sacroiliac"/>
        <location filename="landmarks/PSIS"/>
        <source>dimple at the back of the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/sacrum"/>
        <source>base of the spine (sacrum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/coccyx"/>
        <source>tailbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/buttock_upper"/>
        <source>upper buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/buttock_mid"/>
        <source>middle of the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/buttock_lower"/>
        <source>lower buttock and sit bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/hip_outer"/>
        <source>outer hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/hip_front"/>
        <source>front of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/groin"/>
        <source>groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/chest"/>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/abdomen_upper"/>
        <source>upper belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/abdomen_lower"/>
        <source>lower belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/pubic"/>
        <source>pubic area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/perineum"/>
        <source>between the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_front_upper"/>
        <source>front of the thigh, upper half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_front_lower"/>
        <source>front of the thigh, lower half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_outer_upper"/>
        <source>outer thigh, upper half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_outer_lower"/>
        <source>outer thigh, lower half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_inner_upper"/>
        <source>inner thigh, upper half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_inner_lower"/>
        <source>inner thigh, lower half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_back_upper"/>
        <source>back of the thigh, upper half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/thigh_back_lower"/>
        <source>back of the thigh, lower half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/knee_front"/>
        <source>front of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/knee_outer"/>
        <source>outer side of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/knee_inner"/>
        <source>inner side of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/knee_back"/>
        <source>back of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/leg_front"/>
        <source>shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/leg_outer"/>
        <source>outer side of the lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/leg_inner"/>
        <source>inner side of the lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/calf_upper"/>
        <source>upper calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/calf_lower"/>
        <source>lower calf and Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/ankle_front"/>
        <source>front of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/ankle_outer"/>
        <source>outer ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/ankle_inner"/>
        <source>inner ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/heel"/>
        <location filename="landmarks/calcaneus"/>
        <source>heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/foot_top"/>
        <source>top of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/sole"/>
        <source>sole of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/toes"/>
        <source>toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/head_front"/>
        <source>face and forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/head_back"/>
        <source>back of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/neck_front"/>
        <source>front of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/neck_back"/>
        <source>back of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/shoulder"/>
        <source>shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/upper_arm"/>
        <source>upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/forearm"/>
        <source>forearm and elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="regions/hand"/>
        <source>hand and wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <source>Roll the side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <source>foam roller (smooth will do, textured grips better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <location filename="routines/release_piriformis_ball"/>
        <location filename="routines/foam_roll_mid_back"/>
        <location filename="routines/foam_roll_hamstrings"/>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <location filename="routines/ball_gluteus_medius"/>
        <location filename="routines/body_massager_gluteal"/>
        <location filename="routines/release_psoas_ball"/>
        <location filename="routines/release_iliacus_hand"/>
        <location filename="routines/release_piriformis_ball"/>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <location filename="routines/ball_back_wall"/>
        <location filename="routines/foam_roll_mid_back"/>
        <location filename="routines/ball_lower_ribs"/>
        <location filename="routines/ball_armpit_wall"/>
        <location filename="routines/hand_belly_wall"/>
        <location filename="routines/ball_sit_bone"/>
        <location filename="routines/foam_roll_front_thigh"/>
        <location filename="routines/foam_roll_outer_thigh"/>
        <location filename="routines/thumb_above_inner_knee"/>
        <location filename="routines/hand_sartorius"/>
        <location filename="routines/fingers_groin_adductors"/>
        <location filename="routines/foam_roll_adductors"/>
        <location filename="routines/foam_roll_hamstrings"/>
        <location filename="routines/ball_hamstrings_chair"/>
        <location filename="routines/massage_gun_hamstrings"/>
        <location filename="routines/foam_roll_calf"/>
        <location filename="routines/knee_on_calf"/>
        <location filename="routines/massage_gun_calf"/>
        <location filename="routines/thumbs_inner_shin"/>
        <location filename="routines/thumbs_knee_hollow"/>
        <location filename="routines/knuckles_shin"/>
        <location filename="routines/ball_outer_leg"/>
        <location filename="routines/ball_sole"/>
        <source>once a day while it is sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <source>Lay the roller on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <source>Lie on your side with the roller across and under the upper outer buttock. Support yourself with the lower arm and the foot of the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <source>Lean in with moderate pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <source>Rock forwards and backwards for a few seconds to warm the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <source>Roll slowly up and down the muscle, keeping off the bony point of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <location filename="routines/foam_roll_front_thigh"/>
        <location filename="routines/foam_roll_outer_thigh"/>
        <location filename="routines/foam_roll_adductors"/>
        <source>Not over wounds or a broken bone; ask first if the area is inflamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_medius"/>
        <location filename="routines/release_gluteus_medius_ball"/>
        <source>Stop if it tingles down the leg or turns sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <source>Roll the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <location filename="routines/foam_roll_mid_back"/>
        <location filename="routines/foam_roll_front_thigh"/>
        <location filename="routines/foam_roll_outer_thigh"/>
        <location filename="routines/foam_roll_adductors"/>
        <location filename="routines/foam_roll_hamstrings"/>
        <location filename="routines/foam_roll_calf"/>
        <source>foam roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <source>Sit on the roller and turn a little so that the lower buttock of one side lies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <source>Lean back on both hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_gluteus_maximus"/>
        <source>Roll slowly up and down the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <source>Massage gun on the side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <location filename="routines/massage_gun_hamstrings"/>
        <location filename="routines/massage_gun_calf"/>
        <source>massage gun with a round head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <location filename="routines/massage_gun_hamstrings"/>
        <location filename="routines/massage_gun_calf"/>
        <source>lightest setting first, more after a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <source>Sit down; the side of the hip is easy to reach while sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <location filename="routines/massage_gun_hamstrings"/>
        <location filename="routines/massage_gun_calf"/>
        <source>Start on the lightest setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <source>Glide at an angle over the upper outer buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <location filename="routines/massage_gun_hamstrings"/>
        <location filename="routines/massage_gun_calf"/>
        <source>Raise the strength to what is comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <source>Move across the fibres until the time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_gluteus_medius"/>
        <location filename="routines/body_massager_gluteal"/>
        <source>Keep off bone, the spine, numb skin and varicose veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <source>Ball against the wall, side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <location filename="routines/ball_back_wall"/>
        <location filename="routines/ball_armpit_wall"/>
        <source>massage ball or tennis ball, and a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <source>moderate, light first and then stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <location filename="routines/ball_hamstrings_chair"/>
        <location filename="routines/knee_on_calf"/>
        <location filename="routines/thumbs_inner_shin"/>
        <location filename="routines/knuckles_shin"/>
        <location filename="routines/ball_outer_leg"/>
        <source>a few seconds on each tender knot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <source>Stand side-on to a wall with the ball between it and the flesh below the rim of the hip bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <source>Lean in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <source>Roll gently back and forth, light at first, stronger after a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <source>Pause on a tender knot for a few seconds and let it ease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_gluteus_medius"/>
        <source>Keep off the bony point of the outer hip. Stop if it tingles down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/body_massager_gluteal"/>
        <source>Large massager over the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/body_massager_gluteal"/>
        <source>large-surface body massager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/body_massager_gluteal"/>
        <source>lightest setting first, more after about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/body_massager_gluteal"/>
        <source>Set it to its lightest strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/body_massager_gluteal"/>
        <source>Sweep over the big buttock muscle first, then up and out over the side of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/body_massager_gluteal"/>
        <source>After about a minute raise the strength to what is comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/body_massager_gluteal"/>
        <source>Go on from side to side over the whole buttock. Or sit, lean to one side and let it rest against the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_gluteus_medius_ball"/>
        <source>Firm ball or shaped tool on the side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_gluteus_medius_ball"/>
        <source>firm ball or shaped pressure tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_gluteus_medius_ball"/>
        <source>Find the tender knots below the rim of the hip bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_gluteus_medius_ball"/>
        <source>Press each of them with the ball or tool and let it ease before you go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_gluteus_medius_ball"/>
        <source>Do this before stretching. A muscle that is still tight is hard to stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_gluteus_medius_ball"/>
        <source>The source gives neither time nor pressure. The times of the other ball release may serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>Ball against the wall, side of the waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>ball, and a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>not very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>15 to 20 passes over each tender spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>two or three short sessions a day, or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>Stand with the ball between the wall and the side of the low back, below the ribs, so that it presses inwards from the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>Find the tender area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>Move the ball across it from side to side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>Move a little lower to a new spot and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>Do both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_ql_ball"/>
        <source>Keep off the area just under the last ribs, where the kidney lies, and off the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>Lie on a ball for the front of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>ball; a larger soft one is gentler than a hard one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>your own weight, let down slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>Lie face down with your forehead on your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>Place the ball just inside the front hip bone, about between it and the navel, off the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>Let your weight sink with slow breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>Add small movements or a gentle turn of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <source>Stop when the tenderness fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <location filename="routines/release_iliacus_hand"/>
        <source>Move away from any pulse. Stop at pins and needles or sharp pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_psoas_ball"/>
        <location filename="routines/release_iliacus_hand"/>
        <source>Not in pregnancy, after belly surgery, with a hernia or an aneurysm, with new belly pain, or just after a meal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_iliacus_hand"/>
        <source>Fingertips inside the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_iliacus_hand"/>
        <source>fingertips, or a ball at the inner rim of the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_iliacus_hand"/>
        <source>gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_iliacus_hand"/>
        <source>Lie on your back with the knees bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_iliacus_hand"/>
        <source>Curl your fingers over the inner edge of the bony point at the front of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_iliacus_hand"/>
        <source>Breathe out and press gently down and out, towards the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_iliacus_hand"/>
        <source>Hold until the tenderness eases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_piriformis_ball"/>
        <source>Sit or lean on a ball, deep buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_piriformis_ball"/>
        <source>tennis ball or firm ball, on a chair, the floor or a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_piriformis_ball"/>
        <source>Sit or lean with the ball in the middle of the buttock, half way between the base of the spine and the bony point of the outer hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_piriformis_ball"/>
        <source>Cross the ankle over the other knee, if that is comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_piriformis_ball"/>
        <source>Hold still, or roll in small circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/release_piriformis_ball"/>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>Stop if it tingles down the leg. That is the sciatic nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <source>Ball against the wall, front pocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <location filename="routines/ball_armpit_wall"/>
        <location filename="routines/thumb_above_inner_knee"/>
        <location filename="routines/fingers_groin_adductors"/>
        <location filename="routines/foam_roll_adductors"/>
        <location filename="routines/thumbs_inner_shin"/>
        <location filename="routines/knuckles_shin"/>
        <location filename="routines/ball_outer_leg"/>
        <source>light to moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <source>Stand facing the wall, turned a little, with the ball on the muscle at your front trouser pocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <source>Lean in and roll slowly a few centimetres up and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <source>Keep off the bony points. Stop if the thigh tingles or burns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_tensor_fasciae_latae"/>
        <source>No published description was found; carried over from the ball release of the side of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>Ball against the wall, beside the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>light first, then moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <location filename="routines/ball_armpit_wall"/>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>a few seconds on each tender spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>Stand with your back to a wall and put the ball on the ridge of muscle beside the spine, never on the spine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>Bend the knees a little and lean back into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>Roll slowly up and down a few centimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>Rest on a tender spot for a few seconds and breathe out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>Keep off the spine, and go lightly below the last ribs, where the kidney lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <source>Not after a fall, with thin bones, or with numbness in the legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_back_wall"/>
        <location filename="routines/foam_roll_mid_back"/>
        <location filename="routines/ball_lower_ribs"/>
        <location filename="routines/ball_armpit_wall"/>
        <location filename="routines/hand_belly_wall"/>
        <location filename="routines/ball_sit_bone"/>
        <location filename="routines/foam_roll_front_thigh"/>
        <location filename="routines/foam_roll_outer_thigh"/>
        <location filename="routines/thumb_above_inner_knee"/>
        <location filename="routines/hand_sartorius"/>
        <source>No published dose was found; time and pressure are common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_mid_back"/>
        <source>Roll the middle of the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_mid_back"/>
        <source>Lie on your back with the roller across under the lower ribs, knees bent, hands behind the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_mid_back"/>
        <source>Lift the hips a little and roll slowly from the lower ribs to the shoulder blades and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_mid_back"/>
        <source>Stop above the waist; the low back has no ribs to bear the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_mid_back"/>
        <source>Not with thin bones or over a broken bone; ask first if the area is inflamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_lower_ribs"/>
        <source>Ball against the wall, lower back ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_lower_ribs"/>
        <source>soft ball or tennis ball, and a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_lower_ribs"/>
        <location filename="routines/ball_sit_bone"/>
        <location filename="routines/thumbs_knee_hollow"/>
        <location filename="manual/keys"/>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_lower_ribs"/>
        <source>Stand with your back to a wall and the ball on the tender place over the lowest ribs, a hand's breadth from the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_lower_ribs"/>
        <source>Lean in only lightly and roll a few centimetres out and in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_lower_ribs"/>
        <source>Breathe out slowly while you rest on the spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_lower_ribs"/>
        <source>Light pressure only; the ribs here are thin and the kidney lies beneath them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_armpit_wall"/>
        <source>Ball against the wall, rear edge of the armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_armpit_wall"/>
        <source>Stand side-on to a wall with the arm raised and the ball on the thick fold behind the armpit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_armpit_wall"/>
        <source>Lean in and roll slowly towards the waist and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_armpit_wall"/>
        <source>Rest on a tender spot for a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_armpit_wall"/>
        <source>Stay behind the hollow of the armpit, where nerves and vessels run. Stop if the hand tingles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>Flat hands on the belly wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <location filename="routines/hand_sartorius"/>
        <source>your hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>light; the wall, not what lies beneath it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>Lie on your back with the knees bent and a pillow under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>Lay flat fingers on the sore band of the belly wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>Make small, slow circles that move the skin over the muscle, and breathe into your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>On a tender spot hold still for two or three slow breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>Not in pregnancy, after belly surgery, with a hernia or an aneurysm, with new or strong belly pain, or just after a meal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_belly_wall"/>
        <source>Move away from any pulse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>Breathe the pelvic floor down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>once or twice a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>Lie on your back with the lower legs on a chair, or on your side with a pillow between the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>Breathe in slowly and let the belly and the floor between the sit bones widen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>Breathe out without pulling anything up. Let jaw, buttocks and thighs go soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>Go on at your own slow pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>New numbness between the legs, or trouble passing urine or stool, needs help now, not exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/breathing_pelvic_floor"/>
        <source>Taught for tense pelvic floor muscles; the times are common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sit_bone"/>
        <source>Ball just inside the sit bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sit_bone"/>
        <source>soft ball or rolled towel, on a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sit_bone"/>
        <source>Sit on a firm chair with a soft ball just inside one sit bone, off the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sit_bone"/>
        <source>Lean to that side until you feel clear but bearable pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sit_bone"/>
        <source>Breathe slowly and let the buttock sink; sway a little if that is pleasant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sit_bone"/>
        <source>Not on the tailbone or between the legs. Stop if it tingles or burns; the nerve of the pelvic floor is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_front_thigh"/>
        <source>Roll the front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_front_thigh"/>
        <source>moderate; less with the other foot on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_front_thigh"/>
        <source>Lie face down on your forearms with the roller across under the thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_front_thigh"/>
        <source>Roll slowly from below the hip to a hand's breadth above the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_front_thigh"/>
        <location filename="routines/foam_roll_outer_thigh"/>
        <source>On a tender spot bend and straighten the knee two or three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_front_thigh"/>
        <source>Keep off the kneecap. After a hard blow to the thigh wait until the bruise has healed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_outer_thigh"/>
        <source>Roll the outer front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_outer_thigh"/>
        <source>light first; it is often sorer than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_outer_thigh"/>
        <source>Lie on your side, turned a little towards the floor, with the roller under the outer front of the thigh. Prop yourself on the forearm and the other foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_outer_thigh"/>
        <source>Roll slowly from a hand's breadth below the hip to a hand's breadth above the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_outer_thigh"/>
        <source>Keep off the bony point of the outer hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>Thumbs above the inner kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>your hands, or a small ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>Sit with the leg straight and the muscle loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>Lay both thumbs on the soft bulge above the inner edge of the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>Press in slowly, hold, and let go; then move up a thumb's breadth towards the inner thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>End with a few long strokes upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumb_above_inner_knee"/>
        <source>Not with a swollen, warm knee, or a tender cord in the inner thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_sartorius"/>
        <source>Knead the strap across the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_sartorius"/>
        <source>light; the muscle lies just under the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_sartorius"/>
        <source>Sit with the ankle on the other knee and the thigh loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_sartorius"/>
        <source>Feel for the thin strap that runs from the front of the hip to the inner knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_sartorius"/>
        <source>Roll it between thumb and fingers from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_sartorius"/>
        <source>Hold a tender spot lightly for a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hand_sartorius"/>
        <source>Stay off the groin pulse and the vessels of the inner thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>Fingertips on the upper inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>fingertips, or a soft ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>Lie on your back with the knee bent and dropped out to the side on a pillow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>Feel for the firm cord at the inner thigh, a hand's width below the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>Press into its flesh with flat fingers, or pinch it softly between thumb and fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>Hold still on a tender spot until it eases. Then move on a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>Move away from any pulse. The large blood vessels of the leg run through the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fingers_groin_adductors"/>
        <source>Not with a lump in the groin, a swollen leg or varicose veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_adductors"/>
        <source>Roll the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_adductors"/>
        <source>Lie face down on your elbows with one knee drawn up to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_adductors"/>
        <source>Lay the roller under the inner side of that thigh, along the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_adductors"/>
        <source>Roll slowly from above the knee to a hand's width below the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_adductors"/>
        <location filename="routines/foam_roll_hamstrings"/>
        <source>Rest on a tender spot for a few breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_adductors"/>
        <source>Keep off the groin itself and off varicose veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_hamstrings"/>
        <source>Roll the back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_hamstrings"/>
        <source>Sit on the floor with the roller under one thigh. Lean back on your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_hamstrings"/>
        <source>Roll slowly from just below the sit bone to a hand's width above the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_hamstrings"/>
        <location filename="routines/foam_roll_calf"/>
        <source>Turn the leg in and out to reach both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_hamstrings"/>
        <source>Keep off the hollow of the knee. Stop if it tingles down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_hamstrings"/>
        <source>Not over a fresh strain or a bruise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>Ball on a chair, back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>tennis ball or firm ball, and a hard chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>the weight of your leg, more by leaning forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>Sit on a hard chair with the ball under the back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>Find a tender knot, away from the sit bone and from the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>Let the leg rest on it. Straighten and bend the knee slowly a few times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_hamstrings_chair"/>
        <source>Move the ball a little and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_hamstrings"/>
        <source>Massage gun on the back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_hamstrings"/>
        <source>Sit on the front edge of a chair with the leg loosely bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_hamstrings"/>
        <source>Glide slowly up and down the flesh of the back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_hamstrings"/>
        <source>Keep off the hollow of the knee, the sit bone, numb skin and varicose veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_calf"/>
        <source>Roll the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_calf"/>
        <source>moderate; cross the other leg on top for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_calf"/>
        <source>Sit on the floor with the roller under one calf. Lean back on your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_calf"/>
        <source>Roll slowly from above the heel tendon to below the hollow of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_calf"/>
        <source>Rest on a tender spot and move the foot up and down a few times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_calf"/>
        <location filename="routines/knee_on_calf"/>
        <location filename="routines/massage_gun_calf"/>
        <location filename="routines/thumbs_inner_shin"/>
        <source>Never on a calf that is swollen, warm or red. It could be a clot in a vein; be seen the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foam_roll_calf"/>
        <source>Keep off the hollow of the knee and off varicose veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_on_calf"/>
        <source>Calf over the other knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_on_calf"/>
        <source>your own knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_on_calf"/>
        <source>the weight of the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_on_calf"/>
        <source>Lie on your back with one knee bent and the foot flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_on_calf"/>
        <source>Lay the calf of the other leg on that knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_on_calf"/>
        <source>Let the leg slide slowly along, so that the knee presses into the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_on_calf"/>
        <source>Rest on a tender knot and move the foot up and down a few times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_calf"/>
        <source>Massage gun on the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_calf"/>
        <source>Sit and lay the ankle on the other knee, or rest the leg on a chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_calf"/>
        <source>Glide slowly over the flesh of the calf, first one side and then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/massage_gun_calf"/>
        <source>Keep off the shin bone, the hollow of the knee, numb skin and varicose veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_inner_shin"/>
        <source>Thumbs behind the inner edge of the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_inner_shin"/>
        <source>thumbs or knuckles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_inner_shin"/>
        <source>Sit and lay the ankle of the sore leg on the other knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_inner_shin"/>
        <source>Put both thumbs behind the inner edge of the shin bone, in the upper half of the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_inner_shin"/>
        <source>Press behind the bone, towards the outer side of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_inner_shin"/>
        <source>Hold on a tender spot while you curl and stretch the toes. Then move down a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_inner_shin"/>
        <source>Press on flesh and not on the edge of the bone. A sharp pain on the bone itself can be a stress fracture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>Thumbs below the hollow of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>thumbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>Sit with the knee bent and the foot flat on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>Hold the upper calf from both sides, thumbs in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>With the fingers behind, press softly into the flesh a hand's width below the knee fold, on the inner side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>Hold until it eases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>Keep off the middle of the hollow, where the artery and the nerve lie. Move away from any pulse and stop if it tingles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/thumbs_knee_hollow"/>
        <source>Not with a swelling behind the knee or a swollen, warm or red calf. Have those looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knuckles_shin"/>
        <source>Knuckles beside the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knuckles_shin"/>
        <source>knuckles, or a small ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knuckles_shin"/>
        <source>Sit with the foot flat on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knuckles_shin"/>
        <source>Put your knuckles on the flesh just outside the edge of the shin bone, a hand's width below the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knuckles_shin"/>
        <source>Press in, and pull the toes up and down a few times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knuckles_shin"/>
        <source>Move down a little and repeat, as far as the middle of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knuckles_shin"/>
        <source>Keep off the bone. If the shin is tense and swollen, or the foot goes numb, stop and have it looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_outer_leg"/>
        <source>Ball on the outer side of the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_outer_leg"/>
        <source>small ball, or fingertips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_outer_leg"/>
        <source>Sit with the foot of the sore leg on the other knee, or lie on your side with the ball under the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_outer_leg"/>
        <source>Place the ball on the flesh of the outer leg, at least three fingers below the bony knob under the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_outer_leg"/>
        <source>Press in and roll slowly down towards the middle of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_outer_leg"/>
        <source>Rest on a tender knot and turn the foot in and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_outer_leg"/>
        <source>Keep off the bony knob below the knee. A nerve runs round it; stop if the foot tingles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sole"/>
        <source>Ball under the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sole"/>
        <source>small firm ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sole"/>
        <source>moderate; your own weight, sitting first and standing later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sole"/>
        <source>Sit with the ball under the sole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sole"/>
        <source>Roll it slowly from the heel to the balls of the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sole"/>
        <source>Rest on a tender spot and curl the toes a few times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_sole"/>
        <source>Not with numb feet, for example from diabetes, and not over a sore on the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cross_legged_fold"/>
        <source>Cross-legged fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cross_legged_fold"/>
        <location filename="routines/pigeon"/>
        <location filename="routines/seated_figure_four"/>
        <location filename="routines/low_lunge"/>
        <location filename="routines/seated_rotation"/>
        <location filename="routines/knee_to_chest"/>
        <location filename="routines/ql_doorway"/>
        <location filename="routines/ql_standing_side_bend"/>
        <location filename="routines/childs_pose"/>
        <location filename="routines/lying_knee_drop"/>
        <location filename="routines/prone_press_up"/>
        <location filename="routines/side_lean_overhead"/>
        <location filename="routines/standing_quad_stretch"/>
        <location filename="routines/side_lying_quad_stretch"/>
        <location filename="routines/seated_butterfly"/>
        <location filename="routines/side_lunge_adductors"/>
        <location filename="routines/supine_hamstring"/>
        <location filename="routines/calf_stretch_straight"/>
        <location filename="routines/calf_stretch_bent"/>
        <location filename="routines/shin_stretch_kneeling"/>
        <location filename="routines/toe_curl_stretch"/>
        <location filename="routines/foot_roll_in_stretch"/>
        <location filename="routines/foot_roll_out_stretch"/>
        <source>2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cross_legged_fold"/>
        <location filename="routines/pigeon"/>
        <location filename="routines/seated_figure_four"/>
        <location filename="routines/low_lunge"/>
        <location filename="routines/seated_rotation"/>
        <location filename="routines/standing_itb"/>
        <location filename="routines/knee_to_chest"/>
        <location filename="routines/ql_doorway"/>
        <location filename="routines/ql_standing_side_bend"/>
        <location filename="routines/childs_pose"/>
        <location filename="routines/cat_camel"/>
        <location filename="routines/lying_knee_drop"/>
        <location filename="routines/prone_press_up"/>
        <location filename="routines/side_lean_overhead"/>
        <location filename="routines/trunk_turn_seated"/>
        <location filename="routines/happy_baby"/>
        <location filename="routines/standing_quad_stretch"/>
        <location filename="routines/side_lying_quad_stretch"/>
        <location filename="routines/seated_butterfly"/>
        <location filename="routines/side_lunge_adductors"/>
        <location filename="routines/supine_hamstring"/>
        <location filename="routines/shin_stretch_kneeling"/>
        <location filename="routines/toe_curl_stretch"/>
        <location filename="routines/foot_roll_in_stretch"/>
        <location filename="routines/foot_roll_out_stretch"/>
        <location filename="routines/popliteus_turn_out"/>
        <location filename="routines/single_leg_stand_level"/>
        <location filename="routines/draw_in"/>
        <location filename="routines/pelvic_floor_lift"/>
        <location filename="routines/one_leg_balance"/>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cross_legged_fold"/>
        <source>Sit cross-legged on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cross_legged_fold"/>
        <source>Lean forwards with long arms until you feel a stretch in the outer buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cross_legged_fold"/>
        <source>Hold, breathing calmly. Change the leg in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cross_legged_fold"/>
        <location filename="routines/pigeon"/>
        <location filename="routines/low_lunge"/>
        <location filename="routines/seated_rotation"/>
        <location filename="routines/knee_to_chest"/>
        <location filename="routines/ql_doorway"/>
        <location filename="routines/ql_standing_side_bend"/>
        <location filename="routines/supine_hamstring"/>
        <location filename="routines/single_leg_stand_level"/>
        <source>The source gives no time; 20 to 30 seconds is common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pigeon"/>
        <source>Pigeon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pigeon"/>
        <source>From hands and knees bring one leg forwards, bent across in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pigeon"/>
        <source>Stretch the other leg out behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pigeon"/>
        <source>Lower yourself only as far as is comfortable, and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pigeon"/>
        <source>Not if the knee or the front of the hip pinches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_figure_four"/>
        <source>Ankle on knee, seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_figure_four"/>
        <source>Sit on a chair and lay one ankle on the opposite thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_figure_four"/>
        <source>Lean forwards with a straight back, or draw the leg towards your chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_figure_four"/>
        <source>Hold when you feel the stretch deep in the buttock. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/low_lunge"/>
        <source>Low lunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/low_lunge"/>
        <source>Step far forwards into a low lunge, with the back knee on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/low_lunge"/>
        <source>Keep the trunk upright and shift forwards until the front of the rear hip stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/low_lunge"/>
        <location filename="routines/shin_stretch_kneeling"/>
        <source>Hold. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_rotation"/>
        <source>Seated turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_rotation"/>
        <source>Sit on the floor with both legs straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_rotation"/>
        <source>Cross one leg over the other, foot flat on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_rotation"/>
        <source>Turn towards the bent leg, with the other arm braced against the outside of that thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_rotation"/>
        <source>Hold. Swap sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_itb"/>
        <source>Crossed-leg wall stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_itb"/>
        <source>4, in 2 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_itb"/>
        <source>Stand side-on to a wall, with the leg nearer the wall crossed behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_itb"/>
        <source>Let the hip lean towards the wall until the outer hip stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_itb"/>
        <source>Hold. Do not bend forwards or twist at the waist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_itb"/>
        <source>It can press on the outer hip tendons. Leave it out if the bony point of the outer hip is tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_to_chest"/>
        <source>Knee to chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_to_chest"/>
        <source>Lie on your back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/knee_to_chest"/>
        <source>Draw one knee gently to your chest and hold. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_doorway"/>
        <source>Doorway lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_doorway"/>
        <source>Stand with feet together at 45 degrees to a doorway. The top hand pulls on the frame, the bottom hand pushes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_doorway"/>
        <source>Let the top hand slide lower and lean away at 45 degrees, until the side of the waist stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_doorway"/>
        <source>For more, cross the outer foot behind the inner one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_doorway"/>
        <source>Keep the 45 degree angle; do not bend the knees or bend forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_standing_side_bend"/>
        <source>Standing side bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_standing_side_bend"/>
        <source>Stand and bend sideways, away from the sore side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ql_standing_side_bend"/>
        <source>Lean slightly forwards for a deeper stretch, and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/childs_pose"/>
        <source>Child's pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/childs_pose"/>
        <source>Kneel, sit back on the heels and lay the trunk on the thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/childs_pose"/>
        <source>Stretch both arms forwards on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/childs_pose"/>
        <source>Walk the hands to one side to feel the other side more. Breathe into the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/childs_pose"/>
        <source>Not if knees or hips pinch; put a pillow on the calves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/childs_pose"/>
        <location filename="routines/lying_knee_drop"/>
        <location filename="routines/prone_press_up"/>
        <location filename="routines/side_lean_overhead"/>
        <location filename="routines/trunk_turn_seated"/>
        <location filename="routines/happy_baby"/>
        <location filename="routines/standing_quad_stretch"/>
        <location filename="routines/side_lying_quad_stretch"/>
        <source>The time is common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cat_camel"/>
        <source>Cat and camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cat_camel"/>
        <source>6 to 8 slow rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cat_camel"/>
        <location filename="routines/fire_hydrant"/>
        <source>Go on hands and knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cat_camel"/>
        <source>Round the back slowly towards the ceiling, then let it sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cat_camel"/>
        <source>Move smoothly and only as far as is pleasant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/cat_camel"/>
        <source>A movement rather than a long stretch; the number is common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lying_knee_drop"/>
        <source>Lying knee drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lying_knee_drop"/>
        <source>Lie on your back with knees bent and arms out to the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lying_knee_drop"/>
        <source>Let both knees sink to one side; keep the shoulders on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lying_knee_drop"/>
        <source>Hold, breathe, and come back. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_press_up"/>
        <source>Lying press-up on the elbows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_press_up"/>
        <source>Lie face down and rest on your forearms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_press_up"/>
        <source>Let the belly sink and lengthen from the pubic bone to the ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_press_up"/>
        <source>Hold with calm breaths, then lie flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_press_up"/>
        <source>Stop if it sends pain into the leg or pinches in the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lean_overhead"/>
        <source>Side lean with the arm overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lean_overhead"/>
        <source>Stand or sit tall and take one arm over the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lean_overhead"/>
        <source>Hold that wrist with the other hand and lean away until the side of the trunk stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lean_overhead"/>
        <source>Breathe into the lower ribs. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/trunk_turn_seated"/>
        <source>Seated turn on a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/trunk_turn_seated"/>
        <location filename="routines/single_leg_stand_level"/>
        <location filename="routines/one_leg_balance"/>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/trunk_turn_seated"/>
        <source>Sit tall on a chair, arms crossed on the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/trunk_turn_seated"/>
        <source>Lean a little forwards and turn the trunk slowly to one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/trunk_turn_seated"/>
        <source>Let the breath out, hold, and change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/happy_baby"/>
        <source>Lying with knees wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/happy_baby"/>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/happy_baby"/>
        <source>Lie on your back and draw both knees towards the armpits, wide apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/happy_baby"/>
        <source>Hold the shins or the backs of the thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/happy_baby"/>
        <source>Let the tailbone sink and breathe slowly into the floor of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/happy_baby"/>
        <source>Not if the hip pinches in the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_quad_stretch"/>
        <source>Standing heel to buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_quad_stretch"/>
        <source>Stand and hold on to something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_quad_stretch"/>
        <source>Take one foot behind you and draw the heel towards the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_quad_stretch"/>
        <source>Keep the knees together and tuck the tailbone under, so that the front of the hip opens too. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_quad_stretch"/>
        <source>Not if the front of the knee pinches; use a strap or a chair behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_quad_stretch"/>
        <source>Side-lying heel to buttock, hip bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_quad_stretch"/>
        <source>Lie on your side with the hips a little bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_quad_stretch"/>
        <source>Take the foot of the upper leg and draw the heel towards the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_quad_stretch"/>
        <source>The bent hip slackens the long muscle and leaves the stretch to the deep ones. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_butterfly"/>
        <source>Butterfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_butterfly"/>
        <source>Sit on the floor with the soles of your feet together and the knees apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_butterfly"/>
        <source>Hold your ankles and sit tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/seated_butterfly"/>
        <source>Let the knees sink until the inner thighs stretch, and hold. Do not bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lunge_adductors"/>
        <source>Side lunge with a straight leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lunge_adductors"/>
        <source>Stand with the feet wide apart, toes forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lunge_adductors"/>
        <source>Bend one knee and shift over to that side. Keep the other leg straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lunge_adductors"/>
        <source>Stop when the inner side of the straight leg stretches, and hold. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lunge_adductors"/>
        <source>Not with a fresh groin strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/supine_hamstring"/>
        <source>Lying hamstring stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/supine_hamstring"/>
        <source>Lie on your back and hold one thigh behind the knee, with your hands or a towel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/supine_hamstring"/>
        <source>Bring the knee towards your chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/supine_hamstring"/>
        <source>Straighten the knee slowly until the back of the thigh stretches, and hold. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/supine_hamstring"/>
        <source>Stop short of tingling in the calf or foot. Leave it out while the sit bone is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_straight"/>
        <source>Calf stretch, straight knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_straight"/>
        <source>twice a day; for night cramps also just before bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_straight"/>
        <source>Stand facing a wall with both hands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_straight"/>
        <source>Step back with one leg. Keep that knee straight, the heel down and the toes forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_straight"/>
        <source>Lean in until the upper calf stretches, and hold. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_straight"/>
        <location filename="routines/calf_stretch_bent"/>
        <source>Never on a calf that is swollen, warm or red, or after a sudden pop in the calf. Have those looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_straight"/>
        <source>In one trial with older people six weeks of calf and thigh stretches before bed made night cramps rarer and milder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_bent"/>
        <source>Calf stretch, bent knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_bent"/>
        <source>twice a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_bent"/>
        <source>Stand facing a wall with one foot a short step behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_bent"/>
        <source>Bend both knees and keep the back heel down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/calf_stretch_bent"/>
        <source>Sink until you feel the stretch low in the calf, and hold. Change sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/shin_stretch_kneeling"/>
        <source>Shin stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/shin_stretch_kneeling"/>
        <source>Sit on a chair and draw the foot back under it, with the tops of the toes on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/shin_stretch_kneeling"/>
        <source>Press the front of the ankle gently forwards until the shin stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_curl_stretch"/>
        <source>Curled toes stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_curl_stretch"/>
        <location filename="routines/foot_roll_in_stretch"/>
        <source>Sit and lay the ankle on the other knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_curl_stretch"/>
        <source>Point the foot down and curl all the toes under with your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_curl_stretch"/>
        <source>Hold when the top of the foot and the shin stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toes_back_stretch"/>
        <source>Toes back stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toes_back_stretch"/>
        <source>10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toes_back_stretch"/>
        <source>three times a day, the first time before the first steps of the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toes_back_stretch"/>
        <source>Sit and lay the ankle of the sore foot on the other knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toes_back_stretch"/>
        <source>Pull the toes and the foot back towards the shin with your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toes_back_stretch"/>
        <source>Feel the sole become tight, and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toes_back_stretch"/>
        <source>The dose is that of a trial in people with long-lasting heel pain, which compared it with calf stretching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_in_stretch"/>
        <source>Outer leg stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_in_stretch"/>
        <source>Take hold of the outer edge of the foot and turn the sole towards your face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_in_stretch"/>
        <source>Hold when the outer side of the leg stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_in_stretch"/>
        <source>Not with a fresh ankle sprain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_out_stretch"/>
        <source>Inner ankle stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_out_stretch"/>
        <source>Stand facing a wall as for the calf stretch, the sore leg behind with a slightly bent knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_out_stretch"/>
        <source>Put a thin book under the outer edge of the front half of that foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_out_stretch"/>
        <source>Lean in with the heel down until you feel the stretch deep in the calf, and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/foot_roll_out_stretch"/>
        <source>Leave it out if the inner ankle is swollen or the arch has sunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/popliteus_turn_out"/>
        <source>Lower leg turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/popliteus_turn_out"/>
        <source>3 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/popliteus_turn_out"/>
        <source>Sit with the knee bent and the heel on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/popliteus_turn_out"/>
        <source>Turn the foot and the lower leg outwards and help gently with your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/popliteus_turn_out"/>
        <source>Straighten the knee a little and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/popliteus_turn_out"/>
        <source>Gently; stop if the knee pinches or clicks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_abduction"/>
        <source>Side-lying leg lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_abduction"/>
        <location filename="routines/standing_abduction"/>
        <location filename="routines/single_leg_deadlift"/>
        <location filename="routines/fire_hydrant"/>
        <location filename="routines/clamshell"/>
        <location filename="routines/lateral_step_up"/>
        <location filename="routines/bridge"/>
        <location filename="routines/band_row"/>
        <location filename="routines/sit_to_stand"/>
        <location filename="routines/straight_leg_raise"/>
        <location filename="routines/step_up"/>
        <location filename="routines/standing_external_rotation"/>
        <location filename="routines/side_adduction"/>
        <location filename="routines/hamstring_bridge"/>
        <location filename="routines/heel_raise_straight"/>
        <location filename="routines/heel_raise_bent"/>
        <location filename="routines/heel_raise_towel"/>
        <source>8 to 12, in 2 or 3 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_abduction"/>
        <source>2 or 3 days a week; see the guide for the first weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_abduction"/>
        <source>Lie on your side, the lower leg bent, the upper leg straight and in line with the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_abduction"/>
        <source>Lift the upper leg slowly, without rolling back. Lower it slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_lying_abduction"/>
        <source>Works gluteus medius at 42 to 81 % of its greatest effort; close to 100 % with a heavy load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_abduction"/>
        <source>Standing leg lift to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_abduction"/>
        <location filename="routines/single_leg_deadlift"/>
        <location filename="routines/fire_hydrant"/>
        <location filename="routines/clamshell"/>
        <location filename="routines/side_bridge"/>
        <location filename="routines/lateral_step_up"/>
        <location filename="routines/bridge"/>
        <location filename="routines/bird_dog"/>
        <location filename="routines/dead_bug_march"/>
        <location filename="routines/curl_up"/>
        <location filename="routines/prone_back_lift"/>
        <location filename="routines/band_row"/>
        <location filename="routines/sit_to_stand"/>
        <location filename="routines/straight_leg_raise"/>
        <location filename="routines/step_up"/>
        <location filename="routines/standing_external_rotation"/>
        <location filename="routines/ball_squeeze"/>
        <location filename="routines/side_adduction"/>
        <location filename="routines/copenhagen_adduction"/>
        <location filename="routines/hamstring_bridge"/>
        <location filename="routines/heel_raise_straight"/>
        <location filename="routines/heel_raise_bent"/>
        <location filename="routines/toe_raises_wall"/>
        <location filename="routines/toe_lifts"/>
        <location filename="routines/towel_curls"/>
        <location filename="routines/band_foot_out"/>
        <location filename="routines/band_foot_in"/>
        <location filename="routines/lower_leg_turn_in"/>
        <source>2 or 3 days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_abduction"/>
        <location filename="routines/heel_raise_straight"/>
        <source>Stand and hold on lightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_abduction"/>
        <source>Move one straight leg out to the side without leaning the trunk. Lower it slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_abduction"/>
        <source>Works gluteus medius at about 33 % of its greatest effort; a gentle start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_deadlift"/>
        <source>Single-leg deadlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_deadlift"/>
        <source>Stand on one leg with the knee slightly bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_deadlift"/>
        <source>Tip forwards at the hip with a straight back while the other leg goes back. Keep the pelvis level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_deadlift"/>
        <source>Come up again by squeezing the buttock of the standing leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_deadlift"/>
        <source>Learn it without weights, beside something to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_deadlift"/>
        <source>Works both gluteus medius and maximus at a little under 60 % of their greatest effort (figures recalled).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fire_hydrant"/>
        <source>Fire hydrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/fire_hydrant"/>
        <source>Lift one bent knee out to the side without tipping the trunk. Lower it slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/clamshell"/>
        <source>Clamshell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/clamshell"/>
        <source>Lie on your side with hips and knees bent and the feet together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/clamshell"/>
        <source>Open the upper knee like a shell, without rolling the pelvis back. Close it slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/clamshell"/>
        <source>Works gluteus medius at 38 to 67 % of its greatest effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_stand_level"/>
        <source>Stand on one leg, hips level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_stand_level"/>
        <source>Stand on one leg near something to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/single_leg_stand_level"/>
        <source>Keep both sides of the pelvis at the same height. Change legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/running"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/running"/>
        <source>build up gradually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/running"/>
        <source>When walking and the exercises are free of pain, begin with short runs on level ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/running"/>
        <source>Add a little each week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/running"/>
        <source>One article lists running among the strengthening exercises. It is also a common trigger, so it comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_bridge"/>
        <source>Side bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_bridge"/>
        <source>3 on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_bridge"/>
        <source>Lie on your side on the elbow, with knees bent to begin with, later straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_bridge"/>
        <source>Lift the hips until the body is in one line. Hold, and lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_bridge"/>
        <source>Works gluteus medius at 74 to 103 % of its greatest effort. The times are common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lateral_step_up"/>
        <source>Sideways step-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lateral_step_up"/>
        <source>Stand beside a low step with one foot on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lateral_step_up"/>
        <source>Straighten that leg and rise without pushing off from the floor. Keep the pelvis level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lateral_step_up"/>
        <location filename="routines/copenhagen_adduction"/>
        <source>Lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lateral_step_up"/>
        <source>Works gluteus medius at 43 to 61 % of its greatest effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bridge"/>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bridge"/>
        <source>Lie on your back with knees bent and feet flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bridge"/>
        <source>Squeeze the buttocks and lift the hips. Lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bridge"/>
        <location filename="routines/hamstring_bridge"/>
        <location filename="routines/heel_raise_straight"/>
        <source>When this is easy, do it on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bridge"/>
        <source>On both legs gluteus medius works at 28 % and gluteus maximus at 25 % of its greatest effort; on one leg at 47 to 55 % and 40 to 54 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bird_dog"/>
        <source>Opposite arm and leg on all fours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bird_dog"/>
        <source>8 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bird_dog"/>
        <source>Go on hands and knees with a flat back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bird_dog"/>
        <source>Stretch one leg back and the opposite arm forwards. Hold, and change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/bird_dog"/>
        <source>Works gluteus maximus at 56 % and gluteus medius at 42 % of their greatest effort. The times are common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/dead_bug_march"/>
        <source>Lying march</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/dead_bug_march"/>
        <source>8 to 12 on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/dead_bug_march"/>
        <source>Lie on your back with hips and knees bent to a right angle, low back resting on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/dead_bug_march"/>
        <source>Lower one foot to the floor and bring it back without letting the back arch. Change legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/draw_in"/>
        <source>Draw the lower belly in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/draw_in"/>
        <location filename="routines/prone_back_lift"/>
        <location filename="routines/pelvic_floor_lift"/>
        <source>8 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/draw_in"/>
        <source>Lie on your back with knees bent, fingers just inside the front points of the hip bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/draw_in"/>
        <source>Breathe out and draw the lower belly in gently, as if a zip closed from the pubic bone up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/draw_in"/>
        <source>Hold while you go on breathing, then let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/draw_in"/>
        <location filename="routines/curl_up"/>
        <location filename="routines/prone_back_lift"/>
        <location filename="routines/band_row"/>
        <location filename="routines/sit_to_stand"/>
        <location filename="routines/step_up"/>
        <location filename="routines/pelvic_floor_lift"/>
        <source>The dose is common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/curl_up"/>
        <source>Small curl-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/curl_up"/>
        <source>5 to 8, in 2 or 3 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/curl_up"/>
        <source>Lie on your back with one knee bent and the hands under the hollow of the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/curl_up"/>
        <source>Lift head and shoulders a little, without flattening the back or pulling on the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/curl_up"/>
        <location filename="routines/prone_back_lift"/>
        <source>Hold, and lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/curl_up"/>
        <source>Leave it out after a birth or an operation until the belly wall has been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_back_lift"/>
        <source>Lying back lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_back_lift"/>
        <source>Lie face down with a pillow under the belly, arms along the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_back_lift"/>
        <source>Lift the breastbone a little off the floor and look down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/prone_back_lift"/>
        <source>Stop if it sends pain into the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_row"/>
        <source>Row with a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_row"/>
        <location filename="routines/standing_external_rotation"/>
        <source>elastic band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_row"/>
        <source>Fix an elastic band at waist height and hold an end in each hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_row"/>
        <source>Pull the elbows back along the ribs, shoulders low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_row"/>
        <source>Let the band draw the arms forwards slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/sit_to_stand"/>
        <source>Sit to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/sit_to_stand"/>
        <source>Sit on the front of a chair, feet hip-width apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/sit_to_stand"/>
        <source>Lean forwards and stand up without using the hands. Keep the knees over the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/sit_to_stand"/>
        <source>Sit down again slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/sit_to_stand"/>
        <source>Begin with a higher seat if the kneecap hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/straight_leg_raise"/>
        <source>Lying straight leg lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/straight_leg_raise"/>
        <source>Lie on your back, one knee bent, the other leg straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/straight_leg_raise"/>
        <source>Tighten the thigh, then lift the straight leg to the height of the other knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/straight_leg_raise"/>
        <source>Hold for a moment and lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/step_up"/>
        <source>Step-up to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/step_up"/>
        <source>low step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/step_up"/>
        <source>Put one foot on a low step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/step_up"/>
        <source>Straighten that knee and rise, without pushing off with the other foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/step_up"/>
        <source>Lower slowly. Keep the knee over the second toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_external_rotation"/>
        <source>Turn the thigh out against a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_external_rotation"/>
        <source>Sit on a table with an elastic band round one ankle, fixed at the outer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_external_rotation"/>
        <source>Keep the thigh still and swing the foot inwards against the band, so that the thigh turns out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_external_rotation"/>
        <source>Let it back slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/standing_external_rotation"/>
        <source>The surgeons' hip programme has a like exercise lying down; the dose is common practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pelvic_floor_lift"/>
        <source>Lift and let go of the pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pelvic_floor_lift"/>
        <source>Sit or lie with loose buttocks and thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pelvic_floor_lift"/>
        <source>Close the openings and lift gently, as if to hold back wind, for three to five seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pelvic_floor_lift"/>
        <source>Then let go fully for twice as long. The letting go counts as much as the lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/pelvic_floor_lift"/>
        <source>If the floor is tense and sore, leave the lift out and do only the breathing, until a specialist has looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_squeeze"/>
        <source>Ball squeeze between the knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_squeeze"/>
        <source>5 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_squeeze"/>
        <source>Lie on your back with knees bent and a soft ball between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_squeeze"/>
        <source>Squeeze the ball as hard as stays comfortable, and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_squeeze"/>
        <source>Later do it with straight legs and the ball between the feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/ball_squeeze"/>
        <source>Part of a programme of eight to twelve weeks that helped athletes with long-standing groin pain; the trial held for 30 seconds, ten times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_adduction"/>
        <source>Side-lying lift of the lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_adduction"/>
        <source>Lie on your side. Bend the upper leg and set its foot in front of the lower knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/side_adduction"/>
        <source>Lift the straight lower leg slowly and lower it slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/copenhagen_adduction"/>
        <source>Side plank on the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/copenhagen_adduction"/>
        <source>3 to 5 to begin with, up to 12 to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/copenhagen_adduction"/>
        <source>Lie on your side on the elbow. A partner or a bench holds the knee of the upper leg, later the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/copenhagen_adduction"/>
        <source>Lift the body and bring the lower leg up to the upper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/copenhagen_adduction"/>
        <source>Hard work; begin when the ball squeeze is free of pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/copenhagen_adduction"/>
        <source>In one trial footballers who did it had two fifths fewer groin problems (41 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hamstring_bridge"/>
        <source>Long bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hamstring_bridge"/>
        <source>Lie on your back with the heels further away than for the bridge, knees only a little bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/hamstring_bridge"/>
        <source>Dig in the heels and lift the hips. Lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>Kneeling forward lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>3 to 5 to begin with, up to 8 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>1 or 2 days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>Kneel on a pad. A partner holds your ankles down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>Lean forwards as slowly as you can with a straight body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>Catch yourself with your hands and push back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>It makes the muscle sore at first. Not with a fresh strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/nordic_hamstring"/>
        <source>Teams that did it had about half as many hamstring injuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_straight"/>
        <source>Heel raise, straight knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_straight"/>
        <source>Rise slowly on your toes with straight knees. Lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>Heel drop from a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>15 in 3 sets, with straight and again with bent knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>twice a day for 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>Stand with the front of both feet on a step and hold on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>Rise on both feet and shift your weight to the sore leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>Lower that heel slowly below the step. Use the other leg to come up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>Some soreness of the tendon is allowed, but not pain that disables you. Start with fewer if it flares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_drop_step"/>
        <source>The dose is that of the first trial for long-lasting pain in the middle of the heel tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_bent"/>
        <source>Heel raise, bent knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_bent"/>
        <source>Stand with knees bent a little and hold on lightly. Or sit with a weight on your knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_bent"/>
        <source>Lift the heels slowly and lower them slowly, with the knees kept bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_towel"/>
        <source>Heel raise with a towel under the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_towel"/>
        <source>every other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_towel"/>
        <source>Stand on a step on one leg, with a rolled towel under the toes. Hold on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_towel"/>
        <source>Rise in three seconds, stay up for two, and lower in three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_towel"/>
        <source>Carry a backpack when it gets easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/heel_raise_towel"/>
        <source>Every other day for three months in a trial in people with plantar heel pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_raises_wall"/>
        <source>Toe raises against a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_raises_wall"/>
        <source>12 to 15, in 2 or 3 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_raises_wall"/>
        <source>Stand with your back to a wall and the feet a step in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_raises_wall"/>
        <source>Lift the toes and the front of the feet as high as you can. Lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_lifts"/>
        <source>Toe lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_lifts"/>
        <location filename="routines/towel_curls"/>
        <location filename="routines/lower_leg_turn_in"/>
        <source>10 to 15, in 2 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_lifts"/>
        <source>Sit or stand with the foot flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_lifts"/>
        <source>Lift only the big toe, and lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/toe_lifts"/>
        <source>Then lift the four small toes, with the big toe kept down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/towel_curls"/>
        <source>Towel curls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/towel_curls"/>
        <source>Sit with the bare foot on a towel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/towel_curls"/>
        <source>Pull the towel towards you by curling the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_foot_out"/>
        <source>Foot out against a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_foot_out"/>
        <location filename="routines/band_foot_in"/>
        <source>10 to 15, in 2 or 3 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_foot_out"/>
        <source>Sit with a stretch band round the front of the foot, held from the inner side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_foot_out"/>
        <source>Keep the knee still and turn the sole outwards against the band. Go back slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_foot_in"/>
        <source>Foot in against a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_foot_in"/>
        <source>Sit with a stretch band round the front of the foot, held from the outer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/band_foot_in"/>
        <source>Point the foot down a little and turn the sole inwards against the band. Go back slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/one_leg_balance"/>
        <source>Balance on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/one_leg_balance"/>
        <source>Stand on one leg near something to hold. Keep the arch of the foot up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/one_leg_balance"/>
        <source>When this is easy, close your eyes or stand on a folded towel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lower_leg_turn_in"/>
        <source>Lower leg turned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lower_leg_turn_in"/>
        <source>Sit with the knee bent and the heel on the floor, a stretch band round the front of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lower_leg_turn_in"/>
        <source>Turn the foot and the lower leg inwards against the band. Keep the thigh still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="routines/lower_leg_turn_in"/>
        <source>Go back slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Pressure on the nerves at the base of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Newly numb between the legs, bladder or bowel trouble, or a weaker leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Is it newly hard to pass urine or to feel when you need to, or have you lost control of bladder or bowels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Is the skin between your legs, round the genitals or the anus numb?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Does the pain run down both legs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Is a leg getting weaker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Has sexual feeling or function changed along with the back pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>Call emergency services or go to an emergency department now. Do not wait to see whether it passes, and leave massage aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cauda_equina"/>
        <source>No single sign rules it out. Retention is present in about 90 % of established cases; without it about 1 in 10,000 people with low back pain have it. In an audit of 334 urgent scans leg weakness had a sensitivity of 0.68 and perianal numbness of 0.60. Never put this down to piriformis or gluteus minimus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <location filename="conditions/vertebral_fracture"/>
        <source>Broken vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Did it begin with a fall or accident, or are the bones thin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Did the back pain begin with a hard fall or an accident?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Did it begin after a small fall or a lift, and are you older, or do you have thin bones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Have you taken steroid tablets for months?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Is there a bruise or a graze over the spine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Is the pain sudden and right in the midline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Be seen by a doctor the same day. No massage or pressure over the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_fracture"/>
        <source>Chance of a fracture after each sign: older age 9 %, severe trauma 11 %, long steroid use 33 %, bruise or graze 62 %, several together 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Something growing in the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Ever had cancer, or losing weight without trying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Have you ever had cancer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Have you lost weight without trying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Is the pain there at night or at rest, whatever position you take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Are you over 50, and is this a new pain that stays the same whatever you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Has it not improved at all in four to six weeks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>See your doctor within days and tell them these answers. Most people with one of these signs have nothing serious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/cancer"/>
        <source>Past cancer raises the chance most (to about 33 % in one review; figure recalled). The other signs alone hardly change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>Infection of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>Fever, chills or feeling very ill?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>Do you have fever, chills, or do you feel very ill along with the back pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>Have you lately had an infection, an operation or a needle in the spine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>Do you inject drugs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>Is your immune system weak, or are you on dialysis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>Go to urgent care today. No massage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/spinal_infection"/>
        <source>The absence of fever does not exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <source>Bulge or tear of the main artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <source>Sudden tearing pain in back or belly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <source>Did a severe, tearing pain in back, belly or flank start suddenly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <source>Can you feel a strong pulse in your belly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <source>Do you feel faint, cold and sweaty, or did you collapse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <source>Do you know of an aneurysm, or are you over 60 and have you smoked or had high blood pressure, with this pain new to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <location filename="conditions/aortic_aneurysm"/>
        <source>Call emergency services. Do not press on the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/aortic_aneurysm"/>
        <source>Feeling a widened aorta has a likelihood ratio of 12 for one of 3 cm or more, but not feeling it rules nothing out (ratio 0.72; it finds 29 % of those of 3.0 to 3.9 cm and 76 % of those of 5 cm or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Kidney stone or infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Pain in waves, or blood in the urine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Does the pain come in waves from the flank to the groin, so that you cannot keep still?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Is there blood in your urine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Do you feel sick or vomit with the pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Do you have fever or chills along with the flank pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Does it burn when you pass urine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>Go to urgent care today; with fever or chills go to an emergency department now. No pressure under the ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/kidney_stone_or_infection"/>
        <source>A score of five features puts the chance of a stone at 9, 51 or 89 %. It uses race, which is criticised; this program does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/ectopic_or_ovarian"/>
        <source>Pregnancy outside the womb, or a twisted ovary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/ectopic_or_ovarian"/>
        <source>Perhaps pregnant, with pain or bleeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/ectopic_or_ovarian"/>
        <source>Could you be pregnant, and do you have pelvic pain or bleeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/ectopic_or_ovarian"/>
        <source>Did severe pain low on one side start suddenly, with vomiting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/ectopic_or_ovarian"/>
        <source>Do you feel faint, or does the tip of a shoulder hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/ectopic_or_ovarian"/>
        <location filename="red_flags/septic_arthritis"/>
        <location filename="conditions/appendicitis"/>
        <location filename="conditions/psoas_haematoma_abscess"/>
        <source>Go to an emergency department now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/appendicitis_acute_abdomen"/>
        <source>Appendix or another acute belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/appendicitis_acute_abdomen"/>
        <source>A hard, sore belly, perhaps fever or vomiting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/appendicitis_acute_abdomen"/>
        <source>Did the pain begin round the navel and move to the lower right belly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/appendicitis_acute_abdomen"/>
        <source>Do you have fever, vomiting, or no wish to eat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/appendicitis_acute_abdomen"/>
        <source>Is the belly hard and sore to touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/appendicitis_acute_abdomen"/>
        <source>Go to an emergency department now. Do not press deep into the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/appendicitis_acute_abdomen"/>
        <source>The psoas sign (pain on stretching the hip back) is seldom present (sensitivity 0.16) but fairly specific (0.95).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/hip_fracture"/>
        <source>Broken hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/hip_fracture"/>
        <source>No weight on the leg since a fall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/hip_fracture"/>
        <source>Did you fall, and can you not put weight on the leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/hip_fracture"/>
        <source>Does the leg look shorter or turned outwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/hip_fracture"/>
        <source>Are you older or do you have thin bones, with groin pain after a small fall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/hip_fracture"/>
        <source>Do not walk on it. Call emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/hip_fracture"/>
        <source>Tapping the kneecap while listening over the pubis: sensitivity 0.91 to 0.96, specificity 0.82 to 0.95 in three studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/femoral_stress_fracture"/>
        <source>Stress fracture of the thigh bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/femoral_stress_fracture"/>
        <source>Much running, and hopping hurts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/femoral_stress_fracture"/>
        <source>Do you run or march a lot, and does the groin or the front of the thigh hurt more when you hop on that leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/femoral_stress_fracture"/>
        <source>Have you eaten little for your training, have your periods stopped, or do you have thin bones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/femoral_stress_fracture"/>
        <source>Stop running and jumping today and have the hip imaged within days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/femoral_stress_fracture"/>
        <source>Fulcrum test: sensitivity 0.88 to 0.93, specificity 0.13 to 0.75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/septic_arthritis"/>
        <source>Infected joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/septic_arthritis"/>
        <source>A hot joint that hurts with any movement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/septic_arthritis"/>
        <source>Is the hip or another joint hot and so painful that any movement hurts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/septic_arthritis"/>
        <source>Do you have fever with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/septic_arthritis"/>
        <source>Can you not put weight on the leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/septic_arthritis"/>
        <source>Is this a child with a limp and fever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/septic_arthritis"/>
        <source>In children four predictors (not bearing weight, fever above 38.5 C, raised sedimentation rate, raised white cells) gave a chance of 0.2, 3, 40, 93 and 99.6 % for none to four of them in the first cohort; lower elsewhere. Figures recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/dvt"/>
        <source>Blood clot in the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/dvt"/>
        <source>One leg swollen, warm and tender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/dvt"/>
        <source>Is one leg swollen, warm and tender in the calf or thigh?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/dvt"/>
        <source>Have you lately had an operation, bed rest, a cast or a long journey, or do you have cancer, a pregnancy or take oestrogen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/dvt"/>
        <source>Are you also short of breath, or does your chest hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/dvt"/>
        <source>Be seen the same day. No massage and no rolling of that leg. With breathlessness or chest pain call emergency services now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/dvt"/>
        <source>Wells score: low 5 %, moderate 17 %, high 53 % chance of a clot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/vascular_claudication"/>
        <location filename="conditions/vascular_claudication"/>
        <source>Poor blood flow to the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/vascular_claudication"/>
        <source>The same walk brings it on, standing still ends it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/vascular_claudication"/>
        <source>Does the buttock or calf hurt after the same distance of walking, and stop within minutes of standing still?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/vascular_claudication"/>
        <source>Is one foot colder or paler than the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/vascular_claudication"/>
        <source>Do you smoke, or do you have diabetes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/vascular_claudication"/>
        <source>See your doctor. If a leg suddenly turns cold, pale and painful, go to an emergency department now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/avascular_necrosis_or_scfe"/>
        <source>Hip bone without blood supply, or a slipped growth plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/avascular_necrosis_or_scfe"/>
        <source>A limping child or teenager, or steroids, or heavy drinking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/avascular_necrosis_or_scfe"/>
        <source>Do you have groin pain and take steroids or drink heavily?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/avascular_necrosis_or_scfe"/>
        <source>Is this a child or a teenager with a limp and pain in hip, thigh or knee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/avascular_necrosis_or_scfe"/>
        <source>Have an X-ray soon. A teenager with a limp should not put weight on the leg and should be seen today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/psoas_haematoma_abscess"/>
        <location filename="conditions/psoas_haematoma_abscess"/>
        <source>Bleeding or infection in the psoas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/psoas_haematoma_abscess"/>
        <source>A sudden start on blood thinners, or fever with a bent hip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/psoas_haematoma_abscess"/>
        <source>Do you take blood thinners, and did the groin or front of the thigh suddenly start to hurt or the thigh become weak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/psoas_haematoma_abscess"/>
        <source>Do you have fever and want to keep the hip bent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/psoas_haematoma_abscess"/>
        <source>Go to an emergency department now. No pressure on the belly or the front of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/acute_compartment"/>
        <source>Pressure building up in the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/acute_compartment"/>
        <source>A tense, hard leg that hurts more and more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/acute_compartment"/>
        <source>After a blow, a break, a cast or a hard march, does the leg hurt far more than you would expect, and more and more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/acute_compartment"/>
        <source>Is the leg tense and hard, and does it hurt badly when someone moves your toes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/acute_compartment"/>
        <source>Does the foot tingle or go numb along with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/acute_compartment"/>
        <source>Go to an emergency department now. Take off tight bandages, keep the leg level and do not massage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/acute_compartment"/>
        <source>Pain out of proportion and pain on passive movement of the toes come first; a pulse in the foot does not exclude it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/achilles_rupture"/>
        <location filename="conditions/achilles_rupture"/>
        <source>Torn Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/achilles_rupture"/>
        <source>A snap at the heel, or no rising on the toes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/achilles_rupture"/>
        <source>Was there a snap at the back of the heel, as if you had been kicked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/achilles_rupture"/>
        <source>Can you no longer rise on the toes of that leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/achilles_rupture"/>
        <source>Be seen today and keep off the leg. No stretching and no massage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/achilles_rupture"/>
        <source>The calf squeeze test had a sensitivity of 0.96 and a specificity of 0.93.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/foot_drop"/>
        <source>A foot that cannot be lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/foot_drop"/>
        <source>Newly hard to lift the foot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/foot_drop"/>
        <source>Has it become hard to lift the foot or the big toe, so that the foot slaps or drags?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/foot_drop"/>
        <source>Be seen today. It can be the nerve at the knee or a root in the back. With numbness between the legs or trouble passing urine, go to an emergency department now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/heart_or_lung"/>
        <location filename="conditions/heart_or_lung"/>
        <source>Heart or lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/heart_or_lung"/>
        <source>A tight chest, short of breath or faint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/heart_or_lung"/>
        <source>Is there tightness or pressure in the chest, perhaps into the arm, the jaw or between the shoulder blades?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/heart_or_lung"/>
        <source>Does pain in the chest, the shoulder or the arm come with effort and go with rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/heart_or_lung"/>
        <source>Are you short of breath, sweaty or faint along with the pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/heart_or_lung"/>
        <source>Call emergency services now. A muscle can be looked at later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/heart_or_lung"/>
        <source>Asked because some muscles of the trunk are felt at the chest, the shoulder blade and the arm. Never put such pain down to latissimus dorsi or iliocostalis thoracis first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/testicular_torsion"/>
        <source>Twisted testicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/testicular_torsion"/>
        <source>Sudden severe pain in a testicle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/testicular_torsion"/>
        <source>Did severe pain in a testicle start suddenly, perhaps with sickness?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/testicular_torsion"/>
        <source>Is a testicle swollen, or higher than before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/testicular_torsion"/>
        <source>Go to an emergency department now. It can be saved only within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/testicular_torsion"/>
        <source>Asked because belly and groin muscles can be felt in a testicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Signs to have looked at before home care goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Redness or swelling, or worse with home care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Is there swelling, redness or another sign of inflammation that you can see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Can you not move the hip as far as before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Is it hard to put weight on the leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Is the hip pain sharp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Is it getting worse, or no better after a few days of home care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="red_flags/gluteal_seed_flags"/>
        <source>Have it looked at by a doctor or physiotherapist before you go on with massage and exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>Disc trouble or pinched nerve root (S1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>A disc or a narrow gap in the low back irritates a nerve on its way to the leg. The leg often hurts more than the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>Pain runs below the knee along one line. For the S1 root that is the buttock, back of the thigh, calf, heel and outer foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>Numb skin, weak muscles or a lost reflex in the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>Raising the straight leg brings on the leg pain; raising the other leg brings it on too in some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>Coughing or sneezing adds leg pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>Sore points in the buttock come along with it in about three of four people, so finding one does not rule it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/disc_radiculopathy"/>
        <source>See a doctor or physiotherapist. Most cases settle in weeks with movement. Weakness that grows, numbness between the legs or trouble passing urine need help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l5_radiculopathy"/>
        <source>Pinched L5 nerve root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l5_radiculopathy"/>
        <source>The nerve to the outer leg and the big toe is irritated in the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l5_radiculopathy"/>
        <source>Pain down the outer thigh and outer lower leg to the top of the foot and the big toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l5_radiculopathy"/>
        <source>A weak big toe, or a weak side hip with a pelvis that drops in walking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l5_radiculopathy"/>
        <source>See a doctor or physiotherapist; soon if the foot or toe is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l3_l4_radiculopathy"/>
        <source>Pinched L3 or L4 nerve root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l3_l4_radiculopathy"/>
        <source>A nerve to the front of the thigh is irritated in the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l3_l4_radiculopathy"/>
        <source>Pain in the front of the thigh to the inner knee, the shin for L4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l3_l4_radiculopathy"/>
        <source>The knee buckles, or the knee reflex is reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/l3_l4_radiculopathy"/>
        <source>See a doctor or physiotherapist; soon if the knee gives way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/sij_pain"/>
        <source>Sacroiliac joint pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/sij_pain"/>
        <source>The joint between the base of the spine and the hip bone hurts. The pain sits at the dimple at the back of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/sij_pain"/>
        <source>The worst pain is within a few centimetres of the dimple of the pelvis and seldom above the belt line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/sij_pain"/>
        <source>Three or more of five tests that stress the joint bring on the pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/sij_pain"/>
        <source>Groin pain went along with it in one study in which the joint was numbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/sij_pain"/>
        <source>A single study of 43 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/sij_pain"/>
        <source>A physiotherapist can test the joint and show exercises. Load both legs evenly for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/facet_pain"/>
        <source>Small joints of the low back (facet pain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/facet_pain"/>
        <source>The small joints between the vertebrae are sore. The pain lies beside the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/facet_pain"/>
        <source>Pain beside the spine that grows when leaning back and turning to that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/facet_pain"/>
        <source>It may spread to the buttock and the back of the thigh, seldom below the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/facet_pain"/>
        <source>Keep moving within comfort. A physiotherapist can help if it lasts longer than a few weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/lumbar_stenosis"/>
        <source>Narrow spinal canal (lumbar stenosis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/lumbar_stenosis"/>
        <source>With age the canal of the low spine can become narrow. The legs ache on walking and are better when you sit or bend forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/lumbar_stenosis"/>
        <source>No pain when seated, and better when bending forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/lumbar_stenosis"/>
        <source>Pain in both buttocks or both legs on walking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/lumbar_stenosis"/>
        <source>A wide-based walk; usually over 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/lumbar_stenosis"/>
        <source>See your doctor. Cycling and walking with a slight forward lean are often easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gtps"/>
        <source>Outer hip tendon pain (greater trochanteric pain syndrome)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gtps"/>
        <source>The tendons at the bony point of the outer hip are overloaded. It was once called bursitis, but the bursa is seldom the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gtps"/>
        <source>The bony point of the outer hip is tender. If it is not, this is unlikely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gtps"/>
        <source>Pain when lying on that side, on stairs, and within half a minute of standing on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gtps"/>
        <source>Scans of 877 people with outer hip pain showed no bursitis in four of five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gtps"/>
        <source>Avoid hanging on one hip, crossing the legs and lying on it. Advice on load together with exercise helped more people than an injection or waiting in one trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hip_oa"/>
        <source>Worn hip joint (osteoarthritis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hip_oa"/>
        <source>The lining of the hip joint has thinned. The joint is stiff and aches with use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hip_oa"/>
        <source>Groin pain, age over 50 to 60, stiff for less than an hour in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hip_oa"/>
        <source>The hip turns in less than the other, and drawing the leg in or out by another person hurts in the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hip_oa"/>
        <source>Squatting hurts at the back of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hip_oa"/>
        <source>Exercise, weight and walking aids help; your doctor can confirm it with an X-ray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fai_labrum"/>
        <source>Hip impingement or a torn joint rim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fai_labrum"/>
        <source>The ball and the socket of the hip pinch each other, or the rim of the socket is frayed. It often shows in active, younger adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fai_labrum"/>
        <source>A pinch deep in the groin when the hip is bent and turned in, as in a deep squat or getting into a car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fai_labrum"/>
        <source>Clicking or catching in the joint; the hand cups the hip in a C when showing the pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fai_labrum"/>
        <source>Avoid the pinching position for some weeks and see a physiotherapist if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/deep_gluteal_syndrome"/>
        <source>Sciatic nerve irritated in the buttock (deep gluteal syndrome)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/deep_gluteal_syndrome"/>
        <source>The sciatic nerve is squeezed or tethered in the buttock, near the piriformis. Sitting is hard to bear and the leg may tingle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/deep_gluteal_syndrome"/>
        <source>Sitting longer than 20 to 30 minutes is hard to bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/deep_gluteal_syndrome"/>
        <source>Bending the hip, drawing it in and turning it in brings on the pain; so does the seated stretch test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/deep_gluteal_syndrome"/>
        <source>Tingling down the back of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/deep_gluteal_syndrome"/>
        <source>Sit less at a time, avoid pressure on the buttock, and see a doctor or physiotherapist. Ask before you massage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_tendinopathy"/>
        <source>Hamstring tendon pain at the sit bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_tendinopathy"/>
        <source>The tendon of the muscles at the back of the thigh is overloaded where it joins the sit bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_tendinopathy"/>
        <source>Sit-bone pain when sitting, sprinting, or bending forwards with straight legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_tendinopathy"/>
        <source>Ease off sprinting and stretching for some weeks, load it slowly again, and see a physiotherapist if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischial_bursitis"/>
        <source>Sore pad at the sit bone (ischial bursitis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischial_bursitis"/>
        <source>The small cushion between sit bone and muscle is irritated by pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischial_bursitis"/>
        <source>Sit on a soft cushion or one with a hollow, and get up often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/coccydynia"/>
        <source>Tailbone pain (coccydynia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/coccydynia"/>
        <source>The tailbone or its joint is sore, often after a fall on it, a birth or long sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/coccydynia"/>
        <source>Pain on the tailbone itself, worst when sitting leaning back and on getting up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/coccydynia"/>
        <source>A fall on the tailbone before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/coccydynia"/>
        <source>A cushion with a cut-out and time help most people. See a doctor after a hard fall or if it lasts for weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/meralgia"/>
        <source>Pinched skin nerve of the outer thigh (meralgia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/meralgia"/>
        <source>A nerve that feeds only the skin of the outer thigh is squeezed at the front of the hip, often by a tight belt or weight gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/meralgia"/>
        <source>A tight belt, weight gain or pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/meralgia"/>
        <source>Loosen belt and waistband. See a doctor if it lasts or if the leg is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/itb_syndrome"/>
        <source>Outer knee pain of runners (iliotibial band)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/itb_syndrome"/>
        <source>The strong band of the outer thigh rubs or presses at the outer knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/itb_syndrome"/>
        <source>Pain at the outer knee in running or cycling, at the same point of every stride or turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/itb_syndrome"/>
        <source>Run less and on level ground for some weeks; strengthen the side of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pubic_symphysitis"/>
        <source>Sore pubic joint and athletic groin pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pubic_symphysitis"/>
        <source>The joint at the front of the pelvis and the tendons beside it are overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pubic_symphysitis"/>
        <source>Tender pubic bone; kicking and quick turns hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pubic_symphysitis"/>
        <source>Ease off kicking and sprinting and see a physiotherapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hernia"/>
        <source>Groin hernia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hernia"/>
        <source>A weak place in the groin lets tissue bulge out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hernia"/>
        <source>A lump in the groin that comes with standing or straining, or pain on coughing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hernia"/>
        <source>See your doctor. A hard, painful lump with vomiting is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/iliopsoas_bursitis"/>
        <source>Irritated bursa or tendon of the hip flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/iliopsoas_bursitis"/>
        <source>The tendon of the hip flexor, or the pad beneath it, is irritated at the front of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/iliopsoas_bursitis"/>
        <source>Groin pain, at times with a snap as the bent hip is straightened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/iliopsoas_bursitis"/>
        <source>Ease off kicking, running uphill and sit-ups; see a physiotherapist if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/inflammatory_back_pain"/>
        <source>Inflammatory back pain (axial spondyloarthritis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/inflammatory_back_pain"/>
        <source>The joints of the spine and pelvis are inflamed by the body's own defences. It begins in young adults and is better with movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/inflammatory_back_pain"/>
        <source>Began slowly before the age of 40 to 45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/inflammatory_back_pain"/>
        <source>Better with exercise, not with rest; wakes you in the second half of the night; stiff for more than half an hour in the morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/inflammatory_back_pain"/>
        <source>Ask your doctor about it; treatment works best early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/vertebral_fracture"/>
        <source>A bone of the spine has cracked, after a fall or because the bones are thin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/vertebral_fracture"/>
        <source>Sudden pain in the midline, in someone older, on steroids, or after a fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/vertebral_fracture"/>
        <source>See a doctor today. No pressure on the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/kidney_stone"/>
        <source>Kidney stone or kidney infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/kidney_stone"/>
        <source>A stone or an infection in the kidney hurts in the flank. It comes in waves and no position helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/kidney_stone"/>
        <source>Waves of pain from the flank to the groin; you cannot keep still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/kidney_stone"/>
        <source>Blood in the urine, sickness, fever, burning when passing urine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/kidney_stone"/>
        <source>Go to urgent care today; with fever go to an emergency department now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pelvic_organ_pain"/>
        <source>Womb, ovary, bladder or bowel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pelvic_organ_pain"/>
        <source>The organs in the pelvis can hurt in the lower belly, the groin and the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pelvic_organ_pain"/>
        <source>Bleeding, discharge, or a change of bowel habit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pelvic_organ_pain"/>
        <source>See your doctor. If you could be pregnant and have pain or bleeding, go to an emergency department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/anorectal_disease"/>
        <source>Trouble of the back passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/anorectal_disease"/>
        <source>Piles, a tear or another disease of the back passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/anorectal_disease"/>
        <source>See your doctor. Bleeding should always be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/vascular_claudication"/>
        <source>Narrow arteries let too little blood through when you walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/vascular_claudication"/>
        <source>Buttock or calf pain after the same distance of walking that goes within minutes of standing still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/vascular_claudication"/>
        <source>A cold foot and weak pulses; smoking or diabetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/vascular_claudication"/>
        <source>See your doctor. A leg that suddenly turns cold, pale and painful is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/dvt"/>
        <source>Blood clot in a leg vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/dvt"/>
        <source>A clot blocks a deep vein of the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/dvt"/>
        <source>One calf or thigh is swollen, warm and tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/dvt"/>
        <source>A recent operation, bed rest, cast, long journey, cancer, pregnancy or oestrogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/dvt"/>
        <source>Be seen today. No massage and no rolling. With breathlessness or chest pain call emergency services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/patellofemoral_pain"/>
        <source>Kneecap pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/patellofemoral_pain"/>
        <source>The joint behind the kneecap is irritated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/patellofemoral_pain"/>
        <source>Pain round the kneecap when squatting and on stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/patellofemoral_pain"/>
        <source>Strengthen hip and thigh, and ease off deep bending for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/acl_or_meniscus"/>
        <source>Ligament or cartilage injury of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/acl_or_meniscus"/>
        <source>A ligament or the cartilage disc of the knee is torn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/acl_or_meniscus"/>
        <source>Have the knee examined, soon if it locks or swells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/electrolyte_problem"/>
        <source>Cramps from medicines or salts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/electrolyte_problem"/>
        <source>Some medicines, pregnancy, dialysis or a lack of salts make muscles cramp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/electrolyte_problem"/>
        <source>Water tablets, statins, pregnancy, dialysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/electrolyte_problem"/>
        <source>Ask your doctor about your medicines and a blood test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/abdominal_wall_nerve"/>
        <source>Trapped skin nerve of the belly wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/abdominal_wall_nerve"/>
        <source>A small nerve is pinched where it passes through the belly muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/abdominal_wall_nerve"/>
        <source>A spot no larger than a fingertip, which hurts as much or more when you lift your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/abdominal_wall_nerve"/>
        <source>See your doctor; an injection of local anaesthetic shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/appendicitis"/>
        <source>Appendicitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/appendicitis"/>
        <source>The appendix, low on the right side of the belly, is inflamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/appendicitis"/>
        <source>Pain moves from the navel to the lower right belly, with fever and sickness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/appendicitis"/>
        <source>Stretching the right hip back hurts in the belly (psoas sign); seldom present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/aortic_aneurysm"/>
        <source>Bulge of the main artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/aortic_aneurysm"/>
        <source>The main artery of the belly has widened and may tear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/aortic_aneurysm"/>
        <source>Sudden tearing pain in back, belly or flank; faintness; a strong pulse in the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/psoas_haematoma_abscess"/>
        <source>Blood or pus gathers in the muscle in front of the spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/psoas_haematoma_abscess"/>
        <source>Blood thinners with sudden groin or thigh pain and a weak thigh; or fever with the hip held bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/shingles"/>
        <source>Shingles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/shingles"/>
        <source>The chickenpox virus wakes up in one nerve. Pain comes first, a rash some days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/shingles"/>
        <source>Burning pain in a band on one side, then blisters; even light touch hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/shingles"/>
        <source>See a doctor within three days of the rash; tablets work best early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischiofemoral_impingement"/>
        <source>Pinch between sit bone and thigh bone (ischiofemoral impingement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischiofemoral_impingement"/>
        <source>The gap between the sit bone and the thigh bone is too narrow. The soft tissue in it gets pinched when the leg goes far back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischiofemoral_impingement"/>
        <source>Pain deep beside the sit bone with long steps, gone with short ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischiofemoral_impingement"/>
        <source>A snap or a lock deep in the lower buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ischiofemoral_impingement"/>
        <source>Take shorter steps for some weeks and strengthen the side of the hip. See a physiotherapist if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pudendal_neuralgia"/>
        <source>Irritated nerve of the pelvic floor (pudendal nerve)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pudendal_neuralgia"/>
        <source>The nerve that feeds the skin between the legs is irritated. It burns when you sit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pudendal_neuralgia"/>
        <source>Burning or an electric feeling between the legs that is worse sitting, better standing, and gone on a toilet seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pudendal_neuralgia"/>
        <source>See your doctor. Sudden numbness between the legs with back pain, or trouble passing urine, is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/upper_belly_organs"/>
        <source>Stomach, gallbladder or pancreas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/upper_belly_organs"/>
        <source>An ulcer, gallstones or an inflamed pancreas hurt in the upper belly, and at times straight through to the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/upper_belly_organs"/>
        <source>Pain that comes with meals or wakes you at night, heartburn, or waves of pain after fatty food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/upper_belly_organs"/>
        <source>Yellow skin, black stools, vomiting blood, fever or weight loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/upper_belly_organs"/>
        <source>See your doctor. Strong pain that does not ease, black stools, blood or yellow skin need help today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/heart_or_lung"/>
        <source>Trouble of the heart, the lung or its lining can be felt in the back, the shoulder and the arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/heart_or_lung"/>
        <source>Tightness in the chest, short breath, sweating, or pain with effort that goes with rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/heart_or_lung"/>
        <source>Sharp pain with every breath, a cough, fever, or coughing blood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/heart_or_lung"/>
        <source>With chest tightness, short breath or faintness call emergency services. Otherwise see your doctor soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/rib_pain"/>
        <source>Sore rib or rib joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/rib_pain"/>
        <source>A rib is bruised or cracked, or its joint at the spine or its tip at the front is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/rib_pain"/>
        <source>One rib is tender to the finger; a deep breath, a cough or a turn of the trunk stabs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/rib_pain"/>
        <source>A blow, a fall or weeks of hard coughing came before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/rib_pain"/>
        <source>It mostly heals in weeks. See a doctor with short breath, fever, a hard fall or thin bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/cluneal_nerve"/>
        <source>Pinched skin nerve at the rim of the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/cluneal_nerve"/>
        <source>A small nerve that crosses the back rim of the hip bone gets squeezed. The skin below it hurts or feels odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/cluneal_nerve"/>
        <source>A very tender point on the rim, a hand's breadth or less from the spine, and odd skin over the upper buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/cluneal_nerve"/>
        <source>See a doctor or physiotherapist; numbing that one point shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/knee_oa"/>
        <source>Worn knee joint (osteoarthritis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/knee_oa"/>
        <source>The lining of the knee joint has thinned. The knee is stiff and aches with use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/knee_oa"/>
        <source>Over 45, stiff for less than half an hour in the morning, pain with walking and stairs, grating in the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/knee_oa"/>
        <source>Exercise for the thigh, a healthy weight and walking aids help. Your doctor can confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pes_anserine"/>
        <source>Sore tendons below the inner knee (pes anserinus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pes_anserine"/>
        <source>Three tendons meet on the shin bone just below the inner knee. They, or the pad beneath them, are sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pes_anserine"/>
        <source>Tender a hand's breadth below the inner knee, worse on stairs and when getting up; the joint itself moves freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/pes_anserine"/>
        <source>Ease off running and stairs for some weeks. See a doctor if the knee swells or locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/femoral_stress_fracture"/>
        <source>Hairline crack of the thigh bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/femoral_stress_fracture"/>
        <source>Repeated load has made a fine crack in the thigh bone, often near the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/femoral_stress_fracture"/>
        <source>A runner or recruit with groin or front thigh pain that grows with each run and hurts on hopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/femoral_stress_fracture"/>
        <source>Eating too little, thin bones, or missed periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/femoral_stress_fracture"/>
        <source>Stop running and jumping, and have a scan within days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/obturator_nerve"/>
        <source>Pinched nerve of the inner thigh (obturator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/obturator_nerve"/>
        <source>The nerve to the inner thigh is squeezed where it leaves the pelvis. It shows in people who run and kick a lot, or after an operation or birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/obturator_nerve"/>
        <source>Pain or numb skin down the inner thigh that comes with sport and fades with rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/obturator_nerve"/>
        <source>The leg is weak when it is drawn in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/obturator_nerve"/>
        <source>See a doctor or physiotherapist, soon if the leg is weak or the skin is numb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/saphenous_nerve"/>
        <source>Pinched skin nerve of the inner knee (saphenous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/saphenous_nerve"/>
        <source>A nerve that feeds only the skin of the inner knee and leg is squeezed above the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/saphenous_nerve"/>
        <source>Burning, tingling or numb skin at the inner knee and down the inner leg, without weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/saphenous_nerve"/>
        <source>Tapping the inner thigh a hand's width above the knee sends it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/saphenous_nerve"/>
        <source>See a doctor or physiotherapist if it lasts longer than a few weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_strain"/>
        <source>Torn hamstring fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_strain"/>
        <source>Fibres at the back of the thigh tear in a sprint, a kick or a wide stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_strain"/>
        <source>Sudden pain at the back of the thigh in a sprint or kick, sometimes with a pop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_strain"/>
        <source>A bruise some days later, and pain when the knee is bent against a hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/hamstring_strain"/>
        <source>Rest it from sprinting, walk within comfort, and load it slowly again. See a doctor soon after a pop high up by the sit bone, a large bruise or marked weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/calf_strain"/>
        <source>Torn calf fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/calf_strain"/>
        <source>Fibres of the calf tear, most often on the inner side where the muscle meets its tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/calf_strain"/>
        <source>A sudden stab in the calf in a push-off, as if hit by a ball; it then hurts to rise on the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/calf_strain"/>
        <source>Cool it, protect it and walk within comfort. A calf that swells, or pain without any such moment, needs a look at the veins the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_rupture"/>
        <source>The tendon above the heel has torn through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_rupture"/>
        <source>A snap at the back of the heel, as if kicked; then it is hard to push off or rise on the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_rupture"/>
        <source>The foot does not move when someone squeezes the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_rupture"/>
        <source>Be seen today. Keep off the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_tendinopathy"/>
        <source>Sore Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_tendinopathy"/>
        <source>The tendon above the heel is overloaded. It is stiff in the morning and sore when you press it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_tendinopathy"/>
        <source>Pain and tenderness in the tendon itself, two to six centimetres above the heel bone or where it joins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_tendinopathy"/>
        <source>The first steps are stiff; it warms up and aches again after sport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/achilles_tendinopathy"/>
        <source>Load it slowly and often, with heel drops for about three months. See a physiotherapist if it stays. A sudden snap needs a doctor the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/plantar_fasciopathy"/>
        <source>Sore sole at the heel (plantar fasciopathy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/plantar_fasciopathy"/>
        <source>The strong band under the foot is overloaded where it joins the heel bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/plantar_fasciopathy"/>
        <source>The first steps in the morning or after sitting hurt most, under the inner front part of the heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/plantar_fasciopathy"/>
        <source>Pulling the toes back hurts in the sole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/plantar_fasciopathy"/>
        <source>Stretch the sole and the calf daily, strengthen the foot, and wear shoes with a soft heel. It takes months, and most people get well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/bakers_cyst"/>
        <source>Fluid behind the knee (Baker's cyst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/bakers_cyst"/>
        <source>Fluid from the knee joint bulges out into the hollow of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/bakers_cyst"/>
        <source>A tense swelling behind the knee, plainer with the knee straight than bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/bakers_cyst"/>
        <source>If it bursts, the calf swells and aches like a clot in a vein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/bakers_cyst"/>
        <source>See a doctor, who looks for the cause in the knee. A swollen calf must be checked for a clot the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/mtss"/>
        <source>Shin splints (medial tibial stress syndrome)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/mtss"/>
        <source>The inner edge of the shin bone is sore from running or jumping more than it is used to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/mtss"/>
        <source>Pain along the lower two thirds of the inner edge of the shin with running, and tender there over five centimetres or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/mtss"/>
        <source>Run less for some weeks and build up slowly. One small spot on the bone that is very tender or hurts at rest should be imaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibial_stress_fracture"/>
        <source>Stress fracture of the shin bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibial_stress_fracture"/>
        <source>The shin bone has a fine crack from too much load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibial_stress_fracture"/>
        <source>One small spot on the bone is very tender, it hurts to hop, and later it hurts at rest and at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibial_stress_fracture"/>
        <source>Stop running and jumping and have it imaged within days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/compartment_syndrome"/>
        <source>Pressure in the muscles of the leg (compartment syndrome)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/compartment_syndrome"/>
        <source>The muscles of the lower leg swell inside their tight sheath. In runners it comes and goes with each run. After a blow or a break it can be an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/compartment_syndrome"/>
        <source>A tight, bursting pain that comes after the same time of running and goes within half an hour of rest, often in both legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/compartment_syndrome"/>
        <source>The foot tingles or the toes are weak while it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/compartment_syndrome"/>
        <source>After an injury, pain that grows and is far worse than the injury, and worst when the toes are moved for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/compartment_syndrome"/>
        <source>If it comes with running, rest and see a doctor. After an injury or a cast, with growing pain and a tense leg, go to an emergency department now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fibular_nerve"/>
        <source>Pinched nerve at the outer knee (fibular nerve)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fibular_nerve"/>
        <source>The nerve to the shin and the outer leg is squeezed where it runs round the bony knob below the outer knee. Crossed legs, squatting, a cast or weight loss can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fibular_nerve"/>
        <source>Tingling or numb skin on the outer leg and the top of the foot; the foot slaps or the toes drag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fibular_nerve"/>
        <source>Tapping just below the bony knob of the outer knee sends tingling down the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/fibular_nerve"/>
        <source>Do not cross your legs. See a doctor, today if the foot has become weak all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tarsal_tunnel"/>
        <source>Pinched nerve at the inner ankle (tarsal tunnel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tarsal_tunnel"/>
        <source>The nerve to the sole is squeezed behind the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tarsal_tunnel"/>
        <source>Burning or tingling in the sole and the toes, often at night and after standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tarsal_tunnel"/>
        <source>Tapping behind the inner ankle bone sends it into the sole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tarsal_tunnel"/>
        <source>See a doctor or physiotherapist. With diabetes have your feet looked at in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ankle_sprain"/>
        <source>Sprained or loose outer ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ankle_sprain"/>
        <source>The bands of the outer ankle were overstretched when the foot turned in. They can stay loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ankle_sprain"/>
        <source>The foot turned in, then swelling and a bruise in front of and below the outer ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ankle_sprain"/>
        <source>The ankle gives way again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/ankle_sprain"/>
        <source>Protect it for some days, then move and train balance. Have it X-rayed if you cannot take four steps or the bone itself is tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibialis_posterior_tendon"/>
        <source>Sore tendon at the inner ankle, sinking arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibialis_posterior_tendon"/>
        <source>The tendon that holds up the arch is overloaded and can give way. The arch sinks and the heel tips outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibialis_posterior_tendon"/>
        <source>Pain and swelling behind and below the inner ankle bone; the arch has sunk on that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibialis_posterior_tendon"/>
        <source>Rising on the toes of that one leg hurts or does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/tibialis_posterior_tendon"/>
        <source>See a doctor or physiotherapist soon. Shoes with support and strengthening help most when begun early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gout"/>
        <source>Gout of the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gout"/>
        <source>Crystals set off a sudden, fierce swelling of a joint, most often at the base of the big toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gout"/>
        <source>It began within a day; the joint is red, hot and cannot bear a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/gout"/>
        <source>See a doctor today. With fever or feeling ill go to an emergency department, for an infected joint looks alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/metatarsalgia"/>
        <source>Sore ball of the foot (metatarsalgia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/metatarsalgia"/>
        <source>The heads of the foot bones, or a small nerve between them, are sore from pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/metatarsalgia"/>
        <source>Like walking on a pebble; worse in tight or high-heeled shoes, better barefoot on soft ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/metatarsalgia"/>
        <source>Squeezing the front of the foot from both sides brings it on, with tingling between two toes if the nerve is the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="conditions/metatarsalgia"/>
        <source>Wear wide, soft shoes with a pad behind the ball of the foot. See someone if it stays for weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/cough_sneeze_stab"/>
        <source>Does a cough or a sneeze cause a sharp stab?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/cough_sneeze_stab"/>
        <source>Sharp, stabbing pain on coughing or sneezing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/cannot_roll_in_bed"/>
        <source>Is it very painful to roll over in bed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/cannot_roll_in_bed"/>
        <source>Cannot turn over in bed, or only with sharp pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/all_fours"/>
        <source>Has the pain ever forced you to crawl?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/all_fours"/>
        <source>Had to move on hands and knees at the worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/relief_armrest_push"/>
        <source>Does it ease when you take weight on your hands, for example on armrests?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/relief_armrest_push"/>
        <source>Unloading the trunk through the arms relieves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hand_vertical"/>
        <source>When you show the pain, does your hand move up and down beside the spine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hand_vertical"/>
        <source>Shows the low back pain with a vertical stroke of the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hand_horizontal_bilateral"/>
        <source>When you show the pain, does your hand sweep across the low back on both sides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hand_horizontal_bilateral"/>
        <source>Shows the low back pain with a horizontal stroke across both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/rise_from_deep_chair"/>
        <source>Is it hard to get up from a deep or soft seat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/rise_from_deep_chair"/>
        <source>Hitch or pain on rising from a low or soft seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/worse_standing_better_sitting"/>
        <source>Is it worse when you stand upright and least when you sit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/worse_standing_better_sitting"/>
        <source>Worse standing upright, least sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/situp_pain"/>
        <source>Are sit-ups painful or impossible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/situp_pain"/>
        <source>Sit-ups painful or not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/prolonged_sitting_worse"/>
        <source>Does it get worse when you sit for 20 to 30 minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/prolonged_sitting_worse"/>
        <source>Worse with 20 to 30 minutes of sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/wallet"/>
        <source>Do you sit on a wallet or phone in your back pocket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/wallet"/>
        <source>Sits on a wallet or phone in the back pocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/nail_on_hard_seat"/>
        <source>On a hard seat, does it feel as if a nail pressed in near the sit bone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/nail_on_hard_seat"/>
        <source>Nail-like pain near the ischial tuberosity on a hard seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/uphill_walking"/>
        <source>Is it worse walking uphill, leaning forwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/uphill_walking"/>
        <source>Worse walking uphill with the trunk forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/side_lying_pain"/>
        <source>Is it painful to lie on that side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/side_lying_pain"/>
        <source>Pain lying on the affected side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/long_standing_walking"/>
        <source>Is it worse after hours of standing or walking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/long_standing_walking"/>
        <source>Worse after hours of standing or walking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/slumped_sitting"/>
        <source>Is it worse when you sit slumped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/slumped_sitting"/>
        <source>Worse in slumped sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/leg_pain_side_or_back_no_numbness"/>
        <source>Does the pain run down the side or back of the leg, without numb skin or weakness?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/leg_pain_side_or_back_no_numbness"/>
        <source>Leg pain laterally or posteriorly without sensory or motor loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fast_walk_limited"/>
        <source>Does outer hip pain keep you from walking fast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fast_walk_limited"/>
        <source>Cannot walk fast because of lateral hip pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stool_pain"/>
        <source>Does it hurt in the back passage when you open your bowels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stool_pain"/>
        <source>Rectal pain on defecation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/tailbone_pain"/>
        <source>Does the tailbone hurt when you sit down or get up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/tailbone_pain"/>
        <source>Coccygeal pain on sitting or rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stairs_down_knee"/>
        <source>Does the kneecap hurt going downstairs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stairs_down_knee"/>
        <source>Patellar pain descending stairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/knee_buckling"/>
        <source>Does the knee suddenly give way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/knee_buckling"/>
        <source>Sudden buckling of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/night_calf_cramp"/>
        <source>Do you get calf cramps at night?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/night_calf_cramp"/>
        <source>Nocturnal calf cramps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/bend_twist_onset"/>
        <source>Did it begin with a bend and a twist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/bend_twist_onset"/>
        <source>Onset with combined bending and twisting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/age_60_or_over"/>
        <source>Are you 60 or older?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/age_60_or_over"/>
        <source>Age 60 or over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/age_over_70"/>
        <source>Are you over 70?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/age_over_70"/>
        <source>Age over 70.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/no_pain_seated"/>
        <source>Is there no pain at all when you sit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/no_pain_seated"/>
        <source>No pain when seated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/no_pain_seated"/>
        <location filename="clues/better_bending_forward"/>
        <source>From one review; not independent of the other findings of a narrow canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/better_bending_forward"/>
        <source>Are the legs better when you bend forwards, for example over a shopping trolley?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/better_bending_forward"/>
        <source>Symptoms improve when bending forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/both_buttocks_or_legs"/>
        <source>Is the pain in both buttocks or both legs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/both_buttocks_or_legs"/>
        <source>Bilateral buttock or leg pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/both_buttocks_or_legs"/>
        <source>Both legs at once with numbness or bladder trouble is a red flag first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/neurogenic_claudication"/>
        <source>Do your legs ache or go numb on walking, and recover when you sit down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/neurogenic_claudication"/>
        <source>Neurogenic claudication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stairs_or_slopes_hip"/>
        <source>Does the hip hurt on stairs or slopes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stairs_or_slopes_hip"/>
        <source>Hip pain climbing stairs or walking on slopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/family_history_hip_oa"/>
        <source>Did a parent, brother or sister have a worn hip or knee joint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/family_history_hip_oa"/>
        <source>Family history of osteoarthritis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/medial_thigh_worst"/>
        <source>Is the inner thigh the place that hurts most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/medial_thigh_worst"/>
        <source>Medial thigh is the site of the worst pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/numb_burning_outer_thigh"/>
        <source>Is the skin of the outer thigh numb, burning or tingling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/numb_burning_outer_thigh"/>
        <source>Burning or numb skin in the area of the lateral femoral cutaneous nerve, without weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/morning_stiffness_better_moving"/>
        <source>Are you stiff for more than half an hour in the morning, and better with movement than with rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/morning_stiffness_better_moving"/>
        <source>Inflammatory pattern; onset before 40 to 45, better with exercise, not rest, night pain, morning stiffness over 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/groin_lump_cough"/>
        <source>Is there a lump in the groin, or does coughing hurt there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/groin_lump_cough"/>
        <source>Groin lump or cough impulse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pain_in_waves"/>
        <source>Does it come in strong waves, so that no position helps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pain_in_waves"/>
        <source>Colicky pain that no position relieves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pain_in_waves"/>
        <source>With fever or blood in the urine a red flag comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fidget_lower_ribs"/>
        <source>Do you keep stretching and turning to ease a dull ache at the last ribs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fidget_lower_ribs"/>
        <source>Nagging ache at the lower posterior ribs; the client fidgets and stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/midback_no_position"/>
        <source>Is there a steady ache at the lower tip of the shoulder blade that no position eases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/midback_no_position"/>
        <source>Constant ache at the inferior angle of the scapula, unaffected by position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/one_spot_of_spine"/>
        <source>Is it a deep, steady ache at one spot of the spine, whatever you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/one_spot_of_spine"/>
        <source>Steady, deep, localised ache at one spinal level, little changed by posture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/leaning_back_turning"/>
        <source>Is it worse when you lean back and turn to that side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/leaning_back_turning"/>
        <source>Worse on combined extension and rotation to the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/leaning_back_turning"/>
        <source>Widely taught; studies with joint blocks found it a poor guide to the joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/linked_to_meals"/>
        <source>Does it come with meals, or wake you with heartburn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/linked_to_meals"/>
        <source>Related to meals, or nocturnal epigastric pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/follows_cycle"/>
        <source>Does it follow your monthly cycle, or come with bladder or bowel trouble?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/follows_cycle"/>
        <source>Follows the menstrual cycle, or goes with bladder or bowel symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pain_with_sex"/>
        <source>Is there pain deep in the pelvis during or after sex?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pain_with_sex"/>
        <source>Deep dyspareunia or post-coital pelvic pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/burning_saddle_sitting"/>
        <source>Does it burn between the legs when you sit, and stop on a toilet seat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/burning_saddle_sitting"/>
        <source>Perineal burning in sitting, relieved standing or on a toilet seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/burning_saddle_sitting"/>
        <source>Burning, not numbness. New numbness between the legs is a red flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fell_on_tailbone"/>
        <source>Did it begin with a fall on the tailbone, or a birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fell_on_tailbone"/>
        <source>Onset with a fall on the coccyx or childbirth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/kneecap_stuck"/>
        <source>Does the kneecap feel stuck, with pain at its outer edge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/kneecap_stuck"/>
        <source>Stuck patella with pain along its lateral border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stiff_knee_after_sitting"/>
        <source>Is the knee hard to straighten after long sitting, so that you limp at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/stiff_knee_after_sitting"/>
        <source>Knee cannot be fully straightened after long sitting; limp with the first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/night_ache_front_of_knee"/>
        <source>Does an ache in the front of the knee wake you at night?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/night_ache_front_of_knee"/>
        <source>Nocturnal ache in the front of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/night_ache_front_of_knee"/>
        <source>Pain at night that does not ease in any position is a red flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/knee_locks_or_swells"/>
        <source>Has the knee swollen or locked since a twist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/knee_locks_or_swells"/>
        <source>Effusion or locking after a twisting injury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/inner_thigh_burns_walking_helps"/>
        <source>Does the inner thigh burn or sting even at rest, and ease when you walk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/inner_thigh_burns_walking_helps"/>
        <source>Hot, stinging medial thigh pain at rest, relieved by walking and not by position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/legs_slid_apart"/>
        <source>Did it begin when your legs slid apart, or with a kick or a quick turn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/legs_slid_apart"/>
        <source>Onset with forced abduction, kicking or cutting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/chair_edge_thighs"/>
        <source>Does the edge of the seat press into the back of your thighs and bring it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/chair_edge_thighs"/>
        <source>Pain brought on by seat pressure on the posterior thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/sprint_pop"/>
        <source>Did it begin all at once in a sprint, a kick or a push-off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/sprint_pop"/>
        <source>Sudden onset in a sprint, kick or push-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/sprint_pop"/>
        <source>A pop at the heel needs a doctor the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/downhill_knee_back"/>
        <source>Does the back of the knee hurt when you go downhill or downstairs, or squat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/downhill_knee_back"/>
        <source>Posterior knee pain running downhill, descending or squatting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/swelling_behind_knee"/>
        <source>Is there a swelling in the hollow of the knee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/swelling_behind_knee"/>
        <source>Visible or palpable popliteal swelling, tense in extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/heel_takes_no_weight"/>
        <source>Does the heel hurt so much that it takes no weight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/heel_takes_no_weight"/>
        <source>Heel pain that prevents weight bearing on the heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/first_steps_morning"/>
        <source>Do the first steps of the morning hurt under the heel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/first_steps_morning"/>
        <source>First-step pain at the plantar medial heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/walking_distance_calf"/>
        <source>Does the calf hurt after the same distance of walking and stop within minutes of standing still?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/walking_distance_calf"/>
        <source>Calf claudication, relieved by standing still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/bursting_leg_running"/>
        <source>Does the leg become tight and bursting after the same time of running, and settle with rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/bursting_leg_running"/>
        <source>Exertional tightness after a constant interval, settling within half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/foot_drop"/>
        <source>Does the foot slap down or do the toes drag when you walk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/foot_drop"/>
        <source>Foot slap or toe drag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/foot_drop"/>
        <source>A new foot drop needs a doctor the same day, whatever the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/ankle_gives_way"/>
        <source>Does the ankle turn over again and again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/ankle_gives_way"/>
        <source>Recurrent giving way of the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/uneven_ground_sole"/>
        <source>Does the sole hurt when you walk or run on sand or uneven ground?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/uneven_ground_sole"/>
        <source>Plantar pain on sand or uneven ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pebble_under_foot"/>
        <source>Does it feel as if you walked on a pebble under the ball of the foot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pebble_under_foot"/>
        <source>Pebble sensation under the metatarsal heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/red_hot_toe"/>
        <source>Did a toe become red, hot and fiercely sore within a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/red_hot_toe"/>
        <source>Acute hot, red, exquisitely tender first metatarsophalangeal joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/past_blood_clot"/>
        <source>Have you had a blood clot in a leg or lung before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/past_blood_clot"/>
        <source>Previous venous thromboembolism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/past_blood_clot"/>
        <source>From a meta-analysis. A yes with calf pain means to be seen the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/cancer_calf"/>
        <source>Do you have cancer, or were you treated for it in the last half year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/cancer_calf"/>
        <source>Active malignancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/cancer_calf"/>
        <source>From a meta-analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/lately_in_bed_or_cast"/>
        <source>Were you in bed for days or in a cast in the last four weeks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/lately_in_bed_or_cast"/>
        <source>Recent immobilisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/lately_in_bed_or_cast"/>
        <source>From a meta-analysis. Recent surgery by itself had 1.76.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/trendelenburg"/>
        <source>Standing on the sore leg, does the other side of your pelvis drop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/trendelenburg"/>
        <source>Trendelenburg sign; the pelvis drops on the other side in single-leg stance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/trendelenburg"/>
        <source>The ratio is for a gluteus medius tendon tear on MRI (sensitivity 0.73, specificity 0.77); figures recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/single_leg_stance_30s"/>
        <source>Does the outer hip hurt within 30 seconds of standing on that leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/single_leg_stance_30s"/>
        <source>Lateral hip pain within 30 s of single-leg stance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/single_leg_stance_30s"/>
        <source>Sensitivity 1.0 and specificity 0.97, but in 17 people only: too few for a ratio to be used as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/resisted_external_derotation"/>
        <source>With the hip bent and turned out, does it hurt to turn it back against a hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/resisted_external_derotation"/>
        <source>Hip at 90 degrees and externally rotated; return to neutral against resistance hurts at the trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/resisted_external_derotation"/>
        <source>Sensitivity 0.88 and specificity 0.97, in 17 people only: too few for a ratio to be used as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/gt_palpation_plus_resisted_abduction"/>
        <source>Is the bony point of the outer hip tender, and does it also hurt to push the leg out against a hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/gt_palpation_plus_resisted_abduction"/>
        <source>Both trochanter palpation and resisted hip abduction painful (yes), or both painless (no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/gt_palpation_plus_resisted_abduction"/>
        <source>Worked out from the published chances: 59 % before, 96 % with both, 14 % with neither. Leave it open when only one is painful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/no_trochanter_tenderness"/>
        <source>Is the bony point of the outer hip free of tenderness?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/no_trochanter_tenderness"/>
        <source>No tenderness on palpation of the greater trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/resisted_abduction_pain"/>
        <source>Does it hurt, or feel weak, to push the leg out against a hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/resisted_abduction_pain"/>
        <source>Resisted hip abduction painful or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/resisted_abduction_pain"/>
        <source>Ratios worked out from sensitivity 0.73 and specificity 0.46; figures recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/sij_cluster"/>
        <source>Did three or more of your therapist's five joint tests bring on the pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/sij_cluster"/>
        <source>Three or more of distraction, compression, thigh thrust, Gaenslen and sacral thrust reproduce the pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/sij_cluster"/>
        <source>Sensitivity 0.94, specificity 0.78. In people whose pain does not centralise 6.97 and 0.11; another study 4.02 and 0.19. A web page prints 0.80 for the negative ratio; arithmetic gives 0.08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/slr"/>
        <source>Does raising the straight leg bring on the leg pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/slr"/>
        <source>Straight-leg raise reproduces the leg pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/slr"/>
        <source>Sensitivity 0.92, specificity 0.28 in people before surgery (recalled); a later study gives 1.19 and 0.44. Tight hamstrings give false alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/crossed_slr"/>
        <source>Does raising the other leg bring on the pain in the sore leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/crossed_slr"/>
        <source>Crossed straight-leg raise reproduces the pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/crossed_slr"/>
        <source>Sensitivity 0.28, specificity 0.90; figures recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fair"/>
        <source>Lying on the other side, does bending the hip, drawing it in and turning it in bring on the buttock or leg pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fair"/>
        <source>FAIR test; flexion, adduction and internal rotation reproduce buttock or leg pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/fair"/>
        <source>Sensitivity 0.88, specificity 0.83.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/seated_piriformis_stretch"/>
        <source>Sitting with the knee straight, does drawing the thigh in and turning it in bring on the pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/seated_piriformis_stretch"/>
        <source>Seated piriformis stretch test; hip adducted and internally rotated with the knee straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/seated_piriformis_stretch"/>
        <source>Sensitivity 0.52, specificity 0.90. Taken together with the active test (either one positive) 4.57 and 0.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/piriformis_four_features"/>
        <source>Do all four fit - buttock pain, worse sitting, a tender spot deep in the buttock, and pain when the muscle is stretched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/piriformis_four_features"/>
        <source>Buttock pain, worse sitting, tenderness near the sciatic notch, pain on tension of piriformis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/gluteal_trp_radicular"/>
        <source>Is there a very tender point in the upper outer buttock on the side of the leg pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/gluteal_trp_radicular"/>
        <source>Painful trigger point in the upper outer buttock, with leg pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/gluteal_trp_radicular"/>
        <source>Sensitivity 0.74, specificity 0.91; one research group. A sore gluteal spot does not exclude a nerve root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/wide_gait"/>
        <source>Has your walk become wide-based and unsteady?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/wide_gait"/>
        <source>Wide-based gait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/abnormal_romberg"/>
        <source>Do you sway when you stand with feet together and eyes closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/abnormal_romberg"/>
        <source>Abnormal Romberg test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/squat_posterior_pain"/>
        <source>Does squatting hurt at the back of the hip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/squat_posterior_pain"/>
        <source>Posterior hip pain on squatting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/groin_pain_passive_abd_add"/>
        <source>When someone else moves your leg out or in, does the groin hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/groin_pain_passive_abd_add"/>
        <source>Groin pain on passive abduction or adduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/abductor_weakness"/>
        <source>Is it weak to lift the leg sideways?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/abductor_weakness"/>
        <source>Hip abductor weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/reduced_adduction"/>
        <source>Can the leg be drawn in less far than the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/reduced_adduction"/>
        <source>Reduced passive hip adduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/psoas_sign"/>
        <source>Does stretching the hip back hurt deep in the lower belly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/psoas_sign"/>
        <source>Psoas sign; passive hip extension hurts in the lower abdomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/psoas_sign"/>
        <source>Sensitivity 0.16, specificity 0.95, which by arithmetic gives 3.2; the figure of 2.4 is recalled and the more careful one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/carnett"/>
        <source>Does the sore spot on the belly hurt as much or more when you lift your head?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/carnett"/>
        <source>Carnett test; abdominal tenderness unchanged or worse with the head lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/thomas_test"/>
        <source>Lying on a bed's edge with one knee held to the chest, does the other thigh stay in the air?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/thomas_test"/>
        <source>Thomas test; the hip does not extend to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/ober"/>
        <source>Lying on your side, does the upper thigh stay up when it should drop behind you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/ober"/>
        <source>Ober test; the thigh stays abducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pace"/>
        <source>Sitting, does pushing the knees apart against hands hurt in the buttock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/pace"/>
        <source>Pace test; resisted abduction in sitting hurts in the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/adductor_squeeze"/>
        <source>Does squeezing the knees together hurt in the groin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/adductor_squeeze"/>
        <source>Adductor squeeze hurts in the groin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/neuro_deficit"/>
        <source>Has someone found numb skin, a weak muscle or a missing reflex in the leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/neuro_deficit"/>
        <source>Dermatomal numbness, myotomal weakness or a lost reflex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/long_stride"/>
        <source>Do long steps hurt beside the sit bone, while short steps do not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/long_stride"/>
        <source>Long-stride walking test; pain lateral to the ischium at terminal extension, none with short steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/long_stride"/>
        <source>Worked out from sensitivity 0.95 and specificity 0.84; one small study that looked back, read through a summary page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/heel_to_buttock"/>
        <source>Lying face down, does the hip lift when the heel is drawn to the buttock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/heel_to_buttock"/>
        <source>Ely test; the hip flexes as the knee is bent in prone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/heel_to_buttock"/>
        <source>Pain in the front of the thigh and back in this position may be the L3 or L4 root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/one_rib_tender"/>
        <source>Is one single rib tender to a fingertip, and does a cough stab there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/one_rib_tender"/>
        <source>One rib tender to palpation, sharp on cough or rib springing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hop_pain"/>
        <source>Does hopping on that leg hurt deep in the thigh or groin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hop_pain"/>
        <source>Hop test; deep groin or thigh pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hop_pain"/>
        <source>In a runner or recruit do not repeat it; stop running and have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/calf_girth"/>
        <source>Is one calf thicker than the other, measured a hand's width below the bump under the kneecap?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/calf_girth"/>
        <source>Difference in calf diameter on measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/calf_girth"/>
        <source>From a meta-analysis. No single sign rules a clot in or out, and pulling the foot up (Homans) tells little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/calf_squeeze"/>
        <source>Lying face down with the feet over the edge, does the foot stay still when someone squeezes the calf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/calf_squeeze"/>
        <source>Calf squeeze test positive; no plantar flexion on squeezing the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/calf_squeeze"/>
        <source>Worked out from sensitivity 0.96 and specificity 0.93; one surgeon's series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/achilles_pinch"/>
        <source>Does it hurt to pinch the Achilles tendon two to six centimetres above the heel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/achilles_pinch"/>
        <source>Pain on palpation of the mid-portion of the Achilles tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/achilles_pinch"/>
        <source>Worked out from sensitivity 0.84 and specificity 0.73, in 21 people only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/shin_edge_tender"/>
        <source>Is the inner edge of the shin bone tender over the length of a finger or more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/shin_edge_tender"/>
        <source>Diffuse tenderness of the posteromedial tibial border over at least 5 cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hop_shin"/>
        <source>Does one spot on the shin bone hurt when you hop on that leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hop_shin"/>
        <source>Focal tibial pain on single-leg hop, or focal bony tenderness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/hop_shin"/>
        <source>Do not hop again if it hurts. The bone should be imaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/tap_inner_ankle"/>
        <source>Does tapping behind the inner ankle bone send tingling into the sole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/tap_inner_ankle"/>
        <source>Tinel sign over the tarsal tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/tap_outer_knee"/>
        <source>Does tapping below the bony knob of the outer knee send tingling down the leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/tap_outer_knee"/>
        <source>Tinel sign at the fibular neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/single_heel_rise"/>
        <source>Is it hard or painful to rise on the toes of that one leg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/single_heel_rise"/>
        <source>Single-leg heel rise weak or painful, or the heel stays everted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/knee_straight_lying"/>
        <source>Lying with the thigh held upright, does the back of the thigh stop the knee well before it is straight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/knee_straight_lying"/>
        <source>Short hamstrings on the popliteal angle test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/knee_straight_lying"/>
        <source>Common in people without pain, and the sciatic nerve can do the same; hence weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/ankle_bends_less"/>
        <source>With the knee bent and the heel down, does the shin lean forwards less far than on the other side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="clues/ankle_bends_less"/>
        <source>Reduced weight-bearing dorsiflexion with the knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>long-lasting low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>points that brought on the person's own pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>points that brought on the person's own pain, counted as iliopsoas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>knee osteoarthritis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>active points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>disc herniation before surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>three months after disc surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>long-lasting pelvic pain, women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>tenderness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>adults without pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>quiet (latent) points, the rate of false alarms; recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>quiet (latent) points of iliopsoas, the rate of false alarms; recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>quiet (latent) points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>long-lasting low back pain without a known cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>active points, the middle of the range (33 to 38) that a review gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>tenderness of levator ani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>active points, counted as quadriceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>quiet (latent) points, counted as quadriceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>long-lasting groin pain, athletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>a clinical picture, not points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>active points, counted as hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>active points, counted as adductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>quiet (latent) points, counted as hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>quiet (latent) points, counted as adductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>active points, inner belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="prevalence"/>
        <source>active points, inner belly; 53.5 in the outer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Buttock and hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Middle of the back and ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Belly wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Front of hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Lower leg and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>How to read this, and its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>The coloured areas are commonly reported patterns from textbooks. They are not a map that your body must follow, and a high rank means "worth checking first", not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Filled areas are where the pain is most often felt (primary). Stippled areas are felt less often and more weakly (spillover).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>A trigger point is thought of as a sore spot in a tight band of muscle that can send pain elsewhere. It is a clinical model, and its limits are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>In 2015 Quintner, Bove and Cohen called the theory refuted, though not the pain. Dommerholt, Gerwin and others disagreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Examiners agree only fairly well on where such points are. The pooled agreement beyond chance (kappa) was 0.45 in six studies with 363 people; 1 would be perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>The best supported sign is that pressing the spot brings on the very pain you know. Agreement on that was 0.58, on tenderness 0.68.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>For quadratus lumborum and gluteus medius, tenderness and recognised pain told people with back pain from those without; the place to which the pain spread did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>In 2018 sixty experts from twelve countries agreed on a tight band, a very sore spot and a spreading sensation. They did not require the spread to go to any set place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>When salt water was injected into gluteus medius and the back muscles of volunteers, the pain was too irregular to give each muscle a pattern of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>A sore point in the buttock does not rule out the spine. It was found in 76 of 100 people with a proven pinched nerve root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>People draw the same pain differently. Two drawings a minute apart shared about 60 % of their area, in other studies 40 to 76 %; how much is drawn is far steadier than where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>How often a muscle is found sore comes from clinics and differs from study to study. That figure is used weakly, is shown, and can be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Grades in this library. Good means tested in people and held up. Moderate means described alike by several texts, with the muscle itself studied in patients. Low means few or partly conflicting descriptions. Disputed means the sources contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>When massage helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Soreness from new or hard exercise, repeated strain and mild tendon pain often ease with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>A review of trials found that massage after hard exercise eased the soreness that follows a day or two later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>A small study found that a short session of rolling the buttock made the hip move further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>The article does not name the study, and we have not found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>After some injuries it can help once the fresh phase is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Massage can bring comfort without removing the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>For new low back pain a guideline lists massage among the options, on low-quality evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Two articles from sellers of massage tools were among the sources. Their claims of benefit deserve a pinch of salt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>When to leave massage aside or ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Not over open wounds, and not over a broken bone. In a poll of 37 experts 73 % and 84 % agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Not with a blood clot in a leg vein, known or suspected. Seek care instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Ask first with inflamed tissue, bone infection, or bone forming in a muscle after a blow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Ask first with a fresh injury or tendon tear, bursitis or piriformis syndrome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Take care with blood thinners or a bleeding disorder, thin bones, numb skin, recent surgery or a joint replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>In pregnancy avoid deep belly pressure and lying face down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Keep off varicose veins, a hernia, a tumour, the spine itself, the area of the kidneys just under the last ribs, the pulse in the groin and the hollow of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>With a known aortic aneurysm, no pressure on the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Heat and cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>A fresh injury. A cold pack in the first days settles pain and swelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Soreness after exercise or an old ache. Heat, such as a warm bath or a heating pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>New low back pain. A heat wrap is one of the better supported things to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Put a cloth between, 15 to 20 minutes at a time, never on numb skin and never while asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Four ways to massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Foam roller. Lie or sit on it and roll slowly, 30 to 60 seconds, with moderate pressure. Good for large areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Massage gun. Lightest setting first, glide across the fibres for one to two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Ball against a wall. Lean in, roll, and rest a few seconds on a tender knot, one to two minutes in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Large massager. Lightest setting first, more after a minute, five to ten minutes over the whole area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Find the muscle first, start lightly and build up, hold a few seconds on tender knots, and do the neighbours too (front of hip, front and back of thigh).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>It should feel like good discomfort. Stop at sharp pain, tingling or numbness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Release, then stretch, then strengthen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Release the sore muscle first. A muscle that is still tight is hard to stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Then stretch it, gently, 20 to 30 seconds at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Then make it stronger, so that it can bear what it has to do. Leave no step out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Warm up for five to ten minutes before exercises. Keep a programme up for four to six weeks, then two or three days a week to hold what you gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Stretching after strengthening is also taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>One article says stretch before strengthening, a surgeons' hip programme after it. We know of no study that settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>For outer hip tendon pain, advice on load together with exercise helped about 77 of 100 people at eight weeks, against 58 with an injection and 29 with waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Physiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>A physiotherapist checks strength, posture and how the muscles work together, and makes a plan of exercises, stretches and treatment by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>It is worth it after an injury, when one side keeps hurting, or when home care has brought no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>For long-lasting low back pain, exercise and programmes that join several therapies stand first in a guideline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>If there is no relief after several sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Then the muscle is probably not the source. Look at its neighbours next, above all quadratus lumborum, iliacus, psoas and piriformis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Look also at the joints, tendons and nerves that hurt in the same place, and have it examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>See a doctor when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>You have any of the red flags; those come before anything on these pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>There is swelling, redness or another sign of inflammation that you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>The hip pain is sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>What the side of the hip does all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Walking, running, hiking and climbing; standing on one leg; moving sideways; jumping and landing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Long sitting shortens the front of the hip and leaves the side and back of it idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <location filename="tours/hip"/>
        <source>A common explanation; how much of the pain it accounts for is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>What causes gluteus medius pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Too much or new exercise, weakness or imbalance, tight neighbours, trouble of tendon or bursa, or pain that comes from the back or the sacroiliac joint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>One article blames knots and constant tension above all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Why does walking hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>The muscle holds the pelvis level at every step. When it is irritable each step is felt at the upper buttock and the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>How is it treated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Release, then stretch, then strengthen. If several sessions change nothing, look elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Who can release it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>A physiotherapist or massage therapist by hand, or you yourself with a ball, a roller or another tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Heat or cold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Cold early after an injury. Heat for soreness and for an old ache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>How long does soreness after exercise last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>It begins one to two days after and is gone within a few days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Which other muscles can be felt in the low back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Quadratus lumborum and iliacus are the two that one article names. Psoas, the long muscles beside the spine, multifidus and the straight belly muscle belong with them. Mark where it hurts and see the whole list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Can a muscle of the belly be felt in the back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Yes. The straight belly muscle is commonly reported as a band right across the back, at the lower ribs or at the belt. A hand that sweeps from side to side is a hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>My knee hurts, but the sore spot is in the thigh. Can that be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Three of the four parts of the quads are commonly reported at the knee. The long one in the middle is felt at the kneecap, the inner one at the inner knee, the outer one at the outer knee. A swollen or locked knee needs a doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Should I train on while it hurts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>Easy movement is fine as long as the pain stays mild and is no worse the next day. Leave out what stabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>When should I see a doctor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="guide"/>
        <source>With any red flag at once. Otherwise with swelling, sharp pain, trouble bearing weight, or no improvement after a few days of care at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/C7"/>
        <source>Spinous process of C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/C7"/>
        <source>bony knob at the base of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/C7"/>
        <source>Bend the head forward: the most prominent knob at the base of the neck. It may be T1; the one that stays under the finger when the head goes back again is T1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/acromion"/>
        <source>Tip of the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/acromion"/>
        <source>tip of the shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/acromion"/>
        <source>Follow the ridge of the shoulder blade outwards to its flat end at the top of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/inferior_angle_scapula"/>
        <source>Inferior angle of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/inferior_angle_scapula"/>
        <source>lower tip of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/inferior_angle_scapula"/>
        <source>With the arm hanging, the lowest corner of the shoulder blade; usually level with the spine of T7 to T8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sternal_notch"/>
        <source>Sternal notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sternal_notch"/>
        <source>dip at the top of the breastbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sternal_notch"/>
        <source>The hollow between the inner ends of the collar bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/xiphoid"/>
        <source>Tip of the xiphoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/xiphoid"/>
        <source>lower tip of the breastbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/xiphoid"/>
        <source>Follow the middle of the breastbone down to the soft notch between the ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/rib12_tip"/>
        <source>Tip of the twelfth rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/rib12_tip"/>
        <source>tip of the lowest rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/rib12_tip"/>
        <source>Slide from the waist up and back, between crest and rib cage; the last rib ends a hand's breadth from the spine. In some people it is too short to feel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/L4"/>
        <source>Spinous process of L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/L4"/>
        <source>belt-line knob of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/L4"/>
        <source>Lay the hands flat on the tops of both hip bones; the thumbs meet on the spine at L4, or one level higher when there is much soft tissue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/L5"/>
        <source>Spinous process of L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/L5"/>
        <source>lowest knob of the low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/L5"/>
        <source>One small knob below L4, in the hollow above the sacrum; find L4 first and step down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/iliac_crest_top"/>
        <source>Top of the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/iliac_crest_top"/>
        <source>top of the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/iliac_crest_top"/>
        <source>Press the edge of the hand into the waist and push down until it meets bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/iliac_crest_posterior"/>
        <source>Iliac crest, rear part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/iliac_crest_posterior"/>
        <source>From the top of the hip bone follow the rim backwards, towards the dimple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/PSIS"/>
        <source>Posterior superior iliac spine (PSIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/PSIS"/>
        <source>Follow the rim of the hip bone backwards to its end, under the dimple; hook the thumb up under it. Level with S2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/S2"/>
        <source>Sacral crest at S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/S2"/>
        <source>middle of the upper sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/S2"/>
        <source>On the midline, between the two dimples of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/coccyx"/>
        <source>Tip of the coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/coccyx"/>
        <source>tip of the tailbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/coccyx"/>
        <source>Follow the sacrum down into the cleft; the tip is firm and a little movable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/ischial_tuberosity"/>
        <source>Ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/ischial_tuberosity"/>
        <source>sit bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/ischial_tuberosity"/>
        <source>Through the lower buttock just above the fold; clearest with the hip bent, as in sitting on the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/greater_trochanter"/>
        <location filename="groups/greater_trochanter"/>
        <source>Greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/greater_trochanter"/>
        <source>bony point of the outer hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/greater_trochanter"/>
        <source>A hand's breadth below the top of the hip bone, at the side; turn the foot in and out and feel it roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/ASIS"/>
        <source>Anterior superior iliac spine (ASIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/ASIS"/>
        <source>front point of the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/ASIS"/>
        <source>Follow the rim of the hip bone forwards to the point where trouser pockets begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/AIIS"/>
        <source>Anterior inferior iliac spine (AIIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/AIIS"/>
        <source>deep point below the front of the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/AIIS"/>
        <source>About three finger breadths below the ASIS and a little inwards; deep, felt with the hip bent and relaxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pubic_tubercle"/>
        <source>Pubic tubercle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pubic_tubercle"/>
        <source>bony point beside the middle of the pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pubic_tubercle"/>
        <source>Two finger breadths from the midline on the upper edge of the pubic bone, at the inner end of the groin crease. Ask before you touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pubic_symphysis"/>
        <source>Top of the pubic symphysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pubic_symphysis"/>
        <source>middle of the pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pubic_symphysis"/>
        <source>Slide the flat hand down the belly on the midline until it meets bone. Ask before you touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lesser_trochanter"/>
        <location filename="groups/lesser_trochanter"/>
        <source>Lesser trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lesser_trochanter"/>
        <source>small knob inside the upper thigh bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lesser_trochanter"/>
        <source>Deep on the inner, rear side of the thigh bone below the groin; reached only with the hip bent and turned out, and often not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/adductor_tubercle"/>
        <source>Adductor tubercle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/adductor_tubercle"/>
        <source>bony point at the top of the inner knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/adductor_tubercle"/>
        <source>Slide down the inner thigh along the tendon until it ends on a small knob just above the inner knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_epicondyle_femur"/>
        <source>Lateral epicondyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_epicondyle_femur"/>
        <source>bony point of the outer knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_epicondyle_femur"/>
        <source>The most prominent point of the outer side of the thigh bone, just above the joint line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/medial_epicondyle_femur"/>
        <source>Medial epicondyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/medial_epicondyle_femur"/>
        <source>bony point of the inner knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/medial_epicondyle_femur"/>
        <source>The most prominent point of the inner side of the thigh bone, just above the joint line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/patella"/>
        <source>Kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/patella"/>
        <source>kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/patella"/>
        <source>Leg straight and loose: the kneecap moves from side to side under two fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/tibial_tuberosity"/>
        <source>Tibial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/tibial_tuberosity"/>
        <source>knob below the kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/tibial_tuberosity"/>
        <source>Follow the tendon from the lower tip of the kneecap straight down to the knob on the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/fibular_head"/>
        <source>Head of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/fibular_head"/>
        <source>outer knob below the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/fibular_head"/>
        <source>On the outer side, a finger's breadth below the joint line and towards the back. A nerve runs just below it: press gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/popliteal_crease"/>
        <source>Crease behind the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/popliteal_crease"/>
        <source>crease behind the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/popliteal_crease"/>
        <source>Bend the knee a little: the skin fold across the hollow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/medial_malleolus"/>
        <source>Medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/medial_malleolus"/>
        <source>inner ankle bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/medial_malleolus"/>
        <source>The prominent bone on the inner side of the ankle; it stands higher than the outer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_malleolus"/>
        <source>Lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_malleolus"/>
        <source>outer ankle bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_malleolus"/>
        <source>The prominent bone on the outer side of the ankle, lower and farther back than the inner one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/calcaneus"/>
        <source>Back of the heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/calcaneus"/>
        <source>Follow the Achilles tendon down to where it ends on bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/mastoid"/>
        <source>Mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/mastoid"/>
        <source>bony knob behind the ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/mastoid"/>
        <source>Behind and below the ear, the rounded knob to which the front neck muscle goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sternal_angle"/>
        <source>Sternal angle (second rib)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sternal_angle"/>
        <source>ridge on the breastbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sternal_angle"/>
        <source>Slide down the breastbone from its upper notch to the first cross ridge; the second rib joins here, and ribs are counted from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/coracoid"/>
        <source>Coracoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/coracoid"/>
        <source>bony point below the outer collar bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/coracoid"/>
        <source>Below the outer third of the collar bone, in the groove beside the shoulder; tender in most people, so press gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/superior_angle_scapula"/>
        <source>Superior angle of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/superior_angle_scapula"/>
        <source>upper inner corner of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/superior_angle_scapula"/>
        <source>Follow the inner edge of the shoulder blade up to its corner, under the trapezius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/root_of_scapular_spine"/>
        <source>Root of the spine of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/root_of_scapular_spine"/>
        <source>inner end of the ridge of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/root_of_scapular_spine"/>
        <source>Follow the ridge of the shoulder blade inwards to where it flattens at the inner edge, about level with T3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/rib10_margin"/>
        <source>Lowest point of the rib margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/rib10_margin"/>
        <source>lower edge of the rib cage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/rib10_margin"/>
        <source>Slide down the edge of the rib cage to its lowest point at the side of the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sacrum_inferior_angle"/>
        <source>Inferior lateral angle of the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sacrum_inferior_angle"/>
        <source>lower corner of the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sacrum_inferior_angle"/>
        <source>A thumb's breadth beside the midline at the top of the cleft, where the edge of the sacrum turns in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/olecranon"/>
        <source>Tip of the elbow (olecranon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/olecranon"/>
        <source>tip of the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/olecranon"/>
        <source>Bend the elbow: the point on which one leans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_femoral_condyle"/>
        <source>Lateral femoral condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_femoral_condyle"/>
        <source>outer front edge of the thigh bone at the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/lateral_femoral_condyle"/>
        <source>Bend the knee: the edge of bone beside the outer border of the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/knee_joint_line_medial"/>
        <source>Joint line of the knee, inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/knee_joint_line_medial"/>
        <source>inner gap of the knee joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/knee_joint_line_medial"/>
        <source>Bend the knee: in the soft dip beside the kneecap's tendon, follow the gap between the bones inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/knee_joint_line_lateral"/>
        <source>Joint line of the knee, outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/knee_joint_line_lateral"/>
        <source>outer gap of the knee joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/knee_joint_line_lateral"/>
        <source>Bend the knee: in the soft dip beside the kneecap's tendon, follow the gap between the bones outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/gerdy_tubercle"/>
        <source>Gerdy tubercle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/gerdy_tubercle"/>
        <source>outer knob below the knee, in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/gerdy_tubercle"/>
        <source>Between the tendon below the kneecap and the head of the fibula: the knob where the iliotibial tract ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pes_anserinus"/>
        <source>Pes anserinus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pes_anserinus"/>
        <source>inner shin below the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/pes_anserinus"/>
        <source>A hand's breadth below the inner joint line, on the flat inner face of the shin; three tendons end here together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/patellar_tendon_mid"/>
        <source>Middle of the patellar tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/patellar_tendon_mid"/>
        <source>tendon below the kneecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/patellar_tendon_mid"/>
        <source>Half way between the lower tip of the kneecap and the knob on the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sustentaculum_tali"/>
        <source>Sustentaculum tali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sustentaculum_tali"/>
        <source>small ledge below the inner ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/sustentaculum_tali"/>
        <source>A finger's breadth straight below the inner ankle bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/calcaneus_medial_tubercle"/>
        <source>Inner tubercle of the heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/calcaneus_medial_tubercle"/>
        <source>inner front edge of the heel, underneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/calcaneus_medial_tubercle"/>
        <source>Under the heel, towards its inner front edge; the plantar fascia begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/navicular_tuberosity"/>
        <source>Tuberosity of the navicular bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/navicular_tuberosity"/>
        <source>bony point of the inner arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/navicular_tuberosity"/>
        <source>The first clear point in front of and below the inner ankle bone, half way to the ball of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/fifth_metatarsal_base"/>
        <source>Base of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/fifth_metatarsal_base"/>
        <source>bony point of the outer edge of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/fifth_metatarsal_base"/>
        <source>Slide back along the outer edge of the foot to the point half way to the heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/first_metatarsal_head"/>
        <source>Head of the first metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/first_metatarsal_head"/>
        <source>ball of the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="landmarks/first_metatarsal_head"/>
        <source>The inner side of the ball of the foot, behind the big toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_flexion"/>
        <source>Hip flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_flexion"/>
        <source>Bends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_extension"/>
        <source>Hip extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_extension"/>
        <source>Straightens the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_abduction"/>
        <source>Hip abduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_abduction"/>
        <source>Moves the thigh out to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_abduction"/>
        <source>Piriformis and obturator internus do so only with the hip bent, gluteus maximus with its upper fibres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_adduction"/>
        <source>Hip adduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_adduction"/>
        <source>Draws the thigh in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_external_rotation"/>
        <source>Hip external rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_external_rotation"/>
        <source>Turns the thigh outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_external_rotation"/>
        <source>Piriformis and obturator internus do so with the hip straight. Whether iliacus shares in it is disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_internal_rotation"/>
        <source>Hip internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_internal_rotation"/>
        <source>Turns the thigh inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_internal_rotation"/>
        <source>The front fibres of the gluteals; piriformis only with the hip bent to a right angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pelvis_level"/>
        <source>Holding the pelvis level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pelvis_level"/>
        <source>Keeps the pelvis level on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_extension"/>
        <source>Knee extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_extension"/>
        <source>Straightens the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_flexion"/>
        <source>Knee flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_flexion"/>
        <source>Bends the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_internal_rotation"/>
        <source>Turning the bent leg inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_internal_rotation"/>
        <source>Turns the shin inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_external_rotation"/>
        <source>Turning the bent leg outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/knee_external_rotation"/>
        <source>Turns the shin outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/ankle_plantarflexion"/>
        <source>Plantarflexion of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/ankle_plantarflexion"/>
        <source>Points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/ankle_dorsiflexion"/>
        <source>Dorsiflexion of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/ankle_dorsiflexion"/>
        <source>Lifts the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/foot_inversion"/>
        <source>Inversion of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/foot_inversion"/>
        <source>Turns the sole inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/foot_eversion"/>
        <source>Eversion of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/foot_eversion"/>
        <source>Turns the sole outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/toe_extension"/>
        <source>Straightening the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/toe_extension"/>
        <source>Straightens the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/toe_flexion"/>
        <source>Bending the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/toe_flexion"/>
        <source>Bends the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/foot_arch"/>
        <source>Holding up the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/foot_arch"/>
        <source>Holds up the arch of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_flexion"/>
        <source>Trunk flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_flexion"/>
        <source>Bends the trunk forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_flexion"/>
        <source>Psoas major helps to raise the trunk from lying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_extension"/>
        <source>Trunk extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_extension"/>
        <source>Straightens the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_extension"/>
        <source>Quadratus lumborum does so with both sides together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_side_bending"/>
        <source>Side bending of the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_side_bending"/>
        <source>Bends the trunk to its own side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_rotation_same"/>
        <source>Trunk rotation to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_rotation_same"/>
        <source>Turns the trunk to its own side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_rotation_other"/>
        <source>Trunk rotation to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/trunk_rotation_other"/>
        <source>Turns the trunk to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/belly_pressure"/>
        <source>Pressure in the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/belly_pressure"/>
        <source>Holds the belly in and raises the pressure in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pelvis_hiking"/>
        <source>Hiking the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pelvis_hiking"/>
        <source>Hikes the pelvis on its own side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pelvic_floor_hold"/>
        <source>Holding up the pelvic organs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pelvic_floor_hold"/>
        <source>Holds up the organs of the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/rib_lowering"/>
        <source>Lowering the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/rib_lowering"/>
        <source>Draws the lower ribs down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/rib_lowering"/>
        <source>What serratus posterior inferior does for breathing is disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/arm_pull"/>
        <source>Pulling the arm down and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/arm_pull"/>
        <source>Pulls the arm down, back and to the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/superior_gluteal_nerve"/>
        <source>Superior gluteal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/inferior_gluteal_nerve"/>
        <source>Inferior gluteal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/nerve_to_piriformis"/>
        <source>Nerve to piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/nerve_to_obturator_internus"/>
        <source>Nerve to obturator internus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/nerve_to_quadratus_femoris"/>
        <source>Nerve to quadratus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/femoral_nerve"/>
        <source>Femoral nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/obturator_nerve"/>
        <source>Obturator nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/sciatic_nerve"/>
        <source>Sciatic nerve, above its fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/tibial_nerve"/>
        <source>Tibial nerve, below the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/deep_fibular_nerve"/>
        <source>Deep fibular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/superficial_fibular_nerve"/>
        <source>Superficial fibular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/lumbar_plexus_rami"/>
        <source>Ventral rami of the lumbar plexus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/dorsal_rami"/>
        <source>Dorsal rami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/intercostal_and_subcostal_nerves"/>
        <source>Intercostal and subcostal nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/iliohypogastric_and_ilioinguinal_nerves"/>
        <source>Iliohypogastric and ilioinguinal nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/thoracodorsal_nerve"/>
        <source>Thoracodorsal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pudendal_and_sacral_branches"/>
        <source>Pudendal nerve and sacral branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/hip_bone"/>
        <source>Hip bone (pelvis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/sacrum_coccyx"/>
        <source>Sacrum and coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/lumbar_vertebrae"/>
        <source>Lumbar vertebrae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/thoracic_vertebrae"/>
        <source>Thoracic vertebrae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/ribs"/>
        <source>Ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/femur"/>
        <source>Femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/patella"/>
        <source>Patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/tibia"/>
        <source>Tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/fibula"/>
        <source>Fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/heel_bone"/>
        <source>Heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/foot_bones"/>
        <source>Bones of the midfoot and toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/humerus"/>
        <source>Humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/sit_bone"/>
        <source>Sit bone (ischial tuberosity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/iliac_crest"/>
        <source>Iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pubic_bone"/>
        <source>Pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/pes_anserinus"/>
        <source>Pes anserinus (upper inner tibia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/iliotibial_tract"/>
        <source>Iliotibial tract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/thoracolumbar_fascia"/>
        <source>Thoracolumbar fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="groups/linea_alba"/>
        <source>Linea alba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>The hip in ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>From the rim of the hip bone to the muscles round it, where each hurts, and what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Start at the rim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Lay a hand on your waist and slide it down. The first bone you meet is the rim of the hip bone, the iliac crest. The muscles of this walk all lie round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>The big one on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Gluteus maximus makes the round shape of the buttock. It straightens the hip when you rise, climb stairs or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>It is the one that everybody knows, and often not the one that aches at the belt line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>The fan beneath it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Gluteus medius lies higher and further out than most people look for it: under the rim, partly covered by gluteus maximus, spread like a fan towards the bony point of the outer hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>What it does at every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Each time you stand on one leg it keeps the pelvis level. Walking is standing on one leg again and again, so it works with every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>It also lifts the leg out to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>The small one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Gluteus minimus lies under gluteus medius and does much the same work. Its pain is commonly reported down the outer or the back of the leg, where it can be taken for sciatica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Where gluteus medius hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Its pain is commonly felt along the back of the rim, at the belt line and over the upper buttock. So a sore muscle of the hip is often called low back pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>The filled area is where it is reported most; the dotted one is where it may spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Its neighbour above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Quadratus lumborum runs from the last rib to the rim. It hurts in the same places, so the two are looked at together. When care of gluteus medius changes nothing, it is one of the next to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>The front of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Iliacus lines the inside of the hip bone and joins psoas on the way to the thigh. Both bend the hip. Long sitting keeps them short; some blame that for idle muscles at the side and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>The nerve next door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Piriformis crosses the buttock from the sacrum to the outer hip, and the sciatic nerve leaves the pelvis beside it. Tingling, numbness or weakness in the leg points to the nerve more than to a muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Press just below the rim. A tender spot that brings on the very pain you know is the sign that counts most; tenderness alone means little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Release first, then stretch, then make it stronger. The muscle's own page goes through each step with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="tours/hip"/>
        <source>Red flags come before any muscle. Without relief after several sessions, have it examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>The body stands in the middle. On the left is the list of muscles, on the right what there is to read. At the top you choose what you want to do, which is to explore, to mark pain or to study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>Try things out. Undo takes back what you marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>Drag the body to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>Pick a muscle in the list, or click one on the body. Its pain areas light up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>Choose Mark pain at the top and click where it hurts. The muscles worth checking first appear on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>Click a muscle in that list to see its pain areas over your marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>Gluteus medius is picked, and the areas where its pain is felt are shown on the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/first_steps"/>
        <source>modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>Find a muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>Type any name into the box at the top left. An everyday name, a short form or a misspelt one will do. Try “glut med”, “QL” or “bum”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>Below the box you choose the left or the right side. It is always the body’s own left and right, as your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>The list can stand by area, movement, nerve, root, attachment or place of pain. Pick a heading to see all its muscles, and show these alone if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>Put the cursor in the box and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>Press Enter for the best match, or choose one with the up and down keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>Two muscles of the outer hip alone over the bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>synonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/find"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>Look at the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>Turn the body by dragging it, peel it from the skin down to the bones, and zoom in as far as you like. The slider under the body shows which of the five layers you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>You can see one muscle or a few alone over the faded bones, or see the bones through a layer. One key brings the whole body back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>Names of what is seen stand beside the body, each with a line to its place. Drag a name to move it, click it to pick the muscle. Keep a picture as PNG or SVG when you want to use it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>The outer muscles from behind, with gluteus maximus picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>spin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <location filename="manual/safe"/>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>magnify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/body"/>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>Read the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>Picking a muscle while you explore opens its card on the right. It tells where the muscle is, what it does, where it hurts, what brings that on, how to check it and how to relieve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>Click a heading to open it. Under “Where it hurts” each trigger point can be picked by itself. The filled area is where its pain is felt most often. The dotted area is where it may spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>Small numbers name the sources, which are listed at the end. Where sources disagree the card says so, and “How sure is this?” tells how far it can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>Under “Relieve it” every release, stretch and exercise can be gone through step by step, with a clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>The trigger points of quadratus lumborum, and where their pain is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <location filename="manual/limits"/>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <location filename="manual/take_home"/>
        <source>exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>spillover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/card"/>
        <source>dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>Mark pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>Choose Mark pain at the top. Click an area to mark it, and click it again to take the mark away. You can also paint with the brush, draw round an area, or choose areas by name from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>Before you mark, say how strong it is from 1 to 10 and what it feels like. Each kind of pain has its own pattern and colour. Every mark has a line on the right where you can change both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>One button puts the same marks on the other side. The eraser takes away what it covers. A pen that is pressed harder paints wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>Turn the body until you see the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>Choose a tool, the strength and the feeling in the row above the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>Click or paint. The ranking follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>An aching low back, a burning upper buttock and a tingling outer thigh, each with its own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <location filename="manual/safe"/>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>rubber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <location filename="manual/clients"/>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/mark"/>
        <source>pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>Read the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>“Worth checking first” lists the muscles whose usual pain fits the marks best. It is a list of what to look at, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>The percentage is a muscle’s share of all that might explain the marks, and all shares add up to 100. “Something else” always keeps a part for causes that are not on the list. Muscles too close to tell apart share a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>Click a row to see the muscle’s pain areas over the marks. “Why?” opens the reasons, each with its points. Points with a plus speak for the muscle, points with a minus against it, and together they make its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>People never draw the same pain twice alike. So the marking is drawn again many times, a little changed, and each row says how often its muscle stays among the first three. If the order is not steady, ask more before you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>Where several muscles are needed, “The fewest that explain it together” names them. “Not a muscle?” lists other causes that hurt in the same places. The switches at the top say what counts beside the pattern, which is how common a muscle is, the answers, and what hands have found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>Marked pain with the pain areas of gluteus medius laid over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>redraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ranking"/>
        <source>mimic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>Ask and press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>Red flags come first. They are signs that need a doctor before anybody thinks of muscles. The step Ask begins with a short check that suits the marked places, and one key says that none of them is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>Then comes the one question that would change the order most. It may be a question to the client, a place to point at, or a muscle to press. Answer with Yes or No, or skip it. The card says what each answer would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>What your hands find can be noted in every row of the ranking under “Why?”. Was it the client’s own pain when you pressed there? Did it not get better after several sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>Notes at the end are for the therapist alone. The client’s window and the hand-out never show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>Ask the red flags and answer them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>Take one question after the other until none would change much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>The trigger points of piriformis, and where their pain is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <location filename="manual/study"/>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <location filename="manual/study"/>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>palpate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/ask"/>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>Explain it to a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>The client’s window shows only the body, the pain, the muscle you talk about and a few large words. It opens on the second screen if there is one. With one screen, turn the computer round. Escape brings you back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>It follows your window. Turn, peel and zoom on your side, and the client sees the same. Left and right are written on it as the client’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>Take the laser pointer and move over the body. The client sees the dot as well. You can hide the pain, the muscle or the words at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>When you lock the records or close the client, this window goes blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>Iliacus at the front of the hip, deep on the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <location filename="manual/clients"/>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/client_window"/>
        <source>beamer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>Plan and hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>In the step Plan you choose two to five things for home. They come from the relief plans of the muscles you talk about, or you write your own. Click any words to change them, drag a line to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>The hand-out is one or two pages with the body, the muscles, the plan and when to see a doctor. You see it as it will be on paper, and choose what is on it, A4 or Letter, and the name and logo of your practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>Make a PDF of it, print it, or take the pictures alone. You decide whether the client’s name is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>Mark the pain, or pick a muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>Choose what to do at home in the step Plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>Open the hand-out, look it over, and print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>Gluteus minimus from the side, with its trigger points and pain areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/take_home"/>
        <source>take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>Clients and sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>You can use everything without a client. What you mark is then a sketch, and goes into the records only when you keep it for somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>With a client open there is nothing to save. Every mark is stored as you make it. A session of today begins with the first mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>The client’s page lists the sessions by date with their drawings. Look at an old one without changing it, go on with it, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>Compare two dates to see what is gone, what stayed and what is new. A change smaller than the usual difference between two drawings of the same pain is not called a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>Open the list of clients and type a name. If nobody has it, Enter makes a new client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>Mark the pain. The session is stored by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>Close the client when the visit is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>What a session keeps, which is the drawing with its strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/clients"/>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>Keep the records safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>All records are in one file on this computer. Without a passphrase, anyone who can use the computer can read it. Set one, write it down, and keep the paper in a safe place. If you lose it, nobody can open the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>With a passphrase you can lock the records by key. They also lock when nobody has touched the program for a while. Everything private leaves the screen at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>Backups are made by themselves and stay on this computer, under the same passphrase. If the file is ever damaged, the last good backup takes its place. They do not help when the whole computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>To take a client to another computer, choose Export on the client’s page, and Import in the list of clients there. Delete a client on the same page. You type the name to be sure. It cannot be undone, and it can clear the backups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/safe"/>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>Study asks short questions. Name a muscle, find it on the body, tell its nerve, draw where its pain is felt, and more. Each answer is explained with its sources, and opens the card if you want to read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>What you miss comes back sooner, and what you know comes back later. What you learn is kept in the records, apart from any client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>Choose a deck for one area, or make one from muscles you choose. The menu of that page holds courses, what you learnt as a table, and cards for Anki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>Choose a deck, or press Begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>Answer by a click or by keys. The number of a choice is its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>Escape ends the sitting. What was answered counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>Which muscle is this? A question shows the body without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>anki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/study"/>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>Packs and courses of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>A pack is a folder with your own muscles, areas of the body or words, in the same form as the folder “data” of the program. It is laid over what is there, and stays open for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>Every pack is checked first. One with a fault is refused as a whole, and all its faults are listed with their lines. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>A course is one file with questions, parts and notes that a teacher writes. It opens from the menu of the page Study, and can be handed on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>The file data/README.md explains both, with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/own"/>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>Keyboard and screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>Everything works without a mouse. Tab goes from part to part in the order in which the window is read, and a ring shows where you are. One key lists all the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>On the body, the arrows turn it. With Ctrl held down they go from area to area, or from muscle to muscle. Areas can also be marked by name, from a list beside the marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>A screen reader hears what the body shows, which place you are at, what is marked and which muscle is first. The pictures of this manual have words too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>There is a light look, a dark one, and two with high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>hotkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/keys"/>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>Privacy and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>The program never uses the network. Clients, sessions and what you learn stay in files on this computer. Only what you export, print or save yourself goes anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>The ranking is not a diagnosis, and a high place is not a proof. It compares marks with the pain that textbooks report. Real pain does not have to follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>It was measured on simulated people and against published guides, not on patients. Trigger points themselves are disputed. The page “Guide and limits” gives the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>The red flags matter more than any rank. If something does not fit, or gets worse, it is a question for a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>gdpr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>accurate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="manual/limits"/>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

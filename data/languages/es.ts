<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>glutemap</name>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: larger than {n} MB; that is not a pain map</source>
        <translation>{path}: ocupa más de {n} MB; no es un mapa del dolor</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not JSON: line {line}, column {column}</source>
        <translation>no es JSON: línea {line}, columna {column}</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>written by a newer glutemap (version {version} of the format, this one knows {known})</source>
        <translation>escrito por una versión más reciente de glutemap (versión {version} del formato; esta conoce la {known})</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: cannot be read ({why})</source>
        <translation>{path}: no se puede leer ({why})</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: cannot be written ({why})</source>
        <translation>{path}: no se puede escribir ({why})</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not a pain map: nested too deeply or a number that is too long</source>
        <translation>no es un mapa del dolor: demasiados niveles anidados o un número demasiado largo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Abductor digiti minimi</source>
        <comment>structure of the body</comment>
        <translation>Abductor del dedo meñique</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Abductor hallucis</source>
        <comment>structure of the body</comment>
        <translation>Abductor del dedo gordo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Achilles tendon</source>
        <comment>structure of the body</comment>
        <translation>Tendón de Aquiles</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor brevis</source>
        <comment>structure of the body</comment>
        <translation>Aductor corto</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor longus</source>
        <comment>structure of the body</comment>
        <translation>Aductor largo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor magnus</source>
        <comment>structure of the body</comment>
        <translation>Aductor mayor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Ankle joint capsule</source>
        <comment>structure of the body</comment>
        <translation>Cápsula de la articulación del tobillo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps brachii</source>
        <comment>structure of the body</comment>
        <translation>Bíceps braquial</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps femoris, long head</source>
        <comment>structure of the body</comment>
        <translation>Bíceps femoral, cabeza larga</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps femoris, short head</source>
        <comment>structure of the body</comment>
        <translation>Bíceps femoral, cabeza corta</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Bones of the foot</source>
        <comment>structure of the body</comment>
        <translation>Huesos del pie</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Bones of the hand</source>
        <comment>structure of the body</comment>
        <translation>Huesos de la mano</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Brachialis</source>
        <comment>structure of the body</comment>
        <translation>Braquial</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Brachioradialis</source>
        <comment>structure of the body</comment>
        <translation>Braquiorradial</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Capsule of the hip joint</source>
        <comment>structure of the body</comment>
        <translation>Cápsula de la articulación de la cadera</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Clavicle</source>
        <comment>structure of the body</comment>
        <translation>Clavícula</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Coccygeus</source>
        <comment>structure of the body</comment>
        <translation>Coccígeo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deep extensors of thumb and index finger</source>
        <comment>structure of the body</comment>
        <translation>Extensores profundos del pulgar y del índice</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deep flexors of the fingers</source>
        <comment>structure of the body</comment>
        <translation>Flexores profundos de los dedos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deltoid</source>
        <comment>structure of the body</comment>
        <translation>Deltoides</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor digitorum brevis</source>
        <comment>structure of the body</comment>
        <translation>Extensor corto de los dedos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor digitorum longus</source>
        <comment>structure of the body</comment>
        <translation>Extensor largo de los dedos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor hallucis longus</source>
        <comment>structure of the body</comment>
        <translation>Extensor largo del dedo gordo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensors of wrist and fingers</source>
        <comment>structure of the body</comment>
        <translation>Extensores de la muñeca y de los dedos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>External oblique</source>
        <comment>structure of the body</comment>
        <translation>Oblicuo externo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Femur</source>
        <comment>structure of the body</comment>
        <translation>Fémur</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibula</source>
        <comment>structure of the body</comment>
        <translation>Peroné</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis brevis</source>
        <comment>structure of the body</comment>
        <translation>Fibular corto</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis longus</source>
        <comment>structure of the body</comment>
        <translation>Fibular largo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis tertius</source>
        <comment>structure of the body</comment>
        <translation>Fibular tercero</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor digitorum brevis</source>
        <comment>structure of the body</comment>
        <translation>Flexor corto de los dedos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor digitorum longus</source>
        <comment>structure of the body</comment>
        <translation>Flexor largo de los dedos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor hallucis longus</source>
        <comment>structure of the body</comment>
        <translation>Flexor largo del dedo gordo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexors of wrist and fingers</source>
        <comment>structure of the body</comment>
        <translation>Flexores de la muñeca y de los dedos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gastrocnemius, lateral head</source>
        <comment>structure of the body</comment>
        <translation>Gastrocnemio, cabeza lateral</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gastrocnemius, medial head</source>
        <comment>structure of the body</comment>
        <translation>Gastrocnemio, cabeza medial</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteal aponeurosis</source>
        <comment>structure of the body</comment>
        <translation>Aponeurosis glútea</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus maximus</source>
        <comment>structure of the body</comment>
        <translation>Glúteo mayor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus medius</source>
        <comment>structure of the body</comment>
        <translation>Glúteo medio</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus minimus</source>
        <comment>structure of the body</comment>
        <translation>Glúteo menor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gracilis</source>
        <comment>structure of the body</comment>
        <translation>Grácil</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Hip bone</source>
        <comment>structure of the body</comment>
        <translation>Hueso de la cadera</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Humerus</source>
        <comment>structure of the body</comment>
        <translation>Húmero</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliacus</source>
        <comment>structure of the body</comment>
        <translation>Ilíaco</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliocostalis lumborum</source>
        <comment>structure of the body</comment>
        <translation>Iliocostal lumbar</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliocostalis thoracis</source>
        <comment>structure of the body</comment>
        <translation>Iliocostal torácico</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliolumbar ligament</source>
        <comment>structure of the body</comment>
        <translation>Ligamento iliolumbar</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliotibial tract</source>
        <comment>structure of the body</comment>
        <translation>Tracto iliotibial</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Inferior gemellus</source>
        <comment>structure of the body</comment>
        <translation>Gemelo inferior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Infrahyoid and suprahyoid muscles</source>
        <comment>structure of the body</comment>
        <translation>Músculos infrahioideos y suprahioideos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Infraspinatus</source>
        <comment>structure of the body</comment>
        <translation>Infraespinoso</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Inguinal ligament</source>
        <comment>structure of the body</comment>
        <translation>Ligamento inguinal</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Intercostal muscles</source>
        <comment>structure of the body</comment>
        <translation>Músculos intercostales</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Internal oblique</source>
        <comment>structure of the body</comment>
        <translation>Oblicuo interno</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Knee joint capsule</source>
        <comment>structure of the body</comment>
        <translation>Cápsula de la articulación de la rodilla</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Latissimus dorsi</source>
        <comment>structure of the body</comment>
        <translation>Dorsal ancho</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Levator ani</source>
        <comment>structure of the body</comment>
        <translation>Elevador del ano</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Levator scapulae</source>
        <comment>structure of the body</comment>
        <translation>Elevador de la escápula</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Linea alba</source>
        <comment>structure of the body</comment>
        <translation>Línea alba</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Longissimus thoracis</source>
        <comment>structure of the body</comment>
        <translation>Longísimo torácico</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Mandible</source>
        <comment>structure of the body</comment>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Multifidus</source>
        <comment>structure of the body</comment>
        <translation>Multífidos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Obturator externus</source>
        <comment>structure of the body</comment>
        <translation>Obturador externo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Obturator internus</source>
        <comment>structure of the body</comment>
        <translation>Obturador interno</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Patella</source>
        <comment>structure of the body</comment>
        <translation>Rótula</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Patellar tendon</source>
        <comment>structure of the body</comment>
        <translation>Tendón rotuliano</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Pectineus</source>
        <comment>structure of the body</comment>
        <translation>Pectíneo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Pectoralis major</source>
        <comment>structure of the body</comment>
        <translation>Pectoral mayor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Piriformis</source>
        <comment>structure of the body</comment>
        <translation>Piriforme</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Plantar aponeurosis</source>
        <comment>structure of the body</comment>
        <translation>Aponeurosis plantar</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Plantaris</source>
        <comment>structure of the body</comment>
        <translation>Plantar</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Popliteus</source>
        <comment>structure of the body</comment>
        <translation>Poplíteo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Psoas major</source>
        <comment>structure of the body</comment>
        <translation>Psoas mayor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadratus femoris</source>
        <comment>structure of the body</comment>
        <translation>Cuadrado femoral</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadratus lumborum</source>
        <comment>structure of the body</comment>
        <translation>Cuadrado lumbar</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadriceps tendon</source>
        <comment>structure of the body</comment>
        <translation>Tendón del cuádriceps</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Radius</source>
        <comment>structure of the body</comment>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rectus abdominis</source>
        <comment>structure of the body</comment>
        <translation>Recto abdominal</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rectus femoris</source>
        <comment>structure of the body</comment>
        <translation>Recto femoral</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rhomboids</source>
        <comment>structure of the body</comment>
        <translation>Romboides</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrospinous ligament</source>
        <comment>structure of the body</comment>
        <translation>Ligamento sacroespinoso</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrotuberous ligament</source>
        <comment>structure of the body</comment>
        <translation>Ligamento sacrotuberoso</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrum and coccyx</source>
        <comment>structure of the body</comment>
        <translation>Sacro y coxis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sartorius</source>
        <comment>structure of the body</comment>
        <translation>Sartorio</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Scalenes</source>
        <comment>structure of the body</comment>
        <translation>Escalenos</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Scapula</source>
        <comment>structure of the body</comment>
        <translation>Escápula</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sciatic nerve</source>
        <comment>structure of the body</comment>
        <translation>Nervio ciático</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semimembranosus</source>
        <comment>structure of the body</comment>
        <translation>Semimembranoso</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semispinalis capitis</source>
        <comment>structure of the body</comment>
        <translation>Semiespinoso de la cabeza</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semitendinosus</source>
        <comment>structure of the body</comment>
        <translation>Semitendinoso</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Serratus anterior</source>
        <comment>structure of the body</comment>
        <translation>Serrato anterior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Serratus posterior inferior</source>
        <comment>structure of the body</comment>
        <translation>Serrato posterior inferior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Short muscles of the hand</source>
        <comment>structure of the body</comment>
        <translation>Músculos cortos de la mano</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Skull</source>
        <comment>structure of the body</comment>
        <translation>Cráneo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Soleus</source>
        <comment>structure of the body</comment>
        <translation>Sóleo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Spinalis thoracis</source>
        <comment>structure of the body</comment>
        <translation>Espinoso torácico</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Splenius capitis and cervicis</source>
        <comment>structure of the body</comment>
        <translation>Esplenio de la cabeza y del cuello</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sternocleidomastoid</source>
        <comment>structure of the body</comment>
        <translation>Esternocleidomastoideo</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sternum and rib cartilages</source>
        <comment>structure of the body</comment>
        <translation>Esternón y cartílagos costales</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Superior gemellus</source>
        <comment>structure of the body</comment>
        <translation>Gemelo superior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Supraspinatus</source>
        <comment>structure of the body</comment>
        <translation>Supraespinoso</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tensor fasciae latae</source>
        <comment>structure of the body</comment>
        <translation>Tensor de la fascia lata</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Teres major</source>
        <comment>structure of the body</comment>
        <translation>Redondo mayor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Teres minor</source>
        <comment>structure of the body</comment>
        <translation>Redondo menor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Thoracolumbar fascia</source>
        <comment>structure of the body</comment>
        <translation>Fascia toracolumbar</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibia</source>
        <comment>structure of the body</comment>
        <translation>Tibia</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibialis anterior</source>
        <comment>structure of the body</comment>
        <translation>Tibial anterior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibialis posterior</source>
        <comment>structure of the body</comment>
        <translation>Tibial posterior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Transversus abdominis</source>
        <comment>structure of the body</comment>
        <translation>Transverso del abdomen</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Trapezius</source>
        <comment>structure of the body</comment>
        <translation>Trapecio</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Triceps brachii</source>
        <comment>structure of the body</comment>
        <translation>Tríceps braquial</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Trochanteric bursa</source>
        <comment>structure of the body</comment>
        <translation>Bolsa trocantérica</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Ulna</source>
        <comment>structure of the body</comment>
        <translation>Cúbito</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus intermedius</source>
        <comment>structure of the body</comment>
        <translation>Vasto intermedio</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus lateralis</source>
        <comment>structure of the body</comment>
        <translation>Vasto lateral</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus medialis</source>
        <comment>structure of the body</comment>
        <translation>Vasto medial</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>{number} vertebra</source>
        <translation>Vértebra {number}</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rib {number}</source>
        <translation>Costilla {number}</translation>
    </message>
    <message>
        <location filename="glutemap/clients/backups.py"/>
        <source>the file is damaged, and no backup opens</source>
        <translation>el archivo está dañado y ninguna copia de seguridad se abre</translation>
    </message>
    <message>
        <location filename="glutemap/clients/backups.py"/>
        <source>nothing was changed; keep a copy of the folder</source>
        <translation>no se cambió nada; guarde una copia de la carpeta</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>written by a newer glutemap (version {version} of the format, this one knows {newest})</source>
        <translation>escrito por una versión más reciente de glutemap (versión {version} del formato; esta conoce la {newest})</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>not a file of this kind from glutemap</source>
        <translation>no es un archivo de este tipo de glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>choose another file; this one was left as it is</source>
        <translation>elija otro archivo; este se dejó como estaba</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>update glutemap; the file was left as it is</source>
        <translation>actualice glutemap; el archivo se dejó como estaba</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>The file was written by a newer glutemap (version {version} of the format, this one knows {newest}).</source>
        <translation>El archivo fue escrito por una versión más reciente de glutemap (versión {version} del formato; esta conoce la {newest}).</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>The file is not a file of this kind from glutemap.</source>
        <translation>El archivo no es un archivo de este tipo de glutemap.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>The folder of the clients' records cannot be written.</source>
        <translation>No se puede escribir en la carpeta del registro de clientes.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>in use by another copy of glutemap</source>
        <translation>en uso por otra copia de glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>close the other window, then try again</source>
        <translation>cierre la otra ventana y vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <location filename="glutemap/clients/outside.py"/>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <location filename="glutemap/clients/outside.py"/>
        <source>allow writing in this folder, or choose another one</source>
        <translation>permita escribir en esta carpeta o elija otra</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the disk has no room, so the last change was not saved</source>
        <translation>el disco no tiene espacio, así que el último cambio no se guardó</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>make room on the disk, then repeat the change; everything before it is safe</source>
        <translation>libere espacio en el disco y repita el cambio; todo lo anterior está a salvo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>restore the last good backup; the damaged file is kept</source>
        <translation>restaure la última copia de seguridad buena; el archivo dañado se conserva</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>stopped before anything was changed</source>
        <translation>se detuvo antes de cambiar nada</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>nothing else is to be done</source>
        <translation>no hay que hacer nada más</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the change does not fit the records, so it was not saved</source>
        <translation>el cambio no encaja en el registro, así que no se guardó</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <location filename="glutemap/clients/records.py"/>
        <source>check what was entered</source>
        <translation>revise lo que introdujo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the disk could not be read or written, so the last change was not saved</source>
        <translation>no se pudo leer o escribir en el disco, así que el último cambio no se guardó</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>check the disk and its free room, then try again; everything before it is safe</source>
        <translation>revise el disco y su espacio libre y vuelva a intentarlo; todo lo anterior está a salvo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>check that it is there and may be read, or choose another one</source>
        <translation>compruebe que está ahí y que se puede leer, o elija otro</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The folder you chose cannot be written.</source>
        <translation>No se puede escribir en la carpeta elegida.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>the disk has no room, so nothing was exported</source>
        <translation>no queda sitio en el disco, así que no se ha exportado nada</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>make room on the disk, or choose another place</source>
        <translation>haga sitio en el disco o elija otro lugar</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The disk has no room, so nothing was exported.</source>
        <translation>No queda sitio en el disco, así que no se ha exportado nada.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The file could not be written there.</source>
        <translation>No se ha podido escribir el archivo ahí.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>the file could not be written there</source>
        <translation>no se ha podido escribir el archivo ahí</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>choose another place</source>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <location filename="glutemap/clients/patience.py"/>
        <source>wait {n} s, then try again</source>
        <translation>espere {n} s y vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/patience.py"/>
        <source>the passphrase was wrong several times</source>
        <translation>la frase de contraseña fue incorrecta varias veces</translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>it may have been deleted</source>
        <translation>puede que se haya eliminado</translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>is not in the records</source>
        <translation>no está en el registro</translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>This client is not in the records.</source>
        <translation>Este cliente no está en el registro.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>longer than {n} characters</source>
        <translation>tiene más de {n} caracteres</translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>holds half a character</source>
        <translation>contiene medio carácter</translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>not plain data</source>
        <translation>no son datos simples</translation>
    </message>
    <message>
        <location filename="glutemap/clients/rekeying.py"/>
        <source>this is not the present passphrase</source>
        <translation>esta no es la frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="glutemap/clients/rekeying.py"/>
        <source>nothing was changed; try again</source>
        <translation>no se cambió nada; vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>shorter than {n} characters</source>
        <translation>tiene menos de {n} caracteres</translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>three or four words in a row are a good one</source>
        <translation>tres o cuatro palabras seguidas son una buena frase</translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>passphrase</source>
        <comment>what is wrong</comment>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <location filename="glutemap/clients/sessions.py"/>
        <source>This session is not in the records.</source>
        <translation>Esta sesión no está en el registro.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/sessions.py"/>
        <source>notes</source>
        <comment>what is wrong</comment>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>is in the records already</source>
        <translation>ya está en el registro</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>keep both, or replace it</source>
        <translation>conserve ambos o reemplácelo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>{name} is in the records already.</source>
        <translation>{name} ya está en el registro.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>nothing was imported; export it again on the other machine</source>
        <translation>no se importó nada; expórtelo de nuevo en el otro equipo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>not a client's file from glutemap</source>
        <translation>no es un archivo de cliente de glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is not a client's file from glutemap.</source>
        <translation>El archivo no es un archivo de cliente de glutemap.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>no version of the format</source>
        <translation>no hay versión del formato</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file has no version of the format.</source>
        <translation>El archivo no tiene versión del formato.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>update glutemap, then import it again</source>
        <translation>actualice glutemap y vuelva a importarlo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>a session is in it twice</source>
        <translation>una sesión aparece dos veces en él</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>not the passphrase of this file, or the file is damaged</source>
        <translation>no es la frase de contraseña de este archivo, o el archivo está dañado</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>try again, or export it again</source>
        <translation>vuelva a intentarlo o expórtelo de nuevo</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>larger than any client's file</source>
        <translation>más grande que cualquier archivo de cliente</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is larger than any client's file.</source>
        <translation>El archivo es más grande que cualquier archivo de cliente.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged or not JSON</source>
        <translation>dañado o no es JSON</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged or not JSON.</source>
        <translation>El archivo está dañado o no es JSON.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged, or changed by hand (its checksum does not fit)</source>
        <translation>dañado o cambiado a mano (su suma de comprobación no coincide)</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged, or changed by hand (its checksum does not fit).</source>
        <translation>El archivo está dañado o se cambió a mano (su suma de comprobación no coincide).</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/clients/vault.py"/>
        <source>The records were damaged and have been restored from the backup of {when} UTC, with {n} later sessions read from the damaged file; the damaged file is kept as {kept}.</source>
        <translation><numerusform>El registro estaba dañado y se ha restaurado de la copia de seguridad del {when} UTC, con {n} sesión posterior leída del archivo dañado; el archivo dañado se conserva como {kept}.</numerusform><numerusform>El registro estaba dañado y se ha restaurado de la copia de seguridad del {when} UTC, con {n} sesiones posteriores leídas del archivo dañado; el archivo dañado se conserva como {kept}.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The file of the records was gone; they have been restored from the backup of {when} UTC.</source>
        <translation>El archivo del registro había desaparecido; se ha restaurado de la copia de seguridad del {when} UTC.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The records were damaged and have been restored from the backup of {when} UTC; the damaged file is kept as {kept}.</source>
        <translation>El registro estaba dañado y se ha restaurado de la copia de seguridad del {when} UTC; el archivo dañado se conserva como {kept}.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>enter the passphrase</source>
        <translation>introduzca la frase de contraseña</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>this is not the passphrase</source>
        <translation>esta no es la frase de contraseña</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>the records are locked</source>
        <translation>el registro está bloqueado</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>try again; capitals count</source>
        <translation>vuelva a intentarlo; las mayúsculas cuentan</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The computer's clock shows {now} UTC, earlier than when the records were last open ({last}); check the clock and the session's date.</source>
        <translation>El reloj del equipo marca {now} UTC, antes de la última vez que el registro estuvo abierto ({last}); revise el reloj y la fecha de la sesión.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <location filename="glutemap/ui/clients/records.py"/>
        <source>open them first</source>
        <translation>ábralo primero</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>If this passphrase is forgotten, the records cannot be opened by anyone: not by you, not by the makers of glutemap, and there is no second way in. The backups have the same passphrase. Write it down and keep it in a safe place, away from this computer.</source>
        <translation>Si se olvida esta frase de contraseña, nadie puede abrir el registro: ni usted ni los creadores de glutemap, y no hay otra forma de entrar. Las copias de seguridad tienen la misma frase de contraseña. Anótela y guárdela en un lugar seguro, lejos de este equipo.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>Without a passphrase, anyone who can use this computer or its disk can read the clients' records.</source>
        <translation>Sin una frase de contraseña, cualquiera que pueda usar este equipo o su disco puede leer el registro de clientes.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>The records and their backups will be stored unencrypted. Anyone who can use this computer or its disk can then read them.</source>
        <translation>El registro y sus copias de seguridad se guardarán sin cifrar. Cualquiera que pueda usar este equipo o su disco podrá leerlos.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This writes one file with everything about {name}. It can be opened only with the passphrase that you choose for it now; pass that passphrase on by another route than the file.</source>
        <translation>Esto escribe un archivo con todo lo que hay sobre {name}. Solo se puede abrir con la frase de contraseña que usted elija ahora para él; comunique esa frase por una vía distinta de la del archivo.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This writes one file with everything about {name} that anyone who gets hold of it can read. Use it only where that is wanted.</source>
        <translation>Esto escribe un archivo con todo lo que hay sobre {name} que puede leer cualquiera que lo consiga. Úselo solo donde eso sea lo que se quiere.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>A smaller drawing is not proof of recovery: how much is drawn follows how people fare only loosely.</source>
        <translation>Un dibujo más pequeño no prueba una recuperación: cuánto se dibuja solo guarda una relación vaga con cómo está la persona.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>It cannot be undone. Copies that were exported or printed, and copies made by other programs (a backup of the whole computer, for instance), are not touched. Bytes that a solid-state disk has set aside itself are out of any program's reach; unless the records have a passphrase, a specialist might still read those.</source>
        <translation>No se puede deshacer. Las copias que se exportaron o imprimieron y las hechas por otros programas (por ejemplo, una copia de seguridad de todo el equipo) no se tocan. Los bytes que un disco de estado sólido ha apartado por su cuenta están fuera del alcance de cualquier programa; a menos que el registro tenga una frase de contraseña, un especialista podría leerlos todavía.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This deletes {name} for good, with no sessions: from the records and, if you leave the box ticked, from the backups on this computer.</source>
        <translation>Esto elimina para siempre a {name}, sin sesiones: del registro y, si deja marcada la casilla, de las copias de seguridad de este equipo.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/clients/words.py"/>
        <source>This deletes {name} for good, with {n} sessions: from the records and, if you leave the box ticked, from the backups on this computer.</source>
        <translation><numerusform>Esto elimina para siempre a {name}, con {n} sesión: del registro y, si deja marcada la casilla, de las copias de seguridad de este equipo.</numerusform><numerusform>Esto elimina para siempre a {name}, con {n} sesiones: del registro y, si deja marcada la casilla, de las copias de seguridad de este equipo.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/handout/content.py"/>
        <source>Your pain, and what may help</source>
        <translation>Su dolor y lo que puede ayudar</translation>
    </message>
    <message>
        <location filename="glutemap/handout/content.py"/>
        <source>Patterns like these are commonly reported; they are not a diagnosis and do not replace one.</source>
        <translation>Los patrones como estos se describen con frecuencia; no son un diagnóstico ni lo sustituyen.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Have it looked at in the next days if:</source>
        <translation>Haga que lo examine un médico en los próximos días si:</translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Call emergency services or go to an emergency department if you can say yes to one of these:</source>
        <translation>Llame a emergencias o acuda a un servicio de urgencias si puede responder que sí a una de estas:</translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Be seen by a doctor the same day if you can say yes to one of these:</source>
        <translation>Acuda al médico el mismo día si puede responder que sí a una de estas:</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/heads.py"/>
        <source>For {client}</source>
        <translation>Para {client}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/heads.py"/>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>a PNG or JPEG of the logo will do</source>
        <translation>un PNG o JPEG del logotipo servirá</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>{width} x {height} pixels are too many; a smaller picture is sharp enough</source>
        <translation>{width} x {height} píxeles son demasiados; una imagen más pequeña tiene suficiente nitidez</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>larger than {most} MB; a smaller picture is sharp enough</source>
        <translation>ocupa más de {most} MB; una imagen más pequeña tiene suficiente nitidez</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>damaged, or not a picture; {advice}</source>
        <translation>dañado, o no es una imagen; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>{width} x {height} is too narrow for a logo</source>
        <translation>{width} x {height} es demasiado estrecho para un logotipo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>damaged ({why}); {advice}</source>
        <translation>dañado ({why}); {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>neither a PNG, a JPEG nor an SVG; {advice}</source>
        <translation>no es PNG, JPEG ni SVG; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>this SVG cannot be used: {why}; {advice}</source>
        <translation>este SVG no se puede usar: {why}; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>this SVG cannot be drawn; {advice}</source>
        <translation>este SVG no se puede dibujar; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where you marked pain</source>
        <translation>Donde usted marcó dolor</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Aching</source>
        <translation>Sordo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Sharp</source>
        <translation>Punzante</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Burning</source>
        <translation>Ardiente</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Tingling</source>
        <translation>Hormigueo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Numb</source>
        <translation>Adormecido</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Stiff</source>
        <translation>Rígido</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where its pain is most often felt</source>
        <translation>Donde más a menudo se nota su dolor</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where it may spread</source>
        <translation>Adonde puede extenderse</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>The muscle itself</source>
        <translation>El propio músculo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Based on: {sources}.</source>
        <translation>Basado en: {sources}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>A muscle worth checking first</source>
        <translation>Un músculo que conviene comprobar primero</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Muscles worth checking first</source>
        <translation>Músculos que conviene comprobar primero</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>for {days}</source>
        <translation>durante {days}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>First of all</source>
        <translation>Antes que nada</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>When to see a doctor</source>
        <translation>Cuándo acudir al médico</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/handout/paint/single.py"/>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/explore/compare.py"/>
        <location filename="glutemap/ui/panels/card.py"/>
        <location filename="glutemap/ui/panels/marks.py"/>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>In daily life</source>
        <translation>En la vida diaria</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/single.py"/>
        <source>{name}, {where}</source>
        <translation>{name}, {where}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/single.py"/>
        <source>{seen} ({left} at the left, {right} at the right)</source>
        <translation>{seen} ({left} a la izquierda, {right} a la derecha)</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paper.py"/>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>hold {time}</source>
        <translation>mantener {time}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{time} each side</source>
        <translation>{time} en cada lado</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>hold</source>
        <comment>a word that the hold of a routine may have in it</comment>
        <translation>mantener</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>repeat {n} times</source>
        <translation>repetir {n} veces</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it defines entities of its own</source>
        <translation>define entidades propias</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is not a drawing</source>
        <translation>no es un dibujo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it draws more than {most} shapes</source>
        <translation>dibuja más de {most} formas</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it points at something outside of itself</source>
        <translation>apunta a algo fuera de sí mismo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is damaged ({why})</source>
        <translation>está dañado ({why})</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>its parts are nested too deeply</source>
        <translation>sus partes tienen demasiados niveles anidados</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it uses &lt;{name}&gt;, which is not drawn here</source>
        <translation>usa &lt;{name}&gt;, que aquí no se dibuja</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it holds a script</source>
        <translation>contiene un script</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>A little pressure or stretch that fades again is fine. Stop if a pain turns sharp, tingles or spreads, and call before you go on.</source>
        <translation>Un poco de presión o de estiramiento que luego desaparece está bien. Pare si un dolor se vuelve punzante, produce hormigueo o se extiende, y llame antes de seguir.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where to press</source>
        <translation>Dónde presionar</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>The muscle</source>
        <translation>El músculo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from behind</source>
        <translation>Visto desde atrás</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from the front</source>
        <translation>Visto desde delante</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Your left side</source>
        <translation>Su lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Your right side</source>
        <translation>Su lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on your left side</source>
        <translation>en su lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on your right side</source>
        <translation>en su lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on both sides</source>
        <translation>en ambos lados</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>The body with the marked pain. {seen}.</source>
        <translation>El cuerpo con el dolor marcado. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where the pain of {name} is commonly felt. {seen}.</source>
        <translation>{name}: dónde suele notarse su dolor. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where {name} lies, over the bones. {seen}.</source>
        <translation>{name}: dónde está, sobre los huesos. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where to press for {name}. {seen}.</source>
        <translation>{name}: dónde presionar. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>aching</source>
        <translation>dolor sordo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>sharp</source>
        <translation>punzante</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>burning</source>
        <translation>dolor ardiente</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>tingling</source>
        <translation>hormigueo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>numb</source>
        <translation>adormecido</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>stiff</source>
        <translation>zona rígida</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>left {name}</source>
        <translation>{name} (izquierda)</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>right {name}</source>
        <translation>{name} (derecha)</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your left {name}</source>
        <comment>a part of the body</comment>
        <translation>{name} (en su lado izquierdo)</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your right {name}</source>
        <comment>a part of the body</comment>
        <translation>{name} (en su lado derecho)</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your left</source>
        <comment>edge of a picture</comment>
        <translation>su izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your right</source>
        <comment>edge of a picture</comment>
        <translation>su derecha</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>also called the {name}</source>
        <translation>también llamado: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Better left alone: {what}</source>
        <translation>Mejor evitar: {what}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>front</source>
        <comment>edge of a picture</comment>
        <translation>delante</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>back</source>
        <comment>edge of a picture</comment>
        <translation>detrás</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>{place} ({feeling})</source>
        <translation>{place}: {feeling}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>and some places nearby, see the pictures</source>
        <translation>y algunos lugares cercanos; vea las imágenes</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>{name}, both sides</source>
        <translation>{name}, ambos lados</translation>
    </message>
    <message>
        <location filename="glutemap/language.py"/>
        <source>{low} to {high} seconds</source>
        <translation>de {low} a {high} segundos</translation>
    </message>
    <message>
        <location filename="glutemap/language.py"/>
        <source>{low} to {high} minutes</source>
        <translation>de {low} a {high} minutos</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/language.py"/>
        <source>{n} seconds</source>
        <translation><numerusform>{n} segundo</numerusform><numerusform>{n} segundos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/language.py"/>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>{n} minutes</source>
        <translation><numerusform>{n} minuto</numerusform><numerusform>{n} minutos</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>Pressing it brought on the familiar pain.</source>
        <translation>Al presionarlo apareció el dolor conocido.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>Pressing it did not bring on the familiar pain.</source>
        <translation>Al presionarlo no apareció el dolor conocido.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>It was treated for several sessions without relief.</source>
        <translation>Se trató durante varias sesiones sin alivio.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>Found more often than most: in {part} % of {n} people with {population}. A weak hint.</source>
        <translation>Se encuentra más a menudo que la mayoría: en el {part} % de {n} personas ({population}). Un indicio débil.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>Found less often than most: in {part} % of {n} people with {population}. A weak hint.</source>
        <translation>Se encuentra menos a menudo que la mayoría: en el {part} % de {n} personas ({population}). Un indicio débil.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks for it (published likelihood ratio {ratio}).</source>
        <translation>«{clue}» sí: a favor (razón de verosimilitud publicada: {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks against it (published likelihood ratio {ratio}).</source>
        <translation>«{clue}» sí: en contra (razón de verosimilitud publicada: {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks for it (published likelihood ratio {ratio}).</source>
        <translation>«{clue}» no: a favor (razón de verosimilitud publicada: {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks against it (published likelihood ratio {ratio}).</source>
        <translation>«{clue}» no: en contra (razón de verosimilitud publicada: {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks for it (our own coarse step).</source>
        <translation>«{clue}» sí: a favor (nuestra propia gradación aproximada).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks against it (our own coarse step).</source>
        <translation>«{clue}» sí: en contra (nuestra propia gradación aproximada).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks for it (our own coarse step).</source>
        <translation>«{clue}» no: a favor (nuestra propia gradación aproximada).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks against it (our own coarse step).</source>
        <translation>«{clue}» no: en contra (nuestra propia gradación aproximada).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Pain is marked between the legs. Ask about numbness there, bladder, bowels and weakness.</source>
        <translation>Hay dolor marcado entre las piernas. Pregunte por adormecimiento en esa zona, por la vejiga, el intestino y la debilidad.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Pain is marked down both legs. Ask about numbness between the legs, bladder, bowels and weakness.</source>
        <translation>Hay dolor marcado hacia abajo por ambas piernas. Pregunte por adormecimiento entre las piernas, por la vejiga, el intestino y la debilidad.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Most of the marked pain is in the calf. Ask whether it is swollen, warm or red.</source>
        <translation>La mayor parte del dolor marcado está en la pantorrilla. Pregunte si está hinchada, caliente o roja.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>{why} The short question about it was answered no.</source>
        <translation>{why} A la pregunta breve sobre ello se respondió que no.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>“{question}” yes.</source>
        <translation>«{question}» sí.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/result.py"/>
        <source>Nothing is marked yet. Mark where it hurts, by region or by painting, to get a ranking.</source>
        <translation>Todavía no hay nada marcado. Marque dónde duele, por zonas o pintando, para obtener un orden.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in its pattern.</source>
        <translation>El {part} del dolor marcado está en su patrón.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in the patterns of its points together, which fit best.</source>
        <translation>El {part} del dolor marcado está en los patrones de sus puntos en conjunto, que son los que mejor encajan.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in the pattern of its best-fitting point ({point}); {all_parts} in all its patterns together.</source>
        <translation>El {part} del dolor marcado está en el patrón de su punto que mejor encaja ({point}); el {all_parts}, en todos sus patrones en conjunto.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies outside it.</source>
        <translation>El {part} del dolor marcado está fuera de él.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies outside all its patterns.</source>
        <translation>El {part} del dolor marcado está fuera de todos sus patrones.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of that pattern's main zone is not marked. People often mark less than they feel.</source>
        <translation>El {part} de la zona principal de ese patrón no está marcado. Las personas a menudo marcan menos de lo que sienten.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of that point's main zone is not marked ({all_parts} of all its main zones). People often mark less than they feel.</source>
        <translation>El {part} de la zona principal de ese punto no está marcado (el {all_parts} de todas sus zonas principales). Las personas a menudo marcan menos de lo que sienten.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and it is not certain that more than one of them hurts at once.</source>
        <translation>Tiene {n} puntos, y no es seguro que duela más de uno a la vez.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and it is not certain that it is this one.</source>
        <translation>Tiene {n} puntos, y no es seguro que sea este.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and the sources disagree on this one, so another is more likely.</source>
        <translation>Tiene {n} puntos, y las fuentes no coinciden sobre este; por eso es más probable otro.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>Places of its pattern that were asked about do not hurt.</source>
        <translation>Hay lugares de su patrón por los que se preguntó y que no duelen.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>Its pattern lies on the midline, so either side may be the source; both count as one.</source>
        <translation>Su patrón está en la línea media, así que el origen puede estar en cualquiera de los dos lados; ambos cuentan como uno.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies where it is felt.</source>
        <translation>El {part} del dolor marcado está donde se nota.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies elsewhere.</source>
        <translation>El {part} del dolor marcado está en otra parte.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of its main zone is not marked.</source>
        <translation>El {part} de su zona principal no está marcado.</translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, left</source>
        <translation>{name} (izquierda)</translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, right</source>
        <translation>{name} (derecha)</translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <source>{claim} Disputed: {disputed}</source>
        <translation>{claim} En discusión: {disputed}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Where does {muscle} arise (its origin)?</source>
        <translation>Músculo {muscle}: ¿dónde está su origen?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Where does {muscle} insert?</source>
        <translation>Músculo {muscle}: ¿dónde está su inserción?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>{muscle} arises here: {place}</source>
        <translation>{muscle}, origen: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>{muscle} inserts here: {place}</source>
        <translation>{muscle}, inserción: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>There {muscle} arises.</source>
        <translation>Ahí se origina este músculo: {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>There {muscle} inserts.</source>
        <translation>Ahí se inserta este músculo: {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle arises here? “{place}”</source>
        <translation>¿Qué músculo se origina aquí? «{place}»</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle inserts here? “{place}”</source>
        <translation>¿Qué músculo se inserta aquí? «{place}»</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>This is {muscle} ({latin}). {where}</source>
        <translation>Este es: {muscle} ({latin}). {where}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle is highlighted?</source>
        <translation>¿Qué músculo está resaltado?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>It supplies {muscle}.</source>
        <translation>Inerva este músculo: {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle is highlighted? Type its name.</source>
        <translation>¿Qué músculo está resaltado? Escriba su nombre.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Click {muscle}, on either side.</source>
        <translation>Haga clic en este músculo, en uno de los dos lados: {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which nerve supplies {muscle}?</source>
        <translation>¿Qué nervio inerva este músculo: {muscle}?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which of these muscles does this? “{action}”</source>
        <translation>¿Cuál de estos músculos hace esto? «{action}»</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which of these does {muscle} do?</source>
        <translation>Músculo {muscle}: ¿cuál de estas acciones es suya?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>That is what {muscle} does.</source>
        <translation>Eso es lo que hace este músculo: {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/bank.py"/>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Red flags</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <location filename="glutemap/study/course_questions.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Your teacher</source>
        <translation>Su profesor</translation>
    </message>
    <message>
        <location filename="glutemap/study/decks.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A red flag: it comes before any muscle</source>
        <translation>Una señal de alarma: va antes que cualquier músculo</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>No red flag by itself</source>
        <translation>No es una señal de alarma por sí sola</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>At once: emergency services or an emergency department</source>
        <translation>De inmediato: emergencias o un servicio de urgencias</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>The same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>Within days</source>
        <translation>En los próximos días</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client is eased by this: “{claim}”</source>
        <translation>A un cliente esto lo alivia: «{claim}»</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client says: “{claim}”</source>
        <translation>Un cliente dice: «{claim}»</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>Commonly reported with {muscle}. Ask about red flags all the same.</source>
        <translation>Se describe con frecuencia con este músculo: {muscle}. Pregunte de todos modos por las señales de alarma.</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>How soon must this be seen when its signs are there: {danger}?</source>
        <translation>¿Con qué urgencia debe verlo un médico cuando hay signos de esto: {danger}?</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client with new pain answers yes: “{sign}”</source>
        <translation>Un cliente con un dolor nuevo responde que sí: «{sign}»</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>It can mean: {danger}. {action}</source>
        <translation>Puede significar: {danger}. {action}</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>{first} comes before {second}: {why}; of {second}, {why_not}.</source>
        <translation>{first} va antes que {second}: {why}; {second}: {why_not}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>You drew {main} % of the main area; {outside} % of your drawing lies outside the pattern. Overlap {overlap} %; from {enough} % on it counts as right.</source>
        <translation>Dibujó el {main} % de la zona principal; el {outside} % de su dibujo está fuera del patrón. Coincidencia: {overlap} %; desde el {enough} % cuenta como correcto.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” may mean several muscles. Which one is it?</source>
        <translation>«{name}» puede referirse a varios músculos. ¿Cuál de ellos es?</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>That is {structure}.</source>
        <translation>Eso es: {structure}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>Type an answer first.</source>
        <translation>Escriba primero una respuesta.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” is another structure.</source>
        <translation>«{name}» es otra estructura.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>There is no muscle here. Click one.</source>
        <translation>Aquí no hay ningún músculo. Haga clic en uno.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Todavía no hay nada dibujado.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” is another name of it.</source>
        <translation>«{name}» es otro nombre suyo.</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a strong step, a judgement and not a measurement</source>
        <translation>un grado fuerte, una valoración y no una medición</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a moderate step, a judgement and not a measurement</source>
        <translation>un grado moderado, una valoración y no una medición</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a weak step, a judgement and not a measurement</source>
        <translation>un grado débil, una valoración y no una medición</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>It speaks for {one} ({step}), and is not known to speak for {other}.</source>
        <translation>Apunta a {one} ({step}), y no se sabe que apunte a {other}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>Two that hurt alike. For which does this speak more? “{sign}”</source>
        <translation>Dos que duelen de forma parecida. ¿A cuál apunta más esto? «{sign}»</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>That points to {condition}, which can copy {muscle}.</source>
        <translation>Eso apunta a {condition}, que puede imitar a {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>This test is positive: “{test}” For which does it speak more?</source>
        <translation>Esta prueba es positiva: «{test}» ¿A cuál apunta más?</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>The client answers yes: “{question}” For which does it speak more?</source>
        <translation>El cliente responde que sí: «{question}» ¿A cuál apunta más?</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>published likelihood ratio {ratio}</source>
        <translation>razón de verosimilitud publicada: {ratio}</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the left {region}?</source>
        <translation>¿De cuál de estos músculos se describe con frecuencia que envía dolor a esta zona: {region} (izquierda)?</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the right {region}?</source>
        <translation>¿De cuál de estos músculos se describe con frecuencia que envía dolor a esta zona: {region} (derecha)?</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the {region}?</source>
        <translation>¿De cuál de estos músculos se describe con frecuencia que envía dolor a esta zona: {region}?</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Draw where pain from {muscle} on the left is commonly felt.</source>
        <translation>{muscle}, lado izquierdo: dibuje dónde suele notarse su dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Draw where pain from {muscle} on the right is commonly felt.</source>
        <translation>{muscle}, lado derecho: dibuje dónde suele notarse su dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Mainly: {regions}. It may spread to: {others}.</source>
        <translation>Sobre todo: {regions}. Puede extenderse a: {others}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Its pain is commonly felt in: {regions}.</source>
        <translation>Su dolor suele notarse en: {regions}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Mainly: {regions}.</source>
        <translation>Sobre todo: {regions}.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/study/progress.py"/>
        <source>You have studied on {n} of the last 7 days, and on {run} days in this run.</source>
        <translation><numerusform>Ha estudiado {n} de los últimos 7 días, y {run} días en esta racha.</numerusform><numerusform>Ha estudiado {n} de los últimos 7 días, y {run} días en esta racha.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/study/progress.py"/>
        <source>You have studied on {n} of the last 7 days.</source>
        <translation><numerusform>Ha estudiado {n} de los últimos 7 días.</numerusform><numerusform>Ha estudiado {n} de los últimos 7 días.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>area</source>
        <comment>heading of a column</comment>
        <translation>zona</translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>question</source>
        <comment>heading of a column</comment>
        <translation>pregunta</translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>answer</source>
        <comment>heading of a column</comment>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>sources</source>
        <comment>heading of a column</comment>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>{explained} % of the marked pain lies in its pattern, {unmet} % of its main area is not marked</source>
        <translation>el {explained} % del dolor marcado está en su patrón, el {unmet} % de su zona principal no está marcado</translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>By the pattern alone this program's order is: {order}.</source>
        <translation>Solo por el patrón, el orden de este programa es: {order}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>It hurts here: {regions}. Which is worth checking first? Put them in order.</source>
        <translation>Duele aquí: {regions}. ¿Qué conviene comprobar primero? Póngalos en orden.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Modes</source>
        <comment>group of actions</comment>
        <translation>Modos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Steps while marking pain</source>
        <comment>group of actions</comment>
        <translation>Pasos al marcar el dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Find</source>
        <comment>group of actions</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Explore</source>
        <comment>group of actions</comment>
        <translation>Explorar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Body</source>
        <comment>group of actions</comment>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Painting</source>
        <comment>group of actions</comment>
        <translation>Pintar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Marks</source>
        <comment>group of actions</comment>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Files</source>
        <comment>group of actions</comment>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Clients</source>
        <comment>group of actions</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Client's window</source>
        <comment>group of actions</comment>
        <translation>Ventana del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Help</source>
        <comment>group of actions</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Look</source>
        <comment>group of actions</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Knowledge</source>
        <comment>group of actions</comment>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Window</source>
        <comment>group of actions</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Explore muscles</source>
        <translation>Explorar músculos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Mark pain</source>
        <translation>Marcar dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study</source>
        <translation>Estudiar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/ask_step.py"/>
        <source>What to ask and press next</source>
        <translation>Qué preguntar y presionar a continuación</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>What the client takes home</source>
        <translation>Lo que el cliente se lleva a casa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hand-out for the client</source>
        <translation>Hoja para llevar del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Find a muscle</source>
        <translation>Buscar músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>The same muscle on the other side</source>
        <translation>El mismo músculo en el otro lado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Compare with another muscle</source>
        <translation>Comparar con otro músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Name what is seen</source>
        <translation>Nombrar lo que se ve</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show only the picked muscle</source>
        <translation>Mostrar solo el músculo elegido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Add the picked muscle to those shown, or take it away</source>
        <translation>Añadir el músculo elegido a los mostrados, o quitarlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>See the bones through the layer</source>
        <translation>Ver los huesos a través de la capa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Bring the whole body back</source>
        <translation>Recuperar el cuerpo entero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keep a picture…</source>
        <translation>Guardar una imagen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>A tour of the hip</source>
        <translation>Un recorrido por la cadera</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Female body</source>
        <translation>Cuerpo femenino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Male body</source>
        <translation>Cuerpo masculino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Slim build</source>
        <translation>Complexión delgada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Usual build</source>
        <translation>Complexión habitual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Heavy build</source>
        <translation>Complexión robusta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Peel one layer off</source>
        <translation>Retirar una capa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Put one layer back</source>
        <translation>Volver a poner una capa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn the body one step</source>
        <translation>Girar el cuerpo un paso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn the body the other way</source>
        <translation>Girar el cuerpo hacia el otro lado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Look nearer at what is picked or marked</source>
        <translation>Ver más de cerca lo elegido o marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Show the whole body</source>
        <translation>Mostrar el cuerpo entero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show the landmarks that can be felt</source>
        <translation>Mostrar las referencias que se pueden palpar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Mark whole areas</source>
        <translation>Marcar zonas enteras</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Draw round an area</source>
        <translation>Rodear una zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Narrower brush</source>
        <translation>Pincel más fino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Wider brush</source>
        <translation>Pincel más ancho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>The same on the other side</source>
        <translation>Lo mismo en el otro lado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Laser pointer</source>
        <translation>Puntero láser</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Remove all marks</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Save the marks as a file…</source>
        <translation>Guardar las marcas como archivo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Find or new client…</source>
        <translation>Buscar cliente o crear uno nuevo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>This client’s sessions</source>
        <translation>Las sesiones de este cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Compare two dates</source>
        <translation>Comparar dos fechas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keep this sketch for a client…</source>
        <translation>Guardar este boceto para un cliente…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Bring back the sketch from before the lock</source>
        <translation>Recuperar el boceto de antes del bloqueo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Close the client</source>
        <translation>Cerrar el cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Lock the records</source>
        <translation>Bloquear el registro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Passphrase and lock…</source>
        <translation>Frase de contraseña y bloqueo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show or close the client’s window</source>
        <translation>Mostrar o cerrar la ventana del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hide or show the pain</source>
        <translation>Ocultar o mostrar el dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hide or show the muscle</source>
        <translation>Ocultar o mostrar el músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Only the body and the pain</source>
        <translation>Solo el cuerpo y el dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Guide and limits</source>
        <translation>Guía y límites</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Sources and disputes</source>
        <translation>Fuentes y discusiones</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>About and credits</source>
        <translation>Acerca de y créditos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Copy details for a report</source>
        <translation>Copiar los detalles para un informe</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Look as the system</source>
        <translation>Aspecto como el sistema</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Light look</source>
        <translation>Aspecto claro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Dark look</source>
        <translation>Aspecto oscuro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 1, the lightest</source>
        <translation>Tono de piel 1, el más claro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 2</source>
        <translation>Tono de piel 2</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 3</source>
        <translation>Tono de piel 3</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 4</source>
        <translation>Tono de piel 4</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 5</source>
        <translation>Tono de piel 5</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 6</source>
        <translation>Tono de piel 6</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 7</source>
        <translation>Tono de piel 7</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 8, the darkest</source>
        <translation>Tono de piel 8, el más oscuro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Open a pack…</source>
        <translation>Abrir un paquete…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Close the pack</source>
        <translation>Cerrar el paquete</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn the body</source>
        <translation>Girar el cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Left, Right</source>
        <comment>keys and gestures</comment>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Go from area to area, or muscle to muscle</source>
        <translation>Ir de zona en zona, o de músculo en músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Ctrl and an arrow</source>
        <comment>keys and gestures</comment>
        <translation>Ctrl y una flecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Mark or pick what is there</source>
        <translation>Marcar o elegir lo que hay ahí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Enter</source>
        <comment>keys and gestures</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>What can be done at a place</source>
        <translation>Qué se puede hacer en un lugar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Right click, Menu key or Shift+F10</source>
        <comment>keys and gestures</comment>
        <translation>Clic derecho, tecla Menú o Mayús+F10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Zoom</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>+, −, wheel or pinch</source>
        <comment>keys and gestures</comment>
        <translation>+, −, rueda o pellizco</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn it by hand</source>
        <translation>Girarlo a mano</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drag; when zoomed in, right button or Shift</source>
        <comment>keys and gestures</comment>
        <translation>Arrastrar; con el cuerpo acercado, botón derecho o Mayús</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Move when zoomed in</source>
        <translation>Mover con el cuerpo acercado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drag</source>
        <comment>keys and gestures</comment>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Double-click</source>
        <comment>keys and gestures</comment>
        <translation>Doble clic</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>In a question: the next muscle, the one before; answer</source>
        <translation>En una pregunta: el músculo siguiente, el anterior; responder</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>.  ,  Enter</source>
        <comment>keys and gestures</comment>
        <translation>.  ,  Intro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn it with a brush in hand</source>
        <translation>Girarlo con un pincel en la mano</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Space and drag, or right button</source>
        <comment>keys and gestures</comment>
        <translation>Espacio y arrastrar, o botón derecho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drop a stroke under way, or the laser</source>
        <translation>Abandonar un trazo en curso, o el láser</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Esc</source>
        <comment>keys and gestures</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>While asking</source>
        <comment>group of actions</comment>
        <translation>Al preguntar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/help/page.py"/>
        <source>On the body</source>
        <translation>Sobre el cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>None of these red flags</source>
        <translation>Ninguna de estas señales de alarma</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Your marks were kept. They belong to no client.</source>
        <translation>Sus marcas se conservaron. No pertenecen a ningún cliente.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>They belong to no client.</source>
        <comment>marks</comment>
        <translation>No pertenecen a ningún cliente.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>glutemap ended by itself last time.</source>
        <translation>La última vez glutemap se cerró por sí solo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Your marks from last time were kept.</source>
        <translation>Sus marcas de la última vez se conservaron.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <location filename="glutemap/ui/languages.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <location filename="glutemap/ui/clients/frame.py"/>
        <location filename="glutemap/ui/messages.py"/>
        <location filename="glutemap/ui/panels/dialogs.py"/>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Nothing is lost. The log says where it was.</source>
        <translation>No se ha perdido nada. El registro de sucesos dice dónde fue.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/crash.py"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Bring the marks back</source>
        <translation>Recuperar las marcas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Mild</source>
        <comment>how strong a pain is</comment>
        <translation>Leve</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Medium</source>
        <comment>how strong a pain is</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Strong</source>
        <comment>how strong a pain is</comment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>What can be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Peel to</source>
        <translation>Dejar a la vista</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Take away from those shown alone: {name}</source>
        <translation>Quitar de los que se muestran solos: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Remove the painted place</source>
        <translation>Quitar el lugar pintado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Mark pain: {place}</source>
        <translation>Marcar dolor: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Muscles whose pain is felt here</source>
        <translation>Músculos cuyo dolor se siente aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Zoom in here</source>
        <translation>Ampliar aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Show: {name}</source>
        <translation>Mostrar: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>{muscle} ({depth})</source>
        <translation>{muscle} ({depth})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Show alone: {name}</source>
        <translation>Mostrar solo: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>{word} ({n} of 10)</source>
        <translation>{word} ({n} de 10)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>No pain here</source>
        <translation>Aquí no hay dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/hit_test.py"/>
        <source>{name} ({region})</source>
        <translation>{name} ({region})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/hit_test.py"/>
        <source>{region}; over {muscle}</source>
        <translation>{region}; sobre {muscle}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Main area of pain</source>
        <translation>Zona principal de dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Pain may spread here</source>
        <translation>El dolor puede extenderse aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Disputed area</source>
        <translation>Zona en discusión</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked pain</source>
        <translation>Dolor marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked, and fits this muscle</source>
        <translation>Marcado, y encaja con este músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked, but does not fit</source>
        <translation>Marcado, pero no encaja</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Often hurts too, not marked</source>
        <translation>A menudo también duele, no marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>May hurt too, not marked</source>
        <translation>También puede doler, no marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Trigger point</source>
        <translation>Punto gatillo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/shown_body.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, client's left</source>
        <translation>Desde atrás, izquierda del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's left side</source>
        <translation>Lado izquierdo del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, client's left</source>
        <translation>Desde delante, izquierda del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, client's right</source>
        <translation>Desde delante, derecha del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's right side</source>
        <translation>Lado derecho del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, client's right</source>
        <translation>Desde atrás, derecha del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, left side</source>
        <translation>Desde atrás, lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Left side of the body</source>
        <translation>Lado izquierdo del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, left side</source>
        <translation>Desde delante, lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, right side</source>
        <translation>Desde delante, lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Right side of the body</source>
        <translation>Lado derecho del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, right side</source>
        <translation>Desde atrás, lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind</source>
        <translation>Desde atrás</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, left</source>
        <translation>Desde atrás, izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, left</source>
        <translation>Desde delante, izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front</source>
        <translation>Desde delante</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, right</source>
        <translation>Desde delante, derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, right</source>
        <translation>Desde atrás, derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer skin</source>
        <translation>capa: piel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer superficial</source>
        <translation>capa superficial</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer intermediate</source>
        <translation>capa intermedia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer deep</source>
        <translation>capa profunda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer bone</source>
        <translation>capa: hueso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>female body</source>
        <translation>cuerpo femenino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>male body</source>
        <translation>cuerpo masculino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>slim female body</source>
        <translation>cuerpo femenino delgado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>heavy female body</source>
        <translation>cuerpo femenino robusto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>slim male body</source>
        <translation>cuerpo masculino delgado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>heavy male body</source>
        <translation>cuerpo masculino robusto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Front</source>
        <comment>side of the body</comment>
        <translation>Delante</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Back</source>
        <comment>side of the body</comment>
        <translation>Detrás</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's right</source>
        <translation>Derecha del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's left</source>
        <translation>Izquierda del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Body's right</source>
        <translation>Derecha del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Body's left</source>
        <translation>Izquierda del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/button.py"/>
        <source>Client: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/button.py"/>
        <source>Find a client, sessions, lock</source>
        <translation>Buscar un cliente, sesiones, bloqueo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>Extent and strength over time</source>
        <translation>Extensión e intensidad a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>% of body</source>
        <translation>% del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>strength 0–10</source>
        <translation>intensidad 0–10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>{day}: {percent} of the body, strength {n}</source>
        <translation>{day}: {percent} del cuerpo, intensidad {n}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>What became of it</source>
        <translation>Qué ha sido de ella</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>About as much as before (from {before} to {after} of the body); single areas changed.</source>
        <translation>Más o menos lo mismo que antes (del {before} al {after} del cuerpo); cambiaron zonas sueltas.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>It is marked stronger: {before}, then {after} of 10 on average.</source>
        <translation>Está marcado con más intensidad: {before} y después {after} de 10 de media.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{change}, stronger</source>
        <translation>{change}, más intensa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{area}, strength {n}</source>
        <translation>{area}, intensidad {n}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Nothing is drawn on either day.</source>
        <translation>No hay nada dibujado en ninguno de los dos días.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>From {before} to {after} of the body: no more than drawing the same pain again would change.</source>
        <translation>Del {before} al {after} del cuerpo: no más de lo que cambiaría al dibujar de nuevo el mismo dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>About as much as before (from {before} to {after} of the body), but in other places.</source>
        <translation>Más o menos lo mismo que antes (del {before} al {after} del cuerpo), pero en otros lugares.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>More is drawn: from {before} to {after} of the body.</source>
        <translation>Hay más dibujado: del {before} al {after} del cuerpo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>The strength, {before} then {after} of 10 on average, did not change clearly.</source>
        <translation>La intensidad, {before} y después {after} de 10 de media, no cambió con claridad.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>It is marked weaker: {before}, then {after} of 10 on average.</source>
        <translation>Está marcado con menos intensidad: {before} y después {after} de 10 de media.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{change}, weaker</source>
        <translation>{change}, menos intensa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Less is drawn: from {before} to {after} of the body.</source>
        <translation>Hay menos dibujado: del {before} al {after} del cuerpo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>much the same</source>
        <comment>of a marked area</comment>
        <translation>casi igual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>gone</source>
        <comment>of a marked area</comment>
        <translation>ya no está</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>new</source>
        <comment>of a marked area</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>smaller</source>
        <comment>of a marked area</comment>
        <translation>más pequeña</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>larger</source>
        <comment>of a marked area</comment>
        <translation>más grande</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>moved within the area</source>
        <comment>of a marked area</comment>
        <translation>desplazada dentro de la zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Today or earlier. Arrow keys change the part where the cursor stands.</source>
        <translation>Hoy o antes. Las flechas cambian la parte en la que está el cursor.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>When was {strong}the session of {day}{plain} held? Its marks, answers, plan and notes stay as they are, and it takes its place among the others by its date.</source>
        <translation>¿Cuándo tuvo lugar {strong}la sesión del {day}{plain}? Sus marcas, respuestas, plan y notas quedan como están, y se ordena entre las demás por su fecha.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Day of the session</source>
        <translation>Día de la sesión</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>{name} is deleted from the records.</source>
        <translation>{name} se ha eliminado del registro.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Delete {name}?</source>
        <translation>¿Eliminar a {name}?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>From the backups too</source>
        <translation>También de las copias de seguridad</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Type {name} to confirm</source>
        <translation>Escriba {name} para confirmar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Keep the client</source>
        <translation>Conservar el cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Deleting, and writing the backups anew…</source>
        <translation>Eliminando y escribiendo de nuevo las copias de seguridad…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Type “{name}” to confirm</source>
        <translation>Escriba «{name}» para confirmar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>These files here may still hold something of this client:</source>
        <translation>Puede que estos archivos de aquí aún contengan algo de este cliente:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>This session marks areas of a pack that is not open. Open the pack to see and change them.</source>
        <translation>Esta sesión marca zonas de un paquete que no está abierto. Abra el paquete para verlas y cambiarlas.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>Everything is stored again.</source>
        <translation>Todo vuelve a estar guardado.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>This earlier session is only looked at, so nothing in it was changed.</source>
        <translation>Esta sesión anterior solo se está mirando, así que no se cambió nada en ella.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>A passphrase for this file alone. At least {n} characters.</source>
        <translation>Una frase de contraseña solo para este archivo. Al menos {n} caracteres.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>{name} is written to {path}</source>
        <translation>{name} se ha escrito en {path}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>For another machine, or to hand over.</source>
        <translation>Para otro equipo o para entregarlo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>An encrypted file</source>
        <translation>Un archivo cifrado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>An open file (JSON) that anyone can read</source>
        <translation>Un archivo abierto (JSON) que cualquiera puede leer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Passphrase of the file again</source>
        <translation>Frase de contraseña del archivo otra vez</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Yes, unencrypted</source>
        <translation>Sí, sin cifrar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>client</source>
        <comment>name of a file</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The passphrase is shorter than {n} characters; three or four words in a row are a good one.</source>
        <translation>La frase de contraseña tiene menos de {n} caracteres; tres o cuatro palabras seguidas son una buena frase.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The records here stay as they were.</source>
        <translation>El registro de aquí quedó como estaba.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>One client of glutemap</source>
        <translation>Un cliente de glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Any part of the name will do; up and down choose, Enter opens</source>
        <translation>Sirve cualquier parte del nombre; arriba y abajo eligen, Intro abre</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep this sketch for…</source>
        <translation>Guardar este boceto para…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Name, initials, code or birth year</source>
        <translation>Nombre, iniciales, código o año de nacimiento</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Opening the records…</source>
        <translation>Abriendo el registro…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Clients found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep it as a session of today</source>
        <translation>Guardarlo como sesión de hoy</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Let it go</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <location filename="glutemap/ui/explore/tour.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Back</source>
        <comment>go back</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Add the client</source>
        <translation>Crear el cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>The first {n}; type on to find the others.</source>
        <translation>Los {n} primeros; siga escribiendo para encontrar los demás.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Press Enter to make a new client with this name.</source>
        <translation>Pulse Intro para crear un cliente nuevo con este nombre.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Type a name, initials or a code and press Enter. All stays on this computer.</source>
        <translation>Escriba un nombre, unas iniciales o un código y pulse Intro. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep it here</source>
        <translation>Guardarlo aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>A new client</source>
        <translation>Un cliente nuevo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Nobody by the name of “{name}”</source>
        <translation>Nadie con el nombre «{name}»</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>No clients yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>The window holds a sketch that is not stored. Keep it as {strong}{name}{plain}’s session of today, or let it go and open {strong}{name}{plain}?</source>
        <translation>La ventana contiene un boceto que no está guardado. ¿Quiere guardarlo como sesión de hoy de {strong}{name}{plain}, o descartarlo y abrir {strong}{name}{plain}?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>{name} is in the records already ({known}). Press again to make another one.</source>
        <translation>{name} ya está en el registro ({known}). Pulse otra vez para crear otro.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>There is a sketch</source>
        <translation>Hay un boceto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Whatever lets you find the person again. A code keeps the name out of the records.</source>
        <translation>Lo que le permita volver a encontrar a la persona. Un código deja el nombre fuera del registro.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Name, initials or a code</source>
        <translation>Nombre, iniciales o un código</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Birth year</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build of the body</source>
        <translation>Complexión del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Notes about the client</source>
        <translation>Notas sobre el cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>A name, initials or a code is needed.</source>
        <translation>Hace falta un nombre, unas iniciales o un código.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>A birth year has four digits, such as 1970. It may also stay empty.</source>
        <translation>Un año de nacimiento tiene cuatro cifras, como 1970. También puede quedar vacío.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Birth year (may stay empty)</source>
        <translation>Año de nacimiento (puede quedar vacío)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Body to draw on</source>
        <translation>Cuerpo sobre el que dibujar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Notes (never shown to the client)</source>
        <translation>Notas (nunca se muestran al cliente)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Draw on the female body</source>
        <translation>Dibujar sobre el cuerpo femenino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Draw on the male body</source>
        <translation>Dibujar sobre el cuerpo masculino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Slim</source>
        <comment>build</comment>
        <translation>Delgada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Usual</source>
        <comment>build</comment>
        <translation>Habitual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Heavy</source>
        <comment>build</comment>
        <translation>Robusta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/found_rows.py"/>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/frame.py"/>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>From a file that was exported here or elsewhere. Nothing is stored before you have seen it.</source>
        <translation>De un archivo que se exportó aquí o en otro lugar. No se guarda nada antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Import a client</source>
        <translation>Importar un cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Keep both: the imported one becomes a copy</source>
        <translation>Conservar ambos: el importado pasa a ser una copia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Replace the one here (a backup is made first)</source>
        <translation>Reemplazar el de aquí (antes se hace una copia de seguridad)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Leave the records as they are</source>
        <translation>Dejar el registro como está</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Look into it</source>
        <translation>Mirar qué contiene</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Storing the client…</source>
        <translation>Guardando el cliente…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Clients of glutemap</source>
        <translation>Clientes de glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>There is the same client in the records already: {name}.</source>
        <translation>El mismo cliente ya está en el registro: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>There is a client of that name and year in the records already: {name}.</source>
        <translation>Ya hay en el registro un cliente con ese nombre y ese año: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Restore the last backup</source>
        <translation>Restaurar la última copia de seguridad</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Close without it</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>New session today</source>
        <translation>Nueva sesión hoy</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Another copy of glutemap has the clients' records open.</source>
        <translation>Otra copia de glutemap tiene abierto el registro de clientes.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Close the other window, then try again. You can sketch here meanwhile.</source>
        <translation>Cierre la otra ventana y vuelva a intentarlo. Mientras tanto puede hacer bocetos aquí.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>The disk has no room, so the last change is not stored yet. Everything before it is.</source>
        <translation>El disco no tiene espacio, así que el último cambio aún no está guardado. Todo lo anterior sí lo está.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Make room on the disk; it is tried again by itself. ({where})</source>
        <translation>Libere espacio en el disco; se volverá a intentar automáticamente. ({where})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Left side</source>
        <comment>side of the body</comment>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Right side</source>
        <comment>side of the body</comment>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the back</source>
        <translation>Mirar la parte de atrás</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the left side</source>
        <translation>Mirar el lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the front</source>
        <translation>Mirar la parte de delante</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the right side</source>
        <translation>Mirar el lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Seen from behind; client's left is on the left here.</source>
        <translation>Visto desde atrás; la izquierda del cliente está aquí a la izquierda.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Client's left side; front is on the left here.</source>
        <translation>Lado izquierdo del cliente; la parte de delante está aquí a la izquierda.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Seen from the front; client's right is on the left here.</source>
        <translation>Visto desde delante; la derecha del cliente está aquí a la izquierda.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Client's right side; back is on the left here.</source>
        <translation>Lado derecho del cliente; la parte de atrás está aquí a la izquierda.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, back: {told}</source>
        <translation>Dibujo, parte de atrás: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, left side: {told}</source>
        <translation>Dibujo, lado izquierdo: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, front: {told}</source>
        <translation>Dibujo, parte de delante: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, right side: {told}</source>
        <translation>Dibujo, lado derecho: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Gone</source>
        <comment>of a marked area</comment>
        <translation>Ya no está</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Stayed, or not clearly different</source>
        <comment>of a marked area</comment>
        <translation>Sigue ahí, o sin diferencia clara</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>New</source>
        <comment>of a marked area</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>The grey band lies round the session chosen as “before”: what stays inside it is not more than drawing or rating the same pain again changes.</source>
        <translation>La banda gris rodea la sesión elegida como «antes»: lo que queda dentro de ella no es más de lo que cambia al dibujar o valorar de nuevo el mismo dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Being painted</source>
        <translation>Se está dibujando</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Before: {day}</source>
        <translation>Antes: {day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>After: {day}</source>
        <translation>Después: {day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Laid over each other</source>
        <translation>Superpuestos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>More has changed where it is not seen from here: look at “{view}”.</source>
        <translation>Ha cambiado más donde no se ve desde aquí: mire «{view}».</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Two sessions with a drawing are needed to compare them.</source>
        <translation>Para comparar hacen falta dos sesiones con dibujo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Area by area</source>
        <translation>Zona por zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Edit</source>
        <comment>what is written about a client</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete client…</source>
        <translation>Eliminar cliente…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Sessions, the newest first</source>
        <translation>Sesiones, la más reciente primero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>A session of today begins with the first mark on the body, and is stored with it.</source>
        <translation>Una sesión de hoy empieza con la primera marca en el cuerpo y se guarda con ella.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete the session</source>
        <translation>Eliminar la sesión</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete session…</source>
        <translation>Eliminar sesión…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Change its date…</source>
        <translation>Cambiar la fecha…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>This deletes {strong}the session of {day}{plain} with its marks, answers, plan and notes. It cannot be undone. Backups on this computer keep it until newer ones replace them.</source>
        <translation>Esto elimina {strong}la sesión del {day}{plain} con sus marcas, respuestas, plan y notas. No se puede deshacer. Las copias de seguridad de este equipo la conservan hasta que otras más recientes las reemplacen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>No sessions yet</source>
        <translation>Todavía no hay sesiones</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The records and all backups are being written anew. This may take a moment; until the last step the old files stay as they are.</source>
        <translation>El registro y todas las copias de seguridad se están escribiendo de nuevo. Puede tardar un momento; hasta el último paso los archivos antiguos quedan como están.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>At least {n} characters; three or four words in a row are good</source>
        <translation>Al menos {n} caracteres; tres o cuatro palabras seguidas van bien</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Counted from the last key, click or move</source>
        <translation>Contado desde la última tecla, clic o movimiento</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The clients’ records are encrypted on this computer.</source>
        <translation>El registro de clientes está cifrado en este equipo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Passphrase and lock</source>
        <translation>Frase de contraseña y bloqueo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>I have written it down</source>
        <translation>La he anotado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Set the passphrase</source>
        <translation>Establecer la frase de contraseña</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Until the last step the old files stay as they are</source>
        <translation>Hasta el último paso los archivos antiguos quedan como están</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>New passphrase again</source>
        <translation>Frase de contraseña nueva otra vez</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Lock when nobody has touched the program for</source>
        <translation>Bloquear cuando nadie haya tocado el programa durante</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The two new passphrases are not the same.</source>
        <translation>Las dos frases de contraseña nuevas no son iguales.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The passphrase is set. All backups follow it.</source>
        <translation>Se ha establecido la frase de contraseña. Todas las copias de seguridad siguen el cambio.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The passphrase is removed. All backups follow it.</source>
        <translation>Se ha quitado la frase de contraseña. Todas las copias de seguridad siguen el cambio.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Client: none</source>
        <translation>Cliente: ninguno</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Everything is stored as it happens; there is nothing to save.</source>
        <translation>Todo se guarda a medida que ocurre; no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Clients locked</source>
        <translation>Clientes: bloqueado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>There is nothing to keep yet: mark where it hurts first.</source>
        <translation>Todavía no hay nada que conservar: marque primero dónde duele.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/records.py"/>
        <source>the clients' records are not open</source>
        <translation>el registro de clientes no está abierto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{percent} of the body</source>
        <translation>{percent} del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} cm²</source>
        <translation>{n} cm²</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>today</source>
        <comment>in the place of a date</comment>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} sessions</source>
        <translation><numerusform>{n} sesión</numerusform><numerusform>{n} sesiones</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>no sessions yet</source>
        <translation>todavía no hay sesiones</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>last on {day}</source>
        <translation>última: {day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>born {year}</source>
        <translation>año de nacimiento: {year}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>nothing drawn</source>
        <translation>nada dibujado</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>{n} more</source>
        <translation><numerusform>{n} más</numerusform><numerusform>{n} más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{n} painted places</source>
        <translation><numerusform>{n} lugar pintado</numerusform><numerusform>{n} lugares pintados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>plan of {n}</source>
        <translation><numerusform>plan de {n}</numerusform><numerusform>plan de {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} answers</source>
        <translation><numerusform>{n} respuesta</numerusform><numerusform>{n} respuestas</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/session_rows.py"/>
        <source>{day} · today</source>
        <translation>{day} · hoy</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <source>You are looking at {name}’s session of {day}.</source>
        <translation>Está mirando la sesión de {name} del {day}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <source>About the clients' records</source>
        <translation>Acerca del registro de clientes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <location filename="glutemap/ui/visit/passing.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Nothing was lost: each mark was stored when it was made. The body and all knowledge can be used without unlocking.</source>
        <translation>No se perdió nada: cada marca se guardó al hacerla. El cuerpo y todos los conocimientos se pueden usar sin desbloquear.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Passphrase of the records</source>
        <translation>Frase de contraseña del registro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Several wrong passphrases. The next try is possible in {n} s.</source>
        <translation>Varias frases de contraseña incorrectas. Podrá volver a intentarlo dentro de {n} s.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>The clients’ records are locked</source>
        <translation>El registro de clientes está bloqueado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>This is not the passphrase. Try again; capitals count.</source>
        <translation>Esta no es la frase de contraseña. Vuelva a intentarlo; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>You can try again now; capitals count.</source>
        <translation>Ya puede volver a intentarlo; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>Your marks are still here and you can go on. If it happens again, {log} says what it was ({kind}).</source>
        <translation>Sus marcas siguen aquí y puede continuar. Si vuelve a ocurrir, {log} dice qué fue ({kind}).</translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>Something did not work.</source>
        <translation>Algo no funcionó.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>A part of the program is missing.</source>
        <translation>Falta una parte del programa.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Attached to</source>
        <translation>Se inserta en</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Pain felt in</source>
        <translation>Se nota dolor en</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Picture: where the pain of {name} is commonly felt</source>
        <translation>Imagen: {name}, dónde suele notarse su dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Only it: {what}</source>
        <translation>Solo este: {what}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Side by side</source>
        <translation>Uno junto al otro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What two muscles share, and what tells them apart.</source>
        <translation>Qué comparten dos músculos y qué los distingue.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>The other muscle</source>
        <translation>El otro músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What tells them apart</source>
        <translation>Qué los distingue</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>From where to where</source>
        <translation>De dónde a dónde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Shared or not</source>
        <translation>Compartido o no</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <location filename="glutemap/ui/panels/card.py"/>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Picture: where {name} lies</source>
        <translation>Imagen: {name}, dónde está</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>{what}. Both: {shared}.</source>
        <translation>{what}. Ambos: {shared}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>No question or test of this library does; compare where it hurts.</source>
        <translation>Ninguna pregunta ni prueba de esta biblioteca lo hace; compare dónde duele.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>A yes to one of these speaks for it:</source>
        <translation>Un sí a una de estas apunta a él:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>{what}. Nothing in common.</source>
        <translation>{what}. Nada en común.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Picture: glutemap, Apache-2.0. Pain patterns: CC BY 4.0.</source>
        <translation>Imagen: glutemap, Apache-2.0. Patrones de dolor: CC BY 4.0.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Keep a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>What the body shows now, for a page or a slide.</source>
        <translation>Lo que el cuerpo muestra ahora, para una página o una diapositiva.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>What</source>
        <comment>part of the body in a picture</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>As seen now</source>
        <translation>Como se ve ahora</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Whole body</source>
        <translation>Cuerpo entero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>{n} pixels wide</source>
        <translation>{n} píxeles de ancho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>At the lower edge: {line}</source>
        <translation>En el borde inferior: {line}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Kept as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>{path} could not be written: {why}. Nothing was changed there.</source>
        <translation>{path} no se pudo escribir: {why}. No se cambió nada allí.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Clear ground (nothing behind the body)</source>
        <translation>Fondo transparente (nada detrás del cuerpo)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>With the names beside the body (switch them on with N first)</source>
        <translation>Con los nombres junto al cuerpo (actívelos primero con N)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Drawing with outlines</source>
        <translation>Dibujo con contornos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/labels.py"/>
        <source>Names of what is seen</source>
        <translation>Nombres de lo que se ve</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>{muscle}: {view}</source>
        <translation>{muscle}: {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Marked pain, {n} of 10</source>
        <translation>Dolor marcado, {n} de 10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Step {n} of {count}</source>
        <translation>Paso {n} de {count}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Leave the tour</source>
        <translation>Dejar el recorrido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Tour: {name}</source>
        <translation>Recorrido: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>glutemap files ({names})</source>
        <translation>Archivos de glutemap ({names})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>All files ({names})</source>
        <translation>Todos los archivos ({names})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>Save the marks</source>
        <translation>Guardar las marcas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>glutemap pain map ({names})</source>
        <translation>Mapa del dolor de glutemap ({names})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>{path}: not a file that glutemap knows</source>
        <translation>{path}: no es un archivo que glutemap conozca</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>This could not be opened.</source>
        <translation>Esto no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>These could not be opened.</source>
        <translation>Estos no se pudieron abrir.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>marks</source>
        <comment>name of a file</comment>
        <translation>marcas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>The marks could not be saved.</source>
        <translation>Las marcas no se pudieron guardar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>A client's record is open. Close it first, so that these marks do not go into it.</source>
        <translation>La ficha de un cliente está abierta. Ciérrela primero para que estas marcas no entren en ella.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, left side</source>
        <translation>{name}, lado izquierdo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, right side</source>
        <translation>{name}, lado derecho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, on both sides</source>
        <translation>{name}, en ambos lados</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>One release, stretch and exercise for the first muscle, while the visit has no plan.</source>
        <translation>Una liberación, un estiramiento y un ejercicio para el primer músculo, mientras la visita no tenga plan.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Kept on this machine for the next hand-out.</source>
        <translation>Se conserva en este equipo para la próxima hoja para llevar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>What is on the page</source>
        <translation>Qué hay en la página</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>None yet: mark where it hurts, or pick a muscle.</source>
        <translation>Todavía ninguno: marque dónde duele o elija un músculo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Pictures of the body</source>
        <translation>Imágenes del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Small pictures in the plan</source>
        <translation>Imágenes pequeñas en el plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>A usual plan</source>
        <translation>Un plan habitual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The client's name</source>
        <translation>El nombre del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Name of the practice</source>
        <translation>Nombre de la consulta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Address, phone, web page
(one line each)</source>
        <translation>Dirección, teléfono, página web
(una línea para cada dato)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Address lines of the practice</source>
        <translation>Líneas de la dirección de la consulta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Muscles it explains</source>
        <translation>Músculos que explica</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Your practice</source>
        <translation>Su consulta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Another logo…</source>
        <translation>Otro logotipo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name} cannot be read or kept: {why}.</source>
        <translation>{name} no se puede leer o conservar: {why}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The logo cannot be removed: {why}.</source>
        <translation>El logotipo no se puede quitar: {why}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/outlets.py"/>
        <source>hand-out-{day}</source>
        <comment>the name of a file</comment>
        <translation>hoja-para-llevar-{day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/preview.py"/>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/preview.py"/>
        <source>The pages as on paper</source>
        <translation>Las páginas como en papel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>What the client takes home. It is shown as it will be on paper.</source>
        <translation>Lo que el cliente se lleva a casa. Se muestra como quedará en papel.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>There is nothing to put on the page yet: mark where it hurts, or pick a muscle.</source>
        <translation>Todavía no hay nada que poner en la página: marque dónde duele o elija un músculo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pages are being made…</source>
        <translation>Se están preparando las páginas…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Hand-out</source>
        <translation>Hoja para llevar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>As wide as the view</source>
        <translation>Al ancho de la vista</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>{n} pages, {paper}</source>
        <translation><numerusform>{n} página, {paper}</numerusform><numerusform>{n} páginas, {paper}</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pages cannot be made: {why}</source>
        <translation>No se pueden preparar las páginas: {why}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Print the hand-out</source>
        <translation>Imprimir la hoja para llevar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The printer did not take it. Is it switched on?</source>
        <translation>La impresora no la aceptó. ¿Está encendida?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pictures of the body alone, as a PNG</source>
        <translation>Solo las imágenes del cuerpo, como PNG</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pictures of the body alone, on the clipboard</source>
        <translation>Solo las imágenes del cuerpo, en el portapapeles</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>{name} was not saved: {why}. Nothing was lost; try another place.</source>
        <translation>{name} no se guardó: {why}. No se perdió nada; pruebe en otro lugar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>No page has these words. Try another one.</source>
        <translation>Ninguna página tiene estas palabras. Pruebe con otra.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Up and down change the page, the page keys scroll it</source>
        <translation>Arriba y abajo cambian de página; las teclas de página la desplazan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Picture: {what}</source>
        <translation>Imagen: {what}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Key: {keys}</source>
        <translation>Tecla: {keys}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Drag the body to turn it.</source>
        <translation>Arrastre el cuerpo para girarlo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Pick a muscle to see where its pain is felt.</source>
        <translation>Elija un músculo para ver dónde se nota su dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Click where it hurts, in the mode Mark pain.</source>
        <translation>Haga clic donde duele, en el modo Marcar dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hints for the first start</source>
        <translation>Consejos para el primer inicio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hide the hints</source>
        <translation>Ocultar los consejos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hide the hints; they do not come again</source>
        <translation>Ocultar los consejos; no vuelven a aparecer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The new language is spoken from the next start.</source>
        <translation>El nuevo idioma se usará desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The variable {name} decides as long as it is set.</source>
        <translation>La variable {name} decide mientras esté definida.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Your choice of language is kept.</source>
        <translation>Su elección de idioma se conserva.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The client’s session is stored. Open it again after the start.</source>
        <translation>La sesión del cliente está guardada. Ábrala de nuevo después del inicio.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Until then everything stays as it is.</source>
        <translation>Hasta entonces todo queda como está.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>What you have noted here belongs to no client yet: keep it for one before you close.</source>
        <translation>Lo que ha anotado aquí todavía no pertenece a ningún cliente: guárdelo para uno antes de cerrar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Start again now</source>
        <translation>Reiniciar el programa ahora</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Your marks are kept, and are there again after the start.</source>
        <translation>Sus marcas se conservan y estarán ahí de nuevo después del inicio.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Chest and belly</source>
        <translation>Pecho y abdomen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Head, neck and arms</source>
        <translation>Cabeza, cuello y brazos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Ankle and foot</source>
        <translation>Tobillo y pie</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Lower leg</source>
        <translation>Parte inferior de la pierna</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Add an area by name</source>
        <translation>Añadir una zona por su nombre</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>Bring all back</source>
        <translation>Recuperar todo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>The whole body again; undo takes it away  (W)</source>
        <translation>De nuevo el cuerpo entero; deshacer lo quita  (W)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>The bones show through</source>
        <translation>Los huesos se ven a través</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>{n} muscles alone</source>
        <translation><numerusform>Solo {n} músculo</numerusform><numerusform>Solo {n} músculos</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>{names} alone</source>
        <translation>Solo {names}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Turn to where it hurts</source>
        <translation>Girar hacia donde duele</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Turn to where it hurts: {view}</source>
        <translation>Girar hacia donde duele: {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Most of the pain of this muscle cannot be seen from here</source>
        <translation>La mayor parte del dolor de este músculo no se puede ver desde aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build and skin tone</source>
        <translation>Complexión y tono de piel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build of the body, and tone of its skin</source>
        <translation>Complexión del cuerpo y tono de su piel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Drawing the picture…</source>
        <translation>Se está dibujando la imagen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Picture: {name}, where it lies; {view}</source>
        <translation>Imagen: {name}, dónde está; {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Picture: {name}, its trigger points on the skin; {view}</source>
        <translation>Imagen: {name}, sus puntos gatillo sobre la piel; {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Why {name}?</source>
        <translation>¿Por qué {name}?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>Show its zones over the marked pain</source>
        <translation>Mostrar sus zonas sobre el dolor marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <source>Show the reasons, with what each adds or takes away</source>
        <translation>Mostrar las razones, con lo que añade o quita cada una</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate_details.py"/>
        <source>Read about this muscle</source>
        <translation>Leer sobre este músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate_details.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>How its score adds up</source>
        <translation>Cómo se suma su puntuación</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What brings it on</source>
        <translation>Qué lo provoca</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Check it yourself</source>
        <translation>Compruébelo usted mismo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Relieve it</source>
        <translation>Alívielo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>When to see someone</source>
        <translation>Cuándo consultar a un profesional</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What else it could be</source>
        <translation>Qué otra cosa podría ser</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>How sure is this?</source>
        <translation>¿Qué certeza hay?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Pick one in the list, type a name, or click it on the body.</source>
        <translation>Elija uno en la lista, escriba un nombre o haga clic en él sobre el cuerpo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Card of the muscle</source>
        <translation>Ficha del músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>attachments and nerve</source>
        <translation>inserciones y nervio</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} actions</source>
        <translation><numerusform>{n} acción</numerusform><numerusform>{n} acciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} things to try</source>
        <translation><numerusform>{n} cosa para probar</numerusform><numerusform>{n} cosas para probar</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} signs</source>
        <translation><numerusform>{n} signo</numerusform><numerusform>{n} signos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} conditions</source>
        <translation><numerusform>{n} afección</numerusform><numerusform>{n} afecciones</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>No muscle picked</source>
        <translation>Ningún músculo elegido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Where trigger points send pain is a clinical model, and its reliability is disputed. Pressing that brings on the very pain you know is the sign that counts most.</source>
        <translation>Adónde envían dolor los puntos gatillo es un modelo clínico, y su fiabilidad está en discusión. Que al presionar aparezca exactamente el dolor que usted conoce es el signo que más cuenta.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>and {n} more</source>
        <translation><numerusform>y {n} más</numerusform><numerusform>y {n} más</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>From</source>
        <comment>where a muscle begins</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>To</source>
        <comment>where a muscle ends</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>It may feel like</source>
        <translation>Puede sentirse como</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Often brought on by</source>
        <translation>A menudo lo provoca</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Often eased by</source>
        <translation>A menudo lo alivia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Find it</source>
        <translation>Encontrarlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Strengthen</source>
        <translation>Fortalecer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Good habits</source>
        <translation>Buenos hábitos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Better left alone</source>
        <translation>Mejor evitar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Test it</source>
        <translation>Ponerlo a prueba</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Do this one with a timer</source>
        <translation>Hacer este con un temporizador</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Read</source>
        <comment>a source</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Do it with a timer</source>
        <translation>Hacerlo con un temporizador</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/citations.py"/>
        <source>Disputed: {how}</source>
        <translation>En discusión: {how}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Counted beside the pattern:</source>
        <translation>Se cuenta además del patrón:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Only the pattern counts. Also count:</source>
        <translation>Solo cuenta el patrón. Contar también:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How common: a weak hint, mainly from {n} people.</source>
        <translation>Frecuencia: un indicio débil, sobre todo de {n} personas.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How common</source>
        <comment>evidence that counts</comment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How often a muscle is found in people with such pain</source>
        <translation>Con qué frecuencia se encuentra un músculo en personas con un dolor así</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: how common</source>
        <translation>Contar: frecuencia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Answers</source>
        <comment>evidence that counts</comment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>What the client answered</source>
        <translation>Lo que respondió el cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: answers</source>
        <translation>Contar: respuestas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Hands</source>
        <comment>evidence that counts</comment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>What pressing and treating found, and where it does not hurt</source>
        <translation>Lo que se encontró al presionar y tratar, y dónde no duele</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: hands</source>
        <translation>Contar: hallazgos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Take everything back</source>
        <translation>Anular todo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Take back: {finding}</source>
        <translation>Anular: {finding}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, pressed: not my pain.</source>
        <translation>{name}, al presionar: no es mi dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, treated for several sessions: no relief.</source>
        <translation>{name}, tras varias sesiones de tratamiento: sin alivio.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, pressed: that is my pain.</source>
        <translation>{name}, al presionar: es mi dolor.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Answered and found</source>
        <translation>Respondido y encontrado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{question} Yes.</source>
        <translation>{question} Sí.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{question} No.</source>
        <translation>{question} No.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}: does not hurt.</source>
        <translation>{name}: no duele.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>What holds for every muscle here, and how far it can be trusted.</source>
        <translation>Lo que vale para todos los músculos de aquí, y hasta dónde se puede confiar en ello.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Pick a muscle and see where its pain is commonly felt; mark the pain and see which muscles are worth checking first. It works offline, keeps everything on this machine, and does not diagnose.</source>
        <translation>Elija un músculo y vea dónde suele notarse su dolor; marque el dolor y vea qué músculos conviene comprobar primero. Funciona sin conexión, conserva todo en este equipo y no diagnostica.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Licences of the libraries</source>
        <translation>Licencias de las bibliotecas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>The file assets/CREDITS.md is missing from this copy of the program.</source>
        <translation>El archivo assets/CREDITS.md falta en esta copia del programa.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Everything works without a pointer.</source>
        <translation>Todo funciona sin puntero.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: pressed: my pain</source>
        <translation>Anular, {name}: al presionar: mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: pressed: not my pain</source>
        <translation>Anular, {name}: al presionar: no es mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: treated, no relief</source>
        <translation>Anular, {name}: tratado, sin alivio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>That is my pain</source>
        <translation>Es mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressing it brings on the familiar pain</source>
        <translation>Al presionarlo aparece el dolor conocido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed the {name}: that is my pain</source>
        <translation>Presión en {name}: es mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Not my pain</source>
        <translation>No es mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressing it does not bring on the familiar pain</source>
        <translation>Al presionarlo no aparece el dolor conocido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed the {name}: not my pain</source>
        <translation>Presión en {name}: no es mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>No relief</source>
        <translation>Sin alivio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated for several sessions without relief</source>
        <translation>Tratado durante varias sesiones sin alivio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated the {name} for several sessions: no relief</source>
        <translation>Tratamiento de {name} durante varias sesiones: sin alivio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed:</source>
        <translation>Presionado:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated for several sessions:</source>
        <translation>Tratado durante varias sesiones:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Landmark</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Close the note on this landmark</source>
        <translation>Cerrar la nota sobre esta referencia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Skin</source>
        <comment>layer of the body</comment>
        <translation>Piel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Outer</source>
        <comment>layer of the body</comment>
        <translation>Superficial</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Middle</source>
        <comment>layer of the body</comment>
        <translation>Intermedia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Deep</source>
        <comment>layer of the body</comment>
        <translation>Profunda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Bone</source>
        <comment>layer of the body</comment>
        <translation>Hueso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peel</source>
        <translation>Retirar capas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peel the body, from skin to bone  (Page Up, Page Down)</source>
        <translation>Retirar capas del cuerpo, de la piel al hueso  (Re Pág, Av Pág)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peeled to: {layer}</source>
        <translation>Capas retiradas hasta: {layer}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/leaders.py"/>
        <source>{name}: show its zones over the marked pain</source>
        <translation>{name}: mostrar sus zonas sobre el dolor marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/leaders.py"/>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Worth checking first</source>
        <translation>Conviene comprobar primero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ledger.py"/>
        <source>The higher the sum beside those of the others, the larger the share.</source>
        <translation>Cuanto mayor es la suma en comparación con las de los demás, mayor es la proporción.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ledger.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Below the skin: the body of usual build</source>
        <translation>Debajo de la piel: el cuerpo de complexión habitual</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Getting the pain areas ready…</source>
        <translation>Preparando las zonas de dolor…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Qt and its Python binding are used under the LGPL 3: they lie in the program's folder as files of their own and may be replaced by others of the same version.</source>
        <translation>Qt y su enlace con Python se usan bajo la LGPL 3: están en la carpeta del programa como archivos propios y pueden sustituirse por otros de la misma versión.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>The program is under Apache-2.0, its knowledge under CC BY 4.0. It stands on these libraries.</source>
        <translation>El programa está bajo Apache-2.0; sus conocimientos, bajo CC BY 4.0. Se apoya en estas bibliotecas.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>in {name}</source>
        <translation>en {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>The software bill of materials (CycloneDX) is {file}.</source>
        <translation>La lista de materiales del software (CycloneDX) es {file}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Its text stands on its own pages.</source>
        <translation>Su texto está en sus propias páginas.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>Beside the body</source>
        <translation>Junto al cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>erased</source>
        <comment>a marked place</comment>
        <translation>borrado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>outlined</source>
        <comment>a marked place</comment>
        <translation>rodeado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>painted</source>
        <comment>a marked place</comment>
        <translation>pintado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>How much it hurts: {place}</source>
        <translation>Cuánto duele: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>0 is no pain, 10 the worst imaginable</source>
        <translation>0 es ningún dolor, 10 el peor imaginable</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>Remove {place}</source>
        <translation>Quitar {place}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>Click an area of the body, or paint with the brush (B); turn the body first if need be. Every mark gets its own strength from 0 to 10 and a word for how it feels, and the muscles worth checking appear here.</source>
        <translation>Haga clic en una zona del cuerpo o pinte con el pincel (B); si hace falta, gire primero el cuerpo. Cada marca recibe su propia intensidad de 0 a 10 y una palabra que dice cómo se siente, y los músculos que conviene comprobar aparecen aquí.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>Mark where it hurts</source>
        <translation>Marque dónde duele</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>How much skin is marked, and how much of the whole body's that is</source>
        <translation>Cuánta piel está marcada, y qué parte de todo el cuerpo es</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>{area} cm² of skin, {part} % of the body</source>
        <translation>{area} cm² de piel, {part} % del cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Other causes can hurt in the same places. They are ranked like the muscles, but among themselves: the shares say which fits best of these, not how likely any of them is.</source>
        <translation>Otras causas pueden doler en los mismos lugares. Se ordenan como los músculos, pero entre ellas: las proporciones dicen cuál de estas encaja mejor, no lo probable que es cada una.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>{name}: {share} of those that are not a muscle</source>
        <translation>{name}: {share} de las que no son un músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Show what speaks for it, and what to do</source>
        <translation>Mostrar qué apunta a ello y qué hacer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>What speaks for it</source>
        <translation>Qué apunta a ello</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Not a muscle?</source>
        <translation>¿No es un músculo?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Type any name, also an everyday one; Enter takes the best hit</source>
        <translation>Escriba cualquier nombre, también uno cotidiano; Intro toma el mejor resultado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Any name will do, also an everyday or a misspelt one; a movement or a nerve too  (Ctrl+F)</source>
        <translation>Vale cualquier nombre, también uno cotidiano o mal escrito; también un movimiento o un nervio  (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Side</source>
        <comment>of the body</comment>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show these alone</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Muscles found</source>
        <translation>Músculos encontrados</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Try a shorter word, an everyday name such as “hip flexor”, or a shortening such as “QL”.</source>
        <translation>Pruebe con una palabra más corta, un nombre cotidiano como «flexor de la cadera» o una abreviatura como «QL».</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show all muscles</source>
        <translation>Mostrar todos los músculos</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show these {n} alone</source>
        <translation><numerusform>Mostrar solo este ({n})</numerusform><numerusform>Mostrar solo estos {n}</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Only these muscles over the bones, both sides</source>
        <translation>Solo estos músculos sobre los huesos, ambos lados</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>The body's own left side</source>
        <translation>El lado izquierdo del propio cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>The body's own right side</source>
        <translation>El lado derecho del propio cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>No muscle by that name</source>
        <translation>Ningún músculo con ese nombre</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By area</source>
        <translation>Por zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By movement</source>
        <translation>Por movimiento</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By nerve</source>
        <translation>Por nervio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By nerve root</source>
        <translation>Por raíz nerviosa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By attachment</source>
        <translation>Por inserción</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By place of pain</source>
        <translation>Por lugar del dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by area</source>
        <translation>Músculos por zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by movement</source>
        <translation>Músculos por movimiento</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by nerve</source>
        <translation>Músculos por nervio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by nerve root</source>
        <translation>Músculos por raíz nerviosa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by attachment</source>
        <translation>Músculos por inserción</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by place of pain</source>
        <translation>Músculos por lugar del dolor</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>{n} muscles</source>
        <translation><numerusform>{n} músculo</numerusform><numerusform>{n} músculos</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>helps</source>
        <comment>a muscle in a movement</comment>
        <translation>ayuda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>pain may spread here</source>
        <translation>el dolor puede extenderse aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Group the muscles by something else that they share</source>
        <translation>Agrupar los músculos por otra cosa que comparten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Looking for the question that tells most…</source>
        <translation>Buscando la pregunta que más aclara…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Mark where it hurts first. Then the question that tells most stands here.</source>
        <translation>Marque primero dónde duele. Después, la pregunta que más aclara aparece aquí.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>No further question would change the order much.</source>
        <translation>Ninguna otra pregunta cambiaría mucho el orden.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Show it on the body</source>
        <translation>Mostrarlo en el cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Ask the skipped ones</source>
        <translation>Hacer las omitidas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Ask something else; this can be asked later</source>
        <translation>Preguntar otra cosa; esto se puede preguntar más tarde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>{folder} has {n} faults. Nothing of it is used; what was open stays open.</source>
        <translation><numerusform>{folder} tiene {n} fallo. No se usa nada de él; lo que estaba abierto sigue abierto.</numerusform><numerusform>{folder} tiene {n} fallos. No se usa nada de él; lo que estaba abierto sigue abierto.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>This pack was not opened</source>
        <translation>Este paquete no se abrió</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>... and {n} more</source>
        <translation>... y {n} más</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Marked pain, questions and plan</source>
        <translation>Dolor marcado, preguntas y plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Pain</source>
        <comment>a step</comment>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Where it hurts, and the muscles worth checking</source>
        <translation>Dónde duele y los músculos que conviene comprobar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Ask</source>
        <comment>a step</comment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Red flags, what to ask and press next, notes</source>
        <translation>Señales de alarma, qué preguntar y presionar a continuación, notas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Plan</source>
        <comment>a step</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Go to what is worth checking first</source>
        <translation>Ir a lo que conviene comprobar primero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Marked pain and what is worth checking</source>
        <translation>Dolor marcado y lo que conviene comprobar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Getting the patterns of all muscles ready; only the first start takes this long.</source>
        <translation>Preparando los patrones de todos los músculos; solo el primer inicio tarda tanto.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Go to the ranking; first is {name}</source>
        <translation>Ir al orden; en primer lugar está {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Tools for marking pain</source>
        <translation>Herramientas para marcar el dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Width of the brush in millimetres</source>
        <translation>Ancho del pincel en milímetros</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Width of the brush on the skin  ([ and ])</source>
        <translation>Ancho del pincel sobre la piel  ([ y ])</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>{n} mm</source>
        <translation>{n} mm</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>How much it hurts, for what is marked next</source>
        <translation>Cuánto duele, para lo que se marque a continuación</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>How much it hurts: 10 is the worst imaginable</source>
        <translation>Cuánto duele: 10 es lo peor imaginable</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>{title}, section</source>
        <translation>{title}, sección</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>open</source>
        <comment>a section</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>closed</source>
        <comment>a section</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Trigger point {name}: {share} of this muscle's share</source>
        <translation>Punto gatillo {name}: {share} de la proporción de este músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Show this trigger point on the body</source>
        <translation>Mostrar este punto gatillo en el cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Its trigger points</source>
        <translation>Sus puntos gatillo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/points.py"/>
        <source>Commonly reported pain. Pick a point to see its own part on the body.</source>
        <translation>Dolor descrito con frecuencia. Elija un punto para ver su propia parte en el cuerpo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/points.py"/>
        <source>All points together</source>
        <translation>Todos los puntos juntos</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/points.py"/>
        <source>{n} points</source>
        <translation><numerusform>{n} punto</numerusform><numerusform>{n} puntos</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/preparing.py"/>
        <source>Getting this body ready…</source>
        <translation>Preparando este cuerpo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>It feels: {word}</source>
        <translation>Se siente: {word}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like, {place}: {word}</source>
        <translation>Cómo se siente, {place}: {word}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like: {word}</source>
        <translation>Cómo se siente: {word}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show the red flags</source>
        <translation>Mostrar las señales de alarma</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show red flags</source>
        <translation>Mostrar señales de alarma</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>See to this first</source>
        <translation>Atienda esto primero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>No muscle of this list explains more than a little of what is marked. Several causes at once, or something other than a muscle, may be behind it: look at the red flags.</source>
        <translation>Ningún músculo de esta lista explica más que un poco de lo marcado. Detrás puede haber varias causas a la vez, o algo distinto de un músculo: mire las señales de alarma.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Muscles whose commonly reported pain fits these marks best. This is not a diagnosis.</source>
        <translation>Músculos cuyo dolor descrito con frecuencia encaja mejor con estas marcas. Esto no es un diagnóstico.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>No muscle of this list commonly hurts in the places that are marked. It may be one that is not here, or something other than a muscle: look at the red flags.</source>
        <translation>Ningún músculo de esta lista suele doler en los lugares marcados. Puede ser uno que no está aquí, o algo distinto de un músculo: mire las señales de alarma.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Signs that come before any muscle</source>
        <translation>Signos que van antes que cualquier músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Asked in the short check today: no.</source>
        <translation>Preguntado hoy en la comprobación breve: no.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Get help now</source>
        <translation>Busque ayuda ahora mismo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Be seen today</source>
        <translation>Acuda al médico hoy mismo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>See a doctor within days</source>
        <translation>Acuda al médico en los próximos días</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Ask these before anything else. One yes is enough to act on.</source>
        <translation>Pregunte esto antes que nada. Un solo sí basta para actuar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Raised by what is marked or answered</source>
        <translation>Activadas por lo marcado o lo respondido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/rest.py"/>
        <source>Something else: {share}. {meaning}</source>
        <translation>Otra cosa: {share}. {meaning}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/rest.py"/>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Stop when a pain is sharp, spreads down the leg, or leaves you numb or weak.</source>
        <translation>Pare si un dolor es punzante, baja por la pierna o lo deja con adormecimiento o debilidad.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Left side, round {number} of {count}</source>
        <translation>Lado izquierdo, ronda {number} de {count}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Right side, round {number} of {count}</source>
        <translation>Lado derecho, ronda {number} de {count}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Relief, step by step</source>
        <translation>Alivio, paso a paso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Notice how it feels now, and again tomorrow morning.</source>
        <translation>Fíjese en cómo se siente ahora, y otra vez mañana por la mañana.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Every claim names its sources. Many are textbooks and reports of cases; that is what there is.</source>
        <translation>Cada afirmación nombra sus fuentes. Muchas son libros de texto y descripciones de casos; eso es lo que hay.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>{n} sources</source>
        <translation><numerusform>{n} fuente</numerusform><numerusform>{n} fuentes</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Find a source</source>
        <translation>Buscar una fuente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>What is disputed</source>
        <translation>Lo que está en discusión</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>{n} claims</source>
        <translation><numerusform>{n} afirmación</numerusform><numerusform>{n} afirmaciones</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Disputed:</source>
        <translation>En discusión:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/stage.py"/>
        <source>Under the pointer</source>
        <translation>Bajo el puntero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>{share} of the marked pain lies in their patterns. Each bar is what one adds.</source>
        <translation>El {share} del dolor marcado está en sus patrones. Cada barra es lo que añade uno.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>{name}, adds {share}</source>
        <translation>{name}, añade {share}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>The fewest that explain it together</source>
        <translation>El menor número que lo explica en conjunto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Client view</source>
        <translation>Vista del cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Guide, shortcuts, look, credits</source>
        <translation>Guía, atajos, aspecto, créditos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>For the client to look at</source>
        <translation>Para que lo mire el cliente</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn one step  (Left arrow)</source>
        <translation>Girar un paso  (Flecha izquierda)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn the body one step the other way</source>
        <translation>Girar el cuerpo un paso hacia el otro lado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn one step  (Right arrow)</source>
        <translation>Girar un paso  (Flecha derecha)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Choose one of the eight views</source>
        <translation>Elegir una de las ocho vistas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>View: {view}</source>
        <translation>Vista: {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Treated, no relief</source>
        <translation>Tratado, sin alivio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Marked, in its pattern</source>
        <translation>Marcado, en su patrón</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Marked elsewhere</source>
        <translation>Marcado en otra parte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Its pattern, not marked</source>
        <translation>Su patrón, no marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Asked, does not hurt</source>
        <translation>Preguntado, no duele</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Which of its points</source>
        <translation>Cuál de sus puntos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Left or right</source>
        <translation>Izquierda o derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>How often it is found</source>
        <translation>Con qué frecuencia se encuentra</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed</source>
        <translation>Presionado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Treated</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed: my pain</source>
        <translation>Presionado: mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed: not my pain</source>
        <translation>Presionado: no es mi dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Two</source>
        <comment>candidates that share a place</comment>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Three</source>
        <comment>candidates that share a place</comment>
        <translation>Tres</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Four</source>
        <comment>candidates that share a place</comment>
        <translation>Cuatro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Five</source>
        <comment>candidates that share a place</comment>
        <translation>Cinco</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Six</source>
        <comment>candidates that share a place</comment>
        <translation>Seis</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Seven</source>
        <comment>candidates that share a place</comment>
        <translation>Siete</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Eight</source>
        <comment>candidates that share a place</comment>
        <translation>Ocho</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Nine</source>
        <comment>candidates that share a place</comment>
        <translation>Nueve</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>first</source>
        <comment>a place that candidates share</comment>
        <translation>primer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>second</source>
        <comment>a place that candidates share</comment>
        <translation>segundo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>third</source>
        <comment>a place that candidates share</comment>
        <translation>tercer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>fourth</source>
        <comment>a place that candidates share</comment>
        <translation>cuarto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>fifth</source>
        <comment>a place that candidates share</comment>
        <translation>quinto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>sixth</source>
        <comment>a place that candidates share</comment>
        <translation>sexto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>seventh</source>
        <comment>a place that candidates share</comment>
        <translation>séptimo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>eighth</source>
        <comment>a place that candidates share</comment>
        <translation>octavo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>ninth</source>
        <comment>a place that candidates share</comment>
        <translation>noveno</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{explained}; {unmet}.</source>
        <translation>{explained}; {unmet}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{count} share place {rank}: too close to tell apart</source>
        <translation>{count} comparten el lugar {rank}: demasiado parecidos para distinguirlos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>A cause that is not on this list. It always keeps a share: other things can hurt there too.</source>
        <translation>Una causa que no está en esta lista. Siempre conserva una proporción: también otras cosas pueden doler ahí.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Drawn again {n} times, as differently as people redraw their own pain, the first three stay the same in {share}, but for ties in {tied}.</source>
        <translation>Al volver a dibujarlo {n} veces, con tanta variación como cuando las personas vuelven a dibujar su propio dolor, los tres primeros siguen siendo los mismos en el {share}; salvo empates, en el {tied}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Among the first three in {share} of redraws</source>
        <translation>Entre los tres primeros en el {share} de los nuevos dibujos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Counts: {what}.</source>
        <translation>Cuenta: {what}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Does it also hurt here: {where}?</source>
        <translation>¿Duele también aquí: {where}?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If yes, the {name} stays first.</source>
        <translation>Si la respuesta es sí, sigue en primer lugar: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If no, the {name} stays first.</source>
        <translation>Si la respuesta es no, sigue en primer lugar: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{name}, either side</source>
        <translation>{name}, uno de los dos lados</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>all of its usual area is marked</source>
        <translation>toda su zona habitual está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>nearly all of its usual area is marked</source>
        <translation>casi toda su zona habitual está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{count} share the {place} place: too close to tell apart</source>
        <translation>{count} comparten el {place} lugar: demasiado parecidos para distinguirlos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>No muscle of this list explains the marking well. Look at the red flags and the copycats too.</source>
        <translation>Ningún músculo de esta lista explica bien lo marcado. Mire también las señales de alarma y las otras causas.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>More likely than any one muscle above: the marking fits several of them, or none closely.</source>
        <translation>Más probable que cualquiera de los músculos de arriba por sí solo: lo marcado encaja con varios de ellos, o con ninguno de forma estrecha.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Counts: the pattern only.</source>
        <translation>Cuenta: solo el patrón.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Press the {name}. Is that the familiar pain?</source>
        <translation>Presione este músculo: {name}. ¿Es ese el dolor conocido?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Either way the {name} stays first; how clearly would change.</source>
        <translation>Con cualquiera de las dos respuestas sigue en primer lugar: {name}; cambiaría con cuánta claridad.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Either answer brings the {name} to the first place.</source>
        <translation>Cualquiera de las dos respuestas lleva al primer lugar: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If yes, the {name} becomes first.</source>
        <translation>Si la respuesta es sí, pasa al primer lugar: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If no, the {name} becomes first.</source>
        <translation>Si la respuesta es no, pasa al primer lugar: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains all of what is marked</source>
        <translation>Explica todo lo marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains most of what is marked</source>
        <translation>Explica la mayor parte de lo marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains about half of what is marked</source>
        <translation>Explica más o menos la mitad de lo marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains part of what is marked</source>
        <translation>Explica una parte de lo marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains a little of what is marked</source>
        <translation>Explica un poco de lo marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>The order is steady.</source>
        <translation>El orden es estable.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Fairly steady: check the first three as a group.</source>
        <translation>Bastante estable: compruebe los tres primeros como grupo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Not steady: a slightly different drawing changes it. Ask more before choosing.</source>
        <translation>No es estable: un dibujo ligeramente distinto lo cambia. Pregunte más antes de elegir.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>part of its usual area is not marked</source>
        <translation>una parte de su zona habitual no está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>much of its usual area is not marked</source>
        <translation>buena parte de su zona habitual no está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>most of its usual area is not marked</source>
        <translation>la mayor parte de su zona habitual no está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>part of its usual area ({where}) is not marked</source>
        <translation>una parte de su zona habitual ({where}) no está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>much of its usual area ({where}) is not marked</source>
        <translation>buena parte de su zona habitual ({where}) no está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>most of its usual area ({where}) is not marked</source>
        <translation>la mayor parte de su zona habitual ({where}) no está marcada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>how often a muscle is found</source>
        <translation>la frecuencia con que se encuentra un músculo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>answers</source>
        <translation>las respuestas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>findings of hands and time</source>
        <translation>lo encontrado con las manos y con el tiempo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>the pattern</source>
        <translation>el patrón</translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>The details are copied.</source>
        <translation>Los detalles están copiados.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>Paste them where you ask for help. They name versions, screens and fonts, and nothing about you or your clients.</source>
        <translation>Péguelos donde pida ayuda. Nombran versiones, pantallas y tipos de letra, y nada sobre usted ni sus clientes.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>Open the log's folder</source>
        <translation>Abrir la carpeta del registro de sucesos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Commonly reported patterns, worth checking; never a diagnosis.</source>
        <translation>Patrones descritos con frecuencia, que conviene comprobar; nunca un diagnóstico.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Where its pain is commonly felt</source>
        <translation>Dónde suele notarse su dolor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Marked: left low back, hip rim and upper buttock</source>
        <translation>Marcado: zona lumbar izquierda, borde del hueso de la cadera y parte alta del glúteo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Which muscles are worth checking first</source>
        <translation>Qué músculos conviene comprobar primero</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>explains {part} % of the marks, {rest} % of its pattern is not marked</source>
        <translation>explica el {part} % de las marcas, el {rest} % de su patrón no está marcado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, female body</source>
        <translation>{view}, {layer}, cuerpo femenino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, male body</source>
        <translation>{view}, {layer}, cuerpo masculino</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, slim female body</source>
        <translation>{view}, {layer}, cuerpo femenino delgado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, heavy female body</source>
        <translation>{view}, {layer}, cuerpo femenino robusto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, slim male body</source>
        <translation>{view}, {layer}, cuerpo masculino delgado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, heavy male body</source>
        <translation>{view}, {layer}, cuerpo masculino robusto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>the skin</source>
        <translation>la piel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>outer muscles</source>
        <translation>músculos superficiales</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>middle muscles</source>
        <translation>músculos intermedios</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>deep muscles</source>
        <translation>músculos profundos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>bones</source>
        <translation>huesos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} is picked</source>
        <translation>elegido: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>only {names} shown</source>
        <translation>solo se muestra: {names}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} marked {n} of 10</source>
        <translation>{name}: dolor marcado con {n} de 10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} ranks first</source>
        <translation>en primer lugar: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Any common name will do; spelling is forgiven</source>
        <translation>Sirve cualquier nombre común; se perdonan las faltas de ortografía</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>right</source>
        <comment>answer</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>not right</source>
        <comment>answer</comment>
        <translation>incorrecto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Check</source>
        <comment>an answer</comment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Turn and peel the body as you like. By keys: comma and point walk over the muscles, Enter takes the one that is outlined.</source>
        <translation>Gire el cuerpo y retire capas como quiera. Con teclas: coma y punto recorren los músculos, Intro toma el que está delineado.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Mark an area by its name</source>
        <translation>Marcar una zona por su nombre</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Draw with</source>
        <translation>Dibujar con</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>or type the name of an area</source>
        <translation>o escriba una zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Paint; Space and drag turns the body</source>
        <translation>Pinte; Espacio y arrastrar gira el cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Areas</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Click whole areas</source>
        <translation>Hacer clic en zonas enteras</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Name it</source>
        <comment>kind of question</comment>
        <translation>Nombrarlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Find it on the body</source>
        <comment>kind of question</comment>
        <translation>Encontrarlo en el cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Origin</source>
        <comment>kind of question</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Insertion</source>
        <comment>kind of question</comment>
        <translation>Inserción</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Nerve</source>
        <comment>kind of question</comment>
        <translation>Nervio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Action</source>
        <comment>kind of question</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Where it is felt</source>
        <comment>kind of question</comment>
        <translation>Dónde se nota</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Draw where it is felt</source>
        <comment>kind of question</comment>
        <translation>Dibujar dónde se nota</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Suspects in order</source>
        <comment>kind of question</comment>
        <translation>Músculos posibles en orden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Look-alikes</source>
        <comment>kind of question</comment>
        <translation>Parecidos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Red flag or not</source>
        <comment>kind of question</comment>
        <translation>Señal de alarma o no</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>From your teacher</source>
        <comment>kind of question</comment>
        <translation>De su profesor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Correct</source>
        <comment>answer</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Nearly</source>
        <comment>answer</comment>
        <translation>Casi</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Not this time</source>
        <comment>answer</comment>
        <translation>Esta vez no</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again in {n} months</source>
        <translation><numerusform>de nuevo en {n} mes</numerusform><numerusform>de nuevo en {n} meses</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again soon</source>
        <translation>de nuevo pronto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again tomorrow</source>
        <translation>de nuevo mañana</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again in {n} days</source>
        <translation><numerusform>de nuevo en {n} día</numerusform><numerusform>de nuevo en {n} días</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Progress of the sitting</source>
        <translation>Avance de la tanda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>End here (Esc)</source>
        <translation>Terminar aquí (Esc)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Blue lines: the main area. Dots: where it may spread. Red: your drawing.</source>
        <translation>Líneas azules: la zona principal. Puntos: adonde puede extenderse. Rojo: su dibujo.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Sources: {cites} and {n} more</source>
        <translation><numerusform>Fuentes: {cites} y {n} más</numerusform><numerusform>Fuentes: {cites} y {n} más</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Sources: {cites}</source>
        <translation>Fuentes: {cites}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Source: {cites}</source>
        <translation>Fuente: {cites}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Next question (Enter)</source>
        <translation>Pregunta siguiente (Intro)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Open the card</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Come back with 3, or Study at the top; the sitting waits</source>
        <translation>Vuelva con 3, o con Estudiar, arriba; la tanda espera</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Time is up.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Body to learn on</source>
        <translation>Cuerpo para aprender</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Known</source>
        <translation>Sabido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Being learnt</source>
        <translation>En aprendizaje</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Not yet seen</source>
        <translation>Aún no visto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>{known} of {total} known, {learning} being learnt</source>
        <translation>{known} de {total} sabidos, {learning} en aprendizaje</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Progress by area</source>
        <translation>Avance por zona</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>{area}: {known} of {total} known, {learning} being learnt</source>
        <translation>{area}: {known} de {total} sabidos, {learning} en aprendizaje</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>A deck of your own</source>
        <translation>Un mazo propio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Choose the muscles to learn.</source>
        <translation>Elija los músculos que quiere aprender.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Name of the deck</source>
        <translation>Nombre del mazo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Keep the deck</source>
        <translation>Guardar el mazo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>{n} chosen</source>
        <translation><numerusform>{n} elegido</numerusform><numerusform>{n} elegidos</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>“{course}” is among the decks now.</source>
        <translation>«{course}» está ahora entre los mazos.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Open a course</source>
        <translation>Abrir un curso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Courses (*.yaml *.yml);;All files (*)</source>
        <translation>Cursos (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Painting the pictures …</source>
        <translation>Dibujando las imágenes …</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Import what was learnt</source>
        <translation>Importar lo aprendido</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} items were taken in; what they replaced is gone.</source>
        <translation><numerusform>Se incorporó {n} elemento; lo que reemplazó ya no está.</numerusform><numerusform>Se incorporaron {n} elementos; lo que reemplazaron ya no está.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} items written to {path}.</source>
        <translation><numerusform>{n} elemento escrito en {path}.</numerusform><numerusform>{n} elementos escritos en {path}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} cards written to {path}.</source>
        <translation><numerusform>{n} tarjeta escrita en {path}.</numerusform><numerusform>{n} tarjetas escritas en {path}.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>This course cannot be used.</source>
        <translation>Este curso no se puede usar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>glutemap-study.csv</source>
        <translation>glutemap-estudio.csv</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Anki package (*.apkg)</source>
        <translation>Paquete de Anki (*.apkg)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>This file cannot be taken in; nothing was changed.</source>
        <translation>Este archivo no se puede incorporar; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} no se puede escribir: {why}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Drag, or move with Alt+Up and Alt+Down. Worth checking first stands on top.</source>
        <translation>Arrastre, o mueva con Alt+Arriba y Alt+Abajo. Lo que conviene comprobar primero va arriba.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Suspects, first to last</source>
        <translation>Músculos posibles, del primero al último</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>{name}   (you: {place})</source>
        <translation>{name}   (usted: {place})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{right} of {total} right, {nearly} nearly</source>
        <translation>{right} de {total} correctas, {nearly} casi</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>What you missed comes back soon, what you knew later.</source>
        <translation>Lo que falló vuelve pronto; lo que sabía, más tarde.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Ask the missed ones again</source>
        <translation>Repetir las falladas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{first}, then {second}</source>
        <translation>{first}, después {second}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{right} of {total} right</source>
        <translation>{right} de {total} correctas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Nothing was asked.</source>
        <translation>No se preguntó nada.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>All of them. They come back less often now.</source>
        <translation>Todas. Ahora vuelven con menos frecuencia.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Result</source>
        <comment>of a sitting</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>To the decks</source>
        <translation>A los mazos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Done</source>
        <comment>with a sitting</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Worth another look</source>
        <translation>Merecen otra mirada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>What you learn is kept in the records on this machine, apart from any client.</source>
        <translation>Lo que aprende se conserva en el registro de este equipo, separado de cualquier cliente.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>What you learn now is kept until the program ends. Open or unlock the records to keep it: it is then carried over.</source>
        <translation>Lo que aprenda ahora se conserva hasta que el programa se cierre. Abra o desbloquee el registro para conservarlo: entonces se pasa a él.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>Limit the time: {n} seconds for each</source>
        <translation><numerusform>Limitar el tiempo: {n} segundo para cada una</numerusform><numerusform>Limitar el tiempo: {n} segundos para cada una</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} due</source>
        <translation><numerusform>{n} para hoy</numerusform><numerusform>{n} para hoy</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} new</source>
        <translation><numerusform>{n} nueva</numerusform><numerusform>{n} nuevas</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study {deck}: {due}, {new}</source>
        <translation>Estudiar {deck}: {due}, {new}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study {deck}: {due}</source>
        <translation>Estudiar {deck}: {due}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open the records</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>More: decks, courses, files</source>
        <translation>Más: mazos, cursos, archivos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Decks, courses, export and import</source>
        <translation>Mazos, cursos, exportar e importar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Take {deck} out of the list</source>
        <translation>Quitar {deck} de la lista</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Take it out of the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Names, attachments, nerves, patterns of pain. What you miss comes back sooner.</source>
        <translation>Nombres, inserciones, nervios, patrones de dolor. Lo que falla vuelve antes.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>nothing due</source>
        <translation>nada para hoy</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>How far you have come</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} questions at a time</source>
        <translation><numerusform>{n} pregunta cada vez</numerusform><numerusform>{n} preguntas cada vez</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>New deck of chosen muscles…</source>
        <translation>Mazo nuevo con músculos elegidos…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open a course…</source>
        <translation>Abrir un curso…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Export what was learnt (CSV)…</source>
        <translation>Exportar lo aprendido (CSV)…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Export cards for Anki, with pictures…</source>
        <translation>Exportar tarjetas para Anki, con imágenes…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Import what was learnt (CSV)…</source>
        <translation>Importar lo aprendido (CSV)…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Preparing the questions …</source>
        <translation>Preparando las preguntas …</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} to repeat today</source>
        <translation><numerusform>{n} para repetir hoy</numerusform><numerusform>{n} para repetir hoy</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Repeat them</source>
        <translation>Repetirlas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open the records first</source>
        <translation>Abra primero el registro</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Questions at a time</source>
        <translation>Preguntas cada vez</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Nothing to repeat now</source>
        <translation>Nada que repetir ahora</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Learn something new</source>
        <translation>Aprender algo nuevo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Learn the muscles, a few at a time</source>
        <translation>Aprenda los músculos, unos pocos cada vez</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Ask these first. Click each that is a yes; what to do stands under it.</source>
        <translation>Pregunte esto primero. Haga clic en cada una a la que se responda que sí; debajo aparece qué hacer.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>No to all of these  ({key})</source>
        <translation>No a todas estas  ({key})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Show the questions</source>
        <translation>Mostrar las preguntas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>What was said and found</source>
        <translation>Lo que se dijo y se encontró</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>For you alone: never in the client's window, never on the hand-out.</source>
        <translation>Solo para usted: nunca en la ventana del cliente, nunca en la hoja para llevar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>None of the others</source>
        <translation>Ninguna de las otras</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Asked. All the others: no.</source>
        <translation>Preguntado. Todas las otras: no.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Asked: none of these.</source>
        <translation>Preguntado: ninguna de estas.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Before anything else</source>
        <translation>Antes que nada</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Many people feel it here</source>
        <translation>Muchas personas lo notan aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Some feel it here too</source>
        <translation>Algunas lo notan también aquí</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Where you feel it</source>
        <translation>Donde usted lo nota</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_view.py"/>
        <source>The second screen is gone, so the client's window was closed. Nothing is lost.</source>
        <translation>La segunda pantalla ya no está, así que se cerró la ventana del cliente. No se perdió nada.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_view.py"/>
        <source>The client's window is blank now. Press C to show the body again.</source>
        <translation>La ventana del cliente está ahora en blanco. Pulse C para mostrar de nuevo el cuerpo.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_window.py"/>
        <source>Back  (Esc)</source>
        <comment>to the therapist's window</comment>
        <translation>Volver  (Esc)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From behind, on your left</source>
        <translation>Desde atrás, a su izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from your left</source>
        <translation>Visto desde su izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From the front, on your left</source>
        <translation>Desde delante, a su izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From the front, on your right</source>
        <translation>Desde delante, a su derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from your right</source>
        <translation>Visto desde su derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From behind, on your right</source>
        <translation>Desde atrás, a su derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your left</source>
        <translation>Su izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your right</source>
        <translation>Su derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your body</source>
        <translation>Su cuerpo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>the {name}</source>
        <comment>a part of the body</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your front</source>
        <translation>Su parte de delante</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your back</source>
        <comment>the back of the body</comment>
        <translation>Su parte de atrás</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>other places</source>
        <translation>otras zonas</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/grip.py"/>
        <source>Drag to move; with the keys Up and Down</source>
        <translation>Arrastre para mover; con el teclado, Arriba y Abajo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Call or see someone if {sign}</source>
        <translation>Llame o consulte a un profesional si ocurre esto: {sign}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>{n} are a lot for one week. Two to five are kept up more easily.</source>
        <translation>{n} son muchas para una semana. De dos a cinco se mantienen con más facilidad.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>One more may help: two to five are a good size.</source>
        <translation>Una más puede ayudar: de dos a cinco es un buen número.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Habit</source>
        <translation>Hábito</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Two to five things to do at home. Click any words to change them, drag to reorder.</source>
        <translation>De dos a cinco cosas para hacer en casa. Haga clic en cualquier texto para cambiarlo, arrastre para reordenar.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Nothing chosen yet. Take one of each kind below: it eases before it loads.</source>
        <translation>Todavía no hay nada elegido. Tome una de cada tipo de abajo: primero alivia y después carga.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>When to call: also on the hand-out</source>
        <translation>Cuándo llamar: también en la hoja para llevar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>From the relief plans</source>
        <translation>De los planes de alivio</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>What to take home</source>
        <translation>Qué llevarse a casa</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Add in your own words</source>
        <translation>Añadir con sus propias palabras</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Put back “{item}”</source>
        <translation>Volver a poner «{item}»</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Show the words</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Show and edit the words</source>
        <translation>Mostrar y editar el texto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How much and how often</source>
        <translation>Cuánto y con qué frecuencia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>No source gives a dose: write your own</source>
        <translation>Ninguna fuente da una dosis: escriba la suya</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>For how many days or weeks? No source says</source>
        <translation>¿Durante cuántos días o semanas? Ninguna fuente lo dice</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How to do it</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>When to stop and when to call</source>
        <translation>Cuándo parar y cuándo llamar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Move {number}, {item}</source>
        <translation>Mover {number}, {item}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Remove {item}</source>
        <translation>Quitar {item}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Stop and call</source>
        <translation>Parar y llamar</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Hide the words</source>
        <translation>Ocultar el texto</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Mark pain or pick a muscle; what may help it stands here then.</source>
        <translation>Marque dolor o elija un músculo; lo que puede ayudarlo aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Take it out of the plan</source>
        <translation>Quitarlo del plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Put it into the plan</source>
        <translation>Ponerlo en el plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/window.py"/>
        <source>Open a pack: choose its folder</source>
        <translation>Abrir un paquete: elija su carpeta</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Well supported</source>
        <translation>Bien respaldado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Fairly supported</source>
        <translation>Bastante respaldado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Weakly supported</source>
        <translation>Poco respaldado</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Disputed</source>
        <translation>En discusión</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>just under the skin</source>
        <translation>justo bajo la piel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>middle layer</source>
        <translation>capa intermedia</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>deep</source>
        <translation>profundo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>left</source>
        <comment>side of the body</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>right</source>
        <comment>side of the body</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>midline</source>
        <comment>side of the body</comment>
        <translation>línea media</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Tool</source>
        <comment>of a routine</comment>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Pressure</source>
        <comment>of a routine</comment>
        <translation>Presión</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Time</source>
        <comment>of a routine</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Hold</source>
        <comment>of a routine</comment>
        <translation>Mantener</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Repeat</source>
        <comment>of a routine</comment>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>How often</source>
        <comment>of a routine</comment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="glutemap/writing.py"/>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
</context>
</TS>

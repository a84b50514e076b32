<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>glutemap</name>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: larger than {n} MB; that is not a pain map</source>
        <translation>{path}: größer als {n} MB; das ist keine Schmerzkarte</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not JSON: line {line}, column {column}</source>
        <translation>kein JSON: Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>written by a newer glutemap (version {version} of the format, this one knows {known})</source>
        <translation>von einem neueren glutemap geschrieben (Version {version} des Formats, dieses hier kennt {known})</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: cannot be read ({why})</source>
        <translation>{path}: lässt sich nicht lesen ({why})</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: cannot be written ({why})</source>
        <translation>{path}: lässt sich nicht schreiben ({why})</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not a pain map: nested too deeply or a number that is too long</source>
        <translation>keine Schmerzkarte: zu tief verschachtelt oder eine zu lange Zahl</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Abductor digiti minimi</source>
        <comment>structure of the body</comment>
        <translation>Abductor digiti minimi</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Abductor hallucis</source>
        <comment>structure of the body</comment>
        <translation>Abductor hallucis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Achilles tendon</source>
        <comment>structure of the body</comment>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor brevis</source>
        <comment>structure of the body</comment>
        <translation>Adductor brevis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor longus</source>
        <comment>structure of the body</comment>
        <translation>Adductor longus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor magnus</source>
        <comment>structure of the body</comment>
        <translation>Adductor magnus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Ankle joint capsule</source>
        <comment>structure of the body</comment>
        <translation>Kapsel des Sprunggelenks</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps brachii</source>
        <comment>structure of the body</comment>
        <translation>Biceps brachii</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps femoris, long head</source>
        <comment>structure of the body</comment>
        <translation>Biceps femoris, langer Kopf</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps femoris, short head</source>
        <comment>structure of the body</comment>
        <translation>Biceps femoris, kurzer Kopf</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Bones of the foot</source>
        <comment>structure of the body</comment>
        <translation>Fußknochen</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Bones of the hand</source>
        <comment>structure of the body</comment>
        <translation>Handknochen</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Brachialis</source>
        <comment>structure of the body</comment>
        <translation>Brachialis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Brachioradialis</source>
        <comment>structure of the body</comment>
        <translation>Brachioradialis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Capsule of the hip joint</source>
        <comment>structure of the body</comment>
        <translation>Kapsel des Hüftgelenks</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Clavicle</source>
        <comment>structure of the body</comment>
        <translation>Schlüsselbein</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Coccygeus</source>
        <comment>structure of the body</comment>
        <translation>Coccygeus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deep extensors of thumb and index finger</source>
        <comment>structure of the body</comment>
        <translation>Tiefe Strecker von Daumen und Zeigefinger</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deep flexors of the fingers</source>
        <comment>structure of the body</comment>
        <translation>Tiefe Beuger der Finger</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deltoid</source>
        <comment>structure of the body</comment>
        <translation>Deltoideus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor digitorum brevis</source>
        <comment>structure of the body</comment>
        <translation>Extensor digitorum brevis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor digitorum longus</source>
        <comment>structure of the body</comment>
        <translation>Extensor digitorum longus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor hallucis longus</source>
        <comment>structure of the body</comment>
        <translation>Extensor hallucis longus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensors of wrist and fingers</source>
        <comment>structure of the body</comment>
        <translation>Strecker von Handgelenk und Fingern</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>External oblique</source>
        <comment>structure of the body</comment>
        <translation>Obliquus externus abdominis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Femur</source>
        <comment>structure of the body</comment>
        <translation>Oberschenkelknochen</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibula</source>
        <comment>structure of the body</comment>
        <translation>Wadenbein</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis brevis</source>
        <comment>structure of the body</comment>
        <translation>Fibularis brevis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis longus</source>
        <comment>structure of the body</comment>
        <translation>Fibularis longus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis tertius</source>
        <comment>structure of the body</comment>
        <translation>Fibularis tertius</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor digitorum brevis</source>
        <comment>structure of the body</comment>
        <translation>Flexor digitorum brevis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor digitorum longus</source>
        <comment>structure of the body</comment>
        <translation>Flexor digitorum longus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor hallucis longus</source>
        <comment>structure of the body</comment>
        <translation>Flexor hallucis longus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexors of wrist and fingers</source>
        <comment>structure of the body</comment>
        <translation>Beuger von Handgelenk und Fingern</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gastrocnemius, lateral head</source>
        <comment>structure of the body</comment>
        <translation>Gastrocnemius, lateraler Kopf</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gastrocnemius, medial head</source>
        <comment>structure of the body</comment>
        <translation>Gastrocnemius, medialer Kopf</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteal aponeurosis</source>
        <comment>structure of the body</comment>
        <translation>Aponeurose der Gesäßmuskeln</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus maximus</source>
        <comment>structure of the body</comment>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus medius</source>
        <comment>structure of the body</comment>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus minimus</source>
        <comment>structure of the body</comment>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gracilis</source>
        <comment>structure of the body</comment>
        <translation>Gracilis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Hip bone</source>
        <comment>structure of the body</comment>
        <translation>Hüftbein</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Humerus</source>
        <comment>structure of the body</comment>
        <translation>Oberarmknochen</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliacus</source>
        <comment>structure of the body</comment>
        <translation>Iliacus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliocostalis lumborum</source>
        <comment>structure of the body</comment>
        <translation>Iliocostalis lumborum</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliocostalis thoracis</source>
        <comment>structure of the body</comment>
        <translation>Iliocostalis thoracis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliolumbar ligament</source>
        <comment>structure of the body</comment>
        <translation>Ligamentum iliolumbale</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliotibial tract</source>
        <comment>structure of the body</comment>
        <translation>Tractus iliotibialis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Inferior gemellus</source>
        <comment>structure of the body</comment>
        <translation>Gemellus inferior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Infrahyoid and suprahyoid muscles</source>
        <comment>structure of the body</comment>
        <translation>Infrahyoidale und suprahyoidale Muskeln</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Infraspinatus</source>
        <comment>structure of the body</comment>
        <translation>Infraspinatus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Inguinal ligament</source>
        <comment>structure of the body</comment>
        <translation>Leistenband</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Intercostal muscles</source>
        <comment>structure of the body</comment>
        <translation>Zwischenrippenmuskeln</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Internal oblique</source>
        <comment>structure of the body</comment>
        <translation>Obliquus internus abdominis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Knee joint capsule</source>
        <comment>structure of the body</comment>
        <translation>Kapsel des Kniegelenks</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Latissimus dorsi</source>
        <comment>structure of the body</comment>
        <translation>Latissimus dorsi</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Levator ani</source>
        <comment>structure of the body</comment>
        <translation>Levator ani</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Levator scapulae</source>
        <comment>structure of the body</comment>
        <translation>Levator scapulae</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Linea alba</source>
        <comment>structure of the body</comment>
        <translation>Linea alba</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Longissimus thoracis</source>
        <comment>structure of the body</comment>
        <translation>Longissimus thoracis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Mandible</source>
        <comment>structure of the body</comment>
        <translation>Unterkiefer</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Multifidus</source>
        <comment>structure of the body</comment>
        <translation>Multifidus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Obturator externus</source>
        <comment>structure of the body</comment>
        <translation>Obturator externus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Obturator internus</source>
        <comment>structure of the body</comment>
        <translation>Obturator internus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Patella</source>
        <comment>structure of the body</comment>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Patellar tendon</source>
        <comment>structure of the body</comment>
        <translation>Patellarsehne</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Pectineus</source>
        <comment>structure of the body</comment>
        <translation>Pectineus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Pectoralis major</source>
        <comment>structure of the body</comment>
        <translation>Pectoralis major</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Piriformis</source>
        <comment>structure of the body</comment>
        <translation>Piriformis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Plantar aponeurosis</source>
        <comment>structure of the body</comment>
        <translation>Plantaraponeurose</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Plantaris</source>
        <comment>structure of the body</comment>
        <translation>Plantaris</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Popliteus</source>
        <comment>structure of the body</comment>
        <translation>Popliteus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Psoas major</source>
        <comment>structure of the body</comment>
        <translation>Psoas major</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadratus femoris</source>
        <comment>structure of the body</comment>
        <translation>Quadratus femoris</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadratus lumborum</source>
        <comment>structure of the body</comment>
        <translation>Quadratus lumborum</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadriceps tendon</source>
        <comment>structure of the body</comment>
        <translation>Quadrizepssehne</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Radius</source>
        <comment>structure of the body</comment>
        <translation>Speiche</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rectus abdominis</source>
        <comment>structure of the body</comment>
        <translation>Rectus abdominis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rectus femoris</source>
        <comment>structure of the body</comment>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rhomboids</source>
        <comment>structure of the body</comment>
        <translation>Rhomboidei</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrospinous ligament</source>
        <comment>structure of the body</comment>
        <translation>Ligamentum sacrospinale</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrotuberous ligament</source>
        <comment>structure of the body</comment>
        <translation>Ligamentum sacrotuberale</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrum and coccyx</source>
        <comment>structure of the body</comment>
        <translation>Kreuzbein und Steißbein</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sartorius</source>
        <comment>structure of the body</comment>
        <translation>Sartorius</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Scalenes</source>
        <comment>structure of the body</comment>
        <translation>Scaleni</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Scapula</source>
        <comment>structure of the body</comment>
        <translation>Schulterblatt</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sciatic nerve</source>
        <comment>structure of the body</comment>
        <translation>Ischiasnerv</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semimembranosus</source>
        <comment>structure of the body</comment>
        <translation>Semimembranosus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semispinalis capitis</source>
        <comment>structure of the body</comment>
        <translation>Semispinalis capitis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semitendinosus</source>
        <comment>structure of the body</comment>
        <translation>Semitendinosus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Serratus anterior</source>
        <comment>structure of the body</comment>
        <translation>Serratus anterior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Serratus posterior inferior</source>
        <comment>structure of the body</comment>
        <translation>Serratus posterior inferior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Short muscles of the hand</source>
        <comment>structure of the body</comment>
        <translation>Kurze Muskeln der Hand</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Skull</source>
        <comment>structure of the body</comment>
        <translation>Schädel</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Soleus</source>
        <comment>structure of the body</comment>
        <translation>Soleus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Spinalis thoracis</source>
        <comment>structure of the body</comment>
        <translation>Spinalis thoracis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Splenius capitis and cervicis</source>
        <comment>structure of the body</comment>
        <translation>Splenius capitis und cervicis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sternocleidomastoid</source>
        <comment>structure of the body</comment>
        <translation>Sternocleidomastoideus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sternum and rib cartilages</source>
        <comment>structure of the body</comment>
        <translation>Brustbein und Rippenknorpel</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Superior gemellus</source>
        <comment>structure of the body</comment>
        <translation>Gemellus superior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Supraspinatus</source>
        <comment>structure of the body</comment>
        <translation>Supraspinatus</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tensor fasciae latae</source>
        <comment>structure of the body</comment>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Teres major</source>
        <comment>structure of the body</comment>
        <translation>Teres major</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Teres minor</source>
        <comment>structure of the body</comment>
        <translation>Teres minor</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Thoracolumbar fascia</source>
        <comment>structure of the body</comment>
        <translation>Fascia thoracolumbalis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibia</source>
        <comment>structure of the body</comment>
        <translation>Schienbein</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibialis anterior</source>
        <comment>structure of the body</comment>
        <translation>Tibialis anterior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibialis posterior</source>
        <comment>structure of the body</comment>
        <translation>Tibialis posterior</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Transversus abdominis</source>
        <comment>structure of the body</comment>
        <translation>Transversus abdominis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Trapezius</source>
        <comment>structure of the body</comment>
        <translation>Trapezius</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Triceps brachii</source>
        <comment>structure of the body</comment>
        <translation>Triceps brachii</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Trochanteric bursa</source>
        <comment>structure of the body</comment>
        <translation>Schleimbeutel am großen Rollhügel</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Ulna</source>
        <comment>structure of the body</comment>
        <translation>Elle</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus intermedius</source>
        <comment>structure of the body</comment>
        <translation>Vastus intermedius</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus lateralis</source>
        <comment>structure of the body</comment>
        <translation>Vastus lateralis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus medialis</source>
        <comment>structure of the body</comment>
        <translation>Vastus medialis</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>{number} vertebra</source>
        <translation>Wirbel {number}</translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rib {number}</source>
        <translation>Rippe {number}</translation>
    </message>
    <message>
        <location filename="glutemap/clients/backups.py"/>
        <source>the file is damaged, and no backup opens</source>
        <translation>die Datei ist beschädigt, und keine Sicherung lässt sich öffnen</translation>
    </message>
    <message>
        <location filename="glutemap/clients/backups.py"/>
        <source>nothing was changed; keep a copy of the folder</source>
        <translation>nichts wurde geändert; bewahren Sie eine Kopie des Ordners auf</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>written by a newer glutemap (version {version} of the format, this one knows {newest})</source>
        <translation>von einem neueren glutemap geschrieben (Version {version} des Formats, dieses hier kennt {newest})</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>not a file of this kind from glutemap</source>
        <translation>keine Datei dieser Art von glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>choose another file; this one was left as it is</source>
        <translation>wählen Sie eine andere Datei; diese blieb, wie sie ist</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>update glutemap; the file was left as it is</source>
        <translation>aktualisieren Sie glutemap; die Datei blieb, wie sie war</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>The file was written by a newer glutemap (version {version} of the format, this one knows {newest}).</source>
        <translation>Die Datei wurde von einem neueren glutemap geschrieben (Version {version} des Formats, dieses hier kennt {newest}).</translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>The file is not a file of this kind from glutemap.</source>
        <translation>Die Datei ist keine Datei dieser Art von glutemap.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>The folder of the clients' records cannot be written.</source>
        <translation>In den Ordner der Klientenakten lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>in use by another copy of glutemap</source>
        <translation>wird von einem anderen laufenden glutemap benutzt</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>close the other window, then try again</source>
        <translation>schließen Sie das andere Fenster und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <location filename="glutemap/clients/outside.py"/>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <location filename="glutemap/clients/outside.py"/>
        <source>allow writing in this folder, or choose another one</source>
        <translation>erlauben Sie das Schreiben in diesem Ordner oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the disk has no room, so the last change was not saved</source>
        <translation>der Datenträger ist voll, darum wurde die letzte Änderung nicht gespeichert</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>make room on the disk, then repeat the change; everything before it is safe</source>
        <translation>schaffen Sie Platz auf dem Datenträger und wiederholen Sie dann die Änderung; alles davor ist sicher</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>restore the last good backup; the damaged file is kept</source>
        <translation>stellen Sie die letzte gute Sicherung wieder her; die beschädigte Datei bleibt erhalten</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>stopped before anything was changed</source>
        <translation>angehalten, bevor etwas geändert wurde</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>nothing else is to be done</source>
        <translation>sonst ist nichts zu tun</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the change does not fit the records, so it was not saved</source>
        <translation>die Änderung passt nicht zu den Akten, darum wurde sie nicht gespeichert</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <location filename="glutemap/clients/records.py"/>
        <source>check what was entered</source>
        <translation>prüfen Sie, was eingegeben wurde</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the disk could not be read or written, so the last change was not saved</source>
        <translation>der Datenträger ließ sich nicht lesen oder beschreiben, darum wurde die letzte Änderung nicht gespeichert</translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>check the disk and its free room, then try again; everything before it is safe</source>
        <translation>prüfen Sie den Datenträger und seinen freien Platz und versuchen Sie es dann noch einmal; alles davor ist sicher</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>check that it is there and may be read, or choose another one</source>
        <translation>prüfen Sie, ob sie da ist und gelesen werden darf, oder wählen Sie eine andere</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The folder you chose cannot be written.</source>
        <translation>In den gewählten Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>the disk has no room, so nothing was exported</source>
        <translation>auf dem Datenträger ist kein Platz, deshalb wurde nichts exportiert</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>make room on the disk, or choose another place</source>
        <translation>schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The disk has no room, so nothing was exported.</source>
        <translation>Auf dem Datenträger ist kein Platz, deshalb wurde nichts exportiert.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The file could not be written there.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>the file could not be written there</source>
        <translation>die Datei konnte dort nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="glutemap/clients/outside.py"/>
        <source>choose another place</source>
        <translation>wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="glutemap/clients/patience.py"/>
        <source>wait {n} s, then try again</source>
        <translation>warten Sie {n} s und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <location filename="glutemap/clients/patience.py"/>
        <source>the passphrase was wrong several times</source>
        <translation>die Passphrase war mehrmals falsch</translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>it may have been deleted</source>
        <translation>vielleicht wurde der Eintrag gelöscht</translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>is not in the records</source>
        <translation>ist nicht in den Akten</translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>This client is not in the records.</source>
        <translation>Dieser Klient ist nicht in den Akten.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>longer than {n} characters</source>
        <translation>länger als {n} Zeichen</translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>holds half a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>not plain data</source>
        <translation>keine einfachen Daten</translation>
    </message>
    <message>
        <location filename="glutemap/clients/rekeying.py"/>
        <source>this is not the present passphrase</source>
        <translation>das ist nicht die jetzige Passphrase</translation>
    </message>
    <message>
        <location filename="glutemap/clients/rekeying.py"/>
        <source>nothing was changed; try again</source>
        <translation>nichts wurde geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>shorter than {n} characters</source>
        <translation>kürzer als {n} Zeichen</translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>three or four words in a row are a good one</source>
        <translation>drei oder vier Wörter hintereinander sind gut geeignet</translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>passphrase</source>
        <comment>what is wrong</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="glutemap/clients/sessions.py"/>
        <source>This session is not in the records.</source>
        <translation>Diese Sitzung ist nicht in den Akten.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/sessions.py"/>
        <source>notes</source>
        <comment>what is wrong</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>is in the records already</source>
        <translation>ist schon in den Akten</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>keep both, or replace it</source>
        <translation>behalten Sie beide oder ersetzen Sie die vorhandene Akte</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>{name} is in the records already.</source>
        <translation>{name} ist schon in den Akten.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>nothing was imported; export it again on the other machine</source>
        <translation>nichts wurde importiert; exportieren Sie noch einmal auf dem anderen Computer</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>not a client's file from glutemap</source>
        <translation>keine Klientendatei von glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is not a client's file from glutemap.</source>
        <translation>Die Datei ist keine Klientendatei von glutemap.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>no version of the format</source>
        <translation>keine Version des Formats</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file has no version of the format.</source>
        <translation>In der Datei fehlt die Version des Formats.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>update glutemap, then import it again</source>
        <translation>aktualisieren Sie glutemap und importieren Sie die Datei dann noch einmal</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>a session is in it twice</source>
        <translation>eine Sitzung steht zweimal darin</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>not the passphrase of this file, or the file is damaged</source>
        <translation>nicht die Passphrase dieser Datei, oder die Datei ist beschädigt</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>try again, or export it again</source>
        <translation>versuchen Sie es noch einmal oder exportieren Sie die Datei neu</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>larger than any client's file</source>
        <translation>größer als jede Klientendatei</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is larger than any client's file.</source>
        <translation>Die Datei ist größer als jede Klientendatei.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged or not JSON</source>
        <translation>beschädigt oder kein JSON</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged or not JSON.</source>
        <translation>Die Datei ist beschädigt oder kein JSON.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged, or changed by hand (its checksum does not fit)</source>
        <translation>beschädigt oder von Hand geändert (ihre Prüfsumme stimmt nicht)</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged, or changed by hand (its checksum does not fit).</source>
        <translation>Die Datei ist beschädigt oder wurde von Hand geändert (ihre Prüfsumme stimmt nicht).</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/clients/vault.py"/>
        <source>The records were damaged and have been restored from the backup of {when} UTC, with {n} later sessions read from the damaged file; the damaged file is kept as {kept}.</source>
        <translation><numerusform>Die Akten waren beschädigt und wurden aus der Sicherung vom {when} UTC wiederhergestellt; {n} spätere Sitzung wurde aus der beschädigten Datei gelesen; die beschädigte Datei bleibt als {kept} erhalten.</numerusform><numerusform>Die Akten waren beschädigt und wurden aus der Sicherung vom {when} UTC wiederhergestellt; {n} spätere Sitzungen wurden aus der beschädigten Datei gelesen; die beschädigte Datei bleibt als {kept} erhalten.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The file of the records was gone; they have been restored from the backup of {when} UTC.</source>
        <translation>Die Datei der Akten war nicht mehr da; die Akten wurden aus der Sicherung vom {when} UTC wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The records were damaged and have been restored from the backup of {when} UTC; the damaged file is kept as {kept}.</source>
        <translation>Die Akten waren beschädigt und wurden aus der Sicherung vom {when} UTC wiederhergestellt; die beschädigte Datei bleibt als {kept} erhalten.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>enter the passphrase</source>
        <translation>geben Sie die Passphrase ein</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>this is not the passphrase</source>
        <translation>das ist nicht die Passphrase</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>the records are locked</source>
        <translation>die Akten sind gesperrt</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>try again; capitals count</source>
        <translation>versuchen Sie es noch einmal; Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The computer's clock shows {now} UTC, earlier than when the records were last open ({last}); check the clock and the session's date.</source>
        <translation>Die Uhr des Computers zeigt {now} UTC, früher als beim letzten Öffnen der Akten ({last}); prüfen Sie die Uhr und das Datum der Sitzung.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <location filename="glutemap/ui/clients/records.py"/>
        <source>open them first</source>
        <translation>öffnen Sie sie zuerst</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>If this passphrase is forgotten, the records cannot be opened by anyone: not by you, not by the makers of glutemap, and there is no second way in. The backups have the same passphrase. Write it down and keep it in a safe place, away from this computer.</source>
        <translation>Wenn diese Passphrase vergessen wird, kann niemand die Akten öffnen: Sie nicht, die Hersteller von glutemap nicht, und es gibt keinen zweiten Weg hinein. Die Sicherungen haben dieselbe Passphrase. Schreiben Sie sie auf und bewahren Sie sie an einem sicheren Ort auf, nicht bei diesem Computer.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>Without a passphrase, anyone who can use this computer or its disk can read the clients' records.</source>
        <translation>Ohne Passphrase kann jeder, der diesen Computer oder seinen Datenträger benutzen kann, die Klientenakten lesen.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>The records and their backups will be stored unencrypted. Anyone who can use this computer or its disk can then read them.</source>
        <translation>Die Akten und ihre Sicherungen werden unverschlüsselt gespeichert. Jeder, der diesen Computer oder seinen Datenträger benutzen kann, kann sie dann lesen.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This writes one file with everything about {name}. It can be opened only with the passphrase that you choose for it now; pass that passphrase on by another route than the file.</source>
        <translation>Dies schreibt eine Datei mit allem über {name}. Sie lässt sich nur mit der Passphrase öffnen, die Sie jetzt für sie wählen; teilen Sie diese Passphrase auf einem anderen Weg mit als die Datei.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This writes one file with everything about {name} that anyone who gets hold of it can read. Use it only where that is wanted.</source>
        <translation>Dies schreibt eine Datei mit allem über {name}, die jeder lesen kann, der sie in die Hand bekommt. Benutzen Sie sie nur, wo das gewollt ist.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>A smaller drawing is not proof of recovery: how much is drawn follows how people fare only loosely.</source>
        <translation>Eine kleinere Zeichnung ist kein Beweis für eine Genesung: Wie viel gezeichnet wird, folgt nur lose dem, wie es den Menschen geht.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>It cannot be undone. Copies that were exported or printed, and copies made by other programs (a backup of the whole computer, for instance), are not touched. Bytes that a solid-state disk has set aside itself are out of any program's reach; unless the records have a passphrase, a specialist might still read those.</source>
        <translation>Es lässt sich nicht rückgängig machen. Exportierte oder gedruckte Kopien und Kopien, die andere Programme gemacht haben (zum Beispiel eine Sicherung des ganzen Computers), bleiben unberührt. Bytes, die eine SSD selbst beiseitegelegt hat, kann kein Programm erreichen; wenn die Akten keine Passphrase haben, könnte ein Spezialist diese noch lesen.</translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This deletes {name} for good, with no sessions: from the records and, if you leave the box ticked, from the backups on this computer.</source>
        <translation>Dies löscht {name} endgültig, ohne Sitzungen: aus den Akten und, wenn Sie das Häkchen stehen lassen, aus den Sicherungen auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/clients/words.py"/>
        <source>This deletes {name} for good, with {n} sessions: from the records and, if you leave the box ticked, from the backups on this computer.</source>
        <translation><numerusform>Dies löscht {name} endgültig, mit {n} Sitzung: aus den Akten und, wenn Sie das Häkchen stehen lassen, aus den Sicherungen auf diesem Computer.</numerusform><numerusform>Dies löscht {name} endgültig, mit {n} Sitzungen: aus den Akten und, wenn Sie das Häkchen stehen lassen, aus den Sicherungen auf diesem Computer.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/handout/content.py"/>
        <source>Your pain, and what may help</source>
        <translation>Ihr Schmerz und was helfen kann</translation>
    </message>
    <message>
        <location filename="glutemap/handout/content.py"/>
        <source>Patterns like these are commonly reported; they are not a diagnosis and do not replace one.</source>
        <translation>Solche Muster werden häufig berichtet; sie sind keine Diagnose und ersetzen keine.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Have it looked at in the next days if:</source>
        <translation>Lassen Sie es in den nächsten Tagen ärztlich ansehen, wenn:</translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Call emergency services or go to an emergency department if you can say yes to one of these:</source>
        <translation>Rufen Sie den Rettungsdienst oder gehen Sie in eine Notaufnahme, wenn Sie eines davon mit Ja beantworten können:</translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Be seen by a doctor the same day if you can say yes to one of these:</source>
        <translation>Lassen Sie es noch am selben Tag ärztlich ansehen, wenn Sie eines davon mit Ja beantworten können:</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/heads.py"/>
        <source>For {client}</source>
        <translation>Für {client}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/heads.py"/>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>a PNG or JPEG of the logo will do</source>
        <translation>ein Logo als PNG oder JPEG eignet sich</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>{width} x {height} pixels are too many; a smaller picture is sharp enough</source>
        <translation>{width} x {height} Pixel sind zu viele; ein kleineres Bild ist scharf genug</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>larger than {most} MB; a smaller picture is sharp enough</source>
        <translation>größer als {most} MB; ein kleineres Bild ist scharf genug</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>damaged, or not a picture; {advice}</source>
        <translation>beschädigt oder kein Bild; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>{width} x {height} is too narrow for a logo</source>
        <translation>{width} x {height} ist zu schmal für ein Logo</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>damaged ({why}); {advice}</source>
        <translation>beschädigt ({why}); {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>neither a PNG, a JPEG nor an SVG; {advice}</source>
        <translation>weder ein PNG noch ein JPEG noch ein SVG; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>this SVG cannot be used: {why}; {advice}</source>
        <translation>dieses SVG lässt sich nicht verwenden: {why}; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>this SVG cannot be drawn; {advice}</source>
        <translation>dieses SVG lässt sich nicht zeichnen; {advice}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where you marked pain</source>
        <translation>Wo Sie Schmerz markiert haben</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Aching</source>
        <translation>Dumpf ziehend</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Sharp</source>
        <translation>Stechend</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Burning</source>
        <translation>Brennend</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Tingling</source>
        <translation>Kribbelnd</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Numb</source>
        <translation>Taub</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Stiff</source>
        <translation>Steif</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where its pain is most often felt</source>
        <translation>Wo sein Schmerz am häufigsten gespürt wird</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where it may spread</source>
        <translation>Wohin er ausstrahlen kann</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>The muscle itself</source>
        <translation>Der Muskel selbst</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Based on: {sources}.</source>
        <translation>Beruht auf: {sources}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>A muscle worth checking first</source>
        <translation>Ein Muskel, der zuerst prüfenswert ist</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Muscles worth checking first</source>
        <translation>Muskeln, die zuerst prüfenswert sind</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>for {days}</source>
        <translation>für {days}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>First of all</source>
        <translation>Vor allem anderen</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>When to see a doctor</source>
        <translation>Wann Sie zum Arzt gehen sollten</translation>
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
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>In daily life</source>
        <translation>Im Alltag</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/single.py"/>
        <source>{name}, {where}</source>
        <translation>{name}, {where}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/single.py"/>
        <source>{seen} ({left} at the left, {right} at the right)</source>
        <translation>{seen} ({left} am linken, {right} am rechten Rand)</translation>
    </message>
    <message>
        <location filename="glutemap/handout/paper.py"/>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>hold {time}</source>
        <translation>{time} halten</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{time} each side</source>
        <translation>{time} je Seite</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>hold</source>
        <comment>a word that the hold of a routine may have in it</comment>
        <translation>halten</translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>repeat {n} times</source>
        <translation>{n}-mal wiederholen</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it defines entities of its own</source>
        <translation>es definiert eigene Entities</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is not a drawing</source>
        <translation>es ist keine Zeichnung</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it draws more than {most} shapes</source>
        <translation>es zeichnet mehr als {most} Formen</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it points at something outside of itself</source>
        <translation>es verweist auf etwas außerhalb seiner selbst</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is not text in UTF-8</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is damaged ({why})</source>
        <translation>es ist beschädigt ({why})</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>its parts are nested too deeply</source>
        <translation>seine Teile sind zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it uses &lt;{name}&gt;, which is not drawn here</source>
        <translation>es benutzt &lt;{name}&gt;, was hier nicht gezeichnet wird</translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it holds a script</source>
        <translation>es enthält ein Skript</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>A little pressure or stretch that fades again is fine. Stop if a pain turns sharp, tingles or spreads, and call before you go on.</source>
        <translation>Etwas Druck oder Dehnung, die wieder nachlässt, ist in Ordnung. Hören Sie auf, wenn ein Schmerz stechend wird, kribbelt oder ausstrahlt, und rufen Sie an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where to press</source>
        <translation>Wo Sie drücken</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>The muscle</source>
        <translation>Der Muskel</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from behind</source>
        <translation>Von hinten gesehen</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from the front</source>
        <translation>Von vorn gesehen</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Your left side</source>
        <translation>Ihre linke Seite</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Your right side</source>
        <translation>Ihre rechte Seite</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on your left side</source>
        <translation>auf Ihrer linken Seite</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on your right side</source>
        <translation>auf Ihrer rechten Seite</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on both sides</source>
        <translation>auf beiden Seiten</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>The body with the marked pain. {seen}.</source>
        <translation>Der Körper mit dem markierten Schmerz. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where the pain of {name} is commonly felt. {seen}.</source>
        <translation>Wo der Schmerz von {name} häufig gespürt wird. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where {name} lies, over the bones. {seen}.</source>
        <translation>Wo {name} liegt, über den Knochen. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where to press for {name}. {seen}.</source>
        <translation>Wo Sie bei {name} drücken. {seen}.</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>aching</source>
        <translation>dumpf ziehend</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>sharp</source>
        <translation>stechend</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>burning</source>
        <translation>brennend</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>tingling</source>
        <translation>kribbelnd</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>numb</source>
        <translation>taub</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>stiff</source>
        <translation>steif</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>left {name}</source>
        <translation>{name} links</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>right {name}</source>
        <translation>{name} rechts</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your left {name}</source>
        <comment>a part of the body</comment>
        <translation>{name} auf Ihrer linken Seite</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your right {name}</source>
        <comment>a part of the body</comment>
        <translation>{name} auf Ihrer rechten Seite</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your left</source>
        <comment>edge of a picture</comment>
        <translation>Ihre Linke</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your right</source>
        <comment>edge of a picture</comment>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>also called the {name}</source>
        <translation>auch bekannt als {name}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Better left alone: {what}</source>
        <translation>Besser lassen: {what}</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>front</source>
        <comment>edge of a picture</comment>
        <translation>vorn</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>back</source>
        <comment>edge of a picture</comment>
        <translation>hinten</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>{place} ({feeling})</source>
        <translation>{place} ({feeling})</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>and some places nearby, see the pictures</source>
        <translation>und einige Stellen in der Nähe, siehe Bilder</translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>{name}, both sides</source>
        <translation>{name}, beide Seiten</translation>
    </message>
    <message>
        <location filename="glutemap/language.py"/>
        <source>{low} to {high} seconds</source>
        <translation>{low} bis {high} Sekunden</translation>
    </message>
    <message>
        <location filename="glutemap/language.py"/>
        <source>{low} to {high} minutes</source>
        <translation>{low} bis {high} Minuten</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/language.py"/>
        <source>{n} seconds</source>
        <translation><numerusform>{n} Sekunde</numerusform><numerusform>{n} Sekunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/language.py"/>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>{n} minutes</source>
        <translation><numerusform>{n} Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>Pressing it brought on the familiar pain.</source>
        <translation>Drücken hat den bekannten Schmerz ausgelöst.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>Pressing it did not bring on the familiar pain.</source>
        <translation>Drücken hat den bekannten Schmerz nicht ausgelöst.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/findings.py"/>
        <source>It was treated for several sessions without relief.</source>
        <translation>Er wurde in mehreren Sitzungen ohne Besserung behandelt.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>Found more often than most: in {part} % of {n} people with {population}. A weak hint.</source>
        <translation>Häufiger gefunden als die meisten: bei {part} % von {n} Menschen ({population}). Ein schwacher Hinweis.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>Found less often than most: in {part} % of {n} people with {population}. A weak hint.</source>
        <translation>Seltener gefunden als die meisten: bei {part} % von {n} Menschen ({population}). Ein schwacher Hinweis.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks for it (published likelihood ratio {ratio}).</source>
        <translation>„{clue}“ ja: spricht dafür (veröffentlichte Likelihood-Ratio {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks against it (published likelihood ratio {ratio}).</source>
        <translation>„{clue}“ ja: spricht dagegen (veröffentlichte Likelihood-Ratio {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks for it (published likelihood ratio {ratio}).</source>
        <translation>„{clue}“ nein: spricht dafür (veröffentlichte Likelihood-Ratio {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks against it (published likelihood ratio {ratio}).</source>
        <translation>„{clue}“ nein: spricht dagegen (veröffentlichte Likelihood-Ratio {ratio}).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks for it (our own coarse step).</source>
        <translation>„{clue}“ ja: spricht dafür (unsere eigene grobe Stufe).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” yes: speaks against it (our own coarse step).</source>
        <translation>„{clue}“ ja: spricht dagegen (unsere eigene grobe Stufe).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks for it (our own coarse step).</source>
        <translation>„{clue}“ nein: spricht dafür (unsere eigene grobe Stufe).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/priors.py"/>
        <source>“{clue}” no: speaks against it (our own coarse step).</source>
        <translation>„{clue}“ nein: spricht dagegen (unsere eigene grobe Stufe).</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Pain is marked between the legs. Ask about numbness there, bladder, bowels and weakness.</source>
        <translation>Schmerz ist zwischen den Beinen markiert. Fragen Sie nach Taubheit dort, Blase, Darm und Schwäche.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Pain is marked down both legs. Ask about numbness between the legs, bladder, bowels and weakness.</source>
        <translation>Schmerz ist an beiden Beinen hinab markiert. Fragen Sie nach Taubheit zwischen den Beinen, Blase, Darm und Schwäche.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>Most of the marked pain is in the calf. Ask whether it is swollen, warm or red.</source>
        <translation>Der größte Teil des markierten Schmerzes liegt in der Wade. Fragen Sie, ob sie geschwollen, warm oder gerötet ist.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>{why} The short question about it was answered no.</source>
        <translation>{why} Die kurze Frage dazu wurde mit Nein beantwortet.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/red_flags.py"/>
        <source>“{question}” yes.</source>
        <translation>„{question}“ Ja.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/result.py"/>
        <source>Nothing is marked yet. Mark where it hurts, by region or by painting, to get a ranking.</source>
        <translation>Noch ist nichts markiert. Markieren Sie, wo es wehtut, nach Bereichen oder durch Malen, um eine Rangfolge zu bekommen.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in its pattern.</source>
        <translation>{part} des markierten Schmerzes liegen in seinem Muster.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in the patterns of its points together, which fit best.</source>
        <translation>{part} des markierten Schmerzes liegen in den Mustern seiner Punkte zusammen, die am besten passen.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies in the pattern of its best-fitting point ({point}); {all_parts} in all its patterns together.</source>
        <translation>{part} des markierten Schmerzes liegen im Muster seines am besten passenden Punkts ({point}); {all_parts} in all seinen Mustern zusammen.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies outside it.</source>
        <translation>{part} des markierten Schmerzes liegen außerhalb davon.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies outside all its patterns.</source>
        <translation>{part} des markierten Schmerzes liegen außerhalb all seiner Muster.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of that pattern's main zone is not marked. People often mark less than they feel.</source>
        <translation>{part} vom Hauptgebiet dieses Musters sind nicht markiert. Menschen markieren oft weniger, als sie spüren.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of that point's main zone is not marked ({all_parts} of all its main zones). People often mark less than they feel.</source>
        <translation>{part} vom Hauptgebiet dieses Punkts sind nicht markiert ({all_parts} all seiner Hauptgebiete). Menschen markieren oft weniger, als sie spüren.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and it is not certain that more than one of them hurts at once.</source>
        <translation>Er hat {n} Punkte, und es ist nicht sicher, dass mehr als einer davon zugleich wehtut.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and it is not certain that it is this one.</source>
        <translation>Er hat {n} Punkte, und es ist nicht sicher, dass es dieser ist.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>It has {n} points, and the sources disagree on this one, so another is more likely.</source>
        <translation>Er hat {n} Punkte, und über diesen sind sich die Quellen nicht einig; darum ist ein anderer wahrscheinlicher.</translation>
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
        <translation>Stellen seines Musters, nach denen gefragt wurde, tun nicht weh.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>Its pattern lies on the midline, so either side may be the source; both count as one.</source>
        <translation>Sein Muster liegt auf der Mittellinie, darum kann eine der beiden Seiten die Quelle sein; beide zählen als eine.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies where it is felt.</source>
        <translation>{part} des markierten Schmerzes liegen dort, wo es gespürt wird.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of the marked pain lies elsewhere.</source>
        <translation>{part} des markierten Schmerzes liegen anderswo.</translation>
    </message>
    <message>
        <location filename="glutemap/ranking/words.py"/>
        <source>{part} of its main zone is not marked.</source>
        <translation>{part} vom Hauptgebiet sind nicht markiert.</translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, left</source>
        <translation>{name}, links</translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, right</source>
        <translation>{name}, rechts</translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <source>{claim} Disputed: {disputed}</source>
        <translation>{claim} Umstritten: {disputed}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Where does {muscle} arise (its origin)?</source>
        <translation>Wo entspringt {muscle} (Ursprung)?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Where does {muscle} insert?</source>
        <translation>Wo setzt {muscle} an?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>{muscle} arises here: {place}</source>
        <translation>{muscle} entspringt hier: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>{muscle} inserts here: {place}</source>
        <translation>{muscle} setzt hier an: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>There {muscle} arises.</source>
        <translation>Dort entspringt {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>There {muscle} inserts.</source>
        <translation>Dort setzt {muscle} an.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle arises here? “{place}”</source>
        <translation>Welcher Muskel entspringt hier? „{place}“</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle inserts here? “{place}”</source>
        <translation>Welcher Muskel setzt hier an? „{place}“</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>This is {muscle} ({latin}). {where}</source>
        <translation>Das ist {muscle} ({latin}). {where}</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle is highlighted?</source>
        <translation>Welcher Muskel ist hervorgehoben?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>It supplies {muscle}.</source>
        <translation>Er versorgt {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle is highlighted? Type its name.</source>
        <translation>Welcher Muskel ist hervorgehoben? Tippen Sie seinen Namen ein.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Click {muscle}, on either side.</source>
        <translation>Klicken Sie auf {muscle}, egal auf welcher Seite.</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which nerve supplies {muscle}?</source>
        <translation>Welcher Nerv versorgt {muscle}?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which of these muscles does this? “{action}”</source>
        <translation>Welcher dieser Muskeln macht das? „{action}“</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which of these does {muscle} do?</source>
        <translation>Was davon macht {muscle}?</translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>That is what {muscle} does.</source>
        <translation>Das macht {muscle}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/bank.py"/>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Red flags</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <location filename="glutemap/study/course_questions.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Your teacher</source>
        <translation>Ihre Lehrkraft</translation>
    </message>
    <message>
        <location filename="glutemap/study/decks.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A red flag: it comes before any muscle</source>
        <translation>Ein Warnzeichen: Es kommt vor jedem Muskel</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>No red flag by itself</source>
        <translation>Für sich allein kein Warnzeichen</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>At once: emergency services or an emergency department</source>
        <translation>Sofort: Rettungsdienst oder Notaufnahme</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>The same day</source>
        <translation>Am selben Tag</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>Within days</source>
        <translation>Innerhalb weniger Tage</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client is eased by this: “{claim}”</source>
        <translation>Einem Klienten verschafft das Linderung: „{claim}“</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client says: “{claim}”</source>
        <translation>Ein Klient sagt: „{claim}“</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>Commonly reported with {muscle}. Ask about red flags all the same.</source>
        <translation>Bei {muscle} häufig berichtet. Fragen Sie trotzdem nach Warnzeichen.</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>How soon must this be seen when its signs are there: {danger}?</source>
        <translation>Wie bald muss das ärztlich angesehen werden, wenn die Zeichen dafür da sind: {danger}?</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client with new pain answers yes: “{sign}”</source>
        <translation>Ein Klient mit neuem Schmerz antwortet mit Ja: „{sign}“</translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>It can mean: {danger}. {action}</source>
        <translation>Es kann bedeuten: {danger}. {action}</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>{first} comes before {second}: {why}; of {second}, {why_not}.</source>
        <translation>{first} kommt vor {second}: {why}; zu {second}: {why_not}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>You drew {main} % of the main area; {outside} % of your drawing lies outside the pattern. Overlap {overlap} %; from {enough} % on it counts as right.</source>
        <translation>Sie haben {main} % des Hauptgebiets gezeichnet; {outside} % Ihrer Zeichnung liegen außerhalb des Musters. Überlappung {overlap} %; ab {enough} % zählt es als richtig.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” may mean several muscles. Which one is it?</source>
        <translation>„{name}“ kann mehrere Muskeln bedeuten. Welcher ist es?</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>That is {structure}.</source>
        <translation>Das ist {structure}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>Type an answer first.</source>
        <translation>Tippen Sie zuerst eine Antwort ein.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” is another structure.</source>
        <translation>„{name}“ ist eine andere Struktur.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>There is no muscle here. Click one.</source>
        <translation>Hier ist kein Muskel. Klicken Sie auf einen.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” is another name of it.</source>
        <translation>„{name}“ ist ein anderer Name dafür.</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a strong step, a judgement and not a measurement</source>
        <translation>eine starke Stufe, eine Einschätzung und keine Messung</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a moderate step, a judgement and not a measurement</source>
        <translation>eine mittlere Stufe, eine Einschätzung und keine Messung</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a weak step, a judgement and not a measurement</source>
        <translation>eine schwache Stufe, eine Einschätzung und keine Messung</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>It speaks for {one} ({step}), and is not known to speak for {other}.</source>
        <translation>Es spricht hierfür: {one} ({step}). Es ist nicht bekannt, dass es auch hierfür spricht: {other}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>Two that hurt alike. For which does this speak more? “{sign}”</source>
        <translation>Zwei, die ähnlich wehtun. Für was spricht dies mehr? „{sign}“</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>That points to {condition}, which can copy {muscle}.</source>
        <translation>Das deutet hierauf hin: {condition}. Das kann {muscle} nachahmen.</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>This test is positive: “{test}” For which does it speak more?</source>
        <translation>Dieser Test ist positiv: „{test}“ Für was spricht er mehr?</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>The client answers yes: “{question}” For which does it speak more?</source>
        <translation>Der Klient antwortet mit Ja: „{question}“ Für was spricht es mehr?</translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>published likelihood ratio {ratio}</source>
        <translation>veröffentlichte Likelihood-Ratio {ratio}</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the left {region}?</source>
        <translation>Von welchem dieser Muskeln wird häufig berichtet, dass er Schmerz dorthin sendet: {region} links?</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the right {region}?</source>
        <translation>Von welchem dieser Muskeln wird häufig berichtet, dass er Schmerz dorthin sendet: {region} rechts?</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the {region}?</source>
        <translation>Von welchem dieser Muskeln wird häufig berichtet, dass er Schmerz dorthin sendet: {region}?</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Draw where pain from {muscle} on the left is commonly felt.</source>
        <translation>Zeichnen Sie, wo der Schmerz von {muscle} links häufig gespürt wird.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Draw where pain from {muscle} on the right is commonly felt.</source>
        <translation>Zeichnen Sie, wo der Schmerz von {muscle} rechts häufig gespürt wird.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Mainly: {regions}. It may spread to: {others}.</source>
        <translation>Hauptsächlich: {regions}. Er kann ausstrahlen nach: {others}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Its pain is commonly felt in: {regions}.</source>
        <translation>Sein Schmerz wird häufig hier gespürt: {regions}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Mainly: {regions}.</source>
        <translation>Hauptsächlich: {regions}.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/study/progress.py"/>
        <source>You have studied on {n} of the last 7 days, and on {run} days in this run.</source>
        <translation><numerusform>An {n} der letzten 7 Tage haben Sie gelernt, in dieser Serie an {run} Tagen.</numerusform><numerusform>Sie haben an {n} der letzten 7 Tage gelernt, in dieser Serie an {run} Tagen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/study/progress.py"/>
        <source>You have studied on {n} of the last 7 days.</source>
        <translation><numerusform>An {n} der letzten 7 Tage haben Sie gelernt.</numerusform><numerusform>Sie haben an {n} der letzten 7 Tage gelernt.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>area</source>
        <comment>heading of a column</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>question</source>
        <comment>heading of a column</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>answer</source>
        <comment>heading of a column</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>sources</source>
        <comment>heading of a column</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>{explained} % of the marked pain lies in its pattern, {unmet} % of its main area is not marked</source>
        <translation>{explained} % des markierten Schmerzes liegen in seinem Muster, {unmet} % seines Hauptgebiets sind nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>By the pattern alone this program's order is: {order}.</source>
        <translation>Allein nach dem Muster ist die Reihenfolge dieses Programms: {order}.</translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>It hurts here: {regions}. Which is worth checking first? Put them in order.</source>
        <translation>Hier tut es weh: {regions}. Welcher Muskel ist zuerst prüfenswert? Bringen Sie sie in die richtige Reihenfolge.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Modes</source>
        <comment>group of actions</comment>
        <translation>Modi</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Steps while marking pain</source>
        <comment>group of actions</comment>
        <translation>Schritte beim Markieren von Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Find</source>
        <comment>group of actions</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Explore</source>
        <comment>group of actions</comment>
        <translation>Erkunden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Body</source>
        <comment>group of actions</comment>
        <translation>Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Painting</source>
        <comment>group of actions</comment>
        <translation>Malen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Marks</source>
        <comment>group of actions</comment>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Files</source>
        <comment>group of actions</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Clients</source>
        <comment>group of actions</comment>
        <translation>Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Client's window</source>
        <comment>group of actions</comment>
        <translation>Klientenansicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Help</source>
        <comment>group of actions</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Look</source>
        <comment>group of actions</comment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Knowledge</source>
        <comment>group of actions</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Window</source>
        <comment>group of actions</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Explore muscles</source>
        <translation>Muskeln erkunden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Mark pain</source>
        <translation>Schmerz markieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/ask_step.py"/>
        <source>What to ask and press next</source>
        <translation>Was Sie als Nächstes fragen und drücken</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>What the client takes home</source>
        <translation>Was der Klient mit nach Hause nimmt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hand-out for the client</source>
        <translation>Merkblatt für den Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Find a muscle</source>
        <translation>Muskel suchen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>The same muscle on the other side</source>
        <translation>Derselbe Muskel auf der anderen Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Compare with another muscle</source>
        <translation>Mit einem anderen Muskel vergleichen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Name what is seen</source>
        <translation>Benennen, was zu sehen ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show only the picked muscle</source>
        <translation>Nur den ausgewählten Muskel zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Add the picked muscle to those shown, or take it away</source>
        <translation>Den ausgewählten Muskel zu den gezeigten hinzufügen oder wegnehmen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>See the bones through the layer</source>
        <translation>Die Knochen durch die Schicht hindurch sehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Bring the whole body back</source>
        <translation>Den ganzen Körper zurückholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keep a picture…</source>
        <translation>Bild aufbewahren…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>A tour of the hip</source>
        <translation>Ein Rundgang durch die Hüfte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Female body</source>
        <translation>Weiblicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Male body</source>
        <translation>Männlicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Slim build</source>
        <translation>Schlanke Statur</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Usual build</source>
        <translation>Übliche Statur</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Heavy build</source>
        <translation>Kräftige Statur</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Peel one layer off</source>
        <translation>Eine Schicht abtragen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Put one layer back</source>
        <translation>Eine Schicht zurücklegen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn the body one step</source>
        <translation>Den Körper einen Schritt drehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn the body the other way</source>
        <translation>Den Körper andersherum drehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Look nearer at what is picked or marked</source>
        <translation>Näher ansehen, was ausgewählt oder markiert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Show the whole body</source>
        <translation>Den ganzen Körper zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show the landmarks that can be felt</source>
        <translation>Die tastbaren Orientierungspunkte zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Mark whole areas</source>
        <translation>Ganze Bereiche markieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Draw round an area</source>
        <translation>Einen Bereich umfahren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Narrower brush</source>
        <translation>Schmalerer Pinsel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Wider brush</source>
        <translation>Breiterer Pinsel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>The same on the other side</source>
        <translation>Auf der anderen Seite ebenso</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Laser pointer</source>
        <translation>Laserpointer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Remove all marks</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Save the marks as a file…</source>
        <translation>Markierungen als Datei speichern…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Find or new client…</source>
        <translation>Klient suchen oder neu anlegen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>This client’s sessions</source>
        <translation>Sitzungen dieses Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Compare two dates</source>
        <translation>Zwei Tage vergleichen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keep this sketch for a client…</source>
        <translation>Diese Skizze für einen Klienten behalten…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Bring back the sketch from before the lock</source>
        <translation>Die Skizze von vor der Sperre zurückholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Close the client</source>
        <translation>Klient schließen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Lock the records</source>
        <translation>Akten sperren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Passphrase and lock…</source>
        <translation>Passphrase und Sperre…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show or close the client’s window</source>
        <translation>Klientenansicht zeigen oder schließen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hide or show the pain</source>
        <translation>Schmerz aus- oder einblenden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hide or show the muscle</source>
        <translation>Muskel aus- oder einblenden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Only the body and the pain</source>
        <translation>Nur der Körper und der Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Guide and limits</source>
        <translation>Leitfaden und Grenzen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Sources and disputes</source>
        <translation>Quellen und Umstrittenes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>About and credits</source>
        <translation>Über glutemap und Mitwirkende</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Copy details for a report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Look as the system</source>
        <translation>Darstellung wie im System</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Light look</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Dark look</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 1, the lightest</source>
        <translation>Hautton 1, der hellste</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 2</source>
        <translation>Hautton 2</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 3</source>
        <translation>Hautton 3</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 4</source>
        <translation>Hautton 4</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 5</source>
        <translation>Hautton 5</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 6</source>
        <translation>Hautton 6</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 7</source>
        <translation>Hautton 7</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 8, the darkest</source>
        <translation>Hautton 8, der dunkelste</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Open a pack…</source>
        <translation>Wissenspaket öffnen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Close the pack</source>
        <translation>Wissenspaket schließen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn the body</source>
        <translation>Den Körper drehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Left, Right</source>
        <comment>keys and gestures</comment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Go from area to area, or muscle to muscle</source>
        <translation>Von Bereich zu Bereich oder von Muskel zu Muskel gehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Ctrl and an arrow</source>
        <comment>keys and gestures</comment>
        <translation>Strg und eine Pfeiltaste</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Mark or pick what is there</source>
        <translation>Markieren oder auswählen, was dort ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Enter</source>
        <comment>keys and gestures</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>What can be done at a place</source>
        <translation>Was an einer Stelle möglich ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Right click, Menu key or Shift+F10</source>
        <comment>keys and gestures</comment>
        <translation>Rechtsklick, Menütaste oder Umschalt+F10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Zoom</source>
        <translation>Vergrößern und verkleinern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>+, −, wheel or pinch</source>
        <comment>keys and gestures</comment>
        <translation>+, −, Mausrad oder zwei Finger</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn it by hand</source>
        <translation>Von Hand drehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drag; when zoomed in, right button or Shift</source>
        <comment>keys and gestures</comment>
        <translation>Ziehen; wenn vergrößert, rechte Taste oder Umschalt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Move when zoomed in</source>
        <translation>Verschieben, wenn vergrößert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drag</source>
        <comment>keys and gestures</comment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Double-click</source>
        <comment>keys and gestures</comment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>In a question: the next muscle, the one before; answer</source>
        <translation>In einer Frage: der nächste Muskel, der vorige; antworten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>.  ,  Enter</source>
        <comment>keys and gestures</comment>
        <translation>.  ,  Eingabe</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn it with a brush in hand</source>
        <translation>Drehen mit dem Pinsel in der Hand</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Space and drag, or right button</source>
        <comment>keys and gestures</comment>
        <translation>Leertaste und ziehen, oder rechte Taste</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drop a stroke under way, or the laser</source>
        <translation>Einen begonnenen Strich verwerfen oder den Laser weglegen</translation>
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
        <translation>Beim Fragen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/help/page.py"/>
        <source>On the body</source>
        <translation>Am Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>None of these red flags</source>
        <translation>Keines dieser Warnzeichen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Your marks were kept. They belong to no client.</source>
        <translation>Ihre Markierungen wurden behalten. Sie gehören zu keinem Klienten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>They belong to no client.</source>
        <comment>marks</comment>
        <translation>Sie gehören zu keinem Klienten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>glutemap ended by itself last time.</source>
        <translation>glutemap hat sich letztes Mal von selbst beendet.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Your marks from last time were kept.</source>
        <translation>Ihre Markierungen vom letzten Mal wurden behalten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <location filename="glutemap/ui/languages.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <location filename="glutemap/ui/clients/frame.py"/>
        <location filename="glutemap/ui/messages.py"/>
        <location filename="glutemap/ui/panels/dialogs.py"/>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Nothing is lost. The log says where it was.</source>
        <translation>Nichts ist verloren. Im Protokoll steht, wo es war.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/crash.py"/>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Bring the marks back</source>
        <translation>Markierungen zurückholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Mild</source>
        <comment>how strong a pain is</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Medium</source>
        <comment>how strong a pain is</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Strong</source>
        <comment>how strong a pain is</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Peel to</source>
        <translation>Freilegen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Take away from those shown alone: {name}</source>
        <translation>Von den allein gezeigten wegnehmen: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Remove the painted place</source>
        <translation>Gemalte Stelle entfernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Mark pain: {place}</source>
        <translation>Schmerz markieren: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Muscles whose pain is felt here</source>
        <translation>Muskeln, deren Schmerz hier zu spüren ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Zoom in here</source>
        <translation>Hier vergrößern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Show: {name}</source>
        <translation>Zeigen: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>{muscle} ({depth})</source>
        <translation>{muscle} ({depth})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>Show alone: {name}</source>
        <translation>Allein zeigen: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>{word} ({n} of 10)</source>
        <translation>{word} ({n} von 10)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/context_menu.py"/>
        <source>No pain here</source>
        <translation>Hier kein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/hit_test.py"/>
        <source>{name} ({region})</source>
        <translation>{name} ({region})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/hit_test.py"/>
        <source>{region}; over {muscle}</source>
        <translation>{region}; über {muscle}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Main area of pain</source>
        <translation>Hauptgebiet des Schmerzes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Pain may spread here</source>
        <translation>Der Schmerz kann hierhin ausstrahlen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Disputed area</source>
        <translation>Umstrittenes Gebiet</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked pain</source>
        <translation>Markierter Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked, and fits this muscle</source>
        <translation>Markiert und passt zu diesem Muskel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked, but does not fit</source>
        <translation>Markiert, passt aber nicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Often hurts too, not marked</source>
        <translation>Tut oft auch weh, nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>May hurt too, not marked</source>
        <translation>Kann auch wehtun, nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/shown_body.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, client's left</source>
        <translation>Von hinten, linke Seite des Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's left side</source>
        <translation>Linke Seite des Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, client's left</source>
        <translation>Von vorn, linke Seite des Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, client's right</source>
        <translation>Von vorn, rechte Seite des Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's right side</source>
        <translation>Rechte Seite des Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, client's right</source>
        <translation>Von hinten, rechte Seite des Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, left side</source>
        <translation>Von hinten, linke Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Left side of the body</source>
        <translation>Linke Körperseite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, left side</source>
        <translation>Von vorn, linke Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, right side</source>
        <translation>Von vorn, rechte Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Right side of the body</source>
        <translation>Rechte Körperseite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, right side</source>
        <translation>Von hinten, rechte Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, left</source>
        <translation>Von hinten, links</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, left</source>
        <translation>Von vorn, links</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, right</source>
        <translation>Von vorn, rechts</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, right</source>
        <translation>Von hinten, rechts</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer skin</source>
        <translation>Schicht Haut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer superficial</source>
        <translation>oberflächliche Schicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer intermediate</source>
        <translation>mittlere Schicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer deep</source>
        <translation>tiefe Schicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer bone</source>
        <translation>Schicht Knochen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>female body</source>
        <translation>weiblicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>male body</source>
        <translation>männlicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>slim female body</source>
        <translation>schlanker weiblicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>heavy female body</source>
        <translation>kräftiger weiblicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>slim male body</source>
        <translation>schlanker männlicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>heavy male body</source>
        <translation>kräftiger männlicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Front</source>
        <comment>side of the body</comment>
        <translation>Vorn</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Back</source>
        <comment>side of the body</comment>
        <translation>Hinten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's right</source>
        <translation>Rechts (Klient)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's left</source>
        <translation>Links (Klient)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Body's right</source>
        <translation>Rechte Körperseite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Body's left</source>
        <translation>Linke Körperseite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/button.py"/>
        <source>Client: {name}</source>
        <translation>Klient: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/button.py"/>
        <source>Find a client, sessions, lock</source>
        <translation>Klient suchen, Sitzungen, sperren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>Extent and strength over time</source>
        <translation>Ausmaß und Stärke im Verlauf</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>% of body</source>
        <translation>% des Körpers</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>strength 0–10</source>
        <translation>Stärke 0–10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>{day}: {percent} of the body, strength {n}</source>
        <translation>{day}: {percent} des Körpers, Stärke {n}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>About as much as before (from {before} to {after} of the body); single areas changed.</source>
        <translation>Etwa so viel wie vorher (von {before} auf {after} des Körpers); einzelne Bereiche haben sich verändert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>It is marked stronger: {before}, then {after} of 10 on average.</source>
        <translation>Es ist stärker markiert: vorher {before}, dann {after} von 10 im Mittel.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{change}, stronger</source>
        <translation>{change}, stärker</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{area}, strength {n}</source>
        <translation>{area}, Stärke {n}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Nothing is drawn on either day.</source>
        <translation>An keinem der beiden Tage ist etwas gezeichnet.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>From {before} to {after} of the body: no more than drawing the same pain again would change.</source>
        <translation>Von {before} auf {after} des Körpers: nicht mehr, als sich beim erneuten Zeichnen desselben Schmerzes ändern würde.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>About as much as before (from {before} to {after} of the body), but in other places.</source>
        <translation>Etwa so viel wie vorher (von {before} auf {after} des Körpers), aber an anderen Stellen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>More is drawn: from {before} to {after} of the body.</source>
        <translation>Es ist mehr gezeichnet: von {before} auf {after} des Körpers.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>The strength, {before} then {after} of 10 on average, did not change clearly.</source>
        <translation>Die Stärke, {before} und dann {after} von 10 im Mittel, hat sich nicht deutlich verändert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>It is marked weaker: {before}, then {after} of 10 on average.</source>
        <translation>Es ist schwächer markiert: vorher {before}, dann {after} von 10 im Mittel.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{change}, weaker</source>
        <translation>{change}, schwächer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Less is drawn: from {before} to {after} of the body.</source>
        <translation>Es ist weniger gezeichnet: von {before} auf {after} des Körpers.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>much the same</source>
        <comment>of a marked area</comment>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>gone</source>
        <comment>of a marked area</comment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>new</source>
        <comment>of a marked area</comment>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>smaller</source>
        <comment>of a marked area</comment>
        <translation>kleiner</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>larger</source>
        <comment>of a marked area</comment>
        <translation>größer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>moved within the area</source>
        <comment>of a marked area</comment>
        <translation>innerhalb des Bereichs gewandert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Today or earlier. Arrow keys change the part where the cursor stands.</source>
        <translation>Heute oder früher. Die Pfeiltasten ändern den Teil, in dem der Cursor steht.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>When was {strong}the session of {day}{plain} held? Its marks, answers, plan and notes stay as they are, and it takes its place among the others by its date.</source>
        <translation>Wann fand {strong}die Sitzung vom {day}{plain} statt? Markierungen, Antworten, Plan und Notizen bleiben, wie sie sind; nach ihrem Datum ordnet sie sich unter die anderen ein.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Day of the session</source>
        <translation>Tag der Sitzung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/dating.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>{name} is deleted from the records.</source>
        <translation>{name} ist aus den Akten gelöscht.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>From the backups too</source>
        <translation>Auch aus den Sicherungen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Type {name} to confirm</source>
        <translation>Zur Bestätigung {name} eintippen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Keep the client</source>
        <translation>Klienten behalten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Deleting, and writing the backups anew…</source>
        <translation>Wird gelöscht, die Sicherungen werden neu geschrieben…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Type “{name}” to confirm</source>
        <translation>Zur Bestätigung „{name}“ eintippen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>These files here may still hold something of this client:</source>
        <translation>Diese Dateien hier enthalten vielleicht noch etwas von diesem Klienten:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>This session marks areas of a pack that is not open. Open the pack to see and change them.</source>
        <translation>Diese Sitzung markiert Bereiche eines Wissenspakets, das nicht geöffnet ist. Öffnen Sie das Wissenspaket, um sie zu sehen und zu ändern.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>Everything is stored again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>This earlier session is only looked at, so nothing in it was changed.</source>
        <translation>Diese frühere Sitzung wird nur angesehen, darum wurde nichts darin geändert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>A passphrase for this file alone. At least {n} characters.</source>
        <translation>Eine Passphrase nur für diese Datei. Mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>{name} is written to {path}</source>
        <translation>{name} ist nach {path} geschrieben</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>For another machine, or to hand over.</source>
        <translation>Für einen anderen Computer oder zum Übergeben.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>An encrypted file</source>
        <translation>Eine verschlüsselte Datei</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>An open file (JSON) that anyone can read</source>
        <translation>Eine offene Datei (JSON), die jeder lesen kann</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Passphrase of the file again</source>
        <translation>Passphrase der Datei noch einmal</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Yes, unencrypted</source>
        <translation>Ja, unverschlüsselt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>client</source>
        <comment>name of a file</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The passphrase is shorter than {n} characters; three or four words in a row are a good one.</source>
        <translation>Die Passphrase ist kürzer als {n} Zeichen; drei oder vier Wörter hintereinander sind gut geeignet.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The records here stay as they were.</source>
        <translation>Die Akten hier blieben, wie sie waren.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>One client of glutemap</source>
        <translation>Ein Klient von glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Any part of the name will do; up and down choose, Enter opens</source>
        <translation>Ein beliebiger Teil des Namens genügt; Auf und Ab wählen aus, Eingabe öffnet</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep this sketch for…</source>
        <translation>Diese Skizze behalten für…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Name, initials, code or birth year</source>
        <translation>Name, Initialen, Kürzel oder Geburtsjahr</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Find a client</source>
        <translation>Klient suchen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Opening the records…</source>
        <translation>Die Akten werden geöffnet…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Clients found</source>
        <translation>Gefundene Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep it as a session of today</source>
        <translation>Als Sitzung von heute behalten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>New client</source>
        <translation>Neuer Klient</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <location filename="glutemap/ui/explore/tour.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Back</source>
        <comment>go back</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Add the client</source>
        <translation>Klient anlegen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>The first {n}; type on to find the others.</source>
        <translation>Die ersten {n}; tippen Sie weiter, um die anderen zu finden.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Press Enter to make a new client with this name.</source>
        <translation>Drücken Sie Eingabe, um einen neuen Klienten mit diesem Namen anzulegen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Type a name, initials or a code and press Enter. All stays on this computer.</source>
        <translation>Tippen Sie einen Namen, Initialen oder ein Kürzel ein und drücken Sie Eingabe. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep it here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>A new client</source>
        <translation>Ein neuer Klient</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Nobody by the name of “{name}”</source>
        <translation>Niemand mit dem Namen „{name}“</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>No clients yet</source>
        <translation>Noch keine Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>The window holds a sketch that is not stored. Keep it as {strong}{name}{plain}’s session of today, or let it go and open {strong}{name}{plain}?</source>
        <translation>Im Fenster ist eine Skizze, die nicht gespeichert ist. Als heutige Sitzung von {strong}{name}{plain} behalten, oder verwerfen und {strong}{name}{plain} öffnen?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>{name} is in the records already ({known}). Press again to make another one.</source>
        <translation>{name} ist schon in den Akten ({known}). Drücken Sie noch einmal, um einen weiteren anzulegen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>There is a sketch</source>
        <translation>Es gibt eine Skizze</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Whatever lets you find the person again. A code keeps the name out of the records.</source>
        <translation>Woran Sie die Person wiederfinden. Ein Kürzel hält den Namen aus den Akten heraus.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Name, initials or a code</source>
        <translation>Name, Initialen oder ein Kürzel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Birth year</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build of the body</source>
        <translation>Statur</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Notes about the client</source>
        <translation>Notizen über den Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>A name, initials or a code is needed.</source>
        <translation>Ein Name, Initialen oder ein Kürzel wird gebraucht.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>A birth year has four digits, such as 1970. It may also stay empty.</source>
        <translation>Ein Geburtsjahr hat vier Ziffern, zum Beispiel 1970. Es kann auch leer bleiben.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Birth year (may stay empty)</source>
        <translation>Geburtsjahr (kann leer bleiben)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Body to draw on</source>
        <translation>Körper zum Zeichnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Notes (never shown to the client)</source>
        <translation>Notizen (dem Klienten nie gezeigt)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Draw on the female body</source>
        <translation>Auf dem weiblichen Körper zeichnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Draw on the male body</source>
        <translation>Auf dem männlichen Körper zeichnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Slim</source>
        <comment>build</comment>
        <translation>Schlank</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Usual</source>
        <comment>build</comment>
        <translation>Üblich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Heavy</source>
        <comment>build</comment>
        <translation>Kräftig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/found_rows.py"/>
        <source>{name}, {about}</source>
        <translation>{name}, {about}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/frame.py"/>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>From a file that was exported here or elsewhere. Nothing is stored before you have seen it.</source>
        <translation>Aus einer Datei, die hier oder anderswo exportiert wurde. Nichts wird gespeichert, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Import a client</source>
        <translation>Klient importieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Keep both: the imported one becomes a copy</source>
        <translation>Beide behalten: Der importierte wird eine Kopie</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Replace the one here (a backup is made first)</source>
        <translation>Den vorhandenen ersetzen (vorher wird eine Sicherung gemacht)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Leave the records as they are</source>
        <translation>Die Akten lassen, wie sie sind</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Storing the client…</source>
        <translation>Der Klient wird gespeichert…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Clients of glutemap</source>
        <translation>Klienten von glutemap</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>There is the same client in the records already: {name}.</source>
        <translation>Derselbe Klient ist schon in den Akten: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>There is a client of that name and year in the records already: {name}.</source>
        <translation>Ein Klient mit diesem Namen und Jahr ist schon in den Akten: {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Restore the last backup</source>
        <translation>Letzte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Close without it</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>New session today</source>
        <translation>Neue Sitzung heute</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Another copy of glutemap has the clients' records open.</source>
        <translation>Die Klientenakten sind in einem anderen laufenden glutemap geöffnet.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Close the other window, then try again. You can sketch here meanwhile.</source>
        <translation>Schließen Sie das andere Fenster und versuchen Sie es dann noch einmal. Inzwischen können Sie hier skizzieren.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>The disk has no room, so the last change is not stored yet. Everything before it is.</source>
        <translation>Der Datenträger ist voll, darum ist die letzte Änderung noch nicht gespeichert. Alles davor ist es.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Make room on the disk; it is tried again by itself. ({where})</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; es wird von selbst noch einmal versucht. ({where})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Left side</source>
        <comment>side of the body</comment>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Right side</source>
        <comment>side of the body</comment>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the back</source>
        <translation>Von hinten ansehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the left side</source>
        <translation>Die linke Seite ansehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the front</source>
        <translation>Von vorn ansehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the right side</source>
        <translation>Die rechte Seite ansehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Seen from behind; client's left is on the left here.</source>
        <translation>Von hinten gesehen; die linke Seite des Klienten ist hier links.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Client's left side; front is on the left here.</source>
        <translation>Linke Seite des Klienten; vorn ist hier links.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Seen from the front; client's right is on the left here.</source>
        <translation>Von vorn gesehen; die rechte Seite des Klienten ist hier links.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Client's right side; back is on the left here.</source>
        <translation>Rechte Seite des Klienten; hinten ist hier links.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, back: {told}</source>
        <translation>Zeichnung, hinten: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, left side: {told}</source>
        <translation>Zeichnung, linke Seite: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, front: {told}</source>
        <translation>Zeichnung, vorn: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, right side: {told}</source>
        <translation>Zeichnung, rechte Seite: {told}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Gone</source>
        <comment>of a marked area</comment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Stayed, or not clearly different</source>
        <comment>of a marked area</comment>
        <translation>Geblieben oder nicht deutlich anders</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>New</source>
        <comment>of a marked area</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>The grey band lies round the session chosen as “before”: what stays inside it is not more than drawing or rating the same pain again changes.</source>
        <translation>Das graue Band liegt um die Sitzung, die als „vorher“ gewählt ist: Was darin bleibt, ist nicht mehr, als sich beim erneuten Zeichnen oder Bewerten desselben Schmerzes ändert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Being painted</source>
        <translation>Wird gerade gemalt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Before: {day}</source>
        <translation>Vorher: {day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>After: {day}</source>
        <translation>Nachher: {day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Laid over each other</source>
        <translation>Übereinandergelegt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>More has changed where it is not seen from here: look at “{view}”.</source>
        <translation>Mehr hat sich dort verändert, wo man es von hier nicht sieht: Sehen Sie sich „{view}“ an.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Two sessions with a drawing are needed to compare them.</source>
        <translation>Zum Vergleichen werden zwei Sitzungen mit einer Zeichnung gebraucht.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Area by area</source>
        <translation>Bereich für Bereich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Edit</source>
        <comment>what is written about a client</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete client…</source>
        <translation>Klient löschen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Sessions, the newest first</source>
        <translation>Sitzungen, die neueste zuerst</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>A session of today begins with the first mark on the body, and is stored with it.</source>
        <translation>Eine Sitzung von heute beginnt mit der ersten Markierung am Körper und wird mit ihr gespeichert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete the session</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete session…</source>
        <translation>Sitzung löschen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Change its date…</source>
        <translation>Datum ändern…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>This deletes {strong}the session of {day}{plain} with its marks, answers, plan and notes. It cannot be undone. Backups on this computer keep it until newer ones replace them.</source>
        <translation>Dies löscht {strong}die Sitzung vom {day}{plain} mit ihren Markierungen, Antworten, Plan und Notizen. Es lässt sich nicht rückgängig machen. Sicherungen auf diesem Computer enthalten sie, bis neuere sie ersetzen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The records and all backups are being written anew. This may take a moment; until the last step the old files stay as they are.</source>
        <translation>Die Akten und alle Sicherungen werden neu geschrieben. Das kann einen Moment dauern; bis zum letzten Schritt bleiben die alten Dateien, wie sie sind.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>At least {n} characters; three or four words in a row are good</source>
        <translation>Mindestens {n} Zeichen; drei oder vier Wörter hintereinander sind gut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Counted from the last key, click or move</source>
        <translation>Gezählt ab der letzten Taste, dem letzten Klick oder der letzten Bewegung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The clients’ records are encrypted on this computer.</source>
        <translation>Die Klientenakten sind auf diesem Computer verschlüsselt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Passphrase and lock</source>
        <translation>Passphrase und Sperre</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>I have written it down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Set the passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Until the last step the old files stay as they are</source>
        <translation>Bis zum letzten Schritt bleiben die alten Dateien, wie sie sind</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Lock when nobody has touched the program for</source>
        <translation>Sperren, wenn das Programm so lange nicht benutzt wurde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The two new passphrases are not the same.</source>
        <translation>Die beiden neuen Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The passphrase is set. All backups follow it.</source>
        <translation>Die Passphrase ist gesetzt. Sie gilt auch für alle Sicherungen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The passphrase is removed. All backups follow it.</source>
        <translation>Die Passphrase ist entfernt. Das gilt auch für alle Sicherungen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Client: none</source>
        <translation>Klient: keiner</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Everything is stored as it happens; there is nothing to save.</source>
        <translation>Alles wird sofort gespeichert; Sie brauchen nichts zu sichern.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Clients locked</source>
        <translation>Klienten gesperrt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>There is nothing to keep yet: mark where it hurts first.</source>
        <translation>Noch gibt es nichts zu behalten: Markieren Sie zuerst, wo es wehtut.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/records.py"/>
        <source>the clients' records are not open</source>
        <translation>die Klientenakten sind nicht geöffnet</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{percent} of the body</source>
        <translation>{percent} des Körpers</translation>
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
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} sessions</source>
        <translation><numerusform>{n} Sitzung</numerusform><numerusform>{n} Sitzungen</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>no sessions yet</source>
        <translation>noch keine Sitzungen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>born {year}</source>
        <translation>geboren {year}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>nothing drawn</source>
        <translation>nichts gezeichnet</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>{n} more</source>
        <translation><numerusform>noch {n}</numerusform><numerusform>noch {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{n} painted places</source>
        <translation><numerusform>{n} gemalte Stelle</numerusform><numerusform>{n} gemalte Stellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>plan of {n}</source>
        <translation><numerusform>Plan mit {n} Punkt</numerusform><numerusform>Plan mit {n} Punkten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} answers</source>
        <translation><numerusform>{n} Antwort</numerusform><numerusform>{n} Antworten</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/session_rows.py"/>
        <source>{day} · today</source>
        <translation>{day} · heute</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <source>You are looking at {name}’s session of {day}.</source>
        <translation>Sie sehen gerade die Sitzung von {name} vom {day}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <source>About the clients' records</source>
        <translation>Über die Klientenakten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <location filename="glutemap/ui/visit/passing.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Nothing was lost: each mark was stored when it was made. The body and all knowledge can be used without unlocking.</source>
        <translation>Nichts ist verloren: Jede Markierung wurde gespeichert, als sie gemacht wurde. Der Körper und alles Wissen lassen sich ohne Entsperren benutzen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Passphrase of the records</source>
        <translation>Passphrase der Akten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Several wrong passphrases. The next try is possible in {n} s.</source>
        <translation>Mehrere falsche Passphrasen. Der nächste Versuch ist in {n} s möglich.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>The clients’ records are locked</source>
        <translation>Die Klientenakten sind gesperrt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>This is not the passphrase. Try again; capitals count.</source>
        <translation>Das ist nicht die Passphrase. Versuchen Sie es noch einmal; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>You can try again now; capitals count.</source>
        <translation>Sie können es jetzt noch einmal versuchen; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>Your marks are still here and you can go on. If it happens again, {log} says what it was ({kind}).</source>
        <translation>Ihre Markierungen sind noch da, und Sie können weitermachen. Wenn es wieder vorkommt, steht in {log}, was es war ({kind}).</translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht funktioniert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>A part of the program is missing.</source>
        <translation>Ein Teil des Programms fehlt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Attached to</source>
        <translation>Befestigt an</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Pain felt in</source>
        <translation>Schmerz gespürt in</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Picture: where the pain of {name} is commonly felt</source>
        <translation>Bild: wo der Schmerz von {name} häufig gespürt wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Only it: {what}</source>
        <translation>Nur dieser: {what}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What two muscles share, and what tells them apart.</source>
        <translation>Was zwei Muskeln gemeinsam haben und was sie unterscheidet.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>The other muscle</source>
        <translation>Der andere Muskel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What tells them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>From where to where</source>
        <translation>Von wo nach wo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Shared or not</source>
        <translation>Gemeinsam oder nicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <location filename="glutemap/ui/panels/card.py"/>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Picture: where {name} lies</source>
        <translation>Bild: wo {name} liegt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>{what}. Both: {shared}.</source>
        <translation>{what}. Beide: {shared}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>No question or test of this library does; compare where it hurts.</source>
        <translation>Keine Frage und kein Test dieser Bibliothek tut das; vergleichen Sie, wo es wehtut.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>A yes to one of these speaks for it:</source>
        <translation>Ein Ja zu einem davon spricht für ihn:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>{what}. Nothing in common.</source>
        <translation>{what}. Nichts gemeinsam.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Picture: glutemap, Apache-2.0. Pain patterns: CC BY 4.0.</source>
        <translation>Bild: glutemap, Apache-2.0. Schmerzmuster: CC BY 4.0.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Keep a picture</source>
        <translation>Bild aufbewahren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>What the body shows now, for a page or a slide.</source>
        <translation>Was der Körper jetzt zeigt, für eine Seite oder eine Folie.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>What</source>
        <comment>part of the body in a picture</comment>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>As seen now</source>
        <translation>Wie jetzt zu sehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>{n} pixels wide</source>
        <translation>{n} Pixel breit</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>At the lower edge: {line}</source>
        <translation>Am unteren Rand: {line}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Kept as {path}.</source>
        <translation>Aufbewahrt als {path}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>{path} could not be written: {why}. Nothing was changed there.</source>
        <translation>{path} ließ sich nicht schreiben: {why}. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Clear ground (nothing behind the body)</source>
        <translation>Durchsichtiger Grund (nichts hinter dem Körper)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>With the names beside the body (switch them on with N first)</source>
        <translation>Mit den Namen neben dem Körper (zuerst mit N einblenden)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Drawing with outlines</source>
        <translation>Zeichnung mit Umrissen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/labels.py"/>
        <source>Names of what is seen</source>
        <translation>Namen von dem, was zu sehen ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>{muscle}: {view}</source>
        <translation>{muscle}: {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Marked pain, {n} of 10</source>
        <translation>Markierter Schmerz, {n} von 10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Step {n} of {count}</source>
        <translation>Schritt {n} von {count}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Tour: {name}</source>
        <translation>Rundgang: {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>glutemap files ({names})</source>
        <translation>Dateien von glutemap ({names})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>All files ({names})</source>
        <translation>Alle Dateien ({names})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>Save the marks</source>
        <translation>Markierungen speichern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>glutemap pain map ({names})</source>
        <translation>Schmerzkarte von glutemap ({names})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>{path}: not a file that glutemap knows</source>
        <translation>{path}: keine Datei, die glutemap kennt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>This could not be opened.</source>
        <translation>Dies ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>These could not be opened.</source>
        <translation>Diese ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>marks</source>
        <comment>name of a file</comment>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>The marks could not be saved.</source>
        <translation>Die Markierungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>A client's record is open. Close it first, so that these marks do not go into it.</source>
        <translation>Die Akte eines Klienten ist geöffnet. Schließen Sie sie zuerst, damit diese Markierungen nicht hineinkommen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, left side</source>
        <translation>{name}, linke Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, right side</source>
        <translation>{name}, rechte Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, on both sides</source>
        <translation>{name}, auf beiden Seiten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>One release, stretch and exercise for the first muscle, while the visit has no plan.</source>
        <translation>Je einmal Lösen, Dehnen und Üben für den ersten Muskel, solange der Termin keinen Plan hat.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Kept on this machine for the next hand-out.</source>
        <translation>Auf diesem Computer für das nächste Merkblatt aufgehoben.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>What is on the page</source>
        <translation>Was auf der Seite steht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>None yet: mark where it hurts, or pick a muscle.</source>
        <translation>Noch keiner: Markieren Sie, wo es wehtut, oder wählen Sie einen Muskel aus.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Pictures of the body</source>
        <translation>Bilder des Körpers</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Small pictures in the plan</source>
        <translation>Kleine Bilder im Plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>A usual plan</source>
        <translation>Ein üblicher Plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The client's name</source>
        <translation>Der Name des Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Address, phone, web page
(one line each)</source>
        <translation>Adresse, Telefon, Webseite
(je eine Zeile)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Address lines of the practice</source>
        <translation>Adresszeilen der Praxis</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Muscles it explains</source>
        <translation>Erklärte Muskeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Your practice</source>
        <translation>Ihre Praxis</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Another logo…</source>
        <translation>Anderes Logo…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name} cannot be read or kept: {why}.</source>
        <translation>{name} lässt sich nicht lesen oder nicht aufheben: {why}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The logo cannot be removed: {why}.</source>
        <translation>Das Logo lässt sich nicht entfernen: {why}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/outlets.py"/>
        <source>hand-out-{day}</source>
        <comment>the name of a file</comment>
        <translation>Merkblatt-{day}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/preview.py"/>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/preview.py"/>
        <source>The pages as on paper</source>
        <translation>Die Seiten wie auf Papier</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>What the client takes home. It is shown as it will be on paper.</source>
        <translation>Was der Klient mit nach Hause nimmt. Gezeigt, wie es auf dem Papier sein wird.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>There is nothing to put on the page yet: mark where it hurts, or pick a muscle.</source>
        <translation>Noch gibt es nichts für die Seite: Markieren Sie, wo es wehtut, oder wählen Sie einen Muskel aus.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pages are being made…</source>
        <translation>Die Seiten werden gemacht…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Hand-out</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>As wide as the view</source>
        <translation>So breit wie die Ansicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>{n} pages, {paper}</source>
        <translation><numerusform>{n} Seite, {paper}</numerusform><numerusform>{n} Seiten, {paper}</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pages cannot be made: {why}</source>
        <translation>Die Seiten lassen sich nicht machen: {why}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Print the hand-out</source>
        <translation>Merkblatt drucken</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The printer did not take it. Is it switched on?</source>
        <translation>Der Drucker hat es nicht angenommen. Ist er eingeschaltet?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pictures of the body alone, as a PNG</source>
        <translation>Nur die Bilder des Körpers, als PNG</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pictures of the body alone, on the clipboard</source>
        <translation>Nur die Bilder des Körpers, in der Zwischenablage</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>{name} was not saved: {why}. Nothing was lost; try another place.</source>
        <translation>{name} wurde nicht gespeichert: {why}. Nichts ist verloren; versuchen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>No page has these words. Try another one.</source>
        <translation>Keine Seite hat diese Wörter. Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Up and down change the page, the page keys scroll it</source>
        <translation>Auf und Ab wechseln die Seite, Bild auf und Bild ab rollen sie</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Do it now</source>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Picture: {what}</source>
        <translation>Bild: {what}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Key: {keys}</source>
        <translation>Taste: {keys}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Drag the body to turn it.</source>
        <translation>Ziehen Sie am Körper, um ihn zu drehen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Pick a muscle to see where its pain is felt.</source>
        <translation>Wählen Sie einen Muskel aus, um zu sehen, wo sein Schmerz gespürt wird.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Click where it hurts, in the mode Mark pain.</source>
        <translation>Klicken Sie im Modus Schmerz markieren darauf, wo es wehtut.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hints for the first start</source>
        <translation>Hinweise für den ersten Start</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hide the hints</source>
        <translation>Hinweise ausblenden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hide the hints; they do not come again</source>
        <translation>Hinweise ausblenden; sie kommen nicht wieder</translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The new language is spoken from the next start.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The variable {name} decides as long as it is set.</source>
        <translation>Die Variable {name} entscheidet, solange sie gesetzt ist.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Your choice of language is kept.</source>
        <translation>Ihre Wahl der Sprache ist gespeichert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The client’s session is stored. Open it again after the start.</source>
        <translation>Die Sitzung des Klienten ist gespeichert. Öffnen Sie sie nach dem Start wieder.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Until then everything stays as it is.</source>
        <translation>Bis dahin bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>What you have noted here belongs to no client yet: keep it for one before you close.</source>
        <translation>Was Sie hier notiert haben, gehört noch zu keinem Klienten: Behalten Sie es für einen, bevor Sie schließen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Your marks are kept, and are there again after the start.</source>
        <translation>Ihre Markierungen werden behalten und sind nach dem Start wieder da.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Chest and belly</source>
        <translation>Brust und Bauch</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Head, neck and arms</source>
        <translation>Kopf, Hals und Arme</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Ankle and foot</source>
        <translation>Sprunggelenk und Fuß</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Add an area by name</source>
        <translation>Einen Bereich nach Namen hinzufügen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>Bring all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>The whole body again; undo takes it away  (W)</source>
        <translation>Wieder der ganze Körper; Rückgängig nimmt es zurück  (W)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>The bones show through</source>
        <translation>Die Knochen scheinen durch</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>{n} muscles alone</source>
        <translation><numerusform>Nur {n} Muskel</numerusform><numerusform>Nur {n} Muskeln</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>{names} alone</source>
        <translation>Nur {names}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Turn to where it hurts</source>
        <translation>Dorthin drehen, wo es wehtut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Turn to where it hurts: {view}</source>
        <translation>Dorthin drehen, wo es wehtut: „{view}“</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Most of the pain of this muscle cannot be seen from here</source>
        <translation>Der größte Teil des Schmerzes dieses Muskels ist von hier nicht zu sehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build and skin tone</source>
        <translation>Statur und Hautton</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build of the body, and tone of its skin</source>
        <translation>Statur des Körpers und Ton seiner Haut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Drawing the picture…</source>
        <translation>Das Bild wird gezeichnet…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Picture: {name}, where it lies; {view}</source>
        <translation>Bild: {name}, wo er liegt; {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Picture: {name}, its trigger points on the skin; {view}</source>
        <translation>Bild: {name}, seine Triggerpunkte auf der Haut; {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Why {name}?</source>
        <translation>Warum {name}?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>Show its zones over the marked pain</source>
        <translation>Seine Gebiete über dem markierten Schmerz zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <source>Show the reasons, with what each adds or takes away</source>
        <translation>Die Gründe zeigen und was jeder hinzufügt oder wegnimmt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate_details.py"/>
        <source>Read about this muscle</source>
        <translation>Über diesen Muskel lesen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate_details.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>How its score adds up</source>
        <translation>Wie seine Punktzahl zustande kommt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What brings it on</source>
        <translation>Was es auslöst</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Check it yourself</source>
        <translation>Selbst prüfen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Relieve it</source>
        <translation>Lindern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>When to see someone</source>
        <translation>Wann Sie es ärztlich ansehen lassen sollten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What else it could be</source>
        <translation>Was es sonst sein könnte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>How sure is this?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Pick one in the list, type a name, or click it on the body.</source>
        <translation>Wählen Sie einen in der Liste aus, tippen Sie einen Namen ein oder klicken Sie am Körper darauf.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Card of the muscle</source>
        <translation>Karte des Muskels</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>attachments and nerve</source>
        <translation>Ursprung, Ansatz und Nerv</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} actions</source>
        <translation><numerusform>{n} Funktion</numerusform><numerusform>{n} Funktionen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} things to try</source>
        <translation><numerusform>{n} Möglichkeit zum Ausprobieren</numerusform><numerusform>{n} Möglichkeiten zum Ausprobieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} signs</source>
        <translation><numerusform>{n} Zeichen</numerusform><numerusform>{n} Zeichen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} conditions</source>
        <translation><numerusform>{n} andere Ursache</numerusform><numerusform>{n} andere Ursachen</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>No muscle picked</source>
        <translation>Kein Muskel ausgewählt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Where trigger points send pain is a clinical model, and its reliability is disputed. Pressing that brings on the very pain you know is the sign that counts most.</source>
        <translation>Wohin Triggerpunkte Schmerz senden, ist ein klinisches Modell, und seine Verlässlichkeit ist umstritten. Drücken, das genau den Schmerz auslöst, den Sie kennen, ist das Zeichen, das am meisten zählt.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>and {n} more</source>
        <translation><numerusform>und {n} weitere</numerusform><numerusform>und {n} weitere</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>From</source>
        <comment>where a muscle begins</comment>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>To</source>
        <comment>where a muscle ends</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>It may feel like</source>
        <translation>Es kann sich so anfühlen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Often brought on by</source>
        <translation>Oft ausgelöst durch</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Often eased by</source>
        <translation>Oft gelindert durch</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Find it</source>
        <translation>Finden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Strengthen</source>
        <translation>Kräftigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Good habits</source>
        <translation>Gute Gewohnheiten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Better left alone</source>
        <translation>Besser lassen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Also called</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Do this one with a timer</source>
        <translation>Diese Übung mit Timer machen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Read</source>
        <comment>a source</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Do it with a timer</source>
        <translation>Mit Timer machen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/citations.py"/>
        <source>Disputed: {how}</source>
        <translation>Umstritten: {how}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Counted beside the pattern:</source>
        <translation>Gezählt neben dem Muster:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Only the pattern counts. Also count:</source>
        <translation>Nur das Muster zählt. Außerdem zählen:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How common: a weak hint, mainly from {n} people.</source>
        <translation>Wie häufig: ein schwacher Hinweis, hauptsächlich von {n} Menschen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How common</source>
        <comment>evidence that counts</comment>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How often a muscle is found in people with such pain</source>
        <translation>Wie oft ein Muskel bei Menschen mit solchem Schmerz gefunden wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: how common</source>
        <translation>Zählen: Häufigkeit</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Answers</source>
        <comment>evidence that counts</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>What the client answered</source>
        <translation>Was der Klient geantwortet hat</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: answers</source>
        <translation>Zählen: Antworten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Hands</source>
        <comment>evidence that counts</comment>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>What pressing and treating found, and where it does not hurt</source>
        <translation>Was Drücken und Behandeln ergeben haben und wo es nicht wehtut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: hands</source>
        <translation>Zählen: Befunde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Take everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Take back: {finding}</source>
        <translation>Zurücknehmen: {finding}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, pressed: not my pain.</source>
        <translation>{name}, gedrückt: nicht mein Schmerz.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, treated for several sessions: no relief.</source>
        <translation>{name}, in mehreren Sitzungen behandelt: keine Besserung.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, pressed: that is my pain.</source>
        <translation>{name}, gedrückt: Das ist mein Schmerz.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Answered and found</source>
        <translation>Beantwortet und gefunden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{question} Yes.</source>
        <translation>{question} Ja.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{question} No.</source>
        <translation>{question} Nein.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}: does not hurt.</source>
        <translation>{name}: tut nicht weh.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>What holds for every muscle here, and how far it can be trusted.</source>
        <translation>Was für jeden Muskel hier gilt und wie weit man sich darauf verlassen kann.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Pick a muscle and see where its pain is commonly felt; mark the pain and see which muscles are worth checking first. It works offline, keeps everything on this machine, and does not diagnose.</source>
        <translation>Wählen Sie einen Muskel aus und sehen Sie, wo sein Schmerz häufig gespürt wird; markieren Sie den Schmerz und sehen Sie, welche Muskeln zuerst prüfenswert sind. Das Programm arbeitet ohne Internet, behält alles auf diesem Computer und stellt keine Diagnose.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Licences of the libraries</source>
        <translation>Lizenzen der Bibliotheken</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>The file assets/CREDITS.md is missing from this copy of the program.</source>
        <translation>Die Datei assets/CREDITS.md fehlt in dieser Kopie des Programms.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Everything works without a pointer.</source>
        <translation>Alles geht ohne Maus.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: pressed: my pain</source>
        <translation>Zurücknehmen, {name}: gedrückt: mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: pressed: not my pain</source>
        <translation>Zurücknehmen, {name}: gedrückt: nicht mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: treated, no relief</source>
        <translation>Zurücknehmen, {name}: behandelt, keine Besserung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>That is my pain</source>
        <translation>Das ist mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressing it brings on the familiar pain</source>
        <translation>Drücken löst den bekannten Schmerz aus</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed the {name}: that is my pain</source>
        <translation>{name} gedrückt: Das ist mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Not my pain</source>
        <translation>Nicht mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressing it does not bring on the familiar pain</source>
        <translation>Drücken löst den bekannten Schmerz nicht aus</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed the {name}: not my pain</source>
        <translation>{name} gedrückt: nicht mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>No relief</source>
        <translation>Keine Besserung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated for several sessions without relief</source>
        <translation>In mehreren Sitzungen ohne Besserung behandelt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated the {name} for several sessions: no relief</source>
        <translation>{name} in mehreren Sitzungen behandelt: keine Besserung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed:</source>
        <translation>Gedrückt:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated for several sessions:</source>
        <translation>In mehreren Sitzungen behandelt:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Landmark</source>
        <translation>Orientierungspunkt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Close the note on this landmark</source>
        <translation>Die Notiz zu diesem Orientierungspunkt schließen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Skin</source>
        <comment>layer of the body</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Outer</source>
        <comment>layer of the body</comment>
        <translation>Außen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Middle</source>
        <comment>layer of the body</comment>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Deep</source>
        <comment>layer of the body</comment>
        <translation>Tief</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Bone</source>
        <comment>layer of the body</comment>
        <translation>Knochen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peel</source>
        <translation>Abtragen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peel the body, from skin to bone  (Page Up, Page Down)</source>
        <translation>Den Körper abtragen, von der Haut bis zum Knochen  (Bild auf, Bild ab)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peeled to: {layer}</source>
        <translation>Abgetragen bis: {layer}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/leaders.py"/>
        <source>{name}: show its zones over the marked pain</source>
        <translation>{name}: seine Gebiete über dem markierten Schmerz zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/leaders.py"/>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Worth checking first</source>
        <translation>Zuerst prüfenswert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ledger.py"/>
        <source>The higher the sum beside those of the others, the larger the share.</source>
        <translation>Je höher die Summe neben denen der anderen, desto größer der Anteil.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ledger.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Below the skin: the body of usual build</source>
        <translation>Unter der Haut: der Körper von üblicher Statur</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Getting the pain areas ready…</source>
        <translation>Die Schmerzgebiete werden vorbereitet…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Qt and its Python binding are used under the LGPL 3: they lie in the program's folder as files of their own and may be replaced by others of the same version.</source>
        <translation>Qt und seine Python-Anbindung werden unter der LGPL 3 benutzt: Sie liegen als eigene Dateien im Ordner des Programms und dürfen durch andere derselben Version ersetzt werden.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>The program is under Apache-2.0, its knowledge under CC BY 4.0. It stands on these libraries.</source>
        <translation>Das Programm steht unter Apache-2.0, sein Wissen unter CC BY 4.0. Es baut auf diesen Bibliotheken auf.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>in {name}</source>
        <translation>in {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>The software bill of materials (CycloneDX) is {file}.</source>
        <translation>Die Software-Stückliste (CycloneDX) ist {file}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Its text stands on its own pages.</source>
        <translation>Ihr Text steht auf ihren eigenen Seiten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>Beside the body</source>
        <translation>Neben dem Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>erased</source>
        <comment>a marked place</comment>
        <translation>wegradiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>outlined</source>
        <comment>a marked place</comment>
        <translation>umfahren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>painted</source>
        <comment>a marked place</comment>
        <translation>gemalt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>How much it hurts: {place}</source>
        <translation>Wie sehr es wehtut: {place}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>0 is no pain, 10 the worst imaginable</source>
        <translation>0 ist kein Schmerz, 10 der schlimmste vorstellbare</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>Remove {place}</source>
        <translation>{place} entfernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>Click an area of the body, or paint with the brush (B); turn the body first if need be. Every mark gets its own strength from 0 to 10 and a word for how it feels, and the muscles worth checking appear here.</source>
        <translation>Klicken Sie einen Bereich des Körpers an oder malen Sie mit dem Pinsel (B); drehen Sie den Körper zuerst, wenn nötig. Jede Markierung bekommt ihre eigene Stärke von 0 bis 10 und ein Wort dafür, wie es sich anfühlt, und die prüfenswerten Muskeln erscheinen hier.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>Mark where it hurts</source>
        <translation>Markieren Sie, wo es wehtut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>How much skin is marked, and how much of the whole body's that is</source>
        <translation>Wie viel Haut markiert ist und wie viel das von der des ganzen Körpers ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>{area} cm² of skin, {part} % of the body</source>
        <translation>{area} cm² Haut, {part} % des Körpers</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Other causes can hurt in the same places. They are ranked like the muscles, but among themselves: the shares say which fits best of these, not how likely any of them is.</source>
        <translation>Andere Ursachen können an denselben Stellen wehtun. Sie werden wie die Muskeln geordnet, aber untereinander: Die Anteile sagen, was davon am besten passt, nicht, wie wahrscheinlich etwas davon ist.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>{name}: {share} of those that are not a muscle</source>
        <translation>{name}: {share} von denen, die kein Muskel sind</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Show what speaks for it, and what to do</source>
        <translation>Zeigen, was dafür spricht und was zu tun ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Not a muscle?</source>
        <translation>Kein Muskel?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Type any name, also an everyday one; Enter takes the best hit</source>
        <translation>Tippen Sie einen beliebigen Namen ein, auch einen alltäglichen; Eingabe nimmt den besten Treffer</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Any name will do, also an everyday or a misspelt one; a movement or a nerve too  (Ctrl+F)</source>
        <translation>Jeder Name genügt, auch ein alltäglicher oder falsch geschriebener; auch eine Bewegung oder ein Nerv  (Strg+F)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Side</source>
        <comment>of the body</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show these alone</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Muscles found</source>
        <translation>Gefundene Muskeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Try a shorter word, an everyday name such as “hip flexor”, or a shortening such as “QL”.</source>
        <translation>Versuchen Sie ein kürzeres Wort, einen alltäglichen Namen wie „Hüftbeuger“ oder eine Abkürzung wie „QL“.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show all muscles</source>
        <translation>Alle Muskeln zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show these {n} alone</source>
        <translation><numerusform>Nur diesen zeigen</numerusform><numerusform>Nur diese {n} zeigen</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Only these muscles over the bones, both sides</source>
        <translation>Nur diese Muskeln über den Knochen, beide Seiten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>The body's own left side</source>
        <translation>Die eigene linke Seite des Körpers</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>The body's own right side</source>
        <translation>Die eigene rechte Seite des Körpers</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>No muscle by that name</source>
        <translation>Kein Muskel mit diesem Namen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By area</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By movement</source>
        <translation>Nach Bewegung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By nerve</source>
        <translation>Nach Nerv</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By nerve root</source>
        <translation>Nach Nervenwurzel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By attachment</source>
        <translation>Nach Ursprung und Ansatz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By place of pain</source>
        <translation>Nach Ort des Schmerzes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by area</source>
        <translation>Muskeln nach Bereich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by movement</source>
        <translation>Muskeln nach Bewegung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by nerve</source>
        <translation>Muskeln nach Nerv</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by nerve root</source>
        <translation>Muskeln nach Nervenwurzel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by attachment</source>
        <translation>Muskeln nach Ursprung und Ansatz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by place of pain</source>
        <translation>Muskeln nach Ort des Schmerzes</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>{n} muscles</source>
        <translation><numerusform>{n} Muskel</numerusform><numerusform>{n} Muskeln</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>helps</source>
        <comment>a muscle in a movement</comment>
        <translation>hilft mit</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>pain may spread here</source>
        <translation>Schmerz kann hierhin ausstrahlen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Group the muscles by something else that they share</source>
        <translation>Die Muskeln nach etwas anderem gruppieren, das sie gemeinsam haben</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Looking for the question that tells most…</source>
        <translation>Die Frage, die am meisten verrät, wird gesucht…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Mark where it hurts first. Then the question that tells most stands here.</source>
        <translation>Markieren Sie zuerst, wo es wehtut. Dann steht hier die Frage, die am meisten verrät.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>No further question would change the order much.</source>
        <translation>Keine weitere Frage würde die Reihenfolge stark verändern.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Show it on the body</source>
        <translation>Am Körper zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Ask the skipped ones</source>
        <translation>Die übersprungenen stellen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Ask something else; this can be asked later</source>
        <translation>Etwas anderes fragen; diese Frage kann später gestellt werden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>{folder} has {n} faults. Nothing of it is used; what was open stays open.</source>
        <translation><numerusform>{folder} hat {n} Fehler. Nichts davon wird benutzt; was geöffnet war, bleibt geöffnet.</numerusform><numerusform>{folder} hat {n} Fehler. Nichts davon wird benutzt; was geöffnet war, bleibt geöffnet.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>This pack was not opened</source>
        <translation>Dieses Wissenspaket wurde nicht geöffnet</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>... and {n} more</source>
        <translation>... und {n} weitere</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Marked pain, questions and plan</source>
        <translation>Markierter Schmerz, Fragen und Plan</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Pain</source>
        <comment>a step</comment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Where it hurts, and the muscles worth checking</source>
        <translation>Wo es wehtut und welche Muskeln prüfenswert sind</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Ask</source>
        <comment>a step</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Red flags, what to ask and press next, notes</source>
        <translation>Warnzeichen, was Sie als Nächstes fragen und drücken, Notizen</translation>
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
        <translation>Zu dem gehen, was zuerst prüfenswert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Marked pain and what is worth checking</source>
        <translation>Markierter Schmerz und was prüfenswert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Getting the patterns of all muscles ready; only the first start takes this long.</source>
        <translation>Die Muster aller Muskeln werden vorbereitet; nur der erste Start dauert so lange.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Go to the ranking; first is {name}</source>
        <translation>Zur Rangfolge gehen; an erster Stelle steht {name}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Tools for marking pain</source>
        <translation>Werkzeuge zum Markieren von Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Width of the brush in millimetres</source>
        <translation>Breite des Pinsels in Millimetern</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Width of the brush on the skin  ([ and ])</source>
        <translation>Breite des Pinsels auf der Haut  ([ und ])</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>{n} mm</source>
        <translation>{n} mm</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>How much it hurts, for what is marked next</source>
        <translation>Wie sehr es wehtut, für das, was als Nächstes markiert wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>How much it hurts: 10 is the worst imaginable</source>
        <translation>Wie sehr es wehtut: 10 ist der schlimmste vorstellbare Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>{title}, section</source>
        <translation>{title}, Abschnitt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>open</source>
        <comment>a section</comment>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>closed</source>
        <comment>a section</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Trigger point {name}: {share} of this muscle's share</source>
        <translation>Triggerpunkt {name}: {share} vom Anteil dieses Muskels</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Show this trigger point on the body</source>
        <translation>Diesen Triggerpunkt am Körper zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Its trigger points</source>
        <translation>Seine Triggerpunkte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/points.py"/>
        <source>Commonly reported pain. Pick a point to see its own part on the body.</source>
        <translation>Häufig berichteter Schmerz. Wählen Sie einen Punkt aus, um seinen eigenen Teil am Körper zu sehen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/points.py"/>
        <source>All points together</source>
        <translation>Alle Punkte zusammen</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/points.py"/>
        <source>{n} points</source>
        <translation><numerusform>{n} Punkt</numerusform><numerusform>{n} Punkte</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/preparing.py"/>
        <source>Getting this body ready…</source>
        <translation>Dieser Körper wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like</source>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>It feels: {word}</source>
        <translation>Es fühlt sich so an: {word}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like, {place}: {word}</source>
        <translation>Wie es sich anfühlt, {place}: {word}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like: {word}</source>
        <translation>Wie es sich anfühlt: {word}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show the red flags</source>
        <translation>Die Warnzeichen zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show red flags</source>
        <translation>Warnzeichen zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>See to this first</source>
        <translation>Kümmern Sie sich zuerst darum</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>No muscle of this list explains more than a little of what is marked. Several causes at once, or something other than a muscle, may be behind it: look at the red flags.</source>
        <translation>Kein Muskel dieser Liste erklärt mehr als ein wenig von dem, was markiert ist. Mehrere Ursachen zugleich oder etwas anderes als ein Muskel können dahinterstecken: Sehen Sie sich die Warnzeichen an.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Muscles whose commonly reported pain fits these marks best. This is not a diagnosis.</source>
        <translation>Muskeln, deren häufig berichteter Schmerz am besten zu diesen Markierungen passt. Das ist keine Diagnose.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>No muscle of this list commonly hurts in the places that are marked. It may be one that is not here, or something other than a muscle: look at the red flags.</source>
        <translation>Kein Muskel dieser Liste tut häufig an den markierten Stellen weh. Es kann einer sein, der hier fehlt, oder etwas anderes als ein Muskel: Sehen Sie sich die Warnzeichen an.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Signs that come before any muscle</source>
        <translation>Zeichen, die vor jedem Muskel kommen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Asked in the short check today: no.</source>
        <translation>Heute im kurzen Check gefragt: nein.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Get help now</source>
        <translation>Holen Sie sofort Hilfe</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Be seen today</source>
        <translation>Lassen Sie es heute ärztlich ansehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>See a doctor within days</source>
        <translation>Gehen Sie innerhalb weniger Tage zum Arzt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Ask these before anything else. One yes is enough to act on.</source>
        <translation>Fragen Sie dies vor allem anderen. Ein Ja genügt, um zu handeln.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Raised by what is marked or answered</source>
        <translation>Ausgelöst durch das, was markiert oder beantwortet ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/rest.py"/>
        <source>Something else: {share}. {meaning}</source>
        <translation>Etwas anderes: {share}. {meaning}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/rest.py"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Stop when a pain is sharp, spreads down the leg, or leaves you numb or weak.</source>
        <translation>Hören Sie auf, wenn ein Schmerz stechend ist, das Bein hinab ausstrahlt oder Taubheit oder Schwäche hinterlässt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Left side, round {number} of {count}</source>
        <translation>Linke Seite, Durchgang {number} von {count}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Right side, round {number} of {count}</source>
        <translation>Rechte Seite, Durchgang {number} von {count}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Relief, step by step</source>
        <translation>Lindern, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Notice how it feels now, and again tomorrow morning.</source>
        <translation>Achten Sie darauf, wie es sich jetzt anfühlt, und morgen früh noch einmal.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Every claim names its sources. Many are textbooks and reports of cases; that is what there is.</source>
        <translation>Jede Aussage nennt ihre Quellen. Viele sind Lehrbücher und Fallberichte; mehr gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>{n} sources</source>
        <translation><numerusform>{n} Quelle</numerusform><numerusform>{n} Quellen</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>What is disputed</source>
        <translation>Was umstritten ist</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>{n} claims</source>
        <translation><numerusform>{n} Aussage</numerusform><numerusform>{n} Aussagen</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Disputed:</source>
        <translation>Umstritten:</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/stage.py"/>
        <source>Under the pointer</source>
        <translation>Unter dem Zeiger</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>{share} of the marked pain lies in their patterns. Each bar is what one adds.</source>
        <translation>{share} des markierten Schmerzes liegen in ihren Mustern. Jeder Balken ist das, was einer hinzufügt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>{name}, adds {share}</source>
        <translation>{name}, fügt {share} hinzu</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>The fewest that explain it together</source>
        <translation>Die kleinste Gruppe, die es zusammen erklärt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Client view</source>
        <translation>Klientenansicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Guide, shortcuts, look, credits</source>
        <translation>Leitfaden, Tastenkürzel, Darstellung, Mitwirkende</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>For the client to look at</source>
        <translation>Zum Zeigen für den Klienten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn one step  (Left arrow)</source>
        <translation>Einen Schritt drehen  (Pfeil links)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn the body one step the other way</source>
        <translation>Den Körper einen Schritt andersherum drehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn one step  (Right arrow)</source>
        <translation>Einen Schritt drehen  (Pfeil rechts)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Choose one of the eight views</source>
        <translation>Eine der acht Ansichten wählen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>View: {view}</source>
        <translation>Ansicht: {view}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Treated, no relief</source>
        <translation>Behandelt, keine Besserung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Marked, in its pattern</source>
        <translation>Markiert, in seinem Muster</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Marked elsewhere</source>
        <translation>Anderswo markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Its pattern, not marked</source>
        <translation>Sein Muster, nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Asked, does not hurt</source>
        <translation>Gefragt, tut nicht weh</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Which of its points</source>
        <translation>Welcher seiner Punkte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Left or right</source>
        <translation>Links oder rechts</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>How often it is found</source>
        <translation>Wie oft er gefunden wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed: my pain</source>
        <translation>Gedrückt: mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Pressed: not my pain</source>
        <translation>Gedrückt: nicht mein Schmerz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Two</source>
        <comment>candidates that share a place</comment>
        <translation>Zwei</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Three</source>
        <comment>candidates that share a place</comment>
        <translation>Drei</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Four</source>
        <comment>candidates that share a place</comment>
        <translation>Vier</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Five</source>
        <comment>candidates that share a place</comment>
        <translation>Fünf</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Six</source>
        <comment>candidates that share a place</comment>
        <translation>Sechs</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Seven</source>
        <comment>candidates that share a place</comment>
        <translation>Sieben</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Eight</source>
        <comment>candidates that share a place</comment>
        <translation>Acht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Nine</source>
        <comment>candidates that share a place</comment>
        <translation>Neun</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>first</source>
        <comment>a place that candidates share</comment>
        <translation>ersten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>second</source>
        <comment>a place that candidates share</comment>
        <translation>zweiten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>third</source>
        <comment>a place that candidates share</comment>
        <translation>dritten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>fourth</source>
        <comment>a place that candidates share</comment>
        <translation>vierten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>fifth</source>
        <comment>a place that candidates share</comment>
        <translation>fünften</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>sixth</source>
        <comment>a place that candidates share</comment>
        <translation>sechsten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>seventh</source>
        <comment>a place that candidates share</comment>
        <translation>siebten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>eighth</source>
        <comment>a place that candidates share</comment>
        <translation>achten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>ninth</source>
        <comment>a place that candidates share</comment>
        <translation>neunten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{explained}; {unmet}.</source>
        <translation>{explained}; {unmet}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{count} share place {rank}: too close to tell apart</source>
        <translation>{count} teilen sich Platz {rank}: zu nah beieinander, um sie zu unterscheiden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>A cause that is not on this list. It always keeps a share: other things can hurt there too.</source>
        <translation>Eine Ursache, die nicht auf dieser Liste steht. Sie behält immer einen Anteil: Auch anderes kann dort wehtun.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Drawn again {n} times, as differently as people redraw their own pain, the first three stay the same in {share}, but for ties in {tied}.</source>
        <translation>{n}-mal neu gezeichnet, so unterschiedlich, wie Menschen ihren eigenen Schmerz neu zeichnen, bleiben die ersten drei in {share} der Fälle gleich, bis auf Gleichstände in {tied}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Among the first three in {share} of redraws</source>
        <translation>In {share} der neuen Zeichnungen unter den ersten drei</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Counts: {what}.</source>
        <translation>Es zählen: {what}.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Does it also hurt here: {where}?</source>
        <translation>Tut es auch hier weh: {where}?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If yes, the {name} stays first.</source>
        <translation>Wenn ja, bleibt {name} an erster Stelle.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If no, the {name} stays first.</source>
        <translation>Wenn nein, bleibt {name} an erster Stelle.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{name}, either side</source>
        <translation>{name}, eine der beiden Seiten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>all of its usual area is marked</source>
        <translation>sein ganzes übliches Gebiet ist markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>nearly all of its usual area is marked</source>
        <translation>fast sein ganzes übliches Gebiet ist markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>{count} share the {place} place: too close to tell apart</source>
        <translation>{count} teilen sich den {place} Platz: zu nah beieinander, um sie zu unterscheiden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>No muscle of this list explains the marking well. Look at the red flags and the copycats too.</source>
        <translation>Kein Muskel dieser Liste erklärt die Markierung gut. Sehen Sie sich auch die Warnzeichen und die anderen Ursachen an.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>More likely than any one muscle above: the marking fits several of them, or none closely.</source>
        <translation>Wahrscheinlicher als jeder einzelne Muskel oben: Die Markierung passt zu mehreren von ihnen oder zu keinem genau.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Counts: the pattern only.</source>
        <translation>Es zählt: nur das Muster.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Press the {name}. Is that the familiar pain?</source>
        <translation>Drücken: {name}. Ist das der bekannte Schmerz?</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Either way the {name} stays first; how clearly would change.</source>
        <translation>So oder so bleibt {name} an erster Stelle; wie deutlich, würde sich ändern.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Either answer brings the {name} to the first place.</source>
        <translation>Jede der beiden Antworten bringt {name} an die erste Stelle.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If yes, the {name} becomes first.</source>
        <translation>Wenn ja, kommt {name} an die erste Stelle.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>If no, the {name} becomes first.</source>
        <translation>Wenn nein, kommt {name} an die erste Stelle.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains all of what is marked</source>
        <translation>Erklärt alles, was markiert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains most of what is marked</source>
        <translation>Erklärt das meiste von dem, was markiert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains about half of what is marked</source>
        <translation>Erklärt etwa die Hälfte von dem, was markiert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains part of what is marked</source>
        <translation>Erklärt einen Teil von dem, was markiert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Explains a little of what is marked</source>
        <translation>Erklärt ein wenig von dem, was markiert ist</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>The order is steady.</source>
        <translation>Die Reihenfolge ist stabil.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Fairly steady: check the first three as a group.</source>
        <translation>Ziemlich stabil: Prüfen Sie die ersten drei als Gruppe.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>Not steady: a slightly different drawing changes it. Ask more before choosing.</source>
        <translation>Nicht stabil: Eine etwas andere Zeichnung ändert sie. Fragen Sie mehr, bevor Sie wählen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>part of its usual area is not marked</source>
        <translation>ein Teil seines üblichen Gebiets ist nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>much of its usual area is not marked</source>
        <translation>viel von seinem üblichen Gebiet ist nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>most of its usual area is not marked</source>
        <translation>das meiste von seinem üblichen Gebiet ist nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>part of its usual area ({where}) is not marked</source>
        <translation>ein Teil seines üblichen Gebiets ({where}) ist nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>much of its usual area ({where}) is not marked</source>
        <translation>viel von seinem üblichen Gebiet ({where}) ist nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>most of its usual area ({where}) is not marked</source>
        <translation>das meiste von seinem üblichen Gebiet ({where}) ist nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>how often a muscle is found</source>
        <translation>wie oft ein Muskel gefunden wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>findings of hands and time</source>
        <translation>Befunde aus Tasten und Verlauf</translation>
    </message>
    <message>
        <location filename="glutemap/ui/ranking_words.py"/>
        <source>the pattern</source>
        <translation>das Muster</translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>The details are copied.</source>
        <translation>Die Angaben sind kopiert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>Paste them where you ask for help. They name versions, screens and fonts, and nothing about you or your clients.</source>
        <translation>Fügen Sie sie dort ein, wo Sie um Hilfe bitten. Sie nennen Versionen, Bildschirme und Schriften und nichts über Sie oder Ihre Klienten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>Open the log's folder</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Commonly reported patterns, worth checking; never a diagnosis.</source>
        <translation>Häufig berichtete Muster, die prüfenswert sind; nie eine Diagnose.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Where its pain is commonly felt</source>
        <translation>Wo sein Schmerz häufig gespürt wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Marked: left low back, hip rim and upper buttock</source>
        <translation>Markiert: unterer Rücken links, Beckenkamm und oberes Gesäß</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Which muscles are worth checking first</source>
        <translation>Welche Muskeln zuerst prüfenswert sind</translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>explains {part} % of the marks, {rest} % of its pattern is not marked</source>
        <translation>erklärt {part} % der Markierungen, {rest} % seines Musters sind nicht markiert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, female body</source>
        <translation>{view}, {layer}, weiblicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, male body</source>
        <translation>{view}, {layer}, männlicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, slim female body</source>
        <translation>{view}, {layer}, schlanker weiblicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, heavy female body</source>
        <translation>{view}, {layer}, kräftiger weiblicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, slim male body</source>
        <translation>{view}, {layer}, schlanker männlicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, heavy male body</source>
        <translation>{view}, {layer}, kräftiger männlicher Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>the skin</source>
        <translation>die Haut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>outer muscles</source>
        <translation>äußere Muskeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>middle muscles</source>
        <translation>mittlere Muskeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>deep muscles</source>
        <translation>tiefe Muskeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} is picked</source>
        <translation>{name} ist ausgewählt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>only {names} shown</source>
        <translation>nur {names} gezeigt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} marked {n} of 10</source>
        <translation>{name} markiert mit {n} von 10</translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} ranks first</source>
        <translation>{name} steht an erster Stelle</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Any common name will do; spelling is forgiven</source>
        <translation>Jeder gebräuchliche Name geht; Schreibfehler werden verziehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>right</source>
        <comment>answer</comment>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>not right</source>
        <comment>answer</comment>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Check</source>
        <comment>an answer</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Turn and peel the body as you like. By keys: comma and point walk over the muscles, Enter takes the one that is outlined.</source>
        <translation>Drehen Sie den Körper und tragen Sie Schichten ab, wie Sie möchten. Mit Tasten: Komma und Punkt gehen von Muskel zu Muskel, Eingabe nimmt den umrandeten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Mark an area by its name</source>
        <translation>Einen Bereich nach Namen markieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Draw with</source>
        <translation>Zeichnen mit</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>or type the name of an area</source>
        <translation>oder einen Bereich eintippen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Paint; Space and drag turns the body</source>
        <translation>Malen; Leertaste und Ziehen dreht den Körper</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Click whole areas</source>
        <translation>Ganze Bereiche anklicken</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Name it</source>
        <comment>kind of question</comment>
        <translation>Benennen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Find it on the body</source>
        <comment>kind of question</comment>
        <translation>Am Körper finden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Origin</source>
        <comment>kind of question</comment>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Insertion</source>
        <comment>kind of question</comment>
        <translation>Ansatz</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Nerve</source>
        <comment>kind of question</comment>
        <translation>Nerv</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Action</source>
        <comment>kind of question</comment>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Where it is felt</source>
        <comment>kind of question</comment>
        <translation>Wo es gespürt wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Draw where it is felt</source>
        <comment>kind of question</comment>
        <translation>Zeichnen, wo es gespürt wird</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Suspects in order</source>
        <comment>kind of question</comment>
        <translation>Muskeln der Reihe nach</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Look-alikes</source>
        <comment>kind of question</comment>
        <translation>Zum Verwechseln ähnlich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Red flag or not</source>
        <comment>kind of question</comment>
        <translation>Warnzeichen oder nicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>From your teacher</source>
        <comment>kind of question</comment>
        <translation>Von Ihrer Lehrkraft</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Correct</source>
        <comment>answer</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Nearly</source>
        <comment>answer</comment>
        <translation>Fast</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Not this time</source>
        <comment>answer</comment>
        <translation>Diesmal nicht</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again in {n} months</source>
        <translation><numerusform>wieder in {n} Monat</numerusform><numerusform>wieder in {n} Monaten</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again soon</source>
        <translation>bald wieder</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again tomorrow</source>
        <translation>morgen wieder</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again in {n} days</source>
        <translation><numerusform>wieder in {n} Tag</numerusform><numerusform>wieder in {n} Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Progress of the sitting</source>
        <translation>Fortschritt der Runde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Seconds left</source>
        <translation>Verbleibende Sekunden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>End here (Esc)</source>
        <translation>Hier beenden (Esc)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Blue lines: the main area. Dots: where it may spread. Red: your drawing.</source>
        <translation>Blaue Linien: das Hauptgebiet. Punkte: wohin es ausstrahlen kann. Rot: Ihre Zeichnung.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Sources: {cites} and {n} more</source>
        <translation><numerusform>Quellen: {cites} und {n} weitere</numerusform><numerusform>Quellen: {cites} und {n} weitere</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Sources: {cites}</source>
        <translation>Quellen: {cites}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Source: {cites}</source>
        <translation>Quelle: {cites}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Next question (Enter)</source>
        <translation>Nächste Frage (Eingabe)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Come back with 3, or Study at the top; the sitting waits</source>
        <translation>Mit 3 oder mit Lernen oben kommen Sie zurück; die Runde wartet</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Body to learn on</source>
        <translation>Körper zum Lernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Known</source>
        <translation>Gekonnt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Being learnt</source>
        <translation>Wird gelernt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Not yet seen</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>{known} of {total} known, {learning} being learnt</source>
        <translation>{known} von {total} gekonnt, wird gelernt: {learning}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Progress by area</source>
        <translation>Fortschritt nach Bereich</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>{area}: {known} of {total} known, {learning} being learnt</source>
        <translation>{area}: {known} von {total} gekonnt, wird gelernt: {learning}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>A deck of your own</source>
        <translation>Ein eigener Stapel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Choose the muscles to learn.</source>
        <translation>Wählen Sie die Muskeln, die Sie lernen möchten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Name of the deck</source>
        <translation>Name des Stapels</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Keep the deck</source>
        <translation>Stapel behalten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>{n} chosen</source>
        <translation><numerusform>{n} gewählt</numerusform><numerusform>{n} gewählt</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>“{course}” is among the decks now.</source>
        <translation>„{course}“ ist jetzt unter den Stapeln.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Open a course</source>
        <translation>Kurs öffnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Courses (*.yaml *.yml);;All files (*)</source>
        <translation>Kurse (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Painting the pictures …</source>
        <translation>Die Bilder werden gemalt …</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Import what was learnt</source>
        <translation>Gelerntes importieren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} items were taken in; what they replaced is gone.</source>
        <translation><numerusform>{n} Eintrag wurde übernommen; was er ersetzt hat, ist weg.</numerusform><numerusform>{n} Einträge wurden übernommen; was sie ersetzt haben, ist weg.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} items written to {path}.</source>
        <translation><numerusform>{n} Eintrag nach {path} geschrieben.</numerusform><numerusform>{n} Einträge nach {path} geschrieben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} cards written to {path}.</source>
        <translation><numerusform>{n} Karte nach {path} geschrieben.</numerusform><numerusform>{n} Karten nach {path} geschrieben.</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>This course cannot be used.</source>
        <translation>Dieser Kurs lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>glutemap-study.csv</source>
        <translation>glutemap-lernen.csv</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Anki package (*.apkg)</source>
        <translation>Anki-Paket (*.apkg)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>This file cannot be taken in; nothing was changed.</source>
        <translation>Diese Datei lässt sich nicht übernehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Drag, or move with Alt+Up and Alt+Down. Worth checking first stands on top.</source>
        <translation>Ziehen oder mit Alt+Auf und Alt+Ab verschieben. Was zuerst prüfenswert ist, steht oben.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>Suspects, first to last</source>
        <translation>Infrage kommende Muskeln, vom ersten zum letzten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/ordering.py"/>
        <source>{name}   (you: {place})</source>
        <translation>{name}   (Sie: {place})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{right} of {total} right, {nearly} nearly</source>
        <translation>{right} von {total} richtig, {nearly} fast</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>What you missed comes back soon, what you knew later.</source>
        <translation>Was Sie verfehlt haben, kommt bald wieder; was Sie wussten, später.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Ask the missed ones again</source>
        <translation>Die verfehlten noch einmal stellen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{first}, then {second}</source>
        <translation>{first}, dann {second}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{right} of {total} right</source>
        <translation>{right} von {total} richtig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Nothing was asked.</source>
        <translation>Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>All of them. They come back less often now.</source>
        <translation>Alle. Sie kommen jetzt seltener wieder.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Result</source>
        <comment>of a sitting</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>To the decks</source>
        <translation>Zu den Stapeln</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Done</source>
        <comment>with a sitting</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Worth another look</source>
        <translation>Einen zweiten Blick wert</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>What you learn is kept in the records on this machine, apart from any client.</source>
        <translation>Was Sie lernen, wird in den Akten auf diesem Computer behalten, getrennt von jedem Klienten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>What you learn now is kept until the program ends. Open or unlock the records to keep it: it is then carried over.</source>
        <translation>Was Sie jetzt lernen, wird behalten, bis das Programm endet. Öffnen oder entsperren Sie die Akten, um es zu behalten: Es wird dann übernommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>Limit the time: {n} seconds for each</source>
        <translation><numerusform>Zeit begrenzen: {n} Sekunde je Frage</numerusform><numerusform>Zeit begrenzen: {n} Sekunden je Frage</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} due</source>
        <translation><numerusform>{n} fällig</numerusform><numerusform>{n} fällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} new</source>
        <translation><numerusform>{n} neu</numerusform><numerusform>{n} neu</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study {deck}: {due}, {new}</source>
        <translation>{deck} lernen: {due}, {new}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study {deck}: {due}</source>
        <translation>{deck} lernen: {due}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open the records</source>
        <translation>Akten öffnen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>More: decks, courses, files</source>
        <translation>Mehr: Stapel, Kurse, Dateien</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Decks, courses, export and import</source>
        <translation>Stapel, Kurse, Export und Import</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Take {deck} out of the list</source>
        <translation>{deck} aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Take it out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Names, attachments, nerves, patterns of pain. What you miss comes back sooner.</source>
        <translation>Namen, Ursprung und Ansatz, Nerven, Schmerzmuster. Was Sie verfehlen, kommt früher wieder.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>How far you have come</source>
        <translation>Wie weit Sie gekommen sind</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} questions at a time</source>
        <translation><numerusform>{n} Frage auf einmal</numerusform><numerusform>{n} Fragen auf einmal</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>New deck of chosen muscles…</source>
        <translation>Neuer Stapel aus gewählten Muskeln…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open a course…</source>
        <translation>Kurs öffnen…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Export what was learnt (CSV)…</source>
        <translation>Gelerntes exportieren (CSV)…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Export cards for Anki, with pictures…</source>
        <translation>Karten für Anki exportieren, mit Bildern…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Import what was learnt (CSV)…</source>
        <translation>Gelerntes importieren (CSV)…</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Preparing the questions …</source>
        <translation>Die Fragen werden vorbereitet …</translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} to repeat today</source>
        <translation><numerusform>{n} heute zu wiederholen</numerusform><numerusform>{n} heute zu wiederholen</numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Repeat them</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open the records first</source>
        <translation>Öffnen Sie zuerst die Akten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Questions at a time</source>
        <translation>Fragen auf einmal</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Nothing to repeat now</source>
        <translation>Jetzt nichts zu wiederholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Learn something new</source>
        <translation>Etwas Neues lernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Learn the muscles, a few at a time</source>
        <translation>Lernen Sie die Muskeln, immer ein paar auf einmal</translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Ask these first. Click each that is a yes; what to do stands under it.</source>
        <translation>Fragen Sie dies zuerst. Klicken Sie alles an, was mit Ja beantwortet wird; was zu tun ist, steht darunter.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>No to all of these  ({key})</source>
        <translation>Nein zu allen diesen  ({key})</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Show the questions</source>
        <translation>Fragen zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>What was said and found</source>
        <translation>Was gesagt und gefunden wurde</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>For you alone: never in the client's window, never on the hand-out.</source>
        <translation>Nur für Sie: nie in der Klientenansicht, nie auf dem Merkblatt.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>None of the others</source>
        <translation>Nichts von den anderen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Asked. All the others: no.</source>
        <translation>Gefragt. Alle anderen: nein.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Asked: none of these.</source>
        <translation>Gefragt: nichts davon.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Before anything else</source>
        <translation>Vor allem anderen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Many people feel it here</source>
        <translation>Viele Menschen spüren es hier</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Some feel it here too</source>
        <translation>Manche spüren es auch hier</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Where you feel it</source>
        <translation>Wo Sie es spüren</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_view.py"/>
        <source>The second screen is gone, so the client's window was closed. Nothing is lost.</source>
        <translation>Der zweite Bildschirm ist nicht mehr da, darum wurde die Klientenansicht geschlossen. Nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_view.py"/>
        <source>The client's window is blank now. Press C to show the body again.</source>
        <translation>Die Klientenansicht ist jetzt leer. Drücken Sie C, um den Körper wieder zu zeigen.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_window.py"/>
        <source>Back  (Esc)</source>
        <comment>to the therapist's window</comment>
        <translation>Zurück  (Esc)</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From behind, on your left</source>
        <translation>Von hinten, auf Ihrer linken Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from your left</source>
        <translation>Von Ihrer linken Seite gesehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From the front, on your left</source>
        <translation>Von vorn, auf Ihrer linken Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From the front, on your right</source>
        <translation>Von vorn, auf Ihrer rechten Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from your right</source>
        <translation>Von Ihrer rechten Seite gesehen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From behind, on your right</source>
        <translation>Von hinten, auf Ihrer rechten Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your left</source>
        <translation>Ihre linke Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your right</source>
        <translation>Ihre rechte Seite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your body</source>
        <translation>Ihr Körper</translation>
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
        <translation>Ihre Vorderseite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your back</source>
        <comment>the back of the body</comment>
        <translation>Ihre Rückseite</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>other places</source>
        <translation>weitere Stellen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/grip.py"/>
        <source>Drag to move; with the keys Up and Down</source>
        <translation>Zum Verschieben ziehen; mit den Tasten Auf und Ab</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Call or see someone if {sign}</source>
        <translation>Rufen Sie an oder lassen Sie es ärztlich ansehen, wenn dies zutrifft: {sign}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>{n} are a lot for one week. Two to five are kept up more easily.</source>
        <translation>{n} sind viel für eine Woche. Zwei bis fünf lassen sich leichter durchhalten.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>One more may help: two to five are a good size.</source>
        <translation>Noch ein Punkt kann helfen: Zwei bis fünf sind ein gutes Maß.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Two to five things to do at home. Click any words to change them, drag to reorder.</source>
        <translation>Zwei bis fünf Dinge für zu Hause. Klicken Sie auf einen Text, um ihn zu ändern; ziehen Sie, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Nothing chosen yet. Take one of each kind below: it eases before it loads.</source>
        <translation>Noch nichts gewählt. Nehmen Sie unten von jeder Art eines: Erst wird gelindert, dann belastet.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>When to call: also on the hand-out</source>
        <translation>Wann anrufen: auch auf dem Merkblatt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>From the relief plans</source>
        <translation>Aus den Übungsplänen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>What to take home</source>
        <translation>Was mit nach Hause geht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Add in your own words</source>
        <translation>Mit eigenen Worten hinzufügen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Put back “{item}”</source>
        <translation>„{item}“ zurücklegen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Show the words</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Show and edit the words</source>
        <translation>Text zeigen und bearbeiten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How much and how often</source>
        <translation>Wie viel und wie oft</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>No source gives a dose: write your own</source>
        <translation>Keine Quelle nennt eine Dosis: Schreiben Sie Ihre eigene</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>For how many days or weeks? No source says</source>
        <translation>Für wie viele Tage oder Wochen? Keine Quelle sagt es</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How to do it</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>When to stop and when to call</source>
        <translation>Wann aufhören und wann anrufen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Move {number}, {item}</source>
        <translation>{number} verschieben, {item}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Remove {item}</source>
        <translation>{item} entfernen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Stop and call</source>
        <translation>Aufhören und anrufen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Hide the words</source>
        <translation>Text ausblenden</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Mark pain or pick a muscle; what may help it stands here then.</source>
        <translation>Markieren Sie Schmerz oder wählen Sie einen Muskel aus; dann steht hier, was dagegen helfen kann.</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Take it out of the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Put it into the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/window.py"/>
        <source>Open a pack: choose its folder</source>
        <translation>Wissenspaket öffnen: seinen Ordner wählen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Well supported</source>
        <translation>Gut belegt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Fairly supported</source>
        <translation>Ziemlich gut belegt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Weakly supported</source>
        <translation>Schwach belegt</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>just under the skin</source>
        <translation>direkt unter der Haut</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>middle layer</source>
        <translation>mittlere Schicht</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>left</source>
        <comment>side of the body</comment>
        <translation>links</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>right</source>
        <comment>side of the body</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>midline</source>
        <comment>side of the body</comment>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Tool</source>
        <comment>of a routine</comment>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Pressure</source>
        <comment>of a routine</comment>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Time</source>
        <comment>of a routine</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Hold</source>
        <comment>of a routine</comment>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>Repeat</source>
        <comment>of a routine</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="glutemap/ui/words.py"/>
        <source>How often</source>
        <comment>of a routine</comment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="glutemap/writing.py"/>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
</context>
</TS>

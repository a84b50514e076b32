<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>glutemap</name>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: larger than {n} MB; that is not a pain map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not JSON: line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>written by a newer glutemap (version {version} of the format, this one knows {known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>{path}: cannot be written ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/painfile.py"/>
        <source>not a pain map: nested too deeply or a number that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Abductor digiti minimi</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Abductor hallucis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Achilles tendon</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor brevis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor longus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Adductor magnus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Ankle joint capsule</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps brachii</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps femoris, long head</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Biceps femoris, short head</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Bones of the foot</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Bones of the hand</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Brachialis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Brachioradialis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Capsule of the hip joint</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Clavicle</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Coccygeus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deep extensors of thumb and index finger</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deep flexors of the fingers</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Deltoid</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor digitorum brevis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor digitorum longus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensor hallucis longus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Extensors of wrist and fingers</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>External oblique</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Femur</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibula</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis brevis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis longus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Fibularis tertius</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor digitorum brevis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor digitorum longus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexor hallucis longus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Flexors of wrist and fingers</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gastrocnemius, lateral head</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gastrocnemius, medial head</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteal aponeurosis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus maximus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus medius</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gluteus minimus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Gracilis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Hip bone</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Humerus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliacus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliocostalis lumborum</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliocostalis thoracis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliolumbar ligament</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Iliotibial tract</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Inferior gemellus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Infrahyoid and suprahyoid muscles</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Infraspinatus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Inguinal ligament</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Intercostal muscles</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Internal oblique</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Knee joint capsule</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Latissimus dorsi</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Levator ani</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Levator scapulae</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Linea alba</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Longissimus thoracis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Mandible</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Multifidus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Obturator externus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Obturator internus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Patella</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Patellar tendon</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Pectineus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Pectoralis major</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Piriformis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Plantar aponeurosis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Plantaris</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Popliteus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Psoas major</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadratus femoris</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadratus lumborum</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Quadriceps tendon</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Radius</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rectus abdominis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rectus femoris</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rhomboids</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrospinous ligament</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrotuberous ligament</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sacrum and coccyx</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sartorius</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Scalenes</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Scapula</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sciatic nerve</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semimembranosus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semispinalis capitis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Semitendinosus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Serratus anterior</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Serratus posterior inferior</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Short muscles of the hand</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Skull</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Soleus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Spinalis thoracis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Splenius capitis and cervicis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sternocleidomastoid</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Sternum and rib cartilages</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Superior gemellus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Supraspinatus</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tensor fasciae latae</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Teres major</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Teres minor</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Thoracolumbar fascia</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibia</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibialis anterior</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Tibialis posterior</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Transversus abdominis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Trapezius</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Triceps brachii</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Trochanteric bursa</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Ulna</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus intermedius</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus lateralis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Vastus medialis</source>
        <comment>structure of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>{number} vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/body/structure_names.py"/>
        <source>Rib {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/backups.py"/>
        <source>the file is damaged, and no backup opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/backups.py"/>
        <source>nothing was changed; keep a copy of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>written by a newer glutemap (version {version} of the format, this one knows {newest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>not a file of this kind from glutemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>choose another file; this one was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>update glutemap; the file was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>The file was written by a newer glutemap (version {version} of the format, this one knows {newest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/database.py"/>
        <source>The file is not a file of this kind from glutemap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>The folder of the clients' records cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>in use by another copy of glutemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>close the other window, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>allow writing in this folder, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the disk has no room, so the last change was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>make room on the disk, then repeat the change; everything before it is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>restore the last good backup; the damaged file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>stopped before anything was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>nothing else is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the change does not fit the records, so it was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <location filename="glutemap/clients/records.py"/>
        <source>check what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>the disk could not be read or written, so the last change was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/errors.py"/>
        <source>check the disk and its free room, then try again; everything before it is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/patience.py"/>
        <source>wait {n} s, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/patience.py"/>
        <source>the passphrase was wrong several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>it may have been deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>is not in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/people.py"/>
        <source>This client is not in the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>longer than {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/records.py"/>
        <source>not plain data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/rekeying.py"/>
        <source>this is not the present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/rekeying.py"/>
        <source>nothing was changed; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>shorter than {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>three or four words in a row are a good one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/secret.py"/>
        <source>passphrase</source>
        <comment>what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/sessions.py"/>
        <source>This session is not in the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/sessions.py"/>
        <source>notes</source>
        <comment>what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>is in the records already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>keep both, or replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>{name} is in the records already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/store.py"/>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>nothing was imported; export it again on the other machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>not a client's file from glutemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is not a client's file from glutemap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>no version of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file has no version of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>update glutemap, then import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>a session is in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>not the passphrase of this file, or the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>try again, or export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>larger than any client's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is larger than any client's file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged or not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged or not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged, or changed by hand (its checksum does not fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged, or changed by hand (its checksum does not fit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/transfer.py"/>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/clients/vault.py"/>
        <source>The records were damaged and have been restored from the backup of {when} UTC, with {n} later sessions read from the damaged file; the damaged file is kept as {kept}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The file of the records was gone; they have been restored from the backup of {when} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The records were damaged and have been restored from the backup of {when} UTC; the damaged file is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>enter the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>this is not the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>the records are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>try again; capitals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <source>The computer's clock shows {now} UTC, earlier than when the records were last open ({last}); check the clock and the session's date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/vault.py"/>
        <location filename="glutemap/ui/clients/records.py"/>
        <source>open them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>If this passphrase is forgotten, the records cannot be opened by anyone: not by you, not by the makers of glutemap, and there is no second way in. The backups have the same passphrase. Write it down and keep it in a safe place, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>Without a passphrase, anyone who can use this computer or its disk can read the clients' records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>The records and their backups will be stored unencrypted. Anyone who can use this computer or its disk can then read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This writes one file with everything about {name}. It can be opened only with the passphrase that you choose for it now; tell that passphrase on another way than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This writes one file with everything about {name} that anyone who gets hold of it can read. Use it only where that is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>A smaller drawing is not proof of recovery: how much is drawn follows how people fare only loosely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>It cannot be undone. Copies that were exported or printed, and copies made by other programs (a backup of the whole computer, for instance), are not touched. Bytes that a solid-state disk has set aside itself are out of any program's reach; unless the records have a passphrase, a specialist might still read those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/clients/words.py"/>
        <source>This deletes {name} for good, with no sessions: from the records and, if you leave the box ticked, from the backups on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/clients/words.py"/>
        <source>This deletes {name} for good, with {n} sessions: from the records and, if you leave the box ticked, from the backups on this computer.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/handout/content.py"/>
        <source>Your pain, and what may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/content.py"/>
        <source>Patterns like these are commonly reported; they are not a diagnosis and do not replace one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Have it looked at in the next days if:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Call emergency services or go to an emergency department if you can say yes to one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/doctor.py"/>
        <source>Be seen by a doctor the same day if you can say yes to one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/files.py"/>
        <source>is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/heads.py"/>
        <source>For {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/heads.py"/>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>a PNG or JPEG of the logo will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>{width} x {height} pixels are too many; a smaller picture is sharp enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>larger than {most} MB; a smaller picture is sharp enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>damaged, or not a picture; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>{width} x {height} is too narrow for a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>damaged ({why}); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>neither a PNG, a JPEG nor an SVG; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>this SVG cannot be used: {why}; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/logo.py"/>
        <source>this SVG cannot be drawn; {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where you marked pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Aching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Tingling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Stiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where its pain is most often felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Where it may spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>The muscle itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Based on: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>A muscle worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Muscles worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>First of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>When to see a doctor</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/pieces.py"/>
        <source>In daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/single.py"/>
        <source>{name}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paint/single.py"/>
        <source>{seen} ({left} at the left, {right} at the right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/paper.py"/>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{low} to {high} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>hold {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{low} to {high} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/handout/plan.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{n} seconds</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/handout/plan.py"/>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{n} minutes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{time} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>hold</source>
        <comment>a word that the hold of a routine may have in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/plan.py"/>
        <source>repeat {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it defines entities of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is not a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it draws more than {most} shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it points at something outside of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is not text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it is damaged ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>its parts are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it uses &lt;{name}&gt;, which is not drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/svg_check.py"/>
        <source>it holds a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>A little pressure or stretch that fades again is fine. Stop if a pain turns sharp, tingles or spreads, and call before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where to press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>The muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Your left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Your right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on your left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on your right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>The body with the marked pain. {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where the pain of {name} is commonly felt. {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where {name} lies, over the bones. {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Where to press for {name}. {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>aching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>tingling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>stiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>left {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>right {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your left {name}</source>
        <comment>a part of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your right {name}</source>
        <comment>a part of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your left</source>
        <comment>edge of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>your right</source>
        <comment>edge of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>also called the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>Better left alone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>front</source>
        <comment>edge of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>back</source>
        <comment>edge of a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>{place} ({feeling})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>and some places nearby, see the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/handout/wording.py"/>
        <source>{name}, both sides</source>
        <translation type="unfinished"></translation>
    </message>
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
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/handout/sheet.py"/>
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
        <location filename="glutemap/study/about.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <location filename="glutemap/ui/words.py"/>
        <source>{name}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/about.py"/>
        <source>{claim} Disputed: {disputed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Where does {muscle} arise (its origin)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Where does {muscle} insert?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>{muscle} arises here: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>{muscle} inserts here: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>There {muscle} arises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>There {muscle} inserts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle arises here? “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle inserts here? “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>This is {muscle} ({latin}). {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle is highlighted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>It supplies {muscle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which muscle is highlighted? Type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Click {muscle}, on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which nerve supplies {muscle}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which of these muscles does this? “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>Which of these does {muscle} do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/anatomy.py"/>
        <source>That is what {muscle} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/bank.py"/>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/course_questions.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Your teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/decks.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A red flag: it comes before any muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>No red flag by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>At once: emergency services or an emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>The same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>Within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client is eased by this: “{claim}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client says: “{claim}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>Commonly reported with {muscle}. Ask about red flags all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>How soon must this be seen when its signs are there: {danger}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>A client with new pain answers yes: “{sign}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/flags.py"/>
        <source>It can mean: {danger}. {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>{first} comes before {second}: {why}; of {second}, {why_not}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>You drew {main}% of the main area; {outside}% of your drawing lies outside the pattern. Overlap {overlap}%; from {enough}% on it counts as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” may mean several muscles. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>That is {structure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>Type an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” is another structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>There is no muscle here. Click one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>Nothing is drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/marking.py"/>
        <source>“{name}” is another name of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a strong step, a judgement and not a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a moderate step, a judgement and not a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>a weak step, a judgement and not a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>It speaks for {one} ({step}), and is not known to speak for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>Two that hurt alike. For which does this speak more? “{sign}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>That points to {condition}, which can copy {muscle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>This test is positive: “{test}” For which does it speak more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>The client answers yes: “{question}” For which does it speak more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/pairs.py"/>
        <source>published likelihood ratio {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the left {region}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the right {region}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Which of these muscles is commonly reported to send pain to the {region}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Draw where pain from {muscle} on the left is commonly felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Draw where pain from {muscle} on the right is commonly felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Mainly: {regions}. It may spread to: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Its pain is commonly felt in: {regions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/patterns.py"/>
        <source>Mainly: {regions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/study/progress.py"/>
        <source>You have studied on {n} of the last 7 days, and on {run} days in this run.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/study/progress.py"/>
        <source>You have studied on {n} of the last 7 days.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>area</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>question</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>answer</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/sheet.py"/>
        <source>sources</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>{explained}% of the marked pain lies in its pattern, {unmet}% of its main area is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>By the pattern alone this program's order is: {order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/study/suspects.py"/>
        <source>It hurts here ({regions}). Which is worth checking first? Put them in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Modes</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Steps while marking pain</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Find</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Explore</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Body</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Painting</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Marks</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Files</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Clients</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Client's window</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Help</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Look</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Knowledge</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Window</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Explore muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Mark pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/ask_step.py"/>
        <source>What to ask and press next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>What the client takes home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hand-out for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Find a muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>The same muscle on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Compare with another muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Name what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show only the picked muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Add the picked muscle to those shown, or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>See the bones through the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Bring the whole body back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keep a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>A tour of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Slim build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Usual build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Heavy build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Peel one layer off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Put one layer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn the body one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn the body the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Look nearer at what is picked or marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Show the whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show the landmarks that can be felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Mark whole areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Draw round an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Narrower brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Wider brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>The same on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Laser pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Remove all marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Save the marks as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Find or new client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>This client’s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Compare two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keep this sketch for a client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Bring back the sketch from before the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Close the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Lock the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Passphrase and lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Show or close the client’s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hide or show the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Hide or show the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Only the body and the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Guide and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Sources and disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>About and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Look as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Light look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 1, the lightest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Skin tone 8, the darkest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Open a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Close the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Left, Right</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Go from area to area, or muscle to muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Ctrl and an arrow</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Mark or pick what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Enter</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>+, −, wheel or pinch</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drag; when zoomed in, right button or Shift</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Move when zoomed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drag</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Double-click</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>In a question: the next muscle, the one before; answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>.  ,  Enter</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Turn it with a brush in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Space and drag, or right button</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Drop a stroke under way, or the laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>Esc</source>
        <comment>keys and gestures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>While asking</source>
        <comment>group of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <location filename="glutemap/ui/help/page.py"/>
        <source>On the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/actions.py"/>
        <source>None of these red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Your marks were kept. They belong to no client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>They belong to no client.</source>
        <comment>marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>glutemap ended by itself last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Your marks from last time were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <location filename="glutemap/ui/languages.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <location filename="glutemap/ui/clients/frame.py"/>
        <location filename="glutemap/ui/messages.py"/>
        <location filename="glutemap/ui/panels/dialogs.py"/>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Nothing is lost. The log says where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <location filename="glutemap/ui/crash.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/beginning.py"/>
        <source>Bring the marks back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/hit_test.py"/>
        <source>{name} ({region})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/hit_test.py"/>
        <source>{region}; over {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Main area of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Pain may spread here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked, and fits this muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Marked, but does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Often hurts too, not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>May hurt too, not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/legend.py"/>
        <source>Trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/qualities.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/shown_body.py"/>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, client's left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, client's left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From the front, client's right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>From behind, client's right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer superficial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>layer bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>slim female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>heavy female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>slim male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>heavy male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Front</source>
        <comment>side of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Back</source>
        <comment>side of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/canvas/words.py"/>
        <source>Client's left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/button.py"/>
        <source>Client: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/button.py"/>
        <source>Find a client, sessions, lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>Extent and strength over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>% of body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>strength 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/chart.py"/>
        <source>{day}: {percent} of the body, strength {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>About as much as before (from {before} to {after} of the body); single areas changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>It is marked stronger: {before}, then {after} of 10 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{change}, stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{area}, strength {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Nothing is drawn on either day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>From {before} to {after} of the body: no more than drawing the same pain again would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>About as much as before (from {before} to {after} of the body), but in other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>More is drawn: from {before} to {after} of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>The strength, {before} then {after} of 10 on average, did not change clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>It is marked weaker: {before}, then {after} of 10 on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>{change}, weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>Less is drawn: from {before} to {after} of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>much the same</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>gone</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>new</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>smaller</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>larger</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/compared.py"/>
        <source>moved within the area</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>{name} is deleted from the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>From the backups too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Type {name} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Keep the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Deleting, and writing the backups anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>Type “{name}” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/deleting.py"/>
        <source>These files here may still hold something of this client:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>This session marks areas of a pack that is not open. Open the pack to see and change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>Everything is stored again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/desk.py"/>
        <source>This earlier session is only looked at, so nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>A passphrase for this file alone. At least {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>{name} is written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>For another machine, or to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>An encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>An open file (JSON) that anyone can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Passphrase of the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Yes, unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>client</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Writing the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The passphrase is shorter than {n} characters; three or four words in a row are a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>The records here stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <source>One client of glutemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/exporting.py"/>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Any part of the name will do; up and down choose, Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep this sketch for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Name, initials, code or birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Find a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Opening the records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Clients found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep it as a session of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <location filename="glutemap/ui/explore/tour.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Back</source>
        <comment>go back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Make the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>The first {n}; type on to find the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Press Enter to make a new client with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Type a name, initials or a code and press Enter. All stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>A new client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>Nobody by the name of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>The window holds a sketch that is not stored. Keep it as {strong}{name}{plain}’s session of today, or let it go and open {strong}{name}{plain}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>{name} is in the records already ({known}). Press again to make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/find.py"/>
        <source>There is a sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Whatever lets you find the person again. A code keeps the name out of the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Name, initials or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Notes about the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>A name, initials or a code is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>A birth year has four digits, such as 1970. It may also stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Birth year (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Body to draw on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Notes (never shown to the client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Draw on the female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/form.py"/>
        <source>Draw on the male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/found_rows.py"/>
        <source>{name}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/frame.py"/>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>From a file that was exported here or elsewhere. Nothing is stored before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Import a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Keep both: the imported one becomes a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Replace the one here (a backup is made first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Leave the records as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Storing the client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Clients of glutemap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>There is the same client in the records already: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/importing.py"/>
        <source>There is a client of that name and year in the records already: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Restore the last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>New session today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Another copy of glutemap has the clients' records open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Close the other window, then try again. You can sketch here meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>The disk has no room, so the last change is not stored yet. Everything before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/notice.py"/>
        <source>Make room on the disk; it is tried again by itself. ({where})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Left side</source>
        <comment>side of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Right side</source>
        <comment>side of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Look at the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Seen from behind; client's left is on the left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Client's left side; front is on the left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Seen from the front; client's right is on the left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Client's right side; back is on the left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, back: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, left side: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, front: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Drawing, right side: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Gone</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Stayed, or not clearly different</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>New</source>
        <comment>of a marked area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>The grey band lies round the session chosen as “before”: what stays inside it is not more than drawing or rating the same pain again changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Being painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Before: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>After: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Laid over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>More has changed where it is not seen from here: look at “{view}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Two sessions with a drawing are needed to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/over_time.py"/>
        <source>Area by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Edit</source>
        <comment>what is written about a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Sessions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>A session of today begins with the first mark on the body, and is stored with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Delete session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>This deletes {strong}the session of {day}{plain} with its marks, answers, plan and notes. It cannot be undone. Backups on this computer keep it until newer ones replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/page.py"/>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The records and all backups are being written anew. This may take a moment; until the last step the old files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>At least {n} characters; three or four words in a row are good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Counted from the last key, click or move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The clients’ records are encrypted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Passphrase and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Until the last step the old files stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Lock when nobody has touched the program for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The two new passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The passphrase is set. All backups follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>The passphrase is removed. All backups follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/passphrase.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Client: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Everything is stored as it happens; there is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>Clients locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/reception.py"/>
        <source>There is nothing to keep yet: mark where it hurts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/records.py"/>
        <source>the clients' records are not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{percent} of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>today</source>
        <comment>in the place of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} sessions</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>no sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>born {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/said.py"/>
        <source>nothing drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>{n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{n} painted places</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>plan of {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/clients/said.py"/>
        <source>{n} answers</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/session_rows.py"/>
        <source>{day} · today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <source>You are looking at {name}’s session of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <source>About the clients' records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/strip.py"/>
        <location filename="glutemap/ui/visit/passing.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Nothing was lost: each mark was stored when it was made. The body and all knowledge can be used without unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Passphrase of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Several wrong passphrases. The next try is possible in {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>The clients’ records are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>This is not the passphrase. Try again; capitals count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>You can try again now; capitals count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/clients/unlock.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>Your marks are still here and you can go on. If it happens again, {log} says what it was ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>Something did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/crash.py"/>
        <source>A part of the program is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Attached to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Pain felt in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Picture: where the pain of {name} is commonly felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Only it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What two muscles share, and what tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>The other muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What tells them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>From where to where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Shared or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <location filename="glutemap/ui/panels/card.py"/>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>Picture: where {name} lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>{what}. Both: {shared}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>No question or test of this library does; compare where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>A yes to one of these speaks for it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/compare.py"/>
        <source>{what}. Nothing in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Picture: glutemap, Apache-2.0. Pain patterns: CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Keep a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>What the body shows now, for a page or a slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>What</source>
        <comment>part of the body in a picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>As seen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>{n} pixels wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>At the lower edge: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>{path} could not be written: {why}. Nothing was changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Clear ground (nothing behind the body)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>With the names beside the body (switch them on with N first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/keep.py"/>
        <source>Drawing with outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/labels.py"/>
        <source>Names of what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>{muscle}: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/svg.py"/>
        <source>Marked pain, {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Step {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Tour: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/explore/tour.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>glutemap files ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>All files ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>Save the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>glutemap pain map ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>{path}: not a file that glutemap knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>marks</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>This could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>These could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>The marks could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/files.py"/>
        <source>A client's record is open. Close it first, so that these marks do not go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name}, on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>One release, stretch and exercise for the first muscle, while the visit has no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Kept on this machine for the next hand-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>What is on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>None yet: mark where it hurts, or pick a muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Pictures of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Small pictures in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>A usual plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The client's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Address, phone, web page
(one line each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Address lines of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Choose a logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Muscles it explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>On the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>Another logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>{name} cannot be read or kept: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/options.py"/>
        <source>The logo cannot be removed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/outlets.py"/>
        <source>hand-out-{day}</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/preview.py"/>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/preview.py"/>
        <source>The pages as on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>What the client takes home. It is shown as it will be on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>There is nothing to put on the page yet: mark where it hurts, or pick a muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pages are being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>As wide as the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>{n} pages, {paper}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pages cannot be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Print the hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The printer did not take it. Is it switched on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pictures of the body alone, as a PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>The pictures of the body alone, on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>{name} was not saved: {why}. Nothing was lost; try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/handout/sheet.py"/>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>No page has these words. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Up and down change the page, the page keys scroll it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/manual.py"/>
        <source>Pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Do it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Picture: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/help/page.py"/>
        <source>Key: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Drag the body to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Pick a muscle to see where its pain is felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Click where it hurts, in the mode Mark pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hints for the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hide the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>Hide the hints; they do not come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/hints.py"/>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The new language is spoken from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The variable {name} decides as long as it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Your choice of language is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>The client’s session is stored. Open it again after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Until then everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>What you have noted here belongs to no client yet: keep it for one before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/languages.py"/>
        <source>Your marks are kept, and are there again after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Chest and belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Head, neck and arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Ankle and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/add_area.py"/>
        <source>Add an area by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>Bring all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>The whole body again; undo takes it away  (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>The bones show through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>{n} muscles alone</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/alone_note.py"/>
        <source>{names} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Turn to where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Most of the pain of this muscle cannot be seen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/better_view.py"/>
        <source>Turn to where it hurts: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Skin tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build and skin tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_menu.py"/>
        <source>Build of the body, and tone of its skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Picture: {name}, where it lies; {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/body_picture.py"/>
        <source>Picture: {name}, its trigger points on the skin; {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Why {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>Show its zones over the marked pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <source>Show the reasons, with what each adds or takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate_details.py"/>
        <source>Read about this muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/candidate_details.py"/>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>How its score adds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What brings it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Check it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Relieve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>When to see someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>What else it could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>How sure is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Pick one in the list, type a name, or click it on the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>Card of the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>attachments and nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} actions</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} things to try</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} signs</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card.py"/>
        <source>{n} conditions</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card.py"/>
        <source>No muscle picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Where trigger points send pain is a clinical model, and its reliability is disputed. Pressing that brings on the very pain you know is the sign that counts most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/study/files.py"/>
        <source>and {n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>From</source>
        <comment>where a muscle begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>To</source>
        <comment>where a muscle ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>It may feel like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Often brought on by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Often eased by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Strengthen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Good habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Better left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Do this one with a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Read</source>
        <comment>a source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/card_sections.py"/>
        <source>Do it with a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/citations.py"/>
        <source>Disputed: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Counted beside the pattern:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Only the pattern counts. Also count:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How common: a weak hint, mainly from {n} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How common</source>
        <comment>evidence that counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>How often a muscle is found in people with such pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: how common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Answers</source>
        <comment>evidence that counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>What the client answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Hands</source>
        <comment>evidence that counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>What pressing and treating found, and where it does not hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/counted.py"/>
        <source>Count: hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Take everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Take back: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, pressed: not my pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, treated for several sessions: no relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}, pressed: that is my pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>Answered and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{question} Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{question} No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/found.py"/>
        <source>{name}: does not hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>What holds for every muscle here, and how far it can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Pick a muscle and see where its pain is commonly felt; mark the pain and see which muscles are worth checking first. It works offline, keeps everything on this machine, and does not diagnose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Licences of the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>The file assets/CREDITS.md is missing from this copy of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Everything works without a pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/guide.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: pressed: my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: pressed: not my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Take back, {name}: treated, no relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>That is my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressing it brings on the familiar pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed the {name}: that is my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Not my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressing it does not bring on the familiar pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed the {name}: not my pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>No relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated for several sessions without relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated the {name} for several sessions: no relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Pressed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/hands.py"/>
        <source>Treated for several sessions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/landmark_note.py"/>
        <source>Close the note on this landmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Skin</source>
        <comment>layer of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Outer</source>
        <comment>layer of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Middle</source>
        <comment>layer of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Deep</source>
        <comment>layer of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Bone</source>
        <comment>layer of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peel the body, from skin to bone  (Page Up, Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/layer_slider.py"/>
        <source>Peeled to: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/leaders.py"/>
        <source>{name}: show its zones over the marked pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/leaders.py"/>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ledger.py"/>
        <source>The higher the sum beside those of the others, the larger the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ledger.py"/>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Below the skin: the body of usual build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Getting the pain areas ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/legend.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Qt and its Python binding are used under the LGPL 3: they lie in the program's folder as files of their own and may be replaced by others of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>The program is under Apache-2.0, its knowledge under CC BY 4.0. It stands on these libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Its text stands on its own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>… (the rest is in licences.json beside the program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>The software bill of materials (CycloneDX) is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/licences.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>Beside the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>erased</source>
        <comment>a marked place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>outlined</source>
        <comment>a marked place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>painted</source>
        <comment>a marked place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>How much it hurts: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>0 is no pain, 10 the worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mark_rows.py"/>
        <source>Remove {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>Click an area of the body, or paint with the brush (B); turn the body first if need be. Every mark gets its own strength from 0 to 10 and a word for how it feels, and the muscles worth checking appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>Mark where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>How much skin is marked, and how much of the whole body's that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/marks.py"/>
        <source>{area} cm² of skin, {part} % of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Other causes can hurt in the same places. They are ranked like the muscles, but among themselves: the shares say which fits best of these, not how likely any of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>{name}: {share} of those that are not a muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Show what speaks for it, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>What speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/mimics.py"/>
        <source>Not a muscle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Type any name, also an everyday one; Enter takes the best hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Any name will do, also an everyday or a misspelt one  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Side</source>
        <comment>of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show these alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Muscles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Try a shorter word, an everyday name such as “hip flexor”, or a shortening such as “QL”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show all muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Show these {n} alone</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>Only these muscles over the bones, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>The body's own left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>The body's own right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_list.py"/>
        <source>No muscle by that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By nerve root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>By place of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by nerve root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Muscles by place of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>{n} muscles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>helps</source>
        <comment>a muscle in a movement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>pain may spread here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/muscle_tree.py"/>
        <source>Group the muscles by something else that they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Looking for the question that tells most…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Mark where it hurts first. Then the question that tells most stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>No further question would change the order much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Show where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Show it on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Ask the skipped ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Ask something else; this can be asked later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/next_question.py"/>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>{folder} has {n} faults. Nothing of it is used; what was open stays open.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>This pack was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pack_faults.py"/>
        <source>... and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Marked pain, questions and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Pain</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Where it hurts, and the muscles worth checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Ask</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Red flags, what to ask and press next, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_page.py"/>
        <source>Plan</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Marked pain and what is worth checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Getting the patterns of all muscles ready; only the first start takes this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Go to what is worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/pain_step.py"/>
        <source>Go to the ranking; first is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Tools for marking pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Width of the brush in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>Width of the brush on the skin  ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>{n} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>How much it hurts, for what is marked next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/paint_tools.py"/>
        <source>How much it hurts: 10 is the worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>{title}, section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>open</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/picks.py"/>
        <source>closed</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Trigger point {name}: {share} of this muscle's share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Show this trigger point on the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/point_shares.py"/>
        <source>Its trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/points.py"/>
        <source>Commonly reported pain. Pick a point to see its own part on the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/points.py"/>
        <source>All points together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/points.py"/>
        <source>{n} points</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>It feels: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like, {place}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/quality.py"/>
        <source>What it feels like: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show the red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>Show red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/raised_flags.py"/>
        <source>See to this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>No muscle of this list explains more than a little of what is marked. Several causes at once, or something other than a muscle, may be behind it: look at the red flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Muscles whose commonly reported pain fits these marks best. This is not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>No muscle of this list commonly hurts in the places that are marked. It may be one that is not here, or something other than a muscle: look at the red flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Signs that come before any muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/ranking.py"/>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Asked in the short check today: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Be seen today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>See a doctor within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Ask these before anything else. One yes is enough to act on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/red_flags.py"/>
        <source>Raised by what is marked or answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/rest.py"/>
        <source>Something else: {share}. {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/rest.py"/>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Stop when a pain is sharp, spreads down the leg, or leaves you numb or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Left side, round {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Right side, round {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Relief, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Notice how it feels now, and again tomorrow morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/routine_guide.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Every claim names its sources. Many are textbooks and reports of cases; that is what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>{n} sources</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Find a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>What is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>{n} claims</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/sources.py"/>
        <source>Disputed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/stage.py"/>
        <source>Under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>{share} of the marked pain lies in their patterns. Each bar is what one adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>{name}, adds {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/together.py"/>
        <source>The fewest that explain it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Client view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Guide, shortcuts, look, credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/top_bar.py"/>
        <source>For the client to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn one step  (Left arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn the body one step the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Turn one step  (Right arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>Choose one of the eight views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/panels/turn_control.py"/>
        <source>View: {view}</source>
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
        <location filename="glutemap/ui/reports.py"/>
        <source>The details are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>Paste them where you ask for help. They name versions, screens and fonts, and nothing about you or your clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/reports.py"/>
        <source>Open the log's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Commonly reported patterns, worth checking; never a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Where its pain is commonly felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Marked: left low back, hip rim and upper buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>Which muscles are worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/sheets.py"/>
        <source>explains {part}% of the marks, {rest}% of its pattern is not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, slim female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, heavy female body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, slim male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{view}, {layer}, heavy male body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>outer muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>middle muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>deep muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>only {names} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} marked {n} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/spoken.py"/>
        <source>{name} ranks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Drag, or move with Alt+Up and Alt+Down. Worth checking first stands on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>right</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>not right</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Any common name will do; spelling is forgiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Check</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Turn and peel the body as you like. By keys: comma and point walk over the muscles, Enter takes the one that is outlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Mark an area by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Draw with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Suspects, first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>or type the name of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Paint; Space and drag turns the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Click whole areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/answers.py"/>
        <source>{name}   (you: {place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Name it</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Find it on the body</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Origin</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Insertion</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Nerve</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Action</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Where it is felt</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Draw where it is felt</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Suspects in order</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Look-alikes</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Red flag or not</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>From your teacher</source>
        <comment>kind of question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Right</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Nearly</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Not this time</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again in {n} months</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>again in {n} days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Progress of the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>End here (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Blue lines: the main area. Dots: where it may spread. Red: your drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Sources: {cites} and {n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Sources: {cites}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Source: {cites}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Next question (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Come back with 3, or Study at the top; the sitting waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/asking.py"/>
        <source>Time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/board.py"/>
        <source>Body to learn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Being learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>Progress by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/chart.py"/>
        <source>{area}: {known} of {total} known, {learning} being learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>A deck of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Choose the muscles to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Name of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Keep the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/deck_sheet.py"/>
        <source>{n} chosen</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>“{course}” is among the decks now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Open a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Courses (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Painting the pictures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Import what was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>CSV (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} items were taken in; what they replaced is gone.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} items written to {path}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/files.py"/>
        <source>{n} cards written to {path}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>This course cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>glutemap-study.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>Anki package (*.apkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>This file cannot be taken in; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/files.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{right} of {total} right, {nearly} nearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>What you missed comes back soon, what you knew later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{first}, then {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>{right} of {total} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>All of them. They come back less often now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Result</source>
        <comment>of a sitting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Ask the missed ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>To the decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Done</source>
        <comment>with a sitting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/result.py"/>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>What you learn is kept in the records on this machine, apart from any client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>What you learn now is kept until the program ends. Open or unlock the records to keep it: it is then carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>Limit the time: {n} seconds for each</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} due</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} new</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study {deck}: {due}, {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Study {deck}: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>More: decks, courses, files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Decks, courses, export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Take {deck} out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Take it out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Names, attachments, nerves, patterns of pain. What you miss comes back sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>How far you have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} questions at a time</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>New deck of chosen muscles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open a course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Export what was learnt (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Export cards for Anki, with pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Import what was learnt (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Preparing the questions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="glutemap/ui/study/start.py"/>
        <source>{n} to repeat today</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Repeat them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Open the records first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Questions at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Nothing to repeat now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Learn something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>Learn the muscles, a few at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/study/start.py"/>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Ask these first. Click each that is a yes; what to do stands under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>No to all of these  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Show the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>What was said and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>For you alone: never in the client's window, never on the hand-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>None of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Asked. All the others: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Asked: none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/ask.py"/>
        <source>Before anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Many people feel it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Some feel it here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>Where you feel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_page.py"/>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_view.py"/>
        <source>The second screen is gone, so the client's window was closed. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_view.py"/>
        <source>The client's window is blank now. Press C to show the body again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_window.py"/>
        <source>Back  (Esc)</source>
        <comment>to the therapist's window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From behind, on your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From the front, on your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From the front, on your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Seen from your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>From behind, on your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>the {name}</source>
        <comment>a part of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>Your back</source>
        <comment>the back of the body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/client_words.py"/>
        <source>around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/grip.py"/>
        <source>Drag to move; with the keys Up and Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Call or see someone if {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>{n} are a lot for one week. Two to five are kept up more easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>One more may help: two to five are a good size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/items.py"/>
        <source>Habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Two to five things to do at home. Click any words to change them, drag to reorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>Nothing chosen yet. Take one of each kind below: it eases before it loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>When to call: also on the hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>From the relief plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan.py"/>
        <source>What to take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Add in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_list.py"/>
        <source>Put back “{item}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Show and edit the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How much and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>No source gives a dose: write your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>For how many days or weeks? No source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>When to stop and when to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Move {number}, {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Remove {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Stop and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/plan_tile.py"/>
        <source>Hide the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Mark pain or pick a muscle; what may help it stands here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Take it out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/visit/suggestions.py"/>
        <source>Put it into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="glutemap/ui/window.py"/>
        <source>Open a pack: choose its folder</source>
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
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
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
</context>
</TS>

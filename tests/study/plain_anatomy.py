"""What is true of the muscles, by a way of its own: plain anatomy that the questions are held against."""

# Muscles that attach at one place; none of a group may be offered beside another of it.
SAME_ORIGIN = (
    {"biceps_femoris", "semimembranosus", "semitendinosus", "adductor_magnus", "quadratus_femoris",
     "obturator_internus_gemelli"},
    {"adductor_brevis", "adductor_longus", "adductor_magnus", "gracilis", "pectineus", "rectus_abdominis",
     "levator_ani_coccygeus"},
    {"gluteus_maximus", "gluteus_medius", "gluteus_minimus"},
    {"sartorius", "tensor_fasciae_latae"},
    {"gastrocnemius", "plantaris"},
    {"psoas_major", "multifidus", "longissimus_thoracis", "serratus_posterior_inferior", "latissimus_dorsi"},
    {"iliocostalis_lumborum", "longissimus_thoracis", "multifidus", "gluteus_maximus"},
    {"internal_oblique", "transversus_abdominis", "quadratus_lumborum"},
    {"extensor_digitorum_longus", "fibularis_tertius"},
    {"fibularis_brevis", "fibularis_longus"},
    {"vastus_lateralis", "vastus_medialis"},
    {"soleus", "tibialis_posterior", "flexor_digitorum_longus"},
)  # fmt: skip
SAME_INSERTION = (
    {"gastrocnemius", "soleus", "plantaris"},
    {"gracilis", "sartorius", "semitendinosus"},
    {"iliacus", "psoas_major"},
    {"gluteus_medius", "gluteus_minimus", "piriformis", "obturator_internus_gemelli"},
    {"adductor_brevis", "adductor_longus", "adductor_magnus", "pectineus"},
    {"rectus_femoris", "vastus_intermedius", "vastus_lateralis", "vastus_medialis"},
    {"tensor_fasciae_latae", "gluteus_maximus"},
    {"extensor_hallucis_longus", "flexor_hallucis_longus"},
    {"extensor_digitorum_longus", "flexor_digitorum_longus"},
    {"fibularis_brevis", "fibularis_tertius"},
    {"fibularis_longus", "tibialis_anterior", "tibialis_posterior"},
    {"external_oblique", "internal_oblique", "transversus_abdominis"},
    {"iliocostalis_lumborum", "iliocostalis_thoracis", "longissimus_thoracis", "serratus_posterior_inferior",
     "quadratus_lumborum"},
)  # fmt: skip
SAME_NERVE = (
    {"adductor_brevis", "adductor_longus", "adductor_magnus", "gracilis"},
    {"biceps_femoris", "semimembranosus", "semitendinosus", "adductor_magnus"},
    {"iliacus", "psoas_major", "pectineus", "rectus_femoris", "sartorius", "vastus_intermedius",
     "vastus_lateralis", "vastus_medialis"},
    {"gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae"},
    {"extensor_digitorum_longus", "extensor_hallucis_longus", "fibularis_tertius", "tibialis_anterior"},
    {"fibularis_brevis", "fibularis_longus"},
    {"flexor_digitorum_longus", "flexor_hallucis_longus", "gastrocnemius", "plantaris", "popliteus", "soleus",
     "tibialis_posterior", "semitendinosus", "semimembranosus"},
    {"external_oblique", "internal_oblique", "rectus_abdominis", "transversus_abdominis",
     "serratus_posterior_inferior", "quadratus_lumborum"},
    {"iliocostalis_lumborum", "iliocostalis_thoracis", "longissimus_thoracis", "multifidus"},
)  # fmt: skip
HAMSTRINGS = {"biceps_femoris", "semimembranosus", "semitendinosus"}
VASTI = {"vastus_intermedius", "vastus_lateralis", "vastus_medialis"}
# Muscles that may make a motion, also weakly or in some positions, whether or not their own file says so.
DOES = {
    ("hip", "bend"): {
        "iliacus", "psoas_major", "rectus_femoris", "sartorius", "tensor_fasciae_latae", "pectineus",
        "adductor_brevis", "adductor_longus", "adductor_magnus", "gracilis", "gluteus_medius",
        "gluteus_minimus"
    },
    ("hip", "straighten"): {
        *HAMSTRINGS, "gluteus_maximus", "adductor_magnus", "gluteus_medius", "gluteus_minimus",
        "adductor_longus", "adductor_brevis", "gracilis"
    },
    ("hip", "in"): {
        "adductor_brevis", "adductor_longus", "adductor_magnus", "gracilis", "pectineus",
        "quadratus_femoris", "gluteus_maximus", "psoas_major", "iliacus"
    },
    ("hip", "out"): {
        "gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae", "sartorius", "gluteus_maximus",
        "piriformis", "obturator_internus_gemelli", "psoas_major"
    },
    ("hip", "turn in"): {
        "gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae", "piriformis", "adductor_longus",
        "adductor_brevis", "adductor_magnus", "semitendinosus", "semimembranosus", "pectineus", "gracilis"
    },
    ("hip", "turn out"): {
        "gluteus_maximus", "gluteus_medius", "piriformis", "obturator_internus_gemelli",
        "quadratus_femoris", "sartorius", "iliacus", "psoas_major", "adductor_longus", "adductor_magnus",
        "adductor_brevis", "biceps_femoris", "pectineus"
    },
    ("knee", "straighten"): {*VASTI, "rectus_femoris", "tensor_fasciae_latae", "gluteus_maximus"},
    ("knee", "bend"): {*HAMSTRINGS, "gracilis", "sartorius", "gastrocnemius", "plantaris", "popliteus"},
    ("knee", "turn in"): {"gracilis", "sartorius", "semitendinosus", "semimembranosus", "popliteus"},
    ("knee", "turn out"): {"biceps_femoris", "tensor_fasciae_latae"},
    ("foot", "up"): {
        "tibialis_anterior", "extensor_digitorum_longus", "extensor_hallucis_longus", "fibularis_tertius"
    },
    ("foot", "down"): {
        "gastrocnemius", "soleus", "plantaris", "tibialis_posterior", "flexor_digitorum_longus",
        "flexor_hallucis_longus", "fibularis_longus", "fibularis_brevis"
    },
    ("foot", "in"): {
        "tibialis_anterior", "tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus",
        "extensor_hallucis_longus", "soleus", "gastrocnemius"
    },
    ("foot", "out"): {
        "fibularis_longus", "fibularis_brevis", "fibularis_tertius", "extensor_digitorum_longus"
    },
    ("toes", "straighten"): {"extensor_digitorum_longus", "extensor_hallucis_longus"},
    ("toes", "bend"): {"flexor_digitorum_longus", "flexor_hallucis_longus"},
    ("trunk", "bend"): {
        "rectus_abdominis", "external_oblique", "internal_oblique", "psoas_major", "iliacus",
        "transversus_abdominis"
    },
    ("trunk", "straighten"): {
        "iliocostalis_lumborum", "iliocostalis_thoracis", "longissimus_thoracis", "multifidus",
        "quadratus_lumborum", "latissimus_dorsi", "serratus_posterior_inferior", "psoas_major"
    },
    ("trunk", "own side"): {
        "quadratus_lumborum", "iliocostalis_lumborum", "iliocostalis_thoracis", "longissimus_thoracis",
        "external_oblique", "internal_oblique", "psoas_major", "multifidus", "rectus_abdominis",
        "latissimus_dorsi"
    },
    ("trunk", "turn away"): {"external_oblique", "multifidus", "latissimus_dorsi"},
    ("trunk", "turn to"): {
        "internal_oblique", "iliocostalis_thoracis", "longissimus_thoracis", "iliocostalis_lumborum",
        "serratus_posterior_inferior", "latissimus_dorsi"
    },
    ("pelvis", "back"): {
        "rectus_abdominis", "gluteus_maximus", *HAMSTRINGS, "external_oblique", "internal_oblique",
        "adductor_magnus"
    },
    ("pelvis", "forwards"): {
        "iliacus", "psoas_major", "rectus_femoris", "sartorius", "tensor_fasciae_latae", "multifidus",
        "longissimus_thoracis", "iliocostalis_lumborum", "pectineus", "adductor_longus", "adductor_brevis"
    },
    ("pelvis", "hike"): {
        "quadratus_lumborum", "iliocostalis_lumborum", "external_oblique", "internal_oblique",
        "latissimus_dorsi", "psoas_major", "longissimus_thoracis"
    },
    ("belly", "press"): {
        "rectus_abdominis", "external_oblique", "internal_oblique", "transversus_abdominis",
        "levator_ani_coccygeus"
    },
    ("belly", "hold"): {
        "transversus_abdominis", "internal_oblique", "external_oblique", "rectus_abdominis"
    },
    ("ribs", "down"): {
        "serratus_posterior_inferior", "quadratus_lumborum", "iliocostalis_lumborum", "rectus_abdominis",
        "external_oblique", "internal_oblique", "longissimus_thoracis", "transversus_abdominis",
        "iliocostalis_thoracis", "latissimus_dorsi"
    },
    ("arm", "down"): {"latissimus_dorsi"},
    ("floor", "hold"): {"levator_ani_coccygeus", "obturator_internus_gemelli", "transversus_abdominis"},
}  # fmt: skip

package org.entente.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words that tell who speaks, in English, French, German, Spanish, Italian, Portuguese, Russian, Arabic and Hebrew; those of Chinese and Japanese are with {@link EastAsianCueSearch}. All are given
 * and asked for as folded and in lower case. Words that mean something else more often than not are left out: a verb that is missed
 * costs a remark, one that is none makes a false one.
 */
final class SpeechWords {
    /** Finite verbs, and participles that follow an {@link #AUXILIARY}. */
    static final SpeechWords VERB = new SpeechWords(
            """
            said says declared declares stated states explained explains added adds announced announces argued argues claimed claims
            insisted insists noted notes warned warns wrote writes replied replies answered answers asked asks asserted asserts
            retorted countered responded responds denied denies mentioned mentions remarked remarks promised promises tweeted told tells informed observed recalled confirmed complained
            dit déclare déclara déclaré ajoute ajouta ajouté affirme affirma affirmé assure assura assuré explique expliqua expliqué
            répond répondit répondu répète répéta répété précise précisa précisé estime estima estimé annonce annonça annoncé promet
            indique indiqua indiqué raconte raconta raconté écrit rétorqué rétorque répliqué réplique souligne souligna souligné lance lança lancé
            sagte sagt gesagt erklärte erklärt betonte betont meinte äußerte versicherte versichert schrieb schreibt geschrieben
            antwortete antwortet telegraphierte berichtete kündigte warnte fügte ergänzte behauptete entgegnete erwiderte
            dijo dice dicho declaró declara declarado afirmó afirma afirmado explicó explica explicado señaló señala señalado aseguró
            asegura asegurado añadió añade añadido manifestó anunció anunciado respondió replicó contestó advirtió escribió comentó indicó
            disse detto dichiarato dichiarò affermato affermò spiegato spiegò aggiunto aggiunse afirmou declarou explicou acrescentou
            сказал сказала сказали сказало говорит говорил говорила говорят заявил заявила заявили заявило заявляет заявляют
            сообщил сообщила сообщили сообщило сообщает объяснил объяснила объяснили объясняет пояснил пояснила пояснили
            отметил отметила отметили подчеркнул подчеркнула подчеркнули добавил добавила добавили пообещал пообещала пообещали
            ответил ответила ответили отвечает написал написала написали утверждает утверждал утверждала уточнил уточнила
            قال قالت قالوا يقول تقول صرح صرحت يصرح أعلن أعلنت يعلن أضاف أضافت يضيف أكد أكدت يؤكد أوضح أوضحت يوضح ذكر ذكرت كتب كتبت
            رد ردت اعتبر اعتبرت شدد شددت
            אמר אמרה אמרו אומר אומרת הצהיר הצהירה מסר מסרה מסרו הודיע הודיעה הסביר הסבירה ציין ציינה הוסיף הוסיפה טען טענה כתב כתבה
            הדגיש הדגישה השיב השיבה
            """);
    /** Verbs of those above that are followed by whom they address. */
    static final SpeechWords ADDRESSING =
            new SpeechWords("told tells informed asked asks answered answers promised promises warned warns");
    /** Verbs of those above whose words need not be the speaker's own, unless they are led in by a mark. */
    static final SpeechWords DENYING = new SpeechWords("denied denies");
    /** Verbs of those above that need no “that” before what is said. */
    static final SpeechWords WITH_CLAUSE = new SpeechWords("said says");
    /** Verbs of those above by which the one goes on who has spoken. */
    static final SpeechWords GOING_ON = new SpeechWords(
            """
            added adds ajoute ajouta ajouté ergänzte fügte añadió añade añadido aggiunto aggiunse acrescentou
            добавил добавила добавили أضاف أضافت يضيف הוסיף הוסיפה
            """);
    /** What the speaker's name follows. */
    static final SpeechWords ACCORDING = new SpeechWords(
            """
            according to; selon; d'après; laut; nach angaben von; según; de acuerdo con; secondo; segundo; по словам; по мнению;
            по утверждению; بحسب; حسب; לדברי
            """,
            ";");
    /** What may stand between a subject and its verb. */
    static final SpeechWords AUXILIARY = new SpeechWords(
            """
            has have had also then later further again only just now once recently repeatedly publicly previously finally simply
            already today yesterday at
            a ont avait aussi ensuite selbst himself herself hat haben hatte auch ha han había también ho hanno aveva anche também
            также уже затем потом позже ещё еще тоже قد כבר גם
            """);
    /** Before a verb these make it passive or a negation of it. */
    static final SpeechWords PASSIVE = new SpeechWords(
            "was were is are be been being wurde wurden wird ist est sont fut été fue sido es era был была было были être sein");

    static final SpeechWords PRONOUN = new SpeechWords(
            """
            he she they it i we you his her their its my our your who what nothing everything something anything which one somebody someone nobody everyone others some many this that these those
            il elle ils elles son sa ses leur notre on je nous vous qui celui-ci er sie es sein seine ihre ich wir ihr man wer él ella ellos ellas yo nosotros
            он она они оно я мы вы кто هو هي هم أنا نحن הוא היא הם הן אני אנחנו
            """);
    static final SpeechWords ARTICLE = new SpeechWords(
            """
            the a an another le la les l un une der die das ein eine dem den el los las una lo gli i o os as uma
            """);
    /** Words that end what names a speaker, and after which a name is part of something else. */
    static final SpeechWords RELATION = new SpeechWords(
            """
            of for from to with by in on at near under over after before during since until about against between among within
            without as like through while when where because if though although but yet so than who whom whose which that
            de du des d à au aux en dans sur pour par avec sans chez contre depuis pendant après avant lors qui que dont où quand mais
            von vom zu zum zur mit bei beim im in an am auf aus nach vor für gegen über unter seit während dass daß als wenn der aber
            del al por para con sin en desde durante sobre contra cuando pero ante tras hacia quien
            di da dal della dei nel nella per su che do dos das no na em com
            в во на от из с со к ко у о об по при для до после перед за под над между против через без что который которая которые
            когда где если но а
            في من على إلى عن مع باسم لدى خلال بعد قبل أن إن بأن بين ضد عند حول الذي التي
            של על את עם אל מן בשם כי ש אשר לפני אחרי
            """);

    static final SpeechWords AND = new SpeechWords("and or et ou und oder y e o и или و או");
    /** What leads into reported words. */
    static final SpeechWords THAT = new SpeechWords("that que qu dass daß che что أن إن بأن إنه إنها أنه أنها כי");
    /** Verbs that give their object a name: the name is their subject's, not the speaker's. */
    static final SpeechWords NAMING = new SpeechWords(
            """
            called calls dubbed named labelled labeled termed described branded denounced accused quoted cited read reads
            appelé appelle qualifié qualifie surnommé cité nannte nennt genannt bezeichnete zitierte llamó llama calificó tildó citó
            назвал назвала назвали называет называют описал охарактеризовал وصف وصفت سمى כינה קרא
            """);
    /** Nouns for a person, by office or calling. */
    static final SpeechWords PERSON = new SpeechWords(
            """
            mr mrs ms miss majesty excellency highness majesté excellence majestät dr prof sir lord lady herr frau m mm mme mlle señor señora don doña г-н г-жа
            minister president premier chancellor secretary ambassador envoy spokesman spokeswoman spokesperson leader chief head
            chairman chairwoman chair director manager analyst expert official officer general colonel major captain king queen
            prince princess emperor czar tsar kaiser governor mayor senator lawyer professor doctor historian author writer
            journalist reporter editor engineer teacher researcher scientist economist member deputy delegate judge bishop pope
            commander founder owner resident activist witness diplomat adviser advisor candidate man woman mother father
            ministre président présidente chef cheffe directeur directrice porte-parole maire préfet ambassadeur député sénateur
            secrétaire avocat analyste roi empereur monsieur madame exploitante exploitant
            mitglied chef staatschef regierungschef parteichef ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin leiter leiterin
            direktor direktorin botschafter bürgermeister könig kaiser experte
            ministro ministra presidente presidenta portavoz jefe jefa líder director directora embajador alcalde secretario rey
            министр президент премьер глава лидер директор представитель представительница посол мэр депутат секретарь аналитик
            эксперт генерал майор полковник губернатор канцлер председатель начальник премьер-министр
            وزير وزيرة رئيس رئيسة مدير مديرة زعيم قائد سفير الوزير الرئيس المدير المتحدث متحدث السيد
            שר שרת נשיא ראש מנהל מנהלת שגריר דובר דוברת יושב
            """);
    /** What is written speaks, too, and bears capitals as a name does. */
    static final SpeechWords WRITING = new SpeechWords(
            """
            article clause chapter section paragraph point part page statement report letter treaty note book law act bill
            resolution agreement declaration communique communiqué plan text times post news journal herald tribune
            artikel paragraph vertrag gesetz brief bericht zeitung
            статья пункт закон договор письмо текст газета
            """);

    /** What follows a name in Chinese and Japanese. */
    static final SpeechWords TITLE_BEHIND = new SpeechWords(
            """
            先生 女士 小姐 主席 总统 總統 总理 總理 部长 部長 外长 外長 省长 市长 市長 书记 書記 院长 院長 议员 議員 将军 將軍 教授 大使
            氏 さん 様 首相 大統領 大臣 長官 会長 社長 知事 議長 外相 防衛相 国王 教授
            """);
    /** With these a surname is a whole name. */
    static final SpeechWords HONORIFIC =
            new SpeechWords("mr mrs ms miss herr frau monsieur madame mme mlle señor señora sir");

    /** Nouns for what is no single person. */
    static final SpeechWords GROUP = new SpeechWords(
            """
            group movement organisation organization party government ministry company firm agency army militia union
            committee council coalition faction federation association ministries cabinet parliament authority authorities embassy
            bank bureau kingdom republic
            groupe mouvement organisation parti gouvernement ministère entreprise société agence armée syndicat comité coalition
            gruppe bewegung organisation partei regierung ministerium unternehmen armee verband
            grupo movimiento organización partido gobierno ministerio empresa ejército sindicato
            группа группировка движение организация партия правительство министерство компания армия профсоюз ведомство
            الحركة حركة الجماعة جماعة المنظمة الحكومة الوزارة الشركة الحزب الجيش
            הקבוצה התנועה הארגון הממשלה המשרד החברה המפלגה הצבא ארגון תנועת
            """);
    /** Parts of names in small letters. */
    static final SpeechWords PARTICLE =
            new SpeechWords("von van der den de da di du del della la le al el bin ben ibn abu dos das zu ter y");
    /** What may precede a subject in its clause. */
    static final SpeechWords OPENER = new SpeechWords(
            """
            then later but and so yesterday today meanwhile however still moreover finally now earlier
            puis mais et ensuite hier dann aber und gestern pero y luego ayer затем но и а потом вчера
            """);
    /** Short forms whose full stop ends no sentence. */
    static final SpeechWords ABBREVIATION = new SpeechWords(
            "mr mrs ms dr prof st gen col lt sen rep gov hon rev capt sgt jr sr no vs mm mme mlle hr bzw г гг им тов ул д-р");

    /** The most words that one entry has. */
    static final int LONGEST = 4;

    private static final int SHORTEST_ENDING = 5;

    private final Set<String> entries = new HashSet<>();

    SpeechWords(String words) {
        this(words, "\\s+");
    }

    private SpeechWords(String words, String separator) {
        for (String entry : words.split(separator, -1)) {
            if (!entry.isBlank()) {
                entries.add(folded(entry));
            }
        }
    }

    /** The tokens of some words, with a space between each two. */
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        Tokenizer.read(words, false, (key, start, end, broken) -> folded.append(folded.isEmpty() ? "" : " ")
                .append(key.toLowerCase(Locale.ROOT)));
        return folded.toString();
    }

    /** Whether that word is one of them; Arabic and Hebrew ones also with an “and” before them that is one letter. */
    boolean has(String word) {
        return entries.contains(word)
                || word.length() > 2
                        && (word.charAt(0) == 'و' || word.charAt(0) == 'ו')
                        && entries.contains(word.substring(1));
    }

    /** Whether that word is one of them or ends with one, as in German: {@code Außenminister}. */
    boolean hasEnding(String word) {
        boolean ends = has(word);
        for (int from = 1; !ends && from + SHORTEST_ENDING <= word.length(); from++) {
            ends = entries.contains(word.substring(from));
        }
        return ends;
    }
}

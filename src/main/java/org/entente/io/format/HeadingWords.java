package org.entente.io.format;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What headings of tables say in several languages of what is below them. */
final class HeadingWords {
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** How a program or a person heads the two ends of a tie: the start, then the end. */
    private static final List<Pair> ENDS = pairs(
            """
            source/target source/destination source/sink src/dst src/dest src/tgt from/to subject/object head/tail
            start_id/end_id origin/destination sender/receiver sender/recipient caller/callee parent/child follower/followed
            follower/followee citing/cited donor/recipient payer/payee owner/owned employer/employee buyer/seller
            supplier/customer predecessor/successor attacker/defender influencer/influenced
            quelle/ziel von/nach von/zu von/an absender/empfänger sender/empfänger subjekt/objekt
            fuente/destino fuente/objetivo origen/destino origen/objetivo desde/hasta de/a emisor/receptor sujeto/objeto
            source/cible origine/destination de/à de/vers expéditeur/destinataire émetteur/récepteur sujet/objet
            origem/destino origem/alvo fonte/destino fonte/alvo de/para remetente/destinatário sujeito/objeto
            sorgente/destinazione origine/destinazione fonte/obiettivo da/a mittente/destinatario soggetto/oggetto
            bron/doel van/naar afzender/ontvanger källa/mål från/till fra/til kilde/mål lähde/kohde
            źródło/cel od/do zdroj/cíl kaynak/hedef
            источник/цель от/к от/кому откуда/куда из/в отправитель/получатель субъект/объект джерело/ціль від/до
            المصدر/الهدف مصدر/هدف من/إلى 源/目标 来源/目标 源节点/目标节点 起点/终点 主语/宾语 ソース/ターゲット 始点/終点 出発/到着
            """);

    /** Neither end comes first. */
    private static final List<Pair> SYMMETRIC = pairs("u/v i/j");

    /** Words that say no more than that an end is an actor, of which the one or the other is meant. */
    private static final Set<String> NOISE = words("id ids node nodes nodeid actor entity person vertex key code uid");

    private static final Set<String> NAMES = words("name label title");

    /** What has a number or a letter behind it where neither end comes first: {@code person 1}, {@code person 2}. */
    private static final List<String> NUMBERED = BLANKS.splitAsStream(
                    """
            actor node person entity vertex name id character user author player party member individual people side
            country state organisation organization org company group agent team partner participant item knoten akteur
            acteur noeud nœud personne nodo persona nombre nome actores узел актор имя персона лицо 节点 人物 行动者
            """)
            .toList();

    private static final Pattern NUMBER = Pattern.compile("(\\p{L}+) ?([12ab])");

    private static final Map<ColumnUse, List<String>> OF_TIES = table(
            """
            TYPE: tie type, relation type, relationship type, edge type, link type, interaction type, type of relation,
              type of relationship, type of tie, rel type, reltype, relation, relationship, predicate, interaction, rel,
              beziehungstyp, beziehungsart, beziehung, prädikat, type de relation, relation type, tipo de relación,
              tipo de relacion, relación, relacion, tipo de relação, relação, tipo di relazione, relazione, soort relatie,
              relatie, тип связи, отношение, связь, тип отношения, 关系类型, 关系, 関係, العلاقة, ilişki, relacja, vztah,
              type, typ, tipo, art, soort, тип, 类型, 種類, نوع, tür, kind, verb, event type, action, category, kategorie,
              catégorie, categoría, categoria, категория, edge label, link label
            LABEL: label, beschriftung, bezeichnung, étiquette, etiqueta, подпись, 标签
            DIRECTION: directed, is directed, directionality, gerichtet
            ID: id, edge id, tie id, link id, edgeid
            UNTIL: until, end, end date, date end, ending, bis, ende, enddatum, fin, date de fin, hasta, fecha fin, até,
              fine, a data, конец, до, 结束, 结束日期
            DATE: date, start date, date start, since, begin, start, event date, day, datum, startdatum, beginn, seit, tag,
              date de début, depuis, fecha, desde, fecha inicio, data, дата, с, начало, 日期, 开始, 日付, tarih, year, jahr,
              année, año, ano, anno, год, 年, timestamp, datetime, time
            PLACE: place, location, ort, lieu, lugar, luogo, plaats, место, 地点, 場所, yer
            QUOTE: quote, quotation, quoted text, verbatim, proof, evidence, excerpt, zitat, wortlaut, beleg, cita,
              citation text, extrait, citação, citazione, цитата, 引文, 引用, alıntı
            SPEAKER: speaker, said by, quoted person, sprecher, orateur, hablante, falante, спикер, говорящий
            GRADE: grade, admiralty, admiralty code
            URL: source url, sourceurl, url, link, source link, article url, source uri, href, quelle url, quellenlink,
              url source, lien, enlace, ссылка, 链接
            SOURCE: source title, source name, source, quelle, fuente, fonte, publication, newspaper, источник, 来源,
              reference
            """);

    private static final Map<ColumnUse, List<String>> OF_ACTORS = table(
            """
            ID: id, node id, nodeid, actor id, node, key, uid, identifier, kennung, identifiant, identificador, код, 编号
            NAME: label, name, node label, node name, actor, full name, title, bezeichnung, nom, nombre, nome, naam, имя,
              название, 名称, 姓名, 名前, الاسم, isim, namn, navn
            KIND: kind, type, node type, category, group, class, art, typ, kategorie, catégorie, tipo, categoría,
              categoria, тип, категория, 类型, نوع, tür
            ROLE: role, position, function, rolle, funktion, rôle, fonction, rol, cargo, ruolo, роль, должность, 职务
            ALIASES: aliases, alias, also known as, aka
            NOTE: note, notes, description, comment, notiz, beschreibung, descripción, descrição, descrizione, описание,
              заметка, 备注, 描述
            X: x, pos x, x pos, posx
            Y: y, pos y, y pos, posy
            """);

    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("weight"), Stream.of(OF_TIES, OF_ACTORS).flatMap(table -> table.values().stream()
                            .flatMap(List::stream)))
            .collect(Collectors.toSet());

    private HeadingWords() {}

    /** How two columns are headed that hold the ends of ties. */
    private record Pair(String from, String to) {}

    /** Two columns that hold the ends of ties. */
    record Ends(int from, int to, boolean directed) {}

    /** A heading without what people and programs write one way or the other: {@code FromNodeId} is {@code from node id}. */
    static String plain(String heading) {
        String parted = NEXT_WORD.matcher(heading).replaceAll(" ").toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(parted).replaceAll(" ").strip();
    }

    /** Which two columns hold the ends of ties, if headings say so. */
    static Optional<Ends> ends(List<String> headings) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        // The plainest heading wins: “source” before “source id”, and both before “source name”.
        List.of(Set.<String>of(), NOISE, NAMES).forEach(without -> {
            for (int i = 0; i < headings.size(); i++) {
                columns.putIfAbsent(base(headings.get(i), without), i);
            }
        });
        return pair(ENDS, true, columns).or(() -> numbered(headings)).or(() -> pair(SYMMETRIC, false, columns));
    }

    private static Optional<Ends> pair(List<Pair> pairs, boolean directed, Map<String, Integer> columns) {
        for (Pair pair : pairs) {
            @Nullable Integer from = columns.get(pair.from);
            @Nullable Integer to = columns.get(pair.to);
            if (from != null && to != null && !from.equals(to)) {
                return Optional.of(new Ends(from, to, directed));
            }
        }
        return Optional.empty();
    }

    private static Optional<Ends> numbered(List<String> headings) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.putIfAbsent(numberedPart(headings.get(i)).replace(" ", ""), i);
        }
        for (String noun : NUMBERED) {
            for (String ends : List.of("12", "ab")) {
                @Nullable Integer from = columns.get(noun + ends.charAt(0));
                @Nullable Integer to = columns.get(noun + ends.charAt(1));
                if (from != null && to != null) {
                    return Optional.of(new Ends(from, to, false));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code actor1} of {@code Actor1Name}, {@code name 1} of itself. */
    private static String numberedPart(String heading) {
        String base = base(heading, NAMES);
        return NUMBER.matcher(base).matches() ? base : plain(heading);
    }

    /** The column that names an end whose id another holds; -1 where there is none. */
    static int nameOf(int end, List<String> headings) {
        String base = base(headings.get(end), NOISE);
        for (int i = 0; i < headings.size(); i++) {
            List<String> words = List.of(plain(headings.get(i)).split(" "));
            if (i != end
                    && words.stream().anyMatch(NAMES::contains)
                    && base(headings.get(i), NAMES).equals(base)) {
                return i;
            }
        }
        return -1;
    }

    private static String base(String heading, Set<String> without) {
        String plain = plain(heading);
        String base = Arrays.stream(plain.split(" "))
                .filter(word -> !without.contains(word))
                .collect(Collectors.joining(" "));
        return base.isEmpty() ? plain : base;
    }

    /** What a table of ties may be headed with besides its ends: for each use the words, the surest first. */
    static Map<ColumnUse, List<String>> ofTies() {
        return OF_TIES;
    }

    static Map<ColumnUse, List<String>> ofActors() {
        return OF_ACTORS;
    }

    /** Whether a row with such a cell is likely to be one of headings. */
    static boolean isKnown(String cell) {
        String plain = plain(cell);
        return plain.length() > 1 && KNOWN.contains(plain);
    }

    private static Set<String> words(String text) {
        return BLANKS.splitAsStream(text.strip()).collect(Collectors.toSet());
    }

    /** What stands between slashes; a low line is a blank. */
    private static List<Pair> pairs(String text) {
        return BLANKS.splitAsStream(text.strip())
                .map(pair -> pair.replace('_', ' '))
                .map(pair -> new Pair(pair.substring(0, pair.indexOf('/')), pair.substring(pair.indexOf('/') + 1)))
                .toList();
    }

    private static Map<ColumnUse, List<String>> table(String text) {
        Map<ColumnUse, List<String>> table = new LinkedHashMap<>();
        Pattern.compile("\\R(?=[A-Z]+:)").splitAsStream(text.strip()).forEach(line -> {
            int colon = line.indexOf(':');
            table.put(
                    ColumnUse.valueOf(line.substring(0, colon)),
                    Pattern.compile(",\\s+")
                            .splitAsStream(line.substring(colon + 1).strip())
                            .toList());
        });
        return Collections.unmodifiableMap(table);
    }
}
